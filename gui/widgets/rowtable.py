"""The view of a huge list: whole rows by id, the current one kept through a refresh.

It fetches what becomes visible before it is painted; painting only reads.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from gui.widgets.cards import CardDelegate
from gui.widgets.rowmodel import Align, Column, Fetch, Index, Row, RowModel
from gui.widgets.scaling import scaled

__all__ = ["Align", "Column", "Fetch", "RowModel", "RowTable"]

_ROW_PADDING_PX = 12
_NARROWEST_PX = 40
_MOST_FITTED = 1000
_MOST_FOR_FIXED = 0.62
"""Share of the width that columns of a fixed width may take from the one that stretches."""
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class RowTable(QTableView, Generic[Row]):
    """A table, or with `cards` a one-column list, over a RowModel.

    Ids leave as Python ints: `row_activated` on Enter or double click, `current_row_changed` when
    another row becomes current, `sort_requested` with a column's key and whether descending.
    """

    row_activated = Signal(object)
    current_row_changed = Signal(object)
    selected_rows_changed = Signal()
    sort_requested = Signal(str, bool)
    badge_pressed = Signal(object, str)
    """The id of a row and the key of the badge on it."""

    def __init__(
        self,
        model: RowModel[Row],
        accessible_name: str,
        parent: QWidget | None = None,
        *,
        cards: CardDelegate[Row] | None = None,
        many: bool = True,
    ):
        super().__init__(parent)
        self._rows = model
        self._current_id: int | None = None
        self._scrolled_to = 0
        self._sorted_by: tuple[str, bool] | None = None
        self._cards = cards
        self._pressed_badge = ""
        self.setAccessibleName(accessible_name)
        self._row_height: Callable[[QFont], int] = _one_line_high
        self._set_behaviour(many=many)
        self._set_rows(cards)
        self.setModel(model)
        self._set_columns(cards)
        self._connect()

    def current_id(self) -> int | None:
        """The id of the current row, None when none is."""
        return self._rows.id_at(self.currentIndex().row())

    def select_id(self, row_id: int) -> bool:
        """Make the row of this id current and visible; False when it is not in the list."""
        position = self._rows.position_of(row_id)
        if position is None:
            return False
        index = self._rows.index(position, 0)
        self.selectionModel().setCurrentIndex(index, _WHOLE_ROW)
        self.scrollTo(index)
        return True

    def selected_ids(self) -> list[int]:
        """The ids of all selected rows, from top to bottom."""
        selection = self.selectionModel().selection()
        ranges = [selection.at(at) for at in range(selection.size())]
        positions = {row for each in ranges for row in range(each.top(), each.bottom() + 1)}
        ids = (self._rows.id_at(position) for position in sorted(positions))
        return [each for each in ids if each is not None and each >= 0]

    def show_sorted_by(self, key: str, *, descending: bool) -> None:
        """Mark the column by which the owner has sorted; asks for nothing."""
        if key not in {column.key for column in self._rows.columns}:
            return
        self._sorted_by = (key, descending)
        self._mark_order()

    def set_row_height(self, height_of: Callable[[QFont], int]) -> None:
        """Let rows be so high (px) in a font, now and when it changes."""
        self._row_height = height_of
        self._fit_rows()

    def changeEvent(self, event: QEvent) -> None:
        """Rows and columns follow the letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_row_height"):
            self._fit_rows()
            self.fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row_id = self.current_id()
        if event.key() in _ENTER and row_id is not None:
            self.row_activated.emit(row_id)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_badge = self._badge_at(event.position().toPoint())
        if not self._pressed_badge or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        key, self._pressed_badge = self._pressed_badge, ""
        if not key or event.button() != Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
        elif key == self._badge_at(at):
            self.badge_pressed.emit(self._rows.id_at(self.rowAt(at.y())), key)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """No key ends on a heading."""
        index = super().moveCursor(action, modifiers)
        if not index.isValid() and action == QAbstractItemView.CursorAction.MoveHome:
            index = self._rows.index(0, 0)
        if not index.isValid() or not self._rows.is_heading(index.row()):
            return index
        step = -1 if 0 < index.row() < self.currentIndex().row() else 1
        return self._rows.index(index.row() + step, 0)

    def keyboardSearch(self, _search: str) -> None:
        """Nothing: it would read every row. The filter above the list finds."""

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        row_id = self._rows.id_at(current.row())
        if row_id is not None and row_id != self._current_id:
            self._current_id = row_id
            self.current_row_changed.emit(row_id)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._fetch_visible()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fetch_visible()

    def _set_behaviour(self, *, many: bool) -> None:
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if many else mode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)

    def _set_rows(self, cards: CardDelegate[Row] | None) -> None:
        heads = self.verticalHeader()
        heads.hide()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        if cards is not None:
            cards.setParent(self)
            self.setItemDelegate(cards)
            self._row_height = cards.height_px
        self._fit_rows()

    def _fit_rows(self) -> None:
        heads, height = self.verticalHeader(), self._row_height(self.font())
        heads.setMinimumSectionSize(min(height, _one_line_high(self.font())))
        heads.setDefaultSectionSize(height)
        self._fit_headings()

    def _fit_headings(self) -> None:
        at = self._rows.headings() if self._cards is not None else []
        # many of them are as high as the rest: each takes its time
        for position in at if len(at) <= _MOST_FITTED else ():
            self.setRowHeight(position, _one_line_high(self.font()) + _ROW_PADDING_PX)

    def _badge_at(self, at: QPoint) -> str:
        index = self.indexAt(at)
        if self._cards is None or not index.isValid():
            return ""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        return self._cards.badge_at(option, index, at)

    def fit_columns(self) -> None:
        """As wide as the letters ask for, and as the words of the head."""
        head = self.horizontalHeader()
        fixed = [
            at
            for at, column in enumerate(self._rows.columns)
            if column.width_px and head.sectionResizeMode(at) != QHeaderView.ResizeMode.Stretch
        ]
        wanted = {at: scaled(self._rows.columns[at].width_px, self.font()) for at in fixed}
        if not head.isHidden():
            wanted = {at: max(width, head.sectionSizeHint(at)) for at, width in wanted.items()}
        shown = sum(width for at, width in wanted.items() if not self.isColumnHidden(at))
        room = self.viewport().width() * _MOST_FOR_FIXED
        share = min(1.0, room / shown) if shown and self._has_stretching() else 1.0
        for at, width in wanted.items():
            self.setColumnWidth(at, max(round(width * share), _NARROWEST_PX))

    def _has_stretching(self) -> bool:
        return self.isVisible() and any(not column.width_px for column in self._rows.columns)

    def _set_columns(self, cards: CardDelegate[Row] | None) -> None:
        head = self.horizontalHeader()
        head.setAccessibleName(self.tr("Columns"))
        head.setHighlightSections(False)
        # a head that knows the selection asks every row whether it is selected, at each painting
        head.setSelectionModel(QItemSelectionModel(self._rows, head))
        head.setSectionsClickable(True)
        head.setMinimumSectionSize(_NARROWEST_PX)
        for at, column in enumerate(self._rows.columns):
            if not column.width_px:
                head.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
        if cards is not None:
            head.hide()
            head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fit_columns()

    def _connect(self) -> None:
        self.doubleClicked.connect(self._on_double_clicked)
        self.horizontalHeader().sectionClicked.connect(self._on_head_clicked)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self._rows.modelAboutToBeReset.connect(self._on_reset_begun)
        self._rows.modelReset.connect(self._on_reset)
        self._rows.rows_expired.connect(self._fetch_visible)

    @Slot()
    def _fetch_visible(self) -> None:
        count = self._rows.rowCount()
        if count == 0:
            return
        first = max(0, self.rowAt(0))
        last = self.rowAt(self.viewport().height() - 1)
        self._rows.prefetch(first, count - 1 if last < 0 else last)

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        row_id = self._rows.id_at(index.row())
        if row_id is not None:
            self.row_activated.emit(row_id)

    @Slot(int)
    def _on_head_clicked(self, section: int) -> None:
        column = self._rows.columns[section]
        if not column.sortable:
            self._mark_order()
            return
        descending = self._sorted_by == (column.key, False)
        self.show_sorted_by(column.key, descending=descending)
        self.sort_requested.emit(column.key, descending)

    def _mark_order(self) -> None:
        # Qt moves the mark by itself to whatever head was clicked
        if self._sorted_by is None:
            return
        key, descending = self._sorted_by
        section = [column.key for column in self._rows.columns].index(key)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicatorShown(True)
        self.horizontalHeader().setSortIndicator(section, order)

    @Slot()
    def _on_selection_changed(self, *_changes: Any) -> None:
        self.selected_rows_changed.emit()

    @Slot()
    def _on_reset_begun(self) -> None:
        self._scrolled_to = self.verticalScrollBar().value()

    @Slot()
    def _on_reset(self) -> None:
        self._fit_headings()
        self._fetch_visible()
        if self._current_id is None:
            return
        position = self._rows.position_of(self._current_id)
        if position is not None:
            self.selectionModel().setCurrentIndex(self._rows.index(position, 0), _WHOLE_ROW)
        self.verticalScrollBar().setValue(self._scrolled_to)
        self._fetch_visible()


def _one_line_high(font: QFont) -> int:
    return QFontMetrics(font).height() + _ROW_PADDING_PX


_WHOLE_ROW = (
    QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
)
