"""What is looked at before a project is open: may it be written, is it whole?"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import NoResultFound, OperationalError

from store.engine import reading
from store.errors import KnownError


def has_journal(path: Path) -> bool:
    """Whether a transaction was cut off that SQLite has to take back."""
    path = path.resolve()
    journal = path.with_name(f"{path.name}-journal")
    return journal.exists() and journal.stat().st_size > 0


def is_writable(path: Path) -> bool:
    """Whether the file and the folder it really lies in may be written."""
    return os.access(path, os.W_OK) and os.access(path.resolve().parent, os.W_OK)


def quick_check(engine: Engine, path: Path) -> None:
    """Nothing where SQLite finds its pages in order. Raises `damaged`."""
    with reading(engine) as connection:
        first = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()
    if first != "ok":
        raise KnownError("damaged", path=str(path), detail=str(first))


@contextmanager
def damage_told(path: Path) -> Iterator[None]:
    """Turns whatever a broken file raises while it is opened into `damaged`.

    Tables that are missing or there already, no row that names the project, bytes that are no text
    (also in SQLite's own messages), a uid of another length, sizes that no memory holds.
    """
    try:
        yield
    except (OperationalError, NoResultFound, ValueError, MemoryError) as error:
        raise KnownError("damaged", path=str(path), detail=_cause(error)) from error


def _cause(error: Exception) -> str:
    return str(error.orig if isinstance(error, OperationalError) else error)
