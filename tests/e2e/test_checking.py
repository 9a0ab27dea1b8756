"""The check of a project from the window: in words, leading to the records, repaired beside it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.dialogs.checking import CheckDialog
from gui.dialogs.checklist import CheckList
from gui.window import MainWindow
from store import Project
from tests.e2e.analyst import Analyst
from tests.factories import make_world
from tests.gui.parts import button, part, words_on


@pytest.fixture
def project_path(tmp_path: Path) -> Path:
    path = tmp_path / "flood.crossclaim"
    with Project.create(path) as project:
        make_world(project)
    return path


def harm(path: Path, *statements: str) -> None:
    """As another program might."""
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def checked(qtbot: QtBot, window: MainWindow) -> CheckDialog:
    """The dialog after its check."""
    window.actions_["check_project"].trigger()
    dialog = part(window, CheckDialog)
    qtbot.waitUntil(lambda: button(dialog, "Check again").isEnabled(), timeout=20_000)
    return dialog


def rows(dialog: CheckDialog) -> list[str]:
    found = part(dialog, CheckList)
    kinds = [found.topLevelItem(n) for n in range(found.topLevelItemCount())]
    return [kind.text(0) for kind in kinds if kind is not None]


def test_a_healthy_project_is_said_to_be_in_order(
    analyst: Analyst, project_path: Path, qtbot: QtBot
) -> None:
    dialog = checked(qtbot, analyst.window)
    assert "Everything is in order" in words_on(dialog)
    assert rows(dialog) == []
    dialog.close()


def test_what_is_wrong_is_told_by_kind_and_leads_to_the_record(
    analyst: Analyst, project_path: Path, qtbot: QtBot
) -> None:
    harm(project_path, "UPDATE span SET quote = 'x' || substr(quote, 2) WHERE id = 4")
    dialog = checked(qtbot, analyst.window)
    assert rows(dialog) == [
        "Records changed behind Crossclaim’s back (1)",
        "Quotes that are not at their place (1)",
    ]
    assert "2 problems found" in words_on(dialog)
    assert "found by Crossclaim" in words_on(dialog)
    tree = part(dialog, CheckList)
    for key in (Qt.Key.Key_End, Qt.Key.Key_Return):
        QTest.keyClick(tree, key)
    assert analyst.window.workspace.tag is not None
    assert (analyst.window.workspace.tag.owner, analyst.window.workspace.tag.key) == ("claim", 1)
    dialog.close()


def test_a_project_is_repaired_into_a_new_file_and_the_report_is_kept(
    analyst: Analyst, project_path: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    harm(project_path, "UPDATE entity SET root_id = 2 WHERE id = 3")
    dialog = checked(qtbot, analyst.window)
    dialog.repair_into(tmp_path / "whole.crossclaim")
    qtbot.waitUntil(lambda: button(dialog, "Check again").isEnabled(), timeout=20_000)
    assert "whole.crossclaim" in words_on(dialog)
    assert rows(dialog) == ["Changed records taken as they are (1)", "Merges that agree again (1)"]
    dialog.save_report(tmp_path / "report.txt")
    assert "entity-3" in (tmp_path / "report.txt").read_text("utf-8")
    with qtbot.waitSignal(analyst.window.open_asked) as asked:
        button(dialog, "Open it").click()
    assert asked.args == [tmp_path / "whole.crossclaim"]


def test_a_report_that_cannot_be_written_is_told(
    analyst: Analyst, project_path: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = checked(qtbot, analyst.window)
    dialog.save_report(tmp_path / "nowhere" / "report.txt")
    assert "could not be written" in words_on(dialog)
    dialog.close()


def test_a_check_can_be_stopped(analyst: Analyst, project_path: Path, qtbot: QtBot) -> None:
    analyst.window.actions_["check_project"].trigger()
    dialog = part(analyst.window, CheckDialog)
    button(dialog, "Stop").click()
    qtbot.waitUntil(lambda: button(dialog, "Check again").isEnabled(), timeout=20_000)
    dialog.close()


def test_records_that_differ_from_their_digests_are_noticed_calmly(
    analyst: Analyst, project_path: Path, qtbot: QtBot
) -> None:
    harm(project_path, "UPDATE claim SET note = 'not mine' WHERE id = 2")
    with qtbot.waitSignal(analyst.window.workspace.digests.differs):
        analyst.window.workspace.digests.verify()
    banner = analyst.window.banner
    assert "another program changed the file" in banner.text()
    button(banner, "Check project").click()
    dialog = part(analyst.window, CheckDialog)
    qtbot.waitUntil(lambda: button(dialog, "Check again").isEnabled(), timeout=20_000)
    assert rows(dialog) == ["Records changed behind Crossclaim’s back (1)"]
    dialog.close()
