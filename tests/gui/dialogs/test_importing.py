"""Importing through the dialog: awkward files, edits, stopping, the live window, the report."""

from __future__ import annotations

import itertools
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.dialogs.importing import ImportDialog
from gui.dialogs.importtable import ImportTable
from gui.widgets.combobox import VocabularyCombo
from gui.workspace import Workspace
from store import ChangeSet, Project, ops, queries
from store.rows import ArticleCard
from tests.gui.parts import button, part, words_on

FERRY = (
    "Ferry stopped again as board and crews trade blame\n"
    "By Mara Lindqvist, The Harbour Post\n"
    "Published: 12 June 2024\n\n"
    "The ferry did not sail on Monday\u00a0– the crews had refused 🌊, the board said.\n"
)
CAFE = "Café owners “not asked” about the quay\nBy Tomás Ferreira\n\nIt would cost €4m, they say.\n"
HARBOUR = "الميناء يفتح أبوابه من جديد\n\n" + "قالت هيئة الميناء إن العمال عادوا إلى العمل. " * 8


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    """A folder as analysts get them."""
    folder = tmp_path / "inbox"
    (folder / "more").mkdir(parents=True)
    (folder / "ferry.txt").write_bytes(FERRY.encode("utf-16"))
    (folder / "ferry again.md").write_bytes(FERRY.encode())
    (folder / "cafe.txt").write_bytes(CAFE.encode("cp1252"))
    (folder / "more" / "harbour.txt").write_bytes(HARBOUR.encode("cp1256"))
    (folder / "empty.txt").write_bytes(b" \r\n\t")
    (folder / "scan.txt").write_bytes(bytes(range(256)) * 40)
    (folder / "report.pdf").write_bytes(b"%PDF-1.7")
    return folder


def opened(qtbot: QtBot, workspace: Workspace, *paths: Path) -> ImportDialog:
    dialog = ImportDialog(workspace, list(paths))
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: button(dialog, "Cancel").isVisible(), timeout=30000)
    return dialog


def cell(dialog: QWidget, name: str, column: int) -> QModelIndex:
    """The cell in the row of this file."""
    model = part(dialog, ImportTable).model()
    for number in range(model.rowCount()):
        if name in model.index(number, 0).data(Qt.ItemDataRole.ToolTipRole):
            return model.index(number, column)
    raise AssertionError(f"no row for {name}")


def value(dialog: QWidget, name: str, column: int) -> str:
    return str(cell(dialog, name, column).data())


def is_ticked(dialog: QWidget, name: str) -> bool:
    state = cell(dialog, name, 0).data(Qt.ItemDataRole.CheckStateRole)
    return Qt.CheckState(state or 0) == Qt.CheckState.Checked


def go_to(dialog: QWidget, name: str, column: int = 0) -> ImportTable:
    table = part(dialog, ImportTable)
    table.setFocus()
    table.setCurrentIndex(cell(dialog, name, column))
    return table


def do_import(qtbot: QtBot, dialog: QWidget) -> str:
    QTest.mouseClick(button(dialog, "Import "), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: part(dialog, QPlainTextEdit, "Report").isVisible(), timeout=5000)
    return part(dialog, QPlainTextEdit, "Report").toPlainText()


def cards(project: Project) -> dict[str, ArticleCard]:
    ids = project.read(queries.article_ids)
    return {card.title: card for card in project.read(queries.article_cards, ids)}


def text_of(project: Project, card: ArticleCard) -> str:
    row = project.read(queries.article, card.id)
    assert row is not None
    return project.text(row.body)


def test_a_folder_of_awkward_files_comes_in_whole(
    qtbot: QtBot, workspace: Workspace, inbox: Path
) -> None:
    changes: list[ChangeSet] = []
    workspace.changed.connect(changes.append)
    dialog = opened(qtbot, workspace, inbox)
    report = do_import(qtbot, dialog)
    found = cards(workspace.project)
    ferry = found["Ferry stopped again as board and crews trade blame"]
    assert (ferry.byline, ferry.outlet) == ("Mara Lindqvist", "The Harbour Post")
    assert ferry.published == "2024-06-12"
    assert text_of(workspace.project, ferry) == FERRY
    assert {text_of(workspace.project, card) for card in found.values()} == {FERRY, CAFE, HARBOUR}
    for name in ("report.pdf", "empty.txt", "scan.txt", "ferry.txt: Same text as"):
        assert name in report
    assert "3 articles came in" in words_on(dialog)
    assert {article for each in changes for article in each.articles} == {
        card.id for card in found.values()
    }


