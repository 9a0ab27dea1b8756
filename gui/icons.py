"""Icons: the shipped drawings, painted in a role of the theme that is shown at that moment.

An icon therefore changes with the theme by itself. A missing drawing is a bug and raises at once.
Every icon is made once and kept: the collector may take the engine of one that goes with a cycle
before the icon itself, which then deletes it a second time (PySide6 6.11 crashed so).
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtSvg import QSvgRenderer

import resources
from gui import theme as themes

# drawings that point somewhere: they turn round when the window reads from right to left
_DIRECTED = ("arrow-left", "arrow-right", "arrow-u-up", "caret-left", "caret-right", "text-align")


class MissingIconError(LookupError):
    """An icon was asked for that is not shipped."""


@cache
def icon(name: str, role: str = "ink") -> QIcon:
    """The icon of that name in a role of the theme (`ink`, `muted_ink`, `accent`, `danger` …)."""
    _drawing(name)
    if not hasattr(themes.LIGHT, role):
        raise MissingIconError(f"no role {role!r} for icon {name!r}")
    return QIcon(_DrawingEngine(name, role))


@cache
def dot(colour: str) -> QIcon:
    """A round spot in the way a vocabulary colour (`#rrggbb`) looks in the theme."""
    themes.entity_colour(themes.LIGHT, colour)
    return QIcon(_DotEngine(colour))


class _Engine(QIconEngine):
    """Paints a pixmap of any size; icons made by it are never added to, so it needs no clone."""

    def paint(
        self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State, /
    ) -> None:
        scale = painter.device().devicePixelRatio()
        painter.drawPixmap(rect, self._pixmap(rect.size(), mode, scale))

    def pixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State, /) -> QPixmap:
        return self._pixmap(size, mode, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, _state: QIcon.State, scale: float, /
    ) -> QPixmap:
        return self._pixmap(size, mode, scale)

    def isNull(self) -> bool:
        return False

    def _key(self, mode: QIcon.Mode) -> str:
        raise NotImplementedError

    def _draw(self, painter: QPainter, area: QRectF, mode: QIcon.Mode) -> None:
        raise NotImplementedError

    def _pixmap(self, size: QSize, mode: QIcon.Mode, scale: float) -> QPixmap:
        pixels = size * scale
        if pixels.isEmpty():
            return QPixmap()
        key = f"{self._key(mode)}/{pixels.width()}x{pixels.height()}/{scale}"
        pixmap = QPixmap()
        if QPixmapCache.find(key, pixmap):
            return pixmap
        pixmap = QPixmap(pixels)
        pixmap.fill(Qt.GlobalColor.transparent)
        side = min(pixels.width(), pixels.height())
        area = QRectF(0, 0, side, side)
        area.moveCenter(QRectF(pixmap.rect()).center())
        painter = QPainter(pixmap)
        self._draw(painter, area, mode)
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        QPixmapCache.insert(key, pixmap)
        return pixmap


class _DrawingEngine(_Engine):
    def __init__(self, name: str, role: str):
        super().__init__()
        self._name = name
        self._role = role

    def iconName(self) -> str:
        return self._name

    def _colour(self, mode: QIcon.Mode) -> str:
        theme = themes.current()
        if mode == QIcon.Mode.Disabled:
            return themes.mixed(theme.surface, theme.muted_ink, 0.5)
        return str(getattr(theme, self._role))

    def _is_turned(self) -> bool:
        return QGuiApplication.isRightToLeft() and self._name.startswith(_DIRECTED)

    def _key(self, mode: QIcon.Mode) -> str:
        return f"crossclaim/{self._name}/{self._colour(mode)}/{self._is_turned()}"

    def _draw(self, painter: QPainter, area: QRectF, mode: QIcon.Mode) -> None:
        if self._is_turned():
            painter.translate(area.center().x() * 2, 0)
            painter.scale(-1, 1)
        coloured = _drawing(self._name).replace(b"currentColor", self._colour(mode).encode())
        QSvgRenderer(QByteArray(coloured)).render(painter, area)


class _DotEngine(_Engine):
    def __init__(self, colour: str):
        super().__init__()
        self._colour = colour

    def _key(self, mode: QIcon.Mode) -> str:
        return f"crossclaim/dot/{self._colour}/{themes.current().name}/{mode.value}"

    def _draw(self, painter: QPainter, area: QRectF, mode: QIcon.Mode) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setOpacity(0.5 if mode == QIcon.Mode.Disabled else 1.0)
        painter.setBrush(QColor(themes.entity_colour(themes.current(), self._colour).edge))
        radius = area.width() * 0.32
        painter.drawEllipse(QPointF(area.center()), radius, radius)


@cache
def _drawing(name: str) -> bytes:
    path = resources.path("icons", f"{name}.svg")
    if not path.is_file():
        raise MissingIconError(f"no icon {name!r}")
    return path.read_bytes()
