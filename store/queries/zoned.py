"""Which tags stand in zones of some kinds: by the innermost zone where their first words begin."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from sqlalchemy import Column, ColumnElement, Connection, ScalarSelect, exists, func, select

from store.changes import table_of
from store.models import Span, Zone
from store.queries.common import batches

BODY: Final = "body"
"""What no zone covers."""

_SPAN: Final = table_of(Span)
_ZONE: Final = table_of(Zone)


def innermost_zone() -> ScalarSelect[str]:
    """The kind of the innermost zone where a span of the query around begins; null for none."""
    return (
        select(_ZONE.c.kind)
        .where(
            _ZONE.c.revision_id == _SPAN.c.revision_id,
            _ZONE.c.start <= _SPAN.c.start,
            _SPAN.c.start < _ZONE.c.end,
        )
        .order_by(_ZONE.c.end - _ZONE.c.start, _ZONE.c.start, _ZONE.c.id)
        .limit(1)
        .correlate(_SPAN)
        .scalar_subquery()
    )


def in_zones(owner: str, key: Column[int], kinds: Collection[str]) -> ColumnElement[bool]:
    """Whether the tag (`owner` is mention, claim or note) with this key begins in such a zone."""
    return exists().where(
        _SPAN.c[f"{owner}_id"] == key,
        _SPAN.c.role == "body",
        _SPAN.c.part == 0,
        func.coalesce(innermost_zone(), BODY).in_(kinds),
    )


def kept_in_zones(
    connection: Connection, owner: str, keys: Collection[int], kinds: Collection[str]
) -> list[int]:
    """Those of these mentions, claims or notes that begin in such a zone, ascending."""
    table = table_of(owner)
    return [
        key
        for batch in batches(sorted(keys))
        for key in connection.execute(
            select(table.c.id)
            .where(table.c.id.in_(batch), in_zones(owner, table.c.id, kinds))
            .order_by(table.c.id)
        ).scalars()
    ]


def with_spans(connection: Connection, owner: str, keys: Collection[int]) -> set[int]:
    """Those of these mentions, claims or notes that stand on words."""
    column = _SPAN.c[f"{owner}_id"]
    return {
        key
        for batch in batches(sorted(keys))
        for key in connection.execute(select(column).where(column.in_(batch)).distinct()).scalars()
    }
