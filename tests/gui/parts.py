"""Finds the parts of a window that a person sees, by kind and by the words on them."""

from __future__ import annotations

import warnings
from typing import TypeVar

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

W = TypeVar("W", bound=QWidget)


def part(window: QWidget, kind: type[W], name: str = "") -> W:
    """The visible part of that kind, or the first one; the accessible name must contain `name`."""
    found = [each for each in window.findChildren(kind) if name in each.accessibleName()]
    assert found, f"no {kind.__name__} {name!r}"
    return next((each for each in found if each.isVisibleTo(window)), found[0])


def button(window: QWidget, text: str) -> QAbstractButton:
    """The visible button with these words on it, or as its name."""
    for each in window.findChildren(QAbstractButton):
        words = f"{each.text()} {each.accessibleName()}".replace("&", "")
        if text in words and each.isVisibleTo(window):
            return each
    raise AssertionError(f"no button {text!r}")


def words_on(window: QWidget) -> str:
    """All visible labels, line by line."""
    labels = window.findChildren(QLabel)
    return "\n".join(each.text() for each in labels if each.isVisibleTo(window))


def entering(
    carried: QMimeData, action: Qt.DropAction = Qt.DropAction.CopyAction
) -> QDragEnterEvent:
    """A drag that comes over a widget, the left button held."""
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with warnings.catch_warnings():
        # Qt 6.12 calls whole points deprecated, 6.11 knows no others.
        warnings.simplefilter("ignore", DeprecationWarning)
        return QDragEnterEvent(QPoint(9, 9), action, carried, button, none)
