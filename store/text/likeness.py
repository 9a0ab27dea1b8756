"""How alike two texts are, told from a small sketch of each: agency copy that papers reprint.

Bottom-k sketch of word 5-grams (Broder 1997): of all hashes the smallest ones are a fair sample.
"""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from typing import Final
from zlib import crc32

Sketch = tuple[int, ...]

SIZE: Final = 64
"""Hashes that a sketch keeps. They are stable: from the CRC-32 of each of five words."""
_STEP: Final = 0x9E3779B1
_MASK: Final = 0xFFFFFFFF
_SPARE: Final = 4
_FEWEST: Final = 20
"""Runs of words below which a text is too short to be told from others."""
_MOST_KNOWN: Final = 100_000


class _Hashes(dict[str, int]):
    """The hash of a word, found out when it is first met."""

    def __missing__(self, word: str) -> int:
        found = self[word] = crc32(word.encode())
        return found


_HASHES: Final = _Hashes()


def sketch_of(words: Sequence[str]) -> Sketch:
    """The sketch of a text by its words, ascending; empty for a text too short to compare."""
    each = list(map(_HASHES.__getitem__, words))
    if len(_HASHES) > _MOST_KNOWN:
        _HASHES.clear()
    runs = {
        ((((a * _STEP + b) * _STEP + c) * _STEP + d) * _STEP + e) & _MASK
        for a, b, c, d, e in zip(each, each[1:], each[2:], each[3:], each[4:], strict=False)
    }
    if len(runs) < _FEWEST:
        return ()
    # Hashes are evenly spread, so these are enough; to sort a million would hold up all threads.
    limit = _MASK * _SPARE * SIZE // len(runs)
    least = [run for run in runs if run <= limit]
    return tuple(sorted(least if len(least) >= SIZE else runs)[:SIZE])


def likeness(one: Sketch, other: Sketch) -> float:
    """The share of runs of words that both texts have of all that either has, about; 0 to 1."""
    if not one or not other:
        return 0.0
    smallest = heapq.nsmallest(SIZE, {*one, *other})
    return len({*one} & {*other} & {*smallest}) / len(smallest)
