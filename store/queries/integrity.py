"""Reads for the check: what SQLite says of itself, and pages of rows to compare with each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, RowMapping, Select, and_, func, or_, select

from store.changes import table_of
from store.codes import SYMMETRIC_RELATIONS
from store.models import Article, Body, Claim, ClaimRelation, Entity, Revision, Span
from store.queries.common import fetched

PAGE: Final = 500
_SPAN: Final = table_of(Span)
_REVISION: Final = table_of(Revision)
_BODY: Final = table_of(Body)
_ARTICLE: Final = table_of(Article)
_ENTITY: Final = table_of(Entity)
_RELATION: Final = table_of(ClaimRelation)
OWNERS: Final = ("mention", "claim", "note")


def file_problems(connection: Connection) -> list[str]:
    """What SQLite finds wrong with the file; empty where nothing."""
    rows = connection.exec_driver_sql("PRAGMA integrity_check(100)").scalars()
    return [str(row) for row in rows if row != "ok"]


def broken_references(connection: Connection) -> list[tuple[str, int, str]]:
    """Table, key and the table that a missing row should be in."""
    rows = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    return [(str(table), int(key or 0), str(parent)) for table, key, parent, _ in rows]


def rows_after(connection: Connection, table: str, after: int) -> Sequence[RowMapping]:
    """The next rows of a table by key. JSON that cannot be read raises ValueError."""
    rows = table_of(table)
    query = select(rows).where(rows.c.id > after).order_by(rows.c.id).limit(PAGE)
    return connection.execute(query).mappings().all()


def spans_after(connection: Connection, after: tuple[int, int]) -> Sequence[RowMapping]:
    """The next spans by revision and key, with the body that they stand in."""
    revision, key = after
    later = or_(
        _SPAN.c.revision_id > revision,
        and_(_SPAN.c.revision_id == revision, _SPAN.c.id > key),
    )
    query = (
        select(_SPAN, _REVISION.c.body_id)
        .join(_REVISION, _REVISION.c.id == _SPAN.c.revision_id)
        .where(later)
        .order_by(_SPAN.c.revision_id, _SPAN.c.id)
        .limit(PAGE)
    )
    return connection.execute(query).mappings().all()


@dataclass(frozen=True, slots=True)
class QuotedSpan:
    """A span as far as its quote can be compared with the text."""

    key: int
    body: int
    start: int
    end: int
    quote: str


def quotes_after(connection: Connection, after: int) -> list[QuotedSpan]:
    """The next spans by key."""
    query = _quoted().where(_SPAN.c.id > after).order_by(_SPAN.c.id).limit(PAGE)
    return [QuotedSpan(*row.values()) for row in connection.execute(query).mappings()]


def quotes_of(connection: Connection, keys: Sequence[int]) -> list[QuotedSpan]:
    """These spans; unknown keys are left out."""
    return [QuotedSpan(*row.values()) for row in fetched(connection, _quoted(), _SPAN.c.id, keys)]


def _quoted() -> Select[tuple[int, int, int, int, str]]:
    columns = (_SPAN.c.id, _REVISION.c.body_id, _SPAN.c.start, _SPAN.c.end, _SPAN.c.quote)
    return select(*columns).join(_REVISION, _REVISION.c.id == _SPAN.c.revision_id)


def bodies_after(connection: Connection, after: int) -> Sequence[RowMapping]:
    """The next few texts by key."""
    query = select(_BODY).where(_BODY.c.id > after).order_by(_BODY.c.id).limit(20)
    return connection.execute(query).mappings().all()


def revisions_unlike_bodies(connection: Connection) -> list[int]:
    """Keys of revisions whose hash is not their body's."""
    query = (
        select(_REVISION.c.id)
        .join(_BODY, _BODY.c.id == _REVISION.c.body_id)
        .where(_BODY.c.hash != _REVISION.c.text_hash)
    )
    return list(connection.execute(query).scalars())


def revision_lengths(connection: Connection, body: int) -> list[tuple[int, int]]:
    """Keys of the revisions that show this body, each with the length it believes."""
    query = select(_REVISION.c.id, _REVISION.c.length).where(_REVISION.c.body_id == body)
    return [(key, length) for key, length in connection.execute(query)]


def articles_without_text(connection: Connection) -> list[int]:
    """Keys of articles whose current revision is not there."""
    query = (
        select(_ARTICLE.c.id)
        .outerjoin(
            _REVISION,
            and_(_REVISION.c.article_id == _ARTICLE.c.id, _REVISION.c.n == _ARTICLE.c.revision),
        )
        .where(_REVISION.c.id.is_(None))
    )
    return list(connection.execute(query).scalars())


def spans_elsewhere(connection: Connection) -> list[int]:
    """Keys of spans that stand in another article than their owner."""
    found: list[int] = []
    for owner in OWNERS:
        table = table_of(owner)
        query = (
            select(_SPAN.c.id)
            .join(table, table.c.id == _SPAN.c[f"{owner}_id"])
            .join(_REVISION, _REVISION.c.id == _SPAN.c.revision_id)
            .where(func.coalesce(table.c.article_id, 0) != _REVISION.c.article_id)
        )
        found += connection.execute(query).scalars()
    return sorted(found)


def claims_without_words(connection: Connection) -> list[int]:
    """Keys of claims that stand on no words."""
    claim = table_of(Claim)
    placed = select(_SPAN.c.claim_id).where(_SPAN.c.claim_id.is_not(None), _SPAN.c.role == "body")
    query = select(claim.c.id).where(claim.c.id.not_in(placed)).order_by(claim.c.id)
    return list(connection.execute(query).scalars())


def relations_out_of_order(connection: Connection) -> list[int]:
    """Keys of links with one claim on both sides, or symmetric with the younger claim first."""
    a, b = _RELATION.c.a_id, _RELATION.c.b_id
    turned = and_(_RELATION.c.relation.in_(SYMMETRIC_RELATIONS), a > b)
    query = select(_RELATION.c.id).where(or_(turned, a == b))
    return list(connection.execute(query).scalars())


def merges(connection: Connection) -> dict[int, tuple[int | None, int | None]]:
    """What each entity is merged into, and which root it believes to have."""
    query = select(_ENTITY.c.id, _ENTITY.c.merged_into_id, _ENTITY.c.root_id)
    return {key: (into, root) for key, into, root in connection.execute(query)}
