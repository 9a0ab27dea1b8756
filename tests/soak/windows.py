"""Promise 15: two programs that work in one file lose no update, and each soon knows of the other.

On one machine; the half about a database of a team comes with that.
"""

from __future__ import annotations

import json
import os
import random
import time
from collections import Counter
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Final

from store import KnownError, Project, ops, queries
from store.check import check
from store.elsewhere import LOOK_S
from store.jobs import finished
from store.seen import Seen
from store.types import EntityId
from tests.soak.apart import apart
from tests.soak.deeds import start, state_of
from tests.soak.targets import Outcome

_CURRENT_S: Final = 1.0
_SHARED: Final = 5
"""Entities that both count up, each in its description."""
_MOST_PAUSE_S: Final = 0.06
"""Nobody works quicker, and no bulk step writes without a pause while another window is there."""
_QUIET_S: Final = 2.0


@dataclass
class Told:
    """What one program has to tell at its end."""

    counted: dict[int, int] = field(default_factory=dict)
    made: dict[str, float] = field(default_factory=dict)
    """Notes by key, and when each was committed and not taken back."""
    heard: dict[str, float] = field(default_factory=dict)
    conflicts: int = 0
    errors: list[str] = field(default_factory=list)
    state: str = ""


def two_windows(runs: int, seed: int, folder: Path) -> Outcome:
    """Two programs with so many edits each."""
    return apart("windows:drive", runs, seed, folder)


def drive(runs: int, seed: int, folder: Path) -> Outcome:
    """In a process that has no thread."""
    path = folder / "shared.crossclaim"
    with start(path) as project:
        for number in range(_SHARED):
            project.do(ops.add_entity, f"Counter {number}", "person")
    children = [_begun(path, runs, f"{seed}/{number}", folder / f"{number}") for number in (0, 1)]
    for child in children:
        os.waitpid(child, 0)
    told = [_read(folder / f"{number}") for number in (0, 1)]
    failures = [error for each in told for error in each.errors]
    failures += _lost(path, told)
    delays = [*_delays(told[0], told[1]), *_delays(told[1], told[0])]
    failures += [f"heard after {late:.2f} s" for late in delays if late > _CURRENT_S]
    slowest, conflicts = max(delays, default=0), sum(each.conflicts for each in told)
    figure = (
        f"2 × {runs} edits, {len(failures)} failures, {conflicts} conflicts told, "
        f"the other knew after {slowest * 1000:.0f} ms at most"
    )
    return Outcome(2 * runs, len(failures), figure, not failures, tuple(failures[:20]))


def _begun(path: Path, edits: int, seed: str, report: Path) -> int:
    child = os.fork()
    if child:
        return child
    told = Told()
    try:
        _work(path, edits, random.Random(seed), told)
    except BaseException as error:  # noqa: BLE001 - the parent shall hear of it
        told.errors.append(repr(error))
    finally:
        report.write_text(json.dumps(asdict(told)), "utf-8")
        os._exit(0)


def _work(path: Path, edits: int, rng: random.Random, told: Told) -> None:
    with Project.open(path, take_part=True) as project:
        project.sign_in(f"Analyst {os.getpid()}")
        path.with_name(f"ready {os.getpid()}").touch()
        while len(list(path.parent.glob("ready *"))) < 2:
            time.sleep(0.01)
        assert project.others(at_once=True)
        next_look = time.monotonic()
        for number in range(edits):
            try:
                _edit(project, rng, number, told)
            except KnownError as error:
                told.errors.append(f"edit {number}: {error}")
            if time.monotonic() >= next_look or project.is_behind:
                _hear(project, told)
                next_look = time.monotonic() + LOOK_S
            time.sleep(rng.uniform(0, _MOST_PAUSE_S))
        until = time.monotonic() + _QUIET_S
        while time.monotonic() < until:
            _hear(project, told)
            time.sleep(LOOK_S / 10 if project.is_behind else LOOK_S)
        told.state = state_of(project)


def _edit(project: Project, rng: random.Random, number: int, told: Told) -> None:
    entity = EntityId(rng.randrange(_SHARED) + 1)
    kind = rng.random()
    if kind < 0.55:
        _count_up(project, entity, told)
    elif kind < 0.9:
        note, _ = project.do(ops.add_note, f"{number}", entity_id=entity)
        told.made[str(note)] = time.monotonic()
    else:
        project.do(ops.add_alias, entity, f"{project.window} {number}", "nickname")
        project.undo()


def _count_up(project: Project, entity: EntityId, told: Told) -> None:
    """As a form does: what was read before is what the change is held against."""
    while True:
        row = project.read(queries.entity, entity)
        assert row is not None
        seen, value = Seen(queries.entity, entity, row), int(row.description or 0) + 1
        try:
            project.do_seen(seen, None, ops.edit_entity, entity, description=str(value))
        except KnownError as error:
            if error.code != "changed-elsewhere":
                raise
            told.conflicts += 1
        else:
            told.counted[entity] = told.counted.get(entity, 0) + 1
            return


def _hear(project: Project, told: Told) -> None:
    now = time.monotonic()
    for note in project.news().rows("note"):
        told.heard.setdefault(str(note), now)


def _read(report: Path) -> Told:
    words = json.loads(report.read_text("utf-8"))
    counted = {int(key): many for key, many in words.pop("counted").items()}
    return Told(counted=counted, **words)


def _lost(path: Path, told: list[Told]) -> list[str]:
    """Updates of either that are not in the file, and whatever else is wrong with it."""
    failures = []
    wanted = Counter(told[0].counted) + Counter(told[1].counted)
    with Project.open(path) as project:
        for key in range(1, _SHARED + 1):
            row = project.read(queries.entity, EntityId(key))
            found = int(row.description or 0) if row is not None else -1
            if found != wanted[key]:
                failures.append(f"entity {key} was counted to {wanted[key]}, is {found}")
        failures += [f"{each}" for each in finished(check(project)).problems]
        if not told[0].state == told[1].state == state_of(project):
            failures.append("the two ended with different projects")
    return failures


def _delays(maker: Told, hearer: Told) -> list[float]:
    """How long after each note the other knew of it; one never heard of counts for ever."""
    return [hearer.heard.get(note, float("inf")) - at for note, at in maker.made.items()]
