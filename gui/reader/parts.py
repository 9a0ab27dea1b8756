"""Very long texts are shown in parts, since neither a layout nor a scroll bar holds them whole:
where parts begin, and where code points are in the document of one. No Qt.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from store.text.offsets import LONGEST_BLOCK, OffsetMap

_WHOLE: Final = 1_500_000
"""Code points of the longest text that is shown whole."""
_WHOLE_LINES: Final = 120_000
"""Lines of such a text; Qt scrolls no further than 2**23 px."""
A_PART: Final = 800_000
"""Code points of a part: at most 0.3 s to lay out."""
_LINES: Final = 20_000
"""Lines of a part, which take as long."""
_LAST: Final = 1.2
"""A last part may be so many times as long as others: none is a mere rest."""


class PartMap(OffsetMap):
    """Positions of a text in a document that holds [base, end) of it; others are clipped to
    that.
    """

    __slots__ = ("base", "end")

    def __init__(self, text: str, base: int, end: int, cuts: Sequence[int]) -> None:
        """`text` and `cuts` are those of the whole text."""
        super().__init__(text[base:end], [cut - base for cut in cuts if base < cut < end])
        self.base, self.end = base, end

    def to_doc(self, cp: int, *, end: bool = False) -> int:
        """The document position; that of the part's edge for a place outside of the part."""
        return super().to_doc(min(max(cp, self.base), self.end) - self.base, end=end)

    def from_doc(self, doc: int) -> int:
        """The code point position in the whole text."""
        return self.base + super().from_doc(doc)


class Parts:
    """Where the parts of a text begin and end; one part where the text is short."""

    def __init__(self, text: str, starts: Sequence[int]) -> None:
        self.starts: Final = tuple(starts)
        edges = pairwise([*starts, len(text)])
        # the line feed between two parts is in neither document
        self._ends = [end - (end < len(text) and text[end - 1] == "\n") for _start, end in edges]

    @classmethod
    def of(cls, text: str, cuts: Sequence[int]) -> Parts:
        """The parts of a text that is displayed with these cuts."""
        is_short = len(text) <= _WHOLE and text.count("\n") <= _WHOLE_LINES
        return cls(text, (0,) if is_short else tuple(part_starts(text, cuts)))

    def __len__(self) -> int:
        return len(self.starts)

    def at(self, position: int) -> int:
        """The number of the part that a code point is in, from 0."""
        return max(bisect_right(self.starts, position) - 1, 0)

    def span(self, number: int) -> tuple[int, int]:
        """What the document of a part holds."""
        return self.starts[number], self._ends[number]

    def pieces(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """A stretch, parted where parts end."""
        for number in range(self.at(start), self.at(max(end - 1, start)) + 1):
            first, last = self.span(number)
            yield max(start, first), min(end, last)


def part_starts(
    text: str, cuts: Sequence[int], longest: int = A_PART, most_lines: int = _LINES
) -> Iterator[int]:
    """The beginnings of parts, ascending from 0: behind a line feed or, within a paragraph of many
    cuts for display, at one of these.
    """
    start = 0
    yield start
    while True:
        limit = start + longest
        if len(text) - start <= longest * _LAST and text.count("\n", start) <= most_lines * _LAST:
            return
        while limit - start > 2 and text.count("\n", start, limit) > most_lines:
            limit = start + (limit - start) * 3 // 4
        following = _edge_before(text, cuts, start, min(limit, len(text)))
        if following is None:
            return
        yield (start := following)


def _edge_before(text: str, cuts: Sequence[int], start: int, limit: int) -> int | None:
    """The last place behind `start` up to `limit` where a part may end, else the first one behind;
    None at the end of the text.
    """
    newline = text.rfind("\n", max(start, limit - LONGEST_BLOCK), limit) + 1
    nth = bisect_right(cuts, limit) - 1
    found = max(newline, cuts[nth] if nth >= 0 else 0)
    if found > start:
        return found if found < len(text) else None
    newline = text.find("\n", limit) + 1
    places = [place for place in (newline, *cuts[nth + 1 : nth + 2]) if limit <= place < len(text)]
    return min((place for place in places if place > start), default=None)
