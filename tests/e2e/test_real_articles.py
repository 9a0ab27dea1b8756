"""The five real articles: imported, tagged, linked across articles, exported, reopened, compared.

They are no part of the project; without them these tests are skipped. Statements are found by a
few of their words, never quoted.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from gui.dialogs.exporting import ExportDialog
from gui.dialogs.importing import ImportDialog
from gui.window import MainWindow
from store import Project, queries
from store.exporters.guard import unguard
from tests.e2e.analyst import Analyst
from tests.e2e.conftest import open_window
from tests.gui.parts import button, entering, part, words_on
from tests.store.digest import content

SEEDS = Path(__file__).resolve().parents[2].parent / "shared" / "seeds"

pytestmark = pytest.mark.skipif(
    not SEEDS.is_dir(), reason="the five real articles are not beside this checkout"
)

# File number, words inside the statement; both sides of each contradiction.
ACROSS = (
    ((0, "warned that the American plan"), (3, "not as hostile as")),
    ((1, "there will be a war"), (4, "will not pursue direct")),
    ((1, "ready to hit"), (4, "provocation and not confrontation")),
    ((0, "are the paramilitary arm"), (4, "operated under the command")),
    ((0, "rejecting any US involvement"), (3, "maintained ties with American")),
    ((1, "operates under the prime minister"), (2, "linked to Iran")),
)
WITHIN = ((2, "sanctioned in January"), (2, "terrorist groups in March"))
NAMES = ((0, "Badr", "3"), (0, "Sistani", "1"), (2, "Kataib Hezbollah", "3"), (1, "Asaib", "3"))


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path, opened: list[MainWindow]) -> Analyst:
    path = tmp_path / "iraq.crossclaim"
    Project.create(path).close()
    return Analyst(open_window(qtbot, qapp, tmp_path, path, opened))


def drop(window: MainWindow, paths: list[Path]) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    # A drop reaches only a widget that the drag has entered.
    drag = entering(mime)
    QApplication.sendEvent(window.library, drag)
    assert drag.isAccepted()
    QApplication.sendEvent(window.library, QDropEvent(QPointF(20, 20), copy, mime, left, none))


def bring_in(qtbot: QtBot, analyst: Analyst) -> None:
    """Drop the folder on the library, look at the proposals, press Import."""
    window = analyst.window
    drop(window, [SEEDS])
    dialog = next(each for each in window.findChildren(ImportDialog))
    qtbot.waitUntil(lambda: _button(dialog, "Import 5").isEnabled(), timeout=10_000)
    QTest.mouseClick(_button(dialog, "Import 5"), Qt.MouseButton.LeftButton)
    project = window.workspace.project
    qtbot.waitUntil(lambda: _button(dialog, "Open first").isVisible(), timeout=20_000)
    assert project.read(queries.counts).articles == 5
    QTest.mouseClick(_button(dialog, "Open first"), Qt.MouseButton.LeftButton)
    # Without a window manager nobody gives the activation back.
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def _button(dialog: ImportDialog, words: str) -> QPushButton:
    """The first button whose words begin so, or one that never is ready while there is none."""
    buttons = dialog.findChildren(QPushButton)
    found = [each for each in buttons if each.text().replace("&", "").startswith(words)]
    if found:
        return found[0]
    never = QPushButton(dialog)
    never.setEnabled(False)
    return never


def write_out(qtbot: QtBot, analyst: Analyst, folder: Path) -> None:
    """Press Ctrl+E, name a folder, press Export, wait for the last page."""
    analyst.press("Ctrl+E")
    dialog = next(each for each in analyst.window.findChildren(ExportDialog))
    line = part(dialog, QLineEdit, "Where to write")
    line.selectAll()
    QTest.keyClicks(line, str(folder))
    chief = button(dialog, "Export ")
    qtbot.waitUntil(chief.isEnabled, timeout=10_000)
    QTest.mouseClick(chief, Qt.MouseButton.LeftButton)
    qtbot.waitUntil((folder / "datapackage.json").is_file, timeout=20_000)
    qtbot.waitUntil(lambda: "Exported" in words_on(dialog), timeout=20_000)
    dialog.close()


def open_file(analyst: Analyst, number: int) -> None:
    """Walk through the library with the keyboard until the article is open."""
    for _ in range(12):
        article = analyst.window.workspace.article
        if article is not None and (article.file_name or "").startswith(f"{number:03}"):
            return
        analyst.press("Ctrl+PgDown")
        if analyst.window.workspace.article == article:
            for _ in range(5):
                analyst.press("Ctrl+PgUp")
    raise AssertionError(number)


def claim_at(analyst: Analyst, number: int, words: str) -> None:
    """Put the caret into the statement and claim its sentence, accepting the proposals."""
    open_file(analyst, number)
    analyst.place_caret(words)
    analyst.press("C")
    analyst.press("Return")


def work(analyst: Analyst) -> None:
    for number, name, kind in NAMES:
        open_file(analyst, number)
        analyst.select(name)
        analyst.press(kind)
        analyst.press("F4")
    for one, other in (*ACROSS, WITHIN):
        claim_at(analyst, *one)
        analyst.press("X")
        open_file(analyst, other[0])
        claim_at(analyst, *other)
        analyst.press("X")


def test_five_articles_are_tagged_linked_exported_and_come_back(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, desk: Analyst, opened: list[MainWindow]
) -> None:
    bring_in(qtbot, desk)
    desk.press("Ctrl+PgDown")
    desk.window.reader.view.setFocus()
    work(desk)

    links = desk.links()
    assert len(links) == 7
    assert sum(not link.within for link in links) == len(ACROSS)
    assert len(desk.claims()) == 14
    assert len(desk.mentions()) == 2 * len(NAMES)
    project = desk.window.workspace.project
    before, where = content(project), desk.window.workspace.article
    path = project.path
    desk.window.close()

    again = Analyst(open_window(qtbot, qapp, tmp_path, path, opened))
    assert content(again.window.workspace.project) == before
    assert again.window.workspace.article is not None
    assert where is not None
    assert again.window.workspace.article.id == where.id
    steps = 0
    while again.window.workspace.project.horizon().undo is not None:
        again.press("Ctrl+Z")
        steps += 1
    assert again.window.workspace.project.read(queries.counts).articles == 0
    for _ in range(steps):
        again.window.workspace.redo()
    assert content(again.window.workspace.project) == before


def test_the_exported_tables_lead_back_to_the_words(
    qtbot: QtBot, tmp_path: Path, desk: Analyst
) -> None:
    bring_in(qtbot, desk)
    desk.press("Ctrl+PgDown")
    work(desk)
    folder = tmp_path / "tables"
    write_out(qtbot, desk, folder)
    rows = read(folder / "spans.csv")
    assert rows
    for row in rows:
        text = (folder / "texts" / f"{row['article']}.txt").read_text(encoding="utf-8")
        assert text[int(row["start"]) : int(row["end"])] == unguard(row["quote"])
    contradictions = read(folder / "contradictions.csv")
    assert len(contradictions) == 7
    assert {row["scope"] for row in contradictions} == {"across", "within"}


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))
