"""Which way a text runs, as Unicode tells it of its letters."""

import unicodedata
from typing import Final, Literal

Direction = Literal["ltr", "rtl"]
_RIGHT: Final = frozenset({"R", "AL"})
_FARTHEST: Final = 2_000


def direction_of(text: str) -> Direction:
    """`rtl` where the first letter with a direction runs to the left, else `ltr`."""
    for letter in text[:_FARTHEST]:
        kind = unicodedata.bidirectional(letter)
        if kind in _RIGHT:
            return "rtl"
        if kind == "L":
            return "ltr"
    return "ltr"


def runs_left(letter: str) -> bool:
    """Whether a letter is written from right to left."""
    return unicodedata.bidirectional(letter) in _RIGHT


def isolated(text: str) -> str:
    """The text held apart from its surroundings if it has right-to-left letters, else as it is."""
    return f"\u2068{text}\u2069" if any(map(runs_left, text)) else text


def without_isolates(text: str) -> str:
    """The text without the marks of `isolated`, for what knows no such marks."""
    return text.replace("\u2068", "").replace("\u2069", "")
