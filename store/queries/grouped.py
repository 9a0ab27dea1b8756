"""The tags of one article as its lists show them: keys in text order, mentions by entity."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import Connection, select

from store.changes import table_of
from store.models import Article, Entity, Mention, Revision, Span
from store.queries.entities import root_of
from store.rows import MentionGroup
from store.types import ArticleId, EntityId

_SPAN: Final = table_of(Span)
_REVISION: Final = table_of(Revision)
_ARTICLE: Final = table_of(Article)
_MENTION: Final = table_of(Mention)
_ENTITY: Final = table_of(Entity)
_ROOT: Final = _ENTITY.alias("root")


def mention_groups(connection: Connection, article: ArticleId) -> list[MentionGroup]:
    """The mentions that stand in the article's current text, those of one entity together and an
    unresolved one alone, by the first one's place.
    """
    key = _SPAN.c.mention_id
    query = _first_parts(select(key, _MENTION.c.entity_id, _SPAN.c.start, _SPAN.c.end), article)
    query = query.join(_MENTION, _MENTION.c.id == key)
    roots = _roots(connection, article)
    groups: dict[int, list[int]] = {}
    places: dict[int, tuple[int, int]] = {}
    for mention, entity, start, end in connection.execute(query.order_by(*_in_text_order(key))):
        group = roots[entity][0] if entity is not None else -mention
        if group in groups:
            groups[group].append(mention)
        else:
            groups[group] = [mention]
            places[group] = (start, end)
    looks = {root: (kind, name) for root, kind, name in roots.values()}
    return [
        MentionGroup(
            EntityId(group) if group > 0 else None,
            tuple(mentions),
            *looks.get(group, ("", "")),
            *places[group],
        )
        for group, mentions in groups.items()
    ]


def tags_standing(connection: Connection, article: ArticleId, owner: str) -> list[int]:
    """Keys of the claims or notes (`owner`) that stand in the article's current text, in its
    order.
    """
    key = _SPAN.c[f"{owner}_id"]
    query = _first_parts(select(key), article).where(key.is_not(None))
    return list(dict.fromkeys(connection.execute(query.order_by(*_in_text_order(key))).scalars()))


def unsure_mentions(connection: Connection, article: ArticleId) -> set[int]:
    """Keys of the mentions whose place an update of the article left in doubt."""
    query = _first_parts(select(_SPAN.c.mention_id), article)
    query = query.where(_SPAN.c.anchor == "unsure", _SPAN.c.mention_id.is_not(None))
    return set(connection.execute(query).scalars())


def _first_parts(query: Any, article: ArticleId) -> Any:
    return (
        query.select_from(_SPAN)
        .join(_REVISION, _REVISION.c.id == _SPAN.c.revision_id)
        .join(_ARTICLE, _ARTICLE.c.id == _REVISION.c.article_id)
        .where(_ARTICLE.c.id == article, _ARTICLE.c.revision == _REVISION.c.n)
        .where(_SPAN.c.role == "body", _SPAN.c.part == 0)
    )


def _in_text_order(key: Any) -> tuple[Any, ...]:
    return _SPAN.c.start, _SPAN.c.end.desc(), key


def _roots(connection: Connection, article: ArticleId) -> dict[int, tuple[int, str, str]]:
    """Root, kind and name by the key of each entity that the article's mentions name."""
    named = select(_MENTION.c.entity_id).where(_MENTION.c.article_id == article).distinct()
    query = (
        select(_ENTITY.c.id, _ROOT.c.id, _ROOT.c.kind, _ROOT.c.name)
        .join(_ROOT, _ROOT.c.id == root_of(_ENTITY))
        .where(_ENTITY.c.id.in_(named))
    )
    return {key: (root, kind, name) for key, root, kind, name in connection.execute(query)}
