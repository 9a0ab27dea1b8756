"""What a word is to the search: runs of letters, digits and marks of a folded text; signs of
scripts that set no blanks stand alone.

Index and query are split by this alone, so no database's own idea of a word matters.
"""

from __future__ import annotations

import re
from typing import Final

import regex

from store.text.folding import fold_key

_UNSPACED: Final = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
_WORD: Final = regex.compile(rf"[{_UNSPACED}]\p{{M}}*+|[\w--[{_UNSPACED}]]++", regex.VERSION1)
_PLAIN_WORD: Final = re.compile(r"\w+", re.ASCII)
"""The same words where all letters are ASCII, as in most folded texts, three times faster."""
_UNSPACED_SIGN: Final = regex.compile(rf"[{_UNSPACED}]", regex.VERSION1)
_BETWEEN: Final = r"(?:(?!\n\s*\n)\W)+"
"""Between the words of a row: anything but a word, and no new paragraph."""


def words_in(folded: str) -> list[str]:
    """The words of a folded text, in order."""
    found: list[str] = (_PLAIN_WORD if folded.isascii() else _WORD).findall(folded)
    return found


def words_of_query(text: str) -> tuple[str, ...]:
    """The words of what somebody typed."""
    return tuple(words_in(fold_key(text)))


def word_starts(folded: str) -> list[int]:
    """Where the words of a folded text begin, ascending."""
    return [found.start() for found in _WORD.finditer(folded)]


def row_pattern(words: tuple[str, ...], *, prefix: bool) -> regex.Pattern[str]:
    """What finds these words in a row in a folded text; with `prefix` the last may go on."""
    first, last = words[0][0], words[-1][-1]
    before = "" if _UNSPACED_SIGN.match(first) else r"(?<!\w)"
    after = r"\w*" if prefix else ("" if _UNSPACED_SIGN.match(last) else r"(?!\w)")
    unspaced = all(_UNSPACED_SIGN.match(word) for word in words)
    between = r"\W*" if unspaced else _BETWEEN
    row = between.join(regex.escape(word) for word in words)
    return regex.compile(f"{before}{row}{after}")
