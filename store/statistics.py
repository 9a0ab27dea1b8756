"""Statistics as a job: counts records range by range, then names and sorts what was counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from store.jobs import CancelToken, Pace, Progress
from store.queries.statistics import MEASURES, NOTHING, how_many, last_key, names_of, tally

if TYPE_CHECKING:
    from store.project import Project

_RANGE: Final = 1000
"""Records a read: some milliseconds each."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One value, its name where it is a record, and how many fall to it. `key` is empty for what
    has no value; for others it is a key, a code, a month, or two keys with a dash.
    """

    key: str
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Bars:
    """The bars of one question, months in their order and all else the most first."""

    measure: str
    by: str
    zones: tuple[str, ...] | None
    rows: tuple[Bar, ...]
    once: bool = False
    """Whether of articles that are copies only the first counts."""

    @property
    def total(self) -> int:
        """The sum of all bars; more than the records where one counts for two values."""
        return sum(bar.count for bar in self.rows)


def statistics(
    project: Project,
    measure: str,
    by: str,
    *,
    zones: Collection[str] | None = None,
    once: bool = False,
    cancel: CancelToken | None = None,
) -> Generator[Progress, None, Bars]:
    """A job whose result are the Bars of a measure by a dimension. Raises `cancelled`."""
    found: Counter[str] = Counter()
    last, pace = project.read(last_key, measure), Pace()
    for first in range(1, last + 1, _RANGE):
        found += project.read(tally, measure, by, range(first, first + _RANGE), zones, once=once)
        if cancel is not None:
            cancel.check()
        if pace.due():
            yield Progress(min(first + _RANGE, last), last)
    names = project.read(names_of, by, found.keys())
    rows = [Bar(key, names.get(key, ""), count) for key, count in found.items()]
    if by == "month":
        rows.sort(key=lambda bar: (bar.key == NOTHING, bar.key))
    else:
        rows.sort(key=lambda bar: (-bar.count, bar.name.casefold(), bar.key))
    return Bars(measure, by, None if zones is None else tuple(sorted(zones)), tuple(rows), once)


@dataclass(frozen=True, slots=True)
class Outside:
    """How many records stand in other zones than those that count."""

    mentions: int = 0
    claims: int = 0
    contradictions: int = 0


def outside(
    project: Project, zones: Collection[str], *, cancel: CancelToken | None = None
) -> Generator[Progress, None, Outside]:
    """A job: what counts that keep to these kinds of zones leave out. A contradiction is out with
    either of its sides. Raises `cancelled`.
    """
    pace, out = Pace(), dict.fromkeys(MEASURES, 0)
    for measure in MEASURES:
        last = project.read(last_key, measure)
        for first in range(1, last + 1, _RANGE):
            keys = range(first, first + _RANGE)
            there = project.read(how_many, measure, keys)
            out[measure] += there - project.read(how_many, measure, keys, zones)
            if cancel is not None:
                cancel.check()
            if pace.due():
                yield Progress(min(first + _RANGE, last), last, measure)
    return Outside(**out)
