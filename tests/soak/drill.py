"""Promise 14: a backup is a restore. Whatever happens to the project, what was there at the last
backup comes back, by the functions that the menu and the command line use.
"""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from store import Project, ops, queries
from store.backups import Backup, backups_at, make, make_if_changed, restore
from store.errors import KnownError
from store.types import ClaimId
from tests.soak.apart import apart
from tests.soak.deeds import Deeds, start, state_of
from tests.soak.targets import Outcome

_BACKUPS: Final = 4
_DEEDS_EACH: Final = 12


@dataclass(frozen=True, slots=True)
class Shelf:
    """A project file, its backups, and the state that each of them holds, by file name."""

    project: Path
    root: Path
    states: dict[str, str]


def restore_drill(runs: int, seed: int, folder: Path) -> Outcome:
    """So many projects damaged, each brought back."""
    return apart("drill:drive", runs, seed, folder)


def drive(runs: int, seed: int, folder: Path) -> Outcome:
    """In a process of its own, with folders of nobody."""
    path, root = folder / "drill" / "work.crossclaim", folder / "backups"
    path.parent.mkdir()
    failures: list[str] = []
    shelf = _filled(path, root, seed, failures)
    kept, shelved = path.read_bytes(), folder / "shelved"
    shutil.copytree(root, shelved)
    for run in range(runs):
        rng = random.Random(f"{seed}/{run}")
        shutil.rmtree(path.parent)
        shutil.rmtree(root)
        path.parent.mkdir()
        path.write_bytes(kept)
        shutil.copytree(shelved, root)
        damage = rng.choice(_DAMAGES)
        damage(path, rng)
        try:
            verdict = _brought_back(shelf, rng)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is a failure
            verdict = repr(error)
        if verdict:
            failures.append(f"run {run}, {damage.__name__}: {verdict}")
    made = len(shelf.states)
    figure = f"{made} backups opened and counted, {runs} damages, {len(failures)} not brought back"
    return Outcome(runs, len(failures), figure, not failures, tuple(failures[:20]))


def _filled(path: Path, root: Path, seed: int, failures: list[str]) -> Shelf:
    """A project at work, backed up now and then; much is deleted before its last backup but one."""
    states: dict[str, str] = {}
    with start(path) as project:
        worker, number = Deeds(project, seed), 0
        for _ in range(_BACKUPS):
            for _ in range(_DEEDS_EACH):
                worker.do(number)
                number += 1
            while not Deeds.may_begin(number):
                worker.do(number)
                number += 1
            made = make_if_changed(path, "timer", root=root)
            failures += _wrong_with(made, project)
            if made is not None:
                states[made.path.name] = state_of(project)
        failures += _wrong_with_shrunken(project, root)
        for _ in range(5):
            project.undo()
        worker.do(number)
    return Shelf(path, root, states)


def _wrong_with(made: Backup | None, project: Project) -> list[str]:
    """Whether a backup was made, opens, and counts as the project does."""
    if made is None or not made.checked or made.shrunken:
        return [f"no whole backup was made: {made}"]
    with Project.open(made.path, read_only=True) as copy:
        if copy.read(queries.counts) != project.read(queries.counts):
            return ["a backup counts otherwise than its project"]
        if state_of(copy) != state_of(project):
            return ["a backup is otherwise than its project"]
    return []


def _wrong_with_shrunken(project: Project, root: Path) -> list[str]:
    """A backup with a tenth fewer rows must say so and must not count as the last good one."""
    gone = 0
    for claim in list(project.read(queries.claim_ids)):
        project.do(ops.delete_claim, ClaimId(claim))
        gone += 1
    for mention in list(project.read(queries.mention_ids)):
        project.do(ops.delete_mention, mention)
        gone += 1
    made = make(project.path, "timer", root=root)
    for _ in range(gone):
        project.undo()
    return [] if made.shrunken else ["a shrunken backup was not told"]


def _brought_back(shelf: Shelf, rng: random.Random) -> str:
    """What is wrong after restoring the newest backup that is whole; empty for nothing."""
    whole = [each for each in backups_at(shelf.project, shelf.root) if each.checked]
    good = [each for each in whole if not each.shrunken]
    if rng.random() < 0.2:
        # The newest one rotted, too: it must be refused, and the one before it serves.
        _cut(good[0].path, rng)
        try:
            restore(good[0].path, shelf.project, replace=True, root=shelf.root)
        except KnownError:
            good = good[1:]
        else:
            return "half a backup was restored"
    chosen = good[0]
    made = restore(chosen.path, shelf.project, replace=True, root=shelf.root)
    with Project.open(made.path) as project:
        if state_of(project) != shelf.states[chosen.path.name]:
            return "it is not as it was when the backup was made"
    return ""


def _flip(path: Path, rng: random.Random) -> None:
    words = bytearray(path.read_bytes())
    for _ in range(rng.choice((1, 10, 1000))):
        words[rng.randrange(len(words))] ^= 1 << rng.randrange(8)
    path.write_bytes(words)


def _cut(path: Path, rng: random.Random) -> None:
    os.truncate(path, rng.randrange(path.stat().st_size - 4096))


def _wipe(path: Path, rng: random.Random) -> None:
    words = bytearray(path.read_bytes())
    start_ = rng.randrange(len(words))
    end = min(len(words), start_ + rng.randrange(1, 40_000))
    words[start_:end] = bytes(end - start_)
    path.write_bytes(words)


def _overwrite(path: Path, rng: random.Random) -> None:
    path.write_bytes(rng.randbytes(rng.randrange(100_000)))


def _behead(path: Path, rng: random.Random) -> None:
    path.write_bytes(rng.randbytes(100) + path.read_bytes()[100:])


def _remove(path: Path, _rng: random.Random) -> None:
    path.unlink()


def _leave_journal(path: Path, rng: random.Random) -> None:
    path.with_name(f"{path.name}-journal").write_bytes(rng.randbytes(20_000))
    _wipe(path, rng)


def _delete_rows(path: Path, rng: random.Random) -> None:
    """A person's slip, not a damage: the file is whole and nearly empty."""
    with Project.open(path) as project:
        for claim in list(project.read(queries.claim_ids)):
            project.do(ops.delete_claim, ClaimId(claim))


_DAMAGES: Final[tuple[Callable[[Path, random.Random], None], ...]] = (
    _flip, _cut, _wipe, _overwrite, _behead, _remove, _leave_journal, _delete_rows,
)  # fmt: skip
