"""Where the passages of a text stand in a later version of it. Pure; nothing is shifted silently.

After W3C Web Annotation's selectors: by place where the words around are unchanged, else by the
quote and what stands before and after it, else by likeness.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from store.text.segments import snapped

State = Literal["exact", "moved", "unsure", "lost"]
Span = tuple[int, int]

CONTEXT: Final = 32
"""Code points before and after a quote that tell one place from another."""
_PARAGRAPH: Final = re.compile(r"[^\n]*\n+|[^\n]+")
_WORD: Final = re.compile(r"\w+\W*|\W+")
_MOST_COMPARED: Final = 400_000_000
"""Parts of the one text times parts of the other: a bit each, so 50 MB."""
_SAME_SURROUNDINGS: Final = 80.0
_CLEARLY_BETTER: Final = 12.0
_ALIKE: Final = 72.0
_SHORTEST_LIKENESS: Final = 8
_SEARCHED_AROUND: Final = 1_500


@dataclass(frozen=True, slots=True)
class Anchored:
    """Where a passage stands now; a lost one stands nowhere (start and end are 0).

    exact: unchanged words in unchanged surroundings. moved: the same words at the one place that
    is plainly meant. unsure: changed words, or one of several places.
    """

    start: int
    end: int
    state: State


_LOST: Final = Anchored(0, 0, "lost")


@dataclass(frozen=True, slots=True)
class _Kept:
    """A stretch that both texts share."""

    old: int
    new: int
    length: int


def reanchor(old: str, new: str, spans: Sequence[Span]) -> list[Anchored]:
    """The passages of the old text in the new one, in the order given."""
    return list(reanchored(old, new, spans))


def reanchored(old: str, new: str, spans: Sequence[Span]) -> Iterator[Anchored]:
    """The same one by one, for a job; before the first one both texts are compared."""
    kept = _kept(old, new)
    starts = [each.old for each in kept]
    for span in spans:
        yield _anchored(old, new, span, kept, starts)


def _anchored(
    old: str, new: str, span: Span, kept: Sequence[_Kept], starts: Sequence[int]
) -> Anchored:
    nth = bisect_right(starts, span[0]) - 1
    if nth >= 0 and span[1] <= kept[nth].old + kept[nth].length:
        shift = kept[nth].new - kept[nth].old
        return Anchored(span[0] + shift, span[1] + shift, "exact")
    expected = _expected(span[0], kept, nth)
    return _by_quote(old, new, span, expected) or _by_likeness(old, new, span, expected)


def _expected(start: int, kept: Sequence[_Kept], nth: int) -> int:
    """About where a passage should be: as far behind the last shared stretch as it was."""
    if nth < 0:
        return kept[0].new if kept and kept[0].old < start else 0
    return kept[nth].new + (start - kept[nth].old)


def _by_quote(old: str, new: str, span: Span, expected: int) -> Anchored | None:
    """The same words elsewhere: the place whose surroundings are most alike."""
    quote = old[slice(*span)]
    places = [match.start() for match in re.finditer(re.escape(quote), new)][:500]
    if not places:
        return None
    likeness = {place: _likeness(old, new, span, place) for place in places}
    ranked = sorted(places, key=lambda at: (-round(likeness[at]), abs(at - expected)))
    best = ranked[0]
    alone = len(ranked) == 1 or likeness[best] - likeness[ranked[1]] >= _CLEARLY_BETTER
    sure = alone and (likeness[best] >= _SAME_SURROUNDINGS or len(quote) > CONTEXT)
    return Anchored(best, best + len(quote), "moved" if sure else "unsure")


def _likeness(old: str, new: str, span: Span, place: int) -> float:
    """How alike the surroundings are, 0 to 100."""
    from rapidfuzz import fuzz  # not needed before the first update

    end = place + span[1] - span[0]
    before = fuzz.ratio(
        old[max(0, span[0] - CONTEXT) : span[0]], new[max(0, place - CONTEXT) : place]
    )
    after = fuzz.ratio(old[span[1] : span[1] + CONTEXT], new[end : end + CONTEXT])
    return (before + after) / 2


def _by_likeness(old: str, new: str, span: Span, expected: int) -> Anchored:
    """Words that changed, near where they should be."""
    from rapidfuzz import fuzz

    quote = old[slice(*span)]
    if len(quote) < _SHORTEST_LIKENESS:
        return _LOST
    low = max(0, expected - _SEARCHED_AROUND)
    part = new[low : expected + len(quote) + _SEARCHED_AROUND]
    found = fuzz.partial_ratio_alignment(quote, part, score_cutoff=_ALIKE) if part else None
    if found is None or found.dest_start >= found.dest_end:
        return _LOST
    start, end = _whole_words(new, low + found.dest_start, low + found.dest_end)
    if fuzz.ratio(quote, new[start:end]) < _ALIKE:
        return _LOST
    return Anchored(start, end, "unsure")


def _whole_words(text: str, start: int, end: int) -> Span:
    while start > 0 and text[start].isalnum() and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return snapped(text, start, end)


def _kept(old: str, new: str) -> list[_Kept]:
    """The stretches that both texts share, ascending in both: by paragraphs, then by words."""
    if old == new:
        return [_Kept(0, 0, len(old))]
    kept: list[_Kept] = []
    for is_same, (i1, i2), (j1, j2) in _compared(_PARAGRAPH.findall(old), _PARAGRAPH.findall(new)):
        if is_same:
            kept.append(_Kept(i1, j1, i2 - i1))
        elif i1 < i2 and j1 < j2:
            words = _WORD.findall(old[i1:i2]), _WORD.findall(new[j1:j2])
            kept += [
                _Kept(i1 + one[0], j1 + other[0], one[1] - one[0])
                for is_same, one, other in _compared(*words)
                if is_same
            ]
    return _joined(kept)


def _compared(olds: Sequence[str], news: Sequence[str]) -> Iterator[tuple[bool, Span, Span]]:
    """The stretches of both, equal or not, as ranges of characters; none where there are too many
    parts to compare each with each.
    """
    if len(olds) * len(news) > _MOST_COMPARED:
        return
    from rapidfuzz.distance import LCSseq

    old_at, new_at = _places(olds), _places(news)
    old_from = new_from = 0
    # The last block is an empty one at the end of both.
    for block in LCSseq.opcodes(olds, news).as_matching_blocks():
        old_to, new_to = old_at[block.a], new_at[block.b]
        yield False, (old_from, old_to), (new_from, new_to)
        old_from, new_from = old_at[block.a + block.size], new_at[block.b + block.size]
        yield True, (old_to, old_from), (new_to, new_from)


def _places(parts: Sequence[str]) -> list[int]:
    """Where each part begins, and where the last one ends."""
    places = [0]
    for part in parts:
        places.append(places[-1] + len(part))
    return places


def _joined(kept: Sequence[_Kept]) -> list[_Kept]:
    whole: list[_Kept] = []
    for each in kept:
        last = whole[-1] if whole else None
        if last and (last.old + last.length, last.new + last.length) == (each.old, each.new):
            whole[-1] = _Kept(last.old, last.new, last.length + each.length)
        else:
            whole.append(each)
    return whole
