"""Claims as people read them, and the ones a new link most likely concerns."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Any, Final

from sqlalchemy import Connection, RowMapping, case, func, or_, select

from store.changes import table_of
from store.models import (
    Article,
    Claim,
    ClaimAbout,
    ClaimRelation,
    ClaimSource,
    ClaimTag,
    Entity,
    Source,
    Span,
    Term,
)
from store.queries.common import analysts, batches, fetched, spans_by_owner, stamps_of
from store.queries.entities import root_of
from store.queries.zoned import in_zones
from store.rows import ClaimRow, SpanRow
from store.text.folding import fold_key
from store.types import ArticleId, ClaimId, EntityId

_CLAIM: Final = table_of(Claim)
_ARTICLE: Final = table_of(Article)
_SOURCE: Final = table_of(Source)
_ENTITY: Final = table_of(Entity)
_ROOT: Final = _ENTITY.alias("root")
_TERM: Final = table_of(Term)
_ABOUT: Final = table_of(ClaimAbout)
_TAG: Final = table_of(ClaimTag)
_CHAIN: Final = table_of(ClaimSource)
_RELATION: Final = table_of(ClaimRelation)
_SPAN: Final = table_of(Span)

CANDIDATES: Final = 9
"""As many as there are digits."""


def claim_ids(
    connection: Connection,
    words: str = "",
    *,
    article: ArticleId | None = None,
    speaker: EntityId | None = None,
    topic: str | None = None,
    status: str | None = None,
    flagged: bool = False,
    zones: Collection[str] | None = None,
    sort: str = "article",
    descending: bool = False,
) -> list[ClaimId]:
    """Keys of claims whose words, restatement, speaker, topic or article hold all words.

    Sorted by article (and place in it), speaker, topic, status, said or added. `zones` keeps those
    whose words begin in a zone of these kinds; `body` is where none is.
    """
    keep: list[tuple[object, Any]] = [
        (article, _CLAIM.c.article_id == article),
        (speaker, root_of(_ENTITY) == speaker),
        (topic, _TERM.c.label == topic),
        (status, _CLAIM.c.status == status),
        (flagged or None, _CLAIM.c.flag == True),  # noqa: E712 - SQL, not Python
        (zones, in_zones("claim", _CLAIM.c.id, zones or ())),
    ]
    order = [part.desc() if descending else part for part in _orders()[sort]]
    query = (
        _joined(select(_CLAIM.c.id))
        .where(*(rule for wanted, rule in keep if wanted is not None))
        .order_by(*order, _CLAIM.c.id)
    )
    keys = [ClaimId(key) for key in connection.execute(query).scalars()]
    wanted = fold_key(words).split()
    return _holding(connection, keys, wanted) if wanted else keys


def _orders() -> dict[str, tuple[Any, ...]]:
    first = (
        select(func.min(_SPAN.c.start))
        .where(_SPAN.c.claim_id == _CLAIM.c.id, _SPAN.c.role == "body")
        .scalar_subquery()
    )
    return {
        "article": (_ARTICLE.c.title_folded, _ARTICLE.c.id, first),
        "speaker": (func.coalesce(_ENTITY.c.folded, _CLAIM.c.speaker_note, ""),),
        "topic": (func.coalesce(_TERM.c.label, ""),),
        "status": (_CLAIM.c.status,),
        "said": (func.coalesce(_CLAIM.c.said_on, ""),),
        "added": (_CLAIM.c.id,),
    }


def claim_rows(connection: Connection, ids: Sequence[int]) -> list[ClaimRow]:
    """These claims in the order given; unknown keys are left out."""
    query = _joined(
        select(
            _CLAIM,
            _ARTICLE.c.title,
            _ARTICLE.c.byline,
            _ARTICLE.c.published,
            _SOURCE.c.name.label("outlet"),
            _TERM.c.label.label("topic"),
            _ROOT.c.id.label("speaker_root"),
            _ROOT.c.name.label("speaker_name"),
        )
    ).outerjoin(_ROOT, _ROOT.c.id == root_of(_ENTITY))
    rows = {row["id"]: row for row in fetched(connection, query, _CLAIM.c.id, ids)}
    parts = _Parts(connection, ids)
    return [_claim_row(rows[key], parts) for key in ids if key in rows]


def claim(connection: Connection, key: ClaimId) -> ClaimRow | None:
    """The claim, or None where there is none."""
    found = claim_rows(connection, [key])
    return found[0] if found else None


def candidates(
    connection: Connection,
    key: ClaimId,
    limit: int = CANDIDATES,
    *,
    zones: Collection[str] | None = None,
) -> list[ClaimId]:
    """The latest claims that share speaker, topic or entity with this one; else simply the latest.
    Linked ones are out, and with `zones` those that begin in no zone of these kinds.
    """
    linked = select(
        case((_RELATION.c.a_id == key, _RELATION.c.b_id), else_=_RELATION.c.a_id)
    ).where(
        or_(_RELATION.c.a_id == key, _RELATION.c.b_id == key),
        _RELATION.c.relation == "contradicts",
    )
    others = (
        select(_CLAIM.c.id)
        .where(_CLAIM.c.id != key, _CLAIM.c.id.not_in(linked))
        .order_by(_CLAIM.c.id.desc())
        .limit(limit)
    )
    if zones is not None:
        others = others.where(in_zones("claim", _CLAIM.c.id, zones))
    own = select(_CLAIM.c.topic_id).where(_CLAIM.c.id == key)
    row = connection.execute(own).first()
    if row is None:
        return []
    shared = [
        _CLAIM.c.speaker_id.in_(_kin(_CLAIM.c.speaker_id, _CLAIM.c.id == key)),
        _CLAIM.c.id.in_(
            select(_ABOUT.c.claim_id).where(
                _ABOUT.c.entity_id.in_(_kin(_ABOUT.c.entity_id, _ABOUT.c.claim_id == key))
            )
        ),
    ]
    if row.topic_id:
        shared.append(_CLAIM.c.topic_id == row.topic_id)
    near = list(connection.execute(others.where(or_(*shared))).scalars())
    rest = [other for other in connection.execute(others).scalars() if other not in near]
    return [ClaimId(other) for other in (near + rest)[:limit]]


def _kin(column: Any, which: Any) -> Any:
    """Keys of all entities that stand for the same as those in a column."""
    kin, root = _ENTITY.alias("kin"), root_of(_ENTITY)
    roots = select(root).join(column.table, column == _ENTITY.c.id).where(which)
    return select(kin.c.id).where(root_of(kin).in_(roots))


class _Parts:
    """What hangs on claims in tables of its own, read in one go for many."""

    def __init__(self, connection: Connection, ids: Sequence[int]) -> None:
        self.spans: dict[int, tuple[SpanRow, ...]] = spans_by_owner(connection, "claim", ids)
        self.names = analysts(connection)
        self.about = _listed(connection, ids, _about_query(), _ABOUT.c.claim_id)
        self.tags = _listed(connection, ids, _tag_query(), _TAG.c.claim_id)
        self.chain = _listed(connection, ids, _chain_query(), _CHAIN.c.claim_id)
        self.links = _links(connection, ids)


def _claim_row(row: RowMapping, parts: _Parts) -> ClaimRow:
    key = row["id"]
    own = {
        name: row[name]
        for name in (
            "restatement", "speaker_kind", "speaker_note", "quote_type", "topic_id", "topic",
            "polarity", "modality", "kind", "quantity_value", "quantity_unit",
            "quantity_approximate", "said_on", "about_from", "about_to", "status", "confidence",
            "flag", "note", "outlet", "byline", "published",
        )
    }  # fmt: skip
    return ClaimRow(
        id=ClaimId(key),
        article=ArticleId(row["article_id"]),
        article_title=row["title"],
        spans=parts.spans.get(key, ()),
        speaker=row["speaker_root"],
        speaker_name=row["speaker_name"] or row["speaker_note"] or "",
        about=_distinct(parts.about.get(key, ())),
        tags=tuple(each["name"] for each in parts.tags.get(key, ())),
        chain=tuple(each["name"] for each in parts.chain.get(key, ())),
        contradictions=parts.links.get(key, (0, 0))[0],
        agreements=parts.links.get(key, (0, 0))[1],
        stamps=stamps_of(row, parts.names),
        **own,
    )


def _distinct(about: Sequence[RowMapping]) -> tuple[tuple[EntityId, str], ...]:
    """Key and name of each, once: merged entities stand for the same one."""
    return tuple(dict.fromkeys((EntityId(each["key"]), each["name"]) for each in about))


def _joined(query: Any) -> Any:
    return (
        query.select_from(_CLAIM)
        .join(_ARTICLE, _ARTICLE.c.id == _CLAIM.c.article_id)
        .outerjoin(_SOURCE, _SOURCE.c.id == _ARTICLE.c.source_id)
        .outerjoin(_ENTITY, _ENTITY.c.id == _CLAIM.c.speaker_id)
        .outerjoin(_TERM, _TERM.c.id == _CLAIM.c.topic_id)
    )


def _holding(connection: Connection, keys: list[ClaimId], wanted: list[str]) -> list[ClaimId]:
    return [
        row.id
        for row in claim_rows(connection, keys)
        if _all_in(
            wanted,
            f"{row.quote} {row.restatement or ''} {row.speaker_name} {row.topic or ''}"
            f" {row.article_title} claim-{row.id}",
        )
    ]


def _all_in(wanted: list[str], text: str) -> bool:
    folded = fold_key(text)
    return all(word in folded for word in wanted)


def _listed(
    connection: Connection, ids: Sequence[int], query: Any, column: Any
) -> dict[int, list[RowMapping]]:
    found: dict[int, list[RowMapping]] = defaultdict(list)
    for row in fetched(connection, query, column, ids):
        found[row["claim_id"]].append(row)
    return found


def _about_query() -> Any:
    return (
        select(_ABOUT.c.claim_id, _ROOT.c.id.label("key"), _ROOT.c.name.label("name"))
        .join(_ENTITY, _ENTITY.c.id == _ABOUT.c.entity_id)
        .join(_ROOT, _ROOT.c.id == root_of(_ENTITY))
        .order_by(_ABOUT.c.id)
    )


def _tag_query() -> Any:
    return (
        select(_TAG.c.claim_id, func.coalesce(_TERM.c.label, _TERM.c.code).label("name"))
        .join(_TERM, _TERM.c.id == _TAG.c.term_id)
        .order_by(_TAG.c.id)
    )


def _chain_query() -> Any:
    return select(_CHAIN.c.claim_id, _CHAIN.c.label.label("name")).order_by(
        _CHAIN.c.claim_id, _CHAIN.c.position
    )


def _links(connection: Connection, ids: Sequence[int]) -> dict[int, tuple[int, int]]:
    found: dict[int, tuple[int, int]] = {}
    for side in (_RELATION.c.a_id, _RELATION.c.b_id):
        for batch in batches(ids):
            query = (
                select(
                    side,
                    func.sum(case((_RELATION.c.relation == "contradicts", 1), else_=0)),
                    func.sum(case((_RELATION.c.relation != "contradicts", 1), else_=0)),
                )
                .where(side.in_(batch), _RELATION.c.status != "dismissed")
                .group_by(side)
            )
            for key, against, with_it in connection.execute(query):
                before = found.get(key, (0, 0))
                found[key] = (before[0] + against, before[1] + with_it)
    return found
