"""Where blocks come to lie on pages: plain geometry over Qt's layout of our own simple HTML.

Everything is measured in pixels of 96 to the inch, so that screen, PDF and printer agree.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFont, QTextBlock, QTextDocument

from gui.fonts import ARABIC_SANS, ARABIC_SERIF, SERIF, reader_font

DOTS_PER_INCH: Final = 96
_TEXT_PX: Final = 14
_MARGIN_MM: Final = 19.0
_FOOT_MM: Final = 10.0
_MM_PER_INCH: Final = 25.4


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page: its size, and the part that blocks may fill."""

    size: QSizeF
    margin_px: float
    foot_px: float

    @classmethod
    def of_millimetres(cls, width_mm: float, height_mm: float) -> Leaf:
        """A page of this size."""
        return cls(QSizeF(px(width_mm), px(height_mm)), px(_MARGIN_MM), px(_FOOT_MM))

    @property
    def inner(self) -> QRectF:
        """Where blocks stand."""
        width = self.size.width() - 2 * self.margin_px
        height = self.size.height() - 2 * self.margin_px
        return QRectF(self.margin_px, self.margin_px, width, height)


@dataclass(frozen=True, slots=True)
class Slice:
    """A part of a block on a page: from top to bottom of the block, at y of the page."""

    page: int
    y: float
    top: float
    bottom: float


def px(millimetres: float) -> float:
    """Pixels for millimetres."""
    return millimetres / _MM_PER_INCH * DOTS_PER_INCH


def document_of(html: str, width_px: float) -> QTextDocument:
    """The layout of one block. Only for HTML that we wrote: every word in it is escaped."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(paper_font(SERIF, _TEXT_PX))
    document.setUseDesignMetrics(True)
    document.setDocumentMargin(0)
    document.setHtml(html)
    document.setTextWidth(width_px)
    return document


def paper_font(family: str, size_px: int) -> QFont:
    """A reader font for paper: its Arabic can be copied out of a PDF, joined letters too."""
    font = QFont(reader_font(family, size_px))
    kept = [name for name in font.families() if name != ARABIC_SERIF]
    font.setFamilies([*kept, ARABIC_SANS, "DejaVu Sans"])
    font.setPixelSize(size_px)
    return font


class Placing:
    """Puts one block after another on pages."""

    def __init__(self, leaf: Leaf) -> None:
        self._room = leaf.inner.height()
        self.page = 0
        self._y = 0.0

    def place(self, document: QTextDocument, *, together: bool, space_px: float = 0) -> list[Slice]:
        """Where the parts of a block come to lie; a block that fits on a page is not cut."""
        height = document.size().height()
        self._y += space_px if self._y else 0
        if self._y + height <= self._room:
            return [self._put(0.0, height)]
        if together and height <= self._room:
            self.new_page()
            return [self._put(0.0, height)]
        return list(self._cut(document, height))

    def new_page(self) -> None:
        """Go on with the next page, unless this one is empty."""
        if self._y:
            self.page += 1
            self._y = 0.0

    def _put(self, top: float, bottom: float) -> Slice:
        made = Slice(self.page, self._y, top, bottom)
        self._y += bottom - top
        return made

    def _cut(self, document: QTextDocument, height: float) -> Iterator[Slice]:
        cuts = cuts_of(document)
        top = 0.0
        while top < height:
            limit = top + self._room - self._y
            bottom = height if height <= limit else _last_cut(cuts, top, limit)
            if bottom is None and self._y:
                self.new_page()
                continue
            yield self._put(top, limit if bottom is None else bottom)
            top = limit if bottom is None else bottom
            if top < height:
                self.new_page()


def cuts_of(document: QTextDocument) -> list[float]:
    """The heights at which no line is cut, ascending."""
    lines = sorted(_lines(document))
    cuts: list[float] = []
    reached = 0.0
    for top, bottom in lines:
        if top >= reached:
            cuts.append(top)
        reached = max(reached, bottom)
    return cuts


def _lines(document: QTextDocument) -> Iterator[tuple[float, float]]:
    layout = document.documentLayout()
    block: QTextBlock = document.begin()
    while block.isValid():
        top = layout.blockBoundingRect(block).top()
        lines = block.layout()
        for at in range(lines.lineCount()):
            line = lines.lineAt(at)
            yield top + line.y(), top + line.y() + line.height()
        block = block.next()


def _last_cut(cuts: list[float], top: float, limit: float) -> float | None:
    """The last cut in (top, limit]; None where there is none."""
    at = bisect_right(cuts, limit) - 1
    return cuts[at] if at >= 0 and cuts[at] > top else None
