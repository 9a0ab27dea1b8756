"""Small lines between paragraphs: what a fold holds, what a zone is, who wrote a comment to whom.

They stand in room kept free above a paragraph; a click folds, opens or corrects.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPainter, QPen, QTextBlock

from gui.counting import plural
from gui.labels import word
from gui.reader.folds import Folds, Run
from gui.reader.layers import Shown
from gui.reader.page import Page
from gui.theme import Theme
from store.rows import ZoneRow

_SCALE: Final = 0.82
_FOLD_SCALE: Final = 0.92
_PADDING_PX: Final = 5.0
_CHEVRON_PX: Final = 14.0
_NAMED: Final = frozenset({"caption", "pull_quote", "standfirst"})
_A_BLANK_LINE: Final = 3
"""Code points between the last visible word and a line that follows an empty one."""


@dataclass(frozen=True, slots=True)
class ZoneLine:
    """One such line: above `start`, about a run that can be folded or about a zone."""

    start: int
    words: str
    about: Run | ZoneRow


class ZoneLines:
    """Makes the lines of a page, keeps room for them, draws them, finds them under the mouse."""

    def __init__(self, page: Page, folds: Folds) -> None:
        self._page, self._folds = page, folds
        self._lines: list[ZoneLine] = []
        self._starts: list[int] = []
        self._font = QFont()
        self._spots: list[tuple[QRectF, ZoneLine]] = []

    def show(self, zones: Sequence[ZoneRow], font: QFont) -> None:
        """Make the lines of a text; `font` is the window's."""
        self._font = font
        self._spots = []
        found = [*_fold_lines(self._folds.runs), *_zone_lines(self._page.text, zones)]
        # of two lines above the same paragraph the fold's is the upper one
        self._lines = sorted(found, key=lambda line: (line.start, isinstance(line.about, ZoneRow)))
        self._starts = [line.start for line in self._lines]

    def room(self) -> Mapping[int, float]:
        """Pixels to keep free above the lines of the text that begin at these code points."""
        free: dict[int, float] = {}
        for line in self._lines:
            free[line.start] = free.get(line.start, 0.0) + self._height(line)
        return free

    def fold_room(self) -> float:
        """Pixels that the line of a folded run needs."""
        return self._height_of(_FOLD_SCALE) + 2 * _PADDING_PX

    def at(self, point: QPointF) -> ZoneLine | None:
        """The line drawn at a place of the page."""
        return next((line for rect, line in self._spots if rect.contains(point)), None)

    def paint(self, painter: QPainter, theme: Theme, shown: Shown) -> None:
        """Draw the lines in sight."""
        first = max(bisect_left(self._starts, shown.start) - 2, 0)
        last = bisect_left(self._starts, shown.end + _A_BLANK_LINE)
        self._spots = []
        bottom: dict[int, float] = {}
        for line in reversed(self._lines[first:last]):
            if isinstance(line.about, ZoneRow) and self._is_hidden(line):
                continue
            if not self._page.holds(line.start):
                continue
            height = self._height(line)
            below = bottom.get(line.start, self._page.room_bottom(line.start))
            rect = QRectF(shown.column.left(), below - height, shown.column.width(), height)
            bottom[line.start] = rect.top()
            self._spots.append((rect, line))
            self._draw(painter, theme, line, rect)

    def _is_hidden(self, line: ZoneLine) -> bool:
        return any(self._folds.is_folded(run) for run in self._folds.at(line.start, line.start))

    def _draw(self, painter: QPainter, theme: Theme, line: ZoneLine, rect: QRectF) -> None:
        is_rtl = self._block(line).textDirection() == Qt.LayoutDirection.RightToLeft
        is_fold = isinstance(line.about, Run)
        font = self._font_of(line)
        painter.setFont(font)
        painter.setPen(QColor(theme.muted_ink))
        side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
        inset = _CHEVRON_PX if is_fold else self._page.indent_at(line.start)
        within = rect.adjusted(0 if is_rtl else inset, 0, -inset if is_rtl else 0, 0)
        align = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        metrics = QFontMetricsF(font)
        words = metrics.elidedText(line.words, Qt.TextElideMode.ElideRight, within.width())
        painter.drawText(within, align, words)
        if isinstance(line.about, Run):
            self._draw_chevron(
                painter, rect, is_rtl=is_rtl, is_folded=self._folds.is_folded(line.about)
            )
            width = metrics.horizontalAdvance(words) + inset + 8
            left, right = (
                (rect.left(), rect.right() - width)
                if is_rtl
                else (rect.left() + width, rect.right())
            )
            painter.setPen(QPen(QColor(theme.border), 1))
            painter.drawLine(QLineF(left, rect.center().y(), right, rect.center().y()))

    def _draw_chevron(
        self, painter: QPainter, rect: QRectF, *, is_rtl: bool, is_folded: bool
    ) -> None:
        x = rect.right() - 5 if is_rtl else rect.left() + 5
        y, towards = rect.center().y(), -1 if is_rtl else 1
        corners = (
            (
                QPointF(x - 2 * towards, y - 4),
                QPointF(x + 2 * towards, y),
                QPointF(x - 2 * towards, y + 4),
            )
            if is_folded
            else (QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2))
        )
        pen = QPen(painter.pen().color(), 1.5)
        painter.setPen(pen)
        painter.drawPolyline(corners)

    def _block(self, line: ZoneLine) -> QTextBlock:
        return self._page.block_at(
            line.about.zones[0].start if isinstance(line.about, Run) else line.about.start
        )

    def _font_of(self, line: ZoneLine) -> QFont:
        return self._scaled(_FOLD_SCALE if isinstance(line.about, Run) else _SCALE)

    def _scaled(self, scale: float) -> QFont:
        font = QFont(self._font)
        font.setPointSizeF(QFontInfo(self._font).pointSizeF() * scale)
        return font

    def _height_of(self, scale: float) -> float:
        return QFontMetricsF(self._scaled(scale)).height()

    def _height(self, line: ZoneLine) -> float:
        return self.fold_room() if isinstance(line.about, Run) else self._height_of(_SCALE) + 2


