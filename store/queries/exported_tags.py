"""Mentions and spans for exports: there may be a million, so they come thin, not as row objects."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, Select, and_, exists, func, literal, select

from store.changes import table_of
from store.models import Article, Entity, Mention, Revision, Span
from store.queries.entities import root_of
from store.queries.exported import among, with_names

_ARTICLE: Final = table_of(Article)
_MENTION: Final = table_of(Mention)
_ENTITY: Final = table_of(Entity)
_SPAN: Final = table_of(Span)
_REVISION: Final = table_of(Revision)


MENTION_FIELDS: Final = (
    "id", "article_id", "entity_id", "root_id", "name", "kind", "form", "read_as", "start", "end",
    "quote", "parts", "uid", "created_at", "created_by", "changed_at", "changed_by", "origin",
)  # fmt: skip


class RevisionSize(NamedTuple):
    """A text that carries tags: how many spans stand on it, how long it is, where it is kept."""

    id: int
    article: int
    body: int
    length: int
    spans: int


def mention_records(connection: Connection, keys: Sequence[int]) -> Sequence[Any]:
    """Mentions by key as tuples of MENTION_FIELDS; of several parts, the first one."""
    query = _mentions().where(among(_MENTION.c.id, keys)).order_by(_MENTION.c.id)
    return _tuples(connection, query)


@cache
def _mentions() -> Select[Any]:
    root = _ENTITY.alias("root")
    first = _SPAN.alias("first")
    part = (first.c.mention_id == _MENTION.c.id, first.c.role == "body", first.c.part == 0)
    more = (
        root.c.id.label("root_id"), root.c.name, root.c.kind, first.c.start, first.c.end,
        first.c.quote, literal(1).label("parts"),
    )  # fmt: skip
    query = (
        with_names(_MENTION, *more)
        .outerjoin(_ENTITY, _ENTITY.c.id == _MENTION.c.entity_id)
        .outerjoin(root, root.c.id == root_of(_ENTITY))
        .outerjoin(first, and_(*part))
    )
    named = {column.name: column for column in query.selected_columns}
    return query.with_only_columns(*(named[name] for name in MENTION_FIELDS))


def further_parts(connection: Connection, keys: Sequence[int]) -> dict[int, list[Any]]:
    """End and quote of the parts after the first, for those of these mentions that have some."""
    found: dict[int, list[Any]] = {}
    query = (
        select(_SPAN.c.mention_id, _SPAN.c.end, _SPAN.c.quote)
        .where(among(_SPAN.c.mention_id, keys), _SPAN.c.role == "body", _SPAN.c.part > 0)
        .order_by(_SPAN.c.mention_id, _SPAN.c.part)
    )
    for key, end, quote in connection.execute(query):
        found.setdefault(key, []).append((end, quote))
    return found


def revision_sizes(connection: Connection, revisions: Sequence[int]) -> list[RevisionSize]:
    """Those of these revisions that carry spans, by key."""
    count = (
        select(_SPAN.c.revision_id, func.count().label("spans"))
        .where(among(_SPAN.c.revision_id, revisions))
        .group_by(_SPAN.c.revision_id)
        .subquery()
    )
    columns = _REVISION.c.id, _REVISION.c.article_id, _REVISION.c.body_id, _REVISION.c.length
    query = (
        select(*columns, count.c.spans)
        .join(count, count.c.revision_id == _REVISION.c.id)
        .order_by(_REVISION.c.id)
    )
    return [RevisionSize(*row) for row in connection.execute(query)]


def earlier_texts(connection: Connection, articles: Sequence[int]) -> list[tuple[int, int, int]]:
    """Article, revision and body of each earlier version on which tags of these articles stand."""
    query = (
        select(_REVISION.c.article_id, _REVISION.c.id, _REVISION.c.body_id)
        .join(_ARTICLE, _ARTICLE.c.id == _REVISION.c.article_id)
        .where(
            among(_ARTICLE.c.id, articles),
            _REVISION.c.n != _ARTICLE.c.revision,
            exists().where(_SPAN.c.revision_id == _REVISION.c.id),
        )
        .order_by(_REVISION.c.article_id, _REVISION.c.id)
    )
    return [(row.article_id, row.id, row.body_id) for row in connection.execute(query)]


def span_records(connection: Connection, revisions: Sequence[int]) -> Sequence[Any]:
    """The spans on these revisions by revision, start and key: key, revision, part … owners."""
    columns = _SPAN.c
    query = (
        select(
            columns.id, columns.revision_id, columns.part, columns.role, columns.start,
            columns.end, columns.quote, columns.anchor, columns.mention_id, columns.claim_id,
            columns.note_id,
        )
        .where(among(columns.revision_id, revisions))
        .order_by(columns.revision_id, columns.start, columns.id)
    )  # fmt: skip
    return _tuples(connection, query)


def _tuples(connection: Connection, query: Select[Any]) -> list[tuple[Any, ...]]:
    """The rows as the driver has them: a row object each takes as long again as reading them."""
    with connection.execute(query) as found:
        assert found.cursor is not None
        return list(found.cursor.fetchall())
