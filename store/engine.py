"""Everything that is special about SQLite: connections, pragmas, transactions, its errors in our
words.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from sqlalchemy import (
    Connection,
    Engine,
    QueuePool,
    Table,
    create_engine,
    event,
    func,
    insert,
    select,
)
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import ConnectionPoolEntry

from store import digests, peeking
from store.errors import KnownError
from store.guard import LARGEST_VALUE_BYTES, guard

APPLICATION_ID: Final = 0x43_58_43_4C
"""`CXCL`, at byte 68 of every project file."""

BUSY_TIMEOUT_S: Final = 5.0

STRANGERS_PRAGMAS: Final = (
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA mmap_size=0",
)
"""For a file that anybody may have written."""
_PRAGMAS: Final = (
    "PRAGMA foreign_keys=ON",
    *STRANGERS_PRAGMAS,
    "PRAGMA temp_store=MEMORY",
)
# One project stays one file, also after a crash: no WAL. TRUNCATE + FULL lost nothing in
# simulated power cuts.
_WRITER_PRAGMAS: Final = ("PRAGMA journal_mode=TRUNCATE", "PRAGMA synchronous=FULL")

_NAMES_ANOTHER: Final = bytes.fromhex("d9d505f920a163d7")
"""How a journal ends that belongs to a transaction over several files."""
_NO_TEXT: Final = "Could not decode to UTF-8"
"""How the driver's message begins that comes without a code."""
_SETTINGS: Final[Mapping[str, object]] = {
    "foreign_keys": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "temp_store": 2,
}
"""What the pragmas say when they are asked."""
_WRITER_SETTINGS: Final[Mapping[str, object]] = {"journal_mode": "truncate", "synchronous": 2}

_CODES: Final = {
    sqlite3.SQLITE_FULL: "disk-full",
    sqlite3.SQLITE_READONLY: "read-only",
    sqlite3.SQLITE_BUSY: "locked",
    sqlite3.SQLITE_LOCKED: "locked",
    sqlite3.SQLITE_IOERR: "cannot-write",
    sqlite3.SQLITE_CANTOPEN: "cannot-write",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_NOTADB: "not-a-project",
}


