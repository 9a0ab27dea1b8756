"""The CSV export: choose tables, see how they begin, write them. Nothing blocks the window."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gui.counting import plural
from gui.dialogs.exportchoices import ExportChoices
from gui.dialogs.exportedpage import ExportedPage
from gui.dialogs.exportlook import Beginning, Count, look, table_word
from gui.dialogs.exporttables import TablesView
from gui.help.key import HelpKey
from gui.jobrunner import JobRunner
from gui.messages import sentence_of
from gui.plaintext import label
from gui.workspace import Workspace
from store import KnownError
from store.exporters import TEXTS, Exported, export_csv
from store.jobs import CancelToken, Progress
from store.types import ArticleId

_PAUSE_MS = 150


class ExportDialog(QDialog):
    """Esc stops the writing first, then closes. `shown` are what the library's filter shows."""

    def __init__(
        self,
        workspace: Workspace,
        shown: Sequence[ArticleId] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        HelpKey(self, "export")
        self._workspace = workspace
        current = workspace.article.id if workspace.article else None
        self._tables = TablesView(self)
        self._choices = ExportChoices(workspace, current, shown, self)
        self._looker = JobRunner(self)
        self._writer = JobRunner(self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._error = label("", "hint", self, wraps=True)
        self._bar = QProgressBar(self)
        self._at_work = label("", "muted", self)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._export = QPushButton(self)
        self._done = ExportedPage(self)
        self._pages = QStackedWidget(self)
        self._arrange()
        self._connect()
        self._tell()
        self._look()

    def reject(self) -> None:
        """Stop the writing; close where nothing is written."""
        if self._writer.is_running and self.isVisible():
            self._writer.cancel()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window that goes takes the dialog along; a click on the frame is like Esc."""
        if not event.spontaneous():
            self._looker.close()
            self._writer.close()
        super().closeEvent(event)

    def done(self, result: int) -> None:
        """Close; jobs still at work end first, and what was half written goes."""
        self._looker.close()
        self._writer.close()
        super().done(result)

    def _arrange(self) -> None:
        self.setWindowTitle(self.tr("Export tables"))
        self.setSizeGripEnabled(True)
        self._error.setProperty("invalid", "true")
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._export.setProperty("primary", "true")
        self._export.setDefault(True)
        self._cancel.setAutoDefault(False)
        ends = QHBoxLayout()
        ends.addWidget(self._bar, 1)
        ends.addWidget(self._at_work, 1)
        ends.addStretch(1)
        ends.addWidget(self._cancel)
        ends.addWidget(self._export)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._tables, 1)
        column.addWidget(self._choices)
        column.addWidget(self._error)
        column.addLayout(ends)
        for each in (page, self._done):
            self._pages.addWidget(each)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(18, 16, 18, 16)
        outer.addWidget(self._pages)
        self.resize(980, 680)

    def _connect(self) -> None:
        self._tables.ticks_changed.connect(self._tell)
        self._tables.table_shown.connect(self._pause.start)
        self._choices.options_changed.connect(self._on_options)
        self._choices.target_changed.connect(self._tell)
        self._pause.timeout.connect(self._look)
        self._looker.found.connect(self._on_looked)
        self._looker.failed.connect(self._on_look_failed)
        self._writer.progressed.connect(self._on_progress)
        self._writer.finished.connect(self._on_written)
        self._writer.failed.connect(self._on_failed)
        self._cancel.clicked.connect(self.reject)
        self._export.clicked.connect(self._on_export)
        self._done.closed.connect(self.accept)

    @Slot()
    def _on_options(self) -> None:
        self._tables.forget()
        self._pause.start()

    @Slot()
    def _look(self) -> None:
        if self._looker.is_running:
            # its end begins the next look
            self._looker.cancel()
            self._pause.start()
            return
        shown, uncounted = self._tables.shown(), self._tables.uncounted()
        options = self._choices.options()
        self._looker.start(partial(look, self._workspace.project, options, shown, uncounted))

    @Slot(list)
    def _on_looked(self, found: list[Beginning | Count]) -> None:
        if self._pause.isActive():
            return
        for each in found:
            self._tables.show_found(each)

    @Slot(object)
    def _on_look_failed(self, error: KnownError) -> None:
        if error.code != "cancelled":
            self._show_error(error)

    @Slot()
    def _on_export(self) -> None:
        target = self._choices.target()
        if target is None or self._writer.is_running:
            return
        options = self._choices.options(self._tables.ticked())
        project = self._workspace.project

        def write(cancel: CancelToken) -> Iterable[object]:
            return export_csv(project, target, options, cancel)

        self._error.hide()
        self._writer.start(write)
        self._tell()

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        self._bar.setRange(0, progress.total or 0)
        self._bar.setValue(progress.done)
        words = {"snapshot": self.tr("Reading the project"), "zip": self.tr("Packing")}
        self._at_work.setText(words.get(progress.what) or table_word(progress.what))

    @Slot(object)
    def _on_written(self, exported: Exported) -> None:
        self._tell()
        self._done.show_outcome(exported)
        self._pages.setCurrentWidget(self._done)

    @Slot(object)
    def _on_failed(self, error: KnownError) -> None:
        self._tell()
        if error.code == "cancelled":
            self._error.setText(self.tr("Stopped. Nothing was written."))
            self._error.show()
        else:
            self._show_error(error)

    def _show_error(self, error: KnownError) -> None:
        self._error.setText(sentence_of(error.code, error.params))
        self._error.show()

    @Slot()
    def _tell(self) -> None:
        writing, ticked = self._writer.is_running, self._tables.ticked()
        many = len(ticked - {TEXTS})
        words = plural("Export %Ln table(s)", many)
        self._export.setText(words if many else self.tr("Export texts"))
        self._export.setEnabled(bool(ticked) and not writing and self._choices.target() is not None)
        for each in (self._tables, self._choices):
            each.setEnabled(not writing)
        for part in (self._bar, self._at_work):
            part.setVisible(writing)
        self._cancel.setText(self.tr("Stop") if writing else self.tr("Cancel"))
        if not self._error.text():
            self._error.hide()
