"""Makes a whole project of one that SQLite can read and whose records do not agree: in a copy, with
its history, so that what was done can still be undone.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from store import digests
from store.backups.files import copy_pages, sync
from store.check import Problem, check
from store.creating import put_in_place
from store.engine import guarded, known_error
from store.errors import KnownError
from store.header import read_header
from store.jobs import CancelToken, Progress
from store.opening import inspect
from store.project import Project
from store.repair import mending
from store.repair.mending import Mend
from store.verifying import FIRST_VERSION

_MENDS: Final = (
    mending.mend_references,
    mending.mend_articles,
    mending.mend_texts,
    mending.mend_spans,
    mending.mend_merges,
    mending.mend_history,
    mending.mend_references,
)
"""In this order; what goes at the end may leave others with nothing to refer to."""
_BEYOND: Final = (
    "SELECT 1 FROM article WHERE id NOT IN (SELECT article_id FROM revision)",
    "SELECT 1 FROM revision WHERE body_id NOT IN (SELECT id FROM body)",
)
"""Texts that are lost: only what is left of them elsewhere can stand for them."""


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """The new project, what was mended in it, and what the check still finds."""

    path: Path
    mends: tuple[Mend, ...]
    remaining: tuple[Problem, ...]


def rebuild(
    source: Path, target: Path, *, cancel: CancelToken | None = None
) -> Generator[Progress, None, Rebuilt]:
    """A job: the new project lies at `target`, checked, or not at all. The source is only read.

    Raises `already-exists`, `no-such-file`, `not-a-project`, `foreign-schema`, `cannot-write`,
    `disk-full`, `cancelled`, and `damaged` where this is beyond what can be mended.
    """
    if target.exists():
        raise KnownError("already-exists", path=str(target))
    read_header(source)
    cancel = cancel or CancelToken()
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        yield Progress(0, None, "copy")
        with guarded(source) as connection:
            copy_pages(connection, part, cancel.check)
        yield Progress(0, None, "mend")
        mends = _mended(part)
        sync(part)
        inspect(part, read_header(part), read_only=False)
        cancel.check()
        with Project.open(part) as project:
            report = yield from check(project, cancel=cancel)
        put_in_place(part, target)
    except (sqlite3.Error, ValueError, MemoryError, OverflowError, TypeError) as error:
        known = known_error(error)
        code = "damaged" if known is None else known.code
        raise KnownError(code, path=str(source), detail=str(error)) from error
    except OSError as error:
        raise KnownError("cannot-write", path=str(target), detail=str(error)) from error
    finally:
        for suffix in ("", "-journal"):
            part.with_name(part.name + suffix).unlink(missing_ok=True)
    return Rebuilt(target, tuple(mends), report.problems)


def _mended(part: Path) -> list[Mend]:
    """What was mended in the file. Raises `damaged`, as SQLite does."""
    with guarded(part, read_only=False) as connection:
        # What refers to nothing is what is to be mended.
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("REINDEX")
        _refuse_beyond(connection, part)
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        has_digests = version >= FIRST_VERSION
        mends = list(_accepted(connection)) if has_digests else []
        mends += [one for mend in _MENDS for one in mend(connection)]
        if has_digests:
            digests.refill(connection)
        connection.execute("COMMIT")
    return mends


def _accepted(connection: sqlite3.Connection) -> Iterator[Mend]:
    """Rows that another program changed: from now on they count as they are."""
    for table, bucket in digests.differing(connection):
        first = bucket * digests.BUCKET
        yield Mend("content-accepted", f"{table} {max(first, 1)}-{first + digests.BUCKET - 1}")


def _refuse_beyond(connection: sqlite3.Connection, part: Path) -> None:
    found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    lost = any(connection.execute(query).fetchone() for query in _BEYOND)
    if found != "ok" or lost:
        raise KnownError("damaged", path=str(part), detail=str(found))
