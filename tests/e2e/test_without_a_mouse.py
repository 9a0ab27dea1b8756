"""A whole day without a mouse: from the first page to the exported tables, by real keys alone."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.app import Crossclaim
from gui.dialogs.importing import ImportDialog
from gui.settings import Settings
from gui.tags import Tag
from store import Project, queries
from store.rows import ClaimRow, NoteRow, RelationRow
from store.types import ClaimId
from tests.e2e.conftest import FIRST, SECOND
from tests.e2e.keyboard import Keyboard
from tests.gui.parts import button
from tests.store.digest import content


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Crossclaim]:
    """The program on its first start, with Qt's own file dialogs."""
    QStandardPaths.setTestModeEnabled(True)
    program = Crossclaim(qapp, Settings(tmp_path / "settings.ini"))
    yield program
    for window in (program.window, program.welcome):
        if window is not None:
            window.close()
            window.deleteLater()
    program.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QStandardPaths.setTestModeEnabled(False)


class Day:
    """One person at the keys; the program is only looked at, never told anything."""

    def __init__(self, program: Crossclaim, qtbot: QtBot, folder: Path) -> None:
        self.program, self.qtbot, self.folder = program, qtbot, folder
        self.keyboard = Keyboard(qtbot)

    @property
    def project(self) -> Project:
        assert self.program.window is not None
        return self.program.window.workspace.project

    @property
    def title(self) -> str:
        assert self.program.window is not None
        article = self.program.window.workspace.article
        return article.title if article else ""

    @property
    def tag(self) -> Tag | None:
        assert self.program.window is not None
        return self.program.window.workspace.tag

    def claims(self) -> list[ClaimRow]:
        return self.project.read(queries.claim_rows, self.project.read(queries.claim_ids))

    def links(self) -> list[RelationRow]:
        ids = self.project.read(queries.relation_ids, relation=None)
        return self.project.read(queries.relation_rows, ids)

    def notes(self) -> list[NoteRow]:
        return self.project.read(queries.note_rows, self.project.read(queries.note_ids))

    def names(self) -> list[str]:
        ids = self.project.read(queries.entity_ids)
        return sorted(row.name for row in self.project.read(queries.entity_rows, ids))

    def choose_file(self, path: Path) -> None:
        """Answer the file dialog that opens."""
        self.keyboard.wait_for("File name")
        self.keyboard.press("Ctrl+A")
        self.keyboard.type(str(path))
        popup = QApplication.activePopupWidget
        if popup() is not None:
            self.keyboard.press("Esc")
        self.keyboard.press("Return")

    def find(self, words: str) -> None:
        """Select words of the article as a reader without a mouse would."""
        self.keyboard.press("Ctrl+F")
        self.keyboard.type(words)
        self.keyboard.press("Esc")
        assert self.keyboard.name == "Article text"

    def begin(self) -> None:
        self.program.start(None)
        self.keyboard.wait_for("Your name")
        self.keyboard.type("Kim")
        self.keyboard.press("Return", "Ctrl+N")
        self.choose_file(self.folder / "bridge")
        self.qtbot.waitUntil(lambda: self.program.window is not None)
        assert self.project.path == self.folder / "bridge.crossclaim"

    def wait_until_read(self) -> None:
        """A person looks at what was read before going on."""
        assert self.program.window is not None
        dialog = self.program.window.findChild(ImportDialog)
        assert dialog is not None
        self.qtbot.waitUntil(lambda: button(dialog, "Cancel").isVisible(), timeout=30_000)

    def import_first(self) -> None:
        (self.folder / "first.txt").write_text(FIRST, encoding="utf-8")
        self.keyboard.press("Ctrl+I")
        self.choose_file(self.folder / "first.txt")
        self.keyboard.wait_for("Files to import")
        self.wait_until_read()
        self.keyboard.tab_to("Outlet")
        self.keyboard.press("Ctrl+A")
        self.keyboard.type("Port Gazette")
        self.keyboard.tab_to("Import 1 article")
        self.keyboard.press("Return")
        self.keyboard.wait_for("Open first article")
        self.keyboard.press("Return")
        self.keyboard.wait_for("Article text")
        assert self.title == "Harbour bridge closed after inspection"

    def paste_second(self) -> None:
        QGuiApplication.clipboard().setText(SECOND)
        self.keyboard.press("Ctrl+Shift+V")
        self.keyboard.wait_for("Text of the article")
        self.keyboard.press("Ctrl+V", "Ctrl+Return")
        self.keyboard.wait_for("Article text")
        assert self.title == "Port Authority: bridge was safe"

    def tag_names(self) -> None:
        """By picker, by number, by the spelling known by then."""
        self.keyboard.press("Ctrl+PgUp")
        assert self.title.startswith("Harbour")
        self.find("Ana Ruiz")
        self.keyboard.press("E")
        self.keyboard.wait_for("Name of the entity")
        self.keyboard.press("Return")
        self.keyboard.wait_for("Article text")
        self.find("Port Authority")
        self.keyboard.press("2")
        self.keyboard.press("Ctrl+Home", "Ctrl+Down", "Alt+Down", "Alt+Down", "Alt+Down")
        self.find("Ana Ruiz denies")
        self.keyboard.press("Left", "Shift+Right", "W", "Esc")
        assert self.names() == ["Ana Ruiz", "Port Authority"]

    def claim_and_note(self) -> None:
        """A claim on the sentence at the caret, its topic in the form, a note on words."""
        self.keyboard.press("Ctrl+Home", "Ctrl+Down", "Alt+Down")
        self.keyboard.press("C")
        self.keyboard.press("Return")
        self.keyboard.wait_for("Article text")
        self.keyboard.press("T")
        self.keyboard.type("bolts")
        self.keyboard.press("Return")
        self.keyboard.wait_for("Article text")
        self.find("twenty minutes")
        self.keyboard.press("N")
        self.keyboard.type("check the timetable")
        self.keyboard.press("Esc")
        self.keyboard.wait_for("Article text")
        [claim] = self.claims()
        assert (claim.topic, claim.quote[:10]) == ("bolts", "Inspectors")
        assert [note.text for note in self.notes()] == ["check the timetable"]

    def link_across(self) -> None:
        """Pin here, read on in the other article, link there."""
        self.keyboard.press("Shift+J", "Ctrl+Home", "Ctrl+Down", "Alt+Down", "Right")
        self.keyboard.press("X", "Ctrl+PgDown")
        self.find("No more than 90 bolts were cracked")
        self.keyboard.press("C", "Return")
        self.keyboard.wait_for("Article text")
        self.keyboard.press("X")
        [link] = self.links()
        assert {link.a.article, link.b.article} == {1, 2}

    def edit_fields(self) -> None:
        """In the form of the link, and back to the same caret with Esc; then to the other side."""
        assert self.program.window is not None
        view = self.program.window.reader.view
        caret = view.caret()
        self.keyboard.press("Return")
        self.keyboard.wait_for("Why")
        self.keyboard.type("both count bolts")
        self.keyboard.press("Esc")
        self.keyboard.wait_for("Article text")
        [link] = self.links()
        assert link.why == "both count bolts"
        assert view.caret() == caret
        self.keyboard.press("G")
        assert self.title.startswith("Harbour")

    def rename_and_merge(self) -> None:
        """On the entities desk: a name in the form, then two rows as one."""
        self.find("Valdez")
        self.keyboard.press("E")
        self.keyboard.wait_for("Name of the entity")
        self.keyboard.press("Return")
        self.keyboard.press("Alt+4")
        self.keyboard.wait_for("Entities")
        self.keyboard.press("Home")
        self.keyboard.press("F6")
        self.keyboard.tab_to("Preferred name")
        self.keyboard.press("Ctrl+A")
        self.keyboard.type("Mayor Ruiz")
        self.keyboard.press("Esc")
        assert "Mayor Ruiz" in self.names()
        many = len(self.names())
        self.keyboard.press("Alt+4", "Home", "Shift+Down")
        self.keyboard.tab_to("Merge into")
        self.keyboard.press("Space")
        assert len(self.names()) == many - 1

    def judge(self) -> None:
        """In the queue: dismiss with a reason, think again, confirm."""
        self.keyboard.press("Alt+2")
        self.keyboard.wait_for("Contradictions")
        self.keyboard.press("Backspace", "2")
        [link] = self.links()
        assert link.status == "dismissed"
        assert link.dismissal_reason
        self.keyboard.press("Y")
        assert self.links()[0].status == "confirmed"

    def undo_and_redo_all(self) -> None:
        before = content(self.project)
        self.keyboard.press("Alt+1")
        undone = 0
        while self.project.horizon().undo is not None and undone < 60:
            self.keyboard.press("Ctrl+Z")
            undone += 1
        assert self.claims() == []
        assert self.names() == []
        for _ in range(undone):
            self.keyboard.press("Ctrl+Y")
        assert self.project.horizon().redo is None
        assert content(self.project) == before

    def export(self) -> None:
        self.keyboard.press("Ctrl+E")
        self.keyboard.tab_to("Where to write")
        self.keyboard.press("Ctrl+A")
        self.keyboard.type(str(self.folder / "tables"))
        self.keyboard.press("Return")
        self.keyboard.wait_for("Close")
        self.keyboard.press("Return")
        # All undone, no article was left to show; now they are back, and one is opened.
        self.qtbot.waitUntil(lambda: self.keyboard.name not in {"", "Close"})
        self.keyboard.press("Ctrl+PgDown")
        self.keyboard.wait_for("Article text")
        with (self.folder / "tables" / "contradictions.csv").open(encoding="utf-8-sig") as file:
            [row] = csv.DictReader(file)
        assert row["why"] == "both count bolts"

    def close_and_reopen(self) -> None:
        before = content(self.project)
        self.keyboard.press("Ctrl+W")
        self.keyboard.wait_for("Recent projects")
        self.keyboard.press("Return")
        self.keyboard.wait_for("Article text")
        assert content(self.project) == before
        assert self.project.read(queries.claim, ClaimId(1)) is not None


def test_everything_can_be_done_by_keys(program: Crossclaim, qtbot: QtBot, tmp_path: Path) -> None:
    day = Day(program, qtbot, tmp_path)
    day.begin()
    day.import_first()
    day.paste_second()
    day.tag_names()
    day.claim_and_note()
    day.link_across()
    day.edit_fields()
    day.rename_and_merge()
    day.judge()
    day.undo_and_redo_all()
    day.export()
    day.close_and_reopen()
