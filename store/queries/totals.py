"""How much is in the project, and who worked on it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Final

from sqlalchemy import Connection, func, select

from store.changes import ChangeSet, table_of
from store.models import Analyst, ClaimRelation
from store.rows import Counts
from store.types import AnalystId

_TABLES: Final = {
    "articles": "article",
    "sources": "source",
    "entities": "entity",
    "mentions": "mention",
    "claims": "claim",
    "relations": "claim_relation",
    "notes": "note",
    "zones": "zone",
    "spans": "span",
}
_RELATION: Final = table_of(ClaimRelation)
_ANALYST: Final = table_of(Analyst)


def counts(connection: Connection) -> Counts:
    """Rows by kind of record."""
    many = {
        name: connection.execute(select(func.count()).select_from(table_of(table))).scalar_one()
        for name, table in _TABLES.items()
    }
    query = select(func.count()).where(_RELATION.c.relation == "contradicts")
    return Counts(**many, contradictions=connection.execute(query).scalar_one())


def counts_after(before: Counts, changes: ChangeSet) -> Counts | None:
    """What `counts` returns after a change that came later; None where only reading tells it: rows
    came or went in bulk, which may have been counted, or links changed.
    """
    if changes.ranges or changes.touches(_RELATION.name):
        return None
    more: Counter[str] = Counter()
    for change in changes.changes:
        more[change.table] += (change.after is not None) - (change.before is not None)
    known = {name: getattr(before, name) + more[table] for name, table in _TABLES.items()}
    return replace(before, **known)


def analyst_names(connection: Connection) -> dict[AnalystId, str]:
    """All analysts of the project, by key."""
    query = select(_ANALYST.c.id, _ANALYST.c.name).order_by(_ANALYST.c.id)
    return {AnalystId(row.id): row.name for row in connection.execute(query)}
