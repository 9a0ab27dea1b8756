"""What stands around a rendered article in every format: the legend and the contradictions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from store.exporters import phrases
from store.exporters.rendered.page import Page
from store.rows import ClaimRow, RelationRow
from store.stream import tokens as types
from store.stream.tagged import entity_type
from store.types import public_id


@dataclass(frozen=True, slots=True)
class LegendLine:
    """How one kind of tag looks: words set in that look say so."""

    words: str
    kind: types.Type


@dataclass(frozen=True, slots=True)
class ToldSide:
    """One side of a contradiction: where, who, what, and from where."""

    place: str
    speaker: str
    quote: str
    citation: str


@dataclass(frozen=True, slots=True)
class ToldConflict:
    """A contradiction in plain words; `why` is empty while nobody wrote it."""

    head: str
    sides: tuple[ToldSide, ToldSide]
    why: str


def legend_of(page: Page) -> Iterator[LegendLine]:
    """A line for each kind of tag that the article has."""
    words = page.words
    yield from _entity_lines(page)
    claims = [mark for mark in page.marks if mark.owner == "claim"]
    contradicted = page.contradicted
    shown = (
        (phrases.LEGEND_CLAIM, types.CLAIM, bool(claims)),
        (phrases.LEGEND_CONFLICT, types.CONFLICT, any(m.key in contradicted for m in claims)),
        (phrases.LEGEND_CUE, types.SAID, any(mark.role != "body" for mark in claims)),
        (phrases.LEGEND_NOTE, types.NOTE, any(mark.owner == "note" for mark in page.marks)),
    )
    for phrase, kind, is_there in shown:
        if is_there:
            yield LegendLine(words.say(phrase), kind)


def _entity_lines(page: Page) -> Iterator[LegendLine]:
    words = page.words
    found = {mark.kind for mark in page.marks if mark.owner == "mention"}
    for term in page.entity_kinds:
        if term.code in found:
            kind = words.term(page.entity_kinds, "entity_kind", term.code)
            mark = page.mark_of_kind(term.code)
            said = words.say(phrases.LEGEND_ENTITY, kind=kind, mark=mark)
            yield LegendLine(said, entity_type(types.TAG, term.code))
    if "" in found:
        kind = words.say(phrases.UNRESOLVED)
        said = words.say(phrases.LEGEND_ENTITY, kind=kind, mark="?")
        yield LegendLine(said, entity_type(types.TAG, ""))


def conflicts_of(page: Page) -> Iterator[ToldConflict]:
    """The contradictions that touch the article, its own side first."""
    for link in page.conflicts:
        mine, other = link.a, link.b
        if mine.article != page.article.id:
            mine, other = other, mine
        there = phrases.BOTH_HERE if link.within else phrases.THERE
        sides = _side(page, phrases.HERE, mine), _side(page, there, other)
        yield ToldConflict(_head(page, link), sides, link.why or "")


def _head(page: Page, link: RelationRow) -> str:
    words = page.words
    kind = words.term(page.conflict_kinds, "contradiction_kind", link.kind)
    status = words.word("status", link.status)
    named = (public_id("claim_relation", link.id), status, kind)
    return " · ".join(part for part in named if part)


def _side(page: Page, place: str, claim: ClaimRow) -> ToldSide:
    words = page.words
    here = f"{words.say(place)} (claim-{claim.id})"
    return ToldSide(here, words.speaker(claim), claim.quote, words.citation(claim))
