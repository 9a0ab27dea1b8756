"""Mentions: an entity named in the text, one by one or everywhere at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from store.models import Entity, Mention, Span
from store.ops.entities import add_alias, add_entity
from store.ops.spans import Part, lift, place, quote_of, shortened, span_rows, text_of
from store.text.folding import fold_key
from store.types import ArticleId, EntityId, MentionId
from store.unit import Unit


def tag_entity(
    unit: Unit,
    article: ArticleId,
    parts: Sequence[Part],
    entity: EntityId | None,
    *,
    form: str = "name",
) -> MentionId:
    """The key of a new mention; `entity` None leaves open who is meant. Raises `bad-span`."""
    mention = MentionId(
        unit.insert(Mention, article_id=article, entity_id=entity, form=form, read_as=None)
    )
    quote = place(unit, article, parts, mention_id=mention)
    unit.describe(name=unit.row(Entity, entity)["name"] if entity else shortened(quote))
    return mention


def tag_new_entity(
    unit: Unit, article: ArticleId, parts: Sequence[Part], name: str, kind: str
) -> tuple[EntityId, MentionId]:
    """The keys of a new entity and its first mention, made in one step."""
    entity = add_entity(unit, name, kind)
    return entity, tag_entity(unit, article, parts, entity)


def tag_known_entity(
    unit: Unit, article: ArticleId, parts: Sequence[Part], entity: EntityId, alias: str
) -> MentionId:
    """The key of a new mention of an entity under a spelling that it did not have yet."""
    mention = tag_entity(unit, article, parts, entity)
    if fold_key(alias) != unit.row(Entity, entity)["folded"]:
        add_alias(unit, entity, alias)
    return mention


def tag_occurrences(
    unit: Unit, entity: EntityId, places: Sequence[tuple[ArticleId, Part]]
) -> range:
    """The keys of many new mentions of one entity, in the order given. Raises `bad-span`."""
    texts = {article: text_of(unit, article) for article in {article for article, _ in places}}
    rows = [
        {"article_id": article, "entity_id": entity, "form": "name", "read_as": None}
        for article, _ in places
    ]
    keys = unit.insert_many(Mention, rows)
    spans = [
        span_rows(*texts[article], [part], mention_id=key)[0]
        for key, (article, part) in zip(keys, places, strict=True)
    ]
    unit.insert_many(Span, spans)
    unit.describe(name=unit.row(Entity, entity)["name"], count=len(places))
    return keys


def edit_mention(unit: Unit, /, mention: MentionId, **fields: Any) -> None:
    """Change who is meant, the form, or what it is to be read as."""
    unit.update(Mention, mention, **fields)
    unit.describe(quote=quote_of(unit, mention_id=mention))


def delete_mention(unit: Unit, mention: MentionId) -> None:
    """Remove the tag; the entity stays."""
    unit.describe(quote=quote_of(unit, mention_id=mention))
    lift(unit, mention_id=mention)
    unit.delete(Mention, mention)
