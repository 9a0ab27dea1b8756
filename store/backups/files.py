"""Project files as a backup sees them: read as they are, whatever their version, and never through
an engine. Every name is given only once the bytes are on the disk.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Final

from store.backups.rows import BackupCounts, Facts
from store.engine import guarded, known_error
from store.errors import KnownError
from store.header import read_header
from store.opening import inspect_through

_PAGES: Final = (100, 1000)
"""Pages a step of a copy: few, so that a commit beside it does not wait; at the second try more."""
_AT_ONCE_BYTES: Final = 100_000_000
"""A project up to this size is copied in one step where commits overtook every other try."""
_PAUSE_S: Final = 0.02
"""Between two tries while somebody writes."""
_MOST_RESTARTS: Final = 8
"""A copy begins anew with each commit beside it. In a storm of them the next backup does."""
_NO_RECORDS: Final = frozenset(
    {"project", "analyst", "term", "step", "change", "body", "original", "digest"}
)
"""Tables that only grow, or that every project has: they would hide a loss."""


@contextmanager
def opened(path: Path, *, writable: bool = False) -> Iterator[sqlite3.Connection]:
    """A connection to a project file; `writable` takes back a transaction that a kill cut off."""
    writable = writable and os.access(path, os.W_OK)
    with guarded(path, read_only=not writable) as connection:
        yield connection


def facts_of(connection: sqlite3.Connection) -> Facts:
    """What the project says of itself. Raises sqlite3.Error, ValueError where it is broken."""
    (uid,) = _first(connection, "SELECT uid FROM project")
    (step,) = _first(connection, "SELECT coalesce(max(id), 0) FROM step")
    tables = record_counts(connection)
    (links,) = _first(
        connection, "SELECT count(*) FROM claim_relation WHERE relation = 'contradicts'"
    )
    counts = BackupCounts(
        articles=tables["article"],
        entities=tables["entity"],
        mentions=tables["mention"],
        claims=tables["claim"],
        contradictions=int(links),
        rows=sum(tables.values()),
    )
    return Facts(str(uuid.UUID(bytes=bytes(uid))), int(step), counts)


def record_counts(connection: sqlite3.Connection) -> dict[str, int]:
    """Rows by table of records, in the order of the names."""
    query = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    names = [str(name) for (name,) in connection.execute(query)]
    return {
        name: int(_first(connection, f'SELECT count(*) FROM "{_quoted(name)}"')[0])  # noqa: S608
        for name in names
        if name not in _NO_RECORDS and not name.startswith("sqlite_")
    }


def _quoted(name: str) -> str:
    return name.replace('"', '""')


def _first(connection: sqlite3.Connection, query: str) -> tuple[Any, ...]:
    row = connection.execute(query).fetchone()
    if row is None:
        raise ValueError(query)
    return tuple(row)


def checked_facts(path: Path) -> Facts:
    """What a whole project file says of itself; not for one that is open here. Raises `damaged`,
    `not-a-project`, `no-such-file`, `unreadable`.
    """
    # Reading it past SQLite would let go of SQLite's locks on a file that this process has open.
    header = read_header(path)
    with damage_told(path), opened(path) as connection:
        inspect_through(connection, path, header)
        return facts_of(connection)


def copy_pages(source: sqlite3.Connection, part: Path, look: Callable[[], None]) -> None:
    """Copy a project into a new file, some pages at a time; `look` may raise to stop it."""
    (pages_in_all,) = _first(source, "PRAGMA page_count")
    (page_bytes,) = _first(source, "PRAGMA page_size")
    at_once = [-1] if pages_in_all * page_bytes <= _AT_ONCE_BYTES else []
    for pages in [*_PAGES, *at_once]:
        part.unlink(missing_ok=True)
        with contextlib.suppress(_Overtaken), closing(sqlite3.connect(part)) as copy:
            watch = _Watch(look)
            source.backup(copy, pages=pages, progress=watch.on_step, sleep=_PAUSE_S)
            return
    raise KnownError("locked")


class _Overtaken(Exception):  # noqa: N818 - no error: the next try takes larger steps
    """Commits beside it made a copy begin anew too often."""


class _Watch:
    """Counts how often a copy began anew."""

    def __init__(self, look: Callable[[], None]) -> None:
        self._look = look
        self._left = -1
        self._restarts = 0

    def on_step(self, _status: int, remaining: int, _total: int) -> None:
        self._look()
        self._restarts += 0 <= self._left < remaining
        self._left = remaining
        if self._restarts > _MOST_RESTARTS:
            raise _Overtaken


def sync(path: Path) -> None:
    """Wait until a file's bytes are on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk, where the system can do that."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


@contextmanager
def damage_told(path: Path) -> Iterator[None]:
    """Turns what a broken file raises when it is read into `damaged`."""
    try:
        yield
    except (sqlite3.Error, ValueError, KeyError, TypeError, MemoryError) as error:
        known = known_error(error)
        code = "damaged" if known is None else known.code
        raise KnownError(code, path=str(path), detail=str(error)) from error
