"""Promise 2: what was acknowledged survives a power cut, whatever of the last writes the disk kept,
dropped or tore.
"""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path
from typing import Final

from store import Project
from tests.soak.apart import apart
from tests.soak.deeds import Deeds, everything_of, start
from tests.soak.recording import Event, Platter, SqlLog, recorded
from tests.soak.targets import Outcome

_BEFORE: Final = 20
"""Deeds that are on the disk for long."""
_MOST_DEEDS: Final = 120


def power_cuts(runs: int, seed: int, folder: Path) -> Outcome:
    """One recording, cut at many places."""
    return apart("powercuts:drive", runs, seed, folder)


def drive(runs: int, seed: int, folder: Path) -> Outcome:
    """In a process of its own: the hooks listen to every engine."""
    path = folder / "plan.crossclaim"
    before, states, log = _worked(path, seed, min(_MOST_DEEDS, 20 + runs // 10))
    replayed = folder / "replayed.crossclaim"
    replayed.write_bytes(before)
    events = recorded(replayed, log.transactions)
    if _state(replayed) != states[-1]:
        return Outcome(0, 1, "the recording does not end as the work did", met=False)
    rng = random.Random(seed)
    cuts = Counter(rng.randrange(len(events) + 1) for _ in range(runs))
    failures = _failures(folder / "cut" / "replayed.crossclaim", before, events, cuts, states)
    kept = "0 lost, 0 damaged" if not failures else f"{len(failures)} lost or damaged"
    figure = f"{kept} over {len(events):,} disk operations"
    return Outcome(runs, len(failures), figure, not failures, tuple(failures[:20]))


def _worked(path: Path, seed: int, deeds: int) -> tuple[bytes, list[str], SqlLog]:
    """The file before, its state after each transaction since, and their statements."""
    log = SqlLog()
    with start(path) as project:
        worker = Deeds(project, seed)
        for number in range(_BEFORE):
            worker.do(number)
    before = path.read_bytes()
    with Project.open(path) as project:
        project.sign_in("Kim")
        worker, states = Deeds(project, seed), [everything_of(project)]
        with log.listening():
            for number in range(_BEFORE, _BEFORE + deeds):
                worker.do(number)
                states.append(everything_of(project))
    return before, states, log


def _failures(
    path: Path, before: bytes, events: list[Event], cuts: Counter[int], states: list[str]
) -> list[str]:
    path.parent.mkdir()
    platter, failures = Platter({path.name: bytearray(before)}), []
    for place in range(len(events) + 1):
        for nth in range(cuts[place]):
            verdict = _after_cut(path, platter, random.Random(f"{place}/{nth}"), states)
            if verdict:
                failures.append(f"cut {nth} before operation {place}: {verdict}")
        if place < len(events):
            platter.take(events[place])
    return failures


def _after_cut(path: Path, platter: Platter, rng: random.Random, states: list[str]) -> str:
    for left in path.parent.iterdir():
        left.unlink()
    for name, words in platter.after_cut(rng).items():
        (path.parent / name).write_bytes(words)
    try:
        state = _state(path)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is a failure
        return repr(error)
    if state in states[platter.done : platter.done + 2]:
        return ""
    found = [number for number, each in enumerate(states) if each == state]
    return f"{platter.done} acknowledged, {found or 'no whole number'} there"


def _state(path: Path) -> str:
    with Project.open(path) as project:
        return everything_of(project)
