"""Dates in running English text, absolute and relative, found by patterns. Proposals only."""

import re
from collections.abc import Iterator
from typing import Final

from store.text.edtf import parse_edtf

MONTHS: Final = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
COUNTS: Final = {
    "a": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
}
_MONTH: Final = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
_WEEKDAY: Final = r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
_COUNT: Final = rf"(?:\d{{1,3}}|(?i:{'|'.join(COUNTS)}))"
_YEAR: Final = r"(?:1[5-9]|20|21)\d{2}"
_SPACE: Final = r"[ \u00a0\u202f]+"
_DAY: Final = r"(?:[12]\d|3[01]|0?[1-9])"
_BEFORE_YEAR: Final = (
    r"\b(?i:in|since|until|till|by|before|after|during|from|of|to|around|about|early|late|mid|year)"
)

ABSOLUTE_DATE: Final = (
    rf"\b{_YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b"
    rf"|\b{_MONTH}{_SPACE}{_DAY}(?:st|nd|rd|th)?,?{_SPACE}{_YEAR}\b"
    rf"|\b{_DAY}(?:st|nd|rd|th)?(?:{_SPACE}of)?{_SPACE}{_MONTH},?{_SPACE}{_YEAR}\b"
    rf"|\b{_MONTH}(?:,|{_SPACE}of)?{_SPACE}{_YEAR}\b"
)
"""A pattern without groups for dates that stand by themselves, but for single years."""

RELATIVE_DATE: Final = (
    r"\b(?i:yesterday|today|tomorrow|tonight)\b"
    rf"|\b(?i:last|this|next|past){_SPACE}(?:{_MONTH}\b|{_WEEKDAY}\b|(?:week|month|year)\b)"
    rf"|\b{_COUNT}{_SPACE}(?:day|week|month|year)s?{_SPACE}(?:ago|earlier|later)\b"
    rf"|\b(?:[Oo]n{_SPACE}{_WEEKDAY}|[Ii]n{_SPACE}{_MONTH})\b(?!,?{_SPACE}(?:{_YEAR}|{_DAY}\b))"
    rf"|\b(?:[Oo]n{_SPACE})?(?:{_MONTH}{_SPACE}{_DAY}|{_DAY}{_SPACE}{_MONTH})\b(?!,?{_SPACE}{_YEAR})"
)
"""A pattern without groups for dates that need the day of publication."""

_FOUND: Final = re.compile(rf"({ABSOLUTE_DATE})|{_BEFORE_YEAR}[ \u00a0-]+({_YEAR})\b(?![-\d])")
_RELATIVE: Final = re.compile(RELATIVE_DATE)
_PARTS: Final = re.compile(rf"({_YEAR})|({_MONTH})|({_DAY})")


def find_date_expressions(text: str) -> list[tuple[int, int, str]]:
    """Absolute dates as start, end and EDTF value, ascending; impossible days are left out."""
    return list(_dates_in(text))


def find_relative_dates(text: str) -> list[tuple[int, int]]:
    """Expressions that `resolve_relative` may understand, ascending."""
    return [match.span() for match in _RELATIVE.finditer(text)]


def month_number(name: str) -> int | None:
    """1 to 12 for a month's name or short form, else None."""
    short = name.casefold().rstrip(".")
    if len(short) < 3:
        return None
    return next((nth for nth, month in enumerate(MONTHS, 1) if month.startswith(short)), None)


def _dates_in(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _FOUND.finditer(text):
        group = 1 if match[1] else 2
        value = _iso(match[group])
        if value:
            yield *match.span(group), value


def _iso(expression: str) -> str | None:
    found = parse_edtf(expression)
    if found:
        return found.text
    year = month = day = ""
    for part in _PARTS.finditer(expression):
        year, month, day = part[1] or year, part[2] or month, part[3] or day
    number = month_number(month)
    parts = (year, f"{number:02}" if number else "", day.zfill(2) if day else "")
    text = "-".join(filter(None, parts))
    return text if parse_edtf(text) else None
