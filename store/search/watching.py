"""Words to watch for: where they stand in a text, without being tagged. A `*` at the end of one
lets its last word go on.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from store.search.words import row_pattern, words_of_query
from store.text.folding import fold


class Watched:
    """Finds any of many words or names, as the search does: case, accents, spaces folded away."""

    def __init__(self, words: Sequence[str]) -> None:
        rows = [(words_of_query(each.rstrip("* ")), each.rstrip().endswith("*")) for each in words]
        known = [(number, row, prefix) for number, (row, prefix) in enumerate(rows) if row]
        # Where several begin at one place the longest is meant.
        known.sort(key=lambda each: -len(" ".join(each[1])))
        parts = [
            f"(?P<w{number}>{row_pattern(row, prefix=prefix).pattern})"
            for number, row, prefix in known
        ]
        self._pattern = regex.compile("|".join(parts)) if parts else None

    def places(self, text: str) -> Iterator[tuple[int, int, int]]:
        """Start, end and which of the words, ascending and disjoint."""
        if self._pattern is None:
            return
        folded = fold(text)
        for found in self._pattern.finditer(folded.text):
            assert found.lastgroup is not None
            yield *folded.span(*found.span()), int(found.lastgroup[1:])
