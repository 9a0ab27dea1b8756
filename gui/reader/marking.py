"""Paints tags: entity grounds under the words, claim lines below them, brackets and bars in the
margins.

Nothing here relies on colour alone: kinds differ by the pattern of their edge, claims by line and
bracket,
contradictions by bar, count and arrow.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from gui.reader.geometry import span_rects
from gui.reader.markindex import MarkIndex
from gui.reader.page import Page
from gui.tags import Tag
from gui.theme import Theme, entity_colour
from store.rows import Mark
from store.types import SpanId

_RADIUS: Final = 3.0
_LANE: Final = 8.0
_BRACKET_GAP: Final = 16.0
_BADGE_GAP: Final = 18.0
_PATTERNS: Final = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
    Qt.PenStyle.DashDotDotLine,
)
_UNKNOWN_COLOUR: Final = "#5b6770"


@dataclass(frozen=True, slots=True)
class Kinds:
    """Colour and edge pattern of each entity kind, from the vocabulary."""

    colours: Mapping[str, str] = field(default_factory=dict)
    order: Sequence[str] = ()

    def colour(self, kind: str) -> str:
        """The vocabulary's colour of a kind."""
        return self.colours.get(kind) or _UNKNOWN_COLOUR

    def pattern(self, kind: str) -> Qt.PenStyle:
        """The line that tells the kind without colour."""
        place = self.order.index(kind) if kind in self.order else 0
        return _PATTERNS[place % len(_PATTERNS)]


@dataclass(frozen=True, slots=True)
class Handle:
    """Something in the margin that a mouse can take: a claim's bracket or its contradiction
    badge.
    """

    tag: Tag
    part: str
    """`bracket` or `badge`."""
    rect: QRectF


