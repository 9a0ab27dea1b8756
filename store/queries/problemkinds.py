"""What counts as a problem: one row for each kind, with the rule that finds it.

Nothing here is an error. A record may stay incomplete; the list only says what is missing.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from sqlalchemy import ColumnElement, FromClause, and_, exists, func, or_, select

from store.changes import table_of
from store.models import Article, Claim, ClaimRelation, Mention, Revision, Span
from store.text.edtf import EdtfDate, parse_edtf

ARTICLE: Final = table_of(Article)
CLAIM: Final = table_of(Claim)
MENTION: Final = table_of(Mention)
RELATION: Final = table_of(ClaimRelation)
REVISION: Final = table_of(Revision)
SPAN: Final = table_of(Span)

QUOTE_MISMATCH: Final = "quote_mismatch"
"""The one kind that no rule finds: texts must be read for it. Its keys are spans."""


@dataclass(frozen=True, slots=True)
class ProblemKind:
    """`owner` is article, mention, claim, relation or span: whose keys the problems of this kind
    have. A span stands for the tag that it is part of, which has one problem of a kind.
    """

    code: str
    owner: str
    tables: frozenset[str]
    """A change of any of these may make or mend one."""
    rule: Callable[[str], ColumnElement[bool]]
    """The condition on a day (ISO) that counts as today."""
    dates: tuple[ColumnElement[Any], ...] = ()
    """Columns that `confirm` reads: text cannot tell everything about dates with precision."""
    confirm: Callable[..., bool] | None = None


def _empty(column: ColumnElement[Any]) -> ColumnElement[bool]:
    return func.coalesce(column, "") == ""


def _contradicts(status: str, *rules: ColumnElement[bool]) -> ColumnElement[bool]:
    return and_(RELATION.c.relation == "contradicts", RELATION.c.status == status, *rules)


def _untagged() -> ColumnElement[bool]:
    return and_(
        ~exists().where(MENTION.c.article_id == ARTICLE.c.id),
        ~exists().where(CLAIM.c.article_id == ARTICLE.c.id),
    )


def _anchored(state: str) -> ColumnElement[bool]:
    """First spans of their tags that are in this state. Only articles that were updated (they have
    a second version) have any: from these few one comes to their spans by an index.
    """
    updated = select(REVISION.c.article_id).where(REVISION.c.n == _SECOND)
    versions = select(REVISION.c.id).where(REVISION.c.article_id.in_(updated))
    other = SPAN.alias("other")
    same_tag = or_(
        *(other.c[f"{kind}_id"] == SPAN.c[f"{kind}_id"] for kind in ("mention", "claim", "note"))
    )
    earlier = exists().where(same_tag, other.c.anchor == state, other.c.id < SPAN.c.id)
    return and_(SPAN.c.revision_id.in_(versions), SPAN.c.anchor == state, ~earlier)


@lru_cache(maxsize=4096)
def _first(text: str | None) -> dt.date | None:
    date = parse_edtf(text or "")
    return _bounds(date)[0]


@lru_cache(maxsize=4096)
def _last(text: str | None) -> dt.date | None:
    date = parse_edtf(text or "")
    return _bounds(date)[1]


def _bounds(date: EdtfDate | None) -> tuple[dt.date | None, dt.date | None]:
    return date.bounds() if date else (None, None)


def is_after(one: str | None, other: str | None) -> bool:
    """Whether the first date is certainly later than the second one, whatever their precision."""
    first, last = _first(one), _last(other)
    return first is not None and last is not None and first > last


_SECOND: Final = 2

_ONLY_CLAIM: Final = frozenset({"claim"})
_ONLY_LINK: Final = frozenset({"claim_relation"})
_ONLY_ARTICLE: Final = frozenset({"article"})
_ONLY_SPAN: Final = frozenset({"span"})

PROBLEM_KINDS: Final = (
    ProblemKind(
        "claim_without_speaker",
        "claim",
        _ONLY_CLAIM,
        lambda _today: CLAIM.c.speaker_kind == "unknown",
    ),
    ProblemKind(
        "claim_without_date", "claim", _ONLY_CLAIM, lambda _today: CLAIM.c.said_on.is_(None)
    ),
    ProblemKind(
        "unresolved_mention",
        "mention",
        frozenset({"mention"}),
        lambda _today: MENTION.c.entity_id.is_(None),
    ),
    ProblemKind(
        "contradiction_without_why",
        "relation",
        _ONLY_LINK,
        lambda _today: _contradicts("confirmed", _empty(RELATION.c.why)),
    ),
    ProblemKind(
        "dismissed_without_reason",
        "relation",
        _ONLY_LINK,
        lambda _today: _contradicts("dismissed", _empty(RELATION.c.dismissal_reason)),
    ),
    ProblemKind(
        "resolved_without_outcome",
        "relation",
        _ONLY_LINK,
        lambda _today: _contradicts("resolved", RELATION.c.resolution == "open"),
    ),
    ProblemKind(
        "said_after_published",
        "claim",
        frozenset({"claim", "article"}),
        lambda _today: CLAIM.c.said_on > ARTICLE.c.published,
        (CLAIM.c.said_on, ARTICLE.c.published),
        is_after,
    ),
    ProblemKind(
        "period_reversed",
        "claim",
        _ONLY_CLAIM,
        lambda _today: CLAIM.c.about_from > CLAIM.c.about_to,
        (CLAIM.c.about_from, CLAIM.c.about_to),
        is_after,
    ),
    ProblemKind(
        "published_in_future",
        "article",
        _ONLY_ARTICLE,
        lambda today: ARTICLE.c.published > today,
        (ARTICLE.c.published,),
    ),
    ProblemKind(
        "article_without_date",
        "article",
        _ONLY_ARTICLE,
        lambda _today: or_(ARTICLE.c.published.is_(None), ARTICLE.c.published == ""),
    ),
    ProblemKind(
        "untagged_article",
        "article",
        frozenset({"article", "mention", "claim"}),
        lambda _today: _untagged(),
    ),
    ProblemKind("unsure_place", "span", _ONLY_SPAN, lambda _today: _anchored("unsure")),
    ProblemKind("lost_place", "span", _ONLY_SPAN, lambda _today: _anchored("lost")),
)
KINDS_BY_CODE: Final = {kind.code: kind for kind in PROBLEM_KINDS}
KIND_CODES: Final = (*KINDS_BY_CODE, QUOTE_MISMATCH)
SPAN_KINDS: Final = frozenset(
    {QUOTE_MISMATCH, *(kind.code for kind in PROBLEM_KINDS if kind.owner == "span")}
)
"""Kinds whose keys are those of spans, not of the tags that are shown."""
OWNER_TABLES: Final = {
    "article": ARTICLE,
    "mention": MENTION,
    "claim": CLAIM,
    "relation": RELATION,
    "span": SPAN,
}


def from_of(kind: ProblemKind) -> FromClause:
    """The tables that the rule and its dates speak of."""
    table = OWNER_TABLES[kind.owner]
    if kind.owner == "claim" and "article" in kind.tables:
        return table.join(ARTICLE, ARTICLE.c.id == CLAIM.c.article_id)
    if kind.owner == "span":
        return table.join(REVISION, REVISION.c.id == SPAN.c.revision_id)
    return table
