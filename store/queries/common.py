"""Pieces that several queries share: stamps, spans by owner, batches of keys."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any, Final

from sqlalchemy import Connection, RowMapping, Select, select

from store.changes import table_of
from store.models import Analyst, Revision, Span
from store.rows import SpanRow, Stamps
from store.types import SpanId

BATCH: Final = 500
"""Keys a query: below every engine's limit of parameters."""

_SPAN: Final = table_of(Span)
_REVISION: Final = table_of(Revision)
_ANALYST: Final = table_of(Analyst)


def batches(keys: Sequence[int]) -> Iterator[Sequence[int]]:
    """The keys in runs of at most BATCH."""
    for first in range(0, len(keys), BATCH):
        yield keys[first : first + BATCH]


def fetched(
    connection: Connection, query: Select[*tuple[Any, ...]], column: Any, keys: Sequence[int]
) -> list[RowMapping]:
    """The query's rows whose column is one of the keys, in the order of the query, batch by
    batch.
    """
    return [
        row
        for batch in batches(keys)
        for row in connection.execute(query.where(column.in_(batch))).mappings()
    ]


def analysts(connection: Connection) -> dict[int, str]:
    """Names by key."""
    return {row.id: row.name for row in connection.execute(select(_ANALYST.c.id, _ANALYST.c.name))}


def stamps_of(row: RowMapping, names: dict[int, str]) -> Stamps:
    """Who made and changed the row."""
    return Stamps(
        uid=row["uid"],
        created_at=row["created_at"],
        changed_at=row["changed_at"],
        created_by=names.get(row["created_by"]),
        changed_by=names.get(row["changed_by"]),
        origin=row["origin"],
    )


def spans_by_owner(
    connection: Connection, owner: str, keys: Sequence[int]
) -> dict[int, tuple[SpanRow, ...]]:
    """The spans of each owner, body parts first and in text order."""
    column = _SPAN.c[f"{owner}_id"]
    query = (
        select(_SPAN, _REVISION.c.body_id)
        .join(_REVISION, _REVISION.c.id == _SPAN.c.revision_id)
        .order_by(column, _SPAN.c.role, _SPAN.c.part)
    )
    found: dict[int, list[SpanRow]] = defaultdict(list)
    for row in fetched(connection, query, column, keys):
        found[row[column.name]].append(span_row(row))
    return {key: tuple(spans) for key, spans in found.items()}


def span_row(row: RowMapping) -> SpanRow:
    """A span as it crosses to the window."""
    return SpanRow(
        SpanId(row["id"]),
        row["part"],
        row["start"],
        row["end"],
        row["quote"],
        row["role"],
        row["anchor"],
        row["body_id"],
    )
