"""Reading mode: only the text; keys work; everything comes back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.catalogue import READING_KEY
from gui.window import MainWindow
from tests.e2e.analyst import Analyst
from tests.e2e.conftest import open_window


def around(window: MainWindow) -> list[bool]:
    parts = (
        window.menuBar(),
        window.toolbar,
        window.statusBar(),
        window.library,
        window.inspector,
        window.tag_lists,
    )
    return [part.isVisible() for part in parts]


def test_only_the_text_is_left_and_all_comes_back(analyst: Analyst) -> None:
    window = analyst.window
    before = around(window)
    analyst.press(READING_KEY)
    assert not any(around(window))
    assert window.isFullScreen()
    assert window.reader.view.hasFocus()
    analyst.press(READING_KEY)
    assert around(window) == before
    assert not window.isFullScreen()


def test_what_was_hidden_before_stays_hidden_after(analyst: Analyst) -> None:
    analyst.window.library_dock.hide()
    before = around(analyst.window)
    analyst.press(READING_KEY)
    analyst.press(READING_KEY)
    assert around(analyst.window) == before


def test_esc_lets_go_of_the_tag_first_and_then_leaves(analyst: Analyst) -> None:
    analyst.press(READING_KEY)
    analyst.select("214 cracked bolts")
    analyst.press("Esc")
    assert analyst.window.reading.is_on
    analyst.press("Esc")
    assert not analyst.window.reading.is_on


def test_the_hint_says_how_to_leave(analyst: Analyst) -> None:
    analyst.press(READING_KEY)
    assert READING_KEY in analyst.window.toast.text()
    assert analyst.window.toast.isVisible()


def test_claims_are_marked_and_their_form_comes_for_as_long_as_it_is_needed(
    analyst: Analyst,
) -> None:
    analyst.press(READING_KEY)
    analyst.select("214 cracked bolts")
    analyst.press("C")
    assert len(analyst.claims()) == 1
    analyst.window.workspace.reading_asked.emit()
    assert not analyst.window.inspector.isVisible()
    analyst.press("T")
    assert analyst.window.inspector.isVisible()
    assert analyst.window.inspector.isAncestorOf(QApplication.focusWidget() or analyst.window)
    analyst.window.reader.view.setFocus()
    QApplication.processEvents()
    assert not analyst.window.inspector.isVisible()
    assert analyst.window.reading.is_on


def test_the_pinned_claim_stays_in_sight(analyst: Analyst) -> None:
    analyst.select("214 cracked bolts")
    analyst.press("X")
    analyst.press(READING_KEY)
    assert analyst.window.pin_strip.isVisible()


def test_from_a_desk_the_text_is_shown_and_the_desk_comes_back(analyst: Analyst) -> None:
    analyst.press("Alt+3")
    analyst.press(READING_KEY)
    assert analyst.window.desk == "reader"
    analyst.press(READING_KEY)
    assert analyst.window.desk == "claims"


def test_another_desk_ends_the_mode(analyst: Analyst) -> None:
    before = around(analyst.window)
    analyst.press(READING_KEY)
    analyst.press("Alt+4")
    assert analyst.window.desk == "entities"
    assert not analyst.window.reading.is_on
    assert around(analyst.window) == before


def test_a_window_closed_in_reading_mode_opens_with_its_panes(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, project_path: Path, opened: list[MainWindow]
) -> None:
    first = Analyst(open_window(qtbot, qapp, tmp_path, project_path, opened))
    before = around(first.window)
    first.press(READING_KEY)
    first.press("Ctrl+PgDown")
    first.window.close()
    second = open_window(qtbot, qapp, tmp_path, project_path, opened)
    assert around(second) == before
    assert not second.windowState() & Qt.WindowState.WindowFullScreen
