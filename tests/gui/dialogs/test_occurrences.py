"""All places of an entity's spellings: ticks, context, one undoable step, first rows at once."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QComboBox, QTabBar
from pytestqt.qtbot import QtBot

from gui.dialogs.occurrences import OccurrencesDialog
from gui.dialogs.placeview import PlaceView
from gui.widgets.rowmodel import ROW_ROLE
from gui.workspace import Workspace
from store import ops, queries
from store.importers import candidate_of_text
from store.importing import import_articles
from store.rows import Hit
from store.types import ArticleId, EntityId
from tests.gui.parts import button, part, words_on

FIRST = "Ferry stopped 🌊\n\nThe Harbour\u00a0Board met. THE HARBOUR BOARD left; harbour boards do."
SECOND = "Gates\n\nHárbour Board says no. قالت هيئة الميناء."


@pytest.fixture
def articles(workspace: Workspace) -> list[ArticleId]:
    texts = (FIRST, SECOND)
    made = [workspace.do(ops.add_article, ops.NewArticle(t[:6], t)) for t in texts]
    return [article for article in made if article is not None]


@pytest.fixture
def entity(workspace: Workspace, articles: list[ArticleId]) -> EntityId:
    start = FIRST.index("Harbour")
    made = workspace.do(
        ops.tag_new_entity, articles[0], [(start, start + 13)], "Harbour Board", "state_body"
    )
    assert made is not None
    workspace.do(ops.add_alias, made[0], "هيئة الميناء")
    return made[0]


@pytest.fixture
def dialog(
    qtbot: QtBot, workspace: Workspace, articles: list[ArticleId], entity: EntityId
) -> OccurrencesDialog:
    workspace.open_article(articles[0])
    return opened(qtbot, workspace, entity)


def opened(qtbot: QtBot, workspace: Workspace, entity: EntityId) -> OccurrencesDialog:
    made = OccurrencesDialog(workspace, entity)
    qtbot.addWidget(made)
    made.open()
    searched(qtbot, made)
    return made


def searched(qtbot: QtBot, dialog: OccurrencesDialog) -> None:
    qtbot.waitUntil(lambda: "ticked" in words_on(dialog), timeout=5000)
    qtbot.waitUntil(lambda: button(dialog, "Tag ").isEnabled() or "0 of" in words_on(dialog))


def look_everywhere(qtbot: QtBot, dialog: OccurrencesDialog) -> None:
    tabs = part(dialog, QTabBar)
    tabs.setFocus()
    QTest.keyClick(tabs, Qt.Key.Key_Right)
    searched(qtbot, dialog)


def indexes(dialog: OccurrencesDialog) -> list[QModelIndex]:
    model = part(dialog, PlaceView).model()
    return [model.index(number, 0) for number in range(model.rowCount())]


def places(dialog: OccurrencesDialog) -> list[Hit]:
    rows = (index.data(ROW_ROLE) for index in indexes(dialog))
    return [row for row in rows if isinstance(row, Hit)]


def mentions(workspace: Workspace, entity: EntityId) -> list[str]:
    ids = workspace.project.read(queries.mention_ids, entity=entity)
    return [row.quote for row in workspace.project.read(queries.mention_rows, ids)]


def test_places_here_are_listed_and_the_tagged_one_is_not_offered(
    dialog: OccurrencesDialog,
) -> None:
    assert [(hit.quote, hit.tagged) for hit in places(dialog)] == [
        ("Harbour\u00a0Board", True),
        ("HARBOUR BOARD", False),
    ]
    assert "1 of 1 ticked · 1 tagged already" in words_on(dialog)


def test_enter_tags_everywhere_as_one_step(
    qtbot: QtBot, workspace: Workspace, entity: EntityId, dialog: OccurrencesDialog
) -> None:
    look_everywhere(qtbot, dialog)
    view = part(dialog, PlaceView)
    view.setFocus()
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert sorted(mentions(workspace, entity)) == sorted(
        ["Harbour\u00a0Board", "HARBOUR BOARD", "Hárbour Board", "هيئة الميناء"]
    )
    workspace.undo()
    assert mentions(workspace, entity) == ["Harbour\u00a0Board"]


def test_only_what_is_ticked_is_tagged(
    qtbot: QtBot, workspace: Workspace, entity: EntityId, dialog: OccurrencesDialog
) -> None:
    look_everywhere(qtbot, dialog)
    view = part(dialog, PlaceView)
    at = next(i for i in indexes(dialog) if "Hárbour" in str(i.data()))
    view.setFocus()
    view.setCurrentIndex(at)
    QTest.keyClick(view, Qt.Key.Key_Space)
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert "Hárbour Board" not in mentions(workspace, entity)
    assert len(mentions(workspace, entity)) == 3


def test_a_click_on_an_article_turns_all_its_ticks(qtbot: QtBot, dialog: OccurrencesDialog) -> None:
    look_everywhere(qtbot, dialog)
    view = part(dialog, PlaceView)
    heading = view.visualRect(indexes(dialog)[3])
    QTest.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=heading.center() - QPoint(20, 0),
    )
    assert "1 of 3 ticked" in words_on(dialog)


def test_all_and_none_are_ticked_by_buttons(qtbot: QtBot, dialog: OccurrencesDialog) -> None:
    QTest.mouseClick(button(dialog, "Tick none"), Qt.MouseButton.LeftButton)
    assert not button(dialog, "Tag ").isEnabled()
    QTest.mouseClick(button(dialog, "Tick all"), Qt.MouseButton.LeftButton)
    assert button(dialog, "Tag 1 place").isEnabled()


def test_escape_tags_nothing(
    workspace: Workspace, entity: EntityId, dialog: OccurrencesDialog
) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert mentions(workspace, entity) == ["Harbour\u00a0Board"]


def test_without_an_open_article_all_are_searched(
    qtbot: QtBot, workspace: Workspace, entity: EntityId
) -> None:
    dialog = opened(qtbot, workspace, entity)
    assert part(dialog, QTabBar).count() == 1
    assert len(places(dialog)) == 4


def test_a_place_is_spoken_with_its_context(dialog: OccurrencesDialog) -> None:
    spoken = [str(i.data(Qt.ItemDataRole.AccessibleTextRole)) for i in indexes(dialog)]
    assert "2 places" in spoken[0]
    assert "tagged already" in spoken[1]
    assert "HARBOUR BOARD left" in spoken[2]


def test_the_list_keeps_the_rules_of_models(
    qtbot: QtBot, workspace: Workspace, entity: EntityId
) -> None:
    made = OccurrencesDialog(workspace, entity)
    qtbot.addWidget(made)
    QAbstractItemModelTester(
        part(made, PlaceView).model(), QAbstractItemModelTester.FailureReportingMode.Fatal, made
    )
    made.open()
    searched(qtbot, made)


@pytest.mark.slow
def test_the_first_rows_of_ten_thousand_articles_come_within_a_second(
    qtbot: QtBot, workspace: Workspace, entity: EntityId
) -> None:
    given = (
        candidate_of_text(f"Bulletin {n}\n\nDay {n}: the harbour board met. " * 8, f"b{n}.txt")
        for n in range(10_000)
    )
    for _ in import_articles(workspace.project, given):
        pass
    began = time.monotonic()
    dialog = OccurrencesDialog(workspace, entity)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: bool(places(dialog)[:1]))
    assert time.monotonic() - began < 1
    dialog.close()


def test_places_in_comments_can_be_left_out_and_come_back(
    qtbot: QtBot, workspace: Workspace, articles: list[ArticleId], entity: EntityId
) -> None:
    start = FIRST.index("THE HARBOUR")
    workspace.do(ops.add_zone, articles[0], "comment", start, len(FIRST))
    workspace.open_article(articles[0])
    dialog = opened(qtbot, workspace, entity)
    model = part(dialog, PlaceView).model()
    every = model.rowCount()
    combo = part(dialog, QComboBox, "Parts")
    for choice, rows in ((1, 2), (2, every), (0, every)):
        combo.setCurrentIndex(choice)
        combo.activated.emit(choice)
        assert model.rowCount() == rows
