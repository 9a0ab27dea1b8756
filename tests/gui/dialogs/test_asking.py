"""Small questions: who is reading, and which file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QStandardPaths, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.dialogs import files
from gui.dialogs.who import WhoDialog
from tests.gui.parts import button, part


@pytest.fixture
def who(qtbot: QtBot) -> WhoDialog:
    dialog = WhoDialog()
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    """The window that asks; the dialogs are Qt's own, not the desktop's."""
    QStandardPaths.setTestModeEnabled(True)
    asking = QWidget()
    qtbot.addWidget(asking)
    asking.show()
    yield asking
    QStandardPaths.setTestModeEnabled(False)


def question(window: QWidget) -> QFileDialog:
    """The file dialog that stands open, shown by its window, with nobody waiting in a loop."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    assert dialog.window().parent() is window
    assert dialog.windowModality() == Qt.WindowModality.WindowModal
    return dialog


def answer(window: QWidget, name: str, folder: Path | None = None) -> None:
    """Type a name into the file dialog and accept it."""
    dialog = question(window)
    if folder is not None:
        dialog.setDirectory(str(folder))
    line = part(dialog, QLineEdit)
    line.selectAll()
    QTest.keyClicks(line, name)
    # The folder is read in a thread, and completions take the key as long as they are shown.
    popup = QApplication.activePopupWidget()
    if popup is not None:
        QTest.keyClick(popup, Qt.Key.Key_Escape)
    QTest.keyClick(line, Qt.Key.Key_Return)


def test_a_name_is_told_without_blanks_around(qtbot: QtBot, who: WhoDialog) -> None:
    QTest.keyClicks(part(who, QLineEdit), "  Mara Lindqvist ")
    with qtbot.waitSignal(who.named) as named:
        QTest.keyClick(part(who, QLineEdit), Qt.Key.Key_Return)
    assert named.args == ["Mara Lindqvist"]


def test_the_question_can_be_left_open(qtbot: QtBot, who: WhoDialog) -> None:
    assert not button(who, "Continue").isEnabled()
    with qtbot.assertNotEmitted(who.named):
        QTest.mouseClick(button(who, "Not now"), Qt.MouseButton.LeftButton)
    assert not who.isVisible()


def test_a_new_project_gets_the_suffix(window: QWidget, tmp_path: Path) -> None:
    answers: list[Path] = []
    files.ask_new_project(window, answers.append)
    answer(window, "harbour", tmp_path)
    assert answers == [tmp_path / "harbour.crossclaim"]


def test_a_copy_is_proposed_beside_the_project(window: QWidget, tmp_path: Path) -> None:
    answers: list[Path] = []
    files.ask_copy(window, tmp_path / "h.crossclaim", answers.append)
    answer(window, "mine")
    assert answers == [tmp_path / "mine.crossclaim"]


def test_articles_are_answered_as_a_list(window: QWidget, tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("One")
    answers: list[list[Path]] = []
    files.ask_articles(window, answers.append)
    answer(window, "one.txt", tmp_path)
    assert answers == [[tmp_path / "one.txt"]]


def test_declining_answers_nothing_and_leaves_nothing_open(window: QWidget) -> None:
    answers: list[object] = []
    files.ask_project(window, answers.append)
    QTest.keyClick(question(window), Qt.Key.Key_Escape)
    files.ask_articles(window, answers.append)
    QTest.keyClick(question(window), Qt.Key.Key_Escape)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert answers == []
    assert not window.findChildren(QFileDialog)
