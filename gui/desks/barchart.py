"""Horizontal bars with names and numbers, drawn by pyqtgraph in the colours of a theme."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import cycle
from typing import Any, Final

import pyqtgraph
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui import theme as themes
from gui.counting import number
from gui.palettes import Theme

# The window closes its own widgets in order; a second order at exit ends in a crash.
pyqtgraph.setConfigOption("exitCleanup", False)

ROW_PX: Final = 28
"""Height of one bar with its gap."""
_AXIS_PX: Final = 30
_BAR_HEIGHT: Final = 0.62
_LABEL_SHARE: Final = 0.42
_ROOM_FOR_NUMBER: Final = 1.14
_GRID_ALPHA: Final = 0.18


@dataclass(frozen=True, slots=True)
class Drawn:
    """What a chart shows: a label and a count for each bar, from top to bottom."""

    labels: tuple[str, ...] = ()
    counts: tuple[int, ...] = ()


class BarChart(QWidget):
    """Follows theme and width. The keyboard and screen readers use the table beside it."""

    bar_clicked = Signal(int)
    """A bar, its name or its line was clicked: its place from the top."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drawn = Drawn()
        self._current = -1
        self._bars: Any = None
        self.plot = _plot(self)
        self.plot.setCursor(Qt.CursorShape.PointingHandCursor)
        self.plot.scene().sigMouseClicked.connect(self._on_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.plot)

    def show_bars(self, drawn: Drawn) -> None:
        """Draw these bars instead."""
        self.drawn = drawn
        self.setMinimumHeight(height_of(drawn))
        self.setMaximumHeight(height_of(drawn))
        self._draw()

    def set_current(self, at: int) -> None:
        """Let one bar stand out; -1 for none."""
        if at != self._current:
            self._current = at
            if self._bars is not None:
                self._bars.setOpts(brushes=_brushes(self.drawn, themes.current(), at))

    def restyle(self) -> None:
        """Draw in the colours of the theme that is shown now."""
        self._draw()

    def shown_labels(self) -> list[str]:
        """The names as they stand at the bars, shortened where the room is short."""
        return _fitted(self.drawn.labels, self.font(), self._label_px())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._draw()

    def _label_px(self) -> int:
        return round(self.width() * _LABEL_SHARE)

    def _draw(self) -> None:
        theme = themes.current()
        self._bars = _fill(self.plot, self.drawn, theme, self.font(), self._label_px())
        self._bars.setOpts(brushes=_brushes(self.drawn, theme, self._current))

    def _on_clicked(self, event: Any) -> None:
        at = round(self.plot.getViewBox().mapSceneToView(event.scenePos()).y())
        if 0 <= at < len(self.drawn.labels):
            self.bar_clicked.emit(at)


def height_of(drawn: Drawn) -> int:
    """The height in pixels that all bars of a chart take."""
    return max(1, len(drawn.labels)) * ROW_PX + _AXIS_PX


def _plot(parent: QWidget) -> Any:
    plot = pyqtgraph.PlotWidget(parent)
    plot.setMenuEnabled(False)
    plot.hideButtons()
    plot.setMouseEnabled(False, False)
    plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    plot.setFrameShape(plot.Shape.NoFrame)
    plot.invertY(True)
    return plot


def _fill(plot: Any, drawn: Drawn, theme: Theme, font: QFont, label_px: int) -> Any:
    """Draw the bars; what is drawn already goes. The bars come back."""
    plot.clear()
    plot.setBackground(theme.surface)
    places, most = range(len(drawn.labels)), max(drawn.counts, default=1)
    bars = pyqtgraph.BarGraphItem(
        x0=0,
        y=list(places),
        width=list(drawn.counts),
        height=_BAR_HEIGHT,
        brushes=_brushes(drawn, theme, -1),
        pen=pyqtgraph.mkPen(None),
    )
    plot.addItem(bars)
    is_mirrored = plot.isRightToLeft()
    for at, count in zip(places, drawn.counts, strict=True):
        text = pyqtgraph.TextItem(
            number(count), color=theme.muted_ink, anchor=(1.0 if is_mirrored else 0.0, 0.5)
        )
        text.setFont(font)
        text.setPos(count, at)
        plot.addItem(text)
    plot.getViewBox().invertX(is_mirrored)
    plot.setXRange(0, most * _ROOM_FOR_NUMBER, padding=0)
    plot.setYRange(-0.5, max(len(drawn.labels), 1) - 0.5, padding=0)
    _dress_axes(plot, drawn, theme, font, label_px)
    return bars


def _dress_axes(plot: Any, drawn: Drawn, theme: Theme, font: QFont, label_px: int) -> None:
    sides = ("left", "right")
    shown, hidden = reversed(sides) if plot.isRightToLeft() else sides
    plot.showAxis(shown)
    plot.hideAxis(hidden)
    labels = _fitted(drawn.labels, font, label_px)
    names, counts = plot.getAxis(shown), plot.getAxis("bottom")
    names.setTicks([list(enumerate(labels))])
    metrics = QFontMetrics(font)
    names.setWidth(max((metrics.horizontalAdvance(each) for each in labels), default=40) + 20)
    for axis in (names, counts):
        axis.setStyle(tickFont=font, tickLength=0)
        axis.setPen(pyqtgraph.mkPen(theme.border))
        axis.setTextPen(pyqtgraph.mkPen(theme.ink if axis is names else theme.muted_ink))
    counts.setTicks([[(tick, number(tick)) for tick in ticks(max(drawn.counts, default=1))]])
    counts.setHeight(_AXIS_PX)
    counts.setGrid(round(_GRID_ALPHA * 255))


def ticks(most: int) -> list[int]:
    """About four whole, round numbers from zero on."""
    step, factors = 1, cycle((2.0, 2.5, 2.0))
    while most / step > 5:
        step = round(step * next(factors))
    return list(range(0, most + 1, step))


def _fitted(labels: Sequence[str], font: QFont, width_px: int) -> list[str]:
    metrics = QFontMetrics(font)
    elide = Qt.TextElideMode.ElideRight
    return [metrics.elidedText(label, elide, width_px) for label in labels]


def _brushes(drawn: Drawn, theme: Theme, current: int) -> list[QColor]:
    plain = themes.mixed(theme.surface, theme.accent, 0.55)
    return [QColor(theme.accent if at == current else plain) for at in range(len(drawn.labels))]
