"""Where a text may be cut without splitting what a reader sees as one character.

A pragmatic part of UAX 29: marks, joiners, emoji sequences, flags, Hangul; not Indic conjuncts.
"""

import unicodedata
from typing import Final

_ZERO_WIDTH_JOINER: Final = "\u200d"
_SEARCH_LIMIT: Final = 64


def extends(char: str) -> bool:
    """Whether the character belongs to the one before it."""
    if char < "\u0300":
        return False
    if char in "\u200c\u200d" or "\U0001f3fb" <= char <= "\U0001f3ff":
        return True
    return unicodedata.category(char) in {"Mn", "Mc", "Me"} or "\U000e0020" <= char <= "\U000e007f"


def is_boundary(text: str, pos: int) -> bool:
    """Whether a cut before text[pos] leaves whole graphemes on both sides."""
    if pos <= 0 or pos >= len(text):
        return True
    before, after = text[pos - 1], text[pos]
    if after < "\u0300" or before == "\n":
        return True
    if extends(after) or (_is_high(before) and _is_low(after)):
        return False
    if before == _ZERO_WIDTH_JOINER and _is_pictographic(after):
        return False
    if _is_flag_letter(before) and _is_flag_letter(after):
        return _flag_letters_before(text, pos) % 2 == 0
    return not _joins_as_hangul(before, after)


def floor_boundary(text: str, pos: int) -> int:
    """The nearest boundary at or before a position."""
    lowest = max(0, pos - _SEARCH_LIMIT)
    while pos > lowest and not is_boundary(text, pos):
        pos -= 1
    return pos


def ceil_boundary(text: str, pos: int) -> int:
    """The nearest boundary at or after a position."""
    highest = min(len(text), pos + _SEARCH_LIMIT)
    while pos < highest and not is_boundary(text, pos):
        pos += 1
    return pos


def grapheme_at(text: str, pos: int) -> tuple[int, int]:
    """The grapheme that holds text[pos]; empty at the end of the text."""
    if pos >= len(text):
        return len(text), len(text)
    return floor_boundary(text, pos), ceil_boundary(text, pos + 1)


def _is_high(char: str) -> bool:
    return "\ud800" <= char <= "\udbff"


def _is_low(char: str) -> bool:
    return "\udc00" <= char <= "\udfff"


def _is_pictographic(char: str) -> bool:
    return char > "\U0001efff" or unicodedata.category(char) == "So"


def _is_flag_letter(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"


def _flag_letters_before(text: str, pos: int) -> int:
    first = pos
    while first > 0 and _is_flag_letter(text[first - 1]):
        first -= 1
    return pos - first


def _joins_as_hangul(before: str, after: str) -> bool:
    """Jamo join: a leading consonant to what follows it, a vowel or final to what stands before."""
    if "\u1160" <= after <= "\u11ff":
        return "\u1100" <= before <= "\u11ff" or "\uac00" <= before <= "\ud7a3"
    leads_on = "\u1100" <= after <= "\u115f" or "\uac00" <= after <= "\ud7a3"
    return "\u1100" <= before <= "\u115f" and leads_on
