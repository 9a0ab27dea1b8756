"""The library through its own events: typing, clicking, keys and drops."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gui.panels.library import LibraryPanel
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
    return [model.index(at, 0).data(ROW_ROLE).title for at in range(model.rowCount())]


def heading(panel: LibraryPanel) -> str:
    return words_on(panel).splitlines()[0]


def choose(qtbot: QtBot, panel: QWidget, label: str) -> None:
    combo = part(panel, VocabularyCombo)
    combo.setFocus()
    place = combo.findText(label)
    while combo.currentIndex() < place:
        QTest.keyClick(combo, Qt.Key.Key_Down)
    while combo.currentIndex() > place:
        QTest.keyClick(combo, Qt.Key.Key_Up)


def action(panel: QWidget, text: str) -> QAction:
    return next(each for each in table_of(panel).actions() if each.text().startswith(text))


def sort_by(panel: QWidget, text: str) -> None:
    menu = part(panel, QMenu)
    next(each for each in menu.actions() if each.text() == text).trigger()


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
