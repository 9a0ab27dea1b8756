from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from store import KnownError, Project, ops
from store.backups import backups_at, list_backups, make, restore
from tests.factories import World, add_claim
from tests.store.digest import content

NOON = dt.datetime(2031, 3, 4, 12, tzinfo=dt.UTC)
PAGE = 4096


def _zeros(path: Path, random: Random) -> None:
    _overwrite(path, random, bytes(random.randint(1, 3 * PAGE)))


def _noise(path: Path, random: Random) -> None:
    _overwrite(path, random, random.randbytes(random.randint(1, 5 * PAGE)))


def _overwrite(path: Path, random: Random, with_: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(random.randrange(path.stat().st_size))
        file.write(with_)


def _cut(path: Path, random: Random) -> None:
    with path.open("r+b") as file:
        file.truncate(random.randrange(path.stat().st_size))


def _emptied(path: Path, _random: Random) -> None:
    path.write_bytes(b"")


def _no_project(path: Path, _random: Random) -> None:
    path.write_text("a shopping list", encoding="utf-8")


def _gone(path: Path, _random: Random) -> None:
    path.unlink()


def _flipped(path: Path, random: Random) -> None:
    whole = bytearray(path.read_bytes())
    for _ in range(200):
        whole[random.randrange(len(whole))] ^= 1 << random.randrange(8)
    path.write_bytes(whole)


def _foreign_journal(path: Path, random: Random) -> None:
    _overwrite(path, random, random.randbytes(PAGE))
    path.with_name(f"{path.name}-journal").write_bytes(random.randbytes(2 * PAGE))


DAMAGES: tuple[Callable[[Path, Random], None], ...] = (
    *(_zeros, _noise, _cut, _emptied, _no_project),
    *(_gone, _flipped, _foreign_journal, _noise, _cut),
)


@pytest.mark.parametrize("seed", range(20))
def test_whatever_happens_to_the_file_everything_of_the_last_backup_comes_back(
    world: World, seed: int
) -> None:
    random, path = Random(seed), world.project.path
    make(path, "timer")
    add_claim(world.project, world.first, "Three villages")
    last, before = make(path, "timer"), content(world.project)
    world.project.close()
    DAMAGES[seed % len(DAMAGES)](path, random)
    damaged = path.read_bytes() if path.exists() else None

    newest = backups_at(path)[0]
    assert newest == last
    done = restore(newest.path, path, replace=True)

    with Project.open(path) as back:
        assert content(back) == before
    if damaged is not None:
        assert done.before is not None or done.set_aside is not None, "nothing goes unasked"
    if done.set_aside is not None:
        assert done.set_aside.read_bytes() == damaged
    assert not [each for each in path.parent.glob(".*") if each.is_file()]


def test_a_new_file_is_made_beside_and_nothing_is_written_over(
    world: World, tmp_path: Path
) -> None:
    made = make(world.project.path, "asked")
    target = tmp_path / "before.crossclaim"
    assert restore(made.path, target).path == target
    with Project.open(target) as back:
        assert content(back) == content(world.project)
    with pytest.raises(KnownError) as refused:
        restore(made.path, target)
    assert refused.value.code == "already-exists"


def test_in_place_what_was_there_is_backed_up_first(world: World) -> None:
    path, project = world.project.path, world.project
    made, before = make(path, "timer"), content(project)
    project.do(ops.delete_article, world.first)
    after = content(project)
    project.close()
    done = restore(made.path, path, replace=True)
    with Project.open(path) as back:
        assert content(back) == before
    assert done.before is not None
    assert done.before.reason == "restore"
    assert done.before in list_backups(project.uid)
    restore(done.before.path, path, replace=True)
    with Project.open(path) as back:
        assert content(back) == after


def test_an_open_project_is_not_replaced(world: World) -> None:
    made = make(world.project.path, "timer")
    with pytest.raises(KnownError) as refused:
        restore(made.path, world.project.path, replace=True)
    assert refused.value.code == "already-open"


def test_a_damaged_backup_is_refused_and_the_project_is_as_it_was(world: World) -> None:
    path = world.project.path
    made = make(path, "timer")
    world.project.close()
    before = path.read_bytes()
    with made.path.open("r+b") as file:
        file.seek(2 * PAGE)
        file.write(b"\xff" * 6 * PAGE)
    with pytest.raises(KnownError) as refused:
        restore(made.path, path, replace=True)
    assert refused.value.code == "damaged"
    assert path.read_bytes() == before


def test_a_half_made_backup_looks_unsound_in_the_list(world: World) -> None:
    made = make(world.project.path, "timer")
    with made.path.open("r+b") as file:
        file.truncate(made.size_bytes - 100)
    assert [each.checked for each in list_backups(world.project.uid)] == [False]
