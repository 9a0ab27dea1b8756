"""Characters that nobody sees, as small signs: no-break blanks, zero-width ones, soft hyphens,
signs of direction. They are painted; the text and its positions stay as they are. What turns
letters round or hides some is painted always, the others on wish.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gui.reader.layers import Shown
from gui.reader.page import Page
from gui.theme import Theme
from store.text.hidden import SUSPECT

_BLANKS: Final = "\u00a0\u2000-\u200a\u202f\u205f\u3000\t"
_JOINERS: Final = "\u200b-\u200d\u2060\ufeff\u180e"
_TO_RIGHT: Final = frozenset("\u200e\u202a\u202d\u2066")
_TO_LEFT: Final = frozenset("\u200f\u061c\u202b\u202e\u2067")
_OWN_SIGNS: Final = re.compile(
    f"[{_BLANKS}{_JOINERS}\u00ad\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]"
)
_UNSEEN: Final = re.compile(f"{_OWN_SIGNS.pattern}|{SUSPECT.pattern}")
_BLANK: Final = re.compile(f"[{_BLANKS}]")
_NO_BREAK: Final = frozenset("\u00a0\u202f\u2007")


class Signs:
    """The layer of one reader."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self.is_on = False

    def paint(self, painter: QPainter, theme: Theme, shown: Shown) -> None:
        """Draw the signs in sight."""
        text = self._page.text
        wanted = _UNSEEN if self.is_on else SUSPECT
        painter.setPen(QPen(QColor(theme.warning), 1.3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for found in wanted.finditer(text, shown.start, min(shown.end + 1, len(text))):
            place = found.start()
            if found[0] == "\u200d" and _is_emoji(text, place):
                continue
            for rect in shown.lines.rects(place, place + 1)[:1]:
                _draw(painter, found[0], rect)


def name_of(char: str) -> str:
    """What a character that is not seen is called in Unicode; empty for one that is seen."""
    if not _UNSEEN.fullmatch(char):
        return ""
    return unicodedata.name(char, "tab" if char == "\t" else f"U+{ord(char):04X}").lower()


def _is_emoji(text: str, place: int) -> bool:
    """Whether a joiner makes one picture of two."""
    after = text[place + 1 : place + 2]
    return bool(after) and unicodedata.category(after) == "So"


def _draw(painter: QPainter, char: str, rect: QRectF) -> None:
    middle = rect.center()
    if _BLANK.fullmatch(char):
        # a bowl holds what does not break; other blanks are a dot
        half = max(min(rect.width() / 2 - 0.5, 4.0), 2.0)
        if char in _NO_BREAK:
            y = rect.top() + rect.height() * 0.66
            painter.drawPolyline(
                [
                    QPointF(middle.x() - half, y - 3),
                    QPointF(middle.x() - half, y),
                    QPointF(middle.x() + half, y),
                    QPointF(middle.x() + half, y - 3),
                ]
            )
        else:
            painter.drawEllipse(middle, 1.2, 1.2)
        return
    x, top, bottom = rect.left(), rect.top() + rect.height() * 0.22, rect.bottom() - 3
    painter.drawLine(QLineF(x, top, x, bottom))
    if char == "\u00ad":
        painter.drawLine(QLineF(x, middle.y(), x + 4, middle.y()))
    elif char in _TO_RIGHT or char in _TO_LEFT:
        towards = 4 if char in _TO_RIGHT else -4
        painter.drawLine(QLineF(x, top, x + towards, top + 2.5))
        painter.drawLine(QLineF(x + towards, top + 2.5, x, top + 5))
    else:
        painter.drawEllipse(QPointF(x, top), 1.4, 1.4)
