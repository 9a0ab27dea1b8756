"""Which place in the text is under a point, also where Qt errs.

WORKAROUND(Qt 6.11): `QTextLine.xToCursor` answers with the end of the line inside of a letter with
combining marks or beside a joiner without width. Remove when a click on the right half of such a
letter puts the caret behind it.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextDocument, QTextLine

_FAR_PX = 12.0
"""Farther off than half of any letter in use: then the answer is looked at."""


def place_at(document: QTextDocument, found: int, point: QPointF) -> int:
    """The document position nearest to a point of the page, where Qt found another far from it."""
    block = document.findBlock(found)
    layout = block.layout()
    at = found - block.position()
    line = layout.lineForTextPosition(at)
    if not line.isValid():
        return found
    corner = document.documentLayout().blockBoundingRect(block).topLeft()
    x = point.x() - corner.x()
    y = point.y() - corner.y()
    is_here = line.y() <= y < line.y() + line.height()
    if not is_here or abs(_x(line, at) - x) <= _FAR_PX or not _is_inside(line, x):
        return found
    first, last = line.textStart(), line.textStart() + line.textLength()
    places = filter(layout.isValidCursorPosition, range(first, last + 1))
    nearest = min(places, key=lambda each: abs(_x(line, each) - x), default=at)
    return block.position() + nearest


def _is_inside(line: QTextLine, x: float) -> bool:
    return line.naturalTextRect().left() <= x <= line.naturalTextRect().right()


def _x(line: QTextLine, position: int) -> float:
    found: Any = line.cursorToX(position)
    # PySide gives the place back together with the position
    return float(found[0] if isinstance(found, tuple) else found)
