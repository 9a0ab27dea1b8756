"""Which words of two statements differ, so that the eye finds the conflict at once."""

from __future__ import annotations

import re
from collections.abc import Sequence

from store.text.excerpt import Range
from store.text.folding import fold_key

_WORD = re.compile(r"\w+(?:[’'.,:/-]\w+)*")
# where nearly every word is another one, marking all of them would show nothing
_MOST_SHARE = 0.75


def differing_words(
    text: str, parts: Sequence[Range], other: str, other_parts: Sequence[Range]
) -> list[Range]:
    """Places of the words in these parts that the other statement lacks, ascending.

    Case, accents and kinds of quotes count for nothing. Where the statements share little, only
    words with digits remain.
    """
    theirs = {folded for _, folded in _words(other, other_parts)}
    ours = _words(text, parts)
    found = [(place, folded) for place, folded in ours if folded not in theirs]
    if len(found) > _MOST_SHARE * len(ours):
        found = [(place, folded) for place, folded in found if any(map(str.isdigit, folded))]
    return [place for place, _ in found]


def _words(text: str, parts: Sequence[Range]) -> list[tuple[Range, str]]:
    return [
        (match.span(), fold_key(match[0]))
        for start, end in sorted(parts)
        for match in _WORD.finditer(text, start, end)
    ]
