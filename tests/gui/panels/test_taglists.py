"""The lists of an article's tags: counts, clicks, keys, filter, and following what is current."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QTabBar
from pytestqt.qtbot import QtBot

from gui.panels.taglists import TagLists
from gui.tags import Place, Tag
from gui.widgets.filterbox import FilterBox
from gui.widgets.rowtable import RowTable
from gui.workspace import Workspace
from store import ops
from tests.gui.panels.crane import GAZETTE, Crane, at
from tests.gui.parts import part, words_on

Key = Qt.Key


@pytest.fixture
def lists(qtbot: QtBot, space: Workspace, crane: Crane) -> TagLists:
    panel = TagLists(space)
    qtbot.addWidget(panel)
    panel.resize(360, 400)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def tabs(lists: TagLists) -> list[str]:
    bar = part(lists, QTabBar)
    return [bar.tabText(place) for place in range(bar.count())]


def open_tab(lists: TagLists, name: str) -> RowTable[object]:
    bar = part(lists, QTabBar)
    place = next(n for n in range(bar.count()) if bar.tabText(n).startswith(name))
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(place).center())
    return next(each for each in lists.findChildren(RowTable) if each.isVisibleTo(lists))


def spoken(table: RowTable[object]) -> list[str]:
    model = table.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def click(table: RowTable[object], row: int) -> None:
    spot = table.visualRect(table.model().index(row, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_tabs_count_and_rows_say_what_they_are(
    lists: TagLists, space: Workspace, crane: Crane
) -> None:
    assert tabs(lists) == ["Entities  1", "Claims  2", "Conflicts  1", "Notes  1"]
    assert spoken(open_tab(lists, "Entities")) == ["Entity Harun Vale, Person, 1 mention"]
    claims = spoken(open_tab(lists, "Claims"))
    assert claims[0].endswith("found safe,”, 1 contradiction")
    assert claims[1] == "Claim by Unknown speaker: nobody had looked at it"
    assert spoken(open_tab(lists, "Conflicts"))[0].startswith("Contradiction, To check: ")
    assert spoken(open_tab(lists, "Notes")) == ["Note on “1,200 containers”: Ask for the list"]


def test_a_click_goes_to_the_words(
    lists: TagLists, space: Workspace, crane: Crane, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(space.place_asked) as asked:
        click(open_tab(lists, "Claims"), 1)
    start = at(GAZETTE, "nobody had looked at it")[0]
    assert asked.args == [Place(crane.gazette, start, Tag("claim", crane.unseen))]
    with qtbot.waitSignal(space.place_asked):
        click(open_tab(lists, "Conflicts"), 0)
    assert space.tag == Tag("relation", crane.link)
    with qtbot.waitSignal(space.place_asked):
        click(open_tab(lists, "Notes"), 0)
    assert space.tag == Tag("note", crane.note)


def test_clicks_on_an_entity_go_from_mention_to_mention(
    lists: TagLists, space: Workspace, crane: Crane, qtbot: QtBot
) -> None:
    again = space.do(ops.tag_entity, crane.gazette, [at(GAZETTE, "the port director")], crane.vale)
    table = open_tab(lists, "Entities")
    qtbot.waitUntil(lambda: spoken(table) == ["Entity Harun Vale, Person, 2 mentions"])
    seen = []
    for _ in range(3):
        click(table, 0)
        seen.append(space.tag)
    first, second = Tag("mention", crane.mention), Tag("mention", again or 0)
    assert seen == [first, second, first]


def test_arrows_choose_and_enter_goes_and_leads_back_to_reading(
    lists: TagLists, space: Workspace, crane: Crane, qtbot: QtBot
) -> None:
    table = open_tab(lists, "Claims")
    click(table, 0)
    with qtbot.assertNotEmitted(space.place_asked):
        QTest.keyClick(table, Key.Key_Down)
    assert space.tag == Tag("claim", crane.unseen)
    with qtbot.waitSignals([space.place_asked, space.reading_asked]):
        QTest.keyClick(table, Key.Key_Return)


def test_the_row_of_the_current_tag_is_highlighted_and_tells_nothing(
    lists: TagLists, space: Workspace, crane: Crane, qtbot: QtBot
) -> None:
    table = open_tab(lists, "Claims")
    with qtbot.assertNotEmitted(space.place_asked):
        space.select(Tag("claim", crane.unseen))
    assert table.current_id() == crane.unseen
    assert space.tag == Tag("claim", crane.unseen)
    space.select(Tag("mention", crane.mention))
    assert table.selected_ids() == []
    assert open_tab(lists, "Entities").current_id() == crane.vale


def test_the_filter_keeps_what_holds_the_words(
    lists: TagLists, space: Workspace, crane: Crane, qtbot: QtBot
) -> None:
    box = part(lists, FilterBox)
    QTest.keyClicks(box, "LOOKED")
    qtbot.waitUntil(lambda: tabs(lists) == ["Entities", "Claims  1", "Conflicts", "Notes"])
    QTest.keyClick(box, Key.Key_Escape)
    assert tabs(lists)[1] == "Claims  2"


def test_changes_are_followed(
    lists: TagLists, space: Workspace, crane: Crane, qtbot: QtBot
) -> None:
    table = open_tab(lists, "Claims")
    space.do(ops.edit_claim, crane.unseen, flag=True, speaker_kind="author")
    qtbot.waitUntil(lambda: spoken(table)[1].startswith("Claim by Mira Okafor"))
    assert spoken(table)[1].endswith("flagged")
    space.do(ops.delete_claim, crane.inspected)
    qtbot.waitUntil(lambda: tabs(lists)[1:3] == ["Claims  1", "Conflicts"])
    space.undo()
    qtbot.waitUntil(lambda: tabs(lists)[1:3] == ["Claims  2", "Conflicts  1"])


def test_another_article_has_other_tags_and_none_has_a_hint(
    lists: TagLists, space: Workspace, crane: Crane
) -> None:
    space.open_article(crane.mail)
    assert tabs(lists) == ["Entities  2", "Claims  1", "Conflicts  1", "Notes"]
    space.open_article(None)
    assert tabs(lists) == ["Entities", "Claims", "Conflicts", "Notes"]
    assert "Open an article first" in words_on(lists)


def test_a_mention_that_nobody_resolved_is_listed_by_its_words(
    lists: TagLists, space: Workspace, crane: Crane, qtbot: QtBot
) -> None:
    made = space.do(ops.tag_entity, crane.gazette, [at(GAZETTE, "Dock workers")], None)
    table = open_tab(lists, "Entities")
    qtbot.waitUntil(lambda: table.model().rowCount() == 2)
    click(table, spoken(table).index("Entity Dock workers, Not resolved, 1 mention"))
    assert space.tag == Tag("mention", made or 0)


def test_the_lists_keep_the_rules_of_models(lists: TagLists) -> None:
    for table in lists.findChildren(RowTable):
        QAbstractItemModelTester(
            table.model(), QAbstractItemModelTester.FailureReportingMode.Fatal, lists
        )
    lists.refresh()
