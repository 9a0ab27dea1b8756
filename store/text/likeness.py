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
"""Hashes that a sketch keeps. They are stable: CRC-32 of the UTF-8 of five words."""
_RUN: Final = 5
_FEWEST: Final = 20
"""Runs of words below which a text is too short to be told from others."""


def sketch_of(words: Sequence[str]) -> Sketch:
    """The sketch of a text by its words, ascending; empty for a text too short to compare."""
    runs = {crc32(" ".join(words[at : at + _RUN]).encode()) for at in range(len(words) - _RUN + 1)}
    return tuple(heapq.nsmallest(SIZE, runs)) if len(runs) >= _FEWEST else ()


def likeness(one: Sketch, other: Sketch) -> float:
    """The share of runs of words that both texts have of all that either has, about; 0 to 1."""
    if not one or not other:
        return 0.0
    smallest = heapq.nsmallest(SIZE, {*one, *other})
    return len({*one} & {*other} & {*smallest}) / len(smallest)
