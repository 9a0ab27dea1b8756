"""Numbers with what they count, read from running text: "about 1,200 fighters", "3.5 million".

For proposals: the first reading of an ambiguous number is taken, never a sure one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from store.text.dates import ABSOLUTE_DATE, RELATIVE_DATE
from store.text.wordlist import word_list

_UNITS: Final = {
    **dict(
        zip(("a", "one", "two", "three", "four", "five", "six"), (1, 1, 2, 3, 4, 5, 6), strict=True)
    ),
    **dict(zip(("seven", "eight", "nine", "ten", "eleven", "twelve"), range(7, 13), strict=True)),
    **dict(
        zip(("fifteen", "twenty", "thirty", "forty", "fifty"), (15, 20, 30, 40, 50), strict=True)
    ),
    **dict(zip(("sixty", "seventy", "eighty", "ninety"), (60, 70, 80, 90), strict=True)),
}
_SCALES: Final = {
    "hundred": 1e2,
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "dozen": 12.0,
}
_NUMBER_WORD: Final = rf"(?i:{'|'.join(sorted(_UNITS, key=len, reverse=True))})"
_SCALE: Final = rf"(?i:{'|'.join(_SCALES)})"
_FOUND: Final = re.compile(
    rf"(?P<date>{ABSOLUTE_DATE}|{RELATIVE_DATE}|\b(?i:in|since|by|until|of) (?:1[5-9]|20)\d\d\b)"
    rf"|(?<![\w.,-])(?P<money>[$€£¥])?(?P<digits>\d{{1,15}}(?:[.,]\d{{1,15}}){{0,6}})(?![\w-])"
    rf"(?:[ \u00a0-](?P<scale>{_SCALE})\b)?(?P<percent>\u00a0?%|[ \u00a0]per ?cent\b)?"
    rf"|\b(?P<word>{_NUMBER_WORD})(?:[ \u00a0-](?P<wordscale>{_SCALE}))?\b"
    r"(?P<wordpercent>[ \u00a0]per ?cent\b)?"
)
_THOUSANDS: Final = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_THOUSANDS_DOTTED: Final = re.compile(r"\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?|\d{1,3}(?:\.\d{3})+,\d+")
_UNIT: Final = re.compile(
    r"[ \u00a0]+(?:of (?:the |its |their )?)?([^\W\d_][\w’'-]*)(?:[ \u00a0]+([^\W\d_][\w’'-]*))?"
)
_NO_UNIT: Final = word_list(
    """
    and or of in on at by to for from with were was is are be been have has had will would could
    that which who as than but the a an its their his her he she they it we i said says not more
    other later ago earlier years years’ died left came went after before when while
    """
)
_ADJECTIVES: Final = word_list(
    """
    american iraqi iranian foreign armed local civilian young old new former senior people’s
    heavy light military wounded dead other more regular political
    """
)
_CURRENCIES: Final = {"$": "dollars", "€": "euros", "£": "pounds", "¥": "yen"}


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number at [start, end) of a text, and the word for what it counts where one follows."""

    start: int
    end: int
    value: float
    unit: str | None


def find_quantities(text: str) -> list[Quantity]:
    """The numbers of a text that are no dates, ascending."""
    return list(_quantities(text))


def _quantities(text: str) -> Iterator[Quantity]:
    for match in _FOUND.finditer(text):
        if match["date"]:
            continue
        value, scale = _value(match), match["scale"] or match["wordscale"]
        single = (match["word"] or "").lower() in {"a", "one"} and not scale
        if value is None or single:
            continue
        value *= _SCALES[scale.lower()] if scale else 1
        yield Quantity(match.start(), match.end(), value, _unit(text, match))


def _value(match: re.Match[str]) -> float | None:
    if match["word"]:
        return float(_UNITS[match["word"].lower()])
    digits = match["digits"]
    if _THOUSANDS.fullmatch(digits):
        return float(digits.replace(",", ""))
    if _THOUSANDS_DOTTED.fullmatch(digits):
        return float(digits.replace(".", "").replace(",", "."))
    try:
        return float(digits.replace(",", "."))
    except ValueError:
        return None


def _unit(text: str, match: re.Match[str]) -> str | None:
    if match["percent"] or match["wordpercent"]:
        return "%"
    if match["money"]:
        return _CURRENCIES[match["money"]]
    following = _UNIT.match(text, match.end())
    if not following or following[1].lower() in _NO_UNIT:
        return None
    first, second = following[1], following[2]
    described = first.lower() in _ADJECTIVES or first[0].isupper()
    return f"{first} {second}" if described and second and second.lower() not in _NO_UNIT else first
