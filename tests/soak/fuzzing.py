"""Promises 5 and 6: damaged files never hurt the program, and no change passes unnoticed.

Each file is opened by the real store in a child of its own: opened, checked, read, searched.
"""

from __future__ import annotations

import gc
import hashlib
import json
import os
import random
import resource
import signal
import sqlite3
import sys
import traceback
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final
from unittest.mock import patch

import sqlalchemy
from sqlalchemy import Engine

from store import KnownError, Project, engine, queries
from store.check import check
from store.jobs import finished
from store.search import search
from tests.soak.apart import apart
from tests.soak.mutators import damaged
from tests.soak.samefile import same_files
from tests.soak.targets import Outcome

_MOST_S: Final = 2.0
"""Of the processor: other programs on the machine do not count."""
_HANGS_S: Final = 60.0
_MOST_BYTES: Final = 256 * 1024 * 1024
_ADDRESSES: Final = 2 * 1024**3
"""No child may take the machine's memory."""
_UNHURT: Final = frozenset({"refused", "told", "same"})
_NOT_CONTENT: Final = frozenset({"sqlite_sequence", "digest"})


@dataclass(frozen=True, slots=True)
class Look:
    """What came of one file."""

    number: int
    how: str
    verdict: str
    detail: str
    took_s: float
    size_bytes: int


def unhurt(runs: int, seed: int, folder: Path) -> Outcome:
    """Promise 5: nothing crashes, nothing takes long, nothing grows."""
    looks = fuzzed(runs, seed)
    hurt = [look for look in looks if look.verdict not in _UNHURT | {"changed"}]
    hurt += [look for look in looks if look.size_bytes > _MOST_BYTES]
    slowest = max(look.took_s for look in looks)
    largest = max(look.size_bytes for look in looks) / 1024**2
    many = Counter(look.verdict for look in looks)
    figure = f"slowest {slowest:.1f} s, largest {largest:.0f} MB, {many['refused']:,} refused"
    return Outcome(runs, len(hurt), figure, not hurt, _words(hurt))


def unchanged(runs: int, seed: int, folder: Path) -> Outcome:
    """Promise 6: what is accepted without a word is what was written."""
    looks = fuzzed(runs, seed)
    silent = [look for look in looks if look.verdict == "changed"]
    many = Counter(look.verdict for look in looks)
    figure = (
        f"{len(silent)} silent; {many['refused']:,} refused, {many['told']:,} told,"
        f" {many['same']:,} unchanged"
    )
    return Outcome(runs, len(silent), figure, not silent, _words(silent))


@lru_cache(1)
def fuzzed(runs: int, seed: int) -> tuple[Look, ...]:
    """Looks at so many damaged files; both promises are about the same ones."""
    with TemporaryDirectory(prefix="fuzz-") as folder:
        made = apart("fuzzing:drive", runs, seed, Path(folder))
    return tuple(Look(**json.loads(each)) for each in made.details)


def drive(runs: int, seed: int, folder: Path) -> Outcome:
    """In a process without threads: as many workers as cores, each with children of its own."""
    wholes = [whole.read_bytes() for whole in same_files(folder)]
    contents = [content_of(_written(folder / "whole", whole)) for whole in wholes]
    with patch.object(engine, "create_engine", _sharing_statements()):
        _warm(folder / "whole")
        gc.freeze()
        lines = _worked(runs, seed, folder, wholes, contents)
    return Outcome(runs, 0, "", met=True, details=lines)


def _worked(
    runs: int, seed: int, folder: Path, wholes: list[bytes], contents: list[str]
) -> tuple[str, ...]:
    workers = max(1, min(4, os.cpu_count() or 1))
    children = []
    for worker in range(workers):
        child = os.fork()
        if not child:
            numbers = range(worker, runs, workers)
            _work(numbers, seed, folder / f"{worker}", wholes, contents)
        children.append(child)
    for child in children:
        _, status = os.waitpid(child, 0)
        if status:
            raise RuntimeError(f"a worker ended with {status}")
    lines = [line for file in folder.glob("*.looks") for line in file.read_text().splitlines()]
    return tuple(lines)


def _sharing_statements() -> Callable[..., Engine]:
    """Engines that take over what the first one compiled: half of a look would be compiling."""
    first: list[Engine] = []

    def make(*args: Any, **kwargs: Any) -> Engine:
        made = sqlalchemy.create_engine(*args, **kwargs)
        first.append(made)
        made.dialect, made._compiled_cache = first[0].dialect, first[0]._compiled_cache
        return made

    return make


