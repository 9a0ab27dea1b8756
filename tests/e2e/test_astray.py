"""A person who changes their mind half-way: nothing lands on words that were not meant."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.tags import Tag
from gui.window import MainWindow
from store import ops, queries
from store.types import ArticleId, ClaimId
from tests.e2e.analyst import Analyst
from tests.e2e.conftest import open_window


def claim(analyst: Analyst, words: str) -> ClaimId:
    analyst.select(words)
    analyst.press("C")
    analyst.press("Escape")
    return analyst.claims()[-1].id


def current(analyst: Analyst) -> Tag | None:
    return analyst.window.workspace.tag


def test_an_answer_to_a_picker_of_another_article_is_for_nothing(analyst: Analyst) -> None:
    analyst.select("mayor Ana Ruiz")
    analyst.press("E")
    assert analyst.window.reader.picker.isVisible()
    analyst.press("Ctrl+PgDown")
    assert not analyst.window.reader.picker.isVisible()
    analyst.press("Return")
    assert analyst.mentions() == []


def test_edits_after_reading_on_are_steps_of_their_own(analyst: Analyst) -> None:
    analyst.select("Inspectors had found 214 cracked bolts")
    analyst.press("C")
    analyst.click("every twenty")
    made = analyst.claims()[0].id
    analyst.window.workspace.select(Tag("claim", made))
    analyst.press("T")
    analyst.type("bolts")
    analyst.press("Return")
    assert analyst.claims()[0].topic == "bolts"
    analyst.press("Ctrl+Z")
    assert [row.topic for row in analyst.claims()] == [None]


def test_ctrl_z_right_after_c_takes_the_claim_back(analyst: Analyst) -> None:
    analyst.select("Inspectors had found 214 cracked bolts")
    analyst.press("C")
    analyst.press("Ctrl+Z")
    assert analyst.claims() == []


def test_a_digit_tags_again_once_something_else_was_done_after_x(analyst: Analyst) -> None:
    claim(analyst, "Inspectors had found 214 cracked bolts")
    claim(analyst, "We never heard of any cracks")
    analyst.press("X")
    analyst.select("Ana Ruiz")
    analyst.press("1")
    assert analyst.links() == []
    assert analyst.mentions() == [("Ana Ruiz", "Ana Ruiz")]


def test_the_relation_of_the_strip_is_what_x_and_ctrl_click_link_by(analyst: Analyst) -> None:
    claim(analyst, "Inspectors had found 214 cracked bolts")
    claim(analyst, "We never heard of any cracks")
    analyst.click("214 cracked")
    analyst.press("X")
    analyst.window.pin_strip.relation = "supports"
    analyst.click("never heard")
    analyst.press("X")
    assert [link.relation for link in analyst.links()] == ["supports"]


def test_edges_are_let_go_when_another_article_is_opened(analyst: Analyst) -> None:
    analyst.select("Ana Ruiz")
    analyst.press("1")
    analyst.press("B")
    analyst.press("Ctrl+PgDown")
    analyst.press("Return")
    assert analyst.window.reader.view.edges.mode is None
    assert analyst.mentions() == [("Ana Ruiz", "Ana Ruiz")]


def test_a_double_click_edits_the_tag_that_the_click_took(analyst: Analyst) -> None:
    claim(analyst, "mayor Ana Ruiz said on Tuesday")
    analyst.select("Ana Ruiz")
    analyst.press("1")
    start, end = analyst.span("Ana Ruiz")
    viewport = analyst.window.reader.view.viewport()
    at = analyst.point((start + end) // 2)
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=at)
    QApplication.processEvents()
    assert analyst.window.workspace.tag == Tag("mention", 1)


def test_undoing_all_occurrences_leaves_no_tag_current(analyst: Analyst) -> None:
    project = analyst.window.workspace.project
    article = analyst.window.workspace.article
    assert article is not None
    entity = analyst.window.workspace.do(ops.add_entity, "Ana Ruiz", "person")
    assert entity is not None
    places = [(ArticleId(article.id), analyst.span("Ana Ruiz", nth)) for nth in (0, 1)]
    analyst.window.workspace.do(ops.tag_occurrences, entity, places)
    analyst.click("Ana Ruiz")
    assert current(analyst) is not None
    analyst.press("Ctrl+Z")
    assert current(analyst) is None
    assert project.read(queries.counts).mentions == 0


@pytest.mark.parametrize("state", ["abc", "é", "AAAA"])
def test_a_damaged_session_costs_the_panes_and_not_the_project(
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    project_path: Path,
    opened: list[MainWindow],
    state: str,
) -> None:
    first = open_window(qtbot, qapp, tmp_path, project_path, opened)
    keeper = first.restoring._keeper
    first.close()
    keeper.change(docks={"state": state, "desk": "nowhere"})
    keeper.flush()
    again = open_window(qtbot, qapp, tmp_path, project_path, opened)
    assert again.desk == "reader"
    assert again.workspace.article is not None


def test_a_project_open_elsewhere_can_be_read(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, project_path: Path, opened: list[MainWindow]
) -> None:
    from gui.app import Crossclaim
    from gui.settings import Settings

    open_window(qtbot, qapp, tmp_path, project_path, opened)
    settings = Settings(tmp_path / "other.ini")
    settings.recent_analyst = "Noor"
    program = Crossclaim(qapp, settings)
    assert not program.open(project_path)
    assert program.open(project_path, read_only=True)
    assert program.window is not None
    opened.append(program.window)
    assert not program.window.actions_["claim"].isEnabled()
