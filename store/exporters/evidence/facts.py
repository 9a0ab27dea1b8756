"""What an evidence sheet says of an entry, as names and values: the same in every format."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from typing import Final

from store.exporters import phrases
from store.exporters.evidence.model import Entry, Sheet, Side
from store.exporters.evidence.speaking import speaker_of
from store.exporters.wording import Wording
from store.rows import ClaimRow, RelationRow
from store.text.direction import isolated

Fact = tuple[str, str]
"""A name and its value."""
Compared = tuple[str, str, str]
"""A name and the values of both sides."""


def cover_of(sheet: Sheet) -> list[Fact]:
    """What the cover tells: project, analyst, moment, selection, counts."""
    words = sheet.words
    chosen = "; ".join(f"{name}: {value}" for name, value in sheet.filters)
    counts = ", ".join(f"{words.word('status', code)} {many}" for code, many in sheet.counted())
    return [
        (words.say(phrases.PROJECT), sheet.project),
        (words.say(phrases.ANALYST), sheet.analyst or words.say(phrases.NOBODY)),
        (words.say(phrases.MADE_AT), moment(sheet.made_at)),
        (words.say(phrases.SELECTION), chosen or words.say(phrases.ALL)),
        (words.say(phrases.COUNT), f"{len(sheet.lines)}" + (f" ({counts})" if counts else "")),
    ]


def standing_of(sheet: Sheet, link: RelationRow) -> str:
    """Id, status and strength in one line."""
    words = sheet.words
    parts = (f"link-{link.id}", words.word("status", link.status), _strength(words, link))
    return " · ".join(part for part in parts if part)


def verdict_of(sheet: Sheet, entry: Entry) -> list[Fact]:
    """The assessment, row by row."""
    link, words = entry.link, sheet.words
    reason = words.term(sheet.terms.reasons, "dismissal_reason", link.dismissal_reason)
    scope = [words.say(phrases.WITHIN if link.within else phrases.ACROSS)]
    scope += [words.say(phrases.SAME_SPEAKER)] * link.same_speaker
    listed = (
        (phrases.STATUS, words.word("status", link.status)),
        (phrases.STRENGTH, _strength(words, link)),
        (phrases.DISMISSED_BECAUSE, reason),
        (phrases.RESOLUTION, words.word("resolution", link.resolution)),
        (phrases.SEVERITY, words.word("level", link.severity)),
        (phrases.CONFIDENCE, words.word("level", link.confidence)),
        (phrases.SCOPE, ", ".join(scope)),
        (phrases.DAYS_APART, days_of(words, link.days_apart)),
        (phrases.REVIEWED_BY, link.reviewer),
        (phrases.RECORDED, _recorded(words, link)),
        (phrases.NOTES, "\n".join(entry.notes)),
        (phrases.IDS, f"link-{link.id} ({link.stamps.uid})"),
    )
    return [(words.say(name), value) for name, value in listed if value]


def compared(sheet: Sheet, entry: Entry) -> list[Compared]:
    """Both sides, row by row, empty where nothing is recorded.

    A row that neither side fills is left out, but dates never are.
    """
    words = sheet.words
    found = []
    for name, get, is_always in _ROWS:
        a, b = (get(sheet, side) for side in entry.sides)
        if a or b or is_always:
            found.append((words.say(name), a, b))
    return found


def days_of(words: Wording, days: int | None) -> str:
    """The time between both statements; empty where a date is missing."""
    if days is None:
        return ""
    if days < 2:
        return words.say(phrases.ONE_DAY if days else phrases.SAME_DAY)
    return words.say(phrases.DAYS, count=days)


def moment(when: dt.datetime) -> str:
    """A moment in UTC, to the minute."""
    return when.astimezone(dt.UTC).strftime("%Y-%m-%d %H:%M UTC")


def _strength(words: Wording, link: RelationRow) -> str:
    return words.word("strength", link.strength)


def _recorded(words: Wording, link: RelationRow) -> str:
    when = moment(link.stamps.created_at)
    who = link.stamps.created_by
    return words.say(phrases.RECORDED_BY, when=when, who=isolated(who)) if who else when


def _outlet(sheet: Sheet, side: Side) -> str:
    source = side.source
    if source is None:
        return ""
    about = (sheet.words.word("source", source.kind), source.country)
    told = ", ".join(part for part in about if part)
    return f"{isolated(source.name)} ({told})" if told else source.name


def _about_time(sheet: Sheet, side: Side) -> str:
    first, last = side.claim.about_from, side.claim.about_to
    if first and last and first != last:
        return f"{sheet.words.date(first)} – {sheet.words.date(last)}"
    return sheet.words.date(first or last)


def _quantity(sheet: Sheet, side: Side) -> str:
    claim = side.claim
    if claim.quantity_value is None:
        return ""
    told = f"{claim.quantity_value:.15g} {claim.quantity_unit or ''}".strip()
    is_rough = claim.quantity_approximate
    return sheet.words.say(phrases.ABOUT_AS_MUCH, quantity=told) if is_rough else told


def _position(sheet: Sheet, side: Side) -> str:
    spans = [span for span in side.claim.spans if span.role == "body"]
    places = ", ".join(f"{span.start}–{span.end}" for span in spans)
    return sheet.words.say(phrases.CHARACTERS, places=places)


def _notes(_sheet: Sheet, side: Side) -> str:
    return "\n".join(side.notes)


def _names(parts: Iterable[str]) -> str:
    return ", ".join(map(isolated, parts))


def _claim(get: Callable[[Wording, ClaimRow], str | None]) -> Callable[[Sheet, Side], str]:
    return lambda sheet, side: get(sheet.words, side.claim) or ""


_Row = tuple[str, Callable[[Sheet, Side], str], bool]
_ROWS: Final[tuple[_Row, ...]] = (
    (phrases.SPEAKER, _claim(speaker_of), True),
    (phrases.CHAIN, _claim(lambda _, claim: " → ".join(map(isolated, claim.chain))), False),
    (phrases.QUOTATION, _claim(lambda words, c: words.word("quote_type", c.quote_type)), False),
    (phrases.RESTATED, _claim(lambda _, claim: claim.restatement), False),
    (phrases.ARTICLE, lambda _, side: side.article.title, True),
    (phrases.OUTLET, _outlet, True),
    (phrases.RELIABILITY, lambda _, side: (side.source and side.source.reliability) or "", False),
    (phrases.BYLINE, lambda _, side: side.article.byline or "", True),
    (phrases.PUBLISHED, lambda sheet, side: sheet.words.date(side.article.published), True),
    (phrases.SAID_ON, _claim(lambda words, claim: words.date(claim.said_on)), True),
    (phrases.ABOUT_TIME, _about_time, True),
    (phrases.ADDRESS, lambda _, side: side.article.url or "", True),
    (phrases.ABOUT, _claim(lambda _, claim: _names(name for _key, name in claim.about)), False),
    (phrases.TOPIC, _claim(lambda _, claim: claim.topic), False),
    (phrases.POLARITY, _claim(lambda words, claim: words.word("polarity", claim.polarity)), True),
    (phrases.MODALITY, _claim(lambda words, claim: words.word("modality", claim.modality)), True),
    (
        phrases.KIND,
        lambda s, side: s.words.term(s.terms.claim_kinds, "claim_kind", side.claim.kind),
        False,
    ),
    (phrases.QUANTITY, _quantity, False),
    (phrases.STATUS, _claim(lambda words, c: words.word("claim_status", c.status)), True),
    (phrases.CONFIDENCE, _claim(lambda words, c: words.word("level", c.confidence)), False),
    (phrases.TAGS, _claim(lambda _, claim: _names(claim.tags)), False),
    (phrases.REMARK, _claim(lambda _, claim: claim.note), False),
    (phrases.NOTES, _notes, False),
    (
        phrases.STANDS_IN,
        lambda s, side: s.words.term(s.terms.zone_kinds, "zone_kind", side.zone),
        True,
    ),
    (phrases.IDS, lambda _, side: f"claim-{side.claim.id}, article-{side.article.id}", True),
    (phrases.POSITION, _position, True),
    (phrases.TEXT_HASH, lambda _, side: side.article.text_hash, True),
)
