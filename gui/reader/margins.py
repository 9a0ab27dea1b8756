"""Paints the margins: brackets of claims on the left, contradiction bars with count and arrow on
the right.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from gui.tags import Tag
from gui.theme import Theme
from store.rows import Mark

_LANE_PX: Final = 8.0
_BRACKET_GAP_PX: Final = 16.0
_BAR_GAP_PX: Final = 18.0
_PILL_HEIGHT_PX: Final = 16.0
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
        self._painter.drawPolyline(QPolygonF([QPointF(*corner) for corner in corners]))
        if mark.flag:
            self._paint_flag(x, top)
        rect = QRectF(x - 4, top - 2, 10, bottom - top + 4)
        self.handles.append(Handle(Tag("claim", mark.key), "bracket", rect))

    def _paint_flag(self, x: float, top: float) -> None:
        self._painter.setBrush(QColor(self._theme.danger))
        self._painter.setPen(Qt.PenStyle.NoPen)
        corners = ((x, top), (x - 8, top + 3.5), (x, top + 7))
        self._painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))

    def _paint_bar(self, mark: Mark, top: float, bottom: float, lane: int) -> None:
        lane = min(lane, _LANES - 1)
        x = self._text.right() + _BAR_GAP_PX + lane * 3
        colour = QColor(
            self._theme.contradiction(mark.worst) if mark.links else self._theme.success
        )
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour)
        bar = QRectF(x, top, 3.5, bottom - top)
        self._painter.drawRoundedRect(bar, 1.7, 1.7)
        if mark.worst == "to_check":
            # Hollow: nobody has checked it yet.
            self._painter.setBrush(QColor(self._theme.paper))
            self._painter.drawRoundedRect(bar.adjusted(1.2, 1.2, -1.2, -1.2), 1, 1)
        words = f"{mark.links} →" if mark.links else f"{mark.agreements} ="
        y = max(top, self._band.top() + 4) + lane * 18
        pill = self._paint_pill(words, QPointF(x + 8, y), colour)
        self.handles.append(Handle(Tag("claim", mark.key), "badge", pill.united(bar)))

    def _paint_pill(self, words: str, at: QPointF, colour: QColor) -> QRectF:
        font = QFont(self._painter.font())
        font.setPointSizeF(8.5)
        font.setBold(True)
        self._painter.setFont(font)
        width = QFontMetricsF(font).horizontalAdvance(words) + 12
        rect = QRectF(at.x(), at.y(), width, _PILL_HEIGHT_PX)
        self._painter.setPen(QPen(colour, 1.2))
        self._painter.setBrush(QColor(self._theme.paper))
        self._painter.drawRoundedRect(rect, 8, 8)
        self._painter.setPen(QColor(self._theme.ink))
        self._painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)
        return rect
