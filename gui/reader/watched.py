"""Words of the watch list under the text: a dotted frame in the word's colour, where no tag stands.

A stretch of the text is looked at when it comes into sight, and kept.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gui.reader.layers import Shown
from gui.theme import Theme, entity_colour
from store.rows import TermRow

if TYPE_CHECKING:
    from gui.reader.marking import MarkPainter
    from store.search.watching import Watched

WATCH: Final = "watch"
"""The vocabulary of watched words."""
PLAIN: Final = "#b7791f"
"""The colour of a word that has none."""
_STRETCH: Final = 4096
"""Code points looked at together."""
_BEFORE, _BEYOND = 64, 256
"""What stands around a stretch and belongs to words at its ends."""
_TINT_ALPHA: Final = 26

Found = tuple[int, int, int]


class WatchLayer:
    """The layer of one reader; costs nothing where no word is watched."""

    def __init__(self, marking: MarkPainter) -> None:
        self._marking = marking
        self.is_on = True
        self._colours: list[str] = []
        self._words: list[str] = []
        self._watched: Watched | None = None
        self._text = ""
        self._known: dict[int, list[Found]] = {}

    def watch(self, terms: Sequence[TermRow]) -> None:
        """Look for these words from now on."""
        words = [term.label or term.code for term in terms]
        self._colours = [term.colour or PLAIN for term in terms]
        if words != self._words:
            self._words, self._watched = words, None
            self._known.clear()

    def paint(self, painter: QPainter, theme: Theme, shown: Shown) -> None:
        """Frame the watched words in sight."""
        if not self.is_on or not self._words:
            return
        # Smooth dots cost four times as much, and many words may be in sight.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for start, end, which in self.between(shown.start, shown.end):
            if self._is_tagged(start, end):
                continue
            edge = QColor(entity_colour(theme, self._colours[which]).edge)
            painter.setPen(QPen(edge, 1, Qt.PenStyle.DotLine))
            edge.setAlpha(_TINT_ALPHA)
            for rect in shown.lines.rects(start, end):
                frame = rect.adjusted(-1.5, 1, 1.5, -1).toAlignedRect()
                painter.fillRect(frame, edge)
                painter.drawRect(frame)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def between(self, start: int, end: int) -> Iterator[Found]:
        """Start, end and number of the watched words that [start, end) touches."""
        text = self._marking.page.text
        if text is not self._text:
            self._text = text
            self._known.clear()
        first = max(0, start - _BEYOND) // _STRETCH
        for stretch in range(first, max(end - 1, 0) // _STRETCH + 1):
            for found in self._of_stretch(stretch):
                if found[0] < end and start < found[1]:
                    yield found

    def _of_stretch(self, stretch: int) -> list[Found]:
        known = self._known.get(stretch)
        if known is None:
            known = self._known[stretch] = self._looked_at(stretch)
        return known

    def _looked_at(self, stretch: int) -> list[Found]:
        if self._watched is None:
            from store.search.watching import Watched

            self._watched = Watched(self._words)
        start, end = stretch * _STRETCH, (stretch + 1) * _STRETCH
        floor = max(0, start - _BEFORE)
        places = self._watched.places(self._text[floor : end + _BEYOND])
        return [
            (floor + first, floor + last, which)
            for first, last, which in places
            if start <= floor + first < end
        ]

    def _is_tagged(self, start: int, end: int) -> bool:
        marks = self._marking.index.between(start, end)
        return any(mark.owner == "mention" for mark in marks)
