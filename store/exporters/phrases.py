"""The words of rendered articles and evidence sheets: English, marked for translation."""

from __future__ import annotations

from typing import Final


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name that extractors know
    """The text itself, marked for translation."""
    return text


_N = QT_TRANSLATE_NOOP

LANGUAGE: Final = _N("exports", "en")
"""The code of the language that these words are in."""

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
MADE_BY: Final = _N("exports", "Made with Crossclaim")

# evidence sheets
EVIDENCE: Final = _N("exports", "Evidence sheet")
ANALYST: Final = _N("exports", "Analyst")
MADE_AT: Final = _N("exports", "Made at")
SELECTION: Final = _N("exports", "Selection")
ALL: Final = _N("exports", "all contradictions")
COUNT: Final = _N("exports", "Number")
NOBODY: Final = _N("exports", "nobody signed in")
CONTENTS: Final = _N("exports", "Contents")
NOTHING: Final = _N("exports", "Nothing matches this selection.")
HOW_TO_READ: Final = _N(
    "exports",
    "Each entry shows two statements in the words of their articles. The statement itself is "
    "marked; the lighter words around it are its context. Positions count Unicode characters "
    "from the beginning of the article’s text, whose SHA-256 is given.",
)
ENTRY: Final = _N("exports", "{number}. {kind}: {a} against {b}")
ENTRY_OTHER: Final = _N("exports", "{number}. {a} {relation} {b}")
NO_KIND: Final = _N("exports", "Contradiction")
SIDE: Final = _N("exports", "Statement {letter}")
QUOTED_FROM: Final = _N("exports", "{speaker}, in {citation}")
CITED: Final = _N("exports", "Source of statement {letter}: {citation}")
COMPARED: Final = _N("exports", "Both statements compared")
MOVED_ON: Final = _N(
    "exports", "These words stood in an earlier text of the article; the present one lacks them."
)
MORE_TEXT: Final = _N("exports", "[…]")
CUT: Final = _N("exports", "[{count} characters left out here; the HTML sheet has them all]")

# rows of the comparison
SPEAKER: Final = _N("exports", "Speaker")
SPEAKER_UNKNOWN: Final = _N("exports", "Not established")
SPEAKER_UNNAMED: Final = _N("exports", "Unnamed source: {note}")
SPEAKER_COMMENTER: Final = _N("exports", "Commenter: {note}")
SPEAKER_AUTHOR: Final = _N("exports", "{name} (the article’s author)")
CHAIN: Final = _N("exports", "Passed on by")
QUOTATION: Final = _N("exports", "Quotation")
RESTATED: Final = _N("exports", "In the analyst’s words")
ARTICLE: Final = _N("exports", "Article")
STANDS_IN: Final = _N("exports", "Stands in")
SAID_ON: Final = _N("exports", "Said on")
ABOUT_TIME: Final = _N("exports", "Time it is about")
ABOUT: Final = _N("exports", "About")
TOPIC: Final = _N("exports", "Topic")
POLARITY: Final = _N("exports", "Asserts or denies")
MODALITY: Final = _N("exports", "How surely")
KIND: Final = _N("exports", "Kind")
QUANTITY: Final = _N("exports", "Quantity")
ABOUT_AS_MUCH: Final = _N("exports", "about {quantity}")
STATUS: Final = _N("exports", "Status")
CONFIDENCE: Final = _N("exports", "Analyst’s confidence")
REMARK: Final = _N("exports", "Remark")
NOTES: Final = _N("exports", "Notes")
TAGS: Final = _N("exports", "Tags")
IDS: Final = _N("exports", "Ids")
POSITION: Final = _N("exports", "Position")
CHARACTERS: Final = _N("exports", "characters {places}")
RELIABILITY: Final = _N("exports", "Outlet’s reliability")
NOT_RECORDED: Final = _N("exports", "not recorded")

# the verdict
VERDICT: Final = _N("exports", "Assessment")
STRENGTH: Final = _N("exports", "Strength")
DISMISSED_BECAUSE: Final = _N("exports", "Dismissed because")
RESOLUTION: Final = _N("exports", "Resolution")
SEVERITY: Final = _N("exports", "Severity")
REVIEWED_BY: Final = _N("exports", "Reviewed by")
SCOPE: Final = _N("exports", "Scope")
WITHIN: Final = _N("exports", "within one article")
ACROSS: Final = _N("exports", "across two articles")
SAME_SPEAKER: Final = _N("exports", "the same speaker says both")
DAYS_APART: Final = _N("exports", "Time between")
SAME_DAY: Final = _N("exports", "same day")
ONE_DAY: Final = _N("exports", "1 day")
DAYS: Final = _N("exports", "{count} days")
NO_WHY: Final = _N("exports", "No reason is recorded.")
RECORDED: Final = _N("exports", "Recorded")
RECORDED_BY: Final = _N("exports", "{when} by {who}")
PAGE_OF: Final = _N("exports", "Page {page} of {pages}")
