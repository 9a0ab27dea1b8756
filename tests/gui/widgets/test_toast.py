from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.widgets import toast as toasts
from gui.widgets.toast import SHOWN_MS, SHOWN_WITH_ACTION_MS, Toast
from tests.gui.parts import button, part
from tests.gui.widgets.stage import Key, click, focus, focused, press, show, type_words

SHORT_MS, LONG_MS = 40, 60_000


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    assert SHOWN_MS < SHOWN_WITH_ACTION_MS
    monkeypatch.setattr(toasts, "SHOWN_MS", SHORT_MS)
    monkeypatch.setattr(toasts, "SHOWN_WITH_ACTION_MS", SHORT_MS)


@pytest.fixture
def line(qtbot: QtBot, host: QWidget) -> QLineEdit:
    line = QLineEdit(host)
    show(qtbot, host, line)
    QTest.mouseMove(host, QPoint(1, 1))
    focus(qtbot, line)
    return line


@pytest.fixture
def toast(host: QWidget, line: QLineEdit) -> Toast:
    return Toast(host)


def test_nothing_is_said_at_first(toast: Toast) -> None:
    assert not toast.isVisible()


def test_a_message_is_shown_and_goes_by_itself(qtbot: QtBot, quick: None, toast: Toast) -> None:
    toast.show_message("Saved.")
    assert toast.isVisible()
    assert toast.text() == "Saved."
    assert toast.accessibleName() == "Saved."
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_a_message_never_takes_the_focus(toast: Toast, line: QLineEdit) -> None:
    toast.show_message("Removed.", "Undo", lambda: None)
    type_words("bridge")
    assert line.text() == "bridge"
    click(toast)
    assert focused() is line


def test_the_button_acts_once_and_the_message_goes(toast: Toast) -> None:
    done: list[str] = []
    toast.show_message("Removed.", "Undo", lambda: done.append("undone"))
    undo = button(toast, "Undo")
    click(undo)
    assert done == ["undone"]
    assert not toast.isVisible()


def test_the_button_can_be_reached_by_keyboard(toast: Toast) -> None:
    done: list[str] = []
    toast.show_message("Removed.", "Undo", lambda: done.append("undone"))
    press(Key.Key_Tab)
    assert focused() is part(toast, QPushButton)
    press(Key.Key_Space)
    assert done == ["undone"]


def test_an_act_may_say_something_new(toast: Toast) -> None:
    toast.show_message("Removed.", "Undo", lambda: toast.show_message("Back again."))
    click(button(toast, "Undo"))
    assert toast.isVisible()
    assert toast.text() == "Back again."


def test_a_message_without_an_act_has_no_button(toast: Toast) -> None:
    toast.show_message("Removed.", "Undo", lambda: None)
    toast.show_message("Saved.")
    assert not part(toast, QPushButton).isVisible()


def test_a_message_stays_while_its_button_has_the_keyboard(
    qtbot: QtBot, quick: None, toast: Toast, line: QLineEdit
) -> None:
    toast.show_message("Removed.", "Undo", lambda: None)
    focus(qtbot, part(toast, QPushButton))
    qtbot.wait(3 * SHORT_MS)
    assert toast.isVisible()
    focus(qtbot, line)
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_a_message_stands_inside_the_window_at_any_width(toast: Toast, host: QWidget) -> None:
    for width_px in (260, 420, 1400):
        host.resize(width_px, 300)
        toast.show_message("The mayor said that the bridge is safe, again and again. " * 2)
        assert host.rect().contains(toast.geometry())


def test_a_message_follows_the_window(qtbot: QtBot, toast: Toast, host: QWidget) -> None:
    toast.show_message("Saved.")
    host.resize(800, 500)
    qtbot.waitUntil(lambda: abs(toast.geometry().center().x() - 400) <= 1)
    assert host.rect().contains(toast.geometry())


def test_a_strangers_words_are_shown_as_text(toast: Toast) -> None:
    toast.show_message("Removed <b>“جسر 😀”</b>")
    assert part(toast, QLabel).text() == "Removed <b>“جسر 😀”</b>"
    assert part(toast, QLabel).textFormat().name == "PlainText"
