"""Content digests: for each table and 1,024 keys the sum of its rows' hashes, brought up to date in
the transaction that changes the rows. They show what no program of ours wrote: rot, not forgery.
"""

from __future__ import annotations

import sqlite3
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import pairwise
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Table, select

TABLE: Final = "digest"
BUCKET: Final = 1024
"""Keys whose rows share a sum."""
HASH_BYTES: Final = 16
_AT_ONCE: Final = 50
_SUMS: Final = 1 << 8 * HASH_BYTES
"""Sums wrap around here, so that they keep to the bytes of one hash."""
_HASHED: Final = {"body": "id, hash", "original": "id, hash, size_bytes"}
"""Columns of tables of which not all are hashed: what is left out has a hash of its own."""
_LEFT_OUT: Final = (TABLE, "sqlite_sequence")
_KEPT_SUM: Final = f"SELECT row_count, total FROM {TABLE} WHERE table_name = ? AND bucket = ?"  # noqa: S608
_KEEP_SUM: Final = (
    f"INSERT INTO {TABLE} (table_name, bucket, row_count, total) VALUES (?, ?, ?, ?)"  # noqa: S608
    " ON CONFLICT (table_name, bucket) DO UPDATE"
    " SET row_count = excluded.row_count, total = excluded.total"
)
_OPTION: Final = "touched"

AnyConnection = Connection | sqlite3.Connection
Sum = tuple[int, int]
"""How many rows, and the sum of their hashes."""


Row = tuple[str, int, int, bytes]
"""Of the table of digests."""


