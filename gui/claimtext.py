"""What lists and cards say of a claim: who says it, where it stands, and its three dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.counting import plural
from gui.datewords import date_words
from gui.labels import word
from gui.plaintext import isolated, one_line

if TYPE_CHECKING:
    from store.rows import ClaimRow

SEPARATOR = " · "


def speaker_of(claim: ClaimRow) -> str:
    """The speaker's name; for an author the byline, else the word for what is known. Who comments
    is no name among others: it is said.
    """
    if claim.speaker_name and claim.speaker_kind == "commenter":
        words = QCoreApplication.translate("claimtext", "{name} (commenter)")
        return words.format(name=isolated(one_line(claim.speaker_name, 80)))
    if claim.speaker_name:
        return isolated(one_line(claim.speaker_name, 80))
    if claim.speaker_kind == "author" and claim.byline:
        return isolated(one_line(claim.byline, 80))
    return word("speaker", claim.speaker_kind)


def source_of(claim: ClaimRow) -> str:
    """Outlet, byline and publication date, as far as known; may be empty."""
    parts = (claim.outlet, claim.byline, date_words(claim.published))
    return SEPARATOR.join(isolated(one_line(part, 80)) for part in parts if part)


def origin_of(claim: ClaimRow) -> str:
    """Speaker and article in one line."""
    return SEPARATOR.join((speaker_of(claim), isolated(one_line(claim.article_title, 120))))


def about_of(claim: ClaimRow) -> str:
    """The time that the claim is about, from – to; empty while nobody noted it."""
    if claim.about_from and claim.about_to and claim.about_from != claim.about_to:
        return f"{claim.about_from} – {claim.about_to}"
    return claim.about_from or claim.about_to or ""


def statement_of(claim: ClaimRow) -> str:
    """The claim as one sentence: who says what in which article."""
    sentence = QCoreApplication.translate("claimtext", "{speaker}: {words} ({article})")
    return sentence.format(
        speaker=speaker_of(claim),
        words=isolated(one_line(claim.words)),
        article=isolated(one_line(claim.article_title, 120)),
    )


def days_words(days: int | None) -> str:
    """The time between both statements as a phrase; empty where a date is missing."""
    if days is None:
        return ""
    if days == 0:
        return QCoreApplication.translate("claimtext", "Same day")
    return plural("%Ln day(s) apart", days)
