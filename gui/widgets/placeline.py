"""Paints a place found in its context on one line: the words themselves stand out and are always in
sight.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from gui import theme as themes
from gui.plaintext import one_line
from store.finding import CONTEXT
from store.rows import Hit


def draw_place(
    painter: QPainter,
    option: QStyleOptionViewItem,
    area: QRect,
    hit: Hit,
    *,
    is_faint: bool = False,
) -> None:
    """Paint a place into an area that is not mirrored yet; a faint one does not stand out."""
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
    layout.setFormats(_formats(option, before, quote, after, is_faint=is_faint))
    layout.beginLayout()
    layout.createLine().setLineWidth(max(1, area.width()))
    layout.endLayout()
    place = mirrored(option, area)
    top = place.top() + (place.height() - layout.boundingRect().height()) / 2
    left = float(place.left())
    if option.direction == Qt.LayoutDirection.RightToLeft:
        # a short line stands beside its tick, also where its words run from left to right
        line = layout.lineAt(0)
        left = max(left, place.right() - line.naturalTextWidth() - line.naturalTextRect().left())
    layout.draw(painter, QPointF(left, top))


def _formats(
    option: QStyleOptionViewItem, before: str, quote: str, after: str, *, is_faint: bool
) -> list[QTextLayout.FormatRange]:
    theme = themes.current()
    is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
    around, words = QTextCharFormat(), QTextCharFormat()
    faint = theme.faint_ink if is_faint else theme.muted_ink
    around.setForeground(QColor(theme.selection_ink if is_selected else faint))
    if is_faint:
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


def mirrored(option: QStyleOptionViewItem, area: QRect) -> QRect:
    """The area where a window that reads from right to left has it."""
    return QStyle.visualRect(option.direction, option.rect, area)
