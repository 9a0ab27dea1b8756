from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui import theme
from gui.widgets.banner import Banner
from tests.gui.parts import button, part, words_on
from tests.gui.widgets.stage import (
    Key,
    click,
    focus,
    focused,
    has_colour,
    heard,
    picture_of,
    press,
    show,
)


@pytest.fixture
def banner(qtbot: QtBot, host: QWidget) -> Banner:
    banner, line = Banner(host), QLineEdit(host)
    show(qtbot, host, banner, line)
    banner.hide()
    host.resize(420, 90)
    focus(qtbot, line)
    return banner


def test_it_is_hidden_until_it_has_something_to_say(qtbot: QtBot, host: QWidget) -> None:
    assert Banner(host).isHidden()


def test_a_message_stays_until_it_is_dismissed(qtbot: QtBot, banner: Banner) -> None:
    told = heard(banner.dismissed)
    banner.show_message("This project is read-only.", "warning")
    qtbot.wait(80)
    assert banner.isVisible()
    assert banner.text() == words_on(banner) == banner.accessibleName()
    click(button(banner, "Dismiss this message"))
    assert not banner.isVisible()
    assert told == [None]


def test_a_message_does_not_take_the_focus(banner: Banner, host: QWidget) -> None:
    banner.show_message("This project is read-only.")
    assert focused() is part(host, QLineEdit)


def test_the_button_acts_and_the_message_goes(banner: Banner) -> None:
    done: list[str] = []
    banner.show_message("Closed unexpectedly.", "danger", "Show", lambda: done.append("shown"))
    click(button(banner, "Show"))
    assert done == ["shown"]
    assert not banner.isVisible()


def test_an_act_may_say_something_new(banner: Banner) -> None:
    banner.show_message("One", "accent", "Next", lambda: banner.show_message("Two"))
    click(button(banner, "Next"))
    assert banner.isVisible()
    assert banner.text() == "Two"


def test_dismissing_does_not_act(banner: Banner) -> None:
    done: list[str] = []
    banner.show_message("Closed unexpectedly.", "danger", "Show", lambda: done.append("shown"))
    banner.dismiss()
    assert not done


def test_another_message_takes_its_place(banner: Banner) -> None:
    banner.show_message("One", "danger", "Show", lambda: None)
    banner.show_message("Two", "success")
    assert words_on(banner) == "Two"
    assert not part(banner, QPushButton).isVisible()


def test_its_buttons_are_reached_by_keyboard(qtbot: QtBot, banner: Banner) -> None:
    done: list[str] = []
    banner.show_message("One", "accent", "Next", lambda: done.append("next"))
    focus(qtbot, part(banner, QPushButton))
    press(Key.Key_Space)
    assert done == ["next"]


@pytest.mark.parametrize("tone", ["accent", "success", "warning", "danger"])
def test_each_tone_has_its_ground(banner: Banner, tone: str) -> None:
    banner.show_message("The words", tone)
    colour = getattr(theme.LIGHT, tone)
    image = picture_of(banner)
    assert has_colour(image, theme.entity_colour(theme.LIGHT, colour).background)


def test_an_unknown_tone_is_a_bug(banner: Banner) -> None:
    with pytest.raises(KeyError):
        banner.show_message("The words", "loud")
