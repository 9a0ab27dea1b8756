"""An article is updated: every tag is accounted for, doubtful ones are walked through with keys."""

from __future__ import annotations

import csv
import re
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QPlainTextEdit,
    QTableView,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.dialogs.earlier import EarlierTexts
from gui.dialogs.updatereport import UpdateReport
from gui.dialogs.updating import UpdateDialog
from gui.tags import Tag
from gui.widgets.rowtable import RowTable
from store import ops, queries
from store.exporters.csv_export import export_csv
from store.jobs import finished
from store.types import ClaimId
from tests.e2e.analyst import Analyst
from tests.e2e.conftest import FIRST
from tests.gui.parts import button, part, words_on
from tests.store.digest import content

D = TypeVar("D", bound=QDialog)

NEW = FIRST.replace("had found 214 cracked bolts", "had found 190 cracked bolts").replace(
    " Ferries 😀 will run every twenty minutes instead.", ""
)


def shown(analyst: Analyst, kind: type[D]) -> D:
    return next(each for each in analyst.window.findChildren(kind) if each.isVisible())


@pytest.fixture
def tagged(analyst: Analyst) -> Analyst:
    """A mention that stays, a claim that changes, and one whose words go."""
    article = analyst.window.workspace.article
    assert article is not None
    do = analyst.window.workspace.do
    do(ops.tag_new_entity, article.id, [analyst.span("Ana Ruiz")], "Ana Ruiz", "person")
    words = "Inspectors had found 214 cracked bolts"
    do(ops.add_claim, article.id, [analyst.span(words)], said_on="2020", speaker_kind="author")
    words = "Ferries 😀 will run every twenty minutes instead"
    do(ops.add_claim, article.id, [analyst.span(words)], said_on="2020", speaker_kind="author")
    analyst.window.workspace.select(None)
    return analyst


def paste_update(analyst: Analyst, qtbot: QtBot, text: str) -> UpdateDialog:
    analyst.window.actions_["update"].trigger()
    dialog = shown(analyst, UpdateDialog)
    QGuiApplication.clipboard().setText(text)
    dialog.activateWindow()
    part(dialog, QPlainTextEdit).setFocus()
    qtbot.waitUntil(part(dialog, QPlainTextEdit).hasFocus)
    analyst.press("Ctrl+V")
    return dialog


def update(analyst: Analyst, qtbot: QtBot) -> UpdateReport:
    dialog = paste_update(analyst, qtbot, NEW)
    qtbot.waitUntil(lambda: "3 tags: 1 stay as they are · 1 unsure · 1 lost" in words_on(dialog))
    with qtbot.waitSignal(dialog.updated):
        analyst.press("Ctrl+Return")
    return shown(analyst, UpdateReport)


