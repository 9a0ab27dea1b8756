"""Lines that say again what stands elsewhere in the article: pull quotes, doubled captions."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from rapidfuzz import fuzz

from store.importers.zoning.lines import Line

_FEWEST_WORDS: Final = 4
_LONGEST: Final = 420
_SHARED: Final = 0.34
_MOST_HOLDERS: Final = 12
"""What stands in more lines than these tells nothing."""
_AROUND: Final = 4
"""Words looked at beside the place where a line should stand in a longer one."""
_ALIKE: Final = 88.0
_MUCH_LONGER: Final = 3
"""What is so much longer is not alike, however many signs are in it."""
_SHORTER_BY: Final = 1.25
_REWORDED_BY: Final = 2.5
_REWORDED_SHARED: Final = 0.42
_REWORDED_WORDS: Final = 0.72
_OPENING: Final = '“"«„‘'
_CLOSING: Final = '”"»“’'

_Run = tuple[str, str, str]
"""Words that two lines must have in a row before they are compared at all."""


@dataclass(frozen=True, slots=True)
class _Said:
    """A line, its words, and where each run of them begins."""

    line: Line
    words: Sequence[str]
    runs: Mapping[_Run, int]


def repeated(lines: Sequence[Line]) -> Iterator[int]:
    """Numbers of the lines whose words stand, with hardly a change, in a longer line.

    What is set apart (all capitals, or nothing but a quotation), or much shorter than the lines
    around it, may be put in other words.
    """
    short = [
        number
        for number, line in enumerate(lines)
        if line.length <= _LONGEST and len(line.words()) >= _FEWEST_WORDS
    ]
    if not short:
        return
    said = {number: _said(lines[number]) for number in short}
    holders: dict[_Run, list[int]] = {run: [] for each in said.values() for run in each.runs}
    for number, line in enumerate(lines):
        each = said.get(number) or said.setdefault(number, _said(line, holders))
        for run in each.runs.keys() & holders.keys():
            holders[run].append(number)
    for number in short:
        each = said[number]
        longer = _sharing(number, each, holders)
        if any(_stands_in(each, said[other]) for other in longer) or (
            _is_set_apart(lines, number)
            and any(_is_said_in(each, said[other], count) for other, count in longer.items())
        ):
            yield number


def alike(one: Line, other: Line) -> bool:
    """Whether two lines are the same but for signs and spellings of short forms."""
    shorter, longer = sorted((len(one.folded), len(other.folded)))
    if longer > shorter * _MUCH_LONGER + _AROUND:
        return False
    return fuzz.ratio(" ".join(one.words()), " ".join(other.words())) >= _ALIKE


def _said(line: Line, among: Container[_Run] | None = None) -> _Said:
    """The line with its runs, or those of them that are among these."""
    words = line.words()
    runs = list(zip(words, words[1:], words[2:], strict=False))
    if among is not None:
        places = [(run, at) for at, run in enumerate(runs) if run in among]
        return _Said(line, words, dict(reversed(places)))
    # of a run that stands twice the first place counts
    return _Said(line, words, dict(zip(reversed(runs), range(len(runs) - 1, -1, -1), strict=True)))


def _sharing(number: int, own: _Said, holders: Mapping[_Run, list[int]]) -> dict[int, int]:
    """Lines that share enough runs, and how many."""
    shared: dict[int, int] = {}
    for run in own.runs:
        others = holders[run]
        if 1 < len(others) <= _MOST_HOLDERS:
            for other in others:
                shared[other] = shared.get(other, 0) + 1
    shared.pop(number, None)
    return {other: n for other, n in shared.items() if n >= len(own.runs) * _SHARED}


def _stands_in(own: _Said, other: _Said) -> bool:
    if other.line.length < own.line.length * _SHORTER_BY:
        return False
    # where its runs stand tells where it would stand as a whole
    begins = [other.runs[run] - at for run, at in own.runs.items() if run in other.runs]
    first, last = min(begins) - _AROUND, max(begins) + len(own.words) + _AROUND
    place = other.words[max(first, 0) : last]
    return fuzz.partial_ratio(" ".join(own.words), " ".join(place), score_cutoff=_ALIKE) >= _ALIKE


def _is_said_in(own: _Said, other: _Said, shared: int) -> bool:
    """Whether the line says in nearly the same words what a much longer one says."""
    if other.line.length < own.line.length * _REWORDED_BY:
        return False
    found = set(other.words)
    known = sum(word in found for word in own.words)
    return shared >= len(own.runs) * _REWORDED_SHARED and known >= len(own.words) * _REWORDED_WORDS


def _is_set_apart(lines: Sequence[Line], number: int) -> bool:
    words = lines[number].text
    if words.isupper() or (words[0] in _OPENING and words[-1] in _CLOSING):
        return True
    around = [lines[near].length for near in (number - 1, number + 1) if 0 <= near < len(lines)]
    return len(around) == 2 and min(around) >= lines[number].length * _REWORDED_BY
