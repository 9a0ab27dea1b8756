"""Code points, UTF-16 units and document positions: the only place that converts them.

A document shows long paragraphs cut into blocks, each cut adding one character to it.
"""

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from store.text.graphemes import floor_boundary

LONGEST_BLOCK: Final = 20_000
_SPACE_SEARCH: Final = 2_000
_ASTRAL: Final = re.compile("[\U00010000-\U0010ffff]")
_LAST_BLANK: Final = re.compile(r".*\s", re.DOTALL)


class OffsetMap:
    """Converts positions of one text, each in O(log n); a position outside is a ValueError.

    `cuts` are the ascending code points before which the document has one line feed more.
    """

    __slots__ = ("_astral", "_astral_u16", "_cuts", "_cuts_doc", "length", "length_doc")

    def __init__(self, text: str, cuts: Sequence[int] = ()) -> None:
        self.length: Final = len(text)
        self._astral = _astral_positions(text)
        self._astral_u16 = array("L", (cp + nth for nth, cp in enumerate(self._astral)))
        self._cuts = tuple(cuts)
        self._cuts_doc = tuple(self.to_u16(cut) + nth for nth, cut in enumerate(self._cuts))
        self.length_doc: Final = self.length + len(self._astral) + len(self._cuts)

    def to_u16(self, cp: int) -> int:
        """The number of UTF-16 units before a code point position."""
        self._check(cp, self.length)
        return cp + bisect_left(self._astral, cp)

    def to_cp(self, u16: int) -> int:
        """The code point position; inside a surrogate pair, the start of the pair."""
        self._check(u16, self.length + len(self._astral))
        before = bisect_left(self._astral_u16, u16)
        if before and self._astral_u16[before - 1] + 1 == u16:
            return self._astral[before - 1]
        return u16 - before

    def to_doc(self, cp: int, *, end: bool = False) -> int:
        """The document position; at a cut the start of the new block, or the end of the old."""
        bisect = bisect_left if end else bisect_right
        return self.to_u16(cp) + bisect(self._cuts, cp)

    def from_doc(self, doc: int) -> int:
        """The code point position; both sides of a cut are the same one."""
        self._check(doc, self.length_doc)
        return self.to_cp(doc - bisect_left(self._cuts_doc, doc))

    @staticmethod
    def _check(position: int, length: int) -> None:
        if not 0 <= position <= length:
            raise ValueError(f"position {position} is outside 0..{length}")


def display_cuts(text: str) -> tuple[int, ...]:
    """Ascending code points at which paragraphs too long for a layout are cut for display."""
    cuts: list[int] = []
    start = 0
    while len(text) - start > LONGEST_BLOCK:
        newline = text.rfind("\n", start, start + LONGEST_BLOCK + 1)
        if newline >= start:
            start = newline + 1
            continue
        start = _cut_after(text, start)
        cuts.append(start)
    return tuple(cuts)


def display_text(text: str, cuts: Sequence[int]) -> str:
    """The text with a line feed inserted at each cut."""
    edges = [0, *cuts, len(text)]
    return "\n".join(text[start:end] for start, end in pairwise(edges))


def _astral_positions(text: str) -> "array[int]":
    if text.isascii():
        return array("L")
    return array("L", (match.start() for match in _ASTRAL.finditer(text)))


def _cut_after(text: str, start: int) -> int:
    limit = start + LONGEST_BLOCK
    blank = _LAST_BLANK.match(text, limit - _SPACE_SEARCH, limit)
    if blank:
        return floor_boundary(text, blank.end())
    return floor_boundary(text, limit)
