from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.desks.contradictions import ContradictionsDesk
from gui.tags import Place, Tag
from gui.widgets.combobox import VocabularyCombo
from gui.workspace import Workspace
from store import ops, queries
from store.rows import RelationRow
from tests.gui.desks.flood import Flood
from tests.gui.desks.showing import (
    cell,
    click_head,
    click_row,
    double_click_row,
    focus,
    show,
    unnamed_parts,
)
from tests.gui.parts import button, part

Key = Qt.Key

_STRICT = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def desk(qtbot: QtBot, host: QWidget, flood: Flood) -> ContradictionsDesk:
    desk = ContradictionsDesk(flood.workspace, host)
    show(qtbot, host, desk)
    focus(qtbot, desk.list.table)
    return desk


def go_to(qtbot: QtBot, desk: ContradictionsDesk, relation: int) -> None:
    click_row(qtbot, desk.list.table, desk.list.ids().index(relation))
    assert desk.list.current_id() == relation


def link(flood: Flood, name: str) -> RelationRow:
    found = flood.project.read(queries.relation, flood.links[name])
    assert found is not None
    return found


def choose(desk: ContradictionsDesk, qtbot: QtBot, name: str, label: str) -> None:
    combo = part(desk.list.bar, VocabularyCombo, name)
    focus(qtbot, combo)
    at, wanted = combo.currentIndex(), combo.findText(label)
    assert wanted >= 0
    for _ in range(abs(wanted - at)):
        QTest.keyClick(combo, Key.Key_Down if wanted > at else Key.Key_Up)


def test_the_newest_contradiction_comes_first_and_other_links_are_left_out(
    desk: ContradictionsDesk, flood: Flood
) -> None:
    assert desk.list.ids() == [flood.links[name] for name in ("dam", "warning", "houses")]
    assert desk.list.bar.count_text() == "3"


def test_status_is_told_in_words(desk: ContradictionsDesk, flood: Flood) -> None:
    row = desk.list.ids().index(flood.links["warning"])
    assert cell(desk.list.table, row, 0) == "Confirmed"
    assert "Tomas Reuk" in cell(desk.list.table, row, 4)


def test_typed_words_narrow_the_list_and_the_count_tells(
    qtbot: QtBot, desk: ContradictionsDesk, flood: Flood
) -> None:
    focus(qtbot, desk.list.bar.line)
    QTest.keyClicks(desk.list.bar.line, "siren")
    qtbot.waitUntil(lambda: desk.list.ids() == [flood.links["warning"]])
    assert desk.list.bar.count_text() == "1 of 3"


def test_words_found_nowhere_offer_to_clear_the_filters(
    qtbot: QtBot, desk: ContradictionsDesk
) -> None:
    focus(qtbot, desk.list.bar.line)
    QTest.keyClicks(desk.list.bar.line, "zeppelin")
    QTest.keyClick(desk.list.bar.line, Key.Key_Return)
    assert desk.list.ids() == []
    QTest.mouseClick(button(desk, "Clear the filters"), Qt.MouseButton.LeftButton)
    assert len(desk.list.ids()) == 3


@pytest.mark.parametrize(
    ("name", "label", "left"),
    [
        ("Status", "Confirmed", {"warning"}),
        ("Kind", "Negation", {"warning", "dam"}),
        ("Strength", "Direct", {"houses"}),
        ("Across or within articles", "Within one article", set()),
        ("Links", "updates", {"count"}),
        ("Links", "All links", {"houses", "warning", "dam", "count"}),
    ],
)
def test_choices_narrow_the_list(
    qtbot: QtBot, desk: ContradictionsDesk, flood: Flood, name: str, label: str, left: set[str]
) -> None:
    choose(desk, qtbot, name, label)
    assert set(desk.list.ids()) == {flood.links[each] for each in left}


def test_all_links_are_counted_among_all_links(qtbot: QtBot, desk: ContradictionsDesk) -> None:
    choose(desk, qtbot, "Links", "All links")
    assert desk.list.bar.count_text() == "4"


def test_a_title_sorts_and_a_second_click_turns_the_order(
    qtbot: QtBot, desk: ContradictionsDesk, flood: Flood
) -> None:
    click_head(qtbot, desk.list.table, 0)
    assert desk.list.ids()[0] == flood.links["warning"]
    click_head(qtbot, desk.list.table, 0)
    assert desk.list.ids()[-1] == flood.links["warning"]


def test_filters_and_order_come_back(
    qtbot: QtBot, host: QWidget, desk: ContradictionsDesk, flood: Flood
) -> None:
    choose(desk, qtbot, "Kind", "Negation")
    choose(desk, qtbot, "Links", "All links")
    click_head(qtbot, desk.list.table, 0)
    kept = desk.filters()
    assert all(isinstance(word, str) for word in kept.values())
    again = ContradictionsDesk(flood.workspace, host)
    again.set_filters(kept)
    show(qtbot, host, again)
    assert again.filters() == kept
    assert again.list.ids() == desk.list.ids()


