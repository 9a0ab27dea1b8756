from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QToolButton
from pytestqt.qtbot import QtBot

from gui import theme as themes
from gui.help.pages import PAGES
from gui.help.reading import HelpReader
from gui.help.window import HelpWindow
from gui.language import Language
from tests.gui.parts import button, part


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[HelpWindow]:
    window = HelpWindow()
    qtbot.addWidget(window)
    window.show_page()
    yield window
    window.close()


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    made = Language(qapp, "en", qapp)
    yield made
    made.choose("en")


def titles(window: HelpWindow) -> list[str]:
    pages = part(window, QListWidget)
    rows = [pages.item(number) for number in range(pages.count())]
    return [row.text() for row in rows if not row.isHidden()]


def test_it_begins_with_the_first_five_minutes(shown: HelpWindow) -> None:
    assert shown.page == "start"
    assert "pencil" not in part(shown, HelpReader).toPlainText()
    assert len(titles(shown)) == len(PAGES)


def test_no_title_lies_on_another_in_the_theme_of_the_program(
    qtbot: QtBot, qapp: QApplication
) -> None:
    themes.apply(qapp, themes.LIGHT)
    window = HelpWindow()
    qtbot.addWidget(window)
    window.show_page("reading")
    pages = part(window, QListWidget)
    places = [pages.visualItemRect(pages.item(number)) for number in range(pages.count())]

    assert [place.top() for place in places[1:]] == [place.bottom() + 1 for place in places[:-1]]


def test_words_keep_the_list_to_pages_that_have_them_and_enter_opens_the_first(
    shown: HelpWindow,
) -> None:
    QTest.keyClick(shown, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(shown.focusWidget(), "SEMICOLON pencil")
    assert titles(shown) == []

    shown.focusWidget().clear()  # type: ignore[attr-defined]
    QTest.keyClicks(shown.focusWidget(), "pencil marks")
    assert titles(shown) == ["Reading"]

    QTest.keyClick(shown.focusWidget(), Qt.Key.Key_Return)
    assert shown.page == "reading"


def test_links_lead_from_page_to_page_and_back(shown: HelpWindow) -> None:
    back = part(shown, QToolButton, "Back")
    assert not back.isEnabled()

    part(shown, HelpReader).anchorClicked.emit(QUrl("claims"))
    assert shown.page == "claims"
    pages = part(shown, QListWidget, "Help pages")
    assert pages.currentItem().text() == "Claims"

    back.click()
    assert shown.page == "start"


@pytest.mark.parametrize("link", ["https://example.org/claims", "file:///etc/passwd", "nowhere"])
def test_links_to_elsewhere_lead_nowhere(shown: HelpWindow, link: str) -> None:
    part(shown, HelpReader).anchorClicked.emit(QUrl(link))

    assert shown.page == "start"


def test_the_overview_of_keys_is_one_button_away(shown: HelpWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.keys_asked):
        button(shown, "All keys").click()


def test_escape_closes_it(shown: HelpWindow) -> None:
    QTest.keyClick(shown, Qt.Key.Key_Escape)

    assert not shown.isVisible()


@pytest.mark.parametrize(
    ("choice", "title"),
    [("es", "Los primeros cinco minutos"), ("en", "The first five minutes")],
)
def test_the_pages_speak_the_language_chosen_for_the_window(
    qtbot: QtBot, language: Language, choice: str, title: str
) -> None:
    language.choose(choice)
    window = HelpWindow()
    qtbot.addWidget(window)
    window.show_page()

    assert titles(window)[0] == title
    assert title in part(window, HelpReader).toPlainText()


def test_a_language_without_pages_shows_the_english_ones(qtbot: QtBot, language: Language) -> None:
    language.choose("ar")
    window = HelpWindow()
    qtbot.addWidget(window)

    assert len(titles(window)) == len(PAGES)
    assert titles(window)[0] == "The first five minutes"
