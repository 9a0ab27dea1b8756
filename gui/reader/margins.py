"""Paints the margins: brackets of claims on the side where lines of the window begin, contradiction
bars with count and arrow on the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPainter, QPen, QPolygonF

from gui.tags import Tag
from gui.theme import Theme
from store.rows import Mark

_LANE_PX: Final = 8.0
_BRACKET_GAP_PX: Final = 16.0
_BAR_GAP_PX: Final = 18.0
_PILL_SCALE: Final = 0.85
_LANES: Final = 4
_OUT_OF_SIGHT_PX: Final = 12.0


@dataclass(frozen=True, slots=True)
class Handle:
    """Something in the margin that a mouse can take: a claim's bracket or its contradiction
    badge.
    """

    tag: Tag
    part: str
    """`bracket` or `badge`."""
    rect: QRectF


@dataclass(frozen=True, slots=True)
class Emphasis:
    """What makes a claim's bracket stand out, and whether it goes on out of sight."""

    is_current: bool = False
    is_pinned: bool = False
    goes_up: bool = False
    """Its words begin above what is shown."""
    goes_down: bool = False


class Margins:
    """Draws beside the column `text`, and remembers what a mouse can take, topmost last."""

    def __init__(self, painter: QPainter, theme: Theme, band: QRectF, text: QRectF) -> None:
        self._painter, self._theme, self._band, self._text = painter, theme, band, text
        self._is_turned = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._font = QFont(painter.font())
        self._font.setPointSizeF(QFontInfo(painter.font()).pointSizeF() * _PILL_SCALE)
        self._font.setBold(True)
        self._pills: list[QRectF] = []
        self.handles: list[Handle] = []

    def paint(self, mark: Mark, lines: Sequence[QRectF], lane: int, emphasis: Emphasis) -> None:
        """Draw one claim's bracket, and its bar where it is linked."""
        top = min(line.top() for line in lines)
        bottom = max(line.bottom() for line in lines)
        if emphasis.goes_up:
            top = self._band.top() - _OUT_OF_SIGHT_PX
        if emphasis.goes_down:
            bottom = self._band.bottom() + _OUT_OF_SIGHT_PX
        self._paint_bracket(mark, top, bottom, lane, emphasis)
        if mark.links or mark.agreements:
            self._paint_bar(mark, top, bottom, lane)

    def _paint_bracket(
        self, mark: Mark, top: float, bottom: float, lane: int, emphasis: Emphasis
    ) -> None:
        x = self._text.left() - _BRACKET_GAP_PX - _LANE_PX * min(lane, _LANES)
        stands_out = emphasis.is_current or emphasis.is_pinned
        colour = self._theme.accent if emphasis.is_pinned else self._theme.claim_bracket
        pen = QPen(QColor(colour), 2.6 if stands_out else 1.5)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        corners = ((x + 4, top), (x, top), (x, bottom), (x + 4, bottom))
        self._painter.drawPolyline(self._turned_corners(corners))
        if mark.flag:
            self._paint_flag(x, top)
        rect = self._turned(QRectF(x - 4, top - 2, 10, bottom - top + 4))
        self.handles.append(Handle(Tag("claim", mark.key), "bracket", rect))

    def _paint_flag(self, x: float, top: float) -> None:
        self._painter.setBrush(QColor(self._theme.danger))
        self._painter.setPen(Qt.PenStyle.NoPen)
        corners = ((x, top), (x - 8, top + 3.5), (x, top + 7))
        self._painter.drawPolygon(self._turned_corners(corners))

    def _paint_bar(self, mark: Mark, top: float, bottom: float, lane: int) -> None:
        lane = min(lane, _LANES - 1)
        x = self._text.right() + _BAR_GAP_PX + lane * 4
        colour = QColor(
            self._theme.contradiction(mark.worst) if mark.links else self._theme.success
        )
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour)
        bar = self._turned(QRectF(x, top, 3.5, bottom - top))
        self._painter.drawRoundedRect(bar, 1.7, 1.7)
        if mark.worst == "to_check":
            # Hollow: nobody has checked it yet.
            self._painter.setBrush(QColor(self._theme.paper))
            self._painter.drawRoundedRect(bar.adjusted(1.2, 1.2, -1.2, -1.2), 1, 1)
        words = self._words_of(mark)
        pill = self._paint_pill(words, QPointF(x + 8, max(top, self._band.top() + 4)), colour)
        # two handles: the rectangle around both may hold another claim's badge
        for rect in (bar.adjusted(-2, 0, 2, 0), pill):
            self.handles.append(Handle(Tag("claim", mark.key), "badge", rect))

    def _words_of(self, mark: Mark) -> str:
        if not mark.links:
            return f"{mark.agreements} ="
        return f"← {mark.links}" if self._is_turned else f"{mark.links} →"

    def _paint_pill(self, words: str, at: QPointF, colour: QColor) -> QRectF:
        self._painter.setFont(self._font)
        metrics = QFontMetricsF(self._font)
        width, height = metrics.horizontalAdvance(words) + 12, metrics.height() + 2
        rect = self._free(self._turned(QRectF(at.x(), at.y(), width, height)))
        self._painter.setPen(QPen(colour, 1.2))
        self._painter.setBrush(QColor(self._theme.paper))
        self._painter.drawRoundedRect(rect, height / 2, height / 2)
        self._painter.setPen(QColor(self._theme.ink))
        self._painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)
        return rect

    def _free(self, rect: QRectF) -> QRectF:
        """The same place, or the next one below where another pill is there already."""
        for other in sorted(self._pills, key=QRectF.top):
            if other.adjusted(0, -1, 0, 1).intersects(rect):
                rect = QRectF(rect.x(), other.bottom() + 2, rect.width(), rect.height())
        self._pills.append(rect)
        return rect

    def _turned(self, rect: QRectF) -> QRectF:
        """The rectangle, on the other side where the window reads from right to left."""
        if not self._is_turned:
            return rect
        x = self._text.left() + self._text.right() - rect.right()
        return QRectF(x, rect.y(), rect.width(), rect.height())

    def _turned_corners(self, corners: Sequence[tuple[float, float]]) -> QPolygonF:
        if self._is_turned:
            whole = self._text.left() + self._text.right()
            corners = [(whole - x, y) for x, y in corners]
        return QPolygonF([QPointF(*corner) for corner in corners])
