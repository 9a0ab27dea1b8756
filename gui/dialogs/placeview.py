"""Draws places in their context: the words found stand out, what is tagged already is faint."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
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
from gui.plaintext import one_line
from gui.widgets.rowmodel import ROW_ROLE
from gui.widgets.textline import draw_line
from store.finding import CONTEXT
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
        painter.setClipRect(_mirrored(shown, area))
        if is_place:
            _draw_place(painter, shown, area, row)
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
        box.rect = _mirrored(option, QRect(left, top, side, side))
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
        draw_line(painter, _mirrored(option, place), words, font, colour, option.direction)


def _draw_place(painter: QPainter, option: QStyleOptionViewItem, area: QRect, hit: Hit) -> None:
    before, quote, after = map(_on_one_line, (hit.before, hit.quote, hit.after))
    # a word cut by the reach of the context is not shown by halves
    if len(hit.before) >= CONTEXT and hit.start > CONTEXT:
        before = f"…{before.partition(' ')[2]}"
    if len(hit.after) >= CONTEXT:
        after = f"{after.rpartition(' ')[0]}…"
    before = _shortened(before, option.font, area.width() // 2)
    layout = QTextLayout(f"{before}{quote}{after}", option.font)
    text_option = QTextOption()
    text_option.setWrapMode(QTextOption.WrapMode.NoWrap)
    text_option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(text_option)
    layout.setFormats(_formats(option, hit, before, quote, after))
    layout.beginLayout()
    layout.createLine().setLineWidth(max(1, area.width()))
    layout.endLayout()
    place = _mirrored(option, area)
    top = place.top() + (place.height() - layout.boundingRect().height()) / 2
    left = float(place.left())
    if option.direction == Qt.LayoutDirection.RightToLeft:
        # a short line stands beside its tick, also where its words run from left to right
        line = layout.lineAt(0)
        left = max(left, place.right() - line.naturalTextWidth() - line.naturalTextRect().left())
    layout.draw(painter, QPointF(left, top))


def _formats(
    option: QStyleOptionViewItem, hit: Hit, before: str, quote: str, after: str
) -> list[QTextLayout.FormatRange]:
    theme = themes.current()
    is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
    around, words = QTextCharFormat(), QTextCharFormat()
    faint = theme.faint_ink if hit.tagged else theme.muted_ink
    around.setForeground(QColor(theme.selection_ink if is_selected else faint))
    if hit.tagged:
        words = around
    else:
        words.setForeground(QColor(theme.ink))
        words.setBackground(QColor(theme.search_hit))
        words.setFontWeight(QFont.Weight.DemiBold)
    at, reach = _u16(before), _u16(quote)
    return [
        _range(0, at, around),
        _range(at, reach, words),
        _range(at + reach, _u16(after), around),
    ]


def _shortened(before: str, font: QFont, room_px: int) -> str:
    """The end of what stands before, so that the words themselves are always in sight."""
    end = before[-1:] if before.endswith(" ") else ""
    mode = Qt.TextElideMode.ElideLeft
    return QFontMetrics(font).elidedText(before.rstrip(" "), mode, room_px) + end


def _on_one_line(text: str) -> str:
    """The text on one line, the blanks at its ends kept."""
    return one_line(f"x{text}x", 400)[1:-1]


def _range(start_u16: int, length_u16: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start_u16, length_u16, look
    return made


def _u16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _mirrored(option: QStyleOptionViewItem, area: QRect) -> QRect:
    return QStyle.visualRect(option.direction, option.rect, area)
