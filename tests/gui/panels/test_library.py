"""The library through its own events: typing, clicking, keys and drops."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gui.panels.library import LibraryPanel
from gui.panels.librarygroups import Heading
from gui.panels.librarymemory import LibraryMemory
from gui.widgets.combobox import VocabularyCombo
from gui.widgets.rowmodel import ROW_ROLE
from gui.widgets.rowtable import RowTable
from gui.workspace import Workspace
from store import Project, ops
from store.types import ArticleId
from tests.gui.parts import button, entering, part, words_on

FERRY = "Ferry stopped again as board and crews trade blame"
BRIDGE = "Bridge repairs “will end by spring”"
SLUICE = "Éclusier: nobody was told"
HARBOUR = "الميناء يفتح أبوابه من جديد"
WHO = "Who paid? 🌊"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Project.create(tmp_path / "harbour.crossclaim") as project:
        yield Workspace(project)


@pytest.fixture
def articles(workspace: Workspace) -> list[ArticleId]:
    given = [
        (FERRY, "The Harbour Post", "2024-06-12"),
        (BRIDGE, "Northgate Courier", "2024-05"),
        (SLUICE, "The Harbour Post", "2021"),
        (HARBOUR, None, None),
        (WHO, "Tidewater Review", "2023"),
    ]
    return [
        workspace.project.do(
            ops.add_article,
            ops.NewArticle(title, f"{title}\n\nThe board said so.", outlet=outlet, published=date),
        )[0]
        for title, outlet, date in given
    ]


@pytest.fixture
def library(qtbot: QtBot, workspace: Workspace, articles: list[ArticleId]) -> LibraryPanel:
    return shown(qtbot, workspace)


def shown(qtbot: QtBot, workspace: Workspace) -> LibraryPanel:
    panel = LibraryPanel(workspace)
    qtbot.addWidget(panel)
    panel.resize(320, 600)
    panel.show()
    return panel


def table_of(panel: QWidget) -> RowTable[object]:
    return part(panel, RowTable)


def titles(panel: QWidget) -> list[str]:
    model = table_of(panel).model()
    rows = [model.index(at, 0).data(ROW_ROLE) for at in range(model.rowCount())]
    return [f"# {row.words} {row.count}" if isinstance(row, Heading) else row.title for row in rows]


def heading(panel: LibraryPanel) -> str:
    return words_on(panel).splitlines()[0]


def choose(qtbot: QtBot, panel: QWidget, label: str, name: str = "") -> None:
    combo = part(panel, VocabularyCombo, name)
    combo.setFocus()
    place = combo.findText(label)
    while combo.currentIndex() < place:
        QTest.keyClick(combo, Qt.Key.Key_Down)
    while combo.currentIndex() > place:
        QTest.keyClick(combo, Qt.Key.Key_Up)


def action(panel: QWidget, text: str) -> QAction:
    return next(each for each in table_of(panel).actions() if each.text().startswith(text))


def sort_by(panel: QWidget, text: str) -> None:
    menus = panel.findChildren(QMenu)
    next(each for menu in menus for each in menu.actions() if each.text() == text).trigger()


def open_funnel(panel: QWidget) -> None:
    QTest.mouseClick(button(panel, "More filters"), Qt.MouseButton.LeftButton)


def chips(panel: QWidget) -> list[str]:
    tools = panel.findChildren(QToolButton)
    return [each.accessibleName() for each in tools if each.property("slice") and each.isVisible()]


def written(panel: QWidget, name: str, words: str) -> None:
    line = next(each for each in panel.findChildren(QLineEdit) if each.accessibleName() == name)
    line.clear()
    QTest.keyClicks(line, words)
    QTest.keyClick(line, Qt.Key.Key_Return)


def click_on(qtbot: QtBot, panel: QWidget, title: str) -> None:
    table = table_of(panel)
    place = table.visualRect(table.model().index(titles(panel).index(title), 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_all_articles_stand_by_title_and_are_counted(library: LibraryPanel) -> None:
    assert titles(library) == [BRIDGE, SLUICE, FERRY, WHO, HARBOUR]
    assert heading(library) == "5 articles"


def test_typing_filters_without_regard_to_case_and_accents(
    qtbot: QtBot, library: LibraryPanel
) -> None:
    line = part(library, QLineEdit)
    with qtbot.waitSignal(library.filters_changed):
        QTest.keyClicks(line, "eclusier HARBOUR")
    assert titles(library) == [SLUICE]
    assert heading(library) == "1 of 5 articles"


def test_a_filter_without_match_offers_all_again(qtbot: QtBot, library: LibraryPanel) -> None:
    QTest.keyClicks(part(library, QLineEdit), "zebra")
    QTest.keyClick(part(library, QLineEdit), Qt.Key.Key_Return)
    QTest.mouseClick(button(library, "Show all"), Qt.MouseButton.LeftButton)
    assert len(titles(library)) == 5


def test_articles_are_sorted_by_date_the_latest_first(library: LibraryPanel) -> None:
    sort_by(library, "Date")
    sort_by(library, "Descending")
    assert titles(library) == [FERRY, BRIDGE, WHO, SLUICE, HARBOUR]


def test_only_untagged_or_contradicted_articles_are_shown(
    qtbot: QtBot, workspace: Workspace, articles: list[ArticleId], library: LibraryPanel
) -> None:
    one = workspace.do(ops.add_claim, articles[0], [(0, 5)])
    other = workspace.do(ops.add_claim, articles[2], [(0, 5)])
    assert one is not None
    assert other is not None
    choose(qtbot, library, "Untagged")
    assert titles(library) == [BRIDGE, WHO, HARBOUR]
    choose(qtbot, library, "With contradictions")
    assert titles(library) == []
    workspace.do(ops.link_claims, one, other, "contradicts")
    qtbot.waitUntil(lambda: titles(library) == [SLUICE, FERRY])


def test_a_click_opens_and_enter_goes_on_reading(
    qtbot: QtBot, workspace: Workspace, library: LibraryPanel
) -> None:
    click_on(qtbot, library, FERRY)
    assert workspace.article is not None
    assert workspace.article.title == FERRY
    table = table_of(library)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert workspace.article.title == FERRY
    with qtbot.waitSignal(workspace.reading_asked):
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert workspace.article.title == WHO


def test_the_article_opened_elsewhere_becomes_current(
    workspace: Workspace, articles: list[ArticleId], library: LibraryPanel
) -> None:
    workspace.open_article(articles[3])
    assert table_of(library).selected_ids() == [articles[3]]


def test_the_state_is_set_by_key_for_all_selected_in_one_step(
    qtbot: QtBot, workspace: Workspace, library: LibraryPanel
) -> None:
    click_on(qtbot, library, BRIDGE)
    table = table_of(library)
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    action(library, "Mark as done").trigger()
    choose(qtbot, library, "Done")
    assert titles(library) == [BRIDGE, SLUICE]
    workspace.undo()
    assert titles(library) == []


def test_deleted_articles_come_back_with_one_undo(
    qtbot: QtBot, workspace: Workspace, library: LibraryPanel
) -> None:
    click_on(qtbot, library, BRIDGE)
    QTest.keyClick(table_of(library), Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(workspace.said):
        action(library, "Delete").trigger()
    assert titles(library) == [FERRY, WHO, HARBOUR]
    assert heading(library) == "3 articles"
    workspace.undo()
    assert titles(library) == [BRIDGE, SLUICE, FERRY, WHO, HARBOUR]


def test_details_are_asked_for_one_article(
    qtbot: QtBot, articles: list[ArticleId], library: LibraryPanel
) -> None:
    click_on(qtbot, library, WHO)
    with qtbot.waitSignal(library.details_asked) as asked:
        action(library, "Edit details").trigger()
    assert asked.args == [articles[4]]


def test_a_new_tag_refreshes_the_card_of_its_article_only(
    qtbot: QtBot, workspace: Workspace, articles: list[ArticleId], library: LibraryPanel
) -> None:
    workspace.do(ops.add_claim, articles[0], [(0, 5)])
    model = table_of(library).model()
    qtbot.waitUntil(lambda: model.index(titles(library).index(FERRY), 0).data(ROW_ROLE).claims == 1)


def test_the_next_article_follows_the_order_shown(
    articles: list[ArticleId], library: LibraryPanel
) -> None:
    assert library.neighbour(articles[1], 1) == articles[2]
    assert library.neighbour(articles[1], -1) is None
    assert library.neighbour(None, 1) == articles[1]
    assert library.neighbour(None, -1) == articles[3]


def test_filters_come_back(qtbot: QtBot, workspace: Workspace, library: LibraryPanel) -> None:
    sort_by(library, "Outlet")
    sort_by(library, "Descending")
    choose(qtbot, library, "New")
    other = shown(qtbot, workspace)
    other.set_filters(library.filters())
    assert other.filters() == library.filters()
    assert titles(other) == titles(library)


def test_filters_of_another_version_are_as_at_first(library: LibraryPanel) -> None:
    before = library.filters()
    library.set_filters({"sort": "colour", "show": "42", "direction": "up"})
    assert library.filters() == before


def test_an_empty_library_says_what_to_do(qtbot: QtBot, workspace: Workspace) -> None:
    panel = shown(qtbot, workspace)
    with qtbot.waitSignal(panel.import_asked):
        QTest.mouseClick(button(panel, "Import articles"), Qt.MouseButton.LeftButton)
    workspace.do(ops.add_article, ops.NewArticle(FERRY, "The board said so."))
    assert titles(panel) == [FERRY]


def test_dropped_files_are_handed_on(qtbot: QtBot, library: LibraryPanel, tmp_path: Path) -> None:
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(tmp_path / "ä note.txt"))])
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    drag = entering(carried)
    library.dragEnterEvent(drag)
    assert drag.isAccepted()
    with qtbot.waitSignal(library.files_dropped) as dropped:
        library.dropEvent(QDropEvent(QPointF(9, 9), copy, carried, buttons, modifiers))
    assert dropped.args == [[tmp_path / "ä note.txt"]]


def test_everything_has_a_name_for_screen_readers(library: LibraryPanel) -> None:
    for kind in (QLineEdit, VocabularyCombo, RowTable, QToolButton):
        for widget in library.findChildren(kind):
            if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
                assert widget.accessibleName(), widget
    spoken = table_of(library).model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Northgate Courier" in spoken
    assert "New" in spoken


def test_the_list_keeps_the_rules_of_models(library: LibraryPanel) -> None:
    QAbstractItemModelTester(
        table_of(library).model(), QAbstractItemModelTester.FailureReportingMode.Fatal, library
    )
    library.reload()


def test_no_key_is_given_twice(library: LibraryPanel) -> None:
    keys = [each.shortcut().toString() for each in library.article_actions.all()]
    taken = [key for key in keys if key]
    assert len(taken) == len(set(taken))


def test_articles_stand_in_groups_under_headings(library: LibraryPanel) -> None:
    sort_by(library, "By outlet")
    assert titles(library) == [
        "# Northgate Courier 1", BRIDGE,
        "# The Harbour Post 2", SLUICE, FERRY,
        "# Tidewater Review 1", WHO,
        "# No outlet 1", HARBOUR,
    ]  # fmt: skip
    assert heading(library) == "5 articles"
    sort_by(library, "By month")
    assert titles(library)[:3] == ["# June 2024 1", FERRY, "# May 2024 1"]
    sort_by(library, "No groups")
    assert len(titles(library)) == 5


def test_keys_and_neighbours_pass_over_headings(
    qtbot: QtBot, articles: list[ArticleId], library: LibraryPanel
) -> None:
    sort_by(library, "By outlet")
    table = table_of(library)
    click_on(qtbot, library, BRIDGE)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.selected_ids() == [articles[2]]
    QTest.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert table.current_id() == articles[1]
    table.selectAll()
    assert len(table.selected_ids()) == 5
    assert library.neighbour(articles[1], 1) == articles[2]
    assert library.neighbour(articles[2], -1) == articles[1]
    assert library.neighbour(articles[1], -1) is None
    assert library.neighbour(None, 1) == articles[1]
    assert library.neighbour(None, -1) == articles[3]


def test_headings_are_lower_than_cards_and_told(library: LibraryPanel) -> None:
    sort_by(library, "By state")
    table = table_of(library)
    assert table.rowHeight(0) < table.rowHeight(1)
    spoken = table.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "New: 5 articles"


def test_the_funnel_narrows_by_outlet_dates_and_what_articles_lack(
    qtbot: QtBot, workspace: Workspace, articles: list[ArticleId], library: LibraryPanel
) -> None:
    workspace.do(ops.add_note, "call them", article_id=articles[0])
    open_funnel(library)
    written(library, "Outlet", "the harbour post")
    assert titles(library) == [SLUICE, FERRY]
    choose(qtbot, library, "Without notes", "Lacks")
    assert titles(library) == [SLUICE]
    written(library, "Published from", "2022")
    assert titles(library) == []
    assert chips(library) == ["Outlet: The Harbour Post", "From 2022", "Without notes"]
    QTest.mouseClick(button(library, "Outlet: The Harbour Post"), Qt.MouseButton.LeftButton)
    assert titles(library) == [BRIDGE, WHO]
    written(library, "Published until", "2024-05")
    assert chips(library) == ["2022 – May 2024", "Without notes"]
    written(library, "Published from", "someday")
    assert chips(library) == ["Until May 2024", "Without notes"]


def test_the_funnel_narrows_by_entity_topic_and_analyst(
    qtbot: QtBot, workspace: Workspace, articles: list[ArticleId], library: LibraryPanel
) -> None:
    workspace.project.sign_in("Ana")
    workspace.do(ops.tag_new_entity, articles[0], [(0, 5)], "Ferry & Sons", "organisation")
    workspace.do(ops.add_claim, articles[4], [(0, 5)], topic="money")
    open_funnel(library)
    choose(qtbot, library, "Ana", "Tagged by")
    assert titles(library) == [FERRY, WHO]
    choose(qtbot, library, "money", "Topic")
    assert titles(library) == [WHO]
    assert chips(library) == ["Topic: money", "Tagged by Ana"]
    QTest.mouseClick(button(library, "Topic: money"), Qt.MouseButton.LeftButton)
    written(library, "Mentions", "ferry & sons")
    assert titles(library) == [FERRY]
    assert "Mentions Ferry & Sons" in chips(library)


def test_a_filter_on_what_is_deleted_goes_with_it(
    workspace: Workspace, articles: list[ArticleId], library: LibraryPanel
) -> None:
    entity = workspace.do(ops.add_entity, "Nobody", "person")
    assert entity is not None
    library.set_filters({"entity": str(entity)})
    assert titles(library) == []
    workspace.do(ops.delete_entity, entity)
    assert chips(library) == []
    assert len(titles(library)) == 5


def test_filters_are_kept_by_name_and_forgotten(
    qtbot: QtBot, workspace: Workspace, library: LibraryPanel
) -> None:
    open_funnel(library)
    written(library, "Outlet", "tidewater review")
    with qtbot.waitSignal(library.filters_changed):
        written(library, "Name for this filter", "Only & ever")
    QTest.mouseClick(button(library, "Outlet: Tidewater Review"), Qt.MouseButton.LeftButton)
    other = shown(qtbot, workspace)
    other.set_filters(library.filters())
    assert len(titles(other)) == 5
    open_funnel(other)
    sort_by(other, "Only && ever")
    assert titles(other) == [WHO]
    forget = [menu for menu in other.findChildren(QMenu) if menu.title() == "Forget"][-1]
    forget.actions()[0].trigger()
    assert "saved" not in other.filters()
    other.set_filters({"saved": "[no json", "outlet": "x", "has": "wings"})
    assert len(titles(other)) == 5


def test_copies_are_told_shown_and_counted_once(
    qtbot: QtBot, workspace: Workspace, articles: list[ArticleId], library: LibraryPanel
) -> None:
    click_on(qtbot, library, FERRY)
    table = table_of(library)
    table.select_id(articles[1])
    action(library, "Copy of the article being read").trigger()
    row = table.model().index(titles(library).index(FERRY), 0)
    assert row.data(ROW_ROLE).copies == 2
    assert "One of 2 copies" in row.data(Qt.ItemDataRole.ToolTipRole)
    open_funnel(library)
    part(library, QCheckBox).click()
    assert heading(library) == "4 of 5 articles"
    part(library, QCheckBox).click()
    sort_by(library, "Copies together")
    assert titles(library)[:3] == [f"# {FERRY} 2", BRIDGE, FERRY]
    table.select_id(articles[0])
    action(library, "Not a copy").trigger()
    assert titles(library)[0] == "# No copies 5"
    workspace.undo()
    assert titles(library)[0] == f"# {FERRY} 2"


def test_several_articles_become_copies_of_each_other(
    qtbot: QtBot, articles: list[ArticleId], library: LibraryPanel
) -> None:
    table_of(library).selectAll()
    action(library, "Copies of each other").trigger()
    sort_by(library, "Copies together")
    assert titles(library)[0] == f"# {FERRY} 5"


def test_a_press_on_the_badge_shows_the_copies(
    qtbot: QtBot, workspace: Workspace, articles: list[ArticleId], library: LibraryPanel
) -> None:
    workspace.do(ops.set_copy_group, [articles[4]], articles[2])
    table = table_of(library)
    card = table.visualRect(table.model().index(titles(library).index(WHO), 0))
    y, left = card.bottom() - 14, Qt.MouseButton.LeftButton
    places = [QPoint(x, y) for x in range(card.right() - 12, card.center().x(), -6)]
    badge = next(at for at in places if table._badge_at(at))
    QTest.mouseClick(table.viewport(), left, pos=badge)
    assert titles(library) == [SLUICE, WHO]
    assert chips(library) == [f"Copies of “{SLUICE}”"]
    assert workspace.article is None


def test_the_grouped_list_keeps_the_rules_of_models(library: LibraryPanel) -> None:
    sort_by(library, "By outlet")
    QAbstractItemModelTester(
        table_of(library).model(), QAbstractItemModelTester.FailureReportingMode.Fatal, library
    )
    library.reload()
    sort_by(library, "By state")


def test_a_long_list_stays_until_what_was_typed_last_is_read(
    qtbot: QtBot, library: LibraryPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.panels.libraryreading._AT_ONCE", 0)
    line = part(library, QLineEdit)
    for words in ("zebra", "bridge", "eclusier"):
        with qtbot.waitSignal(library.filters_changed):
            line.setText(words)
    assert library.shown_articles() == [3]
    qtbot.waitUntil(lambda: titles(library) == [SLUICE])
    assert heading(library) == "1 of 5 articles"
    line.clear()
    qtbot.waitUntil(lambda: len(titles(library)) == 5)
    library.close_reading()


def test_words_in_a_long_list_are_found_in_memory_until_an_article_changes(
    qtbot: QtBot, library: LibraryPanel, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.panels.libraryreading._AT_ONCE", 0)
    (memory,) = library.findChildren(LibraryMemory)
    with qtbot.waitSignal(memory.ready):
        library.reload()
    part(library, QLineEdit).setText("eclusier")
    qtbot.waitUntil(lambda: len(titles(library)) == 1)
    assert titles(library) == [SLUICE]
    with qtbot.waitSignal(memory.ready):
        workspace.do(ops.edit_article, ArticleId(3), title="Renamed")
    qtbot.waitUntil(lambda: titles(library) == [])
    part(library, QLineEdit).setText("renamed")
    qtbot.waitUntil(lambda: titles(library) == ["Renamed"])
    library.close_reading()
