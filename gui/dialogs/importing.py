"""Import of files and folders: read, looked at and mended, brought in, reported. Nothing blocks."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from gui.dialogs import files
from gui.dialogs.choosing import ChoosingPage
from gui.dialogs.importreport import ReportPage
from gui.dialogs.importrows import ImportRow, read_again, read_rows, wanted_of
from gui.dialogs.importtable import ImportModel
from gui.drafts import IMPORTED, Draft
from gui.help.key import HelpKey
from gui.jobrunner import Job, JobRunner
from gui.messages import sentence_of
from gui.workspace import Workspace
from store import ChangeSet, KnownError
from store.changes import merged
from store.importing import ImportReport, import_articles
from store.jobs import CancelToken, Progress
from store.types import ArticleId

"""What is half done here is kept under this name."""


class ImportDialog(QDialog):
    """Esc stops the job at work first, then closes; what came in until then stays."""

    def __init__(
        self, workspace: Workspace, paths: Sequence[Path], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        HelpKey(self, "articles")
        self._workspace = workspace
        self._waiting: list[Path] = []
        self._asked: list[Path] = []
        self._left = rows_left(workspace.drafts.get(IMPORTED))
        self._reading_again = -1
        self._importing = False
        self._model = ImportModel(self)
        self._runner = JobRunner(self)
        self._choosing = ChoosingPage(self._model, self)
        self._report = ReportPage(self)
        self._pages = QStackedWidget(self)
        self._arrange()
        self._connect()
        self.add_paths(paths)

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Offer more files and folders."""
        self._asked.extend(paths)
        self._waiting.extend(paths)
        self._read_waiting()

    def reject(self) -> None:
        """Stop what runs; close where nothing does."""
        if self._runner.is_running and self.isVisible():
            self._runner.cancel()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Close; a job still at work ends first."""
        self._runner.close()
        self._workspace.drafts.drop(IMPORTED)
        super().done(result)

    def leave(self) -> None:
        """Close with the window; what was not brought in yet is offered at the next opening."""
        draft = self._workspace.drafts.get(IMPORTED)
        self.close()
        self._workspace.drafts.drop(IMPORTED)
        self._workspace.drafts.keep(IMPORTED, draft)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window that goes takes the dialog along; a click on the frame is like Esc."""
        if not event.spontaneous():
            self._runner.close()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._pages.currentWidget() is self._choosing and _paths_of(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.add_paths(_paths_of(event))

    def _arrange(self) -> None:
        self.setWindowTitle(self.tr("Import articles"))
        self.setAcceptDrops(True)
        self.setSizeGripEnabled(True)
        for page in (self._choosing, self._report):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.addWidget(self._pages)
        self.resize(1180, 660)

    def _connect(self) -> None:
        self._model.rows_changed.connect(self._keep)
        self._runner.progressed.connect(self._choosing.show_progress)
        self._runner.found.connect(self._on_found)
        self._runner.finished.connect(self._on_finished)
        self._runner.failed.connect(self._on_failed)
        self._choosing.import_asked.connect(self._on_import)
        self._choosing.cancel_asked.connect(self.reject)
        self._choosing.files_asked.connect(self._on_files)
        self._choosing.folder_asked.connect(self._on_folder)
        self._choosing.encoding_asked.connect(self._on_encoding)
        self._report.opened.connect(self._on_opened)
        self._report.closed.connect(self.accept)

    def _read_waiting(self) -> None:
        if not self._waiting or self._runner.is_running:
            return
        paths, self._waiting = self._waiting, []
        self._start(partial(read_rows, self._workspace.project, paths))

    def _start(self, job: Job) -> None:
        self._choosing.show_error("")
        self._runner.start(job)
        self._choosing.set_busy(importing=self._importing, reading=True)
        self._choosing.show_progress(Progress(0, None))

    @Slot()
    def _on_import(self) -> None:
        rows = self._model.ticked()
        self._importing = True
        project = self._workspace.project

        def bring_in(cancel: CancelToken) -> Iterable[object]:
            return import_articles(
                project,
                wanted_of(rows),
                cancel=cancel,
                keep_same_text=True,
                total=len(rows),
            )

        self._start(bring_in)

    @Slot(int, str)
    def _on_encoding(self, number: int, encoding: str) -> None:
        if 0 <= number < len(self._model.rows) and not self._runner.is_running:
            self._reading_again = number
            row = self._model.rows[number]
            self._start(partial(read_again, self._workspace.project, row, encoding))

    @Slot(list)
    def _on_found(self, found: list[object]) -> None:
        rows = [each for each in found if isinstance(each, ImportRow)]
        for row in rows:
            row.take_up(self._left.pop(str(row.path), {}))
        if self._reading_again >= 0:
            for row in rows:
                self._model.replace(self._reading_again, row)
        elif rows:
            self._model.add(rows)
        self._workspace.announce(merged(each for each in found if isinstance(each, ChangeSet)))

    @Slot(object)
    def _on_finished(self, result: object) -> None:
        self._settle()
        if isinstance(result, ImportReport):
            self._workspace.drafts.drop(IMPORTED)
            left_out = [row for row in self._model.rows if not (row.ticked and row.can_come)]
            self._report.show_report(result, left_out)
            self._pages.setCurrentWidget(self._report)
        else:
            self._read_waiting()

    @Slot(object)
    def _on_failed(self, error: KnownError) -> None:
        self._settle()
        if error.code != "cancelled":
            self._choosing.show_error(sentence_of(error.code, error.params))

    @Slot()
    def _keep(self) -> None:
        rows = {str(row.path): row.as_left() for row in self._model.rows if row.as_left()}
        asked = [str(path.absolute()) for path in self._asked]
        left = json.dumps({**self._left, **rows})
        self._workspace.drafts.keep(IMPORTED, {"paths": json.dumps(asked), "rows": left})

    def _settle(self) -> None:
        self._importing, self._reading_again = False, -1
        self._choosing.show_progress(None)
        self._choosing.set_busy(importing=False, reading=False)

    @Slot()
    def _on_files(self) -> None:
        files.ask_articles(self, self.add_paths)

    @Slot()
    def _on_folder(self) -> None:
        files.ask_folder(self, self.tr("Import a folder"), lambda folder: self.add_paths([folder]))

    @Slot(object)
    def _on_opened(self, article: ArticleId) -> None:
        self.accept()
        self._workspace.open_article(article)
        self._workspace.reading_asked.emit()


def paths_left(draft: Draft) -> list[Path]:
    """The files and folders of an import that was not finished."""
    return [Path(path) for path in _loaded(draft, "paths", list) if isinstance(path, str)]


def rows_left(draft: Draft) -> dict[str, dict[str, Any]]:
    """What a person had decided about them, by path."""
    rows = _loaded(draft, "rows", dict)
    return {path: said for path, said in rows.items() if isinstance(said, dict)}


def _loaded(draft: Draft, field: str, kind: type[Any]) -> Any:
    try:
        found = json.loads(draft.get(field, "null"))
    except (ValueError, RecursionError):
        found = None
    return found if isinstance(found, kind) else kind()


def _paths_of(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
