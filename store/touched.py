"""Which articles a set of row changes concerns: those whose page shows something else now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, select

from store.changes import RowChange, RowRange, table_of
from store.types import ArticleId

LEADS: Final[Mapping[str, Mapping[str, str]]] = {
    "claim_about": {"claim_id": "claim"},
    "claim_source": {"claim_id": "claim"},
    "claim_tag": {"claim_id": "claim"},
    "note": {"article_id": "article", "claim_id": "claim", "relation_id": "claim_relation"},
    "claim_relation": {"a_id": "claim", "b_id": "claim"},
    "span": {"revision_id": "revision"},
    "zone": {"revision_id": "revision"},
    "revision": {"article_id": "article"},
    "mention": {"article_id": "article"},
    "claim": {"article_id": "article"},
}
"""The columns of each table that lead towards an article, and where they lead.

No table leads to one before it: in this order every row is found before it is asked.
"""

_BATCH: Final = 500


def articles_touched(
    connection: Connection,
    changes: Iterable[RowChange],
    ranges: Iterable[RowRange],
    removed: Iterable[tuple[str, Mapping[str, Any]]] = (),
) -> frozenset[ArticleId]:
    """Keys of the articles whose own fields, source or tags these changes touch; `removed` are the
    rows of ranges that went.
    """
    trail = _Trail(connection)
    for change in changes:
        trail.meet(change.table, change.row, {**(change.before or {}), **(change.after or {})})
    for table, image in removed:
        trail.meet(table, image["id"], image)
    for part in ranges:
        trail.meet_range(part)
    return trail.followed()


class _Trail:
    """The rows met so far, by table, and among them those whose columns are still to be read."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._asked: dict[str, set[int]] = defaultdict(set)

    def meet(self, table: str, key: int, image: Mapping[str, Any]) -> None:
        """Note where a row leads; an update tells only what changed, so such a row is read."""
        leads = LEADS.get(table, {})
        for column in leads:
            self._asked[leads[column]] |= {image[column]} if image.get(column) else set()
        if table in {"article", "source"} or not leads.keys() <= image.keys():
            self._asked[table].add(key)

    def meet_range(self, part: RowRange) -> None:
        """Note where the rows of a range lead, as far as they are there."""
        if part.table == "article":
            self._asked["article"].update(range(part.first, part.last + 1))
        elif part.inserted and part.table in LEADS:
            self._read(part.table, table_of(part.table).c.id.between(part.first, part.last))

    def followed(self) -> frozenset[ArticleId]:
        """The articles at the end of all ways."""
        for table in LEADS:
            for batch in _batches(self._asked[table]):
                self._read(table, table_of(table).c.id.in_(batch))
        article = table_of("article").c
        for batch in _batches(self._asked["source"]):
            query = select(article.id).where(article.source_id.in_(batch))
            self._asked["article"].update(self._connection.execute(query).scalars())
        return frozenset(ArticleId(key) for key in self._asked["article"])

    def _read(self, table: str, which: ColumnElement[bool]) -> None:
        for column, target in LEADS[table].items():
            query = select(table_of(table).c[column]).where(which).distinct()
            found = self._connection.execute(query).scalars()
            self._asked[target].update(key for key in found if key is not None)


def _batches(keys: Collection[int]) -> Iterator[list[int]]:
    ordered = sorted(keys)
    for first in range(0, len(ordered), _BATCH):
        yield ordered[first : first + _BATCH]
