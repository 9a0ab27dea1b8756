from __future__ import annotations

import pytest
from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot

from gui.widgets import filterbox
from gui.widgets.filterbox import PAUSE_MS, FilterBox
from tests.gui.widgets.stage import Key, focus, focused, heard, press, show, type_words

LONG_MS = 60_000


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """The pause never ends by itself while a test runs."""
    monkeypatch.setattr(filterbox, "PAUSE_MS", LONG_MS)


@pytest.fixture
def rows(host: QWidget) -> QListView:
    rows = QListView(host)
    rows.setModel(QStringListModel(["one", "two", "three"], rows))
    return rows


@pytest.fixture
def box(qtbot: QtBot, host: QWidget, rows: QListView, slow: None) -> FilterBox:
    box = FilterBox("Filter articles", rows, host)
    show(qtbot, host, box, rows)
    focus(qtbot, box)
    return box


def test_the_words_are_told_once_when_typing_pauses(
    qtbot: QtBot, host: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert PAUSE_MS == 120
    monkeypatch.setattr(filterbox, "PAUSE_MS", 30)
    box = FilterBox("Filter articles", None, host)
    show(qtbot, host, box)
    focus(qtbot, box)
    told = heard(box.filter_changed)
    type_words("bridge")
    assert not told
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["bridge"]


@pytest.mark.parametrize("words", ["bridge", "جسر 😀", "a\u00a0b"])
def test_enter_tells_at_once(box: FilterBox, words: str) -> None:
    told = heard(box.filter_changed)
    type_words(words)
    press(Key.Key_Return)
    assert told == [words]


def test_the_same_words_are_not_told_twice(box: FilterBox) -> None:
    told = heard(box.filter_changed)
    type_words("bridge")
    press(Key.Key_Return, Key.Key_Enter)
    assert told == ["bridge"]


def test_esc_clears_at_once(box: FilterBox) -> None:
    told = heard(box.filter_changed)
    type_words("bridge")
    press(Key.Key_Return, Key.Key_Escape)
    assert told == ["bridge", ""]
    assert box.text() == ""


def test_esc_in_an_empty_line_is_left_to_the_window(box: FilterBox) -> None:
    told = heard(box.filter_changed)
    press(Key.Key_Escape)
    assert not told


def test_down_hands_the_keyboard_to_the_list(box: FilterBox, rows: QListView) -> None:
    told = heard(box.filter_changed)
    type_words("two")
    press(Key.Key_Down)
    assert told == ["two"]
    assert focused() is rows
    assert rows.currentIndex().row() == 0


def test_down_comes_back_to_the_row_that_was_current(box: FilterBox, rows: QListView) -> None:
    rows.setCurrentIndex(rows.model().index(2, 0))
    press(Key.Key_Down)
    assert rows.currentIndex().row() == 2


def test_down_goes_to_the_list_that_was_named_last(
    qtbot: QtBot, box: FilterBox, host: QWidget
) -> None:
    other = QLineEdit(host)
    show(qtbot, host, other)
    focus(qtbot, box)
    box.lead_to(other)
    press(Key.Key_Down)
    assert focused() is other


def test_down_stays_where_no_list_follows(qtbot: QtBot, host: QWidget, slow: None) -> None:
    box = FilterBox("Filter", None, host)
    show(qtbot, host, box)
    focus(qtbot, box)
    press(Key.Key_Down)
    assert focused() is box


def test_words_set_by_the_program_are_not_told(box: FilterBox) -> None:
    told = heard(box.filter_changed)
    box.set_filter("bridge")
    press(Key.Key_Return)
    assert box.text() == "bridge"
    assert not told


def test_the_line_has_a_name(box: FilterBox) -> None:
    assert box.accessibleName() == "Filter articles"
    assert box.isClearButtonEnabled()
