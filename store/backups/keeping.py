"""Which backups stay: ten recent ones, seven days, four weeks, and always the largest."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from itertools import groupby
from typing import Final

from store.backups.rows import Backup

RECENT: Final = 10
DAYS: Final = 7
WEEKS: Final = 4
FEWEST: Final = 3
"""So many stay of each project file whatever the room."""
MOST_BYTES: Final = 5_000_000_000
SHARE_OF_FREE: Final = 0.1


def budget(free_bytes: int, used_bytes: int) -> int:
    """How much room the backups of a project may take, where so much is free beside them."""
    return min(MOST_BYTES, int((free_bytes + used_bytes) * SHARE_OF_FREE))


def to_remove(backups: Iterable[Backup], budget_bytes: int) -> list[Backup]:
    """The backups to take away, oldest first.

    Files at different places count apart. A shrunken backup takes the place of other shrunken ones
    only, so that a loss that nobody noticed never pushes out what was there before it.
    """
    staying: list[Backup] = []
    safe: set[Backup] = set()
    known = sorted(backups, key=lambda one: (one.place, one.shrunken, -one.when.timestamp()))
    for _, group in groupby(known, key=lambda one: (one.place, one.shrunken)):
        alike = list(group)
        staying += _rotated(alike)
        safe |= _indispensable(alike)
    staying = _within(staying, safe, budget_bytes)
    gone = set(known) - set(staying)
    return sorted(gone, key=lambda one: one.when)


def _rotated(alike: list[Backup]) -> list[Backup]:
    """Those of one kind that stay by their age; newest first as they came."""
    kept = {
        *alike[:RECENT],
        *_newest_of_each(alike, lambda one: one.when.date(), DAYS),
        *_newest_of_each(alike, lambda one: one.when.isocalendar()[:2], WEEKS),
        _largest(alike),
    }
    return [one for one in alike if one in kept]


def _newest_of_each(
    alike: list[Backup], period: Callable[[Backup], Hashable], most: int
) -> list[Backup]:
    newest: dict[Hashable, Backup] = {}
    for one in alike:
        newest.setdefault(period(one), one)
    return list(newest.values())[:most]


def _indispensable(alike: list[Backup]) -> set[Backup]:
    if alike[0].shrunken:
        return {alike[0]}
    return {*alike[:FEWEST], _largest(alike)}


def _largest(alike: list[Backup]) -> Backup:
    return max(alike, key=lambda one: (one.counts.rows, one.when))


def _within(staying: list[Backup], safe: set[Backup], budget_bytes: int) -> list[Backup]:
    """Without the oldest until they fit; shrunken ones go first."""
    used = sum(one.size_bytes for one in staying)
    kept = set(staying)
    for one in sorted(staying, key=lambda one: (not one.shrunken, one.when)):
        if used <= budget_bytes:
            break
        if one not in safe:
            kept.remove(one)
            used -= one.size_bytes
    return [one for one in staying if one in kept]
