"""List rows as cards: a dot for progress, a title, a line below it, and small badges at the end."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui.widgets.card import Badge, Card, Progress
from gui.widgets.cardpainter import GAP_PX, PAD_Y, CardPainter, badge_at, small_font
from gui.widgets.rowmodel import ROW_ROLE

__all__ = ["Badge", "Card", "CardDelegate", "Progress"]

Row = TypeVar("Row")


class CardDelegate(QStyledItemDelegate, Generic[Row]):
    """Paints what `card_of` makes of a row; reads the model's cache only.

    Titles may run over `title_lines` lines; all cards are equally high.
    """

    def __init__(
        self,
        card_of: Callable[[Row], Card],
        parent: QWidget | None = None,
        *,
        title_lines: int = 1,
    ):
        super().__init__(parent)
        self._card_of = card_of
        self._title_lines = title_lines

    def height_px(self, font: QFont) -> int:
        """The height of every card in this font."""
        title, small = QFontMetrics(font), QFontMetrics(small_font(font))
        return self._title_lines * title.height() + GAP_PX + small.height() + 2 * PAD_Y

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(160, self.height_px(option.font))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(ROW_ROLE)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        CardPainter(painter, option, self._title_lines).draw(self._card_of(row))
        painter.restore()

    def badge_at(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, at: QPoint
    ) -> str:
        """The key of the badge at this point of a row; empty for none."""
        row = index.data(ROW_ROLE)
        return "" if row is None else badge_at(option, self._card_of(row).badges, at)
