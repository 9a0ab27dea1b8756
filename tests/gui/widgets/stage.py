"""Brings widgets into a window, one below the other, and gives the keyboard to one of them."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QColor, QImage, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

Key = Qt.Key


class QtMessages(Protocol):
    """What Qt has said while a test ran."""

    records: list[object]


def show(qtbot: QtBot, host: QWidget, *parts: QWidget) -> None:
    """The widgets fill the window, and the window is active."""
    column = host.layout() or QVBoxLayout(host)
    for each in parts:
        column.addWidget(each)
        each.show()
    with qtbot.waitExposed(host):
        host.show()
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)


def focus(qtbot: QtBot, widget: QWidget) -> None:
    """The keyboard speaks to this widget."""
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.waitUntil(lambda: widget.hasFocus() or (widget.focusProxy() or widget).hasFocus())


def focused() -> QWidget:
    """The widget the keyboard speaks to."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(*keys: Key) -> None:
    """Press keys, one after the other, wherever the keyboard is then."""
    for key in keys:
        QTest.keyClick(QApplication.activePopupWidget() or focused(), key)


def type_words(words: str) -> None:
    """Type into the focused widget; letters beyond ASCII come as an input method sends them."""
    if words.isascii():
        QTest.keyClicks(focused(), words)
        return
    typed = QInputMethodEvent()
    typed.setCommitString(words)
    QApplication.sendEvent(focused(), typed)


def click(widget: QWidget) -> None:
    """A click into the middle."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def heard(signal: SignalInstance) -> list[object]:
    """A list that grows by what the signal carries, None for nothing."""
    told: list[object] = []

    def listen(*carried: object) -> None:
        told.append(carried[0] if len(carried) == 1 else carried or None)

    signal.connect(listen)
    return told


def picture_of(widget: QWidget) -> QImage:
    """What is on the screen there."""
    return widget.grab().toImage()


def has_colour(image: QImage, colour: str, near: int = 0) -> bool:
    """Whether any point has this colour, give or take `near` in each of red, green and blue."""
    wanted = _rgb(QColor(colour))
    for x in range(image.width()):
        for y in range(image.height()):
            found = _rgb(image.pixelColor(x, y))
            if all(abs(one - other) <= near for one, other in zip(found, wanted, strict=True)):
                return True
    return False


def _rgb(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()
