"""The lines of a text as rules look at them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from store.text.folding import fold

_WORD: Final = re.compile(r"\w+(?:['’-]\w+)*")

_JOINED: Final = re.compile("['-]")
_NO_SIGNS: Final = {code: " " for code in range(128) if not re.match(r"\w", chr(code))}
"""Splitting is much faster than finding, and the same where nothing joins words."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank: its place without the blanks around, and how far it is set in."""

    start: int
    end: int
    text: str
    indent: int
    folded: str
    """The words as they are compared."""

    @property
    def length(self) -> int:
        """Code points of the words."""
        return self.end - self.start

    def words(self) -> list[str]:
        """The folded words without any signs."""
        if self.folded.isascii() and not _JOINED.search(self.folded):
            return self.folded.translate(_NO_SIGNS).split()
        return _WORD.findall(self.folded)


def lines_of(text: str) -> Iterator[Line]:
    """The lines that are not blank, in order."""
    start = 0
    # folded once as a whole: folding never adds or takes away a line end
    for whole, folded in zip(text.split("\n"), fold(text).text.split("\n"), strict=True):
        words = whole.strip()
        if words:
            indent = len(whole) - len(whole.lstrip())
            first = start + indent
            yield Line(first, first + len(words), words, indent, folded.strip())
        start += len(whole) + 1
