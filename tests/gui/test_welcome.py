"""The page without a project: every beginning by mouse and by keys, and what it says of files."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from gui.help.window import HelpWindow
from gui.start.recentlist import RecentList, RecentModel
from gui.start.recentrow import place_words, time_words
from gui.welcome import Welcome
from store.recent import RecentProject
from tests.gui.parts import button, entering, part, words_on

NOW = dt.datetime.now(dt.UTC)
LONG = "A name that goes on until nobody reads it any more 😀 " * 6


def known(name: str, folder: Path = Path("/srv"), *, missing: bool = False) -> RecentProject:
    return RecentProject(folder / f"{name}.crossclaim", name, NOW, missing)


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[Welcome]:
    page = Welcome()
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitExposed(page)
    yield page
    page.hide()


def listed(page: Welcome) -> RecentList:
    return part(page, RecentList)


def click_row(page: Welcome, row: int, *, at_the_end: bool = False) -> None:
    recent = listed(page)
    rect = recent.visualRect(recent.model().index(row, 0))
    spot = QPoint(rect.right() - 12, rect.center().y()) if at_the_end else rect.center()
    QTest.mouseMove(recent.viewport(), spot)
    QTest.mouseClick(recent.viewport(), Qt.MouseButton.LeftButton, pos=spot)


@pytest.mark.parametrize(
    ("keys", "signal"),
    [("Ctrl+N", "new_asked"), ("Ctrl+O", "open_asked"), ("Ctrl+T", "sample_asked"),
     ("Ctrl+I", "articles_asked"), ("Ctrl+Q", "quit_asked"), ("Ctrl+W", "closed")],
)  # fmt: skip
def test_every_beginning_has_its_key(qtbot: QtBot, page: Welcome, keys: str, signal: str) -> None:
    with qtbot.waitSignal(getattr(page, signal)):
        QTest.keySequence(page, keys)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_tile_with_the_focus_answers_enter_and_space(
    qtbot: QtBot, page: Welcome, key: Qt.Key
) -> None:
    page.new.setFocus()
    with qtbot.waitSignal(page.new_asked):
        QTest.keyClick(page.new, key)


def test_a_click_on_the_words_of_a_tile_is_a_click_on_the_tile(qtbot: QtBot, page: Welcome) -> None:
    inside = page.childAt(page.new.mapTo(page, page.new.rect().center()))
    assert inside is page.new
    with qtbot.waitSignal(page.new_asked):
        QTest.mouseClick(page.new, Qt.MouseButton.LeftButton)


def test_enter_and_click_open_the_recent_project(qtbot: QtBot, page: Welcome) -> None:
    page.show_recent([known("Bridge"), known("Ferry")])
    page.focus_first()
    with qtbot.waitSignal(page.open_asked) as opened:
        QTest.keyClick(listed(page), Qt.Key.Key_Return)
    assert opened.args == [Path("/srv/Bridge.crossclaim")]
    with qtbot.waitSignal(page.open_asked) as opened:
        click_row(page, 1)
    assert opened.args == [Path("/srv/Ferry.crossclaim")]


def test_a_missing_project_says_why_and_can_be_forgotten(qtbot: QtBot, page: Welcome) -> None:
    page.show_recent([known("Gone", missing=True)])
    with qtbot.assertNotEmitted(page.open_asked):
        click_row(page, 0)
    assert "Gone.crossclaim is not there now" in page.banner.text()
    with qtbot.waitSignal(page.forget_asked) as forgotten:
        QTest.mouseClick(button(page.banner, "Take it off"), Qt.MouseButton.LeftButton)
    assert forgotten.args == [Path("/srv/Gone.crossclaim")]


def test_del_and_the_cross_take_a_project_off_the_list(qtbot: QtBot, page: Welcome) -> None:
    page.show_recent([known("Bridge"), known("Ferry")])
    page.focus_first()
    with qtbot.waitSignal(page.forget_asked) as forgotten:
        QTest.keyClick(listed(page), Qt.Key.Key_Delete)
    assert forgotten.args == [Path("/srv/Bridge.crossclaim")]
    with qtbot.waitSignal(page.forget_asked) as forgotten, qtbot.assertNotEmitted(page.open_asked):
        click_row(page, 1, at_the_end=True)
    assert forgotten.args == [Path("/srv/Ferry.crossclaim")]


def test_the_menu_of_a_row_opens_and_forgets(qtbot: QtBot, page: Welcome) -> None:
    page.show_recent([known("Bridge", missing=True)])
    listed(page).customContextMenuRequested.emit(QPoint(20, 20))
    menu = page.findChildren(QMenu)[-1]
    opener, _, forget = menu.actions()
    assert not opener.isEnabled()
    with qtbot.waitSignal(page.forget_asked):
        forget.trigger()
    menu.close()


def test_a_row_is_read_aloud_with_place_and_state(qtbot: QtBot) -> None:
    model = RecentModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows([known("Bridge"), known("بحث", missing=True), known(LONG)])
    spoken = [model.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(3)]
    assert "Bridge, /srv, Last opened: today" in spoken[0]
    assert "not there now" in spoken[1]
    model.set_rows([])
    assert model.rowCount() == 0


def test_names_of_any_length_and_script_do_not_widen_the_page(qtbot: QtBot, page: Welcome) -> None:
    before = page.minimumSizeHint().width()
    page.show_recent([known(LONG, Path("/" + "deep/" * 60)), known("بحث\nعن")])
    page.show_analyst(LONG, asks=False)
    assert page.minimumSizeHint().width() < before + 400
    page.grab()


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_the_cross_lies_at_the_end_of_the_row_in_both_directions(
    qtbot: QtBot, page: Welcome, direction: Qt.LayoutDirection
) -> None:
    page.setLayoutDirection(direction)
    page.show_recent([known("Bridge")])
    QApplication.processEvents()
    recent = listed(page)
    rect = recent.visualRect(recent.model().index(0, 0))
    is_left = direction == Qt.LayoutDirection.RightToLeft
    spot = QPoint(rect.left() + 12 if is_left else rect.right() - 12, rect.center().y())
    with qtbot.waitSignal(page.forget_asked):
        QTest.mouseClick(recent.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def carrying(*paths: str) -> QMimeData:
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(path) for path in paths])
    return carried


def drop(page: Welcome, carried: QMimeData) -> QDropEvent:
    entered = entering(carried)
    QApplication.sendEvent(page, entered)
    event = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        carried,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    if entered.isAccepted():
        QApplication.sendEvent(page, event)
    return event


def test_a_dropped_project_opens(qtbot: QtBot, page: Welcome) -> None:
    with qtbot.waitSignal(page.open_asked) as opened:
        drop(page, carrying("/srv/Bridge.CROSSCLAIM"))
    assert opened.args == [Path("/srv/Bridge.CROSSCLAIM")]


def test_dropped_articles_begin_a_project(qtbot: QtBot, page: Welcome) -> None:
    with qtbot.waitSignal(page.articles_asked) as asked:
        drop(page, carrying("/srv/one.txt", "/srv/folder"))
    assert asked.args == [[Path("/srv/one.txt"), Path("/srv/folder")]]


def test_a_project_dropped_with_articles_takes_them_in(qtbot: QtBot, page: Welcome) -> None:
    with qtbot.waitSignal(page.open_with_asked) as asked:
        drop(page, carrying("/srv/one.txt", "/srv/a.crossclaim"))
    assert asked.args == [Path("/srv/a.crossclaim"), [Path("/srv/one.txt")]]


def test_an_address_of_the_web_is_not_taken(qtbot: QtBot, page: Welcome) -> None:
    carried = QMimeData()
    carried.setUrls([QUrl("https://example.org/article")])
    with qtbot.assertNotEmitted(page.articles_asked):
        drop(page, carried)


def test_the_page_says_what_dropping_would_do_while_something_hovers(
    qtbot: QtBot, page: Welcome
) -> None:
    for path, words in (
        ("/srv/b.crossclaim", "Drop to open b.crossclaim"),
        ("/srv/b.txt", "begin"),
    ):
        carried = carrying(path)
        QApplication.sendEvent(page, entering(carried))
        assert words in words_on(page)
    QApplication.sendEvent(page, QDragLeaveEvent())
    assert "Drop a project here" in words_on(page)


def test_who_reads_is_asked_in_the_page_and_nothing_typed_is_lost(
    qtbot: QtBot, page: Welcome
) -> None:
    page.show_analyst("", asks=True)
    page.focus_first()
    line = part(page, QLineEdit)
    assert QApplication.focusWidget() is line
    QTest.keyClicks(line, "  Noor  ")
    assert page.typed_name == "Noor"
    with qtbot.waitSignal(page.named) as named:
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert named.args == ["Noor"]
    page.show_analyst("Noor", asks=False)
    assert "Reading as Noor" in words_on(page)
    with qtbot.waitSignal(page.who_asked):
        QTest.mouseClick(button(page, "Change"), Qt.MouseButton.LeftButton)


def test_a_name_half_typed_counts_when_the_page_is_closed(qtbot: QtBot, page: Welcome) -> None:
    page.show_analyst("", asks=True)
    QTest.keyClicks(part(page, QLineEdit), "Noor")
    with qtbot.waitSignal(page.named):
        page.close()


def test_a_fresh_sample_is_offered_where_there_is_one(qtbot: QtBot, page: Welcome) -> None:
    assert part(page, QListView).isHidden()
    page.show_sample(exists=True)
    with qtbot.waitSignal(page.sample_asked) as asked:
        QTest.mouseClick(button(page, "afresh"), Qt.MouseButton.LeftButton)
    assert asked.args == [True]


def test_no_two_buttons_share_a_key(page: Welcome) -> None:
    page.show_sample(exists=True)
    page.show_analyst("Kim", asks=True)
    keys = [b.shortcut().toString() for b in page.findChildren(QPushButton)]
    given = [key for key in keys if key]
    assert len(given) == len(set(given)) >= 7


def test_times_and_places_are_said_as_people_do(monkeypatch: pytest.MonkeyPatch) -> None:
    assert time_words(NOW, NOW).startswith("today")
    assert time_words(NOW - dt.timedelta(days=1), NOW) == "yesterday"
    assert "2001" in time_words(dt.datetime(2001, 4, 5, 12, tzinfo=dt.UTC), NOW).replace(
        "01", "2001"
    )
    monkeypatch.setattr(Path, "home", lambda: Path("/home/kim"))
    assert place_words(Path("/home/kim/Documents/a.crossclaim")) == "~/Documents"
    assert place_words(Path("/srv/a.crossclaim")) == "/srv"


def test_large_letters_on_a_small_screen_are_scrolled_not_cut(
    qtbot: QtBot, qapp: QApplication, page: Welcome
) -> None:
    page.show_analyst("", asks=True)
    page.show_sample(exists=True)
    font = page.font()
    font.setPointSizeF(font.pointSizeF() * 2.4)
    page.setFont(font)
    page.resize(page.minimumSize())
    QApplication.processEvents()
    browse = button(page, "Choose")
    assert browse.height() >= browse.sizeHint().height()
    for _stop in range(20):
        if not browse.hasFocus():
            QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
    assert browse.hasFocus()
    assert page.rect().contains(browse.mapTo(page, browse.rect().center()))


def test_f1_opens_the_help_where_nothing_is_open_yet(page: Welcome, qtbot: QtBot) -> None:
    qtbot.waitUntil(page.isActiveWindow)
    page.focus_first()
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_F1)
    shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, HelpWindow)]
    assert [each.page for each in shown if each.isVisible()] == ["start"]
    page.close()
    assert not any(each.isVisible() for each in shown)
