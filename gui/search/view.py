"""Draws what a query found: articles as headings, places in their context, those that are tagged
with a sign.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
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
from gui.icons import icon
from gui.search.model import Heading, HitModel
from gui.widgets.placeline import draw_place, mirrored
from gui.widgets.rowmodel import ROW_ROLE
from gui.widgets.textline import draw_line
from store.rows import Hit

Index = QModelIndex | QPersistentModelIndex
_PAD_X: Final = 12
_INDENT_PX: Final = 14
_GAP_PX: Final = 14
_SIGN_PX: Final = 14
_ROW_PADDING_PX: Final = 10
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class HitView(QTableView):
    """Enter or a click chooses a place; Esc leaves; Up from the first place goes to the query."""

    chosen = Signal(int)
    """The row of a place."""
    left = Signal()
    above_asked = Signal()
    repeat_asked = Signal()
    """F4: the current place should be tagged as the last one was."""

    def __init__(self, model: HitModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._hits = model
        self.setAccessibleName(self.tr("Places found"))
        self.setModel(model)
        self.setItemDelegate(_HitDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._fit_rows()
        self.clicked.connect(self._on_clicked)

    def current_row(self) -> int:
        """The row of the current place; -1 where there is none."""
        return self.currentIndex().row()

    def make_current(self, row: int) -> None:
        """Make a place current and visible, its article's heading too where that is near."""
        index = self._hits.index(row, 0)
        self.setCurrentIndex(index)
        above = self._hits.index(row - 1, 0)
        if row and self._hits.hit(row - 1) is None:
            self.scrollTo(above)
        self.scrollTo(index)

    def changeEvent(self, event: QEvent) -> None:
        """Rows follow the letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_rows()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row = event.key(), self.current_row()
        if key in _ENTER and row >= 0:
            self.chosen.emit(row)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_F4 and row >= 0:
            self.repeat_asked.emit()
        elif key == Qt.Key.Key_Up and row <= 1:
            self.above_asked.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Nothing: it would read every row."""

    def _fit_rows(self) -> None:
        heads, height = self.verticalHeader(), QFontMetrics(self.font()).height() + _ROW_PADDING_PX
        heads.setMinimumSectionSize(height)
        heads.setDefaultSectionSize(height)

    def _on_clicked(self, index: QModelIndex) -> None:
        if self._hits.hit(index.row()) is not None:
            self.chosen.emit(index.row())


class _HitDelegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, option.widget)
        is_place = isinstance(row, Hit)
        area = option.rect.adjusted(_PAD_X + (_INDENT_PX if is_place else 0), 0, -_PAD_X, 0)
        painter.save()
        if is_place:
            _draw_sign(painter, shown, area, is_tagged=row.tagged)
            area.setRight(area.right() - _SIGN_PX - _GAP_PX)
            painter.setClipRect(mirrored(shown, area))
            draw_place(painter, shown, area, row)
        else:
            _draw_heading(painter, shown, area, row)
        painter.restore()


def _draw_sign(
    painter: QPainter, option: QStyleOptionViewItem, area: QRect, *, is_tagged: bool
) -> None:
    if is_tagged:
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = "selection_ink" if is_selected else "muted_ink"
        top = area.top() + (area.height() - _SIGN_PX) // 2
        place = QRect(area.right() - _SIGN_PX, top, _SIGN_PX, _SIGN_PX)
        scale = painter.device().devicePixelRatio()
        drawn = icon("tag", role).pixmap(QSize(_SIGN_PX, _SIGN_PX), scale)
        painter.drawPixmap(mirrored(option, place), drawn)


def _draw_heading(
    painter: QPainter, option: QStyleOptionViewItem, area: QRect, row: Heading
) -> None:
    theme = themes.current()
    bold = QFont(option.font)
    bold.setWeight(QFont.Weight.DemiBold)
    count, letters = number(row.places), QFontMetrics(option.font)
    end = QRect(area)
    end.setLeft(area.right() - letters.horizontalAdvance(count))
    room = max(0, end.left() - _GAP_PX - area.left())
    wanted = QFontMetrics(bold).horizontalAdvance(row.title[:300]) + 2
    title = QRect(area)
    title.setWidth(min(wanted, room))
    about = QRect(area)
    about.setLeft(title.right() + _GAP_PX)
    about.setRight(end.left() - _GAP_PX)
    for place, words, font, colour in (
        (title, row.title, bold, theme.ink),
        (about, row.about, option.font, theme.muted_ink),
        (end, count, option.font, theme.muted_ink),
    ):
        draw_line(painter, mirrored(option, place), words, font, colour, option.direction)
