"""The words of rendered articles and evidence sheets: English, marked for translation."""

from __future__ import annotations

from typing import Final


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name that extractors know
    """The text itself, marked for translation."""
    return text


_N = QT_TRANSLATE_NOOP

# articles
BYLINE: Final = _N("exports", "Byline")
OUTLET: Final = _N("exports", "Outlet")
PUBLISHED: Final = _N("exports", "Published")
PROJECT: Final = _N("exports", "Project")
ADDRESS: Final = _N("exports", "Address")
TEXT_HASH: Final = _N("exports", "Text (SHA-256)")
UNDATED: Final = _N("exports", "no date")
TO_THE_YEAR: Final = _N("exports", "{date} (known to the year)")
TO_THE_MONTH: Final = _N("exports", "{date} (known to the month)")
TO_THE_DAY: Final = _N("exports", "{date}")
BETWEEN: Final = _N("exports", "{date} (from–to)")
ABOUT_THEN: Final = _N("exports", "{date}, approximate")
UNSURE_THEN: Final = _N("exports", "{date}, unsure")

# what is marked
LEGEND: Final = _N("exports", "Legend")
LEGEND_CLAIM: Final = _N("exports", "Claim: underlined, from ⟦ to ⟧, with its id")
LEGEND_CONFLICT: Final = _N("exports", "Claim that another one contradicts: bold, its id with ≠")
LEGEND_CUE: Final = _N("exports", "Words that show who speaks: italic")
LEGEND_NOTE: Final = _N("exports", "Words with a note: italic, with the note’s id")
LEGEND_ENTITY: Final = _N("exports", "{kind}: coloured ground, followed by {mark}")
UNRESOLVED: Final = _N("exports", "Name that is not resolved")
TIP_MENTION: Final = _N("exports", "{kind}: {name} ({id})")
TIP_CLAIM: Final = _N("exports", "Claim, {speaker} ({id})")
TIP_CONFLICT: Final = _N("exports", "Contradicted claim, {speaker} ({id})")
TIP_CUE: Final = _N("exports", "Shows who speaks ({id})")
TIP_NOTE: Final = _N("exports", "Note: {text} ({id})")
CONTRADICTIONS: Final = _N("exports", "Contradictions")
NO_CONTRADICTIONS: Final = _N("exports", "No contradiction touches this article.")
HERE: Final = _N("exports", "In this article")
THERE: Final = _N("exports", "Against it")
BOTH_HERE: Final = _N("exports", "Also in this article")
WHY: Final = _N("exports", "Why")
SAYS: Final = _N("exports", "{speaker}:")
MADE_BY: Final = _N("exports", "Made with Crossclaim")
