"""What a word is to the search: runs of letters, digits and marks of a folded text; signs of
scripts that set no blanks stand alone.

Index and query are split by this alone, so no database's own idea of a word matters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import regex

from store.text.folding import fold_key

_UNSPACED: Final = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
_WORD: Final = regex.compile(rf"[{_UNSPACED}]\p{{M}}*+|[\w--[{_UNSPACED}]]++", regex.VERSION1)
_PLAIN_WORD: Final = re.compile(r"\w+", re.ASCII)
_NO_SIGNS: Final = {code: " " for code in range(128) if not re.match(r"\w", chr(code))}
"""Where all letters are ASCII, as in most folded texts, splitting gives the same words, and that
ten times faster."""
_PIECE: Final = 100_000
"""Code points that are split at once: whoever waits for this thread waits no longer than that."""
_UNSPACED_SIGN: Final = regex.compile(rf"[{_UNSPACED}]", regex.VERSION1)
_BETWEEN: Final = r"(?:(?!\n\s*\n)\W)+"
"""Between the words of a row: anything but a word, and no new paragraph."""


def words_in(folded: str) -> list[str]:
    """The words of a folded text, in order."""
    if not folded.isascii():
        return [match.group() for match in _WORD.finditer(folded)]
    words: list[str] = []
    for piece in _pieces(folded.translate(_NO_SIGNS)):
        words += piece.split()
    return words


def _pieces(text: str) -> Iterator[str]:
    """The text cut at blanks."""
    start = 0
    while start < len(text):
        end = text.find(" ", start + _PIECE)
        end = len(text) if end < 0 else end
        yield text[start:end]
        start = end


def words_of_query(text: str) -> tuple[str, ...]:
    """The words of what somebody typed."""
    return tuple(words_in(fold_key(text)))


def word_starts(folded: str) -> list[int]:
    """Where the words of a folded text begin, ascending."""
    pattern = _PLAIN_WORD if folded.isascii() else _WORD
    return [found.start() for found in pattern.finditer(folded)]


def row_pattern(words: tuple[str, ...], *, prefix: bool) -> regex.Pattern[str]:
    """What finds these words in a row in a folded text; with `prefix` the last may go on."""
    first, last = words[0][0], words[-1][-1]
    before = "" if _UNSPACED_SIGN.match(first) else r"(?<!\w)"
    after = r"\w*" if prefix else ("" if _UNSPACED_SIGN.match(last) else r"(?!\w)")
    unspaced = all(_UNSPACED_SIGN.match(word) for word in words)
    between = r"\W*" if unspaced else _BETWEEN
    row = between.join(regex.escape(word) for word in words)
    return regex.compile(f"{before}{row}{after}")
