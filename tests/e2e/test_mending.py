"""Files that cannot be opened as they are, and files that come from somebody else."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QStandardPaths
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from gui.app import Crossclaim
from gui.dialogs.files import FileQuestion
from gui.settings import Settings
from gui.window import MainWindow
from store import Project, queries
from store.backups import make
from tests.factories import make_world
from tests.gui.parts import part


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Crossclaim]:
    QStandardPaths.setTestModeEnabled(True)
    program = Crossclaim(qapp, Settings(tmp_path / "settings.ini"))
    program.settings.recent_analyst = "Kim"
    yield program
    for window in (program.window, program.welcome):
        if window is not None:
            window.close()
            window.deleteLater()
    program.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QStandardPaths.setTestModeEnabled(False)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with Project.create(tmp_path / "flood") as project:
        make_world(project)
    return project.path


@pytest.fixture
def sent(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The same file on another person's machine."""
    for name in ("XDG_STATE_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / ".another"))
    return path


def opened(qtbot: QtBot, program: Crossclaim) -> MainWindow:
    qtbot.waitUntil(lambda: program.window is not None, timeout=20_000)
    assert program.window is not None
    return program.window


def told(program: Crossclaim) -> str:
    banner = program.front().banner
    return banner.text() if banner.isVisible() else ""


def button(program: Crossclaim, words: str) -> QPushButton:
    buttons = program.front().banner.findChildren(QPushButton)
    (found,) = [each for each in buttons if each.isVisible() and each.text() == words]
    return found


def answer(program: Crossclaim, target: Path) -> None:
    """Say where the new file shall lie."""
    (question,) = program.front().findChildren(FileQuestion)
    question.setDirectory(str(target.parent))
    part(question, QLineEdit).setText(target.name)
    question.accept()


def destroy(path: Path, table: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        start = (connection.execute(query, (table,)).fetchone()[0] - 1) * 4096
    raw = path.read_bytes()
    path.write_bytes(raw[:start] + b"\0" * 4096 + raw[start + 4096 :])


def test_a_damaged_project_is_repaired_into_a_new_file(
    qtbot: QtBot, program: Crossclaim, path: Path, tmp_path: Path
) -> None:
    destroy(path, "article")
    before = path.read_bytes()
    program.start(path)
    assert "is damaged" in told(program)
    button(program, "Repair into a new file…").click()
    answer(program, tmp_path / "whole.crossclaim")
    project = opened(qtbot, program).workspace.project
    assert project.path.name == "whole.crossclaim"
    assert not project.received
    assert len(project.read(queries.claim_ids)) == 3
    assert "2 articles named after their first line" in told(program)
    assert path.read_bytes() == before


def test_a_backup_of_a_damaged_project_is_restored_as_a_new_file(
    qtbot: QtBot, program: Crossclaim, path: Path, tmp_path: Path
) -> None:
    make(path, "asked")
    path.write_bytes(path.read_bytes()[:9000])
    program.start(path)
    button(program, "Restore a backup…").click()
    answer(program, tmp_path / "back.crossclaim")
    assert len(opened(qtbot, program).workspace.project.read(queries.article_ids)) == 2


def test_without_a_backup_none_is_offered(program: Crossclaim, path: Path) -> None:
    path.write_bytes(b"x" * 20_000)
    program.start(path)
    assert "is not a Crossclaim project" in told(program)
    buttons = program.front().banner.findChildren(QPushButton)
    assert "Restore a backup…" not in [each.text() for each in buttons if each.isVisible()]


def test_a_repair_that_finds_nothing_says_so(
    qtbot: QtBot, program: Crossclaim, path: Path, tmp_path: Path
) -> None:
    path.write_bytes(b"x" * 20_000)
    program.start(path)
    button(program, "Repair into a new file…").click()
    answer(program, tmp_path / "whole.crossclaim")
    qtbot.waitUntil(lambda: "Nothing of a project could be read" in told(program), timeout=20_000)
    assert not (tmp_path / "whole.crossclaim").exists()


def test_a_file_made_to_do_harm_is_told_by_what_was_found(program: Crossclaim, path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE VIEW evil AS SELECT 1")
    program.start(path)
    assert "evil" in told(program)
    assert program.window is None


def test_a_received_project_is_checked_before_its_window_opens(
    qtbot: QtBot, program: Crossclaim, sent: Path
) -> None:
    said: list[str] = []
    program.window_shown.connect(lambda window: window.workspace.said.connect(said.append))
    assert program.open(sent)
    assert "was last changed on another computer" in told(program)
    assert not said
    window = opened(qtbot, program)
    assert said == ["This project came from another computer: it is whole."]
    assert not window.workspace.project.received


def test_it_is_checked_once(qtbot: QtBot, program: Crossclaim, sent: Path) -> None:
    program.open(sent)
    opened(qtbot, program)
    program.leave()
    program.open(sent)
    assert program.window is not None


def test_what_the_check_finds_is_told_and_can_be_repaired(
    qtbot: QtBot, program: Crossclaim, sent: Path, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(sent)) as connection:
        connection.execute("UPDATE span SET quote = 'x' || substr(quote, 2) WHERE id = 1")
        connection.commit()
    program.open(sent)
    opened(qtbot, program)
    assert "the check found" in told(program)
    button(program, "Repair into a new file…").click()
    answer(program, tmp_path / "whole.crossclaim")
    qtbot.waitUntil(
        lambda: (
            program.window is not None
            and program.window.workspace.project.path.name == "whole.crossclaim"
        ),
        timeout=20_000,
    )


def test_the_check_can_be_stopped_and_the_file_stays_closed(
    qtbot: QtBot, program: Crossclaim, sent: Path
) -> None:
    program.start(None)
    program.open(sent)
    button(program, "Stop").click()
    assert told(program) == ""
    assert program.window is None
    Project.open(sent).close()
