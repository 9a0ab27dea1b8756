"""What the form of a new claim is prefilled with, read from the words around it.

Pure: nothing is stored, nothing is sure. Where the words show nothing a field is None.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from store.stream.claim_codes import (
    ClaimKind,
    Modality,
    Polarity,
    kind_of,
    modality_of,
    polarity_of,
)
from store.stream.cues import Cue, cues_in
from store.stream.speakers import NamedSpan, Speaker, SpeakerKind, propose_speaker
from store.text.dates import find_date_expressions, find_relative_dates
from store.text.edtf import EdtfDate, parse_edtf
from store.text.quantities import Quantity, find_quantities
from store.text.relative_dates import resolve_relative
from store.text.sentences import sentence_at

__all__ = ["ClaimProposal", "NamedSpan", "QuoteType", "in_comment", "propose_claim"]

QuoteType = Literal["direct", "indirect", "mixed", "own"]
Span = tuple[int, int]
_Dates = list[tuple[int, int, str]]

_WORD: Final = re.compile(r"\w[\w’'-]*")
_FEW_WORDS: Final = 4
_NEAR_VERB: Final = 30


@dataclass(frozen=True, slots=True)
class ClaimProposal:
    """Proposed fields of a claim; dates are EDTF, `speaker_reason` is a code for a sentence.

    `cue_span` is the word that shows who speaks, as a range of the text.
    """

    speaker_entity_id: int | None
    speaker_kind: SpeakerKind
    speaker_reason: str
    quote_type: QuoteType | None = None
    polarity: Polarity | None = None
    modality: Modality | None = None
    kind: ClaimKind | None = None
    said_on: str | None = None
    about_from: str | None = None
    quantity_value: float | None = None
    quantity_unit: str | None = None
    cue_span: Span | None = None
    speaker_note: str | None = None


def in_comment(found: ClaimProposal, writer: str | None) -> ClaimProposal:
    """The proposal for a claim in a reader's comment: its writer speaks unless it names another."""
    if found.speaker_kind not in ("author", "unknown") or found.cue_span is not None:
        return found
    return replace(found, speaker_kind="commenter", speaker_reason="comment", speaker_note=writer)


def propose_claim(
    text: str,
    spans: Sequence[Span],
    published: str | None,
    mentions: Sequence[NamedSpan],
) -> ClaimProposal:
    """The proposal for a claim on these spans of the text, published on an EDTF date or unknown."""
    if not spans or not any(text[start:end].strip() for start, end in spans):
        return ClaimProposal(None, "unknown", "none")
    start, end = min(span[0] for span in spans), max(span[1] for span in spans)
    speaker = propose_speaker(text, start, end, mentions)
    cues = [cue for cue in cues_in(text, start, end) if _inside(cue.start, spans)]
    words = " ".join(text[first:last] for first, last in spans)
    own = _own_cues(cues, speaker)
    modality = modality_of(text, words, own, speaker.cue)
    said_on, about_from = _dates_of(text, spans, published, speaker)
    quantity = _quantity(text, spans)
    return ClaimProposal(
        speaker_entity_id=speaker.entity_id,
        speaker_kind=speaker.kind,
        speaker_reason=speaker.reason,
        quote_type=_quote_type(text, spans, cues, speaker),
        polarity=polarity_of(text, own, speaker.cue),
        modality=modality,
        kind=kind_of(words, modality, counts=quantity is not None, dated=about_from is not None),
        said_on=said_on,
        about_from=about_from,
        quantity_value=quantity.value if quantity else None,
        quantity_unit=quantity.unit if quantity else None,
        cue_span=(speaker.cue.start, speaker.cue.end) if speaker.cue else None,
    )


def _inside(pos: int, spans: Sequence[Span]) -> bool:
    return any(start <= pos < end for start, end in spans)


def _own_cues(cues: Sequence[Cue], speaker: Speaker) -> list[Cue]:
    """The cues of the claim itself, without the verb that only tells who says it."""
    verb = speaker.cue
    return [cue for cue in cues if not (verb and cue.start == verb.start)]


def _quote_type(
    text: str, spans: Sequence[Span], cues: Sequence[Cue], speaker: Speaker
) -> QuoteType:
    quotes = [cue for cue in cues_in(text, spans[0][0], spans[-1][1]) if cue.kind == "quote"]
    quoted, outside = 0, 0
    for start, end in spans:
        for word in _WORD.finditer(text, start, end):
            if any(cue.start <= word.start() < cue.end for cue in quotes):
                quoted += 1
            elif not _tells_who(word.start(), cues, speaker):
                outside += 1
    if not quoted:
        return "indirect" if speaker.cue and speaker.reason != "neighbour" else "own"
    if outside <= _FEW_WORDS and quoted >= outside:
        return "direct"
    return "mixed" if speaker.cue else "own"


def _tells_who(pos: int, cues: Sequence[Cue], speaker: Speaker) -> bool:
    if speaker.start is not None and speaker.end is not None and speaker.start <= pos < speaker.end:
        return True
    return any(cue.kind == "attribution" and cue.start <= pos < cue.end for cue in cues)


def _dates_of(
    text: str, spans: Sequence[Span], published: str | None, speaker: Speaker
) -> tuple[str | None, str | None]:
    """When it was said, and when what it says happened."""
    first = sentence_at(text, spans[0][0])[0]
    last = sentence_at(text, max(spans[-1][0], spans[-1][1] - 1))[1]
    said_on = about_from = None
    for start, end, value in _dates_in(text, first, last, parse_edtf(published or "")):
        if speaker.cue and _dates_the_saying(text, start, end, speaker.cue, first):
            said_on = said_on or value
        elif _inside(start, spans):
            about_from = about_from or value
    return said_on, about_from


def _dates_in(text: str, first: int, last: int, published: EdtfDate | None) -> _Dates:
    part = text[first:last]
    found = [
        (start + first, end + first, value) for start, end, value in find_date_expressions(part)
    ]
    for start, end in find_relative_dates(part):
        value = resolve_relative(part[start:end], published) if published else None
        if value:
            found.append((start + first, end + first, value))
    return sorted(found)


def _dates_the_saying(text: str, start: int, end: int, verb: Cue, first: int) -> bool:
    """Whether a date stands beside the verb of saying, or opens the sentence before it."""
    if start >= verb.end:
        between = text[verb.end : start]
        return len(between) <= _NEAR_VERB and not re.search(r"[“\"«,:;]|\bthat\b", between)
    opens = not _WORD.search(text[first:start].replace("On", "").replace("on", ""))
    return end <= verb.start and (opens or verb.start - end <= 2)


def _quantity(text: str, spans: Sequence[Span]) -> Quantity | None:
    for start, end in spans:
        for quantity in find_quantities(text[start:end]):
            return quantity
    return None
