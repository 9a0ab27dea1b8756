"""What the problem list says: each kind's name, what one does about it, and in which field."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """The text itself, marked for translation."""
    return text


_N = QT_TRANSLATE_NOOP

_TITLES: Final = {
    "claim_without_speaker": _N("problems", "Claims without a speaker"),
    "claim_without_date": _N("problems", "Claims without the date they were made"),
    "unresolved_mention": _N("problems", "Mentions of nobody in particular"),
    "contradiction_without_why": _N("problems", "Confirmed contradictions without a why"),
    "dismissed_without_reason": _N("problems", "Dismissed contradictions without a reason"),
    "resolved_without_outcome": _N("problems", "Resolved contradictions without an outcome"),
    "said_after_published": _N("problems", "Claims made after they were published"),
    "period_reversed": _N("problems", "Periods that end before they begin"),
    "published_in_future": _N("problems", "Articles from the future"),
    "article_without_date": _N("problems", "Articles without a date"),
    "untagged_article": _N("problems", "Articles without a tag"),
    "unsure_place": _N("problems", "Places unsure since an update"),
    "lost_place": _N("problems", "Words lost in an update"),
    "quote_mismatch": _N("problems", "Quotes that differ from the text"),
}
_ADVICE: Final = {
    "claim_without_speaker": _N(
        "problems", "Name who speaks; or say that it is the author or an unnamed source."
    ),
    "claim_without_date": _N(
        "problems", "When was it said? A month or a year is enough where the day is not known."
    ),
    "unresolved_mention": _N("problems", "Say which entity is meant, or make a new one of it."),
    "contradiction_without_why": _N(
        "problems", "One sentence that an editor can read: why can both not be true?"
    ),
    "dismissed_without_reason": _N("problems", "Say why it is no conflict after all."),
    "resolved_without_outcome": _N("problems", "Say which side holds."),
    "said_after_published": _N(
        "problems", "One of the two dates must be wrong: that of the claim, or that of the article."
    ),
    "period_reversed": _N("problems", "Exchange the two dates, or correct one."),
    "published_in_future": _N("problems", "Check the date of the article."),
    "article_without_date": _N(
        "problems", "Give the article its date; a month or a year is enough."
    ),
    "untagged_article": _N("problems", "Read it, and tag who is named and what is claimed."),
    "unsure_place": _N(
        "problems", "Look at the words: Y says that they are the right ones, B moves the edges."
    ),
    "lost_place": _N(
        "problems", "Select the words that say it now and press P, or delete the tag."
    ),
    "quote_mismatch": _N(
        "problems", "The file was changed from outside. Move the edges of the tag, or delete it."
    ),
}
_LACKS: Final = {
    "claim_without_speaker": _N("problems", "no speaker"),
    "claim_without_date": _N("problems", "no date when it was said"),
    "unresolved_mention": _N("problems", "nobody said who is meant"),
    "contradiction_without_why": _N("problems", "confirmed, but nobody said why"),
    "dismissed_without_reason": _N("problems", "dismissed without a reason"),
    "resolved_without_outcome": _N("problems", "resolved without an outcome"),
    "said_after_published": _N("problems", "said after the article was published"),
    "period_reversed": _N("problems", "the period ends before it begins"),
    "published_in_future": _N("problems", "the article is dated in the future"),
    "article_without_date": _N("problems", "the article has no date"),
    "untagged_article": _N("problems", "nothing is tagged yet"),
    "unsure_place": _N("problems", "the place is unsure since the article was updated"),
    "lost_place": _N("problems", "its words are gone from the updated article"),
    "quote_mismatch": _N("problems", "the quote differs from the text"),
}
FIELDS: Final = {
    "claim_without_speaker": "speaker",
    "claim_without_date": "said_on",
    "unresolved_mention": "entity",
    "contradiction_without_why": "why",
    "dismissed_without_reason": "dismissal_reason",
    "resolved_without_outcome": "resolution",
    "said_after_published": "said_on",
    "period_reversed": "about_to",
    "published_in_future": "published",
    "article_without_date": "published",
}
"""The form field that mends each kind; a kind that is not here is mended in the text."""


def title_of(kind: str) -> str:
    """The heading of a group of problems."""
    return QCoreApplication.translate("problems", _TITLES[kind])


def advice_of(kind: str) -> str:
    """What one does about a problem of this kind, in a sentence."""
    return QCoreApplication.translate("problems", _ADVICE[kind])


def lack_of(kind: str) -> str:
    """What is missing, in words that go on after a colon."""
    return QCoreApplication.translate("problems", _LACKS[kind])
