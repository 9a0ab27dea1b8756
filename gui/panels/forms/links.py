"""The links of one claim: each other side one press away, the link's own form beside it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from gui.claimtext import speaker_of
from gui.keywords import keyed
from gui.labels import word
from gui.panels.forms.layout import tool
from gui.panels.forms.passage import Passage, PassageButton
from gui.panels.phrases import relation_words, role_of, titled, whereabouts
from gui.plaintext import label
from gui.tags import Tag
from gui.workspace import Workspace
from store import queries
from store.rows import RelationRow
from store.types import ClaimId

_MOST: Final = 40
"""Links shown in a form; more are in the list of contradictions."""


class LinkList(QWidget):
    """The links of the claim it is given, contradictions first."""

    counted = Signal(int)

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._claim: ClaimId | None = None
        self._shown: list[RelationRow] = []
        self._views: list[_LinkView] = []
        self._empty = label("", "hint", self, wraps=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 2, 0, 4)
        self._column.setSpacing(6)
        self._column.addWidget(self._empty)

    def show_claim(self, claim: ClaimId) -> None:
        """Show the links of this claim as they are now."""
        links = self._read(claim)
        if links == self._shown and claim == self._claim:
            return
        self._claim, self._shown = claim, links
        for view in self._views:
            self._column.removeWidget(view)
            view.hide()
            view.deleteLater()
        self._views = [_LinkView(self._workspace, claim, link, self) for link in links[:_MOST]]
        for view in self._views:
            self._column.addWidget(view)
            view.show()
        nothing = self.tr(
            "No links yet. Press {contradict} here, then {contradict} on the other claim."
        )
        self._empty.setText(keyed(self, nothing))
        self._empty.setVisible(not links)
        self.counted.emit(len(links))

    def _read(self, claim: ClaimId) -> list[RelationRow]:
        read = self._workspace.project.read
        keys = read(queries.relation_ids, relation=None, claim=claim)
        rows = read(queries.relation_rows, keys)
        return sorted(rows, key=lambda row: (row.relation != "contradicts", row.id))


class _LinkView(QWidget):
    """One link: a press on the passage jumps, the button opens the link."""

    def __init__(
        self, workspace: Workspace, claim: ClaimId, link: RelationRow, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._link = link
        other = link.other(claim)
        self._other = Tag("claim", other.id)
        verb = titled(relation_words(link, claim))
        self._passage = PassageButton(self)
        self._passage.show_passage(
            Passage(
                f"{verb} · {word('status', link.status)}",
                other.words,
                f"{speaker_of(other)} · {whereabouts(other)}",
                role_of(link),
            ),
            self.tr("Go to this claim: {words}").format(words=other.quote),
        )
        self._open = self._opener(verb)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self._passage, 1)
        row.addWidget(self._open)
        self._passage.clicked.connect(self._on_jump)

    def _opener(self, verb: str) -> QToolButton:
        words = self.tr("Open this link: {verb}").format(verb=verb)
        button = tool("pencil-simple", words, self)
        button.clicked.connect(self._on_open)
        return button

    @Slot()
    def _on_jump(self) -> None:
        self._workspace.go_to_tag(self._other)

    @Slot()
    def _on_open(self) -> None:
        self._workspace.select(Tag("relation", self._link.id))
