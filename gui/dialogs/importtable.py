"""The table of files to import: a tick, what is proposed, editable in place, and remarks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from gui import theme as themes
from gui.dialogs.importrows import ImportRow
from gui.plaintext import one_line, tooltip_of

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_WIDTHS_PX: Final = (260, 120, 130, 96)
_ROW_PADDING_PX: Final = 12

FIELDS: Final = ("title", "byline", "outlet", "published")
"""The columns that can be edited; after them come the remarks."""


class ImportModel(QAbstractTableModel):
    """Rows are added as they are read and never reordered."""

    rows_changed = Signal()
    """Ticks, values or rows changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ImportRow] = []
        self._heads = (
            self.tr("Title"),
            self.tr("Byline"),
            self.tr("Outlet"),
            self.tr("Date"),
            self.tr("Remarks"),
        )

    def ticked(self) -> list[ImportRow]:
        """The rows to import, in order."""
        return [row for row in self.rows if row.ticked and row.can_come]

    def add(self, fresh: Sequence[ImportRow]) -> None:
        """Show more rows."""
        first = len(self.rows)
        self.beginInsertRows(_NOWHERE, first, first + len(fresh) - 1)
        self.rows.extend(fresh)
        self.endInsertRows()
        self.rows_changed.emit()

    def replace(self, number: int, row: ImportRow) -> None:
        """Show another reading of the same file."""
        self.rows[number] = row
        self.tell([number])

    def set_field(self, numbers: Iterable[int], field: str, text: str) -> None:
        """Write a value into several rows."""
        changed = list(numbers)
        for number in changed:
            self.rows[number].set_value(field, text)
        self.tell(changed)

    def toggle(self, numbers: Sequence[int]) -> None:
        """Tick all of these, or none where all are ticked."""
        free = [number for number in numbers if self.rows[number].can_come]
        ticked = not all(self.rows[number].ticked for number in free)
        for number in free:
            self.rows[number].ticked = ticked
        self.tell(free)

    def tell(self, numbers: Sequence[int]) -> None:
        """Show these rows as they are now."""
        if numbers:
            first, last = self.index(min(numbers), 0), self.index(max(numbers), len(FIELDS))
            self.dataChanged.emit(first, last)
            self.rows_changed.emit()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        row = self.rows[index.row()]
        if row.error is None and index.column() < len(FIELDS):
            flags |= Qt.ItemFlag.ItemIsEditable
        if row.can_come and index.column() == 0:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._heads[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return one_line(_text_of(row, index.column()), 400)
            case Qt.ItemDataRole.ToolTipRole:
                named = f"\n{row.path}" if index.column() == 0 else ""
                return tooltip_of(_text_of(row, index.column()) + named)
            case Qt.ItemDataRole.CheckStateRole if index.column() == 0 and row.can_come:
                return Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.ForegroundRole:
                return _ink_of(row, index.column())
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role == Qt.ItemDataRole.CheckStateRole:
            self.toggle([index.row()])
            return True
        if role == Qt.ItemDataRole.EditRole and index.column() < len(FIELDS):
            self.set_field([index.row()], FIELDS[index.column()], str(value))
            return True
        return False


class ImportTable(QTableView):
    """Space turns the ticks of all selected rows; F2, a double click or typing edits a cell."""

    current_changed = Signal(int)
    """Another row is current, or none (-1)."""

    def __init__(self, model: ImportModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._told = -1
        self.setAccessibleName(self.tr("Files to import"))
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        heads = self.verticalHeader()
        heads.hide()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        height = QFontMetrics(self.font()).height() + _ROW_PADDING_PX
        heads.setDefaultSectionSize(height)
        for column, width_px in enumerate(_WIDTHS_PX):
            self.setColumnWidth(column, width_px)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setHighlightSections(False)

    def selected_numbers(self) -> list[int]:
        """Row numbers of what is selected, ascending."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._model.toggle(self.selected_numbers())
            return
        super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.row() != self._told:
            self._told = current.row()
            self.current_changed.emit(self._told)


def _text_of(row: ImportRow, column: int) -> str:
    if column < len(FIELDS):
        return row.value(FIELDS[column])
    return row.remarks()


def _ink_of(row: ImportRow, column: int) -> QColor | None:
    theme = themes.current()
    if row.error is not None:
        return QColor(theme.muted_ink)
    if column == FIELDS.index("published") and not row.has_good_date:
        return QColor(theme.danger)
    return QColor(theme.warning) if column == len(FIELDS) else None
