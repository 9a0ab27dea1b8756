"""The vocabularies that a new project starts with. People rename, recolour and extend them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

_ENTITY_KINDS: Final = (
    ("person", "#3b6fd4"),
    ("organisation", "#8a5cd1"),
    ("armed_group", "#c2483d"),
    ("state_body", "#2f7f79"),
    ("place", "#3f8f3f"),
    ("event", "#b7791f"),
    ("document", "#6b7280"),
    ("equipment", "#8b5e3c"),
    ("group", "#c2528b"),
    ("other", "#5b6770"),
)
_CLAIM_KINDS: Final = (
    "fact", "number", "date", "cause", "act", "identity", "intention", "evaluation", "prediction",
    "definition",
)  # fmt: skip
_CONTRADICTION_KINDS: Final = (
    "negation", "number", "date", "place", "identity", "act", "cause", "membership", "evaluation",
    "intention_act", "definition", "stance_change",
)  # fmt: skip
_DISMISSAL_REASONS: Final = (
    "other_time", "other_place", "other_scope", "other_referent", "reports_others", "translation",
    "later_correction", "irony", "same_source", "no_conflict",
)  # fmt: skip
_ZONE_KINDS: Final = (
    "headline", "standfirst", "byline", "body", "caption", "pull_quote", "comment", "boilerplate",
    "advert",
)  # fmt: skip


def first_terms() -> Iterator[dict[str, Any]]:
    """The columns of each term of a new project, in order. Labels are empty: the window has the
    words.
    """
    for position, (code, colour) in enumerate(_ENTITY_KINDS, start=1):
        key = str(position) if position < 10 else None
        yield _term("entity_kind", code, position, colour, key)
    for vocabulary, codes in (
        ("claim_kind", _CLAIM_KINDS),
        ("contradiction_kind", _CONTRADICTION_KINDS),
        ("dismissal_reason", _DISMISSAL_REASONS),
        ("zone_kind", _ZONE_KINDS),
    ):
        for position, code in enumerate(codes, start=1):
            key = str(position) if vocabulary == "dismissal_reason" and position < 10 else None
            yield _term(vocabulary, code, position, None, key)


def _term(
    vocabulary: str, code: str, position: int, colour: str | None, key: str | None
) -> dict[str, Any]:
    return {
        "vocabulary": vocabulary,
        "code": code,
        "label": None,
        "colour": colour,
        "key": key,
        "position": position,
    }