def test_why_a_file_stays_out_is_said_in_its_row(
    qtbot: QtBot, workspace: Workspace, inbox: Path
) -> None:
    dialog = opened(qtbot, workspace, inbox)
    assert value(dialog, "report.pdf", 4) == "This kind of file cannot be read yet"
    assert value(dialog, "empty.txt", 4) == "Contains no text"
    assert value(dialog, "scan.txt", 4) == "Not a text file"
    assert not is_ticked(dialog, "scan.txt")


def test_the_same_text_is_noticed_and_not_ticked(
    qtbot: QtBot, workspace: Workspace, inbox: Path
) -> None:
    workspace.do(ops.add_article, ops.NewArticle("Quay plans", CAFE))
    dialog = opened(qtbot, workspace, inbox)
    assert value(dialog, "cafe.txt", 4).startswith("Same text as “Quay plans”")
    assert not is_ticked(dialog, "cafe.txt")
    ferries = [is_ticked(dialog, name) for name in ("ferry.txt", "ferry again.md")]
    assert sorted(ferries) == [False, True]


def test_what_stops_the_import_is_said_in_the_dialog(
    qtbot: QtBot, workspace: Workspace, inbox: Path
) -> None:
    dialog = opened(qtbot, workspace, inbox)
    workspace.project.read_only_reason = "read-only"
    QTest.mouseClick(button(dialog, "Import "), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "cannot be changed" in words_on(dialog), timeout=5000)
    workspace.project.read_only_reason = ""
    do_import(qtbot, dialog)
    assert len(cards(workspace.project)) == 3


def test_a_text_that_is_there_comes_in_again_when_it_is_ticked(
    qtbot: QtBot, workspace: Workspace, inbox: Path
) -> None:
    workspace.do(ops.add_article, ops.NewArticle("Quay plans", CAFE))
    dialog = opened(qtbot, workspace, inbox / "cafe.txt")
    QTest.keyClick(go_to(dialog, "cafe.txt"), Qt.Key.Key_Space)
    do_import(qtbot, dialog)
    assert len(cards(workspace.project)) == 2


def test_proposals_are_edited_in_place_and_at_the_side(
    qtbot: QtBot, workspace: Workspace, inbox: Path
) -> None:
    dialog = opened(qtbot, workspace, inbox / "cafe.txt")
    table = go_to(dialog, "cafe.txt", 2)
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = table.viewport().findChild(QLineEdit)
    assert editor is not None
    QTest.keyClicks(editor, "Northgate Courier")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: value(dialog, "cafe.txt", 2) == "Northgate Courier")
    date = part(dialog, QLineEdit, "Published")
    QTest.keyClicks(date, "3 May 2024")
    QTest.keyClick(date, Qt.Key.Key_Return)
    assert value(dialog, "cafe.txt", 3) == "2024-05-03"
    do_import(qtbot, dialog)
    [card] = cards(workspace.project).values()
    assert (card.outlet, card.published) == ("Northgate Courier", "2024-05-03")


def test_a_value_is_set_for_all_ticked(qtbot: QtBot, workspace: Workspace, inbox: Path) -> None:
    dialog = opened(qtbot, workspace, inbox)
    line = part(dialog, QLineEdit, "Value for the ticked")
    QTest.keyClicks(line, "Wire service")
    QTest.keyClick(line, Qt.Key.Key_Return)
    do_import(qtbot, dialog)
    outlets = {card.outlet for card in cards(workspace.project).values()}
    assert outlets == {"Wire service"}


def test_a_wrong_date_keeps_its_file_out_until_it_is_mended(
    qtbot: QtBot, workspace: Workspace, inbox: Path
) -> None:
    dialog = opened(qtbot, workspace, inbox / "cafe.txt")
    date = part(dialog, QLineEdit, "Published")
    QTest.keyClicks(date, "in spring")
    QTest.keyClick(date, Qt.Key.Key_Return)
    assert not is_ticked(dialog, "cafe.txt")
    assert "“in spring” is not a date" in value(dialog, "cafe.txt", 4)
    assert not button(dialog, "Import ").isEnabled()