def content_of(path: Path) -> str:
    """A digest of all rows of all tables, by plain SQLite; empty where they cannot be read."""
    found = hashlib.sha256()
    try:
        uri = f"{path.as_uri()}?mode=ro"
        with closing(sqlite3.connect(uri, uri=True)) as connection:
            query = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
            for (name,) in connection.execute(query).fetchall():
                if name not in _NOT_CONTENT:
                    rows = connection.execute(f'SELECT * FROM "{name}" ORDER BY id').fetchall()
                    found.update(repr((name, rows)).encode("utf-8", "surrogatepass"))
    except (sqlite3.Error, ValueError, MemoryError):
        return ""
    return found.hexdigest()


def read_all(project: Project) -> None:
    """What the window reads: every list, every text, a search."""
    read = project.read
    articles = read(queries.article_ids)
    for card in read(queries.article_cards, articles):
        row = read(queries.article, card.id)
        if row is not None:
            project.text(row.body)
        read(queries.marks, card.id)
        read(queries.zones, card.id)
    read(queries.claim_rows, read(queries.claim_ids))
    read(queries.entity_rows, read(queries.entity_ids))
    read(queries.mention_rows, read(queries.mention_ids))
    read(queries.note_rows, read(queries.note_ids))
    read(queries.relation_rows, read(queries.relation_ids))
    read(queries.terms)
    read(queries.sources)
    for kind in queries.KINDS_BY_CODE:
        read(queries.problem_count, kind)
    project.horizon()
    project.interrupted()
    list(search(project, "council"))


def _work(
    numbers: range, seed: int, folder: Path, wholes: list[bytes], contents: list[str]
) -> None:
    """One worker: never returns."""
    try:
        with folder.with_suffix(".looks").open("w") as file:
            for number in numbers:
                chance = random.Random(f"{seed} {number}")
                which = chance.randrange(len(wholes))
                how, harmed = damaged(wholes[which], chance)
                look = _looked(number, how, _written(folder, harmed), contents[which])
                file.write(json.dumps(asdict(look)) + "\n")
        os._exit(0)
    except BaseException:  # noqa: BLE001 - nothing of the parent's may run in here
        traceback.print_exc()
        os._exit(1)


def _looked(number: int, how: str, path: Path, content: str) -> Look:
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        os.close(reader)
        _look(path, content, writer)
    os.close(writer)
    with os.fdopen(reader, "rb") as told:
        said = told.read().decode("utf-8", "replace")
    _, status, used = os.wait4(child, 0)
    took_s = used.ru_utime + used.ru_stime
    verdict, _, detail = said.partition("\n")
    if os.WIFSIGNALED(status):
        died_of = os.WTERMSIG(status)
        verdict = "slow" if died_of in {signal.SIGALRM, signal.SIGPROF} else "crash"
        detail = f"signal {died_of}"
    return Look(number, how, verdict or "crash", detail[:600], took_s, used.ru_maxrss * 1024)


def _look(path: Path, content: str, told: int) -> None:
    """The child: says its verdict and never returns."""
    resource.setrlimit(resource.RLIMIT_AS, (_ADDRESSES, _ADDRESSES))
    signal.setitimer(signal.ITIMER_PROF, _MOST_S)
    signal.setitimer(signal.ITIMER_REAL, _HANGS_S)
    try:
        words = _verdict(path)
        if words == "same" and content_of(path) != content:
            words = "changed"
        os.write(told, words.encode("utf-8", "replace"))
    finally:
        os._exit(0)


def _verdict(path: Path) -> str:
    opened = False
    try:
        with Project.open(path) as project:
            opened = True
            problems = finished(check(project)).problems
            read_all(project)
    except KnownError as error:
        return f"{'told' if opened else 'refused'}\n{error}"
    except BaseException:  # noqa: BLE001 - whatever is not in our words hurts
        return f"bug\n{''.join(traceback.format_exc(limit=-4))}"
    return f"told\n{problems[0]}" if problems else "same"


def _warm(folder: Path) -> None:
    """Import all that a child will need."""
    verdict = _verdict(next(folder.iterdir()))
    if verdict != "same":
        sys.exit(verdict)


def _written(folder: Path, raw: bytes) -> Path:
    """The only file in a folder."""
    folder.mkdir(exist_ok=True)
    for each in folder.iterdir():
        each.unlink()
    path = folder / "harmed.crossclaim"
    path.write_bytes(raw)
    return path


def _words(looks: list[Look]) -> tuple[str, ...]:
    return tuple(
        f"file {look.number}, {look.how}: {look.verdict} {look.detail}" for look in looks[:20]
    )
