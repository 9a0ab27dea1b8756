"""Fixed codes: the values whose meaning the program's logic depends on.

What people may rename, colour or extend (kinds, reasons, topics, tags) is a vocabulary and lives in
`term`.
"""

from __future__ import annotations

from typing import Final

ARTICLE_STATES: Final = ("new", "in_progress", "done")
ORIGINS: Final = ("hand", "rule", "import", "accepted")
SOURCE_KINDS: Final = (
    "newspaper", "agency", "broadcaster", "blog", "government", "party_media", "ngo", "social",
)  # fmt: skip
RELIABILITIES: Final = ("A", "B", "C", "D", "E", "F")
ANCHORS: Final = ("exact", "moved", "unsure", "lost")
SPAN_ROLES: Final = ("body", "cue", "evidence")
ALIAS_KINDS: Final = (
    "full", "acronym", "translation", "transliteration", "nickname", "former", "weak",
)  # fmt: skip
MENTION_FORMS: Final = ("name", "nominal", "pronoun", "metonym")
SPEAKER_KINDS: Final = ("unknown", "entity", "author", "unnamed", "commenter")
QUOTE_TYPES: Final = ("direct", "indirect", "mixed", "own")
POLARITIES: Final = ("asserts", "denies")
MODALITIES: Final = (
    "asserted", "reported", "hedged", "predicted", "intended", "conditional", "question", "alleged",
)  # fmt: skip
CLAIM_STATUSES: Final = (
    "unchecked", "supported", "disputed", "refuted", "retracted", "uncheckable",
)  # fmt: skip
LEVELS: Final = ("low", "medium", "high")
"""Confidence of the analyst and severity of a contradiction."""

RELATIONS: Final = ("contradicts", "repeats", "supports", "updates", "corrects", "qualifies")
SYMMETRIC_RELATIONS: Final = frozenset({"contradicts", "repeats"})
STRENGTHS: Final = ("direct", "partial", "apparent")
RELATION_STATUSES: Final = ("to_check", "confirmed", "dismissed", "resolved")
RESOLUTIONS: Final = ("open", "a_right", "b_right", "both_partly", "neither")
STEP_STATES: Final = ("running", "done", "undone", "discarded")
STEP_KINDS: Final = ("do", "undo", "redo")
VOCABULARIES: Final = (
    "entity_kind", "claim_kind", "contradiction_kind", "dismissal_reason", "zone_kind", "topic",
    "tag", "watch",
)  # fmt: skip
