"""The words a reader of an export meets: English here, in the window's language from the window."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from store.exporters import phrases
from store.rows import ArticleRow, ClaimRow, TermRow
from store.text.direction import isolated
from store.text.edtf import EdtfDate, parse_edtf

_ENGLISH: Final = {
    "source.agency": "News agency",
    "source.party_media": "Party or militia media",
    "source.ngo": "NGO",
    "source.social": "Social media",
    "entity_kind.document": "Document or law",
    "entity_kind.group": "National, religious or political group",
    "claim_kind.act": "Attribution of an act",
    "claim_kind.identity": "Identity or role",
    "contradiction_kind.date": "Date or time",
    "contradiction_kind.identity": "Identity or role",
    "contradiction_kind.act": "Attribution of an act",
    "contradiction_kind.membership": "Relation or membership",
    "contradiction_kind.intention_act": "Intention against act",
    "contradiction_kind.definition": "Definition or wording",
    "contradiction_kind.stance_change": "Change of stance over time",
    "dismissal_reason.other_scope": "Other scope or definition",
    "dismissal_reason.reports_others": "Reports another's view",
    "dismissal_reason.irony": "Irony or hypothetical",
    "dismissal_reason.same_source": "Copy of the same source",
    "speaker.unknown": "Unknown speaker",
    "speaker.entity": "Named speaker",
    "speaker.author": "The article’s author",
    "speaker.unnamed": "Unnamed source",
    "quote_type.direct": "Direct quotation",
    "quote_type.indirect": "Indirect quotation",
    "quote_type.mixed": "Mixed quotation",
    "quote_type.own": "Author’s own words",
    "modality.intended": "Threatened or intended",
    "claim_status.uncheckable": "Cannot be checked",
    "strength.direct": "Direct: cannot both be true",
    "strength.partial": "Partial: conflict on one reading",
    "strength.apparent": "Apparent: dissolves when read with care",
    "resolution.a_right": "A is right",
    "resolution.b_right": "B is right",
    "resolution.both_partly": "Both partly right",
    "resolution.neither": "Neither is right",
    "relation.contradicts": "contradicts",
    "relation.repeats": "repeats",
    "relation.supports": "supports",
    "relation.updates": "updates",
    "relation.corrects": "corrects",
    "relation.qualifies": "qualifies",
}
"""Where the word is not the code itself, begun with a capital."""

_PRECISION: Final = {
    "year": phrases.TO_THE_YEAR,
    "month": phrases.TO_THE_MONTH,
    "day": phrases.TO_THE_DAY,
    "interval": phrases.BETWEEN,
}


def english(group: str, code: str | None) -> str:
    """The English word for a code; empty for none, the code in words if new."""
    if not code:
        return ""
    return _ENGLISH.get(f"{group}.{code}") or code[:1].upper() + code[1:].replace("_", " ")


@dataclass(frozen=True, slots=True)
class Wording:
    """How phrases and codes are put into words."""

    translated: Callable[[str], str] = str
    word: Callable[[str, str | None], str] = english
    language: str = "en"

    def say(self, phrase: str, **values: object) -> str:
        """A phrase of `phrases` with its values."""
        return self.translated(phrase).format(**values)

    def term(self, terms: Iterable[TermRow], vocabulary: str, code: str | None) -> str:
        """What people call a term: their own label, else the program's word."""
        label = next((term.label for term in terms if term.code == code), None)
        return label or self.word(vocabulary, code)

    def date(self, text: str | None) -> str:
        """A date with its precision and its doubt; empty for none, other words as they are."""
        date = parse_edtf(text or "")
        if date is None:
            return text or ""
        said = self.say(_PRECISION[date.precision], date=_plain(date))
        for mark, phrase in (("~", phrases.ABOUT_THEN), ("?", phrases.UNSURE_THEN)):
            if any(_has(date, one) for one in (mark, "%")):
                said = self.say(phrase, date=said)
        return said

    def speaker(self, claim: ClaimRow) -> str:
        """Who says it: the name, for an author the byline, else the word for what is known."""
        if claim.speaker_name:
            return claim.speaker_name
        author = claim.byline if claim.speaker_kind == "author" else None
        return author or self.word("speaker", claim.speaker_kind)

    def citation(self, article: ArticleRow | ClaimRow) -> str:
        """Byline, title, outlet and date, as far as known.

        A name that runs to the left is held apart: else it would turn the date round.
        """
        title = article.title if isinstance(article, ArticleRow) else article.article_title
        date = self.date(article.published) or self.say(phrases.UNDATED)
        parts = (article.byline, f"“{title}”", article.outlet, date)
        return ", ".join(isolated(part) for part in parts if part)


def _plain(date: EdtfDate) -> str:
    return date.text.translate({ord(mark): None for mark in "~?%"}).replace("/", " – ")


def _has(date: EdtfDate, mark: str) -> bool:
    return any(point is not None and point.qualifier == mark for point in (date.start, date.end))
