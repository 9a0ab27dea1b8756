"""Which articles a set of row changes concerns: those whose page shows something else now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from sqlalchemy import Connection, select

from store.changes import RowChange, RowRange, table_of
from store.types import ArticleId

_BY_ARTICLE: Final = frozenset({"revision", "mention", "claim", "note"})


def articles_touched(
    connection: Connection, changes: Iterable[RowChange], ranges: Iterable[RowRange]
) -> frozenset[ArticleId]:
    """Keys of the articles whose own fields or tags these changes touch."""
    found: set[int] = set()
    claims: set[int] = set()
    relations: set[int] = set()
    revisions: set[int] = set()
    for change in changes:
        _note(change, found, claims, revisions)
        if change.table == "claim_relation":
            relations.add(change.row)
    # An update tells only the columns that changed, so the sides of a link are read.
    for side in ("a_id", "b_id"):
        claims |= _column(connection, "claim_relation", relations, side)
    found |= _column(connection, "claim", claims, "article_id")
    found |= _column(connection, "revision", revisions, "article_id")
    for part in ranges:
        found |= _of_range(connection, part)
    return frozenset(ArticleId(key) for key in found)


def _note(change: RowChange, found: set[int], claims: set[int], revisions: set[int]) -> None:
    image: Mapping[str, Any] = {**(change.before or {}), **(change.after or {})}
    if change.table == "article":
        found.add(change.row)
    elif change.table in _BY_ARTICLE and image.get("article_id") is not None:
        found.add(image["article_id"])
    elif change.table == "claim":
        claims.add(change.row)
    elif change.table == "claim_relation":
        claims.update(image[side] for side in ("a_id", "b_id") if image.get(side))
    elif change.table.startswith("claim_") and image.get("claim_id"):
        claims.add(image["claim_id"])
    if image.get("revision_id") is not None:
        revisions.add(image["revision_id"])


def _of_range(connection: Connection, part: RowRange) -> set[int]:
    table = table_of(part.table)
    if part.table == "article":
        return set(range(part.first, part.last + 1))
    if "article_id" not in table.c:
        return set()
    query = select(table.c.article_id).where(table.c.id.between(part.first, part.last)).distinct()
    return {key for key in connection.execute(query).scalars() if key is not None}


def _column(connection: Connection, name: str, keys: set[int], column: str) -> set[int]:
    if not keys:
        return set()
    table = table_of(name)
    query = select(table.c[column]).where(table.c.id.in_(keys))
    return set(connection.execute(query).scalars())
