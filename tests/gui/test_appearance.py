"""The person's choice of a theme counts; without one the system's does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui import appearance as shown
from gui import theme as themes
from gui.appearance import SYSTEM, Appearance
from gui.palettes import DARK, LIGHT, SEPIA, THEMES, Theme


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    qapp.styleHints().unsetColorScheme()
    themes.apply(qapp, LIGHT)


def system_becomes(app: QApplication, monkeypatch: pytest.MonkeyPatch, theme: Theme) -> None:
    monkeypatch.setattr(shown, "system_theme", lambda: theme)
    scheme = Qt.ColorScheme.Dark if theme.is_dark else Qt.ColorScheme.Light
    app.styleHints().colorSchemeChanged.emit(scheme)


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
def test_the_chosen_theme_is_shown(app: QApplication, theme: Theme) -> None:
    appearance = Appearance(app, theme.name)
    assert appearance.theme is theme
    assert appearance.choice == theme.name
    assert themes.current() is theme


def test_each_new_theme_is_told_once(app: QApplication, qtbot: QtBot) -> None:
    appearance = Appearance(app, "light")
    told: list[Theme] = []
    appearance.theme_changed.connect(told.append)
    for choice in ("dark", "dark", "sepia"):
        appearance.choose(choice)
    assert told == [DARK, SEPIA]


def test_the_system_is_followed_while_it_is_the_choice(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    appearance = Appearance(app)
    assert appearance.choice == SYSTEM
    system_becomes(app, monkeypatch, DARK)
    assert appearance.theme is DARK
    system_becomes(app, monkeypatch, LIGHT)
    assert appearance.theme is LIGHT


def test_the_system_changes_nothing_once_a_person_has_chosen(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    appearance = Appearance(app, "sepia")
    system_becomes(app, monkeypatch, DARK)
    assert appearance.theme is SEPIA


def test_going_back_to_the_system_shows_its_theme(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    appearance = Appearance(app, "sepia")
    monkeypatch.setattr(shown, "system_theme", lambda: DARK)
    appearance.choose(SYSTEM)
    assert appearance.theme is DARK


@pytest.mark.parametrize("word", ["", "solarised", "LIGHT"])
def test_an_unknown_choice_follows_the_system(app: QApplication, word: str) -> None:
    appearance = Appearance(app, word)
    assert appearance.choice == SYSTEM
    assert appearance.theme is shown.system_theme()
