"""Texts by the articles that show them, for those who read many: a page of keys each time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, RowMapping, and_, func, select

from store.changes import table_of
from store.models import Article, Body, Revision, Source, Span
from store.queries.common import batches
from store.types import ArticleId, RevisionId

_ARTICLE: Final = table_of(Article)
_REVISION: Final = table_of(Revision)
_BODY: Final = table_of(Body)
_SPAN: Final = table_of(Span)
_SOURCE: Final = table_of(Source)


_CURRENT: Final = select(
    _ARTICLE.c.id, _ARTICLE.c.title, _ARTICLE.c.file_name,
    _REVISION.c.id.label("revision_id"), _REVISION.c.body_id, _REVISION.c.length,
    _ARTICLE.c.published, _SOURCE.c.name.label("outlet"),
).join(
    _REVISION, and_(_REVISION.c.article_id == _ARTICLE.c.id, _REVISION.c.n == _ARTICLE.c.revision)
).outerjoin(_SOURCE, _SOURCE.c.id == _ARTICLE.c.source_id)  # fmt: skip


@dataclass(frozen=True, slots=True)
class BodyOf:
    """Where an article's current text is kept."""

    article: ArticleId
    title: str
    file_name: str | None
    revision: RevisionId
    body: int
    length: int
    outlet: str | None
    published: str | None


def bodies(
    connection: Connection,
    *,
    after: int = 0,
    limit: int = 500,
    article: ArticleId | None = None,
    beyond: int = 0,
) -> list[BodyOf]:
    """The next articles by key with their bodies; of one article only where given. `beyond` keeps
    those whose body has a larger key.
    """
    query = _CURRENT.where(_ARTICLE.c.id > after).order_by(_ARTICLE.c.id).limit(limit)
    if article is not None:
        query = query.where(_ARTICLE.c.id == article)
    if beyond:
        query = query.where(_REVISION.c.body_id > beyond)
    return [_body_of(row) for row in connection.execute(query).mappings()]


def bodies_of(connection: Connection, keys: Sequence[int]) -> list[BodyOf]:
    """The articles that show these bodies now, by body."""
    query = _CURRENT.order_by(_REVISION.c.body_id, _ARTICLE.c.id)
    found: list[BodyOf] = []
    for batch in batches(keys):
        # Revisions are found by the hashes of their texts: there is no index by body.
        hashes = select(_BODY.c.hash).where(_BODY.c.id.in_(batch))
        rows = query.where(_REVISION.c.text_hash.in_(hashes), _REVISION.c.body_id.in_(batch))
        found += [_body_of(row) for row in connection.execute(rows).mappings()]
    return found


def last_body(connection: Connection) -> int:
    """The largest key of a text; 0 where there is none."""
    return connection.execute(select(func.max(_BODY.c.id))).scalar() or 0


def body_hashes(
    connection: Connection, *, after: int = 0, limit: int = 5000
) -> list[tuple[int, bytes]]:
    """The next bodies by key, each with the first half of its hash."""
    query = select(_BODY.c.id, _BODY.c.hash).where(_BODY.c.id > after).order_by(_BODY.c.id)
    rows = connection.execute(query.limit(limit))
    return [(key, bytes.fromhex(hash_[:32])) for key, hash_ in rows]


def texts(connection: Connection, keys: Sequence[int]) -> dict[int, str]:
    """These texts by body key."""
    found: dict[int, str] = {}
    for batch in batches(keys):
        query = select(_BODY.c.id, _BODY.c.text).where(_BODY.c.id.in_(batch))
        found.update((key, text) for key, text in connection.execute(query).all())
    return found


def mention_places(
    connection: Connection, revisions: Sequence[int]
) -> dict[int, list[tuple[int, int]]]:
    """Where mentions stand in these revisions, by start; a revision without any is missing."""
    query = (
        select(_SPAN.c.revision_id, _SPAN.c.start, _SPAN.c.end)
        .where(_SPAN.c.mention_id.is_not(None))
        .order_by(_SPAN.c.revision_id, _SPAN.c.start)
    )
    places: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for batch in batches(revisions):
        rows = connection.execute(query.where(_SPAN.c.revision_id.in_(batch))).all()
        for revision, start, end in rows:
            places[revision].append((start, end))
    return places


def _body_of(row: RowMapping) -> BodyOf:
    return BodyOf(
        ArticleId(row["id"]),
        row["title"],
        row["file_name"],
        RevisionId(row["revision_id"]),
        row["body_id"],
        row["length"],
        row["outlet"],
        row["published"],
    )