class MarkPainter:
    """Draws the marks of the visible part of a page. Coordinates are the document's (px)."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.index = MarkIndex()
        self.kinds = Kinds()
        self.current: Tag | None = None
        self.pinned: Tag | None = None
        self.handles: list[Handle] = []
        """What was drawn in the margins last, topmost last."""

    def paint(self, painter: QPainter, theme: Theme, band: QRectF, text: QRectF) -> None:
        """Draw what lies in the band; `text` gives the left and right edge of the column."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marks = self._visible(band)
        rects = {
            mark.span: span_rects(self.page, mark.start, mark.end, band.top(), band.bottom())
            for mark in marks
        }
        claims = [mark for mark in marks if mark.owner == "claim"]
        self._paint_grounds(painter, theme, marks, rects)
        self._paint_lines(painter, theme, claims, rects)
        self._paint_notes(painter, theme, marks, rects)
        self._paint_rings(painter, theme, marks, rects)
        self.handles = []
        for key in sorted({mark.key for mark in claims}, key=lambda key: -self.index.lanes[key]):
            self._paint_margin(painter, theme, key, band, text)

    def _visible(self, band: QRectF) -> list[Mark]:
        start, end = visible_span(self.page, band)
        return self.index.between(start, max(end, start + 1))

    def _is(self, tag: Tag | None, mark: Mark) -> bool:
        return tag is not None and tag.owner == mark.owner and tag.key == mark.key

    def _paint_grounds(
        self,
        painter: QPainter,
        theme: Theme,
        marks: Sequence[Mark],
        rects: Mapping[SpanId, list[QRectF]],
    ) -> None:
        inside: list[Mark] = []
        for mark in marks:
            if mark.owner == "claim" and self._is(self.current, mark) and mark.role == "body":
                self._fill(painter, rects[mark.span], _faint(theme.claim_line, 26), 1.0)
            if mark.owner != "mention":
                continue
            inside = [outer for outer in inside if outer.end > mark.start]
            depth = min(len(inside), 3)
            inside.append(mark)
            self._paint_mention(painter, theme, mark, rects[mark.span], depth)

    def _paint_mention(
        self, painter: QPainter, theme: Theme, mark: Mark, rects: Sequence[QRectF], depth: int
    ) -> None:
        look = entity_colour(theme, self.kinds.colour(mark.kind))
        grown = [rect.adjusted(-1.5, -1.0 + 2 * depth, 1.5, 1.0 - 2 * depth) for rect in rects]
        pen = QPen(QColor(look.edge), 1.4)
        if mark.entity is None:
            pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for rect in grown:
                painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
            return
        self._fill(painter, grown, QColor(look.background), 0.0)
        pen.setStyle(self.kinds.pattern(mark.kind))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        for rect in grown:
            painter.drawLine(
                QLineF(rect.left() + 1, rect.bottom(), rect.right() - 1, rect.bottom())
            )

    def _paint_lines(
        self,
        painter: QPainter,
        theme: Theme,
        claims: Sequence[Mark],
        rects: Mapping[SpanId, list[QRectF]],
    ) -> None:
        for mark in claims:
            lane = self.index.lines[mark.key] % 4
            colour = theme.contradiction(mark.worst) if mark.links else theme.claim_line
            pen = QPen(QColor(colour), 2.2 if self._is(self.current, mark) else 1.4)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            if mark.role != "body":
                pen.setStyle(Qt.PenStyle.DotLine)
            painter.setPen(pen)
            for rect in rects[mark.span]:
                y = rect.bottom() + 3.0 + 2.8 * lane
                painter.drawLine(QLineF(rect.left(), y, rect.right(), y))

    def _paint_notes(
        self,
        painter: QPainter,
        theme: Theme,
        marks: Sequence[Mark],
        rects: Mapping[SpanId, list[QRectF]],
    ) -> None:
        painter.setPen(QPen(QColor(theme.note), 1.3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for mark in marks:
            if mark.owner == "note":
                for rect in rects[mark.span]:
                    painter.drawPath(_wave(rect))

    def _paint_rings(
        self,
        painter: QPainter,
        theme: Theme,
        marks: Sequence[Mark],
        rects: Mapping[SpanId, list[QRectF]],
    ) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.current_ring), 1.8))
        for mark in marks:
            if mark.owner != "claim" and self._is(self.current, mark):
                for rect in rects[mark.span]:
                    painter.drawRoundedRect(rect.adjusted(-2.5, -2, 2.5, 2), 4, 4)

    def _paint_margin(
        self, painter: QPainter, theme: Theme, claim: int, band: QRectF, text: QRectF
    ) -> None:
        marks = [mark for mark in self.index.of("claim", claim) if mark.role == "body"]
        if not marks:
            return
        reach = QRectF(0, band.top() - 4000, 1, band.height() + 8000)
        lines = [
            rect
            for mark in marks
            for rect in span_rects(self.page, mark.start, mark.end, reach.top(), reach.bottom())
        ]
        if not lines:
            return
        top = min(line.top() for line in lines)
        bottom = max(line.bottom() for line in lines)
        self._paint_bracket(painter, theme, marks[0], top, bottom, text)
        if marks[0].links or marks[0].agreements:
            self._paint_badge(painter, theme, marks[0], top, bottom, text)

    def _paint_bracket(
        self, painter: QPainter, theme: Theme, mark: Mark, top: float, bottom: float, text: QRectF
    ) -> None:
        lane = self.index.lanes[mark.key]
        x = text.left() - _BRACKET_GAP - _LANE * min(lane, 4)
        is_current, is_pinned = self._is(self.current, mark), self._is(self.pinned, mark)
        colour = theme.accent if is_pinned else theme.claim_bracket
        pen = QPen(QColor(colour), 2.6 if is_current or is_pinned else 1.5)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(
            QPolygonF(
                [QPointF(x + 4, top), QPointF(x, top), QPointF(x, bottom), QPointF(x + 4, bottom)]
            )
        )
        if mark.flag:
            painter.setBrush(QColor(theme.danger))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawPolygon(
                QPolygonF([QPointF(x, top), QPointF(x - 8, top + 3.5), QPointF(x, top + 7)])
            )
        tag = Tag("claim", mark.key)
        self.handles.append(Handle(tag, "bracket", QRectF(x - 4, top - 2, 10, bottom - top + 4)))

    def _paint_badge(
        self, painter: QPainter, theme: Theme, mark: Mark, top: float, bottom: float, text: QRectF
    ) -> None:
        lane = min(self.index.lanes[mark.key], 3)
        x = text.right() + _BADGE_GAP + lane * 3
        is_conflict = bool(mark.links)
        colour = QColor(theme.contradiction(mark.worst) if is_conflict else theme.success)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        bar = QRectF(x, top, 3.5, bottom - top)
        painter.drawRoundedRect(bar, 1.7, 1.7)
        if mark.worst == "to_check":
            painter.setBrush(QColor(theme.paper))
            painter.drawRoundedRect(bar.adjusted(1.2, 1.2, -1.2, -1.2), 1, 1)
        words = f"{mark.links} →" if is_conflict else f"{mark.agreements} ="
        badge = self._paint_pill(painter, theme, words, QPointF(x + 8, top + lane * 18), colour)
        self.handles.append(Handle(Tag("claim", mark.key), "badge", badge.united(bar)))

    def _paint_pill(
        self, painter: QPainter, theme: Theme, words: str, at: QPointF, colour: QColor
    ) -> QRectF:
        font = QFont(painter.font())
        font.setPointSizeF(8.5)
        font.setBold(True)
        painter.setFont(font)
        width = QFontMetricsF(font).horizontalAdvance(words) + 12
        rect = QRectF(at.x(), at.y(), width, 16)
        painter.setPen(QPen(colour, 1.2))
        painter.setBrush(QColor(theme.paper))
        painter.drawRoundedRect(rect, 8, 8)
        painter.setPen(QColor(theme.ink))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)
        return rect

    def _fill(
        self, painter: QPainter, rects: Sequence[QRectF], colour: QColor, grow: float
    ) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for rect in rects:
            painter.drawRoundedRect(rect.adjusted(-grow, -grow, grow, grow), _RADIUS, _RADIUS)


def visible_span(page: Page, band: QRectF) -> tuple[int, int]:
    """The code points of the blocks that the band touches."""
    layout = page.document.documentLayout()
    first = layout.hitTest(QPointF(0, band.top()), Qt.HitTestAccuracy.FuzzyHit)
    last = layout.hitTest(QPointF(1e6, band.bottom()), Qt.HitTestAccuracy.FuzzyHit)
    start = page.document.findBlock(max(first, 0)).position()
    block = page.document.findBlock(max(last, 0))
    end = max(block.position() + block.length() - 1, start)
    return page.offsets.from_doc(start), page.offsets.from_doc(end)


def _faint(colour: str, alpha: int) -> QColor:
    faint = QColor(colour)
    faint.setAlpha(alpha)
    return faint


def _wave(rect: QRectF) -> QPainterPath:
    path = QPainterPath(QPointF(rect.left(), rect.bottom() + 1))
    x, up = rect.left(), True
    while x < rect.right():
        path.quadTo(
            QPointF(x + 2, rect.bottom() + (-1.5 if up else 3.5)),
            QPointF(min(x + 4, rect.right()), rect.bottom() + 1),
        )
        x, up = x + 4, not up
    return path
