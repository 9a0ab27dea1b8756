"""What is looked at before a project is open: may it be written, is it ours, is it whole?"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlalchemy.exc import DBAPIError, NoResultFound

from store import seals
from store.engine import guarded, known_error
from store.errors import KnownError
from store.guard import LARGEST_VALUE_BYTES, deadline
from store.schema import check_schema

if TYPE_CHECKING:
    from store.header import Header

_SCHEMA_S: Final = 3.0
"""Reading a hundred short rows takes milliseconds; whatever takes longer was made to."""
_CHECKED_BYTES_A_SECOND: Final = 1_000_000
"""Over a slow network; from a disk some hundred times as much."""
_LARGEST: Final = (
    "SELECT 1 FROM body WHERE length(text) < 0",
    "SELECT 1 FROM original WHERE packed = x'00'",
)
"""Read every text and original: one that is larger than we take is an error of SQLite's."""
_FILES_FAULT: Final = (DBAPIError, sqlite3.Error, NoResultFound, ValueError, MemoryError)
"""What a broken file raises: SQLite's errors, bytes that are no text (also in SQLite's own
messages), no row that names the project, a uid of another length, sizes that no memory holds."""


def has_journal(path: Path) -> bool:
    """Whether a transaction was cut off that SQLite has to take back."""
    path = path.resolve()
    journal = path.with_name(f"{path.name}-journal")
    return journal.exists() and journal.stat().st_size > 0


def is_writable(path: Path) -> bool:
    """Whether the file and the folder it really lies in may be written."""
    return os.access(path, os.W_OK) and os.access(path.resolve().parent, os.W_OK)


def inspect(path: Path, header: Header, *, read_only: bool) -> None:
    """Nothing where the file holds the tables of its version, and SQLite finds its pages in order.

    No statement of the file's own runs. Raises `damaged`, `foreign-schema`.
    """
    with damage_told(path), guarded(path, read_only=read_only) as connection:
        inspect_through(connection, path, header)


def inspect_through(connection: sqlite3.Connection, path: Path, header: Header) -> None:
    """As `inspect`, through a guarded connection. Raises what SQLite raises, too.

    The pages of a large file that is as we closed it were in order then.
    """
    seconds = _SCHEMA_S + header.size_bytes / _CHECKED_BYTES_A_SECOND
    with deadline(connection, _SCHEMA_S):
        check_schema(connection, header.schema_version, path)
    if seals.holds(path) and not has_journal(path):
        return
    with deadline(connection, seconds):
        quick_check(connection, path)
        if header.size_bytes > LARGEST_VALUE_BYTES:
            for query in _LARGEST:
                connection.execute(query).fetchone()


def quick_check(connection: sqlite3.Connection, path: Path) -> None:
    """Nothing where SQLite finds its pages in order. Raises `damaged`."""
    (first,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if first != "ok":
        raise KnownError("damaged", path=str(path), detail=str(first))


@contextmanager
def damage_told(path: Path) -> Iterator[None]:
    """Turns whatever a broken file raises while it is opened into `damaged`."""
    try:
        yield
    except _FILES_FAULT as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        known = known_error(cause)
        code = "damaged" if known is None else known.code
        raise KnownError(code, path=str(path), detail=str(cause)) from error