def test_an_untouched_list_has_nothing_to_keep(desk: ContradictionsDesk) -> None:
    assert desk.filters() == {}


def test_the_current_row_is_compared_and_is_the_current_tag(
    qtbot: QtBot, desk: ContradictionsDesk, flood: Flood
) -> None:
    go_to(qtbot, desk, flood.links["houses"])
    assert desk.compare.relation is not None
    assert desk.compare.relation.id == flood.links["houses"]
    assert flood.workspace.tag == Tag("relation", flood.links["houses"])


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Y])
def test_enter_accepts_as_in_every_queue(
    qtbot: QtBot, desk: ContradictionsDesk, flood: Flood, key: Key
) -> None:
    go_to(qtbot, desk, flood.links["houses"])
    QTest.keyClick(desk.list.table, key)

    row = flood.workspace.project.read(queries.relation, flood.links["houses"])
    assert row is not None
    assert row.status == "confirmed"


def test_a_opens_side_a_and_b_side_b(qtbot: QtBot, desk: ContradictionsDesk, flood: Flood) -> None:
    places: list[Place] = []
    flood.workspace.place_asked.connect(places.append)
    go_to(qtbot, desk, flood.links["houses"])
    QTest.keyClick(desk.list.table, Key.Key_A)
    QTest.keyClick(desk.list.table, Key.Key_B)
    assert [place.tag for place in places] == [
        Tag("claim", flood.claims["twelve"]),
        Tag("claim", flood.claims["nineteen"]),
    ]
    assert flood.workspace.article is not None
    assert flood.workspace.article.id == flood.articles[1]


def test_a_double_click_opens_side_a(qtbot: QtBot, desk: ContradictionsDesk, flood: Flood) -> None:
    with qtbot.waitSignal(flood.workspace.place_asked) as asked:
        double_click_row(qtbot, desk.list.table, 0)
    assert asked.args[0].tag == Tag("claim", flood.claims["inspected"])


def test_y_confirms_and_undo_takes_it_back(
    qtbot: QtBot, desk: ContradictionsDesk, flood: Flood
) -> None:
    go_to(qtbot, desk, flood.links["houses"])
    QTest.keyClick(desk.list.table, Key.Key_Y)
    assert link(flood, "houses").status == "confirmed"
    assert link(flood, "houses").reviewer == "Noor"
    row = desk.list.ids().index(flood.links["houses"])
    assert cell(desk.list.table, row, 0) == "Confirmed"
    flood.workspace.undo()
    assert link(flood, "houses").status == "to_check"
    assert cell(desk.list.table, row, 0) == "To check"


def test_backspace_dismisses_and_a_digit_tells_why_in_one_step(
    qtbot: QtBot, desk: ContradictionsDesk, flood: Flood
) -> None:
    go_to(qtbot, desk, flood.links["houses"])
    QTest.keyClick(desk.list.table, Key.Key_Backspace)
    assert link(flood, "houses").status == "dismissed"
    assert desk.reasons.isVisible()
    QTest.keyClick(desk.list.table, Key.Key_3)
    assert link(flood, "houses").dismissal_reason == "other_scope"
    assert not desk.reasons.isVisible()
    flood.workspace.undo()
    assert link(flood, "houses").status == "to_check"
    assert link(flood, "houses").dismissal_reason is None


def test_a_reason_can_be_clicked_also_when_its_row_left_the_list(
    qtbot: QtBot, desk: ContradictionsDesk, flood: Flood
) -> None:
    choose(desk, qtbot, "Status", "To check")
    focus(qtbot, desk.list.table)
    go_to(qtbot, desk, flood.links["dam"])
    QTest.keyClick(desk.list.table, Key.Key_Backspace)
    assert desk.list.ids() == [flood.links["houses"]]
    QTest.mouseClick(button(desk.reasons, "No conflict"), Qt.MouseButton.LeftButton)
    assert link(flood, "dam").dismissal_reason == "no_conflict"
    assert link(flood, "houses").dismissal_reason is None


def test_a_digit_without_dismissal_does_nothing(
    qtbot: QtBot, desk: ContradictionsDesk, flood: Flood
) -> None:
    go_to(qtbot, desk, flood.links["houses"])
    QTest.keyClick(desk.list.table, Key.Key_3)
    assert link(flood, "houses").dismissal_reason is None


