"""A passage as a button: a word above, its words on few lines, where they stand below."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextLayout,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from gui import theme as themes
from gui.plaintext import explain, one_line
from gui.widgets.cardpainter import small_font

_PAD_X: Final = 10
_PAD_Y: Final = 7
_BAR_PX: Final = 3
_GAP_PX: Final = 2


@dataclass(frozen=True, slots=True)
class Passage:
    """What is shown; `role` is the theme's role of the bar at its edge."""

    above: str
    words: str
    below: str = ""
    role: str = "claim_line"


class PassageButton(QAbstractButton):
    """Says its passage to a screen reader; a press goes there."""

    def __init__(self, parent: QWidget | None = None, *, most_lines: int = 2) -> None:
        super().__init__(parent)
        self._most_lines = most_lines
        self._passage = Passage("", "")
        self._lines: list[str] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_passage(self, passage: Passage, tip: str = "") -> None:
        """Show another passage."""
        self._passage = passage
        parts = (passage.above, passage.words, passage.below)
        self.setAccessibleName(". ".join(one_line(part) for part in parts if part))
        explain(self, tip or passage.words)
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = themes.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, theme)
        ink = theme.ink if self.isEnabled() else theme.faint_ink
        top = self._paint_line(painter, _PAD_Y, self._passage.above, theme.muted_ink)
        painter.setFont(self.font())
        painter.setPen(QColor(ink))
        for line in self._lines:
            painter.drawText(self._row(top, self.fontMetrics()), _side(line), line)
            top += self.fontMetrics().lineSpacing()
        self._paint_line(painter, top + _GAP_PX, self._passage.below, theme.muted_ink)
        painter.end()

    def _paint_ground(self, painter: QPainter, theme: themes.Theme) -> None:
        ground = theme.hover if self.underMouse() or self.isDown() else theme.paper
        edge = QColor(theme.focus_ring if self.hasFocus() else theme.border)
        painter.setPen(QPen(edge, 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(str(getattr(theme, self._passage.role))))
        bar = QRect(5, 7, _BAR_PX, self.height() - 14)
        painter.drawRoundedRect(QRectF(self._mirrored(bar)), 1.5, 1.5)

    def _paint_line(self, painter: QPainter, top: int, text: str, colour: str) -> int:
        """Draws one small line, if it says anything, and returns where the next begins."""
        if not text:
            return top
        metrics = QFontMetrics(self._small())
        painter.setFont(self._small())
        painter.setPen(QColor(colour))
        shown = metrics.elidedText(one_line(text), Qt.TextElideMode.ElideRight, self._room())
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._row(top, metrics), side, shown)
        return top + metrics.lineSpacing() + _GAP_PX

    def _row(self, top: int, metrics: QFontMetrics) -> QRect:
        return self._mirrored(QRect(_PAD_X + _BAR_PX, top, self._room(), metrics.lineSpacing()))

    def _mirrored(self, area: QRect) -> QRect:
        if self.isRightToLeft():
            area.moveRight(self.width() - area.left())
        return area

    def _room(self) -> int:
        return max(20, self.width() - 2 * _PAD_X - _BAR_PX)

    def _height(self) -> int:
        height = self.fontMetrics().lineSpacing() * max(1, len(self._lines)) + 2 * _PAD_Y
        small = QFontMetrics(self._small()).lineSpacing() + _GAP_PX
        return height + sum(small for part in (self._passage.above, self._passage.below) if part)

    def _fit(self) -> None:
        words = one_line(self._passage.words)
        self._lines = wrapped(words, self.font(), self._room(), self._most_lines)
        if self.height() != self._height() or self.minimumHeight() != self._height():
            self.setFixedHeight(self._height())

    def _small(self) -> QFont:
        return small_font(self.font())


def wrapped(text: str, font: QFont, width_px: int, most_lines: int) -> list[str]:
    """The text in lines of this width, at least one; what is left over ends in an ellipsis."""
    layout = QTextLayout(text, font)
    ends = []
    layout.beginLayout()
    for _ in range(most_lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width_px)
        ends.append(line.textStart())
    layout.endLayout()
    octets = text.encode("utf-16-le")
    edges = [*(start * 2 for start in ends), len(octets)]
    pieces = [octets[start:end].decode("utf-16-le").rstrip() for start, end in pairwise(edges)]
    metrics = QFontMetrics(font)
    return [metrics.elidedText(one, Qt.TextElideMode.ElideRight, width_px) for one in pieces]


def is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in {"L", "R", "AL"}:
            return direction != "L"
    return False


def _side(text: str) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if is_right_to_left(text) else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
