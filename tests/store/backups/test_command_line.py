from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from store import Project, ops
from store.backups import list_backups
from store.cli import CANNOT, DONE, PROBLEMS, run
from tests.factories import World
from tests.store.digest import content


def told(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int | None, str, str]:
    capsys.readouterr()
    code = run([str(word) for word in words])
    out, err = capsys.readouterr()
    return code, out, err


def rows(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


def test_a_backup_is_made_beside_an_open_window_and_comes_back(
    world: World, capsys: pytest.CaptureFixture[str]
) -> None:
    path, before = world.project.path, content(world.project)
    code, out, _ = told(capsys, "backup", path, "--json")
    (made,) = rows(out)
    assert (code, made["articles"], made["shrunken"]) == (DONE, 2, False)
    assert [str(each.path) for each in list_backups(world.project.uid)] == [made["path"]]
    assert told(capsys, "restore", path)[0] == CANNOT, "a window has it open"

    world.project.close()
    path.write_bytes(b"somebody saved a text here")
    code, out, _ = told(capsys, "restore", path, "--json")
    (done,) = rows(out)
    assert (code, done["from"]) == (DONE, made["path"])
    assert Path(done["set_aside"]).read_bytes() == b"somebody saved a text here"
    with Project.open(path) as back:
        assert content(back) == before


def test_backups_are_listed_newest_first(world: World, capsys: pytest.CaptureFixture[str]) -> None:
    path = world.project.path
    told(capsys, "backup", path)
    world.project.do(ops.delete_article, world.first)
    code, _, err = told(capsys, "backup", path)
    assert (code, "Older backups stay" in err) == (PROBLEMS, True)
    _, out, _ = told(capsys, "restore", path, "--list", "--json")
    assert [row["shrunken"] for row in rows(out)] == [True, False]
    assert "shrunken" in told(capsys, "restore", path, "--list")[1].splitlines()[0]


def test_copies_go_where_they_are_told(
    world: World, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = world.project.path
    told(capsys, "backup", path)
    (made,) = list_backups(world.project.uid)
    assert told(capsys, "backup", path, "--to", tmp_path / "stick")[0] == DONE
    assert told(capsys, "backup", path, "--to", tmp_path / "stick")[0] == CANNOT
    code = told(capsys, "restore", path, "--from", made.path, "--to", tmp_path / "old")[0]
    assert code == DONE
    for name in ("stick", "old"):
        with Project.open(tmp_path / f"{name}.crossclaim") as copy:
            assert content(copy) == content(world.project)


def test_where_there_is_nothing_it_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    nowhere = tmp_path / "nowhere.crossclaim"
    assert told(capsys, "backup", nowhere)[0] == CANNOT
    code, _, err = told(capsys, "restore", nowhere)
    assert (code, "There is no backup of" in err) == (CANNOT, True)
    assert told(capsys, "restore", nowhere, "--list") == (DONE, "", "")
