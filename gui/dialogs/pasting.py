"""An article from pasted text: title, byline, outlet and date are proposed as the text comes in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs.exacttext import ExactText
from gui.dialogs.importwords import note_words, refusal_words, unseen_words
from gui.dialogs.metafields import MetaFields
from gui.drafts import PASTED, Draft
from gui.help.key import HelpKey
from gui.jobrunner import JobRunner
from gui.panels.forms.dates import date_of
from gui.plaintext import label
from gui.workspace import Workspace
from store import ChangeSet, KnownError, queries
from store.changes import merged
from store.importers import (
    LARGEST_PASTED,
    ArticleCandidate,
    ArticleProposal,
    Wanted,
    candidate_of_text,
)
from store.importing import ImportReport, import_articles
from store.jobs import CancelToken
from store.types import ArticleId

_PAUSE_MS: Final = 250
_BEGINNING: Final = 20_000
"""Code points of a long text in which its title and date are looked for."""
_FIELDS: Final = ("title", "byline", "outlet", "published")
"""What is half done here is kept under this name."""


class PasteDialog(QDialog):
    """What a person wrote into a field is not proposed anew. Ctrl+Enter adds, Esc closes."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        HelpKey(self, "articles")
        self._workspace = workspace
        self._candidate: ArticleCandidate | None = None
        self._same: ArticleId | None = None
        self._own: set[str] = set()
        self._text = ExactText(self)
        self._fields = MetaFields(self)
        self._remarks = label("", "hint", self, wraps=True)
        self._look = QPushButton(self.tr("&Open that article"), self)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._add = QPushButton(self.tr("&Add article"), self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._runner = JobRunner(self)
        self._arrange()
        self._connect()
        self._restore(workspace.drafts.get(PASTED))
        self._read()

    def done(self, result: int) -> None:
        """Close; a job still at work ends first."""
        self._pause.stop()
        self._runner.close()
        self._workspace.drafts.drop(PASTED)
        super().done(result)

    def leave(self) -> None:
        """Close with the window; what stands here is offered when the project is opened again."""
        self._keep()
        draft = self._workspace.drafts.get(PASTED)
        self.done(QDialog.DialogCode.Rejected)
        self._workspace.drafts.keep(PASTED, draft)

    def _restore(self, draft: Draft) -> None:
        self._text.show_text(draft.get("text", ""))
        for field in _FIELDS:
            if field in draft:
                self._own.add(field)
                self._fields.set_text(field, draft[field])

    def _keep(self) -> None:
        own = {field: self._fields.text(field) for field in self._own}
        self._workspace.drafts.keep(PASTED, {**own, "text": self._text.exact_text()})

    def _arrange(self) -> None:
        self.setWindowTitle(self.tr("Paste an article"))
        self._text.setPlaceholderText(
            self.tr("Paste the text of an article here, with its headline and date if there.")
        )
        self._text.setAccessibleName(self.tr("Text of the article"))
        self._text.setTabChangesFocus(True)
        self._add.setProperty("primary", "true")
        self._add.setShortcut("Ctrl+Return")
        self._add.setToolTip(self.tr("Add this article to the project (Ctrl+Enter)"))
        for each in (self._look, self._cancel, self._add):
            each.setAutoDefault(False)
        side = QVBoxLayout()
        side.addWidget(self._fields)
        side.addWidget(self._remarks)
        side.addWidget(self._look, 0, Qt.AlignmentFlag.AlignLeading)
        side.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(18)
        middle.addWidget(self._text, 3)
        middle.addLayout(side, 2)
        ends = QHBoxLayout()
        ends.addStretch(1)
        ends.addWidget(self._cancel)
        ends.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(14)
        column.addLayout(middle, 1)
        column.addLayout(ends)
        self.resize(820, 520)

    def _connect(self) -> None:
        self._text.textChanged.connect(self._pause.start)
        self._text.pasted.connect(self._read)
        self._pause.timeout.connect(self._read)
        self._fields.typed.connect(self._on_typed)
        self._look.clicked.connect(self._on_look)
        self._cancel.clicked.connect(self.reject)
        self._add.clicked.connect(self._on_add)
        self._runner.found.connect(self._on_found)
        self._runner.finished.connect(self._on_finished)
        self._runner.failed.connect(self._on_failed)

    @Slot()
    def _read(self) -> None:
        """Propose what the text says, and tell what is in its way."""
        self._pause.stop()
        self._keep()
        self._candidate, self._same, remarks = None, None, []
        text = self._text.exact_text()
        if text.strip():
            try:
                self._candidate = self._found_in(text)
                remarks = self._looked_at(self._candidate)
            except KnownError as error:
                remarks = [refusal_words(error.code, error.params)]
        self._remarks.setText(" · ".join(remarks))
        self._remarks.setVisible(bool(remarks))
        self._look.setVisible(self._same is not None)
        self._add.setEnabled(self._candidate is not None)

    def _found_in(self, text: str) -> ArticleCandidate:
        """What a text says; a long one is read as a whole when it comes in, like a file."""
        beginning = text if len(text) <= LARGEST_PASTED else text[:_BEGINNING]
        return candidate_of_text(beginning, self.tr("Pasted text"))

    def _looked_at(self, candidate: ArticleCandidate) -> list[str]:
        for field in _FIELDS:
            if field not in self._own:
                self._fields.set_text(field, getattr(candidate.proposal, field) or "")
        project = self._workspace.project
        found = project.read(queries.articles_with_text, [candidate.text_hash])
        self._same = next(iter(found.values()), None)
        remarks = note_words(candidate.notes)
        if self._text.unseen:
            remarks.insert(0, unseen_words(self._text.unseen))
        if self._same is not None:
            [card] = project.read(queries.article_cards, [self._same])
            remarks.insert(0, refusal_words("same-text", {"name": card.title}))
        return remarks

    @Slot()
    def _on_add(self) -> None:
        self._read()
        if self._candidate is None or self._runner.is_running:
            return
        if not self._fields.has_good_date():
            self._fields.setFocus()
            return
        candidate = self._completed(self._candidate)
        project = self._workspace.project

        def bring_in(cancel: CancelToken) -> Iterable[object]:
            return import_articles(project, [candidate], cancel=cancel, keep_same_text=True)

        self._add.setEnabled(False)
        self._runner.start(bring_in)

    def _completed(self, candidate: ArticleCandidate) -> ArticleCandidate | Wanted:
        proposal = self._proposal(candidate.proposal)
        text = self._text.exact_text()
        if len(text) > LARGEST_PASTED:
            return Wanted.text(text, candidate.file_name, proposal)
        return replace(candidate, proposal=proposal)

    def _proposal(self, found: ArticleProposal) -> ArticleProposal:
        date = date_of(self._fields.text("published"))
        return replace(
            found,
            title=self._fields.text("title") or found.title,
            byline=self._fields.text("byline") or None,
            outlet=self._fields.text("outlet") or None,
            published=date,
            published_reason=found.published_reason if date == found.published else None,
        )

    @Slot(list)
    def _on_found(self, found: list[object]) -> None:
        self._workspace.announce(merged(each for each in found if isinstance(each, ChangeSet)))

    @Slot(object)
    def _on_finished(self, report: ImportReport) -> None:
        if not report.added:
            [skipped] = report.skipped
            self._on_failed(KnownError(skipped.code, **skipped.params))
            return
        self.accept()
        self._workspace.open_article(report.added[0].article)
        self._workspace.reading_asked.emit()

    @Slot(object)
    def _on_failed(self, error: KnownError) -> None:
        self._add.setEnabled(True)
        self._workspace.failed.emit(error)

    @Slot()
    def _on_look(self) -> None:
        article = self._same
        self.accept()
        self._workspace.open_article(article)
        self._workspace.reading_asked.emit()

    @Slot(str)
    def _on_typed(self, field: str) -> None:
        self._own.add(field)
        self._keep()
