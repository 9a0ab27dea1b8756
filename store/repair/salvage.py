"""Makes a new project of what can be read of a damaged one. The damaged file is only read, and not
through SQLite: nothing in it can run.
"""

from __future__ import annotations

import mmap
import os
import sqlite3
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from store.creating import put_in_place, write_empty
from store.digests import TABLE as DIGESTS
from store.digests import refill
from store.engine import close_engine, guarded, known_error, make_engine, writing
from store.errors import KnownError
from store.jobs import CancelToken, Pace, Progress
from store.models import Base
from store.peeking import peeking
from store.repair.finding import Column, Found, find_rows
from store.repair.joining import join_up
from store.repair.pages import Pages, Value
from store.repair.rows import Salvaged, TableSalvaged

_LATEST: Final = 10**16
"""Microseconds: the year 2286."""
_FIRST: Final = (
    "analyst", "source", "term", "entity", "article", "body", "revision", "mention", "claim",
)  # fmt: skip
"""Tables that others refer to come first, so that what is told of them reads in this order."""


def salvage(
    source: Path, target: Path, *, cancel: CancelToken | None = None
) -> Generator[Progress, None, Salvaged]:
    """A job: the new project lies at `target`, complete, or not at all.

    Raises `already-exists`, `no-such-file`, `unreadable`, `cannot-write`, `disk-full`,
    `nothing-to-salvage`, `cancelled`.
    """
    if target.exists():
        raise KnownError("already-exists", path=str(target))
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    with _failure_told(target):
        try:
            write_empty(part, source.stem)
            with _bytes_of(source) as raw:
                salvaged = yield from _into(part, raw, target, cancel or CancelToken())
            _keep_digests(part)
            put_in_place(part, target)
        finally:
            for suffix in ("", "-journal"):
                part.with_name(part.name + suffix).unlink(missing_ok=True)
    return salvaged


def _into(
    part: Path, raw: bytes | mmap.mmap, target: Path, cancel: CancelToken
) -> Generator[Progress, None, Salvaged]:
    pages, pace = Pages(raw), Pace()
    with guarded(part, read_only=False) as connection:
        tables = {name: _columns(connection, name) for name in _names(connection)}
        query = "SELECT name, rootpage FROM sqlite_master WHERE type = 'table'"
        roots = {name: root for name, root in connection.execute(query) if name in tables}
        found = Found({name: {} for name in tables})
        for number, _ in enumerate(find_rows(pages, tables, roots, found)):
            cancel.check()
            if pace.due():
                yield Progress(min(number, pages.count), pages.count, "pages")
        if not any(found.rows[name] for name in ("article", "body", "entity")):
            raise KnownError("nothing-to-salvage", path=str(target))
        yield Progress(pages.count, None, "rows")
        return _written(connection, found, tables, target)


def _written(
    connection: sqlite3.Connection,
    found: Found,
    tables: dict[str, list[Column]],
    target: Path,
) -> Salvaged:
    connection.execute("BEGIN IMMEDIATE")
    first_terms = connection.execute("SELECT * FROM term").fetchall()
    for name in ("term", "project"):
        if found.rows[name]:
            connection.execute(f"DELETE FROM {name}")  # noqa: S608 - names of ours
    for name, columns in tables.items():
        _insert(connection, name, columns, found)
    marks = ", ".join("?" * (len(tables["term"]) - 1))
    for term in first_terms:
        query = f"INSERT OR IGNORE INTO term VALUES (NULL, {marks})"  # noqa: S608 - marks only
        connection.execute(query, term[1:])
    joined = join_up(connection)
    counted = tuple(
        TableSalvaged(name, kept, max(0, len(found.rows[name]) - kept))
        for name in tables
        for (kept,) in [connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()]  # noqa: S608
    )
    connection.execute("COMMIT")
    return Salvaged(target, counted, found.unread, joined.texts_mended, joined.articles_made)


def _insert(
    connection: sqlite3.Connection, name: str, columns: Sequence[Column], found: Found
) -> None:
    for key, row in found.rows[name].items():
        values = [key, *map(_mended, row.values[1:], columns[1:])]
        marks = ", ".join("?" * len(values))
        names = ", ".join(f'"{column.name}"' for column in columns[: len(values)])
        try:
            connection.execute(f'INSERT INTO "{name}" ({names}) VALUES ({marks})', values)  # noqa: S608
        except (sqlite3.IntegrityError, sqlite3.DataError, OverflowError, UnicodeEncodeError):
            continue


def _keep_digests(part: Path) -> None:
    engine = make_engine(part)
    try:
        with writing(engine) as connection:
            refill(connection)
    finally:
        close_engine(engine)


def _mended(value: Value, column: Column) -> Value:
    """A time beyond all calendars becomes none that anybody believes: 1970."""
    is_time = column.name == "at" or column.name.endswith("_at")
    return 0 if is_time and isinstance(value, int) and not 0 <= value < _LATEST else value


def _names(connection: sqlite3.Connection) -> list[str]:
    query = "SELECT name FROM sqlite_master WHERE type = 'table'"
    there = {name for (name,) in connection.execute(query)}
    names = (there & Base.metadata.tables.keys()) - {DIGESTS}
    order = {name: place for place, name in enumerate(_FIRST)}
    return sorted(names, key=lambda name: (order.get(name, len(order)), name))


def _columns(connection: sqlite3.Connection, table: str) -> list[Column]:
    rows = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
    return [Column(name, kind, bool(required)) for _, name, kind, required, *_ in rows]


@contextmanager
def _bytes_of(path: Path) -> Iterator[bytes | mmap.mmap]:
    try:
        with peeking(path) as file:
            if not path.stat().st_size:
                yield b""
                return
            with closing(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)) as raw:
                yield raw
    except FileNotFoundError:
        raise KnownError("no-such-file", path=str(path)) from None
    except PermissionError as error:
        raise KnownError("unreadable", path=str(path), detail=str(error)) from error


@contextmanager
def _failure_told(target: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise known_error(error) or KnownError("cannot-write", path=str(target)) from error
    except OSError as error:
        raise KnownError("cannot-write", path=str(target), detail=str(error)) from error
