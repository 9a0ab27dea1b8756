"""Every control says what it is, to a screen reader as well: in every window, desk and form."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QDialog, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from gui.desks.registry import NAMES
from gui.dialogs.about import AboutDialog
from gui.dialogs.backups import BackupsDialog
from gui.dialogs.exporting import ExportDialog
from gui.dialogs.importing import ImportDialog
from gui.dialogs.keys import KeysDialog
from gui.dialogs.occurrences import OccurrencesDialog
from gui.dialogs.pasting import PasteDialog
from gui.dialogs.preferences import PreferencesDialog
from gui.dialogs.shortcuts import ShortcutsDialog
from gui.dialogs.watchlist import WatchListDialog
from gui.dialogs.who import WhoDialog
from gui.tags import Tag
from gui.welcome import Welcome
from gui.widgets import spoken
from gui.widgets.disclosure import Disclosure
from gui.window import MainWindow
from store import ops, queries
from store.recent import RecentProject
from store.types import ClaimId, EntityId
from tests.e2e.analyst import Analyst
from tests.gui.tree import faults, nodes

_ROLE = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture(autouse=True)
def _spoken() -> None:
    spoken.install()


@pytest.fixture
def working(analyst: Analyst) -> Analyst:
    """An analyst amid work: names, two claims that conflict, notes, one of them pinned."""
    analyst.select("Ana Ruiz")
    analyst.press("1")
    analyst.select("Inspectors had found 214 cracked bolts")
    analyst.press("C")
    analyst.press("Return")
    analyst.press("X")
    analyst.press("Ctrl+PgDown")
    analyst.select("No more than 90 bolts were cracked")
    analyst.press("C")
    analyst.press("Return")
    analyst.press("Shift+X")
    analyst.select("within weeks")
    analyst.press("N")
    analyst.type("which weeks?")
    analyst.press("Escape")
    return analyst


def open_sections(window: QWidget) -> None:
    for section in window.findChildren(Disclosure):
        section.set_open(is_open=True)


@pytest.mark.parametrize("desk", NAMES)
def test_every_part_of_a_desk_can_be_named_and_told_apart(working: Analyst, desk: str) -> None:
    working.window.workspace.pin_claim(ClaimId(1), stays=True)
    working.window.show_desk(desk)
    QTest.qWait(60)
    assert faults(working.window) == []


@pytest.mark.parametrize(
    "tag", [Tag("mention", 1), Tag("claim", 1), Tag("relation", 1), Tag("note", 1), None]
)
def test_every_field_of_a_form_can_be_named_and_told_apart(
    working: Analyst, tag: Tag | None
) -> None:
    working.window.workspace.do(ops.add_alias, EntityId(1), "Ruiz")
    working.window.workspace.select(tag)
    if tag is None:
        working.window.inspector.show_article()
    open_sections(working.window)
    assert faults(working.window.inspector) == []


def test_what_appears_for_a_moment_can_be_named_and_told_apart(working: Analyst) -> None:
    window = working.window
    window.toast.show_message("Copied", "Undo", window.close)
    window.banner.show_message("The disk is full", "danger", "Try again", window.close)
    working.press("Ctrl+F")
    assert faults(window) == []
    working.press("Escape")
    working.press("Ctrl+Shift+F")
    assert faults(window) == []
    working.press("Escape")
    working.select("Tomás Valdez")
    assert faults(window) == []
    working.press("E")
    assert faults(window.reader) == []
    working.press("Escape")
    window.show_desk("contradictions")
    window.contradictions.dismiss()
    assert faults(window) == []


def _changing(window: MainWindow) -> ShortcutsDialog:
    """The editor of keys with a command that has some, and a key that another one has."""
    dialog = ShortcutsDialog(window.wiring.keys.know_all(), window)
    dialog.show_command("redo")
    return dialog


def test_every_dialog_can_be_named_and_told_apart(working: Analyst, tmp_path: Path) -> None:
    window, space = working.window, working.window.workspace
    (tmp_path / "new.txt").write_text("A title\n\nFive boats left.")
    dialogs: list[QDialog] = [
        WhoDialog(window),
        PasteDialog(space, window),
        ImportDialog(space, [tmp_path / "new.txt"], window),
        ExportDialog(space, [], window),
        OccurrencesDialog(space, EntityId(1), window),
        KeysDialog(window.wiring.keys.know_all(), window),
        _changing(window),
        AboutDialog(window),
        BackupsDialog(space, window),
        PreferencesDialog(window.settings, window),
        WatchListDialog(space, "the mayor", window),
    ]
    for dialog in dialogs:
        dialog.show()
        QTest.qWait(150)
        assert faults(dialog) == [], dialog
        dialog.close()


def test_the_welcome_page_can_be_named_and_told_apart(qtbot: QtBot, tmp_path: Path) -> None:
    page = Welcome()
    qtbot.addWidget(page)
    page.show_analyst("", asks=True)
    page.show()
    assert faults(page) == []
    known = RecentProject(tmp_path / "b.crossclaim", "b", dt.datetime.now(dt.UTC), missing=False)
    page.show_recent([known])
    page.show_analyst("Kim", asks=False)
    page.show_sample(exists=True)
    assert faults(page) == []


def test_no_markup_is_ever_read_aloud(working: Analyst) -> None:
    for tag in (Tag("mention", 1), Tag("claim", 1), Tag("relation", 1)):
        working.window.workspace.pin_claim(ClaimId(1), stays=True)
        working.window.workspace.select(tag)
        open_sections(working.window)
        spoken_words = [f"{node.name} {node.description}" for node in nodes(working.window)]
        assert not [words for words in spoken_words if "<qt>" in words or "&amp;" in words]


def test_the_tag_lists_say_the_highlights_in_words(working: Analyst, qtbot: QtBot) -> None:
    QAccessible.setActive(True)
    working.window.workspace.open_article(working.claims()[0].article)
    tabs = working.window.tag_lists.findChildren(QTabBar)[0]
    qtbot.waitUntil(lambda: "1" in tabs.tabText(1))
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(1).center())
    shown = next(
        view
        for view in working.window.tag_lists.findChildren(QAbstractItemView)
        if view.isVisible() and view.model().rowCount()
    )
    said = str(shown.model().index(0, 0).data(_ROLE))
    QAccessible.setActive(False)
    assert said.startswith("Claim by Ana Ruiz: Inspectors had found")
    assert "contradicted by The article’s author" in said
    assert working.window.workspace.project.read(queries.counts).contradictions == 1
