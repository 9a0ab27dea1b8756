"""Both sides of a link next to each other, each in its context, with the verdict between them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from gui.desks.differing import differing_words
from gui.desks.sidecard import SideCard
from gui.desks.verdict import VerdictPanel
from gui.tags import Tag
from gui.widgets.emptystate import EmptyState
from gui.workspace import Workspace
from store import ChangeSet, queries
from store.rows import ClaimRow, RelationRow
from store.text.excerpt import Range, Run, Weight, excerpt, runs_of
from store.types import RelationId

PAIR_FROM_PX = 560
"""From this width on both sides stand next to each other."""
WIDE_FROM_PX = 1060
"""From this width on the verdict stands between them."""
_VERDICT_WIDTH_PX = 304
_TABLES = ("claim_relation", "claim", "span", "article", "source", "entity", "term", "alias")
_Passage = tuple[str, list[Range]]
"""A text and the places of the claim in it."""
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class CompareView(QScrollArea):
    """`show_relation` fills it; without one it says what it is for."""

    def __init__(self, workspace: Workspace, parent: QWidget):
        super().__init__(parent)
        self._workspace = workspace
        self._row: RelationRow | None = None
        self._shape = ""
        self._page = QWidget(self)
        self._grid = QGridLayout(self._page)
        self.side_a = SideCard("A", self.tr("Enter"), self._page)
        self.side_b = SideCard("B", self.tr("Shift+Enter"), self._page)
        self.verdict = VerdictPanel(workspace, self._page)
        self._empty = EmptyState(
            "columns",
            self.tr("Choose a link in the list to compare its two passages."),
            parent=self,
        )
        self._pages = QStackedWidget(self)
        self._arrange()
        workspace.changed.connect(self._on_changed)
        self.side_a.reader_asked.connect(self.go_to_a)
        self.side_b.reader_asked.connect(self.go_to_b)

    @property
    def relation(self) -> RelationRow | None:
        """The link that is shown."""
        return self._row

    def show_relation(self, relation: RelationId | None) -> None:
        """Show a link, or none."""
        if self._row is not None and self._row.id != relation:
            self.verdict.save_why()
        row = None
        if relation is not None:
            row = self._workspace.project.read(queries.relation, relation)
        self._show(row)

    @Slot()
    def go_to_a(self) -> None:
        """Jump to side A in the reader."""
        if self._row is not None:
            self._workspace.go_to_tag(Tag("claim", self._row.a.id))

    @Slot()
    def go_to_b(self) -> None:
        """Jump to side B in the reader."""
        if self._row is not None:
            self._workspace.go_to_tag(Tag("claim", self._row.b.id))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in _ENTER and is_control:
            self.verdict.save_why()
            self._workspace.reading_asked.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_shape(_shape_of(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 200)

    def _arrange(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Compare both passages"))
        self._grid.setContentsMargins(12, 10, 12, 12)
        self._grid.setSpacing(12)
        for page in (self._empty, self._page):
            self._pages.addWidget(page)
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self.setWidget(holder)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._take_shape("pair")

    def _take_shape(self, shape: str) -> None:
        if shape == self._shape:
            return
        self._shape = shape
        for widget in (self.side_a, self.side_b, self.verdict):
            self._grid.removeWidget(widget)
        for column in range(3):
            self._grid.setColumnStretch(column, 0)
        self._lay_out(shape)
        self.verdict.set_wide(is_wide=shape == "pair")

    def _lay_out(self, shape: str) -> None:
        grid = self._grid
        is_wide = shape == "wide"
        self.verdict.setMinimumWidth(_VERDICT_WIDTH_PX if is_wide else 0)
        self.verdict.setMaximumWidth(_VERDICT_WIDTH_PX if is_wide else 16777215)
        if shape == "stack":
            for row, widget in enumerate((self.side_a, self.side_b, self.verdict)):
                grid.addWidget(widget, row, 0)
            grid.setColumnStretch(0, 1)
            return
        grid.addWidget(self.side_a, 0, 0)
        grid.addWidget(self.side_b, 0, 2 if is_wide else 1)
        if is_wide:
            grid.addWidget(self.verdict, 0, 1)
        else:
            grid.addWidget(self.verdict, 1, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2 if is_wide else 1, 1)

    def _show(self, row: RelationRow | None) -> None:
        self._row = row
        self._pages.setCurrentWidget(self._page if row is not None else self._empty)
        if row is None:
            self.verdict.forget()
            return
        a, b = self._passage_of(row.a), self._passage_of(row.b)
        self.side_a.show_claim(row.a, _runs(a, b))
        self.side_b.show_claim(row.b, _runs(b, a))
        self.verdict.show_relation(row)

    def _passage_of(self, claim: ClaimRow) -> _Passage:
        return _passage(self._workspace.project.text(claim.body), claim)

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if self._row is None or not changes.touches(*_TABLES):
            return
        if self._is_concerned(self._row, changes):
            self._show(self._workspace.project.read(queries.relation, self._row.id))

    def _is_concerned(self, row: RelationRow, changes: ChangeSet) -> bool:
        return (
            row.id in changes.rows("claim_relation")
            or bool({row.a.article, row.b.article} & changes.articles)
            or changes.touches("entity", "term", "source")
        )


def _passage(text: str, claim: ClaimRow) -> _Passage:
    """The text and the claim's parts in it; only its own words where they stand elsewhere now."""
    spans = [span for span in claim.spans if span.role == "body"]
    here = [span for span in spans if span.body == claim.body]
    if spans == here and all(text[span.start : span.end] == span.quote for span in spans):
        return text, [(span.start, span.end) for span in spans]
    return claim.quote, [(0, len(claim.quote))]


def _runs(own: _Passage, other: _Passage) -> list[Run]:
    text, parts = own
    return runs_of(text, excerpt(text, parts), parts, differing_words(*own, *other)) or [
        Run("", Weight.CONTEXT)
    ]


def _shape_of(width_px: int) -> str:
    if width_px >= WIDE_FROM_PX:
        return "wide"
    return "pair" if width_px >= PAIR_FROM_PX else "stack"
