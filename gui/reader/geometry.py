"""Where on the page a span lies: rectangles of its lines, in document coordinates (px)."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final, NamedTuple, Self

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextLine

if TYPE_CHECKING:
    from gui.reader.page import Page

_RTL: Final = re.compile("[\u0590-\U0010ffff]")
"""No letter below runs from right to left."""
_MOST_KNOWN: Final = 10_000
_PROBE_PX: Final = 8.0
"""Less than any line of words is high."""


class _Line(NamedTuple):
    start: int
    """Document position of its first letter."""
    end: int
    line: QTextLine
    origin: QPointF
    shift: int
    """Document position of its block."""
    is_mixed: bool
    """Whether letters of it may run from right to left."""
    top: float
    height: float


class Lines:
    """The laid out lines of a stretch of a page; one walk serves all spans that are asked for."""

    def __init__(self, page: Page, lines: list[_Line]) -> None:
        self._page = page
        self._lines = lines
        self._starts = [line.start for line in lines]

    @classmethod
    def between(cls, page: Page, top: float, bottom: float) -> Self:
        """The lines that a horizontal band touches."""
        layout = page.document.documentLayout()
        block = page.next_shown(page.document.findBlock(place_below(page, 0, top, bottom)))
        found: list[_Line] = []
        while block.isValid():
            if layout.blockBoundingRect(block).top() > bottom:
                break
            found.extend(_lines_of(page, block, top, bottom))
            block = page.next_shown(block.next())
        return cls(page, found)

    @classmethod
    def around(cls, page: Page, start: int, end: int) -> Self:
        """All lines of the blocks that a span of code points touches."""
        last = page.offsets.to_doc(end, end=True)
        block = page.next_shown(page.block_at(start))
        found: list[_Line] = []
        while block.isValid() and block.position() < max(last, block.position() + 1):
            found.extend(_lines_of(page, block, float("-inf"), float("inf")))
            if block.position() + block.length() > last:
                break
            block = page.next_shown(block.next())
        return cls(page, found)

    def span(self) -> tuple[int, int]:
        """The code points from the first line's first to the last line's last."""
        if not self._lines:
            return 0, 0
        offsets = self._page.offsets
        return offsets.from_doc(self._lines[0].start), offsets.from_doc(self._lines[-1].end)

    def top_of(self, position: int) -> float | None:
        """The upper edge of the line that a code point is on, also of an empty line."""
        there = self._page.offsets.to_doc(position)
        at = bisect_right(self._starts, there) - 1
        if at < 0:
            return None
        return self._lines[at].top

    def extent(self, start: int, end: int) -> tuple[float, float, bool] | None:
        """Upper and lower edge of the lines of [start, end), and whether they run from right to
        left; None where none of them is here.
        """
        offsets = self._page.offsets
        first, last = offsets.to_doc(start), offsets.to_doc(end, end=True)
        found = [each for each in self._lines if each.start < last and each.end > first]
        if not found:
            return None
        top, bottom = found[0].top, found[-1].top + found[-1].height
        block = self._page.document.findBlock(found[0].start)
        return top, bottom, block.textDirection() == Qt.LayoutDirection.RightToLeft

    def rects(self, start: int, end: int) -> list[QRectF]:
        """Rectangles of the code points [start, end) on these lines, more than one a line where
        directions mix.
        """
        page = self._page
        first, last = page.offsets.to_doc(start), page.offsets.to_doc(end, end=True)
        found: list[QRectF] = []
        for line in self._lines[max(bisect_right(self._starts, first) - 1, 0) :]:
            if line.start >= last:
                break
            if line.end > first:
                found.extend(_on_line(page, line, max(first, line.start), min(last, line.end)))
        return found


def place_below(page: Page, x: float, top: float, bottom: float) -> int:
    """The document position at a point of the page, or at the first line below it down to
    `bottom`.

    WORKAROUND(Qt 6.11): between two lines `hitTest` answers with a block far below while some are
    not laid out yet. Remove when a long text just opened has its tags painted at the top.
    """
    layout = page.document.documentLayout()
    found = max(layout.hitTest(QPointF(x, top), Qt.HitTestAccuracy.FuzzyHit), 0)
    if not _is_astray(page, found, bottom):
        return found
    first = page.document.firstBlock()
    if top <= layout.blockBoundingRect(first).top():
        return first.position()
    y = top
    while y <= bottom:
        y += _PROBE_PX
        place = layout.hitTest(QPointF(x, y), Qt.HitTestAccuracy.FuzzyHit)
        if place >= 0 and not _is_astray(page, place, bottom):
            return place
    return found


def _is_astray(page: Page, place: int, bottom: float) -> bool:
    """Whether a place is sure to be below the band. Asks of no block that is not laid out."""
    block = page.document.findBlock(place)
    if not block.isVisible():
        return False
    is_laid_out = block.layout().lineCount() > 0
    layout = page.document.documentLayout()
    return not is_laid_out or layout.blockBoundingRect(block).top() > bottom


def span_rects(page: Page, start: int, end: int) -> list[QRectF]:
    """Rectangles of [start, end) wherever it is on the page."""
    return Lines.around(page, start, end).rects(start, end)


def _lines_of(page: Page, block: QTextBlock, top: float, bottom: float) -> Iterator[_Line]:
    origin = page.document.documentLayout().blockBoundingRect(block).topLeft()
    layout, above = block.layout(), origin.y()
    shift = block.position()
    is_mixed: bool | None = None
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        y = above + line.y()
        if y > bottom:
            break
        height = line.height()
        if y + height >= top:
            if is_mixed is None:
                is_mixed = _RTL.search(block.text()) is not None
            start = shift + line.textStart()
            yield _Line(start, start + line.textLength(), line, origin, shift, is_mixed, y, height)


def _on_line(page: Page, line: _Line, start: int, end: int) -> Iterable[QRectF]:
    if not line.is_mixed:
        return (_rect(line, _x(page, line, start), _x(page, line, end)),)
    return _stretches(page, line, start, end)


def _stretches(page: Page, line: _Line, start: int, end: int) -> Iterator[QRectF]:
    """Where directions mix, a logical stretch is several visible ones: letter by letter, joined
    where they touch.
    """
    left = right = _x(page, line, start)
    for position in range(start, end):
        a, b = sorted((_x(page, line, position), _x(page, line, position + 1)))
        if a > right + 0.5 or b < left - 0.5:
            yield _rect(line, left, right)
            left, right = a, b
        else:
            left, right = min(left, a), max(right, b)
    yield _rect(line, left, right)


def _x(page: Page, line: _Line, position: int) -> float:
    """How far right in a line a place is. Qt counts letter by letter: it is asked once."""
    place = line.start, line.end, position
    x = page.known_x.get(place)
    if x is None:
        x = float(line.line.cursorToX(position - line.shift)[0])  # type: ignore[index]
        if len(page.known_x) >= _MOST_KNOWN:
            page.known_x.clear()
        page.known_x[place] = x
    return x


def _rect(line: _Line, left: float, right: float) -> QRectF:
    if right < left:
        left, right = right, left
    return QRectF(line.origin.x() + left, line.top, max(right - left, 2.0), line.height)
