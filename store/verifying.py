"""Compares all rows, texts and originals with their digests: finds what was changed behind the back
of the program. Reads a few milliseconds at a time, beside ongoing work.
"""

from __future__ import annotations

import contextlib
import hashlib
import sqlite3
import time
import zlib
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy.exc import DBAPIError

from store import digests
from store.errors import KnownError
from store.jobs import CancelToken, Pace, Progress, finished
from store.migrations import version_of
from store.models import Base
from store.queries.kept import kept_after
from store.text.canonical import text_hash

if TYPE_CHECKING:
    from store.project import Project

FIRST_VERSION: Final = 3
"""Of the schema, with digests."""
UNREADABLE: Final = (
    DBAPIError, sqlite3.Error, ValueError, TypeError, OverflowError, MemoryError, KnownError,
)  # fmt: skip
"""What reading a damaged file raises; a KnownError only with a code of DAMAGE."""
DAMAGE: Final = frozenset({"damaged", "not-a-project"})
_READ_S: Final = 0.008
"""For one read: a commit waits for it."""
_AT_ONCE_S: Final = 60.0
_RESTARTS: Final = 20
"""So often may somebody write to a group of rows while it is read; then it is read at once."""
_LEAST: Final = -(1 << 63)


@dataclass(frozen=True, slots=True)
class Mismatch:
    """Rows that are not what was written: a table, the keys from `first` to `last` among which they
    are, how many rows there should be and are. `rows` is None where they cannot even be read.
    """

    table: str
    first: int
    last: int
    rows_kept: int
    rows: int | None


def verify_digests(project: Project) -> list[Mismatch]:
    """All rows, texts and originals that differ from their digests; empty where nothing does."""
    return finished(verify(project))


def verify(
    project: Project,
    *,
    cancel: CancelToken | None = None,
    texts: bool = True,
    pause_s: float = 0.0,
) -> Generator[Progress, None, list[Mismatch]]:
    """A job whose result are the groups of rows that differ, in the order of the tables; a file of
    before schema version 3 has nothing to compare with. Without `texts` the texts are not read;
    with `pause_s` it rests between two reads, for others. Raises `cancelled`.
    """
    found: list[Mismatch] = []
    if project.read(version_of) < FIRST_VERSION:
        return found
    tables = [name for name in sorted(Base.metadata.tables) if name != digests.TABLE]
    pace = Pace()
    for number, table in enumerate(tables):
        yield Progress(number, len(tables), table)
        for mismatch in _of_table(project, table, texts=texts):
            if cancel is not None:
                cancel.check()
            if mismatch is not None:
                found.append(mismatch)
            if pause_s:
                time.sleep(pause_s)
            if pace.due():
                yield Progress(number, len(tables), table)
    yield Progress(len(tables), len(tables))
    return found


def _of_table(project: Project, table: str, *, texts: bool) -> Iterator[Mismatch | None]:
    for bucket in _buckets(project, table):
        yield _of_bucket(project, table, bucket)
    if table == "original" or (table == "body" and texts):
        yield from _of_source(project, table)


def _buckets(project: Project, table: str) -> Iterator[int]:
    """Buckets that the file knows of or that have rows. Where keys cannot be read, the known ones
    tell.
    """
    kept = _unless_damaged(project, digests.kept_buckets, table) or []
    yield from kept
    least: int | None = _LEAST
    while least is not None and least < 1 << 63:
        key = _unless_damaged(project, digests.first_key, table, least)
        if key is None:
            return
        bucket = key // digests.BUCKET
        if bucket not in kept:
            yield bucket
        least = (bucket + 1) * digests.BUCKET


def _of_bucket(project: Project, table: str, bucket: int) -> Mismatch | None:
    first = bucket * digests.BUCKET
    last = first + digests.BUCKET - 1
    read = _unless_damaged(project, digests.kept_sum, table, bucket)
    kept, found = _compared(project, table, bucket) or (read or (0, 0), None)
    if kept == found:
        return None
    return Mismatch(table, first, last, kept[0], None if found is None else found[0])


def _compared(project: Project, table: str, bucket: int) -> tuple[digests.Sum, digests.Sum] | None:
    """What the file says of a bucket, and what is in it; None where it cannot be read."""
    for _ in range(_RESTARTS):
        with contextlib.suppress(_Overtaken):
            return _read_in_parts(project, table, bucket, _READ_S)
    return _read_in_parts(project, table, bucket, _AT_ONCE_S)


class _Overtaken(Exception):  # noqa: N818 - no error: it is read once more
    """Somebody wrote to a bucket between two reads of it."""


def _read_in_parts(
    project: Project, table: str, bucket: int, seconds: float
) -> tuple[digests.Sum, digests.Sum] | None:
    kept: digests.Sum | None = None
    found: digests.Sum = (0, 0)
    after: int | None = None
    while True:
        part = _unless_damaged(project, digests.part_of, table, bucket, after, seconds)
        if part is None:
            return None
        if kept is not None and kept != part.kept:
            raise _Overtaken
        kept, after = part.kept, part.last
        found = digests.added(found, (part.many, part.total))
        if after is None:
            return kept, found


def _of_source(project: Project, table: str) -> Iterator[Mismatch | None]:
    after = 0
    while True:
        page = _unless_damaged(project, kept_after, table, after)
        if page is None:
            page = _unless_damaged(project, kept_after, table, after, 0)
        if page is None:
            key = _unless_damaged(project, digests.first_key, table, after + 1)
            if key is None:
                return
            yield Mismatch(table, key, key, 1, None)
            after = key
            continue
        if not page:
            return
        for key, hashed, kept in page:
            yield None if _is_of(table, hashed, kept) else Mismatch(table, key, key, 1, 1)
        after = page[-1][0]


def _is_of(table: str, hashed: str, kept: Any) -> bool:
    try:
        if table == "body":
            return text_hash(kept) == hashed
        return hashlib.sha256(zlib.decompress(kept)).hexdigest() == hashed
    except (zlib.error, ValueError):
        return False


def _unless_damaged(project: Project, query: Callable[..., Any], *args: Any) -> Any:
    """What the query says; None where the file cannot be read there."""
    try:
        return project.read(query, *args)
    except UNREADABLE as error:
        if isinstance(error, KnownError) and error.code not in DAMAGE:
            raise
        return None


def cause_of(error: Exception) -> str:
    """What SQLite or Python says of a file that cannot be read."""
    if isinstance(error, KnownError):
        return str(error.params.get("detail", ""))
    return str(error.orig if isinstance(error, DBAPIError) else error)
