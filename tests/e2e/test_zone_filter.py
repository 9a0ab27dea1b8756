"""One choice of the parts that count, for the whole window: always in sight, and it says what it
hides.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from gui.desks.statistics import StatisticsDesk
from gui.dialogs.exportchoices import ExportChoices
from gui.dialogs.occurrences import OccurrencesDialog
from gui.window import MainWindow
from store import ops, queries
from tests.e2e.analyst import Analyst
from tests.e2e.conftest import open_window
from tests.e2e.test_everywhere import ask, quotes
from tests.gui.parts import part, words_on


@pytest.fixture
def mixed(qtbot: QtBot, analyst: Analyst) -> Analyst:
    """The last two paragraphs of the first article are a comment: one of two mentions of the mayor
    there, one of two claims, and with it a contradiction.
    """
    space = analyst.window.workspace
    assert space.article is not None
    first, text = space.article.id, space.text
    mayor = space.do(ops.add_entity, "Ana Ruiz", "person")
    comment = text.index("“We never")
    space.do(ops.add_zone, first, "comment", comment, len(text), writer="Otto")
    for at in (text.index("Ana Ruiz"), text.index("Ana Ruiz", comment)):
        space.do(ops.tag_entity, first, [(at, at + 8)], mayor)
    for words in ("will stay closed", "Ferries"):
        at = text.index(words)
        space.do(ops.add_claim, first, [(at, at + len(words))])
    a, b = space.project.read(queries.claim_ids, sort="added")
    space.do(ops.link_claims, a, b, "contradicts")
    space.select(None)
    analyst.window.reader.view.setFocus()
    return analyst


def keep_to_the_article(analyst: Analyst, qtbot: QtBot) -> None:
    """Twice the key: all, with comments, without."""
    zones = analyst.window.workspace.zone_filter
    for _ in range(2):
        analyst.press("Ctrl+Alt+Z")
    qtbot.waitUntil(lambda: bool(zones.left_out.mentions))


def test_the_choice_is_in_the_status_bar_and_says_what_it_hides(
    mixed: Analyst, qtbot: QtBot
) -> None:
    status = mixed.window.status
    assert status.zones.text() == "All parts"
    assert "2 claims" in words_on(status)
    keep_to_the_article(mixed, qtbot)
    assert status.zones.text() == "Article without comments · 2 tags not counted"
    assert "1 claim " in words_on(status)
    assert "0 contradictions" in words_on(status)
    mixed.press("Ctrl+Alt+Z")
    assert status.zones.text() == "All parts"
    assert "2 claims" in words_on(status)


def test_the_button_in_the_status_bar_opens_the_choices(mixed: Analyst, qtbot: QtBot) -> None:
    menu = mixed.window.status.zones.menu()
    assert isinstance(menu, QMenu)
    menu.popup(mixed.window.mapToGlobal(mixed.window.rect().center()))
    QTest.keyClick(menu, Qt.Key.Key_W)
    qtbot.waitUntil(lambda: mixed.window.workspace.zone_filter.left_out.claims == 1)
    assert mixed.window.actions_["zones_article"].isChecked()


def test_lists_keep_to_it_and_say_what_they_leave_out(mixed: Analyst, qtbot: QtBot) -> None:
    keep_to_the_article(mixed, qtbot)
    window = mixed.window
    mixed.press("Alt+3")
    assert len(window.claims.list.ids()) == 1
    assert "1 · 1 not listed" in words_on(window.claims)
    mixed.press("Alt+2")
    assert window.contradictions.list.ids() == []
    assert "1 contradiction not listed" in window.contradictions.list.bar.count_text()
    mixed.press("Alt+4")
    (row,) = window.workspace.project.read(
        queries.entity_rows, [1], zones=window.workspace.zone_filter.kinds()
    )
    assert row.mentions == 1
    assert "1 mention not counted" in words_on(window.entities)
    assert "Mentions in context: 1" in words_on(window.entities)


def test_a_list_may_look_elsewhere_by_itself(mixed: Analyst, qtbot: QtBot) -> None:
    keep_to_the_article(mixed, qtbot)
    mixed.press("Alt+3")
    mixed.window.claims.set_filters({"zone": "comment"})
    assert len(mixed.window.claims.list.ids()) == 1
    mixed.window.claims.set_filters({"zone": "@all"})
    assert len(mixed.window.claims.list.ids()) == 2
    assert "not listed" not in words_on(mixed.window.claims)


def test_searches_keep_to_it(mixed: Analyst, qtbot: QtBot) -> None:
    assert len(quotes(ask(mixed, qtbot, "Ana Ruiz"))) == 3
    panel = mixed.window.search
    keep_to_the_article(mixed, qtbot)
    qtbot.waitUntil(lambda: not panel.is_answering and len(quotes(panel)) == 2)
    assert "1 in other parts not counted" in words_on(panel)
    mixed.press("Escape")
    mixed.press("Ctrl+F")
    mixed.type("Ana Ruiz")
    bar = mixed.window.reader.find_bar
    qtbot.waitUntil(lambda: len(bar.hits()) == 1)
    assert "1 of 1 · 1 in other parts not counted" in words_on(bar)


def test_the_lists_beside_the_article_and_the_library_keep_to_it(
    mixed: Analyst, qtbot: QtBot
) -> None:
    window = mixed.window
    keep_to_the_article(mixed, qtbot)
    assert "2 in other parts not listed" in words_on(window.tag_lists)
    assert "2 tags not counted" in words_on(window.library)
    article = window.workspace.article
    assert article is not None
    kinds = window.workspace.zone_filter.kinds()
    (card,) = window.workspace.project.read(queries.article_cards, [article.id], zones=kinds)
    assert (card.mentions, card.claims, card.contradictions) == (1, 1, 0)
    window.library.set_filters({"has": "contradiction"})
    assert window.library.shown_articles() == []


def test_statistics_keep_to_it(mixed: Analyst, qtbot: QtBot) -> None:
    keep_to_the_article(mixed, qtbot)
    mixed.press("Alt+6")
    desk = mixed.window.desk_widget()
    assert isinstance(desk, StatisticsDesk)
    qtbot.waitUntil(lambda: desk.bars is not None and desk.bars.total == 1)
    assert "1 · 1 not counted" in words_on(desk.question)
    assert "Article without comments" in desk.question.words()


def test_candidates_and_places_to_tag_keep_to_it(mixed: Analyst, qtbot: QtBot) -> None:
    space = mixed.window.workspace
    at = space.text.index("214 cracked bolts")
    assert space.article is not None
    third = space.do(ops.add_claim, space.article.id, [(at, at + 17)])
    space.pin_claim(third)
    assert len(mixed.window.pin_strip.candidates()) == 2
    keep_to_the_article(mixed, qtbot)
    assert [each.quote for each in mixed.window.pin_strip.candidates()] == ["will stay closed"]
    mixed.select("Ana Ruiz")
    mixed.press("A")
    dialog = part(mixed.window, OccurrencesDialog)
    qtbot.waitUntil(lambda: "not offered" in words_on(dialog))
    assert "1 in other parts not offered" in words_on(dialog)
    dialog.reject()


def test_an_export_keeps_to_it_unless_it_chooses_itself(mixed: Analyst, qtbot: QtBot) -> None:
    keep_to_the_article(mixed, qtbot)
    mixed.press("Ctrl+E")
    choices = part(mixed.window, ExportChoices)
    zones = choices.options().zones
    assert zones is not None
    assert "comment" not in zones
    mixed.window.workspace.zone_filter.choose("")
    assert choices.options().zones is None


def test_the_choice_comes_back_with_the_project(
    mixed: Analyst, qtbot: QtBot, qapp: QApplication, tmp_path: Path, opened: list[MainWindow]
) -> None:
    keep_to_the_article(mixed, qtbot)
    path = mixed.window.workspace.project.path
    mixed.window.close()
    again = Analyst(open_window(qtbot, qapp, tmp_path, path, opened))
    qtbot.waitUntil(lambda: again.window.workspace.zone_filter.left_out.mentions == 1)
    assert again.window.status.zones.text().startswith("Article without comments")


def test_a_zone_that_goes_counts_again(mixed: Analyst, qtbot: QtBot) -> None:
    keep_to_the_article(mixed, qtbot)
    space = mixed.window.workspace
    assert space.article is not None
    (zone,) = space.project.read(queries.zones, space.article.id)
    space.do(ops.delete_zone, zone.id)
    qtbot.waitUntil(lambda: not space.zone_filter.left_out.mentions)
    assert mixed.window.status.zones.text() == "Article without comments"


def test_a_claim_in_an_answer_is_its_own_writers(mixed: Analyst, qtbot: QtBot) -> None:
    space, text = mixed.window.workspace, mixed.text
    assert space.article is not None
    answer = text.index("وقال")
    (comment,) = space.project.read(queries.zones, space.article.id)
    space.do(
        ops.add_zone,
        space.article.id,
        "comment",
        answer,
        len(text),
        writer="Ida",
        reply_to=comment.id,
    )
    mixed.place_caret("declined to comment")
    mixed.press("C")
    mixed.press("Return")
    made = mixed.claims()[-1]
    assert (made.speaker_kind, made.speaker_note) == ("commenter", "Ida")
    mixed.press("Alt+3")
    model = mixed.window.claims.list.table.model()
    shown = [str(model.index(row, 1).data()) for row in range(model.rowCount())]
    assert "Ida (commenter)" in shown
