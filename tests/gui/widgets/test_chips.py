from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.chips import Chip, ChipField
from tests.gui.parts import button, part
from tests.gui.widgets.stage import Key, click, focus, focused, heard, press, show, type_words

KNOWN = [
    Chip(1, "Mayor Reuk", "#3b6fd4"),
    Chip(2, "Mayor Sarn", "#3b6fd4"),
    Chip(3, "جسر 😀"),
]
REUK, SARN, BRIDGE = KNOWN
FREE = Chip("tide", "tide")


def complete(words: str) -> Sequence[Chip]:
    return [chip for chip in KNOWN if words.casefold() in chip.text.casefold()]


@pytest.fixture
def field(qtbot: QtBot, host: QWidget) -> ChipField:
    before = QLineEdit(host)
    field = ChipField("Speakers", complete, host)
    after = QLineEdit(host)
    before.setAccessibleName("before")
    after.setAccessibleName("after")
    show(qtbot, host, before, field, after)
    focus(qtbot, field)
    return field


@pytest.fixture
def after(host: QWidget, field: ChipField) -> QLineEdit:
    return part(host, QLineEdit, "after")


def line_of(field: ChipField) -> QLineEdit:
    return part(field, QLineEdit)


def current_chip() -> str:
    """The words of the button that has the keyboard."""
    return focused().accessibleName()


def test_typed_words_become_a_chip_with_enter(field: ChipField) -> None:
    entered, changed = heard(field.text_entered), heard(field.chips_changed)
    type_words(" tide ")
    press(Key.Key_Return)
    assert field.chips() == [FREE]
    assert (entered, changed) == (["tide"], [None])
    assert line_of(field).text() == ""


def test_a_known_name_becomes_the_known_chip(field: ChipField) -> None:
    entered = heard(field.text_entered)
    type_words("mayor reuk")
    press(Key.Key_Return)
    assert field.chips() == [REUK]
    assert not entered


def test_a_name_is_chosen_from_the_list_by_keyboard(qtbot: QtBot, field: ChipField) -> None:
    type_words("may")
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    press(Key.Key_Down, Key.Key_Down, Key.Key_Return)
    qtbot.waitUntil(lambda: field.chips() == [SARN])
    qtbot.waitUntil(lambda: not line_of(field).text())
    assert focused() is line_of(field)


def test_words_are_taken_while_the_list_is_open_and_nothing_is_chosen(
    qtbot: QtBot, field: ChipField
) -> None:
    type_words("mayor")
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    press(Key.Key_Return)
    assert [chip.text for chip in field.chips()] == ["mayor"]


def test_what_is_there_already_is_not_offered_and_not_added(field: ChipField) -> None:
    field.set_chips([REUK, FREE])
    changed = heard(field.chips_changed)
    type_words("tide")
    press(Key.Key_Return)
    assert field.chips() == [REUK, FREE]
    assert not changed


def test_blanks_are_no_chip(field: ChipField) -> None:
    type_words("   ")
    press(Key.Key_Return)
    assert not field.chips()


def test_a_field_that_creates_nothing_takes_known_names_only(qtbot: QtBot, host: QWidget) -> None:
    field = ChipField("Speakers", complete, host, creates=False)
    show(qtbot, host, field)
    focus(qtbot, field)
    type_words("tide")
    press(Key.Key_Return)
    assert not field.chips()
    line_of(field).clear()
    type_words("Mayor Sarn")
    press(Key.Key_Return)
    assert field.chips() == [SARN]


def test_chips_set_by_the_program_are_not_told(field: ChipField) -> None:
    changed = heard(field.chips_changed)
    field.set_chips(KNOWN)
    field.set_chips([BRIDGE, FREE])
    assert field.chips() == [BRIDGE, FREE]
    assert not changed


def test_backspace_in_the_empty_line_goes_to_the_last_chip(field: ChipField) -> None:
    field.set_chips(KNOWN)
    press(Key.Key_Backspace)
    assert current_chip() == "Remove جسر 😀"
    assert field.chips() == KNOWN


def test_backspace_removes_a_letter_while_there_is_one(field: ChipField) -> None:
    field.set_chips(KNOWN)
    type_words("ab")
    press(Key.Key_Backspace)
    assert line_of(field).text() == "a"
    assert focused() is line_of(field)


