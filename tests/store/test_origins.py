"""Projects that somebody elsewhere wrote to last are told from one's own."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from store import Project, ops
from store.sample import create_sample
from tests.factories import World, add_article


def as_another(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    for name in ("XDG_STATE_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(name, str(folder))


def is_received(path: Path) -> bool:
    with Project.open(path) as project:
        return project.received


def test_what_one_made_and_wrote_is_ones_own(tmp_path: Path) -> None:
    with Project.create(tmp_path / "flood") as project:
        assert not project.received
    for _ in range(3):
        with Project.open(project.path) as again:
            assert not again.received
            add_article(again)


def test_a_copy_of_ones_own_is_ones_own_wherever_it_lies(world: World, tmp_path: Path) -> None:
    world.project.accept()
    world.project.close()
    moved = tmp_path / "stick" / "other name.crossclaim"
    moved.parent.mkdir()
    shutil.copy(world.project.path, moved)
    assert not is_received(moved)


def test_a_file_of_somebody_else_is_received_until_it_is_accepted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Project.create(tmp_path / "flood") as project:
        add_article(project)
    as_another(monkeypatch, tmp_path / "elsewhere")
    assert is_received(project.path)
    with Project.open(project.path, read_only=True) as reader:
        assert reader.received
    with Project.open(project.path) as received:
        received.accept()
    assert not is_received(project.path)


def test_what_comes_back_changed_is_received_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Project.create(tmp_path / "flood") as project:
        add_article(project)
    with monkeypatch.context() as there:
        as_another(there, tmp_path / "elsewhere")
        with Project.open(project.path) as theirs:
            theirs.do(ops.add_entity, "Vesna", "place")
    assert is_received(project.path)


def test_an_empty_file_of_a_stranger_is_received(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Project.create(tmp_path / "flood").close()
    assert not is_received(tmp_path / "flood.crossclaim")
    as_another(monkeypatch, tmp_path / "elsewhere")
    assert is_received(tmp_path / "flood.crossclaim")


def test_writing_by_a_script_does_not_make_a_received_file_ones_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Project.create(tmp_path / "flood") as project:
        add_article(project)
    as_another(monkeypatch, tmp_path / "elsewhere")
    with Project.open(project.path) as script:
        script.do(ops.add_entity, "Vesna", "place")
    assert is_received(project.path)


def test_many_looks_do_not_push_out_who_wrote_last(tmp_path: Path) -> None:
    with Project.create(tmp_path / "flood") as project:
        add_article(project)
    for _ in range(60):
        assert not is_received(project.path)


def test_the_sample_is_ones_own(tmp_path: Path) -> None:
    with create_sample(tmp_path / "sample") as project:
        path = project.path
    assert not is_received(path)


@pytest.mark.parametrize("words", ["", "[]", "{", '{"a": 1}', "[" * 5000])
def test_a_list_that_cannot_be_read_is_begun_anew(tmp_path: Path, words: str) -> None:
    with Project.create(tmp_path / "flood") as project:
        add_article(project)
    (kept,) = (tmp_path / ".person").rglob("written.json")
    kept.write_text(words)
    assert is_received(project.path)
    with Project.open(project.path) as again:
        again.accept()
    assert not is_received(project.path)
