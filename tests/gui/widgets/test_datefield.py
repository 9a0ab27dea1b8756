from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.datefield import DateField, Verdict
from tests.gui.parts import part, words_on
from tests.gui.widgets.stage import Key, focus, heard, press, show, type_words


def check(text: str) -> Verdict:
    if re.fullmatch(r"\d{4}(-\d\d){0,2}", text):
        return Verdict(is_date=True, hint=f"Read as {text}.")
    return Verdict(is_date=False, hint=f"“{text}” is no date.")


@pytest.fixture
def field(qtbot: QtBot, host: QWidget) -> DateField:
    field = DateField("Published", check, host)
    show(qtbot, host, field, QLineEdit(host))
    focus(qtbot, field)
    return field


def is_marked(field: DateField) -> bool:
    marks = {each.property("invalid") for each in (part(field, QLineEdit), part(field, QLabel))}
    assert len(marks) == 1
    return marks == {"true"}


def test_an_empty_line_is_right_and_says_nothing(field: DateField) -> None:
    assert field.is_valid()
    assert words_on(field) == ""
    assert not is_marked(field)


def test_a_date_is_told_when_the_line_is_left(field: DateField) -> None:
    told = heard(field.date_edited)
    type_words(" 2024-06 ")
    assert not told
    press(Key.Key_Tab)
    assert told == ["2024-06"]
    assert field.is_valid()
    assert words_on(field) == "Read as 2024-06."


@pytest.mark.parametrize("text", ["sometime", "جسر 😀", "2024-6-1-1", "<b>x</b>"])
def test_a_wrong_date_is_shown_not_refused(field: DateField, text: str) -> None:
    told = heard(field.date_edited)
    type_words(text)
    press(Key.Key_Return)
    assert told == [text]
    assert field.text() == text
    assert not field.is_valid()
    assert is_marked(field)
    assert words_on(field) == f"“{text}” is no date."
    assert part(field, QLineEdit).accessibleDescription() == f"“{text}” is no date."


def test_a_wrong_date_put_right_is_marked_no_longer(field: DateField) -> None:
    type_words("2024-")
    assert is_marked(field)
    type_words("06")
    assert not is_marked(field)
    press(*[Key.Key_Backspace] * 7)
    assert not is_marked(field)
    assert words_on(field) == ""


def test_the_same_text_is_told_once(field: DateField) -> None:
    told = heard(field.date_edited)
    type_words("2024")
    press(Key.Key_Return, Key.Key_Return, Key.Key_Tab)
    assert told == ["2024"]


def test_a_date_set_by_the_program_is_not_told(field: DateField) -> None:
    told = heard(field.date_edited)
    field.set_text(" 2024 ")
    press(Key.Key_Tab)
    assert field.text() == "2024"
    assert not told


def test_a_wrong_date_set_by_the_program_is_marked(field: DateField) -> None:
    field.set_text("sometime")
    assert is_marked(field)
    assert not field.is_valid()


def test_the_keyboard_comes_to_the_line_and_the_line_has_a_name(field: DateField) -> None:
    assert part(field, QLineEdit).hasFocus()
    assert part(field, QLineEdit).accessibleName() == "Published"
