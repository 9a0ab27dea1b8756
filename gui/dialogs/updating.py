"""A new version of an article: its text is pasted or read from a file, and what becomes of the
tags is told before anything is changed.
"""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs import files
from gui.dialogs.exacttext import ExactText
from gui.dialogs.importwords import note_words, refusal_words, unseen_words
from gui.dialogs.updatewords import summary_of
from gui.help.key import HelpKey
from gui.jobrunner import JobRunner
from gui.plaintext import isolated, label, one_line
from gui.workspace import Workspace
from store import KnownError
from store.importers import (
    LARGEST_PASTED,
    ArticleCandidate,
    Wanted,
    Workshop,
    candidate_of_text,
)
from store.jobs import CancelToken, Progress
from store.ops import Plan
from store.rows import ArticleRow
from store.updating import Foreseen, Updated, by_tag, foreseen, update_article

_PAUSE_MS: Final = 250


class UpdateDialog(QDialog):
    """Title, date and details of the article stay. Ctrl+Enter updates, Esc closes."""

    updated = Signal(object, object)
    """The article (ArticleRow) has a new text; what became of its tags (list of Reanchored)."""

    def __init__(
        self, workspace: Workspace, article: ArticleRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        HelpKey(self, "articles")
        self._workspace = workspace
        self._article = article
        self._old = workspace.project.text(article.body)
        self._apart: ArticleCandidate | None = None
        self._apart_of = ""
        self._candidate: ArticleCandidate | None = None
        self._foreseen = ""
        self._plan: Plan | None = None
        self._bar = QProgressBar(self)
        self._text = ExactText(self)
        self._outcome = label("", "", self, wraps=True)
        self._remarks = label("", "hint", self, wraps=True)
        self._choose = QPushButton(self.tr("Choose a &file…"), self)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._update = QPushButton(self.tr("&Update article"), self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._runner = JobRunner(self)
        self._writer = JobRunner(self)
        self._reading = JobRunner(self)
        self._arrange()
        self._connect()
        self._read()

    def reject(self) -> None:
        """Stop the update that is being made; close where there is none."""
        if self._writer.is_running:
            self._writer.cancel()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window that goes takes the dialog along; a click on the frame is like Esc."""
        if not event.spontaneous():
            self._end_work()
        super().closeEvent(event)

    def done(self, result: int) -> None:
        """Close; a look at the tags that is still at work ends first."""
        self._end_work()
        super().done(result)

    def _end_work(self) -> None:
        self._runner.close()
        self._reading.close()
        self._writer.close()

    @Slot(object)
    def take_file(self, path: Path) -> None:
        """Show the text of a file as the new version, once it is read."""
        self._read_apart(Wanted.file(path))

    def _arrange(self) -> None:
        title = isolated(one_line(self._article.title, 80))
        self.setWindowTitle(self.tr("Update “{title}”").format(title=title))
        self._text.setPlaceholderText(self.tr("Paste the new text of the article here."))
        self._text.setAccessibleName(self.tr("New text of the article"))
        self._text.setTabChangesFocus(True)
        self._update.setProperty("primary", "true")
        self._update.setShortcut("Ctrl+Return")
        self._update.setToolTip(self.tr("Make this the text of the article (Ctrl+Enter)"))
        for each in (self._choose, self._cancel, self._update):
            each.setAutoDefault(False)
        stays = self.tr("Title, date and details stay as they are; the earlier text is kept.")
        ends = QHBoxLayout()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.hide()
        ends.addWidget(self._choose)
        ends.addWidget(self._bar, 1)
        ends.addStretch(1)
        ends.addWidget(self._cancel)
        ends.addWidget(self._update)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(10)
        column.addWidget(label(self.windowTitle(), "title", self, wraps=True))
        column.addWidget(label(stays, "muted", self, wraps=True))
        column.addWidget(self._text, 1)
        column.addWidget(self._outcome)
        column.addWidget(self._remarks)
        column.addLayout(ends)
        self.resize(720, 520)

    def _connect(self) -> None:
        self._text.textChanged.connect(self._pause.start)
        self._text.pasted.connect(self._read)
        self._pause.timeout.connect(self._read)
        self._choose.clicked.connect(self._on_choose)
        self._cancel.clicked.connect(self.reject)
        self._update.clicked.connect(self._on_update)
        self._runner.finished.connect(self._on_foreseen)
        self._runner.failed.connect(self._on_failed)
        self._writer.progressed.connect(self._on_progress)
        self._writer.finished.connect(self._on_written)
        self._writer.failed.connect(self._on_refused)
        self._reading.finished.connect(self._on_read)
        self._reading.failed.connect(self._on_failed)

    @Slot()
    def _read(self) -> None:
        """Tell what is in the way, or look what would become of the tags."""
        self._pause.stop()
        self._candidate, remarks = None, []
        try:
            self._candidate = self._found()
        except KnownError as error:
            remarks = [refusal_words(error.code, error.params)]
        if self._candidate is not None:
            remarks = note_words(self._candidate.notes)
            if self._text.unseen:
                remarks.insert(0, unseen_words(self._text.unseen))
            if self._candidate.text == self._old:
                self._candidate = None
                remarks = [self.tr("This is the text that the article has now.")]
        self._remarks.setText(" · ".join(remarks))
        self._remarks.setVisible(bool(remarks))
        self._update.setEnabled(self._candidate is not None)
        self._foresee()

    def _found(self) -> ArticleCandidate | None:
        text = self._text.exact_text()
        if self._apart is not None and text == self._apart_of:
            return self._apart
        self._apart, self._apart_of = None, text
        if len(text) > LARGEST_PASTED:
            self._read_apart(Wanted.text(text, self.tr("Pasted text")))
            return None
        return candidate_of_text(text, self.tr("Pasted text")) if text.strip() else None

    def _read_apart(self, wanted: Wanted) -> None:
        """Have a file, or a text that is as long as one, read beside the window."""

        def read(cancel: CancelToken) -> Generator[object, None, ArticleCandidate]:
            yield from ()
            with Workshop(cancel) as workshop:
                return workshop.candidate(wanted)

        self._reading.close()
        self._reading.start(read)

    @Slot(object)
    def _on_read(self, found: ArticleCandidate) -> None:
        if found.path is not None:
            self._apart_of = found.text
            self._text.show_text(found.text)
        self._apart = found
        self._read()

    def _foresee(self) -> None:
        if self._candidate is None:
            self._outcome.setText(self.tr("What becomes of the tags is told here."))
            return
        if self._runner.is_running:
            return
        text, project, article = self._candidate.text, self._workspace.project, self._article.id
        self._foreseen, self._plan = self._candidate.text_hash, None
        self._outcome.setText(self.tr("Looking for the words of the tags …"))
        self._runner.start(lambda cancel: foreseen(project, article, text, cancel))

    @Slot(object)
    def _on_foreseen(self, found: Foreseen) -> None:
        if self._candidate is None or self._candidate.text_hash != self._foreseen:
            self._foresee()
        else:
            self._plan = found.plan
            self._outcome.setText(summary_of(by_tag(found.report)))

    @Slot(object)
    def _on_failed(self, error: KnownError) -> None:
        self._workspace.failed.emit(error)

    @Slot()
    def _on_choose(self) -> None:
        files.ask_article(self, self.take_file)

    @Slot()
    def _on_update(self) -> None:
        self._read()
        if self._candidate is None:
            return
        self._runner.close()
        is_planned = self._foreseen == self._candidate.text_hash
        plan = self._plan if is_planned else None
        text, project, article = self._candidate.text, self._workspace.project, self._article.id
        self._writer.start(lambda cancel: update_article(project, article, text, plan, cancel))
        self._show_work()

    def _show_work(self) -> None:
        """While the update is being made nothing else can be asked for but to stop it."""
        is_at_work = self._writer.is_running
        for each in (self._text, self._choose):
            each.setEnabled(not is_at_work)
        self._update.setEnabled(not is_at_work and self._candidate is not None)
        self._bar.setVisible(is_at_work)
        self._cancel.setText(self.tr("Stop") if is_at_work else self.tr("Cancel"))

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        self._bar.setRange(0, 0 if progress.what else progress.total or 0)
        self._bar.setValue(progress.done)

    @Slot(object)
    def _on_written(self, updated: Updated) -> None:
        self._workspace.take_in(updated.changes)
        self.accept()
        self.updated.emit(self._article, list(updated.report))

    @Slot(object)
    def _on_refused(self, error: KnownError) -> None:
        self._show_work()
        if error.code != "cancelled":
            self._workspace.failed.emit(error)
