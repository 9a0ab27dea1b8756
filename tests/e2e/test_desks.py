"""The desks: made when first shown, shown by key, menu and tool bar."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtWidgets import QToolButton

from gui.desks.registry import DESKS, NAMES
from tests.e2e.analyst import Analyst


def test_no_desk_is_made_before_somebody_shows_it(analyst: Analyst) -> None:
    assert analyst.window.desks.made() == ()
    analyst.press("Alt+3")
    assert analyst.window.desks.made() == (analyst.window.claims,)


@pytest.mark.parametrize("name", NAMES)
def test_a_key_shows_each_desk_and_only_its_command_is_checked(analyst: Analyst, name: str) -> None:
    action = analyst.window.actions_[f"show_{name}"]
    analyst.press(action.shortcut().toString())
    assert analyst.window.desk == name
    checked = [each for each in NAMES if analyst.window.actions_[f"show_{each}"].isChecked()]
    assert checked == [name]


def test_an_unknown_desk_shows_the_reader(analyst: Analyst) -> None:
    analyst.window.show_desk("claims")
    analyst.window.show_desk("no such desk")
    assert analyst.window.desk == "reader"


def test_the_tool_bar_leads_to_every_desk(analyst: Analyst) -> None:
    bar = analyst.window.toolbar
    direct = {button.defaultAction() for button in bar.findChildren(QToolButton)}
    menu = bar.more.menu()
    behind = set(menu.actions()) if menu else set()
    for spec in DESKS:
        action = analyst.window.actions_[f"show_{spec.name}"]
        assert action in (direct if spec.in_bar else behind)


def test_the_tool_bar_has_room_for_words_that_are_forty_percent_longer(analyst: Analyst) -> None:
    bar = analyst.window.toolbar
    for button in bar.findChildren(QToolButton):
        if button.property("desk") and button.defaultAction():
            text = button.defaultAction().text()
            button.defaultAction().setText(text + "n" * (len(text) * 2 // 5 + 1))
    bar.more.setText("n" * 20)
    assert bar.sizeHint().width() <= 1280


def test_the_inspector_makes_room_for_a_desk_with_a_form_of_its_own(analyst: Analyst) -> None:
    for spec in DESKS:
        analyst.window.show_desk(spec.name)
        assert analyst.window.inspector.isVisible() is not spec.has_own_form


def test_drawing_charts_costs_nothing_before_the_statistics_are_opened() -> None:
    program = "import sys, gui.window; print({'pyqtgraph', 'numpy'} & set(sys.modules))"
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert ran.stdout.strip() == "set()"
