"""A person with a keyboard and nothing else: every key goes to the window that has the focus, as
the desktop would send it.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

MOST_TABS = 80


def reachable(window: QWidget) -> list[QWidget]:
    """What Tab has to stop at."""
    return [
        each
        for each in window.findChildren(QWidget)
        if each.isVisible()
        and each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
    ]


class Keyboard:
    """Presses keys and says where they went; it knows no widget of the program."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self._last: QWindow | None = None

    @property
    def focus(self) -> QWidget:
        """Where the focus is: there is always somewhere."""
        self._window()
        found = QApplication.focusWidget()
        assert found is not None, "the focus is nowhere"
        return found

    @property
    def name(self) -> str:
        """What a screen reader calls the place of the focus; empty while it is nowhere."""
        focus = QApplication.focusWidget()
        if focus is None:
            return ""
        accessible = QAccessible.queryAccessibleInterface(focus)
        return focus.accessibleName() or accessible.text(QAccessible.Text.Name)

    def press(self, *chords: str) -> None:
        """One chord after the other, such as `Ctrl+N`, `Tab`, `Shift+F10`."""
        for chord in chords:
            pressed = QKeySequence.fromString(chord)[0]  # type: ignore[index] # stub lacks it
            QTest.keyClick(self._window(), pressed.key(), pressed.keyboardModifiers())
            self.settle()

    def type(self, words: str) -> None:
        """Write ASCII letters."""
        for letter in words:
            QTest.keyClick(self._window(), letter)  # type: ignore[call-overload] # stub lacks it
        self.settle()

    def tab_to(self, name: str, key: str = "Tab") -> None:
        """Press Tab until the focus is on the control of this name."""
        seen: list[str] = []
        while name not in self.name:
            assert len(seen) < MOST_TABS, f"{key} does not lead to {name!r}, but to {seen}"
            seen.append(self.name)
            self.press(key)

    def wait_for(self, name: str) -> None:
        """Wait until the focus comes to the control of this name by itself."""
        self._qtbot.waitUntil(lambda: name in self.name)

    def settle(self) -> None:
        """Let what the key began come to its end."""
        for _ in range(3):
            QApplication.processEvents()

    def _window(self) -> QWindow:
        window: QWindow | None = QGuiApplication.focusWindow()
        if window is None and self._last is not None:
            # Without a desktop nobody hands the keyboard back when a menu closes.
            self._last.requestActivate()
            self.settle()
            window = QGuiApplication.focusWindow()
        assert window is not None, "no window has the keyboard"
        popup: QWidget | None = QApplication.activePopupWidget()
        if popup is None:
            self._last = window
        return window
