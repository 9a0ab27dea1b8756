"""Counts by what records have in common: mentions, claims, contradictions by kind, speaker, month.

Asked a range of keys at a time, so that no read is long; `store.statistics` adds the ranges up.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, FromClause, Select, and_, func, or_, select

from store.changes import table_of
from store.models import (
    Analyst,
    Article,
    Claim,
    ClaimRelation,
    Entity,
    Mention,
    Source,
    Span,
    Term,
)
from store.queries.entities import root_of
from store.queries.zoned import BODY, in_zones, innermost_zone

_MENTION: Final = table_of(Mention)
_CLAIM: Final = table_of(Claim)
_LINK: Final = table_of(ClaimRelation)
_ARTICLE: Final = table_of(Article)
_ENTITY: Final = table_of(Entity)
_ROOT: Final = _ENTITY.alias("root")
_SPAN: Final = table_of(Span)
_SIDES: Final = tuple(_CLAIM.alias(name) for name in ("a", "b"))
_PAPERS: Final = tuple(_ARTICLE.alias(name) for name in ("paper_a", "paper_b"))
_SPEAKERS: Final = tuple(_ENTITY.alias(name) for name in ("speaker_a", "speaker_b"))

MEASURES: Final = ("mentions", "claims", "contradictions")
NOTHING: Final = ""
"""The key of what has no value."""
_NAMES_OF: Final = {
    "article": (_ARTICLE, "title"),
    "entity": (_ENTITY, "name"),
    "speaker": (_ENTITY, "name"),
    "source": (table_of(Source), "name"),
    "analyst": (table_of(Analyst), "name"),
    "topic": (table_of(Term), "label"),
}
"""Where the keys of a dimension get their names; those of others are codes, months or pairs."""


@dataclass(frozen=True, slots=True)
class _Measure:
    table: Any
    tables: FromClause
    rules: tuple[Any, ...]
    columns: Mapping[str, tuple[Any, ...]]
    """By dimension. Two columns: a record counts for each of both values, once; `pair` for both
    together; the second column of `speaker` is the code where nobody is named."""
    papers: tuple[Any, ...]
    """The articles in which a record stands."""
    zoned: tuple[tuple[str, Any], ...]
    """Owner word and key of the tags that stand somewhere."""


def _zone_of(owner: str, key: Any) -> Any:
    """The kind of the zone where a tag begins."""
    return (
        select(func.coalesce(innermost_zone(), BODY))
        .where(_SPAN.c[f"{owner}_id"] == key, _SPAN.c.role == "body", _SPAN.c.part == 0)
        .limit(1)
        .scalar_subquery()
    )


def _mentions() -> _Measure:
    tables = (
        _MENTION.join(_ARTICLE, _ARTICLE.c.id == _MENTION.c.article_id)
        .outerjoin(_ENTITY, _ENTITY.c.id == _MENTION.c.entity_id)
        .outerjoin(_ROOT, _ROOT.c.id == root_of(_ENTITY))
    )
    columns = {
        "entity": (_ROOT.c.id,),
        "entity_kind": (_ROOT.c.kind,),
        "article": (_MENTION.c.article_id,),
        "source": (_ARTICLE.c.source_id,),
        "month": (_ARTICLE.c.published,),
        "zone": (_zone_of("mention", _MENTION.c.id),),
        "analyst": (_MENTION.c.created_by,),
    }
    return _Measure(_MENTION, tables, (), columns, (_ARTICLE,), (("mention", _MENTION.c.id),))


def _claims() -> _Measure:
    tables = _CLAIM.join(_ARTICLE, _ARTICLE.c.id == _CLAIM.c.article_id).outerjoin(
        _ENTITY, _ENTITY.c.id == _CLAIM.c.speaker_id
    )
    columns = {
        "speaker": (root_of(_ENTITY), _CLAIM.c.speaker_kind),
        "kind": (_CLAIM.c.kind,),
        "modality": (_CLAIM.c.modality,),
        "claim_status": (_CLAIM.c.status,),
        "topic": (_CLAIM.c.topic_id,),
        "article": (_CLAIM.c.article_id,),
        "source": (_ARTICLE.c.source_id,),
        "month": (_ARTICLE.c.published,),
        "zone": (_zone_of("claim", _CLAIM.c.id),),
        "analyst": (_CLAIM.c.created_by,),
    }
    return _Measure(_CLAIM, tables, (), columns, (_ARTICLE,), (("claim", _CLAIM.c.id),))


def _contradictions() -> _Measure:
    tables: FromClause = _LINK
    for side, paper, speaker, column in zip(
        _SIDES, _PAPERS, _SPEAKERS, (_LINK.c.a_id, _LINK.c.b_id), strict=True
    ):
        tables = (
            tables.join(side, side.c.id == column)
            .join(paper, paper.c.id == side.c.article_id)
            .outerjoin(speaker, speaker.c.id == side.c.speaker_id)
        )
    columns = {
        "pair": tuple(root_of(speaker) for speaker in _SPEAKERS),
        "contradiction_kind": (_LINK.c.kind,),
        "strength": (_LINK.c.strength,),
        "status": (_LINK.c.status,),
        "article": tuple(side.c.article_id for side in _SIDES),
        "source": tuple(paper.c.source_id for paper in _PAPERS),
        "month": tuple(paper.c.published for paper in _PAPERS),
        "analyst": (_LINK.c.created_by,),
    }
    zoned = tuple(("claim", column) for column in (_LINK.c.a_id, _LINK.c.b_id))
    rules = (_LINK.c.relation == "contradicts",)
    return _Measure(_LINK, tables, rules, columns, _PAPERS, zoned)


_ALL: Final = {"mentions": _mentions(), "claims": _claims(), "contradictions": _contradictions()}
DIMENSIONS: Final = {name: tuple(measure.columns) for name, measure in _ALL.items()}
"""By what each measure can be counted, the most asked first."""


def tally(
    connection: Connection,
    measure: str,
    by: str,
    keys: range,
    zones: Collection[str] | None = None,
    *,
    once: bool = False,
) -> Counter[str]:
    """How many of the records with these keys fall to each value; values are keys, codes or months
    as text, NOTHING where there is none. `zones` keeps what begins in a zone of these kinds, `once`
    what stands in the first of the articles that are copies.
    """
    columns = _ALL[measure].columns[by]
    query = _kept(select(*columns, func.count()), measure, keys, zones, once=once)
    query = query.group_by(*columns)
    found: Counter[str] = Counter()
    for *values, count in connection.execute(query):
        for key in _keys_of(by, values):
            found[key] += count
    return found


def tallied_ids(
    connection: Connection,
    measure: str,
    by: str,
    key: str,
    zones: Collection[str] | None = None,
    *,
    once: bool = False,
) -> list[int]:
    """Keys of the records that `tally` counts for this value, ascending."""
    columns = _ALL[measure].columns[by]
    query = _kept(select(_ALL[measure].table.c.id, *columns), measure, None, zones, once=once)
    if len(columns) == 1 and by != "month":
        value = int(key) if by in _NAMES_OF and key else key or None
        query = query.where(columns[0].is_not_distinct_from(value))
    return [
        row[0]
        for row in connection.execute(query.order_by(_ALL[measure].table.c.id))
        if key in _keys_of(by, row[1:])
    ]


def how_many(
    connection: Connection, measure: str, keys: range, zones: Collection[str] | None = None
) -> int:
    """How many of the records with these keys there are; `zones` as of `tally`."""
    table = _ALL[measure].table
    query = _kept(select(func.count(table.c.id)), measure, keys, zones)
    return connection.execute(query).scalar() or 0


def last_key(connection: Connection, measure: str) -> int:
    """The greatest key of the records that are counted; 0 for none."""
    return connection.execute(select(func.max(_ALL[measure].table.c.id))).scalar() or 0


def names_of(connection: Connection, by: str, keys: Collection[str]) -> dict[str, str]:
    """The names of those of these keys that stand for records; a pair has both with a dash."""
    wanted = {int(part) for key in keys for part in key.split("-") if part.isdecimal()}
    if by == "pair":
        table, column = _NAMES_OF["speaker"]
    elif by in _NAMES_OF:
        table, column = _NAMES_OF[by]
    else:
        return {}
    named: dict[str, str] = {}
    for first in range(0, len(wanted), 500):
        batch = sorted(wanted)[first : first + 500]
        query = select(table.c.id, table.c[column]).where(table.c.id.in_(batch))
        named |= {str(key): name or "" for key, name in connection.execute(query)}
    if by != "pair":
        return named
    return {key: " – ".join(named.get(part, "") for part in key.split("-")) for key in keys if key}


def month_of(published: str | None) -> str:
    """The month of a date, else its year: `2014-09` of `2014-09-18~`, `2014` of `2014?`."""
    text = (published or "").partition("/")[0].rstrip("?~%.")
    return text[:7] if len(text) >= 7 else text[:4]


def _is_first(paper: Any) -> ColumnElement[bool]:
    """Whether an article is the first of its copies, or a copy of nothing."""
    kin = table_of(Article).alias("kin")
    first = select(func.min(kin.c.id)).where(kin.c.copy_group == paper.c.copy_group)
    return or_(paper.c.copy_group.is_(None), paper.c.id == first.correlate(paper).scalar_subquery())


def _kept(
    query: Select[Any],
    measure: str,
    keys: range | None,
    zones: Collection[str] | None,
    *,
    once: bool = False,
) -> Select[Any]:
    of = _ALL[measure]
    query = query.select_from(of.tables).where(*of.rules)
    if keys is not None:
        query = query.where(and_(of.table.c.id >= keys.start, of.table.c.id < keys.stop))
    if once:
        query = query.where(*(_is_first(paper) for paper in of.papers))
    for owner, key in of.zoned if zones is not None else ():
        query = query.where(in_zones(owner, key, zones or ()))
    return query


def _keys_of(by: str, values: Any) -> set[str]:
    if by == "month":
        return {month_of(value) for value in values}
    if by == "speaker":
        root, code = values
        return {str(root) if root is not None else str(code)}
    if by == "pair":
        named = sorted(value for value in values if value is not None)
        return {"-".join(map(str, named))} if len(named) == 2 else {NOTHING}
    return {NOTHING if value is None else str(value) for value in values}
