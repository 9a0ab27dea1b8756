"""Promise 3: a disk or a quota that is full loses nothing: what was acknowledged stays, reading
goes on, a copy elsewhere can be made, and writing resumes once there is room.
"""

from __future__ import annotations

import os
import random
import resource
import shutil
import signal
import subprocess
from collections.abc import Callable
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any, Final

from store import KnownError, Project
from store.errors import UNWRITTEN
from tests.soak.apart import apart
from tests.soak.deeds import Deeds, state_of
from tests.soak.kills import Plan, planned
from tests.soak.targets import Outcome

_DEEDS: Final = 45
_EACH: Final = 12
_SMALL_BYTES: Final = 6_000_000
_ROOM_BYTES: Final = 60_000
"""So much is left at most: some eight deeds."""

Shortage = Callable[[Path, int], AbstractContextManager[Callable[[], None]]]
"""Lets a project have only so many bytes more; what it gives ends that."""


def full_disk(runs: int, seed: int, folder: Path) -> Outcome:
    """A small disk of its own where one may be mounted, else a limit on the size of files."""
    alone = ("unshare", "--mount")
    can = os.geteuid() == 0 and not subprocess.run([*alone, "true"], check=False).returncode
    return apart("fulldisk:drive", runs, seed, folder, within=alone if can else ())


def drive(runs: int, seed: int, folder: Path) -> Outcome:
    """By turns on a full disk and beyond the allowed size, as far as a disk can be had."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    plan = planned(seed, _DEEDS, folder)
    small = folder / "small"
    small.mkdir()
    size = ("-o", f"size={_SMALL_BYTES}")
    mounted = (
        os.geteuid() == 0
        and not subprocess.run(
            ["mount", "-t", "tmpfs", *size, "tmpfs", str(small)], check=False, capture_output=True
        ).returncode
    )
    rng, failures, refusals = random.Random(seed), [], 0
    for run in range(runs):
        on_disk = mounted and run % 2 == 0
        place, shortage = (small, _full) if on_disk else (folder, _limited)
        try:
            refusals += _one(place / "short.crossclaim", plan, rng, shortage, folder, on_disk)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is a failure
            failures.append(f"run {run}: {error!r}")
    kinds = "a full disk and a quota" if mounted else "a quota alone"
    figure = f"{refusals:,} refusals by {kinds}, {len(failures)} lost or damaged"
    met = not failures and refusals > runs // 2
    return Outcome(runs, len(failures), figure, met, tuple(failures[:20]))


def _one(
    path: Path, plan: Plan, rng: random.Random, shortage: Shortage, folder: Path, on_disk: bool
) -> int:
    """How many writes were refused. Raises AssertionError where anything is lost."""
    first = rng.choice([*plan.beginnings])
    shutil.copyfile(plan.beginnings[first], path)
    number, end, refused = first, min(first + _EACH, len(plan.states) - 1), 0
    with Project.open(path) as project:
        project.sign_in("Kim")
        worker = Deeds(project, plan.seed)
        with shortage(path, rng.randrange(_ROOM_BYTES)) as relieve:
            while number < end:
                try:
                    worker.do(number)
                except KnownError as error:
                    if error.code not in UNWRITTEN:
                        raise
                    refused += 1
                    _still_reads(project, plan.states[number])
                    if on_disk and rng.random() < 0.2:
                        _copies(project, folder / "elsewhere", plan.states[number])
                    if rng.random() < 0.5:
                        continue  # tries again at once, as people do
                    relieve()
                    worker.do(number)
                number += 1
        assert state_of(project) == plan.states[number], "the last state"
    with Project.open(path) as project:
        assert state_of(project) == plan.states[number], "after opening again"
    path.unlink()
    return refused


def _still_reads(project: Project, wanted: str) -> None:
    assert state_of(project) == wanted, "read while nothing could be written"


def _copies(project: Project, target: Path, wanted: str) -> None:
    with Project.open(project.save_copy(target)) as copy:
        assert state_of(copy) == wanted, "the copy elsewhere"


@contextmanager
def _full(path: Path, room_bytes: int) -> Any:
    filler = path.with_name("filler")

    def relieve() -> None:
        filler.unlink(missing_ok=True)

    free = shutil.disk_usage(path.parent).free
    with filler.open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, max(1, free - room_bytes))
    try:
        yield relieve
    finally:
        relieve()


@contextmanager
def _limited(path: Path, room_bytes: int) -> Any:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)

    def relieve() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + room_bytes // 4, hard))
    try:
        yield relieve
    finally:
        relieve()
