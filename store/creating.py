"""A new project file: written whole under another name, then put in its place."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path

from store.changes import table_of
from store.engine import close_engine, insert_row, make_engine, writing
from store.errors import KnownError
from store.migrations import migrate
from store.models import ProjectMeta, Term
from store.texts import TextCache
from store.uid import uuid7
from store.unit import Unit
from store.vocabulary import first_terms


def write_empty(path: Path, name: str) -> None:
    """Write a project of this name with the first vocabularies and nothing else."""
    path.unlink(missing_ok=True)
    path.touch()
    engine = make_engine(path)
    try:
        with writing(engine) as connection:
            migrate(connection)
            now = dt.datetime.now(dt.UTC)
            row = {"id": 1, "uid": uuid7(), "name": name, "created_at": now}
            insert_row(connection, table_of(ProjectMeta), row)
            unit = Unit(connection, TextCache(), origin="rule")
            unit.insert_many(Term, list(first_terms()))
    finally:
        close_engine(engine)


def put_in_place(part: Path, path: Path) -> None:
    """Give the finished file its name. Raises `already-exists`."""
    try:
        # A link refuses an existing name, a rename would replace it: nobody else's file is
        # overwritten.
        os.link(part, path)
    except FileExistsError:
        raise KnownError("already-exists", path=str(path)) from None
    except OSError:
        part.rename(path)
