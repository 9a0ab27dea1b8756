"""Articles: what is known about each and how much is tagged, outlets, and the zones of texts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    RowMapping,
    Select,
    and_,
    func,
    or_,
    select,
)

from store.changes import table_of
from store.models import Article, Claim, ClaimRelation, Mention, Note, Revision, Source, Zone
from store.queries.common import analysts, batches, fetched, stamps_of
from store.queries.zoned import in_zones
from store.rows import ArticleCard, ArticleRow, SourceRow, ZoneRow
from store.types import ArticleId, RevisionId, SourceId, ZoneId

_ARTICLE: Final = table_of(Article)
_REVISION: Final = table_of(Revision)
_SOURCE: Final = table_of(Source)
_CLAIM: Final = table_of(Claim)
_MENTION: Final = table_of(Mention)
_RELATION: Final = table_of(ClaimRelation)
_ZONE: Final = table_of(Zone)


def is_copy(connection: Connection, article: ArticleId) -> bool:
    """Whether there are copies of an article."""
    other = _ARTICLE.alias("other")
    query = select(other.c.id).join(_ARTICLE, _ARTICLE.c.copy_group == other.c.copy_group)
    query = query.where(_ARTICLE.c.id == article, other.c.id != article).limit(1)
    return connection.execute(query).first() is not None


def article_cards(
    connection: Connection, ids: Sequence[int], *, zones: Collection[str] | None = None
) -> list[ArticleCard]:
    """The cards of these articles in the order given; unknown keys are left out. `zones` counts
    only mentions, claims and contradictions that stand in zones of these kinds.
    """
    columns = (_ARTICLE, _SOURCE.c.name.label("outlet"), _REVISION.c.length)
    rows = {
        row["id"]: row for row in fetched(connection, _listed(select(*columns)), _ARTICLE.c.id, ids)
    }
    counts = [
        _count(connection, _MENTION, ids, _standing("mention", (_MENTION.c.id,), zones)),
        _count(connection, _CLAIM, ids, _standing("claim", (_CLAIM.c.id,), zones)),
        _count(connection, table_of(Note), ids, []),
    ]
    conflicts = _contradictions(connection, ids, zones)
    copies = _copies(connection, {row["copy_group"] for row in rows.values()} - {None})
    return [
        ArticleCard(
            id=ArticleId(key),
            title=rows[key]["title"],
            outlet=rows[key]["outlet"],
            byline=rows[key]["byline"],
            published=rows[key]["published"],
            state=rows[key]["state"],
            length=rows[key]["length"],
            mentions=counts[0].get(key, 0),
            claims=counts[1].get(key, 0),
            contradictions=conflicts.get(key, 0),
            notes=counts[2].get(key, 0),
            copies=copies.get(rows[key]["copy_group"], 1),
            copy_group=rows[key]["copy_group"],
        )
        for key in ids
        if key in rows
    ]


def article(connection: Connection, key: ArticleId) -> ArticleRow | None:
    """The article, or None where there is none."""
    columns = (
        _ARTICLE,
        _SOURCE.c.name.label("outlet"),
        _REVISION.c.id.label("revision_id"),
        _REVISION.c.body_id,
        _REVISION.c.text_hash,
        _REVISION.c.length,
    )
    query = _listed(select(*columns)).where(_ARTICLE.c.id == key)
    row = connection.execute(query).mappings().first()
    if row is None:
        return None
    return ArticleRow(
        id=key,
        title=row["title"],
        byline=row["byline"],
        source_id=row["source_id"],
        outlet=row["outlet"],
        url=row["url"],
        published=row["published"],
        published_reason=row["published_reason"],
        language=row["language"],
        file_name=row["file_name"],
        file_hash=row["file_hash"],
        state=row["state"],
        bookmark=row["bookmark"],
        revision=RevisionId(row["revision_id"]),
        revision_number=row["revision"],
        body=row["body_id"],
        text_hash=row["text_hash"],
        length=row["length"],
        stamps=stamps_of(row, analysts(connection)),
        copy_group=row["copy_group"],
    )


def earlier_bodies(connection: Connection, key: ArticleId) -> list[tuple[int, int]]:
    """Number and body of each version of an article before its present one, the first first."""
    query = (
        select(_REVISION.c.n, _REVISION.c.body_id)
        .join(_ARTICLE, _ARTICLE.c.id == _REVISION.c.article_id)
        .where(_ARTICLE.c.id == key, _REVISION.c.n < _ARTICLE.c.revision)
        .order_by(_REVISION.c.n)
    )
    return [(row.n, row.body_id) for row in connection.execute(query)]


def articles_with_text(connection: Connection, hashes: Sequence[str]) -> dict[str, ArticleId]:
    """Key of an article for each of these text hashes that the project already has."""
    found: dict[str, ArticleId] = {}
    for first in range(0, len(hashes), 500):
        batch = hashes[first : first + 500]
        query = select(_REVISION.c.text_hash, _REVISION.c.article_id).where(
            _REVISION.c.text_hash.in_(batch)
        )
        found.update({row[0]: ArticleId(row[1]) for row in connection.execute(query)})
    return found


def source(connection: Connection, key: SourceId) -> SourceRow | None:
    """The outlet, or None where there is none."""
    return next(iter(sources(connection, key)), None)


def sources(connection: Connection, key: SourceId | None = None) -> list[SourceRow]:
    """All outlets by name (or just one), with how many articles each has."""
    count = (
        select(_ARTICLE.c.source_id, func.count().label("articles"))
        .group_by(_ARTICLE.c.source_id)
        .subquery()
    )
    query = (
        select(_SOURCE, func.coalesce(count.c.articles, 0).label("articles"))
        .outerjoin(count, count.c.source_id == _SOURCE.c.id)
        .order_by(_SOURCE.c.folded)
    )
    if key is not None:
        query = query.where(_SOURCE.c.id == key)
    names = analysts(connection)
    return [
        SourceRow(
            SourceId(row["id"]),
            row["name"],
            row["kind"],
            row["country"],
            row["reliability"],
            row["note"],
            row["articles"],
            stamps_of(row, names),
        )
        for row in connection.execute(query).mappings()
    ]


def zones(connection: Connection, key: ArticleId | None = None) -> list[ZoneRow]:
    """Zones of an article's current text (or of all), in text order. They may nest."""
    query = _ZONES if key is None else _ZONES.where(_ARTICLE.c.id == key)
    return [_zone_row(row) for row in connection.execute(query).mappings()]


