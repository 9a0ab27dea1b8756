"""Small questions: who is reading, and which file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
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
def _own_dialogs(qapp: QApplication) -> Iterator[None]:
    QStandardPaths.setTestModeEnabled(True)
    yield
    QStandardPaths.setTestModeEnabled(False)


def answered(name: str | None, folder: Path | None = None) -> Callable[[], None]:
    """Type a name into the file dialog that stands open and accept it; None declines."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        if name is None:
            dialog.reject()
            return
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        assert line is not None
        QTimer.singleShot(5000, dialog.reject)
        if folder is not None:
            dialog.setDirectory(str(folder))
        line.selectAll()
        QTest.keyClicks(line, name)
        QTest.keyClick(line, Qt.Key.Key_Return)

    return answer


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


@pytest.mark.usefixtures("_own_dialogs")
def test_a_new_project_gets_the_suffix(tmp_path: Path) -> None:
    QTimer.singleShot(0, answered("harbour", tmp_path))
    assert files.ask_new_project(None) == tmp_path / "harbour.crossclaim"


@pytest.mark.usefixtures("_own_dialogs")
def test_a_copy_is_proposed_beside_the_project(tmp_path: Path) -> None:
    QTimer.singleShot(0, answered("mine"))
    assert files.ask_copy(tmp_path / "h.crossclaim", None) == tmp_path / "mine.crossclaim"


@pytest.mark.usefixtures("_own_dialogs")
def test_declining_answers_nothing() -> None:
    QTimer.singleShot(0, answered(None))
    assert files.ask_project(None) is None
    QTimer.singleShot(0, answered(None))
    assert files.ask_articles(None) == []
