"""A map of the article beside the scroll bar: where tags, contradictions, notes, hits are, and what
has not been on the screen yet. A click or a drag goes there; keys have `J`, `F3` and the lists.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui import theme as themes
from gui.counting import plural
from gui.reader.seen import CELLS, Seen
from store.rows import Mark

if TYPE_CHECKING:
    from gui.reader.markindex import MarkIndex

_CELLS: Final = CELLS
_WIDTH_PX: Final = 14
_MOST: Final = 6
"""Tags in a cell beyond which it grows no darker."""
_LATER_MS: Final = 30
_ALPHA: Final = (28, 20)
_STATES: Final = ("resolved", "confirmed", "to_check")
"""Contradictions, the most open one painted last."""

Place = tuple[int, int]


class Coverage(QWidget):
    """The map of one text of `length` code points."""

    asked = Signal(int)
    """A person wants to see this code point."""

    def __init__(self, seen: Seen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._length = 0
        self._tags = [0] * _CELLS
        self._special: dict[tuple[str, int], list[Mark]] = {}
        """Marks with contradictions, and notes, by owner."""
        self._counted: dict[tuple[str, int], list[int]] = {}
        self._hits: Sequence[Place] = ()
        self._seen = seen
        self._read = bytearray(_CELLS)
        self._view: Place = (0, 0)
        self._picture: QPixmap | None = None
        self._later = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._later.timeout.connect(self._on_later)
        self._tell()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH_PX, 100)

    # What it shows

    def show_text(self, body: int | None, length: int, index: MarkIndex) -> None:
        """Map another text; `body` is what it is known by when it comes back."""
        self._seen.keep()
        self._length = length
        self._tags = [0] * _CELLS
        self._special.clear()
        self._counted.clear()
        self._hits = ()
        self._read = bytearray(_CELLS) if body is None else self._seen.of(body)
        self._count(index.known)
        self._renew()

    def replace(self, owners: Collection[tuple[str, int]], marks: Iterable[Mark]) -> None:
        """Forget the marks of these owners and take in new ones. Costs what changed, no more."""
        for owner in owners:
            self._special.pop(owner, None)
            for cell in self._counted.pop(owner, ()):
                self._tags[cell] -= 1
        self._count(marks)
        self._later.start()

    @Slot(list)
    def count(self, marks: Iterable[Mark]) -> None:
        """Take in marks that were not known when the text was shown."""
        self._count(marks)
        if not self._later.isActive():
            self._later.start()

    def show_hits(self, hits: Sequence[Place]) -> None:
        """Mark what is found."""
        if hits != self._hits:
            self._hits = hits
            self._renew()

    def show_view(self, start: int, end: int) -> None:
        """Tell what is on the screen now; that has been seen from now on."""
        first, last = self._cell(start), self._cell(max(end - 1, start))
        if self._length and not all(self._read[first : last + 1]):
            self._read[first : last + 1] = b"\1" * (last + 1 - first)
            self._later.start()
        if (start, end) != self._view:
            self._view = (start, end)
            self.update()

    def unread_percent(self) -> int:
        """How much has not been on the screen."""
        return round(100 * self._read.count(0) / _CELLS) if self._length else 0

    # Qt's events

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The kept picture, and over it the part that is on the screen."""
        painter = QPainter(self)
        if self._picture is None:
            self._picture = self._painted()
        painter.drawPixmap(0, 0, self._picture)
        if not self._length:
            return
        start, end = (self._y(place) for place in self._view)
        rect = QRectF(1, start, self.width() - 2, max(end - start, 6.0))
        pen = QColor(themes.current().outline)
        painter.setPen(pen)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme or language."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LanguageChange):
            self._renew()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height: another picture."""
        super().resizeEvent(event)
        self._picture = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the place under the mouse."""
        self._ask(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go along with a drag."""
        self._ask(event)

    # Inside

    def _ask(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and self._length and self.height():
            share = min(max(event.position().y() / self.height(), 0.0), 1.0)
            self.asked.emit(min(int(share * self._length), self._length - 1))

    def _count(self, marks: Iterable[Mark]) -> None:
        tags, counted, length = self._tags, self._counted, max(self._length, 1)
        for mark in marks:
            owner = (mark.owner, mark.key)
            if mark.owner != "note":
                first = min(mark.start * _CELLS // length, _CELLS - 1)
                last = min((mark.end - 1) * _CELLS // length, _CELLS - 1)
                cells = counted.setdefault(owner, [])
                for cell in range(first, last + 1):
                    cells.append(cell)
                    tags[cell] += 1
            if mark.links or mark.owner == "note":
                self._special.setdefault(owner, []).append(mark)

    def _renew(self) -> None:
        self._later.stop()
        self._picture = None
        self._tell()
        self.update()

    @Slot()
    def _on_later(self) -> None:
        self._renew()

    def _cell(self, position: int) -> int:
        return min(max(position, 0) * _CELLS // max(self._length, 1), _CELLS - 1)

    def _y(self, position: int) -> float:
        return position * self.height() / max(self._length, 1)

    def _painted(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        theme = themes.current()
        picture.fill(QColor(theme.paper))
        painter = QPainter(picture)
        if self._length:
            self._paint_unread(painter, QColor(theme.hover))
            self._paint_tags(painter, QColor(theme.muted_ink))
            self._paint_special(painter, theme)
        painter.fillRect(0, 0, 1, self.height(), QColor(theme.border))
        painter.end()
        return picture

    def _paint_unread(self, painter: QPainter, colour: QColor) -> None:
        for first, last in _stretches(self._read):
            painter.fillRect(self._cells(first, last, 1, _WIDTH_PX - 1), colour)

    def _paint_tags(self, painter: QPainter, colour: QColor) -> None:
        for cell, count in enumerate(self._tags):
            if count:
                colour.setAlpha(_ALPHA[0] + _ALPHA[1] * min(count, _MOST))
                painter.fillRect(self._cells(cell, cell, 3, 5), colour)

    def _paint_special(self, painter: QPainter, theme: themes.Theme) -> None:
        every = [mark for marks in self._special.values() for mark in marks]
        for mark in (mark for mark in every if mark.owner == "note"):
            painter.fillRect(self._tick(mark.start, 8, 2), QColor(theme.note))
        for state in _STATES:
            for mark in every:
                if mark.links and mark.worst == state:
                    painter.fillRect(
                        self._tick(mark.start, 8, 5), QColor(theme.contradiction(state))
                    )
        hit = QColor(theme.current_search_hit)
        for cell in sorted({self._cell(start) for start, _end in self._hits}):
            painter.fillRect(self._cells(cell, cell, 1, _WIDTH_PX - 2), hit)

    def _tick(self, position: int, x: int, width: int) -> QRect:
        return QRect(x, int(self._y(position)), width, 3)

    def _cells(self, first: int, last: int, x: int, width: int) -> QRect:
        top = first * self.height() // _CELLS
        bottom = (last + 1) * self.height() // _CELLS
        return QRect(x, top, width, max(bottom - top, 2))

    def _tell(self) -> None:
        self.setAccessibleName(self.tr("Map of the article"))
        conflicts = len({owner for owner, marks in self._special.items() if marks[0].links})
        words = [
            plural("%Ln tag(s)", len(self._counted)),
            plural("%Ln claim(s) with a contradiction", conflicts),
            self.tr("{percent} % not seen yet").format(percent=self.unread_percent()),
        ]
        self.setAccessibleDescription(", ".join(words))
        self.setToolTip("\n".join(words))


def _stretches(seen: bytearray) -> Iterable[Place]:
    """First and last cell of each stretch that was not seen."""
    at = seen.find(0)
    while at >= 0:
        end = seen.find(1, at)
        yield at, (end if end >= 0 else len(seen)) - 1
        at = seen.find(0, end) if end >= 0 else -1
