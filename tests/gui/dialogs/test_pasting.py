"""Pasting an article: proposals follow the text, own words stay, the text comes in exactly."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from gui.dialogs.exacttext import ExactText
from gui.dialogs.pasting import PasteDialog
from gui.workspace import Workspace
from store import ops
from tests.gui.parts import button, part, words_on

TEXT = (
    "The night the lamps went out\r\nBy Ines Okafor, The Harbour Post\r\n3 March 2023\r\n\r\n"
    "Nobody saw\u00a0it \ufeffcoming 🌊, <b>she</b> said.\u2028هيئة الميناء"
)
KEPT = TEXT.replace("\r\n", "\n").replace("\u2028", "\n")


@pytest.fixture
def dialog(qtbot: QtBot, workspace: Workspace) -> PasteDialog:
    made = PasteDialog(workspace)
    qtbot.addWidget(made)
    made.open()
    return made


def paste(qtbot: QtBot, dialog: PasteDialog, text: str) -> None:
    carried = QMimeData()
    carried.setText(text)
    carried.setHtml(f"<h1>{text}</h1>")
    QGuiApplication.clipboard().setMimeData(carried)
    QTest.keyClick(part(dialog, QPlainTextEdit), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(button(dialog, "Add article").isEnabled)


def line(dialog: PasteDialog, name: str) -> QLineEdit:
    return part(dialog, QLineEdit, name)


def add(qtbot: QtBot, workspace: Workspace, dialog: PasteDialog) -> None:
    with qtbot.waitSignal(workspace.reading_asked):
        QTest.mouseClick(button(dialog, "Add article"), Qt.MouseButton.LeftButton)


def test_pasted_text_is_proposed_and_comes_in_as_it_was(
    qtbot: QtBot, workspace: Workspace, dialog: PasteDialog
) -> None:
    paste(qtbot, dialog, TEXT)
    assert line(dialog, "Title").text() == "The night the lamps went out"
    assert line(dialog, "Byline").text() == "Ines Okafor"
    assert line(dialog, "Published").text() == "2023-03-03"
    add(qtbot, workspace, dialog)
    assert workspace.article is not None
    assert workspace.article.outlet == "The Harbour Post"
    assert workspace.text == KEPT


def test_what_a_person_wrote_is_not_proposed_anew(
    qtbot: QtBot, workspace: Workspace, dialog: PasteDialog
) -> None:
    title = line(dialog, "Title")
    QTest.keyClicks(title, "Lamps")
    paste(qtbot, dialog, TEXT)
    assert title.text() == "Lamps"
    assert line(dialog, "Byline").text() == "Ines Okafor"
    add(qtbot, workspace, dialog)
    assert workspace.article is not None
    assert workspace.article.title == "Lamps"


def test_edited_text_keeps_its_no_break_spaces(
    qtbot: QtBot, workspace: Workspace, dialog: PasteDialog
) -> None:
    paste(qtbot, dialog, "A title\n\nfive\u00a0boats.")
    QTest.keyClicks(part(dialog, QPlainTextEdit), " End")
    add(qtbot, workspace, dialog)
    assert workspace.text == "A title\n\nfive\u00a0boats. End"


def test_text_that_is_there_already_is_noticed(
    qtbot: QtBot, workspace: Workspace, dialog: PasteDialog
) -> None:
    article = workspace.do(ops.add_article, ops.NewArticle("Lamps", KEPT))
    paste(qtbot, dialog, TEXT)
    assert "Same text as “Lamps”" in words_on(dialog)
    QTest.mouseClick(button(dialog, "Open that article"), Qt.MouseButton.LeftButton)
    assert workspace.article is not None
    assert workspace.article.id == article


def test_a_wrong_date_is_not_taken(qtbot: QtBot, workspace: Workspace, dialog: PasteDialog) -> None:
    paste(qtbot, dialog, "A title\n\nfive boats.")
    QTest.keyClicks(line(dialog, "Published"), "soon")
    QTest.mouseClick(button(dialog, "Add article"), Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert workspace.article is None


def test_nothing_but_blanks_cannot_be_added(qtbot: QtBot, dialog: PasteDialog) -> None:
    QTest.keyClicks(part(dialog, QPlainTextEdit), "  ")
    qtbot.wait(300)
    assert not button(dialog, "Add article").isEnabled()


def test_a_text_of_megabytes_is_pasted_at_once_and_comes_in_whole(
    qtbot: QtBot, workspace: Workspace, dialog: PasteDialog
) -> None:
    text = "Gates\r\nBy Ines Okafor\r\n\r\n" + "a" * 2_000_000 + " the end"
    start = time.monotonic()
    paste(qtbot, dialog, text)
    assert time.monotonic() - start < 3
    assert part(dialog, QLineEdit, "Byline").text() == "Ines Okafor"
    assert "1,980,0" in words_on(dialog)
    with qtbot.waitSignal(workspace.article_changed, timeout=20_000):
        button(dialog, "Add article").click()
    assert workspace.text == text.replace("\r\n", "\n")


def test_the_beginning_of_a_long_text_can_be_edited_and_the_rest_stays(
    qtbot: QtBot, dialog: PasteDialog
) -> None:
    paste(qtbot, dialog, "Gates opened. " * 10_000)
    field = part(dialog, QPlainTextEdit)
    assert isinstance(field, ExactText)
    QTest.keyClicks(field, "Now: ")
    assert len(field.exact_text()) == 140_005
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert field.exact_text() == ""
    assert field.unseen == 0
