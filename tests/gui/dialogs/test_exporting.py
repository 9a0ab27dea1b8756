"""The export dialog: what is chosen, seen before, written, and what stands in the way."""

from __future__ import annotations

import csv
import io
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QListWidget, QTableView
from pytestqt.qtbot import QtBot

from gui.dialogs.exporting import ExportDialog
from gui.widgets.combobox import VocabularyCombo
from gui.workspace import Workspace
from store import ops
from store.types import ArticleId
from tests.gui.parts import button, part, words_on

TEXT = "Gates opened, “nobody” told\n\n=SUM(A1) is no formula, say هيئة الميناء 🌊;\u00a0so."


@pytest.fixture
def articles(workspace: Workspace) -> list[ArticleId]:
    made: list[ArticleId] = []
    claims = []
    for number in range(3):
        article = workspace.do(
            ops.add_article, ops.NewArticle(f"Title {number}", TEXT + "." * number)
        )
        assert article is not None
        made.append(article)
        claims.append(workspace.do(ops.add_claim, article, [(29, 52)]))
    assert claims[0] is not None
    assert claims[1] is not None
    workspace.do(ops.link_claims, claims[0], claims[1], "contradicts")
    return made


@pytest.fixture
def dialog(qtbot: QtBot, workspace: Workspace, articles: list[ArticleId]) -> ExportDialog:
    made = ExportDialog(workspace, articles[2:])
    qtbot.addWidget(made)
    made.open()
    counted(qtbot, made)
    return made


def counted(qtbot: QtBot, dialog: ExportDialog) -> None:
    tables = part(dialog, QListWidget)
    last = tables.item(tables.count() - 1)
    qtbot.waitUntil(lambda: any(map(str.isdigit, last.text())), timeout=5000)


def row_of(dialog: ExportDialog, name: str) -> str:
    [found] = part(dialog, QListWidget).findItems(name, Qt.MatchFlag.MatchStartsWith)
    return found.text()


def choose(qtbot: QtBot, dialog: ExportDialog, name: str, times: int) -> None:
    combo = part(dialog, VocabularyCombo, name)
    combo.setFocus()
    for _ in range(times):
        QTest.keyClick(combo, Qt.Key.Key_Down)
    qtbot.wait(250)
    counted(qtbot, dialog)


def write_to(dialog: ExportDialog, target: Path) -> None:
    line = part(dialog, QLineEdit, "Where to write")
    line.selectAll()
    QTest.keyClicks(line, str(target))


def export(qtbot: QtBot, dialog: ExportDialog) -> None:
    QTest.mouseClick(button(dialog, "Export "), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Exported" in words_on(dialog), timeout=10_000)


def test_all_tables_are_written_into_a_folder(
    qtbot: QtBot, dialog: ExportDialog, tmp_path: Path
) -> None:
    write_to(dialog, tmp_path / "out")
    export(qtbot, dialog)
    assert "Exported 13 tables" in words_on(dialog)
    with (tmp_path / "out" / "claims.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["claim"] for row in csv.DictReader(file)] == ["claim-1", "claim-2", "claim-3"]
    assert (tmp_path / "out" / "texts" / "article-1.txt").read_bytes().decode() == TEXT


def test_counts_and_beginning_are_seen_before(qtbot: QtBot, dialog: ExportDialog) -> None:
    assert row_of(dialog, "Claims").endswith("3")
    assert row_of(dialog, "Contradictions").endswith("1")
    tables = part(dialog, QListWidget)
    tables.setFocus()
    QTest.keyClick(tables, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "claims.csv · 3 rows" in words_on(dialog))
    assert part(dialog, QTableView, "begin").model().rowCount() == 3


def test_only_ticked_tables_are_written_as_one_zip(
    qtbot: QtBot, dialog: ExportDialog, tmp_path: Path
) -> None:
    tables = part(dialog, QListWidget)
    tables.setFocus()
    for _ in range(tables.count()):
        QTest.keyClick(tables, Qt.Key.Key_Space)
        QTest.keyClick(tables, Qt.Key.Key_Down)
    assert not button(dialog, "Export ").isEnabled()
    QTest.keyClick(tables, Qt.Key.Key_Home)
    QTest.keyClick(tables, Qt.Key.Key_Space)
    choose(qtbot, dialog, "Write", 1)
    write_to(dialog, tmp_path / "tables")
    export(qtbot, dialog)
    with zipfile.ZipFile(tmp_path / "tables.zip") as archive:
        written = [name for name in archive.namelist() if name.endswith(".csv")]
    assert written == ["contradictions.csv"]


def test_the_filters_narrow_counts_and_files(
    qtbot: QtBot, dialog: ExportDialog, tmp_path: Path
) -> None:
    choose(qtbot, dialog, "Articles", 1)
    assert row_of(dialog, "Claims").endswith("1")
    box = part(dialog, QCheckBox, "To check")
    QTest.keyClick(box, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: row_of(dialog, "Contradictions").endswith("0"))
    write_to(dialog, tmp_path / "out")
    export(qtbot, dialog)
    rows = (tmp_path / "out" / "contradictions.csv").read_text("utf-8-sig").splitlines()
    assert len(rows) == 1


def test_the_look_is_raw_or_for_people(qtbot: QtBot, dialog: ExportDialog, tmp_path: Path) -> None:
    choose(qtbot, dialog, "Made for", 1)
    write_to(dialog, tmp_path / "people")
    export(qtbot, dialog)
    raw = (tmp_path / "people" / "claims.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    [row, *_] = csv.DictReader(io.StringIO(raw.decode("utf-8-sig")), delimiter=";")
    assert row["quote"].startswith("'=SUM(A1)")


def test_what_stands_in_the_way_is_left_alone_and_said(
    qtbot: QtBot, dialog: ExportDialog, tmp_path: Path
) -> None:
    target = tmp_path / "mine"
    target.mkdir()
    (target / "diary.txt").write_text("private")
    write_to(dialog, target)
    QTest.mouseClick(button(dialog, "Export "), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "already exists" in words_on(dialog))
    assert [each.name for each in target.iterdir()] == ["diary.txt"]
    assert button(dialog, "Export ").isEnabled()


def test_the_path_can_be_copied(qtbot: QtBot, dialog: ExportDialog, tmp_path: Path) -> None:
    write_to(dialog, tmp_path / "out")
    export(qtbot, dialog)
    QTest.mouseClick(button(dialog, "Copy path"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == str(tmp_path / "out")


def test_closing_while_it_writes_leaves_nothing_behind(
    dialog: ExportDialog, tmp_path: Path
) -> None:
    before = sorted(each.name for each in tmp_path.iterdir())
    write_to(dialog, tmp_path / "out")
    QTest.mouseClick(button(dialog, "Export "), Qt.MouseButton.LeftButton)
    dialog.done(0)
    left = {each.name for each in tmp_path.iterdir()} - {"out"}
    assert sorted(left) == before


def test_every_part_has_a_name(dialog: ExportDialog) -> None:
    for kind in (QLineEdit, VocabularyCombo, QListWidget, QTableView, QCheckBox):
        for widget in dialog.findChildren(kind):
            if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
                assert widget.accessibleName(), widget
