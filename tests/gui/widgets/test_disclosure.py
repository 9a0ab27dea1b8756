from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.disclosure import Disclosure
from tests.gui.parts import part
from tests.gui.widgets.stage import Key, click, focus, heard, press, show


@pytest.fixture
def content() -> QLabel:
    return QLabel("what is inside")


@pytest.fixture
def section(qtbot: QtBot, host: QWidget, content: QLabel) -> Disclosure:
    section = Disclosure("Sources", content, host)
    show(qtbot, host, section)
    return section


def head(section: Disclosure) -> QToolButton:
    return part(section, QToolButton)


def test_it_is_open_at_first(section: Disclosure, content: QLabel) -> None:
    assert section.is_open()
    assert content.isVisible()
    assert head(section).accessibleDescription() == "open"


def test_it_may_begin_closed(qtbot: QtBot, host: QWidget, content: QLabel) -> None:
    section = Disclosure("Sources", content, host, is_open=False)
    show(qtbot, host, section)
    assert not section.is_open()
    assert not content.isVisible()
    assert head(section).accessibleDescription() == "closed"


def test_a_click_on_the_title_closes_and_opens(section: Disclosure, content: QLabel) -> None:
    told = heard(section.toggled)
    click(head(section))
    assert not content.isVisible()
    click(head(section))
    assert content.isVisible()
    assert told == [False, True]


def test_the_keyboard_reaches_the_title(qtbot: QtBot, section: Disclosure, content: QLabel) -> None:
    focus(qtbot, head(section))
    press(Key.Key_Space)
    assert not content.isVisible()
    assert head(section).accessibleDescription() == "closed"


def test_the_program_opens_and_closes_it_too(section: Disclosure, content: QLabel) -> None:
    told = heard(section.toggled)
    section.set_open(False)
    section.set_open(False)
    assert not content.isVisible()
    section.set_open(True)
    assert content.isVisible()
    assert told == [False, True]


@pytest.mark.parametrize(("count", "words"), [(0, "Sources"), (3, "Sources  3")])
def test_the_title_says_how_many(section: Disclosure, count: int, words: str) -> None:
    section.set_count(3)
    section.set_count(count)
    assert head(section).text() == words
