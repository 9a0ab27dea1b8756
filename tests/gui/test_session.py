"""The place where a person was comes back; losing it costs nothing but the place."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui import session as sessions
from gui.session import SAVE_AFTER_MS, Session, SessionKeeper

UID = "6b1f0c1e-0000-4000-8000-00000000abcd"
HERE = Session(
    article_id=7,
    scroll=120,
    caret=4096,
    filters={"library.words": "جسر 😀", "library.state": "new"},
    docks={"desk": "reader"},
)

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "sessions"


def change_to_here(keeper: SessionKeeper) -> None:
    keeper.change(
        article_id=HERE.article_id,
        scroll=HERE.scroll,
        caret=HERE.caret,
        filters=HERE.filters,
        docks=HERE.docks,
    )


def file_in(folder: Path) -> Path:
    return folder / f"{UID}.json"


def test_a_project_opened_for_the_first_time_begins_at_the_beginning(folder: Path) -> None:
    assert SessionKeeper(UID, folder).session == Session()


def test_the_place_comes_back(folder: Path) -> None:
    keeper = SessionKeeper(UID, folder)
    change_to_here(keeper)
    keeper.flush()
    assert SessionKeeper(UID, folder).session == HERE


def test_a_change_counts_before_it_is_saved(folder: Path) -> None:
    keeper = SessionKeeper(UID, folder)
    keeper.change(scroll=5)
    assert keeper.session.scroll == 5
    assert not file_in(folder).exists()


def test_the_place_is_saved_by_itself_after_the_last_change(
    qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert SAVE_AFTER_MS == 2000
    monkeypatch.setattr(sessions, "SAVE_AFTER_MS", 20)
    keeper = SessionKeeper(UID, folder)
    keeper.change(scroll=5)
    keeper.change(scroll=6)
    qtbot.waitUntil(file_in(folder).exists)
    assert SessionKeeper(UID, folder).session.scroll == 6


def test_what_did_not_change_is_not_saved(folder: Path) -> None:
    keeper = SessionKeeper(UID, folder)
    keeper.change(scroll=0, caret=0, article_id=None)
    keeper.flush()
    assert not folder.exists()


def test_a_field_that_no_session_has_is_refused(folder: Path) -> None:
    with pytest.raises(TypeError):
        SessionKeeper(UID, folder).change(mood="bright")


def test_each_project_has_its_own_place(folder: Path) -> None:
    for uid, scroll in (("one", 1), ("other", 2)):
        keeper = SessionKeeper(uid, folder)
        keeper.change(scroll=scroll)
        keeper.flush()
    assert SessionKeeper("one", folder).session.scroll == 1
    assert SessionKeeper("other", folder).session.scroll == 2


@pytest.mark.parametrize("uid", ["../../escape", "a/b", "C:\\x", "نور", "x" * 100])
def test_no_uid_leads_out_of_the_folder(folder: Path, uid: str) -> None:
    keeper = SessionKeeper(uid, folder)
    keeper.change(scroll=3)
    keeper.flush()
    assert [each.parent for each in folder.iterdir()] == [folder]
    assert SessionKeeper(uid, folder).session.scroll == 3


@pytest.mark.parametrize(
    "octets",
    [
        b"",
        b"{",
        b'{"scroll": 12',
        b"null",
        b"[1, 2]",
        b'"words"',
        b"\xff\xfe\x00",
        b"[" * 100_000,
        b'{"scroll": "far", "caret": -1, "article_id": true, "filters": [1], "docks": 7}',
        b'{"scroll": 1.5, "caret": null, "article_id": 1e400, "filters": {"words": 3}}',
        b'{"scroll": ' + b"9" * 5000 + b"}",
        b'{"scroll": 1' + b"0" * 40 + b', "article_id": 1' + b"0" * 40 + b"}",
    ],
    ids=lambda octets: repr(octets[:12]),
)
def test_a_broken_file_gives_the_defaults(folder: Path, octets: bytes) -> None:
    folder.mkdir()
    file_in(folder).write_bytes(octets)
    assert SessionKeeper(UID, folder).session == Session()


def test_what_is_right_in_a_file_counts_beside_what_is_wrong(folder: Path) -> None:
    folder.mkdir()
    stored = '{"scroll": 12, "caret": "x", "later": 1, "docks": {"desk": "claims"}}'
    file_in(folder).write_text(stored)
    assert SessionKeeper(UID, folder).session == Session(scroll=12, docks={"desk": "claims"})


def test_a_broken_file_is_replaced_by_the_next_place(folder: Path) -> None:
    folder.mkdir()
    file_in(folder).write_bytes(b"{")
    keeper = SessionKeeper(UID, folder)
    change_to_here(keeper)
    keeper.flush()
    assert SessionKeeper(UID, folder).session == HERE


@pytest.mark.skipif(not hasattr(os, "link"), reason="needs hard links")
def test_a_file_is_replaced_as_a_whole_never_written_over(folder: Path) -> None:
    keeper = SessionKeeper(UID, folder)
    keeper.change(scroll=1)
    keeper.flush()
    before = folder / "before"
    os.link(file_in(folder), before)
    keeper.change(scroll=2)
    keeper.flush()
    assert json.loads(before.read_text(encoding="utf-8"))["scroll"] == 1
    assert json.loads(file_in(folder).read_text(encoding="utf-8"))["scroll"] == 2
    assert sorted(folder.iterdir()) == sorted([before, file_in(folder)])


def test_a_place_that_cannot_be_saved_is_noted_and_forgotten(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file_in(folder).mkdir(parents=True)
    keeper = SessionKeeper(UID, folder)
    change_to_here(keeper)
    keeper.flush()
    assert "session not saved" in caplog.text
    assert "جسر" not in caplog.text


def test_a_folder_that_cannot_be_made_is_noted_and_forgotten(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("no folder")
    keeper = SessionKeeper(UID, tmp_path / "file" / "sessions")
    keeper.change(scroll=1)
    keeper.flush()
    assert "session not saved" in caplog.text


def test_words_that_no_file_can_hold_are_saved_as_far_as_they_can(folder: Path) -> None:
    keeper = SessionKeeper(UID, folder)
    keeper.change(filters={"library.words": "bridge\ud800"})
    keeper.flush()
    assert SessionKeeper(UID, folder).session.filters == {"library.words": "bridge?"}


def test_without_a_folder_the_persons_own_is_used(qapp: QApplication) -> None:
    keeper = SessionKeeper(UID)
    keeper.change(scroll=9)
    keeper.flush()
    assert SessionKeeper(UID).session.scroll == 9


def test_a_place_saved_by_itself_is_not_saved_again_at_the_end(
    qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sessions, "SAVE_AFTER_MS", 20)
    keeper = SessionKeeper(UID, folder)
    keeper.change(scroll=5)
    qtbot.waitUntil(file_in(folder).exists)
    file_in(folder).unlink()
    keeper.flush()
    assert not file_in(folder).exists()


def test_a_place_left_and_found_again_needs_no_saving(folder: Path) -> None:
    keeper = SessionKeeper(UID, folder)
    keeper.change(scroll=5)
    keeper.change(scroll=0)
    keeper.flush()
    assert not folder.exists()
