"""The find bar by keys: places are code points of the text, whatever is folded away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from gui.panels.findbar import FindBar
from tests.gui.parts import part

TEXT = "🌊 The Harbour\u00a0Board spoke.\nHARBOUR BOARD again 🙂, then the harbour  board’s log."


@pytest.fixture
def bar(qtbot: QtBot) -> FindBar:
    made = FindBar()
    qtbot.addWidget(made)
    made.set_text(TEXT)
    made.open()
    return made


def count_of(bar: FindBar) -> str:
    return part(bar, QLabel).text()


def find(qtbot: QtBot, bar: FindBar, words: str) -> list[object]:
    with qtbot.waitSignal(bar.hits_changed) as told:
        QTest.keyClicks(part(bar, QLineEdit), words)
    return list(told.args)


def test_places_are_true_across_no_break_spaces_and_emoji(qtbot: QtBot, bar: FindBar) -> None:
    hits, current = find(qtbot, bar, "harbour board")
    assert [TEXT[start:end] for start, end in hits] == [  # type: ignore[attr-defined]
        "Harbour\u00a0Board",
        "HARBOUR BOARD",
        "harbour  board",
    ]
    assert current == 0
    assert count_of(bar) == "1 of 3"


def test_enter_and_f3_go_around_and_shift_goes_back(qtbot: QtBot, bar: FindBar) -> None:
    find(qtbot, bar, "harbour")
    line = part(bar, QLineEdit)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert count_of(bar) == "2 of 3"
    QTest.keyClick(line, Qt.Key.Key_F3)
    QTest.keyClick(line, Qt.Key.Key_F3)
    assert count_of(bar) == "1 of 3"
    QTest.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert count_of(bar) == "3 of 3"


def test_the_search_begins_where_the_reader_is(qtbot: QtBot, bar: FindBar) -> None:
    with qtbot.waitSignal(bar.hits_changed) as told:
        bar.open("harbour", position=TEXT.index("again"))
    assert told.args[1] == 2


def test_what_is_not_there_is_said(qtbot: QtBot, bar: FindBar) -> None:
    find(qtbot, bar, "zebra")
    assert count_of(bar) == "Not found"
    buttons = [b for b in bar.findChildren(QToolButton) if "match" in b.accessibleName()]
    assert not any(button.isEnabled() for button in buttons)


def test_only_blanks_find_nothing(qtbot: QtBot, bar: FindBar) -> None:
    hits, _ = find(qtbot, bar, "  ")
    assert hits == []


def test_escape_takes_the_marks_away(qtbot: QtBot, bar: FindBar) -> None:
    find(qtbot, bar, "harbour")
    with qtbot.waitSignals([bar.hits_changed, bar.closed]):
        QTest.keyClick(part(bar, QLineEdit), Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert bar.hits() == []


def test_another_article_is_searched_without_jumping(qtbot: QtBot, bar: FindBar) -> None:
    find(qtbot, bar, "harbour")
    with qtbot.waitSignal(bar.hits_changed) as told:
        bar.set_text("A harbour in Arabic: ميناء")
    assert told.args == [[(2, 9)], -1]
    assert count_of(bar) == "1 match"
    bar.find_next()
    assert count_of(bar) == "1 of 1"


def test_every_part_has_a_name(bar: FindBar) -> None:
    parts = [*bar.findChildren(QLineEdit), *bar.findChildren(QToolButton)]
    reached = [each for each in parts if each.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert len(reached) == 4
    assert all(each.accessibleName() for each in reached)
