"""All mentions of an entity, each with the words around it; a click or Enter goes there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.plaintext import isolated, one_line
from gui.tags import Tag
from gui.widgets.cards import Card, CardDelegate
from gui.widgets.rowtable import Column, RowModel, RowTable
from gui.workspace import Workspace
from store import queries
from store.rows import MentionRow, placed
from store.types import EntityId

_BEFORE: Final = 24
_AFTER: Final = 60
_MOST_ROWS_HIGH: Final = 5

Occurrence = tuple[MentionRow, str]
"""A mention and its words in their surroundings."""


class Occurrences(QWidget):
    """Reads only while it is shown: an entity may have thousands of mentions."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._entity: EntityId | None = None
        column: Column[Occurrence] = Column("words", self.tr("Mentions"), _spoken, 0)
        self._model: RowModel[Occurrence] = RowModel([column], self._fetch, self)
        self._table = RowTable(
            self._model, self.tr("All mentions"), self, cards=CardDelegate(_card), many=False
        )
        self._table.clicked.connect(self._on_clicked)
        self._table.row_activated.connect(self._on_activated)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._table)

    def show_entity(self, entity: EntityId) -> None:
        """Show the mentions of this entity and of those merged into it."""
        self._entity = entity
        keys = self._workspace.project.read(queries.mention_ids, entity=entity)
        self._model.set_ids(keys)
        self._model.refresh()
        height = self._table.verticalHeader().defaultSectionSize()
        self._table.setFixedHeight(height * max(1, min(_MOST_ROWS_HIGH, len(keys))) + 4)

    def _fetch(self, keys: Sequence[int]) -> list[Occurrence | None]:
        rows = {row.id: row for row in self._workspace.project.read(queries.mention_rows, keys)}
        found = {key: (row, self._around(row)) for key, row in rows.items()}
        return [found.get(key) for key in keys]  # type: ignore[call-overload]

    def _around(self, row: MentionRow) -> str:
        spans = placed(row.spans)
        text = self._workspace.project.text(spans[0].body)
        start, end = min(span.start for span in spans), max(span.end for span in spans)
        before = text[max(0, start - _BEFORE) : start]
        return f"{'…' if start > _BEFORE else ''}{before}{text[start : end + _AFTER]}"

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self._on_activated(self._model.id_at(index.row()))

    @Slot(object)
    def _on_activated(self, key: object) -> None:
        if isinstance(key, int):
            self._workspace.go_to_tag(Tag("mention", key))


def _card(row: Occurrence) -> Card:
    return Card(isolated(one_line(row[1])), one_line(row[0].article_title))


def _spoken(row: Occurrence) -> str:
    return f"{one_line(row[1])}. {one_line(row[0].article_title)}"