def _fold_lines(runs: Sequence[Run]) -> Iterator[ZoneLine]:
    for run in runs:
        yield ZoneLine(run.start, contents_of(run), run)


def contents_of(run: Run) -> str:
    """What a run holds, in words."""
    counts: dict[str, int] = {}
    for zone in run.zones:
        counts[zone.kind] = counts.get(zone.kind, 0) + 1
    comments = counts.pop("comment", 0)
    words = [plural("%Ln comment(s)", comments)] if comments else []
    # the heading over the comments is boilerplate too: nobody asks for that
    words += [
        word("zone_kind", kind) for kind in counts if not (comments and kind == "boilerplate")
    ]
    return " · ".join(words)


def _zone_lines(text: str, zones: Sequence[ZoneRow]) -> Iterator[ZoneLine]:
    by_key = {zone.id: zone for zone in zones}
    for zone in zones:
        start = text.rfind("\n", 0, zone.start) + 1
        if text[start : zone.start].strip():
            continue
        if zone.kind in _NAMED:
            yield ZoneLine(start, word("zone_kind", zone.kind), zone)
        elif zone.kind == "comment":
            words = voices_of(text, zone, by_key.get(zone.reply_to) if zone.reply_to else None)
            if words:
                yield ZoneLine(start, words, zone)


def voices_of(text: str, zone: ZoneRow, answered: ZoneRow | None) -> str:
    """Who wrote a comment and to whom, as far as its own first line does not tell; else empty."""
    first = text[zone.start : zone.end].partition("\n")[0]
    parts = [zone.writer] if zone.writer and zone.writer not in first else []
    if answered is not None and not (answered.writer and answered.writer in first):
        name = answered.writer or QCoreApplication.translate("ZoneLines", "the comment above")
        words = QCoreApplication.translate("ZoneLines", "in reply to {writer}")
        parts.append(words.format(writer=name))
    return " · ".join(parts)
