"""A disk that takes nothing, and places that are no good home: banners, and reading goes on."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QTextEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from gui import placewarnings
from gui.dialogs.files import FileQuestion
from gui.places import LOW_BYTES
from gui.tags import Tag
from gui.widgets.banner import Banner
from store import Project, ops, queries
from tests.e2e.analyst import Analyst
from tests.gui.parts import part


def fill_the_disk(project: Project, *, is_full: bool = True) -> None:
    """From now on the file takes no page more, or as many as it likes."""
    pages = project.read(lambda c: c.exec_driver_sql("PRAGMA page_count").scalar()) or 0
    project._engine.dispose()

    def on_checkout(connection: sqlite3.Connection, *_more: object) -> None:
        most = pages if is_full else 1_000_000_000
        connection.execute(f"PRAGMA max_page_count={most}").close()

    event.listen(project._engine, "checkout", on_checkout)


def push(banner: Banner, words: str) -> None:
    found = [each for each in banner.findChildren(QPushButton) if each.text() == words]
    next(each for each in found if each.isVisible()).click()


@pytest.fixture
def banner(analyst: Analyst) -> Banner:
    return analyst.window.wiring.places.unwritten


def add_much(analyst: Analyst) -> object:
    return analyst.window.workspace.do(ops.add_entity, "x" * 20_000, "person")


def test_a_full_disk_is_told_in_a_banner_until_a_write_works(
    qtbot: QtBot, analyst: Analyst, banner: Banner
) -> None:
    project = analyst.window.workspace.project
    fill_the_disk(project)
    assert add_much(analyst) is None
    assert banner.isVisible()
    assert "disk is full" in banner.text()
    assert not analyst.window.banner.isVisible()
    article = analyst.window.library.neighbour(None, 2)
    analyst.window.workspace.open_article(article)
    assert banner.isVisible()
    fill_the_disk(project, is_full=False)
    assert add_much(analyst) is not None
    assert not banner.isVisible()


def test_trying_again_saves_what_stands_in_the_form(
    qtbot: QtBot, analyst: Analyst, banner: Banner
) -> None:
    space = analyst.window.workspace
    assert space.article is not None
    note = space.do(ops.add_note, "", article_id=space.article.id)
    assert note is not None
    space.edit(Tag("note", note))
    fill_the_disk(space.project)
    words = ("typed on a full disk " * 800).strip()
    box = part(analyst.window.inspector, QTextEdit, "Note")
    box.setFocus()
    box.insertPlainText(words)
    analyst.window.inspector.flush()
    assert banner.isVisible()
    assert box.toPlainText() == words
    push(banner, "Try again")
    assert banner.isVisible()
    assert box.toPlainText() == words
    fill_the_disk(space.project, is_full=False)
    push(banner, "Try again")
    assert not banner.isVisible()
    row = space.project.read(queries.note, note)
    assert row is not None
    assert row.text == words


def test_trying_again_with_nothing_typed_says_whether_it_works(
    analyst: Analyst, banner: Banner
) -> None:
    project = analyst.window.workspace.project
    fill_the_disk(project)
    add_much(analyst)
    fill_the_disk(project, is_full=False)
    push(banner, "Try again")
    assert not banner.isVisible()


def test_a_copy_can_be_saved_elsewhere_meanwhile(
    qtbot: QtBot, analyst: Analyst, banner: Banner, tmp_path: Path
) -> None:
    fill_the_disk(analyst.window.workspace.project)
    add_much(analyst)
    push(banner, "Save a copy elsewhere…")
    (question,) = analyst.window.findChildren(FileQuestion)
    question.answered.emit([tmp_path / "elsewhere.crossclaim"])
    question.close()
    assert banner.isVisible()
    with Project.open(tmp_path / "elsewhere.crossclaim") as copy:
        assert copy.uid == analyst.window.workspace.project.uid


def test_little_room_is_told_and_no_longer_when_there_is_more(
    analyst: Analyst, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = analyst.window.wiring.places
    for free, is_told in ((LOW_BYTES - 1, True), (LOW_BYTES + 1, True), (LOW_BYTES * 2, False)):
        monkeypatch.setattr(placewarnings, "free_bytes", lambda _path, free=free: free)
        places.look()
        assert places.low.isVisible() == is_told


def test_a_synchronised_folder_is_told_with_a_way_out(
    qtbot: QtBot, analyst: Analyst, tmp_path: Path
) -> None:
    places, project = analyst.window.wiring.places, analyst.window.workspace.project
    (tmp_path / ".stfolder").mkdir()
    project.path.with_name("bridge (conflicted copy).crossclaim").touch()
    places.start()
    assert "Syncthing" in places.place.text()
    assert "bridge (conflicted copy)" in places.copies.text()
    push(places.place, "Copy and work there…")
    (question,) = analyst.window.findChildren(FileQuestion)
    with qtbot.waitSignal(analyst.window.open_asked) as asked:
        question.answered.emit([tmp_path / "here.crossclaim"])
    question.close()
    assert asked.args == [tmp_path / "here.crossclaim"]
    assert (tmp_path / "here.crossclaim").exists()
