"""The rows of a huge list: an array of ids, and those rows in a cache that somebody looked at.

`data()` reads the cache only. A row that is not there yet is asked for after the event at hand.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QIcon

from gui.plaintext import one_line, tooltip_of

Row = TypeVar("Row")
Fetch = Callable[[Sequence[int]], Sequence[Row | None]]
Index = QModelIndex | QPersistentModelIndex

PAGE_ROWS = 64
KEPT_ROWS = 4096
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_NOWHERE = QModelIndex()


class Align(Enum):
    """Where a column's text stands: at the side where reading starts, or at the other."""

    START = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: its key for sorting, its translated title, and what it shows of a row.

    A width of 0 takes the room that the others leave.
    """

    key: str
    title: str
    text: Callable[[Row], str]
    width_px: int = 120
    icon: Callable[[Row], QIcon | None] | None = None
    tooltip: Callable[[Row], str] | None = None
    align: Align = Align.START
    sortable: bool = True


class RowModel(QAbstractTableModel, Generic[Row]):
    """Ids in the order of the list; rows come through `fetch`, by page.

    `fetch` gets ids and returns their rows in the same order, None for one that is gone. Negative
    ids are headings between the rows: read, never chosen.
    """

    rows_expired = Signal()

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        fetch: Fetch[Row],
        parent: QObject | None = None,
    ):
        super().__init__(parent)
        self._columns = tuple(columns)
        self._fetch = fetch
        self._ids = array("q")
        self._rows: dict[int, Row | None] = {}
        self._missed: set[int] = set()
        self._catching_up = QTimer(self, singleShot=True, interval=0)
        self._catching_up.timeout.connect(self._catch_up)

    @property
    def columns(self) -> tuple[Column[Row], ...]:
        """The columns in the order shown."""
        return self._columns

    def set_ids(self, ids: Iterable[int]) -> None:
        """Show these ids in this order; rows already known are not fetched again."""
        self.beginResetModel()
        self._ids = array("q", ids)
        self._missed.clear()
        self.endResetModel()

    def refresh(self, ids: Iterable[int] | None = None) -> None:
        """Forget the rows of these ids (None: all): what is visible is fetched anew."""
        if ids is None:
            self._rows.clear()
        else:
            for each in ids:
                self._rows.pop(each, None)
        self.rows_expired.emit()
        self._tell_changed(0, len(self._ids) - 1)

    def id_at(self, position: int) -> int | None:
        """The id at a position of the list, None outside it."""
        return self._ids[position] if 0 <= position < len(self._ids) else None

    def is_heading(self, position: int) -> bool:
        """Whether a heading stands at this position."""
        return (self.id_at(position) or 0) < 0

    def headings(self) -> list[int]:
        """The positions of the headings."""
        return [at for at, row_id in enumerate(self._ids) if row_id < 0]

    def position_of(self, row_id: int) -> int | None:
        """Where the id stands in the list, None when it is not shown."""
        try:
            return self._ids.index(row_id)
        except ValueError:
            return None

    def row_at(self, position: int) -> Row | None:
        """The row at a position if it is in the cache; asks for it otherwise."""
        row_id = self.id_at(position)
        if row_id is None:
            return None
        if row_id not in self._rows:
            self._missed.add(position)
            self._catching_up.start()
            return None
        return self._rows[row_id]

    def prefetch(self, first: int, last: int) -> None:
        """Bring the rows of these positions, widened to whole pages, into the cache."""
        start = max(0, first) // PAGE_ROWS * PAGE_ROWS
        stop = min(len(self._ids), (last // PAGE_ROWS + 1) * PAGE_ROWS)
        wanted = self._ids[start:stop]
        lacking = [each for each in wanted if each not in self._rows]
        if not lacking:
            return
        if len(self._rows) + len(lacking) > KEPT_ROWS:
            self._rows = {each: self._rows[each] for each in wanted if each in self._rows}
        self._rows.update(zip(lacking, self._fetch(lacking), strict=True))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.align.value
        row = self.row_at(index.row())
        if row is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole else None
        return _shown(column, row, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        is_heading = index.isValid() and self.is_heading(index.row())
        return Qt.ItemFlag.NoItemFlags if is_heading else super().flags(index)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation == Qt.Orientation.Vertical or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._columns[section].align.value
        return None

    @Slot()
    def _catch_up(self) -> None:
        missed, self._missed = self._missed, set()
        for page in sorted({position // PAGE_ROWS for position in missed}):
            self.prefetch(page * PAGE_ROWS, page * PAGE_ROWS)
        if missed:
            self._tell_changed(min(missed), min(max(missed), len(self._ids) - 1))

    def _tell_changed(self, first: int, last: int) -> None:
        if 0 <= first <= last:
            self.dataChanged.emit(
                self.index(first, 0), self.index(last, max(0, len(self._columns) - 1))
            )


def _shown(column: Column[Row], row: Row, role: int) -> Any:
    if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
        return one_line(column.text(row))
    if role == Qt.ItemDataRole.DecorationRole:
        return column.icon(row) if column.icon else None
    if role == Qt.ItemDataRole.ToolTipRole:
        return tooltip_of(column.tooltip(row)) if column.tooltip else None
    return row if role == ROW_ROLE else None
