"""Tab and F6 come round through everything that can be used, and are held nowhere."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.desks.registry import NAMES
from tests.e2e.analyst import Analyst
from tests.e2e.keyboard import MOST_TABS, Keyboard, reachable
from tests.gui.parts import button


@pytest.fixture
def linked(analyst: Analyst) -> Analyst:
    """An analyst with an entity, two linked claims, the second of them pinned."""
    analyst.select("Ana Ruiz")
    analyst.press("1")
    for words in ("Inspectors had found 214 cracked bolts", "We never heard of any cracks"):
        analyst.select(words)
        analyst.press("C")
        analyst.press("Return")
        analyst.press("Shift+X")
    return analyst


def round_trip(keyboard: Keyboard, key: str) -> list[QWidget]:
    """The stops from here on until the key comes back to here."""
    seen = [keyboard.focus]
    for _ in range(MOST_TABS):
        keyboard.press(key)
        assert keyboard.focus is not seen[-1], f"{key} is held at {keyboard.name!r}"
        if keyboard.focus is seen[0]:
            return seen
        seen.append(keyboard.focus)
    raise AssertionError(f"{key} does not come back")


@pytest.mark.parametrize("desk", NAMES)
@pytest.mark.parametrize("key", ["Tab", "Shift+Tab"])
def test_tab_comes_round_through_everything(
    linked: Analyst, qtbot: QtBot, desk: str, key: str
) -> None:
    linked.window.show_desk(desk)
    linked.window.focus_desk()
    if desk == "statistics":
        # There is a chart to save once its bars are counted.
        qtbot.waitUntil(lambda: button(linked.window, "Save chart").isEnabled())
    seen = round_trip(Keyboard(qtbot), key)
    if any(each not in seen for each in reachable(linked.window)):
        # What came while the key was pressed is reached the next time round.
        seen = round_trip(Keyboard(qtbot), key)
    missed = [each.accessibleName() for each in reachable(linked.window) if each not in seen]
    assert missed == []


@pytest.mark.parametrize("desk", NAMES)
def test_tab_comes_round_through_empty_lists(analyst: Analyst, qtbot: QtBot, desk: str) -> None:
    analyst.window.show_desk(desk)
    analyst.window.focus_desk()
    for line in analyst.window.desk_widget().findChildren(QLineEdit):
        line.setText("nothing is called this")
    qtbot.wait(200)
    seen = round_trip(Keyboard(qtbot), "Tab")
    assert [each for each in reachable(analyst.window) if each not in seen] == []


def test_shift_f6_goes_back_where_f6_came_from(linked: Analyst, qtbot: QtBot) -> None:
    keyboard = Keyboard(qtbot)
    there = []
    for _ in range(5):
        there.append(keyboard.focus)
        keyboard.press("F6")
    assert keyboard.focus is there[0]
    assert len(set(map(id, there))) == 5
    back = []
    for _ in range(5):
        keyboard.press("Shift+F6")
        back.append(keyboard.focus)
    assert back == [*reversed(there)]


def test_a_message_with_a_button_can_be_reached(linked: Analyst, qtbot: QtBot) -> None:
    keyboard = Keyboard(qtbot)
    pressed: list[str] = []
    linked.window.banner.show_message("Cut off", "warning", "Remove", lambda: pressed.append("x"))
    for _ in range(6):
        keyboard.press("F6")
        if linked.window.banner.isAncestorOf(keyboard.focus):
            break
    keyboard.press("Space")
    assert pressed == ["x"]
    assert QApplication.focusWidget() is not None


def test_the_reader_has_a_menu_by_keys(linked: Analyst, qtbot: QtBot) -> None:
    keyboard = Keyboard(qtbot)
    linked.place_caret("Tomás Valdez")
    linked.press("W")
    keyboard.press("Shift+F10")
    assert QApplication.activePopupWidget() is not None
    keyboard.press("Down", "Down", "Return")
    assert linked.claims()[-1].quote == "Valdez"


def test_a_field_has_its_menu_by_keys_too(analyst: Analyst, qtbot: QtBot) -> None:
    keyboard = Keyboard(qtbot)
    keyboard.press("Ctrl+L", "Shift+F10")
    assert QApplication.activePopupWidget() is not None
    keyboard.press("Esc")
    assert "Filter" in keyboard.name


def test_reading_goes_by_sentence_and_paragraph(analyst: Analyst, qtbot: QtBot) -> None:
    keyboard, view, text = Keyboard(qtbot), analyst.window.reader.view, analyst.text
    where = []
    for keys in ("Ctrl+Down", "Alt+Down", "Alt+Down", "Ctrl+Down", "Alt+Up", "Ctrl+Up"):
        keyboard.press(keys)
        where.append(text[view.caret() :].split()[0:2])
    assert where == [
        ["The", "harbour"],
        ["Inspectors", "had"],
        ["The", "Port"],
        ["“We", "never"],
        ["The", "Port"],
        ["The", "harbour"],
    ]
    keyboard.press("Alt+Shift+Down")
    span = view.selected_span()
    assert span is not None
    assert text[slice(*span)].endswith("said on Tuesday.")


def test_what_was_found_is_selected_when_the_bar_is_left(analyst: Analyst, qtbot: QtBot) -> None:
    keyboard = Keyboard(qtbot)
    keyboard.press("Ctrl+F")
    keyboard.type("214 cracked")
    keyboard.press("Esc")
    assert keyboard.focus is analyst.window.reader.view
    assert analyst.window.reader.view.selected_span() == analyst.span("214 cracked")
