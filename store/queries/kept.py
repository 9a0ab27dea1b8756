"""Texts and originals a few at a time, each with the hash that it was kept under."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import Connection, select

from store.changes import table_of
from store.models import Body, Original

MOST_UNITS: Final = 500_000
"""Code points or bytes that are read at once, as long as they are not one text."""
_COLUMNS: Final = {"body": table_of(Body).c.text, "original": table_of(Original).c.packed}


def kept_after(
    connection: Connection, table: str, after: int, most: int = MOST_UNITS
) -> list[tuple[int, str, Any]]:
    """Key, hash and text (of `body`) or packed bytes (of `original`) of the next rows; at least one
    where there is one.
    """
    rows = table_of(table)
    query = (
        select(rows.c.id, rows.c.hash, _COLUMNS[table]).where(rows.c.id > after).order_by(rows.c.id)
    )
    found: list[tuple[int, str, Any]] = []
    units = 0
    with connection.execute(query) as result:
        for key, hashed, kept in result:
            found.append((key, hashed, kept))
            units += len(kept)
            if units >= most:
                break
    return found