def test_every_tag_is_accounted_for_and_walked_through_by_keys(
    tagged: Analyst, qtbot: QtBot
) -> None:
    project = tagged.window.workspace.project
    before = content(project)

    report = update(tagged, qtbot)
    tester = QAbstractItemModelTester(
        report.table.model(), QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    assert tester
    assert tagged.text == NEW
    lines = [str(report.table.model().index(row, 0).data()) for row in range(2)]
    assert lines[0].startswith("lost")
    assert "“Inspectors had found 214 cracked bolts” → “Inspectors had found 190" in lines[1]
    updated = content(project)

    button(report, "Walk through them").click()
    QApplication.processEvents()
    tagged.window.reader.view.setFocus()
    assert tagged.window.workspace.tag == Tag("claim", 1)
    tagged.press("Y")
    assert project.read(queries.problem_count, "unsure_place") == 0
    tagged.press("F8")
    assert tagged.window.workspace.tag == Tag("claim", 2)
    tagged.select("The Port Authority was told")
    tagged.press("P")
    assert project.read(queries.problem_count, "lost_place") == 0
    assert [row.quote for row in tagged.claims()][1] == "The Port Authority was told"

    tagged.press("Ctrl+Z")
    tagged.press("Ctrl+Z")
    assert content(project) == updated
    tagged.press("Ctrl+Z")
    assert content(project) == before
    assert tagged.text == FIRST
    tagged.press("Ctrl+Y")
    assert content(project) == updated
    assert tagged.text == NEW


def test_going_to_a_lost_tag_opens_its_form_and_moves_nothing(
    tagged: Analyst, qtbot: QtBot
) -> None:
    update(tagged, qtbot).close()
    view = tagged.window.reader.view
    view.set_caret(12)
    tagged.window.workspace.go_to_tag(Tag("claim", 2))
    assert view.caret() == 12
    assert tagged.window.workspace.tag == Tag("claim", 2)
    [lost] = [mark for mark in view.marking.index.all if mark.is_unsure]
    assert (lost.owner, lost.key) == ("claim", 1)


def test_the_same_text_is_no_update(tagged: Analyst, qtbot: QtBot) -> None:
    dialog = paste_update(tagged, qtbot, FIRST)
    assert "This is the text that the article has now" in words_on(dialog)
    assert not button(dialog, "Update article").isEnabled()
    tagged.press("Esc")
    assert not dialog.isVisible()


def test_a_file_may_hold_the_new_text(tagged: Analyst, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "new.txt"
    path.write_bytes(("Another title\r\n\r\n" + NEW).replace("\n", "\r\n").encode())
    tagged.window.actions_["update"].trigger()
    dialog = shown(tagged, UpdateDialog)
    dialog.take_file(path)
    qtbot.waitUntil(lambda: "1 lost" in words_on(dialog))
    title = tagged.window.workspace.article
    assert title is not None
    with qtbot.waitSignal(dialog.updated):
        button(dialog, "Update article").click()
    assert tagged.text.startswith("Another title")
    now = tagged.window.workspace.article
    assert now is not None
    assert (now.title, now.published, now.revision_number) == (title.title, title.published, 2)


def test_lost_tags_stand_last_in_the_lists_and_whole_in_the_export(
    tagged: Analyst, qtbot: QtBot, tmp_path: Path
) -> None:
    update(tagged, qtbot).close()
    project = tagged.window.workspace.project
    lists = tagged.window.tag_lists
    part(lists, QTabWidget).setCurrentIndex(1)
    table = part(lists, QTableView)
    qtbot.waitUntil(lambda: table.model().rowCount() == 2)
    qtbot.wait(60)
    said = [str(table.model().index(row, 0).data()) for row in range(2)]
    assert ["its words are gone from the text" in words for words in said] == [False, True]
    finished(export_csv(project, tmp_path / "out"))
    with (tmp_path / "out" / "spans.csv").open(encoding="utf-8-sig", newline="") as file:
        anchors = {row["owner"]: row["anchor"] for row in csv.DictReader(file)}
    assert anchors == {"mention-1": "exact", "claim-1": "unsure", "claim-2": "lost"}


def test_the_earlier_text_can_be_read(tagged: Analyst, qtbot: QtBot) -> None:
    update(tagged, qtbot).close()
    tagged.window.inspector.show_article()
    assert "version 2" in words_on(tagged.window.inspector)
    button(tagged.window.inspector, "Show earlier text").click()
    dialog = shown(tagged, EarlierTexts)
    assert part(dialog, QPlainTextEdit).toPlainText() == FIRST
    dialog.close()


def test_the_hover_card_says_that_a_place_is_unsure(tagged: Analyst, qtbot: QtBot) -> None:
    update(tagged, qtbot).close()
    card = tagged.window.reader.card
    card.show_tag(Tag("claim", 1), tagged.window.mapToGlobal(tagged.window.rect().center()))
    assert "Place unsure since the article was updated" in words_on(card)
    card.hide()


def test_the_window_answers_while_many_tags_find_their_places(
    analyst: Analyst, qtbot: QtBot
) -> None:
    space = analyst.window.workspace
    lines = [f"Line {number}: the old gate of Vesna was shut again." for number in range(1500)]
    text = "\n\n".join(lines)
    article = space.do(ops.add_article, ops.NewArticle("Long", text))
    gate = space.do(ops.add_entity, "gate", "place")
    assert article is not None
    assert gate is not None
    places = [(article, (at.start(), at.end())) for at in re.finditer("gate", text)]
    space.do(ops.tag_occurrences, gate, places)
    space.open_article(article)
    beats: list[int] = []
    beating = QTimer(analyst.window, interval=5)
    beating.timeout.connect(lambda: beats.append(1))

    dialog = paste_update(analyst, qtbot, text.replace("old gate", "oldest gate"))
    qtbot.waitUntil(lambda: "1,500 tags" in words_on(dialog))
    beating.start()
    with qtbot.waitSignal(dialog.updated):
        analyst.press("Ctrl+Return")
    beating.stop()
    assert len(beats) > 5
    assert space.text.count("oldest gate") == 1500
    assert len(space.project.read(queries.marks, article)) == 1500
    shown(analyst, UpdateReport).accept()
    space.undo()
    assert space.text == text


def test_lists_and_the_queue_say_what_is_unsure(tagged: Analyst, qtbot: QtBot) -> None:
    space = tagged.window.workspace
    space.do(ops.link_claims, ClaimId(1), ClaimId(2), "contradicts")
    update(tagged, qtbot).accept()

    def rows(home: QWidget, name: str) -> list[str]:
        model = part(home, RowTable, name).model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    part(tagged.window.tag_lists, QTabWidget).setCurrentIndex(1)
    qtbot.waitUntil(lambda: len(rows(tagged.window.tag_lists, "Claims")) == 2)
    first, last = rows(tagged.window.tag_lists, "Claims")
    assert first.endswith("its place is unsure")
    assert last.endswith("its words are gone from the text")
    tagged.window.actions_["show_contradictions"].trigger()
    model = tagged.window.contradictions.list.table.model()

    def said() -> str:
        return " ".join(str(model.index(0, at).data()) for at in range(model.columnCount()))

    qtbot.waitUntil(lambda: "its place is unsure" in said())
