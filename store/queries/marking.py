"""What the reader paints: every span of an article with just what its look depends on."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Any, Final

from sqlalchemy import Connection, select

from store.changes import table_of
from store.models import Article, Claim, ClaimRelation, Entity, Mention, Note, Revision, Span
from store.queries.common import batches
from store.queries.entities import root_of
from store.rows import Mark
from store.types import ArticleId

_SPAN: Final = table_of(Span)
_REVISION: Final = table_of(Revision)
_ARTICLE: Final = table_of(Article)
_MENTION: Final = table_of(Mention)
_ENTITY: Final = table_of(Entity)
_ROOT: Final = _ENTITY.alias("root")
_CLAIM: Final = table_of(Claim)
_NOTE: Final = table_of(Note)
_RELATION: Final = table_of(ClaimRelation)

_PLACE: Final = ("id", "part", "start", "end", "role", "anchor")
"""Columns of a span that its look depends on."""

_OPENNESS: Final = ("to_check", "confirmed", "resolved")


def marks(
    connection: Connection,
    article: ArticleId,
    only: Collection[tuple[str, int]] | None = None,
    *,
    within: tuple[int, int] | None = None,
) -> list[Mark]:
    """Marks of the article's current text, by start then length (long first); of these owners only
    where given, and only those that start in this half-open stretch of code points.
    """
    revision = _SPAN.c.revision_id
    # of a few owners the spans are looked up; without the sum those of the whole text would be
    spans = _columns().where((revision if only is None else revision + 0) == _current(article))
    if within is not None:
        spans = spans.where(_SPAN.c.start >= within[0], _SPAN.c.start < within[1])
    found = [
        *_mentions(connection, spans, _keys(only, "mention")),
        *_claims(connection, spans, article, _keys(only, "claim")),
        *_notes(connection, spans, _keys(only, "note")),
    ]
    return sorted(found, key=lambda mark: (mark.start, -mark.end, mark.owner, mark.key))


def lost_marks(connection: Connection, article: ArticleId) -> list[Mark]:
    """Marks whose words are gone from the article's text, as `marks`; their places are those of
    the version that they were last seen in.
    """
    spans = _spans().where(_ARTICLE.c.id == article, _SPAN.c.anchor == "lost")
    if connection.execute(spans.limit(1)).first() is None:
        return []
    found = [
        *_mentions(connection, spans, None),
        *_claims(connection, spans, article, None),
        *_notes(connection, spans, None),
    ]
    return sorted(found, key=lambda mark: (mark.start, -mark.end, mark.owner, mark.key))


def _keys(only: Collection[tuple[str, int]] | None, owner: str) -> list[int] | None:
    return None if only is None else sorted({key for kind, key in only if kind == owner})


def _current(article: ArticleId) -> Any:
    query = select(_REVISION.c.id).join(_ARTICLE, _ARTICLE.c.id == _REVISION.c.article_id)
    query = query.where(_ARTICLE.c.id == article, _ARTICLE.c.revision == _REVISION.c.n)
    return query.scalar_subquery()


def _columns() -> Any:
    return select(*(_SPAN.c[name] for name in _PLACE))


def _spans() -> Any:
    return (
        _columns()
        .join(_REVISION, _REVISION.c.id == _SPAN.c.revision_id)
        .join(_ARTICLE, _ARTICLE.c.id == _REVISION.c.article_id)
    )


def _rows(
    connection: Connection, query: Any, column: Any, keys: list[int] | None
) -> Iterator[Sequence[Any]]:
    """Rows of the owner's key, the columns of _PLACE, and what the query adds."""
    if keys == []:
        return
    query = query.with_only_columns(column, *query.selected_columns)
    if keys is None:
        yield from connection.execute(query).all()
        return
    for batch in batches(keys):
        yield from connection.execute(query.where(column.in_(batch))).all()


def _mentions(connection: Connection, spans: Any, keys: list[int] | None) -> list[Mark]:
    query = (
        spans.add_columns(_ROOT.c.id.label("root_id"), _ROOT.c.kind, _ROOT.c.name)
        .join(_MENTION, _MENTION.c.id == _SPAN.c.mention_id)
        .outerjoin(_ENTITY, _ENTITY.c.id == _MENTION.c.entity_id)
        .outerjoin(_ROOT, _ROOT.c.id == root_of(_ENTITY))
    )
    return [
        Mark(
            "mention", key, span, part, start, end, role, root, kind or "", name or "",
            is_unsure=anchor == "unsure",
        )
        for key, span, part, start, end, role, anchor, root, kind, name
        in _rows(connection, query, _SPAN.c.mention_id, keys)
    ]  # fmt: skip


def _claims(
    connection: Connection, spans: Any, article: ArticleId, keys: list[int] | None
) -> list[Mark]:
    query = spans.add_columns(_CLAIM.c.restatement, _CLAIM.c.flag).join(
        _CLAIM, _CLAIM.c.id == _SPAN.c.claim_id
    )
    links = _links(connection, article) if keys != [] else {}
    return [
        Mark(
            "claim", key, span, part, start, end, role, name=restatement or "", flag=flag,
            is_unsure=anchor == "unsure",
            links=len(links.get(key, ([], 0))[0]),
            worst=min(links.get(key, ([], 0))[0], key=_OPENNESS.index, default=""),
            agreements=links.get(key, ([], 0))[1],
        )
        for key, span, part, start, end, role, anchor, restatement, flag
        in _rows(connection, query, _SPAN.c.claim_id, keys)
    ]  # fmt: skip


def _notes(connection: Connection, spans: Any, keys: list[int] | None) -> list[Mark]:
    query = spans.add_columns(_NOTE.c.text, _NOTE.c.flag).join(_NOTE, _NOTE.c.id == _SPAN.c.note_id)
    return [
        Mark(
            "note", key, span, part, start, end, role,
            name=text, flag=flag, is_unsure=anchor == "unsure",
        )
        for key, span, part, start, end, role, anchor, text, flag
        in _rows(connection, query, _SPAN.c.note_id, keys)
    ]  # fmt: skip


def _links(connection: Connection, article: ArticleId) -> dict[int, tuple[list[str], int]]:
    found: dict[int, tuple[list[str], int]] = {}
    for side in (_RELATION.c.a_id, _RELATION.c.b_id):
        query = (
            select(side.label("claim"), _RELATION.c.relation, _RELATION.c.status)
            .join(_CLAIM, _CLAIM.c.id == side)
            .where(_CLAIM.c.article_id == article, _RELATION.c.status != "dismissed")
        )
        for row in connection.execute(query):
            statuses, agreements = found.get(row.claim, ([], 0))
            if row.relation == "contradicts":
                found[row.claim] = ([*statuses, row.status], agreements)
            else:
                found[row.claim] = (statuses, agreements + 1)
    return found
