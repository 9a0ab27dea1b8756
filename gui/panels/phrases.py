"""Short phrases about claims and links that lists and forms share."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from gui.datewords import date_words
from gui.labels import QT_TRANSLATE_NOOP, word
from store.rows import ClaimRow, RelationRow
from store.types import ClaimId

_N = QT_TRANSLATE_NOOP
_SEEN_FROM_B: Final = {
    "supports": _N("phrases", "is supported by"),
    "updates": _N("phrases", "is updated by"),
    "corrects": _N("phrases", "is corrected by"),
    "qualifies": _N("phrases", "is qualified by"),
}
STATUS_ROLES: Final = {
    "to_check": "to_check",
    "confirmed": "confirmed",
    "dismissed": "dismissed",
    "resolved": "resolved",
}


def relation_words(link: RelationRow, claim: ClaimId | None = None) -> str:
    """The verb of a link as this claim sees the other one: "contradicts", "is supported by"."""
    if claim == link.b.id and link.relation in _SEEN_FROM_B:
        return QCoreApplication.translate("phrases", _SEEN_FROM_B[link.relation])
    return word("relation", link.relation)


def whereabouts(claim: ClaimRow) -> str:
    """Where a claim stands: outlet or title, and the day of publication where known."""
    parts = (claim.outlet or claim.article_title, date_words(claim.published))
    return " · ".join(part for part in parts if part)


def role_of(link: RelationRow) -> str:
    """The theme's role for a link: by status for contradictions, quiet for all others."""
    return STATUS_ROLES[link.status] if link.relation == "contradicts" else "resolved"


def titled(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]