def zones_of(
    connection: Connection, articles: Sequence[ArticleId]
) -> dict[ArticleId, list[ZoneRow]]:
    """Zones of these articles' current texts, in text order; articles without any are missing."""
    found: dict[ArticleId, list[ZoneRow]] = defaultdict(list)
    for row in fetched(connection, _ZONES, _ARTICLE.c.id, articles):
        found[ArticleId(row["article_id"])].append(_zone_row(row))
    return found


def _copies(connection: Connection, groups: Collection[int]) -> dict[int | None, int]:
    """How many articles each copy group has."""
    query = select(_ARTICLE.c.copy_group, func.count()).group_by(_ARTICLE.c.copy_group)
    found: dict[int | None, int] = {}
    for batch in batches(sorted(groups)):
        rows = connection.execute(query.where(_ARTICLE.c.copy_group.in_(batch)))
        found.update((group, count) for group, count in rows)
    return found


def _zone_row(row: RowMapping) -> ZoneRow:
    return ZoneRow(
        ZoneId(row["id"]),
        ArticleId(row["article_id"]),
        row["kind"],
        row["start"],
        row["end"],
        row["writer"],
        row["reply_to_id"],
    )


def _current() -> ColumnElement[bool]:
    return and_(_REVISION.c.article_id == _ARTICLE.c.id, _REVISION.c.n == _ARTICLE.c.revision)


def _listed(query: Select[Any]) -> Select[Any]:
    return (
        query.select_from(_ARTICLE)
        .join(_REVISION, _current())
        .outerjoin(_SOURCE, _SOURCE.c.id == _ARTICLE.c.source_id)
    )


def _standing(
    owner: str, keys: Sequence[Any], zones: Collection[str] | None
) -> list[ColumnElement[bool]]:
    return [] if zones is None else [in_zones(owner, key, zones) for key in keys]


def _count(
    connection: Connection, table: Any, ids: Sequence[int], rules: list[ColumnElement[bool]]
) -> dict[int, int]:
    query = (
        select(table.c.article_id, func.count().label("many"))
        .where(*rules)
        .group_by(table.c.article_id)
    )
    rows = fetched(connection, query, table.c.article_id, ids)
    return {row["article_id"]: row["many"] for row in rows}


def _contradictions(
    connection: Connection, ids: Sequence[int], zones: Collection[str] | None
) -> dict[int, int]:
    sides = (_RELATION.c.a_id, _RELATION.c.b_id)
    query = (
        select(_CLAIM.c.article_id, func.count(_RELATION.c.id.distinct()).label("many"))
        .join(_RELATION, or_(_RELATION.c.a_id == _CLAIM.c.id, _RELATION.c.b_id == _CLAIM.c.id))
        .where(_RELATION.c.relation == "contradicts", _RELATION.c.status != "dismissed")
        .where(*_standing("claim", sides, zones))
        .group_by(_CLAIM.c.article_id)
    )
    rows = fetched(connection, query, _CLAIM.c.article_id, ids)
    return {row["article_id"]: row["many"] for row in rows}


_ZONES: Final = (
    select(_ZONE, _ARTICLE.c.id.label("article_id"))
    .join(_REVISION, _REVISION.c.id == _ZONE.c.revision_id)
    .join(_ARTICLE, _current())
    .order_by(_ARTICLE.c.id, _ZONE.c.start, _ZONE.c.id)
)