class Touched:
    """The rows that one transaction changes, each with the hash that it had before."""

    def __init__(self) -> None:
        self._before: dict[str, dict[int, int]] = defaultdict(dict)

    def going(self, connection: Connection, table: str, keys: Iterable[int]) -> None:
        """Say which rows will change or go. Before they do."""
        before = self._before[table]
        for first, last in _runs(sorted(set(keys) - before.keys())):
            for key, hashed in _hashes(connection, table, first, last):
                before[key] = hashed

    def came(self, table: str, keys: Iterable[int]) -> None:
        """Say which rows are new."""
        before = self._before[table]
        for key in keys:
            before.setdefault(key, 0)

    def settle(self, connection: Connection) -> None:
        """Bring the digests up to date with what the touched rows are now."""
        rows: list[Row] = []
        for table, before in self._before.items():
            changed: dict[int, list[int]] = defaultdict(lambda: [0, 0])
            for key, old in before.items():
                part = changed[key // BUCKET]
                part[0] -= old != 0
                part[1] -= old
            for first, last in _runs(sorted(before)):
                for key, new in _hashes(connection, table, first, last):
                    part = changed[key // BUCKET]
                    part[0] += 1
                    part[1] += new
            rows += _sums(connection, table, changed)
        _keep(connection, rows)
        self._before.clear()


def options() -> dict[str, Touched]:
    """What a writing connection carries from its begin to its commit."""
    return {_OPTION: Touched()}


def touched(connection: Connection) -> Touched:
    """The rows that the transaction of a writing connection changes."""
    found = connection.get_execution_options()[_OPTION]
    assert isinstance(found, Touched)
    return found


def going_where(connection: Connection, table: Table, which: ColumnElement[bool]) -> bool:
    """Say that the rows of which this is true will change or go. Before they do. Whether there are
    any.
    """
    keys = connection.execute(select(table.c.id).where(which)).scalars().all()
    touched(connection).going(connection, table.name, keys)
    return bool(keys)


def refill(connection: AnyConnection) -> None:
    """Make all digests anew from the rows that are there."""
    _write(connection, f"DELETE FROM {TABLE} WHERE ?", [(1,)])  # noqa: S608 - a name of ours
    for table in hashed_tables(connection):
        parts = _parts(connection, table)
        _keep(connection, list(_sums(connection, table, parts)))


def differing(connection: AnyConnection) -> list[tuple[str, int]]:
    """Tables and buckets whose rows are not what the digests say."""
    return [
        (table, bucket)
        for table in hashed_tables(connection)
        for bucket, (many, summed) in _parts(connection, table).items()
        if kept_sum(connection, table, bucket) != (many, summed % _SUMS)
    ]


def _parts(connection: AnyConnection, table: str) -> dict[int, list[int]]:
    """How many rows each bucket of a table has, and the sum of their hashes."""
    parts: dict[int, list[int]] = defaultdict(lambda: [0, 0])
    for key, hashed in _hashes(connection, table, -(1 << 63), (1 << 63) - 1):
        part = parts[key // BUCKET]
        part[0] += 1
        part[1] += hashed
    return parts


def hashed_tables(connection: AnyConnection) -> list[str]:
    """Names of the tables that have digests, sorted."""
    query = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    names = _driver(connection).execute(query).fetchall()
    return [str(name) for (name,) in names if name not in _LEFT_OUT]


def kept_buckets(connection: Connection, table: str) -> list[int]:
    """The buckets of a table that the file knows of, in order."""
    query = f"SELECT bucket FROM {TABLE} WHERE table_name = ? ORDER BY bucket"  # noqa: S608
    return [int(bucket) for (bucket,) in _driver(connection).execute(query, (table,))]


def first_key(connection: Connection, table: str, least: int) -> int | None:
    """The first key of a table from one on; None behind the last."""
    query = f'SELECT min(id) FROM "{table}" WHERE id >= ?'  # noqa: S608 - a name of ours
    key = _driver(connection).execute(query, (least,)).fetchone()[0]
    return None if key is None else int(key)


@dataclass(frozen=True, slots=True)
class Part:
    """Hashes of rows from a key on, as far as they were read; `kept` is what the file says of the
    whole bucket at this moment, `last` the last key read, None where all were.
    """

    kept: Sum
    many: int
    total: int
    last: int | None


def part_of(
    connection: Connection, table: str, bucket: int, after: int | None, seconds: float
) -> Part:
    """Some rows of a bucket behind a key: as many as can be read in this time, at least one."""
    until = time.monotonic() + seconds
    kept = kept_sum(connection, table, bucket)
    first = bucket * BUCKET if after is None else after + 1
    many, summed = 0, 0
    for key, hashed in _hashes(connection, table, first, bucket * BUCKET + BUCKET - 1, _AT_ONCE):
        many, summed = many + 1, summed + hashed
        if many % _AT_ONCE == 0 and time.monotonic() > until:
            return Part(kept, many, summed % _SUMS, key)
    return Part(kept, many, summed % _SUMS, None)


def kept_sum(connection: AnyConnection, table: str, bucket: int) -> Sum:
    """What the file says of one bucket; nothing said is no rows."""
    row = _driver(connection).execute(_KEPT_SUM, (table, bucket)).fetchone()
    return (0, 0) if row is None else (row[0], int.from_bytes(row[1]))


def added(one: Sum, other: Sum) -> Sum:
    """Both together."""
    return one[0] + other[0], (one[1] + other[1]) % _SUMS


def _hashes(
    connection: AnyConnection,
    table: str,
    first: int,
    last: int,
    page: int = BUCKET,
) -> Iterator[tuple[int, int]]:
    columns = _HASHED.get(table, "*")
    query = f'SELECT {columns} FROM "{table}" WHERE id BETWEEN ? AND ? ORDER BY id'  # noqa: S608
    cursor = _driver(connection).execute(query, (first, last))
    try:
        while rows := cursor.fetchmany(page):
            for row in rows:
                yield row[0], int.from_bytes(_hash(row))
    finally:
        cursor.close()


def _driver(connection: AnyConnection) -> sqlite3.Connection:
    # Past SQLAlchemy, in the same transaction: a tag reads a dozen rows here, and a person waits.
    if isinstance(connection, sqlite3.Connection):
        return connection
    found = connection.connection.driver_connection
    assert isinstance(found, sqlite3.Connection)
    return found


def _hash(row: Sequence[Any]) -> bytes:
    # ascii() of numbers, texts, bytes and None is the same in every release of Python, and fast:
    # a tenth of an import's time is all that digests may cost.
    return blake2b(ascii(row).encode(), digest_size=HASH_BYTES).digest()


def _runs(keys: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First and last of each run of keys without a gap; the keys come sorted."""
    if not keys:
        return
    first = keys[0]
    for key, following in pairwise(keys):
        if following != key + 1:
            yield first, key
            first = following
    yield first, keys[-1]


def _sums(connection: AnyConnection, table: str, parts: dict[int, list[int]]) -> Iterator[Row]:
    """The digests of these buckets with this added to them, as far as it changes them."""
    for bucket, (many, added) in parts.items():
        was, old = kept_sum(connection, table, bucket)
        now = (old + added) % _SUMS
        if (many, now) != (0, old):
            yield table, bucket, was + many, now.to_bytes(HASH_BYTES)


def _keep(connection: AnyConnection, rows: Sequence[Row]) -> None:
    if rows:
        _write(connection, _KEEP_SUM, rows)


def _write(connection: AnyConnection, statement: str, rows: Sequence[tuple[Any, ...]]) -> None:
    if isinstance(connection, sqlite3.Connection):
        connection.executemany(statement, rows)
    else:
        connection.exec_driver_sql(statement, list(rows))
