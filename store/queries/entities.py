"""Entities, the names they are known by, and their mentions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Any, Final

from sqlalchemy import Connection, func, or_, select
from sqlalchemy.sql.elements import ColumnElement

from store.changes import table_of
from store.models import Alias, Article, Claim, Entity, Mention
from store.queries.common import analysts, batches, fetched, spans_by_owner, stamps_of
from store.queries.zoned import in_zones
from store.rows import AliasRow, EntityRow, KnownName, MentionRow
from store.text.folding import fold_key
from store.types import AliasId, ArticleId, EntityId, MentionId

_ENTITY: Final = table_of(Entity)
_ROOT: Final = _ENTITY.alias("root")
_ALIAS: Final = table_of(Alias)
_MENTION: Final = table_of(Mention)
_CLAIM: Final = table_of(Claim)
_ARTICLE: Final = table_of(Article)


def root_of(table: Any) -> ColumnElement[int]:
    """Key of the entity that a row of this entity table stands for."""
    return func.coalesce(table.c.root_id, table.c.id)


def entity_ids(
    connection: Connection,
    words: str = "",
    *,
    kind: str | None = None,
    article: ArticleId | None = None,
    zones: Collection[str] | None = None,
    sort: str = "name",
    descending: bool = False,
) -> list[EntityId]:
    """Keys of the entities that stand for themselves and whose names and spellings hold all words,
    those of merged ones included.

    Sorted by name, kind, mentions (with `zones` those in zones of these kinds) or added. `article`
    keeps those mentioned in it.
    """
    query = select(_ENTITY.c.id).where(_ENTITY.c.root_id.is_(None))
    for word in fold_key(words).split():
        query = query.where(_ENTITY.c.id.in_(_known_by(word)))
    if kind is not None:
        query = query.where(_ENTITY.c.kind == kind)
    if article is not None:
        query = query.where(_ENTITY.c.id.in_(_mentioned_in(article)))
    order = {
        "name": _ENTITY.c.folded,
        "kind": _ENTITY.c.kind,
        "mentions": _mention_count(zones),
        "added": _ENTITY.c.id,
    }[sort]
    query = query.order_by(order.desc() if descending else order, _ENTITY.c.folded, _ENTITY.c.id)
    return [EntityId(key) for key in connection.execute(query).scalars()]


def entity_rows(
    connection: Connection, ids: Sequence[int], *, zones: Collection[str] | None = None
) -> list[EntityRow]:
    """These entities in the order given; unknown keys are left out. `zones` counts only mentions
    and claims that begin in a zone of these kinds.
    """
    rows = {row["id"]: row for row in fetched(connection, select(_ENTITY), _ENTITY.c.id, ids)}
    aliases = _aliases(connection, ids)
    mentions = _counts(connection, ids, zones)
    claims = _claims_made(connection, ids, zones)
    names = analysts(connection)
    return [
        EntityRow(
            id=EntityId(key),
            name=rows[key]["name"],
            kind=rows[key]["kind"],
            description=rows[key]["description"],
            external_ids=rows[key]["external_ids"] or {},
            merged_into=rows[key]["merged_into_id"],
            root=EntityId(rows[key]["root_id"] or key),
            aliases=tuple(aliases.get(key, ())),
            mentions=mentions.get(key, (0, 0))[0],
            articles=mentions.get(key, (0, 0))[1],
            claims=claims.get(key, 0),
            stamps=stamps_of(rows[key], names),
        )
        for key in ids
        if key in rows
    ]


def entity(connection: Connection, key: EntityId) -> EntityRow | None:
    """The entity, or None where there is none."""
    found = entity_rows(connection, [key])
    return found[0] if found else None


def merged_ids(connection: Connection, key: EntityId) -> list[EntityId]:
    """Keys of the entities that were merged right into this one, by key."""
    query = select(_ENTITY.c.id).where(_ENTITY.c.merged_into_id == key).order_by(_ENTITY.c.id)
    return [EntityId(one) for one in connection.execute(query).scalars()]


def known_names(connection: Connection) -> list[KnownName]:
    """Every spelling of every entity under its root, the most mentioned first; for the picker."""
    counts = _counts(connection, None)
    roots = {row["id"]: row for row in connection.execute(select(_ENTITY)).mappings()}
    spellings = [(row["name"], row["folded"], row["id"]) for row in roots.values()]
    spellings += [
        (row.form, row.folded, row.entity_id)
        for row in connection.execute(select(_ALIAS.c.form, _ALIAS.c.folded, _ALIAS.c.entity_id))
    ]
    found = []
    for form, folded, key in spellings:
        root = roots[roots[key]["root_id"] or key]
        many = counts.get(root["id"], (0, 0))[0]
        found.append(
            KnownName(form, folded, EntityId(root["id"]), root["name"], root["kind"], many)
        )
    return sorted(found, key=lambda name: (-name.mentions, name.folded, name.entity))


def entities_spelt(
    connection: Connection, words: str, *, article: ArticleId | None = None
) -> list[EntityId]:
    """Root keys of the entities known by just this spelling; those mentioned in `article` first,
    then the most mentioned.
    """
    folded = fold_key(words)
    named = select(root_of(_ENTITY)).where(_ENTITY.c.folded == folded)
    spelt = (
        select(root_of(_ENTITY))
        .join(_ALIAS, _ALIAS.c.entity_id == _ENTITY.c.id)
        .where(_ALIAS.c.folded == folded)
    )
    keys = set(connection.execute(named.union(spelt)).scalars())
    if len(keys) < 2:
        return [EntityId(key) for key in keys]
    here = _those_in(connection, article, keys)
    counts = _counts(connection, sorted(keys))
    order = sorted(keys, key=lambda key: (key not in here, -counts.get(key, (0, 0))[0], key))
    return [EntityId(key) for key in order]


def recent_entities(connection: Connection, limit: int = 9) -> list[EntityId]:
    """Root keys of the entities tagged last, newest first."""
    root = root_of(_ENTITY)
    query = (
        select(root.label("root"))
        .join(_MENTION, _MENTION.c.entity_id == _ENTITY.c.id)
        .group_by(root)
        .order_by(func.max(_MENTION.c.id).desc())
        .limit(limit)
    )
    return [EntityId(key) for key in connection.execute(query).scalars()]


def mention_ids(
    connection: Connection,
    *,
    article: ArticleId | None = None,
    entity: EntityId | None = None,
    zones: Collection[str] | None = None,
) -> list[MentionId]:
    """Keys of mentions by article and key; of one article, of one entity (merged ones included), or
    all. `zones` keeps those that begin in a zone of these kinds; `body` is where none is.
    """
    query = select(_MENTION.c.id).order_by(_MENTION.c.article_id, _MENTION.c.id)
    if article is not None:
        query = query.where(_MENTION.c.article_id == article)
    if entity is not None:
        family = select(_ENTITY.c.id).where(
            or_(_ENTITY.c.id == entity, _ENTITY.c.root_id == entity)
        )
        query = query.where(_MENTION.c.entity_id.in_(family))
    if zones is not None:
        query = query.where(in_zones("mention", _MENTION.c.id, zones))
    return [MentionId(key) for key in connection.execute(query).scalars()]


def mention_rows(connection: Connection, ids: Sequence[int]) -> list[MentionRow]:
    """These mentions in the order given; unknown keys are left out."""
    query = (
        select(
            _MENTION,
            _ARTICLE.c.title,
            _ROOT.c.id.label("root_id"),
            _ROOT.c.name.label("root_name"),
            _ROOT.c.kind.label("root_kind"),
        )
        .join(_ARTICLE, _ARTICLE.c.id == _MENTION.c.article_id)
        .outerjoin(_ENTITY, _ENTITY.c.id == _MENTION.c.entity_id)
        .outerjoin(_ROOT, _ROOT.c.id == root_of(_ENTITY))
    )
    rows = {row["id"]: row for row in fetched(connection, query, _MENTION.c.id, ids)}
    spans = spans_by_owner(connection, "mention", ids)
    names = analysts(connection)
    return [
        MentionRow(
            id=MentionId(key),
            article=ArticleId(row["article_id"]),
            article_title=row["title"],
            entity=row["entity_id"],
            root=row["root_id"],
            name=row["root_name"] or "",
            kind=row["root_kind"] or "",
            form=row["form"],
            read_as=row["read_as"],
            spans=spans.get(key, ()),
            stamps=stamps_of(row, names),
        )
        for key in ids
        if (row := rows.get(key)) is not None
    ]


def mention(connection: Connection, key: MentionId) -> MentionRow | None:
    """The mention, or None where there is none."""
    found = mention_rows(connection, [key])
    return found[0] if found else None


def _known_by(word: str) -> Any:
    """Root keys of the entities with a name or spelling that holds the word."""
    kin = _ENTITY.alias("kin")
    named = select(root_of(kin)).where(kin.c.folded.contains(word, autoescape=True))
    spelt = (
        select(root_of(kin))
        .join(_ALIAS, _ALIAS.c.entity_id == kin.c.id)
        .where(_ALIAS.c.folded.contains(word, autoescape=True))
    )
    return named.union(spelt)


def _those_in(connection: Connection, article: ArticleId | None, keys: Collection[int]) -> set[int]:
    """Those of these root keys that the article mentions: no more of its mentions are read than
    that takes.
    """
    if article is None:
        return set()
    root = root_of(_ENTITY)
    mention = select(_MENTION.c.id).where(
        _MENTION.c.entity_id == _ENTITY.c.id, _MENTION.c.article_id == article
    )
    query = select(root).where(root.in_(keys), mention.exists())
    return set(connection.execute(query).scalars())


def _mentioned_in(article: ArticleId | None) -> Any:
    return (
        select(root_of(_ENTITY))
        .join(_MENTION, _MENTION.c.entity_id == _ENTITY.c.id)
        .where(_MENTION.c.article_id == article)
    )


def _mention_count(zones: Collection[str] | None) -> Any:
    inner = _ENTITY.alias("counted")
    return (
        select(func.count())
        .select_from(_MENTION.join(inner, inner.c.id == _MENTION.c.entity_id))
        .where(root_of(inner) == _ENTITY.c.id, *_standing("mention", _MENTION.c.id, zones))
        .correlate(_ENTITY)
        .scalar_subquery()
    )


def _standing(owner: str, key: Any, zones: Collection[str] | None) -> list[ColumnElement[bool]]:
    return [] if zones is None else [in_zones(owner, key, zones)]


def _counts(
    connection: Connection, ids: Sequence[int] | None, zones: Collection[str] | None = None
) -> dict[int, tuple[int, int]]:
    root = root_of(_ENTITY)
    query = (
        select(
            root.label("root"),
            func.count(_MENTION.c.id).label("mentions"),
            func.count(_MENTION.c.article_id.distinct()).label("articles"),
        )
        .join(_MENTION, _MENTION.c.entity_id == _ENTITY.c.id)
        .where(*_standing("mention", _MENTION.c.id, zones))
        .group_by(root)
    )
    rows = (
        connection.execute(query).mappings().all()
        if ids is None
        else fetched(connection, query, root, ids)
    )
    return {row["root"]: (row["mentions"], row["articles"]) for row in rows}


def _claims_made(
    connection: Connection, ids: Sequence[int], zones: Collection[str] | None
) -> dict[int, int]:
    root = root_of(_ENTITY)
    query = (
        select(root.label("root"), func.count(_CLAIM.c.id).label("claims"))
        .join(_CLAIM, _CLAIM.c.speaker_id == _ENTITY.c.id)
        .where(*_standing("claim", _CLAIM.c.id, zones))
        .group_by(root)
    )
    return {row["root"]: row["claims"] for row in fetched(connection, query, root, ids)}


def _aliases(connection: Connection, ids: Sequence[int]) -> dict[int, list[AliasRow]]:
    found: dict[int, list[AliasRow]] = defaultdict(list)
    for batch in batches(ids):
        query = select(_ALIAS).where(_ALIAS.c.entity_id.in_(batch)).order_by(_ALIAS.c.id)
        for row in connection.execute(query).mappings():
            found[row["entity_id"]].append(
                AliasRow(
                    AliasId(row["id"]),
                    EntityId(row["entity_id"]),
                    row["form"],
                    row["language"],
                    row["kind"],
                )
            )
    return found
