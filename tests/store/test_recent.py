from __future__ import annotations

import json
from pathlib import Path

import pytest

from store.recent import MOST, forget, recent_projects, remember


def names(folder: Path) -> list[str]:
    return [recent.name for recent in recent_projects(folder)]


def test_the_project_opened_last_stands_first(tmp_path: Path) -> None:
    for name in ("a", "b", "a"):
        remember(tmp_path / f"{name}.crossclaim", name, tmp_path)
    assert names(tmp_path) == ["a", "b"]
    assert [one.name for one in tmp_path.iterdir()] == ["recent.json"]


def test_the_list_is_short(tmp_path: Path) -> None:
    for number in range(MOST + 5):
        remember(tmp_path / f"{number}", f"{number}", tmp_path)
    assert names(tmp_path) == [f"{number}" for number in reversed(range(5, MOST + 5))]


def test_a_project_that_is_not_there_now_is_marked_and_kept(tmp_path: Path) -> None:
    there = tmp_path / "été 🌊.crossclaim"
    there.touch()
    remember(there, "été 🌊", tmp_path)
    remember(tmp_path / "stick" / "b.crossclaim", "b", tmp_path)
    assert [(one.name, one.missing) for one in recent_projects(tmp_path)] == [
        ("b", True),
        ("été 🌊", False),
    ]
    assert recent_projects(tmp_path)[1].path == there


def test_a_project_can_be_forgotten(tmp_path: Path) -> None:
    remember(tmp_path / "a", "a", tmp_path)
    forget(tmp_path / "a", tmp_path)
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    "words",
    [
        b"",
        b"\xff\xfe",
        b"{}",
        b"[",
        b"[" * 100_000,
        b"[1, null, {}]",
        b'[{"path": 1, "name": "a", "at": "x"}]',
        b'[{"path": "a", "name": "a", "at": "never"}]',
    ],
)
def test_a_broken_list_is_an_empty_one_and_starts_afresh(tmp_path: Path, words: bytes) -> None:
    (tmp_path / "recent.json").write_bytes(words)
    assert names(tmp_path) == []
    remember(tmp_path / "a", "a", tmp_path)
    assert names(tmp_path) == ["a"]


def test_odd_entries_do_not_hide_the_others(tmp_path: Path) -> None:
    remember(tmp_path / "a", "a", tmp_path)
    rows = json.loads((tmp_path / "recent.json").read_text())
    (tmp_path / "recent.json").write_text(json.dumps([{"path": "x"}, *rows]))
    assert names(tmp_path) == ["a"]


def test_a_list_that_cannot_be_written_is_let_be(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    remember(tmp_path / "a", "a", tmp_path / "file")
    assert names(tmp_path / "file") == []


def test_without_a_folder_it_is_the_user_s_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("store.recent.user_state_path", lambda *_, **__: tmp_path / "state")
    remember(tmp_path / "a", "a")
    assert [one.name for one in recent_projects()] == ["a"]
