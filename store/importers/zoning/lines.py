"""The lines of a text as rules look at them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from store.text.folding import fold_key


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank: its place without the blanks around, and how far it is set in."""

    start: int
    end: int
    text: str
    indent: int

    @property
    def length(self) -> int:
        """Code points of the words."""
        return self.end - self.start

    @property
    def folded(self) -> str:
        """The words as they are compared."""
        return fold_key(self.text)


def lines_of(text: str) -> Iterator[Line]:
    """The lines that are not blank, in order."""
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        words = text[start:end].strip()
        if words:
            indent = len(text[start:end]) - len(text[start:end].lstrip())
            yield Line(start + indent, start + indent + len(words), words, indent)
        start = end + 1
