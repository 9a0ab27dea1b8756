"""Lines that say again what stands elsewhere in the article: pull quotes, doubled captions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from rapidfuzz import fuzz

from store.importers.zoning.lines import Line

_WORD: Final = re.compile(r"\w+(?:['’-]\w+)*")
_RUN: Final = 3
"""Words that two lines must have in a row before they are compared at all."""
_FEWEST_WORDS: Final = 4
_LONGEST: Final = 420
_SHARED: Final = 0.34
_ALIKE: Final = 88.0
_SHORTER_BY: Final = 1.25


def repeated(lines: Sequence[Line]) -> Iterator[int]:
    """Numbers of the lines whose words stand, with hardly a change, in a longer line."""
    words = [_WORD.findall(line.folded) for line in lines]
    runs = [_runs_of(each) for each in words]
    holders: dict[tuple[str, ...], list[int]] = {}
    for number, own in enumerate(runs):
        for run in own:
            holders.setdefault(run, []).append(number)
    for number, line in enumerate(lines):
        if line.length <= _LONGEST and len(words[number]) >= _FEWEST_WORDS:
            longer = _sharing(number, runs[number], holders)
            if any(_stands_in(line, lines[other]) for other in longer):
                yield number


def alike(one: Line, other: Line) -> bool:
    """Whether two lines are the same but for signs and spellings of short forms."""
    return fuzz.ratio(_bare(one), _bare(other)) >= _ALIKE


def _runs_of(words: Sequence[str]) -> set[tuple[str, ...]]:
    return {tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1)}


def _sharing(
    number: int, own: set[tuple[str, ...]], holders: dict[tuple[str, ...], list[int]]
) -> list[int]:
    shared: dict[int, int] = {}
    for run in own:
        for other in holders[run]:
            if other != number:
                shared[other] = shared.get(other, 0) + 1
    return [other for other, count in shared.items() if count >= len(own) * _SHARED]


def _stands_in(line: Line, other: Line) -> bool:
    if other.length < line.length * _SHORTER_BY:
        return False
    return fuzz.partial_ratio(_bare(line), _bare(other)) >= _ALIKE


def _bare(line: Line) -> str:
    return " ".join(_WORD.findall(line.folded))
