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
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPainterPath, QPen

from gui.reader.geometry import Lines
from gui.reader.layers import Shown, Underlay
from gui.reader.margins import Emphasis, Handle, Margins
from gui.reader.markindex import MarkIndex
from gui.reader.page import Page
from gui.reader.typography import RULED
from gui.tags import Tag
from gui.theme import Theme, entity_colour
from store.rows import Mark, ZoneRow
from store.types import SpanId

_RADIUS: Final = 3.0
_RULE_PX: Final = 3.0
_BADGE_PX: Final = 13.0
_PATTERNS: Final = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
    Qt.PenStyle.DashDotDotLine,
)
_UNKNOWN_COLOUR: Final = "#5b6770"

_Rects = Mapping[SpanId, list[QRectF]]


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
class Look:
    """How a kind of mention is drawn; without a ground it is not resolved."""

    ground: QBrush | None
    edge: QPen


class MarkPainter:
    """Draws the marks of the visible part of a page. Coordinates are the document's (px)."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.index = MarkIndex()
        self.kinds = Kinds()
        self.current: Tag | None = None
        self.pinned: Tag | None = None
        self.zones: Sequence[ZoneRow] = ()
        self.underlays: Sequence[Underlay] = ()
        self.shown = (0, 0)
        """The code points that were painted last."""
        self._looks: dict[tuple[str, bool], Look] = {}
        self._looks_of: tuple[Theme, Kinds] | None = None
        self.handles: list[Handle] = []
        """What was drawn in the margins last, topmost last."""

    def paint(self, painter: QPainter, theme: Theme, band: QRectF, text: QRectF) -> None:
        """Draw what lies in the band; `text` gives the left and right edge of the column."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lines = Lines.between(self.page, band.top(), band.bottom())
        start, end = lines.span()
        self.shown = (start, end)
        self._paint_rules(painter, theme, lines, text)
        shown = Shown(lines, start, end, text)
        for underlay in self.underlays:
            underlay.paint(painter, theme, shown)
        marks = self.index.between(start, max(end, start + 1))
        rects = {mark.span: lines.rects(mark.start, mark.end) for mark in marks}
        claims = [mark for mark in marks if mark.owner == "claim"]
        self._paint_grounds(painter, theme, marks, rects)
        if claims:
            self._paint_lines(painter, theme, claims, rects)
        notes = [mark for mark in marks if mark.owner == "note"]
        if notes:
            self._paint_notes(painter, theme, notes, rects)
        self._paint_rings(painter, theme, marks, rects)
        self._paint_doubts(painter, theme, marks, rects)
        self.handles = []
        if claims:
            margins = Margins(painter, theme, band, text)
            self.handles = self._paint_margins(margins, claims, rects, (start, end))

    def _is(self, tag: Tag | None, mark: Mark) -> bool:
        return tag is not None and tag.owner == mark.owner and tag.key == mark.key

    def _paint_rules(self, painter: QPainter, theme: Theme, lines: Lines, text: QRectF) -> None:
        """A rule where the lines of a comment or a pull quote begin."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.border))
        for zone in self.zones:
            extent = lines.extent(zone.start, zone.end) if zone.kind in RULED else None
            if extent is not None:
                top, bottom, is_rtl = extent
                inset = max(self.page.indent_at(zone.start) - self.page.document.indentWidth(), 0)
                x = text.right() - _RULE_PX - inset if is_rtl else text.left() + inset
                painter.drawRect(QRectF(x, top, _RULE_PX, bottom - top))

    def _paint_grounds(
        self,
        painter: QPainter,
        theme: Theme,
        marks: Sequence[Mark],
        rects: _Rects,
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
        look = self._look_of(theme, mark)
        x, y = 1.5, 1.0 - 2 * depth
        for rect in rects:
            grown = rect.adjusted(-x, -y, x, y)
            if look.ground is None:
                painter.setPen(look.edge)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(grown, _RADIUS, _RADIUS)
                continue
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.ground)
            painter.drawRoundedRect(grown, _RADIUS, _RADIUS)
        if look.ground is not None:
            painter.setPen(look.edge)
            for rect in rects:
                bottom = rect.bottom() + y
                painter.drawLine(QLineF(rect.left() - x + 1, bottom, rect.right() + x - 1, bottom))

    def _look_of(self, theme: Theme, mark: Mark) -> Look:
        if self._looks_of != (theme, self.kinds):
            self._looks_of = (theme, self.kinds)
            self._looks.clear()
        named = mark.kind, mark.entity is not None
        look = self._looks.get(named)
        if look is None:
            look = self._looks[named] = self._made_look(theme, *named)
        return look

    def _made_look(self, theme: Theme, kind: str, is_resolved: bool) -> Look:
        colours = entity_colour(theme, self.kinds.colour(kind))
        edge = QPen(QColor(colours.edge), 1.4)
        if not is_resolved:
            edge.setStyle(Qt.PenStyle.DashLine)
            return Look(None, edge)
        edge.setStyle(self.kinds.pattern(kind))
        edge.setCapStyle(Qt.PenCapStyle.FlatCap)
        return Look(QBrush(QColor(colours.background)), edge)

    def _paint_lines(
        self,
        painter: QPainter,
        theme: Theme,
        claims: Sequence[Mark],
        rects: _Rects,
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
        rects: _Rects,
    ) -> None:
        painter.setPen(QPen(QColor(theme.note), 1.3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for mark in marks:
            for rect in rects[mark.span]:
                painter.drawPath(_wave(rect))

    def _paint_rings(
        self,
        painter: QPainter,
        theme: Theme,
        marks: Sequence[Mark],
        rects: _Rects,
    ) -> None:
        if self.current is None:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.current_ring), 1.8))
        for mark in marks:
            if mark.owner != "claim" and self._is(self.current, mark):
                for rect in rects[mark.span]:
                    painter.drawRoundedRect(rect.adjusted(-2.5, -2, 2.5, 2), 4, 4)

    def _paint_doubts(
        self, painter: QPainter, theme: Theme, marks: Sequence[Mark], rects: _Rects
    ) -> None:
        """A dashed frame and a question mark: unsure since the article was updated."""
        for mark in marks:
            if not mark.is_unsure:
                continue
            frames = rects[mark.span]
            for rect in frames:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(theme.warning), 1.4, Qt.PenStyle.DashLine))
                painter.drawRoundedRect(rect.adjusted(-2.5, -2, 2.5, 2), _RADIUS, _RADIUS)
            for rect in frames[:1]:
                _paint_question(painter, theme, rect.topLeft())

    def _paint_margins(
        self, margins: Margins, claims: Sequence[Mark], rects: _Rects, shown: tuple[int, int]
    ) -> list[Handle]:
        for key in sorted({mark.key for mark in claims}, key=lambda key: -self.index.lanes[key]):
            body = [mark for mark in self.index.of("claim", key) if mark.role == "body"]
            lines = [rect for mark in body for rect in rects.get(mark.span, ())]
            if lines:
                emphasis = Emphasis(
                    is_current=self._is(self.current, body[0]),
                    is_pinned=self._is(self.pinned, body[0]),
                    goes_up=body[0].start < shown[0],
                    goes_down=body[-1].end > shown[1],
                )
                margins.paint(body[0], lines, self.index.lanes[key], emphasis)
        return margins.handles

    def _fill(
        self, painter: QPainter, rects: Sequence[QRectF], colour: QColor, grow: float
    ) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for rect in rects:
            painter.drawRoundedRect(rect.adjusted(-grow, -grow, grow, grow), _RADIUS, _RADIUS)


def _faint(colour: str, alpha: int) -> QColor:
    faint = QColor(colour)
    faint.setAlpha(alpha)
    return faint


def _paint_question(painter: QPainter, theme: Theme, at: QPointF) -> None:
    badge = QRectF(at.x() - _BADGE_PX / 2 - 2, at.y() - _BADGE_PX / 2 - 2, _BADGE_PX, _BADGE_PX)
    painter.setPen(QPen(QColor(theme.warning), 1.2))
    painter.setBrush(QColor(theme.paper))
    painter.drawEllipse(badge)
    font = QFont(painter.font())
    font.setPixelSize(round(_BADGE_PX * 0.75))
    font.setBold(True)
    painter.setFont(font)
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, "?")


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
