"""Who is likely to say what a claim says: names beside verbs of saying. Proposals only."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from store.stream.cues import Cue, cues_in
from store.text.sentences import sentence_at

SpeakerKind = Literal["entity", "author", "commenter", "unnamed", "unknown"]

_UNNAMED: Final = (
    r"(?:officials?|sources?|analysts?|experts?|spokes(?:man|men|woman|women|person|people)"
    r"|diplomats?|witness(?:es)?|residents?|commanders?|fighters?|critics|observers?|protesters?"
    r"|demonstrators?|lawmakers?|politicians?|aides?|advis[eo]rs?|militants?|officers?|soldiers?"
    r"|doctors?|activists?|villagers?|survivors?|authorities|investigators?|someone|some|many"
    r"|others|people|insiders?|funcionarios?|fuentes?|testigos?)"
)
_NOUN: Final = re.compile(rf"\b{_UNNAMED}\b", re.IGNORECASE)
_PRONOUN: Final = re.compile(r"\b(?:he|she|they|it)\b", re.IGNORECASE)
_OWNER_FOLLOWS: Final = re.compile(
    rf"\b{_UNNAMED}\s+(?:for|of|from|in|at|with|inside|within|near|close\s+to)\s+(?:\w+\s+){{0,2}}$",
    re.IGNORECASE,
)
_PASSIVE: Final = re.compile(r"\b(?:is|are|was|were|been|being|be)\s+(?:\w+ly\s+)?$", re.IGNORECASE)
_BY: Final = re.compile(r"(?:\W+\w+){0,4}?\W+by\s+(?:the\s+)?", re.IGNORECASE)
_FARTHEST_BEFORE: Final = 90
_FARTHEST_AFTER: Final = 60


@dataclass(frozen=True, slots=True)
class NamedSpan:
    """A mention of an entity at [start, end) of the text."""

    entity_id: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Speaker:
    """A proposed speaker; `reason` is a code, `cue` the verb that shows it, `start` its place."""

    kind: SpeakerKind
    reason: str
    entity_id: int | None = None
    cue: Cue | None = None
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class _Candidate:
    kind: Literal["entity", "unnamed", "pronoun"]
    start: int
    end: int
    entity_id: int | None = None


def propose_speaker(text: str, start: int, end: int, mentions: Sequence[NamedSpan]) -> Speaker:
    """The likely speaker of what stands in a range.

    Looked for in its sentence, then, for a quotation, in the next and the previous one; words
    of the article without any sign of another voice are the author's.
    """
    first, last = _sentence_around(text, start, end)
    here = _speaker_in(text, first, last, start, mentions)
    if here:
        return here
    if not _is_mostly_quoted(text, start, end):
        return Speaker("author", "own-words")
    for neighbour in (_next_sentence(text, last), _previous_sentence(text, first)):
        if neighbour:
            found = _speaker_in(text, *neighbour, start, mentions)
            if found:
                return Speaker(
                    found.kind, "neighbour", found.entity_id, found.cue, found.start, found.end
                )
    return Speaker("unknown", "none")


def _is_mostly_quoted(text: str, start: int, end: int) -> bool:
    quotes = [cue for cue in cues_in(text, start, end) if cue.kind == "quote"]
    quoted = sum(min(end, cue.end) - max(start, cue.start) for cue in quotes)
    return quoted * 2 > end - start


def _speaker_in(
    text: str, first: int, last: int, near: int, mentions: Sequence[NamedSpan]
) -> Speaker | None:
    cues = cues_in(text, first, last)
    quotes = [cue for cue in cues if cue.kind == "quote"]
    verbs = [cue for cue in cues if cue.kind == "attribution" and not cue.quoted]
    candidates = _candidates(text, first, last, quotes, mentions)
    for verb in sorted(verbs, key=lambda cue: abs(cue.start - near)):
        found = _subject_of(text, verb, first, last, candidates)
        if found is None:
            continue
        candidate, reason = found
        if candidate.kind == "pronoun":
            return _antecedent(text, candidate, verb, first, mentions)
        return Speaker(
            candidate.kind, reason, candidate.entity_id, verb, candidate.start, candidate.end
        )
    return None


def _candidates(
    text: str, first: int, last: int, quotes: Sequence[Cue], mentions: Sequence[NamedSpan]
) -> list[_Candidate]:
    """Names, unnamed people and pronouns outside of quotations, ascending."""
    named = [
        _Candidate("entity", mention.start, mention.end, mention.entity_id)
        for mention in mentions
        if first <= mention.start and mention.end <= last
    ]
    taken = [(one.start, one.end) for one in named] + [(cue.start, cue.end) for cue in quotes]
    named = [one for one in named if not any(q.start <= one.start < q.end for q in quotes)]
    nouns = [
        _Candidate("unnamed", match.start(), match.end())
        for match in _NOUN.finditer(text, first, last)
    ]
    pronouns = [
        _Candidate("pronoun", match.start(), match.end())
        for match in _PRONOUN.finditer(text, first, last)
    ]
    free = [
        one
        for one in (*nouns, *pronouns)
        if not any(start <= one.start < end for start, end in taken)
    ]
    return sorted((*named, *free), key=lambda one: one.start)


def _subject_of(
    text: str, verb: Cue, first: int, last: int, candidates: Sequence[_Candidate]
) -> tuple[_Candidate, str] | None:
    if " " in text[verb.start : verb.end] or text[verb.start : verb.end].lower() == "según":
        after = _first_after(text, verb.end, last, candidates)
        return (after, "according-to") if after else None
    if _PASSIVE.search(text, max(first, verb.start - 24), verb.start):
        by = _BY.match(text, verb.end, last)
        agent = _first_after(text, by.end(), last, candidates) if by else None
        return (agent, "passive") if agent else None
    before = _last_before(text, verb.start, first, candidates)
    if before:
        return before, "name-before-verb"
    after = _first_after(text, verb.end, last, candidates)
    return (after, "verb-before-name") if after else None


def _last_before(
    text: str, verb: int, first: int, candidates: Sequence[_Candidate]
) -> _Candidate | None:
    low = max(first, verb - _FARTHEST_BEFORE)
    for quote in '”"»“’':
        low = max(low, text.rfind(quote + " ", low, verb) + 1)
    inside = [one for one in candidates if low <= one.start and one.end <= verb]
    if not inside:
        return None
    nearest = inside[-1]
    for earlier in reversed(inside[:-1]):
        if _is_in_apposition(text, earlier, nearest, verb):
            return earlier
        owned = nearest.kind == "entity" and earlier.kind == "unnamed"
        if owned and _OWNER_FOLLOWS.search(text[earlier.start : nearest.start]):
            return earlier
    return nearest


def _is_in_apposition(text: str, name: _Candidate, nearest: _Candidate, verb: int) -> bool:
    """Whether `nearest` only describes the name: "Barr, an official of the party, said"."""
    return (
        name.kind == "entity"
        and text[name.end : name.end + 1] == ","
        and text[nearest.end : verb].rstrip().endswith(",")
    )


def _first_after(
    text: str, start: int, last: int, candidates: Sequence[_Candidate]
) -> _Candidate | None:
    high = min(last, start + _FARTHEST_AFTER)
    stop = re.compile(r"[,;:“”\"»]|\bthat\b").search(text, start, high)
    high = stop.start() if stop else high
    inside = [one for one in candidates if start <= one.start and one.end <= high]
    return inside[0] if inside else None


def _antecedent(
    text: str, pronoun: _Candidate, verb: Cue, first: int, mentions: Sequence[NamedSpan]
) -> Speaker:
    """The name a pronoun stands for: first in its sentence, else who speaks just before."""
    same = [one for one in mentions if first <= one.start and one.end <= pronoun.start]
    if not same:
        before = _previous_sentence(text, first)
        if before:
            said = _speaker_in(text, *before, before[1], mentions)
            if said and said.kind != "unknown":
                return Speaker(said.kind, "pronoun", said.entity_id, verb, said.start, said.end)
            same = [one for one in mentions if before[0] <= one.start and one.end <= before[1]]
    if not same:
        return Speaker("unknown", "pronoun", None, verb, pronoun.start, pronoun.end)
    return Speaker("entity", "pronoun", same[0].entity_id, verb, pronoun.start, pronoun.end)


def _sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    return sentence_at(text, start)[0], sentence_at(text, max(start, end - 1))[1]


def _next_sentence(text: str, last: int) -> tuple[int, int] | None:
    end = text.find("\n", last)
    end = len(text) if end < 0 else end
    start = last
    while start < end and text[start].isspace():
        start += 1
    return sentence_at(text, start) if start < end else None


def _previous_sentence(text: str, first: int) -> tuple[int, int] | None:
    """The sentence before, also across one paragraph border."""
    before = len(text[:first].rstrip())
    return sentence_at(text, before - 1) if before else None
