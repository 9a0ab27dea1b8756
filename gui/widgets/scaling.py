"""Widths that follow the letters of the window: written for the usual size, larger with a larger
one.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QWidget

_USUAL_LETTERS_PX = 13.0


def scaled(width_px: int, font: QFont) -> int:
    """The width for letters of this font; never less than it is for usual ones."""
    return round(width_px * max(1.0, QFontInfo(font).pixelSize() / _USUAL_LETTERS_PX))


def keep_fixed_width(widget: QWidget, width_px: int) -> None:
    """Fix the width of a widget, and again when its letters change."""
    _Keeper(widget, width_px, widget.setFixedWidth)


def keep_minimum_width(widget: QWidget, width_px: int) -> None:
    """The same for the least width of a widget."""
    _Keeper(widget, width_px, widget.setMinimumWidth)


class _Keeper(QObject):
    def __init__(self, widget: QWidget, width_px: int, take: Callable[[int], object]) -> None:
        super().__init__(widget)
        self._widget, self._width_px, self._take = widget, width_px, take
        widget.installEventFilter(self)
        self._take(scaled(width_px, widget.font()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FontChange and watched is self._widget:
            self._take(scaled(self._width_px, self._widget.font()))
        return False
