"""Promise 7: a project file made to do harm is refused with a reason, and nothing in it runs."""

from __future__ import annotations

import hashlib
import random
import shutil
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final
from unittest.mock import patch

from store import KnownError, Project, guard
from store.backups import restore
from tests.factories import make_world
from tests.soak.hostilefiles import HARMS, Harm
from tests.soak.targets import Outcome

THEIRS: Final = frozenset({"hex", "zeroblob", "load_extension", "group_concat", "abs", "raise"})
"""Functions that the harms call and no statement of ours does."""
DOORS: Final[dict[str, Callable[[Path], object]]] = {
    "opened": lambda path: Project.open(path).close(),
    "read": lambda path: Project.open(path, read_only=True).close(),
    "restored": lambda path: restore(path, path.with_name("restored.crossclaim")),
}


def hostile(runs: int, seed: int, folder: Path) -> Outcome:
    """Each harm through each door, as often as there are runs."""
    with Project.create(folder / "whole") as whole:
        make_world(whole)
    chance = random.Random(seed)
    tries = [(harm, door) for harm in HARMS for door in DOORS]
    chance.shuffle(tries)
    failures, slowest = [], 0.0
    for number, (harm, door) in enumerate(tries[:runs]):
        place = folder / f"{number}"
        place.mkdir()
        path = Path(shutil.copy(whole.path, place / "sent.crossclaim"))
        started = time.monotonic()
        wrong = obeyed(path, HARMS[harm], DOORS[door])
        slowest = max(slowest, time.monotonic() - started)
        failures += [f"{harm}, {door}: {wrong}"] * bool(wrong)
        shutil.rmtree(place)
    many = len(tries[:runs])
    figure = f"{many - len(failures)} refused, slowest {slowest:.1f} s"
    return Outcome(many, len(failures), figure, not failures, tuple(failures))


def obeyed(path: Path, harm: Harm, door: Callable[[Path], object]) -> str:
    """What went wrong when a harmed file came to a door; nothing where it was refused as it must
    be: in our words, with every byte around it as before and no statement of its own compiled.
    """
    harm(path)
    before = _bytes_in(path.parent)
    theirs: list[str] = []
    with patch.object(guard, "authorized", _listening(theirs)):
        code = _refusal(path, door)
    if not code:
        return "not refused"
    if theirs:
        return f"ran {theirs[0]}"
    return "" if _bytes_in(path.parent) == before else "bytes changed"


def _refusal(path: Path, door: Callable[[Path], object]) -> str:
    try:
        door(path)
    except KnownError as error:
        return error.code
    return ""


def _listening(theirs: list[str]) -> Callable[..., int]:
    answer = guard.authorized

    def listen(
        action: int, first: str | None, second: str | None, database: str | None, by: str | None
    ) -> int:
        function = action == sqlite3.SQLITE_FUNCTION and (second or "").lower() in THEIRS
        if by is not None or function:
            theirs.append(f"{by or second}: {action} {first}")
        return answer(action, first, second, database, by)

    return listen


def _bytes_in(folder: Path) -> dict[str, str]:
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.iterdir()
        if path.is_file()
    }
