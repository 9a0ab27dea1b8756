from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.desks.entities import EntitiesDesk
from gui.tags import Tag
from gui.workspace import Workspace
from store import ops, queries
from store.types import EntityId
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
from tests.gui.parts import button

_CONTROL = Qt.KeyboardModifier.ControlModifier

_STRICT = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def desk(qtbot: QtBot, host: QWidget, flood: Flood) -> EntitiesDesk:
    desk = EntitiesDesk(flood.workspace, host)
    show(qtbot, host, desk)
    focus(qtbot, desk.list.table)
    return desk


def click_on(
    qtbot: QtBot,
    desk: EntitiesDesk,
    entity: EntityId,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    click_row(qtbot, desk.list.table, desk.list.ids().index(entity), modifier)


def choose_both(qtbot: QtBot, desk: EntitiesDesk, flood: Flood) -> None:
    click_on(qtbot, desk, flood.reuk)
    click_on(qtbot, desk, flood.mayor, _CONTROL)


def test_each_entity_stands_with_kind_and_counts(desk: EntitiesDesk, flood: Flood) -> None:
    row = desk.list.ids().index(flood.reuk)
    shown = [cell(desk.list.table, row, column) for column in range(5)]
    assert shown[0].startswith("Tomas Reuk")
    assert shown[1:] == ["Person", "2", "2", "3"]


def test_a_spelling_finds_its_entity(qtbot: QtBot, desk: EntitiesDesk, flood: Flood) -> None:
    flood.workspace.do(ops.add_alias, flood.varga, "إلسه فارغا", "transliteration")
    focus(qtbot, desk.list.bar.line)
    desk.list.bar.line.insert("فارغا")
    QTest.keyClick(desk.list.bar.line, Qt.Key.Key_Return)
    assert desk.list.ids() == [flood.varga]
    assert "إلسه فارغا" in cell(desk.list.table, 0, 0)


def test_a_title_sorts_by_mentions(qtbot: QtBot, desk: EntitiesDesk, flood: Flood) -> None:
    click_head(qtbot, desk.list.table, 2)
    assert desk.list.ids()[0] == flood.mayor


def test_a_click_makes_the_entity_current_and_lists_its_mentions(
    qtbot: QtBot, desk: EntitiesDesk, flood: Flood
) -> None:
    click_on(qtbot, desk, flood.varga)
    assert flood.workspace.tag == Tag("entity", flood.varga)
    assert desk.mentions.model().rowCount() == 2
    assert "said Ilse Varga, who speaks" in cell(desk.mentions, 0, 0)
    assert cell(desk.mentions, 0, 1) == "Lower bank under water"


def test_a_mention_opens_in_the_reader(qtbot: QtBot, desk: EntitiesDesk, flood: Flood) -> None:
    click_on(qtbot, desk, flood.varga)
    with qtbot.waitSignal(flood.workspace.place_asked) as asked:
        double_click_row(qtbot, desk.mentions, 1)
    assert asked.args[0].article == flood.articles[2]
    assert asked.args[0].tag.owner == "mention"


def test_enter_opens_the_first_mention(qtbot: QtBot, desk: EntitiesDesk, flood: Flood) -> None:
    click_on(qtbot, desk, flood.reuk)
    with qtbot.waitSignal(flood.workspace.place_asked) as asked:
        QTest.keyClick(desk.list.table, Qt.Key.Key_Return)
    assert asked.args[0].article == flood.articles[1]


def test_two_chosen_rows_merge_into_the_better_known_and_undo_parts_them(
    qtbot: QtBot, desk: EntitiesDesk, flood: Flood
) -> None:
    assert not desk.merge_button.isEnabled()
    choose_both(qtbot, desk, flood)
    assert desk.merge_button.text() == "Merge into “Tomas Reuk”"
    with qtbot.waitSignal(flood.workspace.said):
        QTest.mouseClick(desk.merge_button, Qt.MouseButton.LeftButton)
    assert flood.mayor not in desk.list.ids()
    assert desk.list.current_id() == flood.reuk
    merged = flood.project.read(queries.entity, flood.mayor)
    assert merged is not None
    assert merged.root == flood.reuk
    flood.workspace.undo()
    assert flood.mayor in desk.list.ids()


def test_the_menu_lets_the_other_one_keep_its_name(
    qtbot: QtBot, desk: EntitiesDesk, flood: Flood
) -> None:
    choose_both(qtbot, desk, flood)
    offered: list[QAction] = desk.merge_button.menu().actions()
    next(each for each in offered if "Mayor Reuk" in each.text()).trigger()
    merged = flood.project.read(queries.entity, flood.reuk)
    assert merged is not None
    assert merged.root == flood.mayor
    assert desk.mentions.model().rowCount() == 2


def test_a_mention_tagged_elsewhere_is_counted_and_listed(
    qtbot: QtBot, desk: EntitiesDesk, flood: Flood
) -> None:
    click_on(qtbot, desk, flood.varga)
    flood.workspace.do(ops.tag_entity, flood.articles[0], [(0, 3)], flood.varga)
    row = desk.list.ids().index(flood.varga)
    assert cell(desk.list.table, row, 2) == "3"
    assert desk.mentions.model().rowCount() == 3


def test_a_project_without_tags_tells_what_to_do_first(
    qtbot: QtBot, host: QWidget, workspace: Workspace
) -> None:
    workspace.do(ops.add_article, ops.NewArticle("Dam", "The dam held."))
    desk = EntitiesDesk(workspace, host)
    show(qtbot, host, desk)
    with qtbot.waitSignal(workspace.reading_asked):
        QTest.mouseClick(button(desk, "Go to reading"), Qt.MouseButton.LeftButton)


def test_kind_and_order_come_back(desk: EntitiesDesk, flood: Flood) -> None:
    flood.workspace.do(ops.add_entity, "Sarn", "place")
    kept = {"kind": "place", "sort": "mentions", "descending": "1"}
    desk.set_filters(kept)
    assert desk.filters() == kept
    assert len(desk.list.ids()) == 1


def test_both_lists_are_sound_models(desk: EntitiesDesk) -> None:
    QAbstractItemModelTester(desk.list.model, _STRICT)
    QAbstractItemModelTester(desk.mentions.model(), _STRICT)


def test_everything_that_can_be_used_has_a_name(desk: EntitiesDesk) -> None:
    assert unnamed_parts(desk) == []
