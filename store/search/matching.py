"""Where a query matches in one folded text. The index only says which texts to look at."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Final

import regex

from store.errors import KnownError
from store.search.query import Both, Either, Named, Near, Node, Pattern, Row
from store.search.words import row_pattern, word_starts
from store.text.folding import Folded

Place = tuple[int, int]

_MOST_SECONDS: Final = 2.0
"""Time of a regular expression for one text; patterns that try everything would run for days."""


def resolved(node: Node, forms_of: Callable[[str], Sequence[Row]]) -> Node:
    """The query with entities replaced by their spellings. `forms_of` may raise."""
    if isinstance(node, Named):
        forms = tuple(forms_of(node.name))
        return forms[0] if len(forms) == 1 else Either(forms)
    if isinstance(node, Either):
        return Either(tuple(resolved(part, forms_of) for part in node.parts))
    if isinstance(node, Both):
        return Both(
            tuple(resolved(part, forms_of) for part in node.parts),
            tuple(resolved(part, forms_of) for part in node.without),
        )
    if isinstance(node, Near):
        return Near(resolved(node.left, forms_of), resolved(node.right, forms_of), node.distance)
    return node


def places_in(node: Node, folded: Folded, text: str) -> list[Place]:
    """The ranges of the text that match, ascending and disjoint; empty where the text does not.

    Raises `query-bad-pattern` and `slow-pattern` for regular expressions.
    """
    if isinstance(node, Pattern):
        return _pattern_places(node, text)
    found = _found(node, folded.text)
    return [folded.span(start, end) for start, end in _disjoint(found or ())]


def compiled(source: str) -> regex.Pattern[str]:
    """A regular expression, case ignored. Raises `query-bad-pattern`."""
    try:
        return regex.compile(source, regex.IGNORECASE | regex.MULTILINE)
    except regex.error as error:
        # In the query a stroke stands before it.
        at = 1 + (getattr(error, "pos", None) or 0)
        raise KnownError("query-bad-pattern", at=at) from None


def _pattern_places(node: Pattern, text: str) -> list[Place]:
    pattern = compiled(node.source)
    try:
        found = [match.span() for match in pattern.finditer(text, timeout=_MOST_SECONDS)]
    except TimeoutError:
        raise KnownError("slow-pattern", text=node.source) from None
    return [(start, end) for start, end in found if start < end]


def _found(node: Node, text: str) -> list[Place] | None:
    """Places in the folded text, ascending; None where it does not match."""
    if isinstance(node, Row):
        return [match.span() for match in _finder(node).finditer(text)] or None
    if isinstance(node, Either):
        every = [found for part in node.parts if (found := _found(part, text))]
        return sorted(place for found in every for place in found) or None
    if isinstance(node, Both):
        return _both(node, text)
    if isinstance(node, Near):
        return _near(node, text)
    raise TypeError(node)


def _both(node: Both, text: str) -> list[Place] | None:
    every: list[Place] = []
    for part in node.parts:
        found = _found(part, text)
        if not found:
            return None
        every.extend(found)
    if any(_found(part, text) for part in node.without):
        return None
    return sorted(every)


def _near(node: Near, text: str) -> list[Place] | None:
    left, right = _found(node.left, text), _found(node.right, text)
    if not left or not right:
        return None
    starts = word_starts(text)
    kept: set[Place] = set()
    for one, other in ((left, right), (right, left)):
        firsts = [bisect_left(starts, place[0]) for place in other]
        for place in one:
            kept.update(_neighbours(place, other, firsts, starts, node.distance))
    return sorted(kept) or None


def _neighbours(
    place: Place,
    other: Sequence[Place],
    firsts: Sequence[int],
    starts: Sequence[int],
    distance: int,
) -> list[Place]:
    """The place and those that begin at most so many words after its end; none alone."""
    after = bisect_left(starts, place[1])
    low = bisect_left(firsts, after)
    high = bisect_left(firsts, after + distance + 1)
    near = list(other[low:high])
    return [place, *near] if near else []


def _disjoint(places: Sequence[Place]) -> list[Place]:
    kept: list[Place] = []
    for start, end in places:
        if kept and start < kept[-1][1]:
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
        else:
            kept.append((start, end))
    return kept


@lru_cache(maxsize=256)
def _finder(row: Row) -> regex.Pattern[str]:
    return row_pattern(row.words, prefix=row.prefix)
