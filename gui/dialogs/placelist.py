"""Places of a name in their context, by article, each with a tick; they arrive bit by bit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from gui.counting import plural
from gui.plaintext import one_line
from gui.widgets.rowmodel import ROW_ROLE
from store.rows import Hit
from store.types import ArticleId

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(slots=True)
class Heading:
    """The article whose places follow; the row numbers of those that can be ticked."""

    article: ArticleId
    title: str
    free: list[int]
    places: int = 0


Row = Heading | Hit


class PlaceModel(QAbstractTableModel):
    """What is tagged already cannot be ticked; everything else is ticked as it comes."""

    ticks_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._heading: Heading | None = None
        self._ticked: set[int] = set()
        self._free = 0
        self._places = 0

    @property
    def places(self) -> int:
        """How many places there are, tagged ones included."""
        return self._places

    @property
    def free(self) -> int:
        """How many can be ticked."""
        return self._free

    @property
    def ticked(self) -> int:
        """How many are ticked."""
        return len(self._ticked)

    def ticked_places(self) -> list[tuple[ArticleId, tuple[int, int]]]:
        """The ticked places in the order shown."""
        rows = (self._rows[number] for number in sorted(self._ticked))
        return [(row.article, (row.start, row.end)) for row in rows if isinstance(row, Hit)]

    def add(self, hits: Sequence[Hit]) -> None:
        """Show more places; they come article by article."""
        if not hits:
            return
        fresh = self._with_headings(hits)
        first = len(self._rows)
        self.beginInsertRows(_NOWHERE, first, first + len(fresh) - 1)
        self._rows.extend(fresh)
        self.endInsertRows()
        self.ticks_changed.emit()

    def clear(self) -> None:
        """Show no place."""
        self.beginResetModel()
        self._rows.clear()
        self._heading = None
        self._ticked.clear()
        self._free = self._places = 0
        self.endResetModel()
        self.ticks_changed.emit()

    def _with_headings(self, hits: Sequence[Hit]) -> list[Row]:
        fresh: list[Row] = []
        for hit in hits:
            heading = self._heading
            if heading is None or heading.article != hit.article:
                heading = self._heading = Heading(hit.article, hit.title, [])
                fresh.append(heading)
            number = len(self._rows) + len(fresh)
            heading.places += 1
            self._places += 1
            if not hit.tagged:
                heading.free.append(number)
                self._ticked.add(number)
                self._free += 1
            fresh.append(hit)
        return fresh

    def tick_all(self, *, ticked: bool) -> None:
        """Tick every place that is free, or none."""
        headings = (row for row in self._rows if isinstance(row, Heading))
        free = {number for heading in headings for number in heading.free}
        self._ticked = free if ticked else set()
        self._tell(0, len(self._rows) - 1)

    def toggle(self, number: int) -> None:
        """Turn the tick of a place, or those of a whole article."""
        row = self._rows[number]
        numbers = row.free if isinstance(row, Heading) else [] if row.tagged else [number]
        if not numbers:
            return
        if self._ticked.issuperset(numbers):
            self._ticked.difference_update(numbers)
        else:
            self._ticked.update(numbers)
        self._tell(0, len(self._rows) - 1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        # also a place that is tagged can be gone to and heard
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsUserCheckable
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words_of(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row)
            case Qt.ItemDataRole.CheckStateRole:
                return self._state_of(index.row(), row)
        return row if role == ROW_ROLE else None

    def _state_of(self, number: int, row: Row) -> Qt.CheckState | None:
        if isinstance(row, Hit):
            ticked = row.tagged or number in self._ticked
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        many = len(self._ticked.intersection(row.free))
        if not row.free:
            return None
        if many == len(row.free):
            return Qt.CheckState.Checked
        return Qt.CheckState.PartiallyChecked if many else Qt.CheckState.Unchecked

    def _words_of(self, row: Row) -> str:
        if isinstance(row, Hit):
            return one_line(f"…{row.before}{row.quote}{row.after}…")
        places = plural("%Ln place(s)", row.places)
        return f"{one_line(row.title)} · {places}"

    def _spoken(self, row: Row) -> str:
        words = self._words_of(row)
        if isinstance(row, Hit) and row.tagged:
            return self.tr("{words}, tagged already").format(words=words)
        return words

    def _tell(self, first: int, last: int) -> None:
        if 0 <= first <= last:
            roles = [Qt.ItemDataRole.CheckStateRole]
            self.dataChanged.emit(self.index(first, 0), self.index(last, 0), roles)
        self.ticks_changed.emit()
