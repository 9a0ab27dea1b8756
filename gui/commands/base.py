"""What all commands share: the workspace, the reader, and the span or tag that a key means."""

from __future__ import annotations

from PySide6.QtCore import QObject

from gui.keywords import keyed
from gui.reader.view import ReaderView
from gui.tags import Tag
from gui.workspace import Workspace
from store.types import ArticleId, ClaimId


class Commands(QObject):
    """Commands over one reader."""

    def __init__(self, workspace: Workspace, view: ReaderView) -> None:
        super().__init__(view)
        self.workspace = workspace
        self.view = view

    @property
    def article(self) -> ArticleId | None:
        """The article now shown."""
        return self.workspace.article.id if self.workspace.article else None

    @property
    def text(self) -> str:
        """Its text."""
        return self.workspace.text

    def tell(self, sentence: str) -> None:
        """Say something quietly; `{claim}` stands for the key of that command."""
        self.workspace.said.emit(keyed(self.view, sentence))

    def claim_here(self) -> ClaimId | None:
        """The current claim, else the innermost one at the caret."""
        tag = self.workspace.tag
        if tag is not None and tag.owner == "claim":
            return ClaimId(tag.key)
        if self.view.selected_span() is not None:
            return None
        marks = self.view.marking.index.at(self.view.caret())
        return next((ClaimId(mark.key) for mark in marks if mark.owner == "claim"), None)

    def tag_here(self) -> Tag | None:
        """The current tag, else the innermost one at the caret."""
        if self.workspace.tag is not None:
            return self.workspace.tag
        marks = self.view.marking.index.at(self.view.caret())
        return Tag(marks[0].owner, marks[0].key) if marks else None

    def settle(self, tag: Tag, position: int) -> None:
        """After tagging: nothing selected, the caret at the end of the words, the new tag
        current.
        """
        self.view.set_caret(position)
        self.workspace.select(tag)
