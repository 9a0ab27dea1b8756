"""Where quoted words stand in a text. Case, accents, quotes, dashes and kinds of blanks do not
tell words apart, so a file may write a plain blank for a no-break one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from store.text.folding import find_all, fold

Place = tuple[int, int]
"""Half-open code points."""

Quote = str | Mapping[str, Any]
"""Words that stand once in the text, or `text` with `nth` (from 1) or a unique `inside` around."""


class UnfoundError(ValueError):
    """Quoted words that are not in the text, or are there more often than the file says."""


def all_places(text: str, words: str) -> list[Place]:
    """Every place of whole words, ascending."""
    return list(find_all(fold(text), words, whole_words=True))


def place_of(text: str, quote: Quote) -> Place:
    """The one place that is meant. Raises UnfoundError."""
    if isinstance(quote, str):
        return _nth(text, quote, None)
    within = (0, len(text))
    if "inside" in quote:
        within = _nth(text, quote["inside"], None)
    start, end = _nth(text[slice(*within)], quote["text"], quote.get("nth"))
    return within[0] + start, within[0] + end


def places_of(text: str, quotes: Quote | Sequence[Quote]) -> list[Place]:
    """The places of one quote or of several. Raises UnfoundError."""
    several = [quotes] if isinstance(quotes, str | Mapping) else quotes
    return [place_of(text, quote) for quote in several]


def stretch(text: str, first: Quote, last: Quote) -> Place:
    """From the first words to the end of the last ones. Raises UnfoundError."""
    return place_of(text, first)[0], place_of(text, last)[1]


def _nth(text: str, words: str, nth: int | None) -> Place:
    found = all_places(text, words)
    if nth is None and len(found) != 1:
        raise UnfoundError(f"{len(found)} places of {words!r}")
    if nth is not None and not 0 < nth <= len(found):
        raise UnfoundError(f"{len(found)} places of {words!r}, number {nth} wanted")
    return found[(nth or 1) - 1]
