"""The language of the windows: chosen by hand or by the system, with plurals, dates, direction."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from gui.app import Crossclaim
from gui.counting import plural
from gui.datewords import date_words
from gui.language import ENGLISH, LANGUAGES, Language, language_of
from gui.settings import Settings
from gui.window import MainWindow
from gui.wording import listed
from resources import path as resource
from store import Project


class Speaker(QObject):
    """A class whose words no translation knows."""

    def words(self) -> str:
        return self.tr("&Words that nobody translated")


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    made = Language(qapp, ENGLISH, qapp)
    yield made
    made.choose(ENGLISH)


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Crossclaim]:
    settings = Settings(tmp_path / "crossclaim.ini")
    settings.recent_analyst = "Kim"
    settings.language = "en"
    made = Crossclaim(qapp, settings)
    yield made
    for window in (made.window, made.welcome):
        if window is not None:
            window.close()
            window.deleteLater()
    made.speaking.language.choose(ENGLISH)


def menu_titles(window: MainWindow) -> list[str]:
    return [each.text() for each in window.menuBar().actions()]


def test_every_language_has_its_files() -> None:
    for code in LANGUAGES:
        assert resource("i18n", f"crossclaim_{code}.qm").is_file()


def test_a_language_chosen_by_hand_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    assert [language_of(code) for code in LANGUAGES] == list(LANGUAGES)


@pytest.mark.parametrize(
    ("asked", "spoken"),
    [
        (["es-MX", "en"], "es"),
        (["es_AR"], "es"),
        (["tlh", "es-ES"], "es"),
        (["fi-FI"], "en"),
        ([], "en"),
        (["C"], "en"),
        (["ar-EG", "es"], "ar"),
    ],
)
def test_the_first_known_language_of_the_system_is_spoken(
    monkeypatch: pytest.MonkeyPatch, asked: list[str], spoken: str
) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _locale: asked)
    assert language_of("system") == spoken


def test_english_knows_one_and_many(language: Language) -> None:
    assert [plural("%Ln article(s)", n) for n in (0, 1, 2)] == [
        "0 articles",
        "1 article",
        "2 articles",
    ]


def test_a_number_beyond_what_qt_counts_is_no_error(language: Language) -> None:
    assert plural("%Ln article(s)", 10**12).endswith("articles")


def test_what_a_language_lacks_is_said_in_english(language: Language) -> None:
    language.choose("ar")
    assert Speaker().words() == "&Words that nobody translated"


def test_dates_and_direction_follow_the_language(language: Language) -> None:
    assert date_words("2024-06-12") == "12 Jun 2024"
    assert date_words("2021-07~") == "about July 2021"
    assert date_words("2014?") == "perhaps 2014"
    assert date_words("2020-03-30/2020-04-05") == "30 Mar 2020 – 5 Apr 2020"
    assert date_words("../2020") == "until 2020"
    assert date_words("long ago") == "long ago"
    language.choose("es")
    assert "jun" in date_words("2024-06-12")
    assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
    language.choose("ar")
    assert QLocale().monthName(6) == QLocale("ar").monthName(6)
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    language.choose("en")
    assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert QLocale().toString(QDate(2024, 6, 12), "MMMM") == "June"


def test_the_words_of_qt_itself_are_translated_too(language: Language) -> None:
    language.choose("es")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancelar"
    language.choose("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_lists_are_joined_and_gaps_left_out() -> None:
    assert listed(["a", None, "b", "", "c"]) == "a, b, c"
    assert listed([]) == ""


def test_choosing_a_language_makes_the_window_anew_at_once(
    qtbot: QtBot, program: Crossclaim, tmp_path: Path
) -> None:
    path = tmp_path / "bridge.crossclaim"
    Project.create(path).close()
    program.start(path)
    old = program.window
    assert old is not None
    menu = next(each for each in old.findChildren(QMenu) if each.findChild(QAction, "language_ar"))
    action = menu.findChild(QAction, "language_ar")
    assert isinstance(action, QAction)
    action.trigger()
    qtbot.waitUntil(lambda: program.window is not old and program.window is not None)
    window = program.window
    assert window is not None
    assert program.settings.language == "ar"
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert Path(window.workspace.project.path) == path
    assert not window.workspace.project.read_only
    chosen = [each.objectName() for each in window.findChildren(QAction) if each.isChecked()]
    assert "language_ar" in chosen


def test_without_a_project_the_first_page_is_made_anew(qtbot: QtBot, program: Crossclaim) -> None:
    program.show_welcome()
    old = program.welcome
    program.settings.language = "ar"
    qtbot.waitUntil(lambda: program.welcome is not old)
    assert program.welcome is not None
    assert program.welcome.isVisible()
    assert old is None or not old.isVisible()
    assert program.welcome.layoutDirection() == Qt.LayoutDirection.RightToLeft


def opened(program: Crossclaim, tmp_path: Path, code: str) -> MainWindow:
    program.settings.language = code
    program.speaking.language.choose(code)
    path = tmp_path / f"{code}.crossclaim"
    Project.create(path).close()
    program.start(path)
    assert program.window is not None
    return program.window


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_letter_is_underlined_twice_in_a_menu(
    program: Crossclaim, tmp_path: Path, code: str
) -> None:
    window = opened(program, tmp_path, code)
    twice = [
        (name, letter)
        for name, menu in {"": window.menuBar(), **window.menus}.items()
        for letter, count in Counter(underlined(menu.actions())).items()
        if count > 1
    ]
    assert twice == []


def underlined(actions: list[QAction]) -> list[str]:
    found = (re.search("&([^&])", each.text().replace("&&", "")) for each in actions)
    return [each[1].casefold() for each in found if each]
