"""Where a row belongs that people do not know by itself: the record whose page shows it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sqlalchemy import Connection, select

from store.changes import table_of

SHOWN: Final = frozenset({"article", "entity", "claim", "mention", "claim_relation", "note"})
"""Tables of records that have a place in the window."""
_BELONGS: Final[Mapping[str, Mapping[str, str]]] = {
    "span": {"mention_id": "mention", "claim_id": "claim", "note_id": "note"},
    "revision": {"article_id": "article"},
    "zone": {"revision_id": "revision"},
    "alias": {"entity_id": "entity"},
    "claim_about": {"claim_id": "claim"},
    "claim_source": {"claim_id": "claim"},
    "claim_tag": {"claim_id": "claim"},
}


def record_of(connection: Connection, table: str, key: int) -> tuple[str, int] | None:
    """Table, among SHOWN, and key of the record that a row belongs to; None where it is gone."""
    rows = table_of(table)
    if table == "body":
        revision = table_of("revision")
        query = select(revision.c.id).where(revision.c.body_id == key).limit(1)
        first = connection.execute(query).scalar()
        return None if first is None else record_of(connection, "revision", first)
    row = connection.execute(select(rows).where(rows.c.id == key)).mappings().first()
    if row is None or table in SHOWN:
        return None if row is None else (table, key)
    for column, owner in _BELONGS.get(table, {}).items():
        if row[column] is not None:
            return record_of(connection, owner, row[column])
    return None
