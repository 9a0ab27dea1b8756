"""Vocabularies: kinds, reasons, topics and tags, renamed, recoloured and extended by the people who
use them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from store.errors import KnownError
from store.models import Base, Claim, ClaimRelation, ClaimTag, Entity, Term, Zone
from store.text.folding import fold_key
from store.types import TermId
from store.unit import Unit

_USES: Mapping[str, tuple[type[Base], str]] = {
    "entity_kind": (Entity, "kind"),
    "claim_kind": (Claim, "kind"),
    "contradiction_kind": (ClaimRelation, "kind"),
    "dismissal_reason": (ClaimRelation, "dismissal_reason"),
    "zone_kind": (Zone, "kind"),
}


def ensure_term(unit: Unit, vocabulary: str, label: str) -> TermId:
    """The key of the term with this label, made now if it is new; case and accents do not tell
    terms apart.
    """
    wanted = fold_key(label)
    terms = unit.rows(Term, vocabulary=vocabulary)
    for term in terms:
        if fold_key(term["label"] or term["code"]) == wanted:
            return TermId(term["id"])
    return add_term(unit, vocabulary, label)


def add_term(unit: Unit, vocabulary: str, label: str, *, colour: str | None = None) -> TermId:
    """The key of a new term at the end of its vocabulary. Raises `empty-name`."""
    label = " ".join(label.split())
    if not label:
        raise KnownError("empty-name")
    terms = unit.rows(Term, vocabulary=vocabulary)
    unit.describe(label=label)
    return TermId(
        unit.insert(
            Term,
            vocabulary=vocabulary,
            code=_free_code(label, {term["code"] for term in terms}),
            label=label,
            colour=colour,
            key=None,
            position=max((term["position"] for term in terms), default=0) + 1,
        )
    )


def edit_term(unit: Unit, /, term: TermId, **fields: Any) -> None:
    """Change label, colour, key or position; the code stays, so nothing tagged is lost."""
    unit.update(Term, term, **fields)
    row = unit.row(Term, term)
    unit.describe(label=row["label"] or row["code"])


def delete_term(unit: Unit, term: TermId) -> None:
    """Remove a term. One that is in use is refused: `in-use`."""
    row = unit.row(Term, term)
    unit.describe(label=row["label"] or row["code"])
    if _in_use(unit, row["vocabulary"], row["code"], term):
        raise KnownError("in-use", label=row["label"] or row["code"])
    unit.delete(Term, term)


def _in_use(unit: Unit, vocabulary: str, code: str, term: TermId) -> bool:
    if vocabulary == "topic":
        return bool(unit.rows(Claim, topic_id=term))
    if vocabulary == "tag":
        return bool(unit.rows(ClaimTag, term_id=term))
    if vocabulary not in _USES:
        return False
    model, column = _USES[vocabulary]
    return bool(unit.rows(model, **{column: code}))


def _free_code(label: str, taken: set[str]) -> str:
    base = re.sub(r"\W+", "_", fold_key(label)).strip("_") or "term"
    code, number = base, 2
    while code in taken:
        code, number = f"{base}_{number}", number + 1
    return code
