"""Links between claims with both sides, and what follows from them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, or_, select

from store.changes import table_of
from store.models import Claim, ClaimRelation
from store.queries.claims import claim_rows
from store.queries.common import analysts, fetched, stamps_of
from store.queries.zoned import in_zones
from store.rows import ClaimRow, RelationRow
from store.text.edtf import days_between, parse_edtf
from store.text.folding import fold_key
from store.types import ArticleId, ClaimId, RelationId

_RELATION: Final = table_of(ClaimRelation)
_CLAIM: Final = table_of(Claim)


def relation_ids(
    connection: Connection,
    words: str = "",
    *,
    relation: str | None = "contradicts",
    status: str | None = None,
    kind: str | None = None,
    strength: str | None = None,
    claim: ClaimId | None = None,
    article: ArticleId | None = None,
    across: bool | None = None,
    zones: Collection[str] | None = None,
    sort: str = "added",
    descending: bool = False,
) -> list[RelationId]:
    """Keys of links whose sides, why or speakers hold all words; `relation` None takes every kind
    of link. `zones` keeps those with both sides beginning in a zone of these kinds.

    Sorted by added, status, kind, strength, days, speaker or article (both of side A).
    """
    equal = {"relation": relation, "status": status, "kind": kind, "strength": strength}
    query = (
        select(_RELATION.c.id)
        .where(*(_RELATION.c[name] == value for name, value in equal.items() if value is not None))
        .where(*_touching(claim, article), *_standing(zones))
        .order_by(_RELATION.c.id)
    )
    keys = list(connection.execute(query).scalars())
    wanted = fold_key(words).split()
    if not wanted and across is None and sort == "added":
        return [RelationId(key) for key in (reversed(keys) if descending else keys)]
    rows = [
        row
        for row in relation_rows(connection, keys)
        if (across is None or row.within != across) and _holds(row, wanted)
    ]
    rows.sort(key=_SORTS[sort], reverse=descending)
    return [row.id for row in rows]


def _touching(claim: ClaimId | None, article: ArticleId | None) -> Iterator[ColumnElement[bool]]:
    if claim is not None:
        yield or_(_RELATION.c.a_id == claim, _RELATION.c.b_id == claim)
    if article is not None:
        inside = select(_CLAIM.c.id).where(_CLAIM.c.article_id == article)
        yield or_(_RELATION.c.a_id.in_(inside), _RELATION.c.b_id.in_(inside))


def _standing(zones: Collection[str] | None) -> Iterator[ColumnElement[bool]]:
    for side in (_RELATION.c.a_id, _RELATION.c.b_id) if zones is not None else ():
        yield in_zones("claim", side, zones or ())


def relation_rows(connection: Connection, ids: Sequence[int]) -> list[RelationRow]:
    """These links with both claims, in the order given; unknown keys are left out."""
    rows = {row["id"]: row for row in fetched(connection, select(_RELATION), _RELATION.c.id, ids)}
    sides = sorted({row[side] for row in rows.values() for side in ("a_id", "b_id")})
    claims = {claim.id: claim for claim in claim_rows(connection, sides)}
    names = analysts(connection)
    return [_relation_row(rows[key], claims, names) for key in ids if key in rows]


def relation(connection: Connection, key: RelationId) -> RelationRow | None:
    """The link, or None where there is none."""
    found = relation_rows(connection, [key])
    return found[0] if found else None


def days_apart(a: ClaimRow, b: ClaimRow) -> int | None:
    """Days between the two statements: when said, or when published where nobody noted when said.
    None if unknown.
    """
    first, second = (parse_edtf(side.said_on or side.published or "") for side in (a, b))
    return None if first is None or second is None else days_between(first, second)


def _relation_row(row: Any, claims: dict[ClaimId, ClaimRow], names: dict[int, str]) -> RelationRow:
    a, b = claims[row["a_id"]], claims[row["b_id"]]
    return RelationRow(
        id=RelationId(row["id"]),
        relation=row["relation"],
        a=a,
        b=b,
        kind=row["kind"],
        strength=row["strength"],
        status=row["status"],
        dismissal_reason=row["dismissal_reason"],
        resolution=row["resolution"],
        severity=row["severity"],
        confidence=row["confidence"],
        why=row["why"],
        reviewed_by=row["reviewed_by_id"],
        reviewer=names.get(row["reviewed_by_id"]),
        within=a.article == b.article,
        same_speaker=a.speaker is not None and a.speaker == b.speaker,
        days_apart=days_apart(a, b),
        stamps=stamps_of(row, names),
    )


def _holds(row: RelationRow, wanted: list[str]) -> bool:
    folded = fold_key(
        " ".join(
            (
                row.a.quote, row.b.quote, row.a.restatement or "", row.b.restatement or "",
                row.a.speaker_name, row.b.speaker_name, row.a.article_title, row.b.article_title,
                row.why or "", f"link-{row.id}",
            )
        )
    )  # fmt: skip
    return all(word in folded for word in wanted)


_SORTS: Final[dict[str, Any]] = {
    "added": lambda row: row.id,
    "status": lambda row: (row.status, row.id),
    "kind": lambda row: (row.kind or "", row.id),
    "strength": lambda row: (row.strength or "", row.id),
    "days": lambda row: (row.days_apart is None, row.days_apart or 0, row.id),
    "speaker": lambda row: (fold_key(row.a.speaker_name), row.id),
    "article": lambda row: (fold_key(row.a.article_title), row.a.start, row.id),
}
