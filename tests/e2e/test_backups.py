"""Backups as a person meets them: made quietly, listed with what differs, brought back by keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QTreeWidget
from pytestqt.qtbot import QtBot

from gui import backupwatch
from gui.app import Crossclaim
from gui.dialogs.backups import BackupsDialog
from gui.dialogs.files import FileQuestion
from gui.settings import Settings
from gui.widgets.banner import Banner
from gui.window import MainWindow
from store import KnownError, Project, backups, ops, queries
from store.backups import Backup, list_backups, make
from store.jobs import CancelToken
from store.types import ArticleId
from tests.e2e.keyboard import Keyboard


@pytest.fixture
def program(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Crossclaim]:
    monkeypatch.setattr(backupwatch, "OPENING_MS", 10)
    settings = Settings(tmp_path / "settings.ini")
    settings.recent_analyst = "Kim"
    program = Crossclaim(qapp, settings)
    yield program
    for window in (program.window, program.welcome):
        if window is not None:
            window.close()
            window.deleteLater()
    program.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def opened(program: Crossclaim, qtbot: QtBot, path: Path) -> MainWindow:
    """The window, its first backup made."""
    assert program.open(path)
    window = program.window
    assert window is not None
    qtbot.waitUntil(lambda: window.workspace.backups.last is not None)
    return window


def listed(window: MainWindow, qtbot: QtBot) -> BackupsDialog:
    window.activateWindow()
    window.actions_["backups"].trigger()
    (dialog,) = window.findChildren(BackupsDialog)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: "…" not in words(dialog) and bool(words(dialog)))
    return dialog


def words(dialog: BackupsDialog) -> str:
    return dialog.findChild(QPlainTextEdit).toPlainText()  # type: ignore[union-attr]


def banner(dialog: BackupsDialog) -> Banner:
    return dialog.findChild(Banner)  # type: ignore[return-value]


def button(dialog: BackupsDialog, name: str) -> QPushButton:
    return next(
        each for each in dialog.findChildren(QPushButton) if each.text().replace("&", "") == name
    )


def articles(project: Project) -> int:
    return project.read(queries.counts).articles


def test_a_backup_is_made_after_opening_and_the_status_line_knows(
    program: Crossclaim, qtbot: QtBot, project_path: Path
) -> None:
    window = opened(program, qtbot, project_path)
    (made,) = list_backups(window.workspace.project.uid)
    assert made.reason == "opening"
    tips = [each.toolTip() for each in window.status.children() if hasattr(each, "toolTip")]
    assert any("Last backup:" in tip for tip in tips)


def test_what_was_lost_comes_back_in_place_by_keys_alone(
    program: Crossclaim, qtbot: QtBot, project_path: Path
) -> None:
    window = opened(program, qtbot, project_path)
    window.workspace.do(ops.delete_article, ArticleId(1))
    dialog = listed(window, qtbot)
    assert "Restoring brings back:" in words(dialog)
    assert "Harbour bridge closed after inspection" in words(dialog)
    keys = Keyboard(qtbot)
    keys.press("Alt+P")
    qtbot.waitUntil(lambda: "backed up first" in banner(dialog).text())
    assert articles(window.workspace.project) == 1, "nothing yet"
    keys.press("Space")
    qtbot.waitUntil(lambda: program.window is not None and program.window is not window)
    assert program.window is not None
    project = program.window.workspace.project
    assert project.path == project_path
    assert articles(project) == 2
    assert "restore" in {each.reason for each in list_backups(project.uid)}


def test_a_backup_becomes_a_new_file_and_that_is_opened(
    program: Crossclaim, qtbot: QtBot, project_path: Path, tmp_path: Path
) -> None:
    window = opened(program, qtbot, project_path)
    dialog = listed(window, qtbot)
    assert "Nothing differs" in words(dialog)
    Keyboard(qtbot).press("Alt+N")
    qtbot.waitUntil(lambda: bool(dialog.findChildren(FileQuestion)))
    (question,) = dialog.findChildren(FileQuestion)
    assert question.selectedFiles()[0].startswith(str(tmp_path / "bridge 20"))
    question.reject()
    dialog.activateWindow()
    dialog.restore_as(tmp_path / "earlier.crossclaim")
    qtbot.waitUntil(lambda: "Restored as" in banner(dialog).text())
    Keyboard(qtbot).press("Alt+O")
    qtbot.waitUntil(lambda: program.window is not window)
    assert program.window is not None
    assert program.window.workspace.project.path.name == "earlier.crossclaim"
    assert articles(program.window.workspace.project) == 2


def test_one_can_be_made_now_and_a_loss_be_called_right(
    program: Crossclaim, qtbot: QtBot, project_path: Path
) -> None:
    window = opened(program, qtbot, project_path)
    window.workspace.do(ops.delete_article, ArticleId(1))
    dialog = listed(window, qtbot)
    keys = Keyboard(qtbot)
    keys.press("Alt+B")
    qtbot.waitUntil(lambda: "made and checked" in banner(dialog).text())
    assert "far less" in window.banner.text()
    table = dialog.findChild(QTreeWidget)
    assert table is not None
    assert table.topLevelItemCount() == 2
    table.setCurrentItem(table.topLevelItem(0))  # type: ignore[arg-type]
    keys.press("Alt+I")
    uid = window.workspace.project.uid
    qtbot.waitUntil(lambda: not any(each.shrunken for each in list_backups(uid)))


def test_a_full_disk_is_one_calm_sentence_and_work_goes_on(
    program: Crossclaim, qtbot: QtBot, project_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object, **_options: object) -> Backup:
        raise KnownError("no-room-for-backup", path="/data")

    monkeypatch.setattr(backups, "make_if_changed", full)
    assert program.open(project_path)
    window = program.window
    assert window is not None
    qtbot.waitUntil(lambda: "no room for a backup" in window.toast.text())
    assert window.workspace.do(ops.add_entity, "Ana Ruiz", "person") is not None
    assert not window.banner.isVisible()


def test_tagging_many_places_waits_for_a_backup(
    program: Crossclaim, qtbot: QtBot, project_path: Path
) -> None:
    window = opened(program, qtbot, project_path)
    window.workspace.do(ops.add_entity, "Ana Ruiz", "person")
    done: list[int] = []
    window.workspace.backups.before("tagging", lambda: done.append(1))
    qtbot.waitUntil(lambda: bool(done))
    assert list_backups(window.workspace.project.uid)[0].reason == "tagging"


def test_a_window_that_closes_stops_its_backup(
    program: Crossclaim, qtbot: QtBot, project_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(path: Path, reason: str, *, cancel: CancelToken) -> Backup:
        while not cancel.cancelled:
            pass
        return make(path, reason, cancel=cancel)

    monkeypatch.setattr(backups, "make_if_changed", slow)
    assert program.open(project_path)
    window = program.window
    assert window is not None
    qtbot.waitUntil(lambda: window.workspace.backups.is_at_work)
    uid = window.workspace.project.uid
    window.close()
    assert list_backups(uid) == []