def test_another_encoding_is_read_and_seen_at_once(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes("Žluťoučký kůň u řeky\n\nPřišel večer.".encode("cp1250"))
    dialog = opened(qtbot, workspace, path)
    combo = part(dialog, VocabularyCombo, "Encoding")
    combo.setFocus()
    step = Qt.Key.Key_Down
    while combo.code() != "cp1250":
        at = combo.currentIndex()
        QTest.keyClick(combo, step)
        step = Qt.Key.Key_Up if combo.currentIndex() == at else step
        qtbot.waitUntil(lambda: button(dialog, "Cancel").isVisible())
    qtbot.waitUntil(
        lambda: "Přišel večer" in part(dialog, QPlainTextEdit, "Beginning").toPlainText()
    )
    do_import(qtbot, dialog)
    assert "Žluťoučký kůň u řeky" in cards(workspace.project)


def test_the_import_is_undone_as_one_step(qtbot: QtBot, workspace: Workspace, inbox: Path) -> None:
    do_import(qtbot, opened(qtbot, workspace, inbox))
    workspace.undo()
    assert cards(workspace.project) == {}


def many_files(tmp_path: Path, count: int) -> Path:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(count):
        text = f"Bulletin {number}\n\n" + f"Tides and timetables of day {number}. " * 40
        (folder / f"b{number:04}.txt").write_text(text)
    return folder


def test_the_window_stays_alive_while_importing(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    dialog = opened(qtbot, workspace, many_files(tmp_path, 400))
    beats: list[float] = []
    timer = QTimer(interval=10)
    timer.timeout.connect(lambda: beats.append(time.monotonic()))
    timer.start()
    do_import(qtbot, dialog)
    timer.stop()
    assert max(later - sooner for sooner, later in itertools.pairwise(beats)) < 0.25
    assert len(cards(workspace.project)) == 400


def test_stopping_keeps_what_came_in_and_says_so(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    dialog = opened(qtbot, workspace, many_files(tmp_path, 2_500))
    with qtbot.waitSignal(workspace.changed):
        QTest.mouseClick(button(dialog, "Import "), Qt.MouseButton.LeftButton)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: part(dialog, QPlainTextEdit, "Report").isVisible(), timeout=30000)
    came_in = len(cards(workspace.project))
    assert 0 < came_in < 2_500
    assert f"{came_in} articles came in, then it was stopped" in words_on(dialog)
    workspace.undo()
    assert cards(workspace.project) == {}


def test_closing_while_reading_leaves_nothing_running(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    dialog = ImportDialog(workspace, [many_files(tmp_path, 300)])
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.close()
    assert not dialog.isVisible()


def test_the_report_can_be_copied_and_leads_to_the_first_article(
    qtbot: QtBot, workspace: Workspace, inbox: Path
) -> None:
    dialog = opened(qtbot, workspace, inbox)
    do_import(qtbot, dialog)
    QTest.mouseClick(button(dialog, "Copy report"), Qt.MouseButton.LeftButton)
    assert "report.pdf" in QGuiApplication.clipboard().text()
    with qtbot.waitSignal(workspace.reading_asked):
        QTest.keyClick(button(dialog, "Open first"), Qt.Key.Key_Return)
    assert workspace.article is not None
    assert not dialog.isVisible()


def test_everything_is_reached_by_tab_and_named(
    qtbot: QtBot, workspace: Workspace, inbox: Path
) -> None:
    dialog = opened(qtbot, workspace, inbox)
    kinds = (QLineEdit, QComboBox, QPushButton, QPlainTextEdit, ImportTable)
    for kind in kinds:
        for widget in dialog.findChildren(kind):
            if not widget.isVisible() or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
                continue
            assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            named = widget.text() if isinstance(widget, QPushButton) else widget.accessibleName()
            assert named, widget


def test_the_table_keeps_the_rules_of_models(
    qtbot: QtBot, workspace: Workspace, inbox: Path
) -> None:
    dialog = opened(qtbot, workspace)
    QAbstractItemModelTester(
        part(dialog, ImportTable).model(),
        QAbstractItemModelTester.FailureReportingMode.Fatal,
        dialog,
    )
    dialog.add_paths([inbox])
    qtbot.waitUntil(lambda: part(dialog, ImportTable).model().rowCount() == 7)
