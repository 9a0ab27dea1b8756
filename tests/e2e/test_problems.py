"""The problem list: what is missing is counted, found and mended through the window."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.desks.problems import ProblemsDesk
from gui.tags import Tag
from gui.window import MainWindow
from store import Project, ops, queries
from store.types import ClaimId, MentionId
from tests.e2e.analyst import Analyst
from tests.e2e.conftest import open_window
from tests.gui.desks.showing import click_row, double_click_row, unnamed_parts
from tests.gui.parts import button, words_on


def desk(analyst: Analyst) -> ProblemsDesk:
    analyst.press("Alt+5")
    found = analyst.window.desk_widget()
    assert isinstance(found, ProblemsDesk)
    return found


def total(analyst: Analyst) -> int:
    project = analyst.window.workspace.project
    return sum(project.read(queries.problem_count, kind) for kind in queries.KINDS_BY_CODE)


def told(analyst: Analyst, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: analyst.window.status.problems.text() == words)


@pytest.fixture
def gaps(analyst: Analyst) -> Analyst:
    """Two bare claims, one confirmed contradiction between them, and a mention of nobody."""
    project = analyst.window.workspace.project
    articles = sorted(project.read(queries.article_ids))
    spots = []
    for article, words in zip(articles, ("214 cracked bolts", "90 bolts"), strict=True):
        row = project.read(queries.article, article)
        assert row is not None
        start = project.text(row.body).index(words)
        spots.append((start, start + len(words)))
    do = analyst.window.workspace.do
    for article, spot in zip(articles, spots, strict=True):
        do(ops.add_claim, article, [spot])
    do(ops.link_claims, ClaimId(1), ClaimId(2), "contradicts", status="confirmed")
    do(ops.tag_entity, articles[0], [(0, 7)], None)
    analyst.window.workspace.select(None)
    return analyst


@pytest.fixture
def _strict_model(gaps: Analyst) -> Iterator[None]:
    shown = desk(gaps)
    testers = [
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        for model in (shown.kinds.lines, shown.list.problems)
    ]
    yield
    assert testers


def test_the_status_bar_counts_them_and_leads_to_the_desk(gaps: Analyst, qtbot: QtBot) -> None:
    told(gaps, qtbot, "6 problems")
    QTest.mouseClick(gaps.window.status.problems, Qt.MouseButton.LeftButton)
    assert gaps.window.desk == "problems"
    gaps.press("Alt+1")
    gaps.window.status.problems.setFocus()
    gaps.press("Space")
    assert gaps.window.desk == "problems"


def test_a_project_without_gaps_says_so(analyst: Analyst, qtbot: QtBot) -> None:
    project = analyst.window.workspace.project
    for article in project.read(queries.article_ids):
        analyst.window.workspace.do(ops.delete_article, article)
    told(analyst, qtbot, "No problems")
    assert "No problems: what is tagged is complete" in words_on(desk(analyst))


def test_each_kind_is_listed_with_its_count(gaps: Analyst) -> None:
    shown = desk(gaps)
    lines = {
        str(shown.kinds.lines.index(row, 0).data()): shown.kinds.lines.index(row, 1).data()
        for row in range(shown.kinds.lines.rowCount())
    }
    assert lines == {
        "Claims without a speaker": "2",
        "Claims without the date they were made": "2",
        "Mentions of nobody in particular": "1",
        "Confirmed contradictions without a why": "1",
    }


@pytest.mark.usefixtures("_strict_model")
def test_mending_speakers_beside_the_list_goes_on_to_the_next(gaps: Analyst, qtbot: QtBot) -> None:
    shown = desk(gaps)
    assert total(gaps) == 6
    for left in (5, 4):
        if left == 5:
            gaps.press("F2")
        assert isinstance(gaps.window.workspace.tag, Tag)
        gaps.type("Ana Ruiz")
        gaps.press("Return")
        QApplication.processEvents()
        assert gaps.window.desk == "problems"
        assert total(gaps) == left
        told(gaps, qtbot, f"{left} problems")
    assert shown.kinds.kind() == "claim_without_date"
    assert [row.speaker_name for row in gaps.claims()] == ["Ana Ruiz", "Ana Ruiz"]


def test_enter_goes_to_the_words_with_the_field_focused(gaps: Analyst) -> None:
    shown = desk(gaps)
    shown.kinds.select_kind("claim_without_date")
    shown.take_focus()
    gaps.press("Down")
    claim = shown.list.current_id()
    gaps.press("Return")
    window = gaps.window
    assert window.desk == "reader"
    assert window.workspace.tag == Tag("claim", claim or 0)
    gaps.type("2020-05")
    gaps.press("Return")
    assert total(gaps) == 5
    assert [row.said_on for row in gaps.claims() if row.id == claim] == ["2020-05"]


def test_a_double_click_on_a_contradiction_asks_why(gaps: Analyst, qtbot: QtBot) -> None:
    shown = desk(gaps)
    shown.kinds.select_kind("contradiction_without_why")
    double_click_row(qtbot, shown.list, 0)
    assert gaps.window.desk == "reader"
    gaps.type("214 is not 90")
    gaps.press("Ctrl+Return")
    assert gaps.links()[0].why == "214 is not 90"
    assert total(gaps) == 5


def test_an_entity_for_a_mention_removes_it_from_the_list(gaps: Analyst) -> None:
    shown = desk(gaps)
    shown.kinds.select_kind("unresolved_mention")
    mention = shown.list.problem()
    assert mention is not None
    entity = gaps.window.workspace.do(ops.add_entity, "Harbour", "place")
    gaps.window.workspace.do(ops.edit_mention, MentionId(mention.key), entity_id=entity)
    assert shown.kinds.kind() == "contradiction_without_why"
    gaps.window.workspace.undo()
    assert shown.kinds.select_kind("unresolved_mention")


def test_an_article_without_a_date_gets_one_in_its_form(analyst: Analyst) -> None:
    workspace = analyst.window.workspace
    first = min(workspace.project.read(queries.article_ids))
    workspace.do(ops.edit_article, first, published=None)
    shown = desk(analyst)
    assert shown.kinds.select_kind("article_without_date")
    shown.take_focus()
    analyst.press("Return")
    analyst.type("2020-05-05")
    analyst.press("Return")
    row = workspace.project.read(queries.article, first)
    assert row is not None
    assert row.published == "2020-05-05"


def test_an_untagged_article_opens_for_reading(analyst: Analyst) -> None:
    shown = desk(analyst)
    assert shown.kinds.kind() == "untagged_article"
    assert not button(shown, "Mend it here").isEnabled()
    analyst.press("Down")
    analyst.press("Return")
    assert analyst.window.desk == "reader"
    assert analyst.window.reader.view.hasFocus()


def test_f8_walks_through_all_of_them_and_says_what_is_missing(gaps: Analyst, qtbot: QtBot) -> None:
    gaps.window.reader.view.setFocus()
    gaps.window.reader.view.set_caret(0)
    seen: list[str] = []
    gaps.window.workspace.said.connect(seen.append)
    walked = []
    for _ in range(4):
        gaps.press("F8")
        walked.append(gaps.window.workspace.tag)
    assert walked == [Tag("mention", 1), Tag("claim", 1), Tag("relation", 1), Tag("claim", 2)]
    assert "claim-1: no speaker, no date when it was said" in seen
    gaps.press("F8")
    assert gaps.window.workspace.tag == Tag("mention", 1)
    gaps.press("Shift+F8")
    assert gaps.window.workspace.tag == Tag("claim", 2)
    gaps.press("S")
    gaps.type("Ana Ruiz")
    gaps.press("Return")
    assert total(gaps) == 5


def test_f8_says_that_nothing_is_missing(analyst: Analyst) -> None:
    workspace = analyst.window.workspace
    for article in workspace.project.read(queries.article_ids):
        workspace.do(ops.delete_article, article)
    seen: list[str] = []
    workspace.said.connect(seen.append)
    analyst.press("F8")
    assert seen == ["No problems."]


def test_f8_passes_articles_in_which_nothing_is_tagged(analyst: Analyst) -> None:
    analyst.window.reader.view.set_caret(0)
    opened = []
    for _ in range(3):
        analyst.press("F8")
        assert analyst.window.workspace.article is not None
        opened.append(analyst.window.workspace.article.id)
    assert set(opened[:2]) == {1, 2}
    assert opened[2] == opened[0]


def test_a_click_on_a_row_shows_its_form_beside_the_list(gaps: Analyst, qtbot: QtBot) -> None:
    shown = desk(gaps)
    click_row(qtbot, shown.list, 1)
    assert gaps.window.workspace.tag == Tag("claim", shown.list.current_id() or 0)
    assert gaps.window.desk == "problems"


def test_everything_on_the_desk_has_a_name(gaps: Analyst) -> None:
    assert unnamed_parts(desk(gaps)) == []


def test_a_quote_that_was_changed_from_outside_is_found_on_wish(
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    project_path: Path,
    opened: list[MainWindow],
) -> None:
    with Project.open(project_path) as project:
        project.do(ops.add_claim, project.read(queries.article_ids)[0], [(0, 7)])
    with closing(sqlite3.connect(project_path)) as connection:
        connection.execute("UPDATE span SET quote = 'Xarbour'")
        connection.commit()
    analyst = Analyst(open_window(qtbot, qapp, tmp_path, project_path, opened))
    shown = desk(analyst)
    assert "Quotes were not compared" in words_on(shown)
    QTest.mouseClick(shown.check_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "1 quote unlike the text" in words_on(shown))
    assert shown.kinds.select_kind("quote_mismatch")
    before = analyst.window.workspace.problems.total
    analyst.window.workspace.do(ops.set_parts, "claim", 1, [(0, 7)])
    assert analyst.window.workspace.problems.total == before - 1
    assert "Every quote stands in its text." in words_on(shown)


def test_the_kind_shown_comes_back_with_the_next_window(
    gaps: Analyst,
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    project_path: Path,
    opened: list[MainWindow],
) -> None:
    desk(gaps).kinds.select_kind("contradiction_without_why")
    gaps.window.close()
    again = Analyst(open_window(qtbot, qapp, tmp_path, project_path, opened))
    assert desk(again).kinds.kind() == "contradiction_without_why"
