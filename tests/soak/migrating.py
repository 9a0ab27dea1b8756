"""Promise 4: an upgrade that is killed leaves the old version or the new one, never half, with a
backup made first and every row as it was.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import time
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Final

from store import KnownError, Project
from store.backups import backups_at
from store.backups.folder import backups_root
from store.migrations import SCHEMA_VERSION
from store.schema import check_schema
from store.verifying import verify_digests
from tests.soak.apart import apart
from tests.soak.targets import Outcome
from tests.store.digest import Content, content

_KEPT: Final = Path(__file__).parents[1] / "migrations"
_LOOK_S: Final = 0.0002
_MOST_WAIT_S: Final = 5.0


def migrations(runs: int, seed: int, folder: Path) -> Outcome:
    """So many kills for each frozen file of an earlier release."""
    return apart("migrating:drive", runs, seed, folder)


def drive(runs: int, seed: int, folder: Path) -> Outcome:
    """In a process that has no thread."""
    rng, seen, failures = random.Random(seed), Counter[str](), []
    files = sorted(_KEPT.glob("v*.crossclaim"))
    for kept in files:
        with Project.open(kept, read_only=True) as project:
            before = content(project)
        took_s = _upgraded(kept, folder)
        for run in range(runs):
            path = _copied(kept, folder)
            _killed(path, took_s, rng)
            state, verdict = _looked_at(path, int(kept.stem[1:]), before)
            seen[state] += 1
            if verdict:
                failures.append(f"{kept.stem}, run {run}: {verdict}")
    told = f"{seen['old']} old, {seen['new']} new, {seen['cut']} cut in the midst and taken back"
    figure = f"{len(failures)} half; {told}"
    return Outcome(runs * len(files), len(failures), figure, not failures, tuple(failures[:20]))


def _copied(kept: Path, folder: Path) -> Path:
    shutil.rmtree(backups_root(), ignore_errors=True)
    path = folder / "old.crossclaim"
    for left in folder.glob("*old.crossclaim*"):
        left.unlink()
    return Path(shutil.copyfile(kept, path))


def _upgraded(kept: Path, folder: Path) -> float:
    """How long it takes undisturbed."""
    path = _copied(kept, folder)
    began = time.perf_counter()
    Project.open(path).close()
    return time.perf_counter() - began


def _killed(path: Path, took_s: float, rng: random.Random) -> None:
    """Half of them at any time, the others once the upgrade has begun to write."""
    waits, share = rng.random() < 0.5, rng.random()
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        _open(path, writer)
    os.close(writer)
    with os.fdopen(reader, "rb", buffering=0) as told:
        told.read(1)
        if waits:
            _await_journal(path)
        time.sleep(share * took_s * (0.5 if waits else 1.0))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


def _await_journal(path: Path) -> None:
    journal, until = path.with_name(f"{path.name}-journal"), time.monotonic() + _MOST_WAIT_S
    while time.monotonic() < until:
        try:
            if journal.stat().st_size:
                return
        except FileNotFoundError:
            time.sleep(_LOOK_S)


def _open(path: Path, told: int) -> None:
    """The one that is killed: never returns."""
    try:
        os.write(told, b"r")
        Project.open(path)
        time.sleep(_MOST_WAIT_S)
    finally:
        os._exit(0)


def _looked_at(path: Path, old: int, before: Content) -> tuple[str, str]:
    """Which version is there, and what is wrong with it, empty for nothing."""
    journal = path.with_name(f"{path.name}-journal")
    was_cut = journal.exists() and journal.stat().st_size > 0
    try:
        with closing(sqlite3.connect(path)) as connection:
            version = int(connection.execute("PRAGMA user_version").fetchone()[0])
            if version not in (old, SCHEMA_VERSION):
                return "half", f"version {version}"
            check_schema(connection, version, path)
        is_new = version == SCHEMA_VERSION
        if is_new and not any(each.reason == "migration" for each in backups_at(path)):
            return "new", "no backup was made first"
        with Project.open(path) as project:
            changed = content(project) != before or verify_digests(project)
    except (KnownError, sqlite3.Error) as error:
        return "half", repr(error)
    state = "new" if is_new else "cut" if was_cut else "old"
    return state, "rows differ" if changed else ""
