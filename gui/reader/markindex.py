"""The marks of one article, found by position. No Qt: code points in, marks out.

Buckets of a fixed width keep every question about a screenful independent of how many tags an
article has.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Final

from store.rows import Mark

_WIDTH: Final = 256
"""Code points a bucket."""

_A_LINE: Final = 90
"""Code points within which two claims may share a line, where their brackets would run into each
other."""


_EVERYWHERE: Final = 1 << 60


class MarkIndex:
    """Answers which marks stand where. Marks are sorted by start, longer ones first."""

    def __init__(self, marks: Iterable[Mark] = (), text: str = "") -> None:
        """`text` tells where lines end: claims of different paragraphs never share a line."""
        self._text = text
        self._owners: dict[tuple[str, int], list[Mark]] = defaultdict(list)
        self._buckets: dict[int, list[Mark]] = defaultdict(list)
        self._sorted: list[Mark] | None = None
        self._size = 0
        self._lines: dict[int, int] | None = None
        self._lanes: dict[int, int] | None = None
        self._reach = _EVERYWHERE
        self._rest: Callable[[], object] | None = None
        self.add(marks)

    def wait_for(self, reach: int, rest: Callable[[], object]) -> None:
        """Marks that start at `reach` or behind are still to be added. A question that needs them
        has `rest` add them all, after it called `wait_for` or `has_all`.
        """
        self._reach, self._rest = reach, rest

    def has_all(self) -> None:
        """Nothing is still to be added."""
        self._reach, self._rest = _EVERYWHERE, None

    def complete(self) -> None:
        """Take in now what is still to be added."""
        if self._rest is not None:
            self._rest()

    def add(self, marks: Iterable[Mark]) -> None:
        """Take in marks, also of owners that are known already."""
        owners, buckets = self._owners, self._buckets
        has_claims = False
        for mark in marks:
            has_claims = has_claims or mark.owner == "claim"
            owners[mark.owner, mark.key].append(mark)
            first, last = mark.start // _WIDTH, (mark.end - 1) // _WIDTH
            buckets[first].append(mark)
            for bucket in range(first + 1, last + 1):
                buckets[bucket].append(mark)
            self._size += 1
        self._renew(has_claims=has_claims)

    def replace(self, owners: Collection[tuple[str, int]], marks: Iterable[Mark]) -> None:
        """Forget all marks of these owners and take in new ones."""
        self.complete()
        for owner in owners:
            for mark in self._owners.pop(owner, ()):
                self._size -= 1
                for bucket in _buckets(mark):
                    self._buckets[bucket].remove(mark)
        self._renew(has_claims=any(owner == "claim" for owner, _key in owners))
        self.add(marks)

    def __len__(self) -> int:
        self.complete()
        return self._size

    @property
    def lines(self) -> Mapping[int, int]:
        """Claim key to the lane of its line below the words; claims in one lane never overlap."""
        if self._lines is None:
            self._lines = _lanes(self._claims(), lambda end, start: end <= start)
        return self._lines

    @property
    def lanes(self) -> Mapping[int, int]:
        """Claim key to the lane of its bracket, 0 nearest to the text; claims in one lane are lines
        apart.
        """
        if self._lanes is None:
            self._lanes = _lanes(self._claims(), self._is_apart)
        return self._lanes

    @property
    def known(self) -> Iterator[Mark]:
        """Every mark that was added, in no order."""
        return (mark for marks in self._owners.values() for mark in marks)

    @property
    def all(self) -> Sequence[Mark]:
        """Every mark in text order."""
        self.complete()
        if self._sorted is None:
            self._sorted = sorted(self.known, key=_in_text_order)
        return self._sorted

    def of(self, owner: str, key: int) -> Sequence[Mark]:
        """The marks of one owner, in text order; empty where it has none here."""
        if (owner, key) not in self._owners:
            self.complete()
        return sorted(self._owners.get((owner, key), ()), key=_in_text_order)

    def owners_of_entity(self, entity: int) -> set[tuple[str, int]]:
        """Owners of the mentions of an entity."""
        self.complete()
        return {owner for owner, marks in self._owners.items() if marks[0].entity == entity}

    def between(self, start: int, end: int) -> list[Mark]:
        """Marks that share at least one code point with [start, end), in text order."""
        if end > self._reach:
            self.complete()
        found = {
            mark.span: mark
            for bucket in range(start // _WIDTH, max(end - 1, start) // _WIDTH + 1)
            for mark in self._buckets.get(bucket, ())
            if mark.start < end and start < mark.end
        }
        return sorted(found.values(), key=_in_text_order)

    def at(self, position: int) -> list[Mark]:
        """Body marks under a position, the innermost first; a caret just behind a mark counts as on
        it.
        """
        found = self.between(position, position + 1) or self.between(
            max(position - 1, 0), max(position, 1)
        )
        inner = [mark for mark in found if mark.role == "body"]
        return sorted(inner, key=lambda mark: (mark.end - mark.start, mark.owner, mark.key))

    def next(
        self, position: int, *, owner: str | None = None, kind: str | None = None
    ) -> Mark | None:
        """The first mark that starts behind a position."""
        starts = self._first_parts(owner, kind)
        where = bisect_right(starts, position, key=lambda mark: mark.start)
        return starts[where] if where < len(starts) else None

    def previous(
        self, position: int, *, owner: str | None = None, kind: str | None = None
    ) -> Mark | None:
        """The last mark that starts before a position."""
        starts = self._first_parts(owner, kind)
        where = bisect_left(starts, position, key=lambda mark: mark.start)
        return starts[where - 1] if where else None

    def _first_parts(self, owner: str | None, kind: str | None) -> list[Mark]:
        return [
            mark
            for mark in self.all
            if mark.part == 0
            and mark.role == "body"
            and (owner is None or mark.owner == owner)
            and (kind is None or mark.kind == kind)
        ]

    def _renew(self, *, has_claims: bool) -> None:
        self._sorted = None
        if has_claims:
            self._lines = self._lanes = None

    def _claims(self) -> dict[int, list[Mark]]:
        return {key: marks for (owner, key), marks in self._owners.items() if owner == "claim"}

    def _is_apart(self, end: int, start: int) -> bool:
        """Whether a claim that begins at `start` is sure to be below the one that ended."""
        if end > start:
            return False
        return end + _A_LINE <= start or "\n" in self._text[end:start]


def _buckets(mark: Mark) -> range:
    return range(mark.start // _WIDTH, (mark.end - 1) // _WIDTH + 1)


def _in_text_order(mark: Mark) -> tuple[int, int, str, int]:
    return (mark.start, -mark.end, mark.owner, mark.key)


def _lanes(claims: dict[int, list[Mark]], is_free: Callable[[int, int], bool]) -> dict[int, int]:
    """The lowest free lane for each claim in text order; a claim of several parts keeps its lane
    between them.
    """
    extents = sorted(
        (min(m.start for m in marks), -max(m.end for m in marks), key)
        for key, marks in claims.items()
    )
    ends: list[int] = []
    lanes: dict[int, int] = {}
    for start, negative_end, key in extents:
        lane = next((n for n, end in enumerate(ends) if is_free(end, start)), len(ends))
        ends[lane : lane + 1] = [-negative_end]
        lanes[key] = lane
    return lanes
