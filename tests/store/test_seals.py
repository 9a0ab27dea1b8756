"""A large file that nobody touched since we closed it opens without being read through."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from store import KnownError, Project, seals


@pytest.fixture
def large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project that counts as large, closed by us."""
    monkeypatch.setattr(seals, "LARGE_BYTES", 1)
    monkeypatch.setattr(seals, "user_state_path", lambda *_args, **_named: tmp_path / "state")
    path = tmp_path / "large.crossclaim"
    Project.create(path).close()
    return path


def test_a_file_is_as_we_closed_it_until_somebody_writes_to_it(large: Path) -> None:
    assert seals.holds(large)
    with large.open("r+b") as file:
        file.seek(30)
        file.write(b"\0")
    assert not seals.holds(large)


def test_a_file_that_was_only_given_back_its_time_is_read_through(large: Path) -> None:
    times = large.stat()
    raw = bytearray(large.read_bytes())
    raw[-1] ^= 1
    large.write_bytes(raw)
    os.utime(large, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert not seals.holds(large)


def test_damage_to_a_large_file_is_found_when_it_opens(large: Path) -> None:
    raw = bytearray(large.read_bytes())
    raw[4096:8192] = b"\xff" * 4096
    large.write_bytes(raw)
    with pytest.raises(KnownError):
        Project.open(large)


def test_small_files_and_strange_ones_are_never_held_whole(
    large: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other.crossclaim"
    other.write_bytes(large.read_bytes())
    assert not seals.holds(other)
    assert not seals.holds(tmp_path / "missing.crossclaim")
    monkeypatch.setattr(seals, "LARGE_BYTES", 1 << 30)
    assert not seals.holds(large)


def test_what_is_remembered_may_be_broken(large: Path, tmp_path: Path) -> None:
    (tmp_path / "state" / "closed.json").write_text("{", "utf-8")
    assert not seals.holds(large)
    with Project.open(large):
        pass
    assert seals.holds(large)
