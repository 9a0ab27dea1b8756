"""Texts by the articles that show them, for those who read many: a page of keys each time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, and_, select

from store.changes import table_of
from store.models import Article, Body, Mention, Revision, Span
from store.queries.common import fetched
from store.types import ArticleId, RevisionId

_ARTICLE: Final = table_of(Article)
_REVISION: Final = table_of(Revision)
_BODY: Final = table_of(Body)
_SPAN: Final = table_of(Span)
_MENTION: Final = table_of(Mention)


@dataclass(frozen=True, slots=True)
class BodyOf:
    """Where an article's current text is kept."""

    article: ArticleId
    title: str
    file_name: str | None
    revision: RevisionId
    body: int
    length: int


def bodies(
    connection: Connection, *, after: int = 0, limit: int = 500, article: ArticleId | None = None
) -> list[BodyOf]:
    """The next articles by key with their bodies; of one article only where given."""
    query = (
        select(
            _ARTICLE.c.id, _ARTICLE.c.title, _ARTICLE.c.file_name,
            _REVISION.c.id.label("revision_id"), _REVISION.c.body_id, _REVISION.c.length,
        )
        .join(
            _REVISION,
            and_(_REVISION.c.article_id == _ARTICLE.c.id, _REVISION.c.n == _ARTICLE.c.revision),
        )
        .where(_ARTICLE.c.id > after)
        .order_by(_ARTICLE.c.id)
        .limit(limit)
    )  # fmt: skip
    if article is not None:
        query = query.where(_ARTICLE.c.id == article)
    return [
        BodyOf(ArticleId(key), title, name, RevisionId(revision), body, length)
        for key, title, name, revision, body, length in connection.execute(query)
    ]


def texts(connection: Connection, keys: Sequence[int]) -> dict[int, str]:
    """These texts by body key."""
    query = select(_BODY.c.id, _BODY.c.text)
    return {row["id"]: row["text"] for row in fetched(connection, query, _BODY.c.id, keys)}


def mention_places(connection: Connection, revision: RevisionId) -> list[tuple[int, int]]:
    """Where mentions stand in a revision, by start."""
    query = (
        select(_SPAN.c.start, _SPAN.c.end)
        .join(_MENTION, _MENTION.c.id == _SPAN.c.mention_id)
        .where(_SPAN.c.revision_id == revision)
        .order_by(_SPAN.c.start)
    )
    return [(start, end) for start, end in connection.execute(query)]
