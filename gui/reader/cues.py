"""Reading cues under the words: who speaks, how surely, what is denied, dates and numbers.

Softer than any tag and close to the letters: a tint for quotations, small dots and dashes for the
rest. Nothing is stored; a paragraph is looked at when it comes into sight or while nobody waits.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLineF, QObject, QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QPainter, QPen

from gui.reader.layers import Shown
from gui.theme import Theme

if TYPE_CHECKING:
    from store.stream.cues import Cue

QUOTATION, ATTRIBUTION, DOUBT, NEGATION, MEASURE = CLASSES = (
    "quotation",
    "attribution",
    "doubt",
    "negation",
    "measure",
)
_CLASS_OF: Final = {
    "quote": QUOTATION,
    "attribution": ATTRIBUTION,
    "hedge": DOUBT,
    "modal": DOUBT,
    "negation": NEGATION,
    "date": MEASURE,
    "number": MEASURE,
}
_DASHES: Final[dict[str, Sequence[float]]] = {
    ATTRIBUTION: (1, 2),
    DOUBT: (4, 3),
    NEGATION: (7, 2, 1, 2),
    MEASURE: (1, 4),
}
_TINT_ALPHA: Final = 15
_IDLE_MS: Final = 8
_AT_ONCE: Final = 1_500
"""Code points looked at in one idle moment: some 3 ms."""
_LONGEST: Final = 1_000_000
"""Of longer texts only what is in sight is looked at."""


class Cues(QObject):
    """The layer of one reader; costs nothing while it is off."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._text = ""
        self._is_on = False
        self._known: dict[int, list[Cue]] = {}
        self._reached = 0
        self._idle = QTimer(self, singleShot=True, interval=_IDLE_MS)
        self._idle.timeout.connect(self._on_idle)

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to look at while nobody waits."""
        return not self._idle.isActive()

    def show_text(self, text: str) -> None:
        """Look at another text, or at the same one: then all that is known stays."""
        if text is not self._text:
            self._text, self._reached = text, 0
            self._known.clear()
            self._go_on()

    def turn(self, *, is_on: bool) -> None:
        """Show cues, or none."""
        self._is_on = is_on
        self._go_on()

    def between(self, start: int, end: int) -> Iterator[Cue]:
        """The cues of all lines of the text that [start, end) touches, by line and place."""
        at = self._text.rfind("\n", 0, start) + 1
        while at <= min(end, len(self._text)):
            yield from self._of_line(at)
            newline = self._text.find("\n", at)
            if newline < 0:
                return
            at = newline + 1

    def paint(self, painter: QPainter, theme: Theme, shown: Shown) -> None:
        """Draw the cues in sight."""
        if not self._is_on:
            return
        for cue in self.between(shown.start, shown.end):
            if cue.start < shown.end and shown.start < cue.end:
                for rect in shown.lines.rects(cue.start, cue.end):
                    draw_cue(painter, theme, _CLASS_OF[cue.kind], rect)

    def _of_line(self, start: int) -> list[Cue]:
        known = self._known.get(start)
        if known is None:
            from store.stream.cues import cues_in

            newline = self._text.find("\n", start)
            end = len(self._text) if newline < 0 else newline
            known = self._known[start] = cues_in(self._text, start, end) if end > start else []
        return known

    def _go_on(self) -> None:
        if self._is_on and self._reached < len(self._text) <= _LONGEST:
            self._idle.start()

    @Slot()
    def _on_idle(self) -> None:
        end = min(self._reached + _AT_ONCE, len(self._text))
        for _cue in self.between(self._reached, end):
            pass
        newline = self._text.find("\n", end)
        self._reached = len(self._text) if newline < 0 else newline + 1
        self._go_on()


def draw_cue(painter: QPainter, theme: Theme, name: str, rect: QRectF) -> None:
    """Draw one class of cue as it looks under words that fill the rectangle."""
    if name == QUOTATION:
        tint = QColor(theme.accent)
        tint.setAlpha(_TINT_ALPHA)
        painter.fillRect(rect.adjusted(0, 1, 0, -1), tint)
        return
    colours = {
        ATTRIBUTION: theme.accent,
        DOUBT: theme.warning,
        NEGATION: theme.danger,
        MEASURE: theme.muted_ink,
    }
    pen = QPen(QColor(colours[name]), 1.2)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern(list(_DASHES[name]))
    painter.setPen(pen)
    # tags are marked below the line of the text: this stays inside
    y = rect.bottom() - 1.5
    painter.drawLine(QLineF(rect.left(), y, rect.right(), y))
