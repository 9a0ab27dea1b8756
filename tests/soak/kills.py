"""Promise 1: what was acknowledged is there after a kill, whole, and the file opens at once."""

from __future__ import annotations

import os
import random
import shutil
import signal
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from store import Project
from tests.soak.apart import apart
from tests.soak.deeds import Deeds, start, state_of
from tests.soak.processor import OwnClock
from tests.soak.targets import Outcome

_MOST_DEEDS: Final = 150
_MOST_DONE: Final = 10
_MOST_S: Final = 0.015
"""A writer is killed so long after one of its first deeds, at most: that is within the next two."""
_OPEN_MOST_S: Final = 1.0


@dataclass(frozen=True, slots=True)
class Plan:
    """What the project is after each deed, and files of it to begin with, by number of deeds."""

    seed: int
    states: tuple[str, ...]
    beginnings: Mapping[int, Path]


def kills(runs: int, seed: int, folder: Path) -> Outcome:
    """Writers killed at random, each after it began somewhere in the plan."""
    return apart("kills:drive", runs, seed, folder)


def drive(runs: int, seed: int, folder: Path) -> Outcome:
    """In a process that has no thread."""
    plan = planned(seed, min(_MOST_DEEDS, 40 + runs // 4), folder)
    rng = random.Random(seed)
    failures: list[str] = []
    slowest, acknowledged = 0.0, 0
    for run in range(runs):
        first = rng.choice([*plan.beginnings])
        path = folder / "killed.crossclaim"
        _remove(path)
        shutil.copyfile(plan.beginnings[first], path)
        done = _killed(path, plan, first, rng)
        acknowledged += done - first
        verdict, took_s = _looked_at(path, plan, done)
        slowest = max(slowest, took_s)
        if verdict:
            failures.append(f"run {run}, from {first}, acknowledged {done}: {verdict}")
    figure = f"0 lost of {acknowledged:,} acknowledged, slowest opening {slowest * 1000:.0f} ms"
    if failures:
        figure = f"{len(failures)} broken, slowest opening {slowest * 1000:.0f} ms"
    met = not failures and slowest < _OPEN_MOST_S
    return Outcome(runs, len(failures), figure, met, tuple(failures[:20]))


def planned(seed: int, deeds: int, folder: Path, every: int = 10) -> Plan:
    """All deeds done once, undisturbed."""
    path = folder / "plan.crossclaim"
    beginnings: dict[int, Path] = {}
    project = start(path)
    try:
        worker, states = Deeds(project, seed), [state_of(project)]
        for number in range(deeds):
            if number % every == 0 and Deeds.may_begin(number):
                beginnings[number] = project.save_copy(folder / f"plan {number}")
            worker.do(number)
            states.append(state_of(project))
    finally:
        project.close()
    return Plan(seed, tuple(states), beginnings)


def _killed(path: Path, plan: Plan, first: int, rng: random.Random) -> int:
    """How many deeds the writer acknowledged before it was killed, those before it included. One in
    ten is killed while it opens the project.
    """
    awaited = rng.choice((0, 1, *range(2, _MOST_DONE + 2), *range(2, _MOST_DONE + 2)))
    after_s = rng.uniform(0, _MOST_S)
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        os.close(reader)
        _write(path, plan, first, writer)
    os.close(writer)
    with os.fdopen(reader, "rb", buffering=0) as told:
        told_so_far = 0
        while told_so_far <= awaited and told.read(1):
            told_so_far += 1
        time.sleep(after_s)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        return first + max(0, told_so_far + len(told.read()) - 2)


def _write(path: Path, plan: Plan, first: int, told: int) -> None:
    """The writer: never returns."""
    try:
        os.write(told, b"r")
        project = Project.open(path)
        project.sign_in("Kim")
        os.write(told, b"o")
        worker = Deeds(project, plan.seed)
        for number in range(first, len(plan.states) - 1):
            worker.do(number)
            os.write(told, b".")
        project.close()
    finally:
        os._exit(0)


def _looked_at(path: Path, plan: Plan, done: int) -> tuple[str, float]:
    """What is wrong with the file, empty for nothing, and how long it took to open."""
    clock = OwnClock()
    try:
        project = Project.open(path)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is a failure
        return repr(error), clock.lap_s()
    took_s = clock.lap_s()
    with project:
        state = state_of(project)
    left = [each.name for each in path.parent.glob(f"*{path.name}*") if each != path]
    if left:
        return f"left beside it: {left}", took_s
    # One more may have been committed whose acknowledgement the kill cut off.
    if state not in plan.states[done : done + 2]:
        found = [n for n, each in enumerate(plan.states) if each == state]
        return f"holds the state after {found or 'no whole number of'} deeds", took_s
    return "", took_s


def _remove(path: Path) -> None:
    for each in path.parent.glob(f"*{path.name}*"):
        each.unlink()