def test_escape_leaves_the_reason_open(
    qtbot: QtBot, desk: ContradictionsDesk, flood: Flood
) -> None:
    go_to(qtbot, desk, flood.links["houses"])
    QTest.keyClick(desk.list.table, Key.Key_Backspace)
    QTest.keyClick(desk.list.table, Key.Key_Escape)
    assert not desk.reasons.isVisible()
    assert link(flood, "houses").dismissal_reason is None


def test_in_the_queue_the_next_row_becomes_current_when_one_is_done(
    qtbot: QtBot, desk: ContradictionsDesk, flood: Flood
) -> None:
    choose(desk, qtbot, "Status", "To check")
    focus(qtbot, desk.list.table)
    go_to(qtbot, desk, flood.links["dam"])
    QTest.keyClick(desk.list.table, Key.Key_Y)
    assert desk.list.current_id() == flood.links["houses"]
    assert flood.workspace.tag == Tag("relation", flood.links["houses"])


def test_space_goes_on_without_a_verdict(
    qtbot: QtBot, desk: ContradictionsDesk, flood: Flood
) -> None:
    go_to(qtbot, desk, flood.links["dam"])
    QTest.keyClick(desk.list.table, Key.Key_Space)
    assert desk.list.current_id() == flood.links["warning"]
    assert link(flood, "dam").status == "to_check"


def test_delete_removes_the_link_and_undo_brings_it_back(
    qtbot: QtBot, desk: ContradictionsDesk, flood: Flood
) -> None:
    go_to(qtbot, desk, flood.links["houses"])
    with qtbot.waitSignal(flood.workspace.said):
        QTest.keyClick(desk.list.table, Key.Key_Delete)
    assert flood.links["houses"] not in desk.list.ids()
    flood.workspace.undo()
    assert flood.links["houses"] in desk.list.ids()


def test_letters_typed_into_the_filter_are_letters(
    qtbot: QtBot, desk: ContradictionsDesk, flood: Flood
) -> None:
    go_to(qtbot, desk, flood.links["houses"])
    focus(qtbot, desk.list.bar.line)
    QTest.keyClicks(desk.list.bar.line, "y y")
    assert desk.list.bar.line.text() == "y y"
    assert link(flood, "houses").status == "to_check"


def test_a_link_made_elsewhere_appears(desk: ContradictionsDesk, flood: Flood) -> None:
    made = flood.workspace.do(ops.link_claims, flood.claims["twelve"], flood.claims["siren"])
    assert made in desk.list.ids()


def test_a_restatement_changed_elsewhere_is_shown(desk: ContradictionsDesk, flood: Flood) -> None:
    flood.workspace.do(ops.edit_claim, flood.claims["twelve"], restatement="A dozen are gone")
    row = desk.list.ids().index(flood.links["houses"])
    assert "A dozen are gone" in cell(desk.list.table, row, 3)


def test_a_hidden_desk_reads_nothing_until_it_is_shown(
    qtbot: QtBot, desk: ContradictionsDesk, flood: Flood
) -> None:
    desk.hide()
    made = flood.workspace.do(ops.link_claims, flood.claims["twelve"], flood.claims["siren"])
    assert made not in desk.list.ids()
    desk.show()
    assert made in desk.list.ids()


def test_a_hidden_desk_never_changes_the_current_tag(
    desk: ContradictionsDesk, flood: Flood
) -> None:
    desk.hide()
    flood.workspace.select(Tag("claim", flood.claims["siren"]))
    flood.workspace.do(ops.delete_relation, flood.links["dam"])
    assert flood.workspace.tag == Tag("claim", flood.claims["siren"])


def test_a_project_without_tags_tells_what_to_do_first(
    qtbot: QtBot, host: QWidget, workspace: Workspace
) -> None:
    workspace.do(ops.add_article, ops.NewArticle("Dam", "The dam held."))
    desk = ContradictionsDesk(workspace, host)
    show(qtbot, host, desk)
    assert not desk.compare.isVisible()
    with qtbot.waitSignal(workspace.reading_asked):
        QTest.mouseClick(button(desk, "Go to reading"), Qt.MouseButton.LeftButton)


def test_the_list_is_a_sound_model(desk: ContradictionsDesk, flood: Flood) -> None:
    QAbstractItemModelTester(desk.list.model, _STRICT)
    flood.workspace.do(ops.delete_relation, flood.links["dam"])
    flood.workspace.undo()


def test_everything_that_can_be_used_has_a_name(qtbot: QtBot, desk: ContradictionsDesk) -> None:
    assert unnamed_parts(desk) == []
    QTest.keyClick(desk.list.table, Key.Key_Backspace)
    assert unnamed_parts(desk) == []


def test_no_two_keys_of_the_queue_are_the_same(desk: ContradictionsDesk) -> None:
    keys = [key.toString() for action in desk.queue_actions for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
