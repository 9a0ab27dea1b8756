"""One painted line of anybody's words: each in its own direction, at the side where the window's
lines begin.
"""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from gui.plaintext import one_line

_LTR, _RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
_ISOLATES = frozenset({"LRI", "RLI", "FSI"})


def direction_of(text: str, window: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """The direction of the first letter that has one; words held apart count as the window's.

    Numbers and dates alone run from left to right: turned round, a date would be another one.
    """
    depth, is_apart = 0, False
    for letter in text[:400]:
        kind = unicodedata.bidirectional(letter)
        if kind in _ISOLATES:
            depth, is_apart = depth + 1, True
        elif kind == "PDI":
            depth = max(depth - 1, 0)
        elif not depth and kind in {"L", "R", "AL"}:
            return _LTR if kind == "L" else _RTL
    return window if is_apart else _LTR


def draw_line(
    painter: QPainter,
    area: QRect,
    text: str,
    font: QFont,
    colour: str,
    window: Qt.LayoutDirection,
) -> None:
    """Paint the words into an area that is already mirrored, with an ellipsis where they end."""
    if area.width() <= 0:
        return
    line = one_line(text)
    shown = QFontMetrics(font).elidedText(line, Qt.TextElideMode.ElideRight, area.width())
    side = Qt.AlignmentFlag.AlignRight if window == _RTL else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    before = painter.layoutDirection()
    painter.setLayoutDirection(direction_of(line, window))
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(area, flags.value | Qt.TextFlag.TextSingleLine.value, shown)
    painter.setLayoutDirection(before)
