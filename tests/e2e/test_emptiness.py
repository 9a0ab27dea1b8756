"""What an empty window teaches: everywhere the next step, its key, and a button that does it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.desks.registry import DESKS
from gui.widgets.emptystate import EmptyState
from gui.window import MainWindow
from store import Project, ops
from tests.e2e.analyst import Analyst
from tests.e2e.conftest import open_window
from tests.gui.parts import button, words_on


@pytest.fixture
def bare(qtbot: QtBot, qapp: QApplication, tmp_path: Path, opened: list[MainWindow]) -> MainWindow:
    """A project without an article."""
    path = tmp_path / "empty.crossclaim"
    Project.create(path).close()
    return open_window(qtbot, qapp, tmp_path, path, opened)


@pytest.fixture
def untagged(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, opened: list[MainWindow]
) -> MainWindow:
    """A project with one article and nothing tagged."""
    path = tmp_path / "one.crossclaim"
    with Project.create(path) as project:
        text = "Bridge closed\n\nAna Ruiz said it is closed."
        project.do(ops.add_article, ops.NewArticle("Bridge closed", text))
    return open_window(qtbot, qapp, tmp_path, path, opened)


def states(window: MainWindow) -> list[EmptyState]:
    return [each for each in window.findChildren(EmptyState) if each.isVisible()]


def has_button(state: QWidget) -> bool:
    return any(each.isVisible() for each in state.findChildren(QPushButton))


def test_without_articles_every_place_leads_to_importing(bare: MainWindow) -> None:
    for desk in ("reader", "contradictions", "claims", "entities"):
        bare.show_desk(desk)
        QApplication.processEvents()
        words = words_on(bare)
        assert "Import articles with Ctrl+I" in words, desk
        assert "press C" not in words
        assert button(bare.desk_widget(), "Import articles").isVisible()


def test_the_button_of_a_desk_without_articles_asks_for_files(bare: MainWindow) -> None:
    bare.show_desk("claims")
    QApplication.processEvents()
    QTest.mouseClick(button(bare.desk_widget(), "Import articles"), Qt.MouseButton.LeftButton)
    asking = QApplication.activeModalWidget()
    assert isinstance(asking, QFileDialog)
    asking.reject()


def test_there_is_nothing_to_filter_in_an_empty_desk(bare: MainWindow) -> None:
    for desk in ("contradictions", "claims", "entities"):
        bare.show_desk(desk)
        QApplication.processEvents()
        lines = bare.desk_widget().findChildren(QLineEdit)
        assert not any(line.isVisible() for line in lines)


def test_every_empty_place_beside_an_untagged_article_has_a_key_and_a_button(
    qtbot: QtBot, untagged: MainWindow
) -> None:
    for spec in DESKS:
        untagged.show_desk(spec.name)
        qtbot.waitUntil(lambda: bool(states(untagged)))
        assert all(has_button(state) for state in states(untagged)), spec.name
    untagged.show_desk("reader")
    QApplication.processEvents()
    said = [words_on(state) for state in states(untagged)]
    assert len(said) >= 2
    assert all(any(key in words for key in (" E", " C", " X", " N")) for words in said)
    assert "{" not in "".join(said)


def test_contradictions_are_taught_one_step_after_the_other(untagged: MainWindow) -> None:
    analyst = Analyst(untagged)
    untagged.show_desk("contradictions")
    QApplication.processEvents()
    assert "takes two claims" in words_on(untagged)
    untagged.show_desk("reader")
    for words in ("it is closed", "Bridge closed"):
        analyst.select(words)
        analyst.press("C")
        analyst.press("Esc")
    untagged.show_desk("contradictions")
    QApplication.processEvents()
    assert "Press X on a claim" in words_on(untagged)


def test_the_button_of_the_list_of_claims_makes_one(untagged: MainWindow) -> None:
    analyst = Analyst(untagged)
    analyst.place_caret("it is closed")
    QTest.mouseClick(button(untagged.inspector, "Claim"), Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert [claim.words for claim in analyst.claims()] == ["Ana Ruiz said it is closed."]


def test_a_filter_that_hides_all_tags_says_so_and_is_cleared(
    qtbot: QtBot, untagged: MainWindow
) -> None:
    analyst = Analyst(untagged)
    analyst.select("Ana Ruiz")
    analyst.press("C")
    lists = untagged.tag_lists
    qtbot.waitUntil(lambda: "1" in "".join(map(lists._tabs.tabText, range(4))))
    lists._tabs.setCurrentIndex(1)
    line = next(each for each in lists.findChildren(QLineEdit) if each.isVisible())
    line.setText("zzz")
    qtbot.waitUntil(lambda: "Nothing here matches" in words_on(lists))
    QTest.mouseClick(button(lists, "Show all"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Nothing here matches" not in words_on(lists))
    assert line.text() == ""
