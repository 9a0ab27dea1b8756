"""Where on the page a span lies: rectangles of its lines, in document coordinates (px)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

if TYPE_CHECKING:
    from gui.reader.page import Page

_FIRST_RTL = "\u0590"
"""No letter below runs from right to left."""


def block_top(document: QTextDocument, block: QTextBlock) -> QPointF:
    """The upper left corner of a block's layout."""
    return document.documentLayout().blockBoundingRect(block).topLeft()


def span_rects(page: Page, start: int, end: int, top: float, bottom: float) -> list[QRectF]:
    """Rectangles of [start, end), a line each (more where directions mix), only those between top
    and bottom.
    """
    document = page.document
    start_doc, end_doc = page.offsets.to_doc(start), page.offsets.to_doc(end, end=True)
    found: list[QRectF] = []
    block = document.findBlock(start_doc)
    while block.isValid() and block.position() < end_doc:
        bounds = document.documentLayout().blockBoundingRect(block)
        if bounds.top() > bottom:
            break
        if bounds.bottom() >= top:
            found.extend(_in_block(block, bounds.topLeft(), start_doc, end_doc))
        block = block.next()
    return [rect for rect in found if rect.bottom() >= top and rect.top() <= bottom]


def _in_block(block: QTextBlock, origin: QPointF, start_doc: int, end_doc: int) -> Iterator[QRectF]:
    layout = block.layout()
    text = block.text()
    start = max(start_doc - block.position(), 0)
    end = min(end_doc - block.position(), len(text.encode("utf-16-le")) // 2)
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = line.textStart(), line.textStart() + line.textLength()
        if first >= end:
            break
        if last <= start:
            continue
        yield from _in_line(line, origin, max(start, first), min(end, last), text)


def _in_line(line: QTextLine, origin: QPointF, start: int, end: int, text: str) -> Iterator[QRectF]:
    if _one_direction(text):
        yield _rect(line, origin, _x(line, start), _x(line, end))
        return
    # Where directions mix, a logical stretch is several visible ones: letter by letter, joined
    # where they touch.
    left = right = _x(line, start)
    for position in range(start, end):
        a, b = sorted((_x(line, position), _x(line, position + 1)))
        if a > right + 0.5 or b < left - 0.5:
            yield _rect(line, origin, left, right)
            left, right = a, b
        else:
            left, right = min(left, a), max(right, b)
    yield _rect(line, origin, left, right)


def _one_direction(text: str) -> bool:
    return not any(char >= _FIRST_RTL for char in text)


def _x(line: QTextLine, position: int) -> float:
    return float(line.cursorToX(position)[0])  # type: ignore[index]


def _rect(line: QTextLine, origin: QPointF, left: float, right: float) -> QRectF:
    left, right = sorted((left, right))
    return QRectF(origin.x() + left, origin.y() + line.y(), max(right - left, 2.0), line.height())
