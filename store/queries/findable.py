"""What a person goes to by its words: articles, entities and claims, thin and page by page."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from sqlalchemy import Connection, select

from store.changes import table_of
from store.models import Alias, Article, Claim, Entity, Source, Span
from store.queries.common import fetched
from store.queries.entities import root_of
from store.rows import Findable

_ARTICLE: Final = table_of(Article)
_SOURCE: Final = table_of(Source)
_ENTITY: Final = table_of(Entity)
_ALIAS: Final = table_of(Alias)
_CLAIM: Final = table_of(Claim)
_SPAN: Final = table_of(Span)
_TABLES: Final = {"article": _ARTICLE, "entity": _ENTITY, "claim": _CLAIM}


def keys_after(connection: Connection, table: str, after: int, limit: int) -> list[int]:
    """The next keys of articles, entities or claims, ascending; empty at the end."""
    column = _TABLES[table].c.id
    query = select(column).where(column > after).order_by(column).limit(limit)
    return list(connection.execute(query).scalars())


def findables(connection: Connection, table: str, keys: Sequence[int]) -> list[Findable]:
    """These articles, entities or claims in no order; an entity that was merged counts as its
    root. Keys that are gone are left out.
    """
    return {"article": _articles, "entity": _entities, "claim": _claims}[table](connection, keys)


def _articles(connection: Connection, keys: Sequence[int]) -> list[Findable]:
    query = select(
        _ARTICLE.c.id, _ARTICLE.c.title, _ARTICLE.c.published, _SOURCE.c.name.label("outlet")
    ).select_from(_ARTICLE.outerjoin(_SOURCE, _SOURCE.c.id == _ARTICLE.c.source_id))
    return [
        Findable(
            "article", row["id"], row["title"], (row["outlet"] or "",), day=row["published"] or ""
        )
        for row in fetched(connection, query, _ARTICLE.c.id, keys)
    ]


def _entities(connection: Connection, keys: Sequence[int]) -> list[Findable]:
    root = root_of(_ENTITY)
    asked = select(root.label("root")).select_from(_ENTITY)
    roots = sorted({row["root"] for row in fetched(connection, asked, _ENTITY.c.id, keys)})
    # two questions, not one with the coalesced column: that would look at every entity
    named = select(_ENTITY.c.id, _ENTITY.c.name, _ENTITY.c.kind, _ENTITY.c.root_id)
    family = [
        row
        for column in (_ENTITY.c.id, _ENTITY.c.root_id)
        for row in fetched(connection, named, column, roots)
    ]
    owner = {row["id"]: row["root_id"] or row["id"] for row in family}
    forms: dict[int, list[str]] = defaultdict(list)
    for row in family:
        if row["root_id"] is not None:
            forms[row["root_id"]].append(row["name"])
    spelt = select(_ALIAS.c.entity_id, _ALIAS.c.form).order_by(_ALIAS.c.id)
    for row in fetched(connection, spelt, _ALIAS.c.entity_id, list(owner)):
        forms[owner[row["entity_id"]]].append(row["form"])
    return [
        Findable(
            "entity",
            row["id"],
            row["name"],
            tuple(form for form in dict.fromkeys(forms[row["id"]]) if form != row["name"]),
            kind=row["kind"],
        )
        for row in family
        if row["root_id"] is None
    ]


def _claims(connection: Connection, keys: Sequence[int]) -> list[Findable]:
    speaker = _ENTITY.alias("root")
    query = select(
        _CLAIM.c.id, _CLAIM.c.article_id, _CLAIM.c.restatement, _CLAIM.c.speaker_note,
        speaker.c.id.label("speaker"), speaker.c.name.label("speaker_name"),
    ).select_from(
        _CLAIM.outerjoin(_ENTITY, _ENTITY.c.id == _CLAIM.c.speaker_id).outerjoin(
            speaker, speaker.c.id == root_of(_ENTITY)
        )
    )  # fmt: skip
    quotes = _quotes(connection, keys)
    return [
        Findable(
            "claim",
            row["id"],
            row["restatement"] or quotes.get(row["id"], ""),
            (quotes.get(row["id"], ""),) if row["restatement"] else (),
            article=row["article_id"],
            speaker=row["speaker"],
            speaker_name=row["speaker_name"] or row["speaker_note"] or "",
        )
        for row in fetched(connection, query, _CLAIM.c.id, keys)
    ]


def _quotes(connection: Connection, keys: Sequence[int]) -> dict[int, str]:
    query = (
        select(_SPAN.c.claim_id, _SPAN.c.quote)
        .where(_SPAN.c.role == "body")
        .order_by(_SPAN.c.claim_id, _SPAN.c.part)
    )
    parts: dict[int, list[str]] = defaultdict(list)
    for row in fetched(connection, query, _SPAN.c.claim_id, keys):
        parts[row["claim_id"]].append(row["quote"])
    return {key: " […] ".join(quotes) for key, quotes in parts.items()}
