"""Links between two claims. Contradictions and repetitions have no direction and are stored
once.
"""

from __future__ import annotations

from typing import Any

from store.codes import SYMMETRIC_RELATIONS
from store.errors import KnownError
from store.models import ClaimRelation, Note
from store.ops.notes import delete_note
from store.ops.spans import quote_of
from store.types import ClaimId, NoteId, RelationId
from store.unit import Unit


def link_claims(
    unit: Unit, /, a: ClaimId, b: ClaimId, relation: str = "contradicts", **fields: Any
) -> RelationId:
    """The key of a new link; fields as in `edit_relation`. Raises `needs-two-claims`,
    `already-linked`.
    """
    if a == b:
        raise KnownError("needs-two-claims")
    if relation in SYMMETRIC_RELATIONS and a > b:
        a, b = b, a
    if unit.rows(ClaimRelation, a_id=a, b_id=b, relation=relation):
        raise KnownError("already-linked", relation=relation)
    empty = dict.fromkeys(
        ("kind", "strength", "dismissal_reason", "severity", "confidence", "why", "reviewed_by_id")
    )
    first = {"a_id": a, "b_id": b, "relation": relation, "status": "to_check", "resolution": "open"}
    unit.describe(relation=relation, a=quote_of(unit, claim_id=a), b=quote_of(unit, claim_id=b))
    return RelationId(unit.insert(ClaimRelation, **{**empty, **first, **fields}))


def edit_relation(unit: Unit, relation: RelationId, /, **fields: Any) -> None:
    """Change kind, strength, status, reason, resolution, why …; a status other than "to check"
    names the reviewer.

    Another `relation` is a change of what the link is. Raises `already-linked`.
    """
    if fields.get("status", "to_check") != "to_check":
        fields.setdefault("reviewed_by_id", unit.analyst)
    if "relation" in fields:
        fields |= _turned(unit, relation, fields["relation"])
    unit.update(ClaimRelation, relation, **fields)
    row = unit.row(ClaimRelation, relation)
    unit.describe(
        relation=row["relation"], a=quote_of(unit, claim_id=row["a_id"]), fields=sorted(fields)
    )


def delete_relation(unit: Unit, relation: RelationId) -> None:
    """Remove a link; both claims stay."""
    row = unit.row(ClaimRelation, relation)
    unit.describe(relation=row["relation"], a=quote_of(unit, claim_id=row["a_id"]))
    for note in unit.rows(Note, relation_id=relation):
        delete_note(unit, NoteId(note["id"]))
    unit.delete(ClaimRelation, relation)


def _turned(unit: Unit, relation: RelationId, code: str) -> dict[str, Any]:
    row = unit.row(ClaimRelation, relation)
    a, b = row["a_id"], row["b_id"]
    if code in SYMMETRIC_RELATIONS and a > b:
        a, b = b, a
    others = unit.rows(ClaimRelation, a_id=a, b_id=b, relation=code)
    if any(other["id"] != relation for other in others):
        raise KnownError("already-linked", relation=code)
    return {"relation": code, "a_id": a, "b_id": b}
