"""Draws places in their context: the words found stand out, what is tagged already is faint."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from gui import theme as themes
from gui.counting import number
from gui.dialogs.placelist import Heading, PlaceModel
from gui.widgets.placeline import draw_place, mirrored
from gui.widgets.rowmodel import ROW_ROLE
from gui.widgets.textline import draw_line
from store.rows import Hit

Index = QModelIndex | QPersistentModelIndex
_PAD_X: Final = 8
_INDENT_PX: Final = 22
_TICK_PX: Final = 26
_ROW_PADDING_PX: Final = 12


class PlaceView(QTableView):
    """A click or Space turns a tick."""

    def __init__(self, model: PlaceModel, accessible_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(accessible_name)
        self.setModel(model)
        self.setItemDelegate(_PlaceDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        heads = self.verticalHeader()
        heads.hide()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        height = QFontMetrics(self.font()).height() + _ROW_PADDING_PX
        heads.setMinimumSectionSize(height)
        heads.setDefaultSectionSize(height)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def keyboardSearch(self, _search: str) -> None:
        """Nothing: it would read every row."""


class _PlaceDelegate(QStyledItemDelegate):
    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        _option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        pressed = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        released = event.type() == QEvent.Type.MouseButtonRelease
        clicked = isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton
        if isinstance(model, PlaceModel) and (pressed or (released and clicked)):
            model.toggle(index.row())
            return True
        return False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.text = ""
        ticks = QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
        has_tick = bool(shown.features & ticks)
        shown.features &= ~ticks
        is_place = isinstance(row, Hit)
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, option.widget)
        start = option.rect.left() + _PAD_X + (_INDENT_PX if is_place else 0)
        if has_tick:
            self._draw_tick(painter, shown, start, is_open=not (is_place and row.tagged))
        area = QRect(option.rect)
        area.setLeft(start + _TICK_PX)
        area.setRight(area.right() - _PAD_X)
        painter.save()
        painter.setClipRect(mirrored(shown, area))
        if is_place:
            draw_place(painter, shown, area, row, is_faint=row.tagged)
        else:
            _draw_heading(painter, shown, area, row)
        painter.restore()

    def _draw_tick(
        self, painter: QPainter, option: QStyleOptionViewItem, left: int, *, is_open: bool
    ) -> None:
        box = QStyleOptionViewItem(option)
        box.state &= ~QStyle.StateFlag.State_HasFocus
        box.state |= {
            Qt.CheckState.Checked: QStyle.StateFlag.State_On,
            Qt.CheckState.Unchecked: QStyle.StateFlag.State_Off,
            Qt.CheckState.PartiallyChecked: QStyle.StateFlag.State_NoChange,
        }[option.checkState]
        side = 17
        top = option.rect.top() + (option.rect.height() - side) // 2
        box.rect = mirrored(option, QRect(left, top, side, side))
        painter.save()
        painter.setOpacity(1.0 if is_open else 0.4)
        element = QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck
        option.widget.style().drawPrimitive(element, box, painter, option.widget)
        painter.restore()


def _draw_heading(
    painter: QPainter, option: QStyleOptionViewItem, area: QRect, row: Heading
) -> None:
    bold = QFont(option.font)
    bold.setWeight(QFont.Weight.DemiBold)
    theme = themes.current()
    is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
    count = number(row.places)
    room = QFontMetrics(option.font).horizontalAdvance(count) + 12
    ink = theme.selection_ink if is_selected else theme.ink
    muted = theme.selection_ink if is_selected else theme.muted_ink
    title, end = QRect(area), QRect(area)
    title.setWidth(max(0, area.width() - room))
    end.setLeft(area.right() - room + 12)
    for place, words, font, colour in (
        (title, row.title, bold, ink),
        (end, count, option.font, muted),
    ):
        draw_line(painter, mirrored(option, place), words, font, colour, option.direction)
