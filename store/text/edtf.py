"""Dates with precision and doubt, kept as EDTF-like text: 2014, 2014-04~, 2014-04-07?, ../2014."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

Precision = Literal["year", "month", "day", "interval"]

_POINT: Final = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%]?)", re.ASCII)
_OPEN: Final = frozenset({"", ".."})


@dataclass(frozen=True, slots=True)
class EdtfPoint:
    """A year, month or day; the qualifier is empty, `?` unsure, `~` approximate or `%` both."""

    year: int
    month: int | None = None
    day: int | None = None
    qualifier: str = ""

    def first(self) -> date:
        """The first day it may be."""
        return date(self.year, self.month or 1, self.day or 1)

    def last(self) -> date:
        """The last day it may be."""
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])

    def precision(self) -> Precision:
        """How exact it is."""
        if self.day:
            return "day"
        return "month" if self.month else "year"


@dataclass(frozen=True, slots=True)
class EdtfDate:
    """A point in time, or an interval whose side is None where it is open.

    `text` is the canonical spelling; for a point both sides are that point.
    """

    text: str
    start: EdtfPoint | None
    end: EdtfPoint | None

    @property
    def precision(self) -> Precision:
        """How exact it is; an interval has no other precision."""
        if self.start is None or self.start != self.end or "/" in self.text:
            return "interval"
        return self.start.precision()

    def bounds(self) -> tuple[date | None, date | None]:
        """The first and the last day it may be; None where it is open."""
        first = self.start.first() if self.start else None
        return first, self.end.last() if self.end else None


def parse_edtf(text: str) -> EdtfDate | None:
    """The date a text stands for, or None where it stands for none."""
    sides = text.strip().split("/")
    if len(sides) == 1:
        point = _parse_point(sides[0])
        return EdtfDate(sides[0], point, point) if point else None
    if len(sides) != 2 or _OPEN.issuperset(sides):
        return None
    start, end = _parse_point(sides[0]), _parse_point(sides[1])
    for side, point in zip(sides, (start, end), strict=True):
        if point is None and side not in _OPEN:
            return None
    if start and end and start.first() > end.last():
        return None
    return EdtfDate("/".join(side or ".." for side in sides), start, end)


def days_between(one: EdtfDate, other: EdtfDate) -> int | None:
    """The days from the nearest bounds of the two, 0 where they may overlap, never negative.

    An open side reaches as far as it takes; None is kept for a date without any bound.
    """
    (first, last), (other_first, other_last) = one.bounds(), other.bounds()
    if not (first or last) or not (other_first or other_last):
        return None
    if last and other_first and last < other_first:
        return (other_first - last).days
    if other_last and first and other_last < first:
        return (first - other_last).days
    return 0


def _parse_point(text: str) -> EdtfPoint | None:
    match = _POINT.fullmatch(text)
    if not match:
        return None
    month, day = (int(part) if part else None for part in match.group(2, 3))
    point = EdtfPoint(int(match[1]), month, day, match[4])
    try:
        point.first()
    except ValueError:
        return None
    return point
