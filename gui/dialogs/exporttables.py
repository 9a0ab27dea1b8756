"""The tables of an export: a tick and a count for each, and how the chosen one begins."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gui.counting import number, plural
from gui.dialogs.exportlook import NAMES, Beginning, Count, file_of, table_word
from gui.plaintext import label, one_line, tooltip_of
from store.exporters import Preview

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_NAME: Final = Qt.ItemDataRole.UserRole
_COLUMN_PX: Final = 150


class TablesView(QWidget):
    """`ticks_changed` after a tick, `table_shown` when another table is looked at."""

    ticks_changed = Signal()
    table_shown = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._counts: dict[str, int] = {}
        self._list = QListWidget(self)
        self._model = _PreviewModel(self)
        self._preview = QTableView(self)
        self._words = label("", "muted", self)
        self._fill()
        self._arrange()
        self._list.itemChanged.connect(self._on_ticked)
        self._list.currentRowChanged.connect(self._on_current)

    def ticked(self) -> frozenset[str]:
        """Names of the tables to write."""
        rows = (self._list.item(at) for at in range(self._list.count()))
        return frozenset(
            str(row.data(_NAME)) for row in rows if row.checkState() == Qt.CheckState.Checked
        )

    def shown(self) -> str:
        """Name of the table that is looked at."""
        return NAMES[max(0, self._list.currentRow())]

    def uncounted(self) -> list[str]:
        """Names of the tables whose rows are not counted yet."""
        return [name for name in NAMES if name not in self._counts]

    def forget(self) -> None:
        """Other options: nothing known of the tables holds any more."""
        self._counts.clear()
        self._tell()

    def show_found(self, found: Beginning | Count) -> None:
        """Show a count or a beginning."""
        if isinstance(found, Count):
            self._counts[found.table] = found.rows
            self._tell()
        elif found.table == self.shown():
            self._model.show(found.preview)
            rows, total = len(found.preview.rows), found.preview.total
            words = plural("%Ln row(s)", total)
            if rows < total:
                words = plural("%Ln row(s), the first {shown} shown", total)
                words = words.format(shown=number(rows))
            self._words.setText(f"{file_of(found.table)} · {words}")

    def _fill(self) -> None:
        for name in NAMES:
            row = QListWidgetItem(table_word(name), self._list)
            row.setData(_NAME, name)
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            row.setCheckState(Qt.CheckState.Checked)
            row.setToolTip(file_of(name))
        self._list.setCurrentRow(0)

    def _arrange(self) -> None:
        self._list.setAccessibleName(self.tr("Tables to export"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._preview.setObjectName("export_preview")
        self._preview.setAccessibleName(self.tr("How the table will begin"))
        self._preview.setModel(self._model)
        self._preview.setTabKeyNavigation(False)
        self._preview.setShowGrid(False)
        self._preview.setWordWrap(False)
        self._preview.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._preview.verticalHeader().hide()
        self._preview.horizontalHeader().setDefaultSectionSize(_COLUMN_PX)
        self._preview.horizontalHeader().setHighlightSections(False)
        shown = QWidget(self)
        inner = QVBoxLayout(shown)
        inner.setContentsMargins(12, 0, 0, 0)
        inner.setSpacing(6)
        inner.addWidget(self._words)
        inner.addWidget(self._preview, 1)
        side = QSplitter(Qt.Orientation.Horizontal, self)
        side.setChildrenCollapsible(False)
        side.addWidget(self._list)
        side.addWidget(shown)
        side.setStretchFactor(1, 1)
        side.setSizes([260, 640])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(side)

    def _tell(self) -> None:
        self._list.blockSignals(True)
        for at, name in enumerate(NAMES):
            count = self._counts.get(name)
            words = table_word(name)
            self._list.item(at).setText(words if count is None else f"{words}  {number(count)}")
        self._list.blockSignals(False)

    @Slot()
    def _on_ticked(self, *_row: object) -> None:
        self.ticks_changed.emit()

    @Slot()
    def _on_current(self, *_row: object) -> None:
        self.table_shown.emit()


class _PreviewModel(QAbstractTableModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._preview = Preview((), (), 0)

    def show(self, preview: Preview) -> None:
        self.beginResetModel()
        self._preview = preview
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._preview.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._preview.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._preview.columns[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self._preview.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(cell)
        return tooltip_of(cell) if role == Qt.ItemDataRole.ToolTipRole else None
