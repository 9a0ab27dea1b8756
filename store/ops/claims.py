"""Claims: marked at once with nothing but their words, filled in afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from store.errors import KnownError
from store.models import (
    Claim,
    ClaimAbout,
    ClaimRelation,
    ClaimSource,
    ClaimTag,
    Note,
)
from store.ops.entities import root_of
from store.ops.notes import delete_note
from store.ops.relations import delete_relation
from store.ops.spans import Part, lift, place, quote_of, shortened
from store.ops.terms import ensure_term
from store.text.edtf import parse_edtf
from store.types import ArticleId, ClaimId, EntityId, NoteId, RelationId
from store.unit import Unit

_DATES: Final = ("said_on", "about_from", "about_to")
_BARE: Final[dict[str, Any]] = {
    "restatement": None,
    "speaker_kind": "unknown",
    "speaker_id": None,
    "speaker_note": None,
    "quote_type": None,
    "topic_id": None,
    "polarity": "asserts",
    "modality": "asserted",
    "kind": None,
    "quantity_value": None,
    "quantity_unit": None,
    "quantity_approximate": False,
    "said_on": None,
    "about_from": None,
    "about_to": None,
    "status": "unchecked",
    "confidence": None,
    "flag": False,
    "note": None,
}


def add_claim(unit: Unit, /, article: ArticleId, parts: Sequence[Part], **fields: Any) -> ClaimId:
    """The key of a new claim on these words; fields as in `edit_claim`. Raises `bad-span`,
    `bad-date`.
    """
    claim = ClaimId(unit.insert(Claim, article_id=article, **_BARE))
    quote = place(unit, article, parts, claim_id=claim)
    unit.describe(quote=shortened(quote))
    if fields:
        edit_claim(unit, claim, **fields)
    return claim


def edit_claim(unit: Unit, /, claim: ClaimId, **fields: Any) -> None:
    """Change fields of a claim.

    Beside its columns: `about` (entity keys), `tags` and `topic` (names), `chain` (names, nearest
    first).
    A `speaker_id` makes the speaker an entity, any other `speaker_kind` drops it. Raises
    `bad-date`, and `bad-option` for a code that there is not.
    """
    for name in _DATES:
        if fields.get(name) is not None and parse_edtf(fields[name]) is None:
            raise KnownError("bad-date", text=fields[name])
    if "about" in fields:
        _set_about(unit, claim, fields.pop("about"))
    if "tags" in fields:
        _set_tags(unit, claim, fields.pop("tags"))
    if "chain" in fields:
        _set_chain(unit, claim, fields.pop("chain"))
    if "topic" in fields:
        topic = fields.pop("topic")
        fields["topic_id"] = ensure_term(unit, "topic", topic) if topic else None
    unit.update(Claim, claim, **_with_speaker(fields))
    unit.describe(quote=quote_of(unit, claim_id=claim), fields=sorted(fields))


def set_cue(unit: Unit, claim: ClaimId, parts: Sequence[Part]) -> None:
    """Mark the words that tell speaker or certainty ("he warned", "allegedly"); none takes the mark
    away.
    """
    lift(unit, "cue", claim_id=claim)
    if parts:
        article = ArticleId(unit.row(Claim, claim)["article_id"])
        place(unit, article, parts, "cue", claim_id=claim)
    unit.describe(quote=quote_of(unit, claim_id=claim))


def delete_claim(unit: Unit, claim: ClaimId) -> None:
    """Remove a claim with its links and notes, as one step."""
    unit.describe(quote=quote_of(unit, claim_id=claim))
    for side in ("a_id", "b_id"):
        for relation in unit.rows(ClaimRelation, **{side: claim}):
            delete_relation(unit, RelationId(relation["id"]))
    for note in unit.rows(Note, claim_id=claim):
        delete_note(unit, NoteId(note["id"]))
    for model in (ClaimAbout, ClaimTag, ClaimSource):
        for row in unit.rows(model, claim_id=claim):
            unit.delete(model, row["id"])
    lift(unit, claim_id=claim)
    unit.delete(Claim, claim)


def _with_speaker(fields: dict[str, Any]) -> dict[str, Any]:
    if fields.get("speaker_id") is not None:
        return {**fields, "speaker_kind": "entity"}
    if "speaker_id" in fields and fields.get("speaker_kind", "entity") == "entity":
        return {**fields, "speaker_kind": "unknown"}
    if fields.get("speaker_kind", "entity") != "entity":
        return {**fields, "speaker_id": None}
    return fields


def _set_about(unit: Unit, claim: ClaimId, wanted: Sequence[EntityId]) -> None:
    # By what they stand for: who shows merged entities as one gives one back for all of them.
    roots: dict[EntityId, EntityId] = {}
    for entity in wanted:
        roots.setdefault(root_of(unit, entity), entity)
    for row in unit.rows(ClaimAbout, claim_id=claim):
        if root_of(unit, row["entity_id"]) not in roots:
            unit.delete(ClaimAbout, row["id"])
    kept = {root_of(unit, row["entity_id"]) for row in unit.rows(ClaimAbout, claim_id=claim)}
    for root, entity in roots.items():
        if root not in kept:
            unit.insert(ClaimAbout, claim_id=claim, entity_id=entity)


def _set_tags(unit: Unit, claim: ClaimId, wanted: Sequence[str]) -> None:
    terms = dict.fromkeys(ensure_term(unit, "tag", name) for name in wanted)
    now = {row["term_id"]: row["id"] for row in unit.rows(ClaimTag, claim_id=claim)}
    for term, key in now.items():
        if term not in terms:
            unit.delete(ClaimTag, key)
    for term in terms:
        if term not in now:
            unit.insert(ClaimTag, claim_id=claim, term_id=term)


def _set_chain(unit: Unit, claim: ClaimId, wanted: Sequence[str]) -> None:
    now = unit.rows(ClaimSource, claim_id=claim)
    if [row["label"] for row in now] == list(wanted):
        return
    for row in now:
        unit.delete(ClaimSource, row["id"])
    for position, label in enumerate(wanted):
        unit.insert(ClaimSource, claim_id=claim, position=position, label=label, entity_id=None)
