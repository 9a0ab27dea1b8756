"""Known names in a stretch of text, whether tagged there or not: what proposals may build on."""

from __future__ import annotations

from collections.abc import Sequence

from store.rows import KnownName
from store.stream.proposals import NamedSpan
from store.text.folding import find_all, fold

REACH = 700
"""Code points before and after a claim in which its speaker is looked for."""


def named_places(text: str, start: int, end: int, names: Sequence[KnownName]) -> list[NamedSpan]:
    """Places of known names around [start, end), in text order, longer names first; none
    overlap.
    """
    first, last = max(start - REACH, 0), min(end + REACH, len(text))
    window = fold(text[first:last])
    found: list[NamedSpan] = []
    for name in sorted(names, key=lambda name: -len(name.folded)):
        if name.folded not in window.text:
            continue
        for left, right in find_all(window, name.folded, whole_words=True):
            place = NamedSpan(name.entity, first + left, first + right)
            if not any(_overlap(place, other) for other in found):
                found.append(place)
    return sorted(found, key=lambda place: place.start)


def _overlap(one: NamedSpan, other: NamedSpan) -> bool:
    return one.start < other.end and other.start < one.end
