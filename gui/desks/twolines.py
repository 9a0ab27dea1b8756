"""A table cell of two lines: what is said, and below it, fainter, where it comes from."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui import theme as themes
from gui.widgets.rowmodel import ROW_ROLE
from gui.widgets.textline import draw_line

Row = TypeVar("Row")

_PAD_X = 8
_PAD_Y = 7
_GAP_PX = 2


class TwoLineDelegate(QStyledItemDelegate, Generic[Row]):
    """Paints the two texts that `lines_of` makes of a row; reads the model's cache only."""

    def __init__(self, lines_of: Callable[[Row], tuple[str, str]], parent: QWidget):
        super().__init__(parent)
        self._lines_of = lines_of

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(ROW_ROLE)
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        if row is not None:
            shown.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, option.widget)
        if row is not None:
            painter.save()
            self._draw(painter, shown, *self._lines_of(row))
            painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(160, two_line_height(option.font))

    def _draw(
        self, painter: QPainter, option: QStyleOptionViewItem, first: str, second: str
    ) -> None:
        theme = themes.current()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        area = option.rect.adjusted(_PAD_X, _PAD_Y, -_PAD_X, -_PAD_Y)
        height = QFontMetrics(option.font).height()
        if not second:
            area.translate(0, (area.height() - height) // 2)
        top = QRect(area.left(), area.top(), area.width(), height)
        below = QRect(area.left(), top.bottom() + 1 + _GAP_PX, area.width(), height)
        ink, muted = (theme.selection_ink,) * 2 if selected else (theme.ink, theme.muted_ink)
        draw_line(painter, top, first, option.font, ink, option.direction)
        draw_line(painter, below, second, small_font(option.font), muted, option.direction)


def two_line_height(font: QFont) -> int:
    """The height of a row that holds such cells."""
    return 2 * QFontMetrics(font).height() + _GAP_PX + 2 * _PAD_Y


def small_font(font: QFont) -> QFont:
    """The font of a second line."""
    small = QFont(font)
    if font.pointSizeF() > 0:
        small.setPointSizeF(font.pointSizeF() * 0.92)
    else:
        small.setPixelSize(max(8, round(font.pixelSize() * 0.92)))
    return small