def test_arrows_go_from_chip_to_chip_and_back_to_the_line(field: ChipField) -> None:
    field.set_chips([REUK, SARN])
    press(Key.Key_Backspace, Key.Key_Left)
    assert current_chip() == "Remove Mayor Reuk"
    press(Key.Key_Right)
    assert current_chip() == "Remove Mayor Sarn"
    press(Key.Key_Right)
    assert focused() is line_of(field)


def test_arrows_turn_round_from_right_to_left(field: ChipField) -> None:
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    field.set_chips([REUK, SARN])
    press(Key.Key_Backspace, Key.Key_Right)
    assert current_chip() == "Remove Mayor Reuk"


def test_delete_removes_and_goes_on_to_the_next(field: ChipField) -> None:
    changed = heard(field.chips_changed)
    field.set_chips(KNOWN)
    press(Key.Key_Backspace, Key.Key_Left, Key.Key_Delete)
    assert field.chips() == [REUK, BRIDGE]
    assert current_chip() == "Remove جسر 😀"
    press(Key.Key_Delete)
    assert focused() is line_of(field)
    assert len(changed) == 2


def test_backspace_removes_and_goes_back(field: ChipField) -> None:
    field.set_chips([REUK, SARN])
    press(Key.Key_Backspace, Key.Key_Backspace)
    assert field.chips() == [REUK]
    assert current_chip() == "Remove Mayor Reuk"
    press(Key.Key_Backspace)
    assert not field.chips()
    assert focused() is line_of(field)


def test_other_keys_do_nothing_to_a_chip(field: ChipField) -> None:
    field.set_chips([REUK])
    press(Key.Key_Backspace, Key.Key_A)
    assert field.chips() == [REUK]
    assert current_chip() == "Remove Mayor Reuk"


@pytest.mark.parametrize("with_mouse", [True, False])
def test_the_cross_removes_its_chip(field: ChipField, with_mouse: bool) -> None:
    field.set_chips([REUK, SARN])
    if with_mouse:
        click(button(field, "Remove Mayor Reuk"))
    else:
        press(Key.Key_Backspace, Key.Key_Left, Key.Key_Space)
    assert field.chips() == [SARN]
    assert focused() is line_of(field)


def test_tab_goes_through_the_chips_to_the_line_and_on(
    qtbot: QtBot, host: QWidget, field: ChipField
) -> None:
    field.set_chips([REUK])
    field.set_chips([REUK, SARN])
    focus(qtbot, part(host, QLineEdit, "before"))
    way = []
    for _ in range(5):
        press(Key.Key_Tab)
        way.append(current_chip())
    forth = ["Remove Mayor Reuk", "Remove Mayor Sarn", "Add to Speakers", "after", "before"]
    assert way == forth
    for name in forth[-2::-1]:
        press(Key.Key_Backtab)
        assert current_chip() == name


def test_a_click_beside_the_chips_goes_to_the_line(
    qtbot: QtBot, field: ChipField, after: QLineEdit
) -> None:
    focus(qtbot, after)
    click(field)
    assert focused() is line_of(field)


def test_the_part_that_has_the_keyboard_is_marked(
    qtbot: QtBot, field: ChipField, after: QLineEdit
) -> None:
    field.set_chips([REUK])
    chip = button(field, "Remove Mayor Reuk").parentWidget()
    assert chip is not None
    assert field.property("current") == "true"
    press(Key.Key_Backspace)
    assert (field.property("current"), chip.property("current")) == ("false", "true")
    focus(qtbot, after)
    assert chip.property("current") == "false"


def test_names_are_said_and_long_ones_are_cut(field: ChipField) -> None:
    field.set_placeholder("Add a speaker")
    field.set_chips([Chip(9, "<b>" + "x" * 500)])
    assert field.accessibleName() == "Speakers"
    assert line_of(field).accessibleName() == "Add to Speakers"
    assert line_of(field).placeholderText() == "Add a speaker"
    assert part(field, QToolButton).accessibleName().startswith("Remove <b>xxx")
    assert field.minimumSizeHint().width() < 600