def make_engine(path: Path, *, read_only: bool = False) -> Engine:
    """An engine on an existing file; never creates one. Connections may be used from any one thread
    at a time.
    """

    def connect() -> sqlite3.Connection:
        return _connected(path, read_only=read_only)

    engine = create_engine(
        "sqlite+pysqlite://", creator=connect, poolclass=QueuePool, pool_size=4, max_overflow=4
    )
    pragmas = _PRAGMAS if read_only else _PRAGMAS + _WRITER_PRAGMAS

    @event.listens_for(engine, "connect")
    def _on_connect(connection: sqlite3.Connection, record: ConnectionPoolEntry) -> None:
        try:
            guard(connection)
            for pragma in pragmas:
                connection.execute(pragma).close()
            _read_back(connection, read_only=read_only)
        except BaseException:
            # The pool drops what it could not set up without closing it.
            connection.close()
            raise
        record.info["file"] = peeking.hold(path)

    @event.listens_for(engine, "close")
    def _on_close(_connection: sqlite3.Connection, record: ConnectionPoolEntry) -> None:
        peeking.let_go(record.info.pop("file", None))

    @event.listens_for(engine, "begin")
    def _on_begin(connection: Connection) -> None:
        writing = connection.get_execution_options().get("writing", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    return engine


@contextmanager
def guarded(path: Path, *, read_only: bool = True) -> Iterator[sqlite3.Connection]:
    """One connection past the pool, for a file of which nothing is known yet."""
    with contextlib.closing(_connected(path, read_only=read_only)) as connection:
        guard(connection)
        for pragma in STRANGERS_PRAGMAS:
            connection.execute(pragma).close()
        yield connection


def settings_of(connection: sqlite3.Connection, *, read_only: bool) -> dict[str, object]:
    """What a connection says of itself, by pragma."""
    names = _SETTINGS if read_only else {**_SETTINGS, **_WRITER_SETTINGS}
    return {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in names}


def _read_back(connection: sqlite3.Connection, *, read_only: bool) -> None:
    """Pragmas fail in silence. A connection without them must not be used."""
    found = settings_of(connection, read_only=read_only)
    wanted = _SETTINGS if read_only else {**_SETTINGS, **_WRITER_SETTINGS}
    if found != wanted:
        raise RuntimeError(f"SQLite did not take its settings: {found}")


def _connected(path: Path, *, read_only: bool) -> sqlite3.Connection:
    path = path.resolve()
    _refuse_journal_of_others(path)
    uri = f"{path.as_uri()}?mode={'ro' if read_only else 'rw'}"
    # isolation_level=None: the driver's own transactions do not cover DDL, so BEGIN is ours alone.
    return sqlite3.connect(
        uri, uri=True, isolation_level=None, check_same_thread=False, timeout=BUSY_TIMEOUT_S
    )


def _refuse_journal_of_others(path: Path) -> None:
    """A journal may name another file, which SQLite then deletes. Ours, of one file alone, never
    does. Raises `foreign-journal`.
    """
    journal = path.with_name(f"{path.name}-journal")
    try:
        with journal.open("rb") as file:
            file.seek(-len(_NAMES_ANOTHER), os.SEEK_END)
            named = file.read() == _NAMES_ANOTHER
    except OSError:
        return
    if named:
        raise KnownError("foreign-journal", path=str(path), name=journal.name)


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A short read transaction. Keep it under 20 ms: a commit waits for it."""
    with in_our_words(), engine.connect() as connection, connection.begin():
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A write transaction, begun at once, committed when the block ends without an exception. What
    it writes past `insert_row` and the unit of work it must tell `digests.touched`.
    """
    with (
        in_our_words(),
        engine.connect().execution_options(writing=True, **digests.options()) as connection,
        connection.begin(),
    ):
        yield connection
        digests.touched(connection).settle(connection)


def insert_row(connection: Connection, table: Table, row: Mapping[str, Any]) -> int:
    """The key that the new row got; the transaction's digests know of it."""
    keys = connection.execute(insert(table), dict(row)).inserted_primary_key
    assert keys is not None
    key = int(keys[0])
    digests.touched(connection).came(table.name, (key,))
    return key


def insert_rows(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Write new rows whose keys nobody asks for; the transaction's digests know of them."""
    if not rows:
        return
    connection.execute(insert(table), [dict(row) for row in rows])
    last = connection.execute(select(func.max(table.c.id))).scalar_one()
    # Nobody else writes meanwhile, so their keys are the last ones.
    digests.touched(connection).came(table.name, range(last - len(rows) + 1, last + 1))


def close_engine(engine: Engine, *, read_only: bool = False) -> None:
    """Close all connections and let SQLite take its empty journal away: one project is one file."""
    if not read_only:
        with contextlib.suppress(sqlite3.Error):
            raw = engine.raw_connection()
            raw.cursor().execute("PRAGMA journal_mode=DELETE").close()
            raw.close()
    engine.dispose()


@contextmanager
def in_our_words() -> Iterator[None]:
    """Turns what the database refuses into a KnownError where a person can act; the rest stays a
    bug.
    """
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        if isinstance(error, DBAPIError):
            known = known_error(error.orig) or _refused_row(error)
        else:
            known = known_error(error) or _unreadable(error)
        if known is None:
            raise
        raise known from error


def _refused_row(error: DBAPIError) -> KnownError | None:
    """A value that is too large or no text, a row that points to one that is gone or says again
    what may be there once; else None.
    """
    code = getattr(error.orig, "sqlite_errorcode", None)
    statement = (error.statement or "").lstrip()
    if code == sqlite3.SQLITE_TOOBIG and statement.startswith(("INSERT", "UPDATE")):
        return KnownError("too-large", limit_bytes=LARGEST_VALUE_BYTES)
    if unreadable := _unreadable(error.orig):
        return unreadable
    if code == sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY and not statement.startswith("DELETE"):
        return KnownError("no-such-record", detail=str(error.orig))
    if code == sqlite3.SQLITE_CONSTRAINT_UNIQUE:
        return KnownError("already-exists", detail=str(error.orig))
    return None


def _unreadable(error: BaseException | None) -> KnownError | None:
    code = getattr(error, "sqlite_errorcode", None)
    if code == sqlite3.SQLITE_TOOBIG or (code is None and _NO_TEXT in str(error)):
        return KnownError("damaged", detail=str(error))
    return None


def known_error(error: BaseException | None) -> KnownError | None:
    """The refusal behind a driver's error (disk full, read only, locked, damaged …), or None for a
    bug of ours.
    """
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    known = _CODES.get(code & 0xFF)
    return None if known is None else KnownError(known, detail=str(error))
