from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.desks.claims import ClaimsDesk
from gui.tags import Tag
from gui.workspace import Workspace
from store import ops, queries
from tests.gui.desks.flood import Flood
from tests.gui.desks.showing import cell, click_head, click_row, focus, show, unnamed_parts
from tests.gui.parts import button

_STRICT = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def desk(qtbot: QtBot, host: QWidget, flood: Flood) -> ClaimsDesk:
    desk = ClaimsDesk(flood.workspace, host)
    show(qtbot, host, desk)
    focus(qtbot, desk.list.table)
    return desk


def test_every_claim_stands_with_its_article_and_speaker(desk: ClaimsDesk, flood: Flood) -> None:
    row = desk.list.ids().index(flood.claims["nineteen"])
    shown = [cell(desk.list.table, row, column) for column in range(7)]
    assert "nineteen houses were lost" in shown[0]
    assert "Night of the boats" in shown[0]
    assert shown[1:] == ["Tomas Reuk", "Damage", "Reported", "Unchecked", "8 May 2031", "1"]


def test_words_find_topics_and_speakers(qtbot: QtBot, desk: ClaimsDesk, flood: Flood) -> None:
    focus(qtbot, desk.list.bar.line)
    QTest.keyClicks(desk.list.bar.line, "warning reuk")
    QTest.keyClick(desk.list.bar.line, Qt.Key.Key_Return)
    assert desk.list.ids() == [flood.claims["siren"]]
    assert desk.list.bar.count_text() == "1 of 7"


def test_a_title_sorts_by_speaker(qtbot: QtBot, desk: ClaimsDesk, flood: Flood) -> None:
    click_head(qtbot, desk.list.table, 1)
    speakers = [cell(desk.list.table, row, 1) for row in range(7)]
    named = [speaker for speaker in speakers if speaker != "Unknown speaker"]
    assert named == sorted(named, key=str.casefold)
    assert desk.filters() == {"sort": "speaker", "descending": ""}


def test_a_click_makes_the_claim_current(qtbot: QtBot, desk: ClaimsDesk, flood: Flood) -> None:
    click_row(qtbot, desk.list.table, desk.list.ids().index(flood.claims["siren"]))
    assert flood.workspace.tag == Tag("claim", flood.claims["siren"])


def test_enter_opens_the_claim_in_the_reader(qtbot: QtBot, desk: ClaimsDesk, flood: Flood) -> None:
    click_row(qtbot, desk.list.table, desk.list.ids().index(flood.claims["siren"]))
    with qtbot.waitSignal(flood.workspace.place_asked) as asked:
        QTest.keyClick(desk.list.table, Qt.Key.Key_Return)
    assert asked.args[0].article == flood.articles[1]
    assert asked.args[0].tag == Tag("claim", flood.claims["siren"])


def test_a_new_conflict_is_counted(desk: ClaimsDesk, flood: Flood) -> None:
    flood.workspace.do(ops.link_claims, flood.claims["twelve"], flood.claims["siren"])
    row = desk.list.ids().index(flood.claims["twelve"])
    assert cell(desk.list.table, row, 6) == "2"


def test_a_new_topic_can_be_chosen(desk: ClaimsDesk, flood: Flood) -> None:
    flood.workspace.do(ops.edit_claim, flood.claims["fewer"], topic="Count")
    desk.set_filters({"topic": "Count"})
    assert desk.list.ids() == [flood.claims["fewer"]]


def test_a_kept_topic_that_is_gone_narrows_nothing(desk: ClaimsDesk) -> None:
    desk.set_filters({"topic": "No such topic", "sort": "no such column"})
    assert len(desk.list.ids()) == 7
    assert desk.filters() == {}


def test_flagged_claims_alone(desk: ClaimsDesk, flood: Flood) -> None:
    flood.workspace.do(ops.edit_claim, flood.claims["fewer"], flag=True)
    desk.set_filters({"flag": "flagged"})
    assert desk.list.ids() == [flood.claims["fewer"]]


def test_a_deleted_claim_leaves_and_undo_brings_it_back(desk: ClaimsDesk, flood: Flood) -> None:
    flood.workspace.do(ops.delete_claim, flood.claims["siren"])
    assert flood.claims["siren"] not in desk.list.ids()
    flood.workspace.undo()
    assert flood.claims["siren"] in desk.list.ids()


def test_a_project_without_tags_tells_what_to_do_first(
    qtbot: QtBot, host: QWidget, workspace: Workspace
) -> None:
    workspace.do(ops.add_article, ops.NewArticle("Dam", "The dam held."))
    desk = ClaimsDesk(workspace, host)
    show(qtbot, host, desk)
    with qtbot.waitSignal(workspace.reading_asked):
        QTest.mouseClick(button(desk, "Go to reading"), Qt.MouseButton.LeftButton)


def test_the_list_is_a_sound_model(desk: ClaimsDesk) -> None:
    QAbstractItemModelTester(desk.list.model, _STRICT)
    desk.set_filters({"words": "houses"})


def test_everything_that_can_be_used_has_a_name(desk: ClaimsDesk) -> None:
    assert unnamed_parts(desk) == []


def test_the_list_keeps_to_one_kind_of_zone(qtbot: QtBot, desk: ClaimsDesk, flood: Flood) -> None:
    siren = flood.workspace.project.read(queries.claim, flood.claims["siren"])
    assert siren is not None
    flood.workspace.do(ops.set_zone, siren.article, "comment", siren.start, siren.end)
    desk.set_filters({"zone": "comment"})
    qtbot.waitUntil(lambda: desk.list.ids() == [siren.id])
    desk.set_filters({"zone": "body"})
    qtbot.waitUntil(lambda: len(desk.list.ids()) == 6)
