"""Known names in a stretch of text, whether tagged there or not: what proposals may build on."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from store.rows import KnownName
from store.search.words import words_in
from store.stream.proposals import NamedSpan
from store.text.folding import find_all, fold

REACH = 700
"""Code points before and after a claim in which its speaker is looked for."""


class NameIndex:
    """Known names by their rarest words: of ten thousand a text has a handful."""

    def __init__(self, names: Sequence[KnownName]) -> None:
        self._by_word: dict[str, list[tuple[KnownName, tuple[str, ...]]]] = defaultdict(list)
        split = [(name, tuple(words_in(name.folded))) for name in names]
        often = Counter(word for _, words in split for word in words)
        for name, words in split:
            rarest = min(words, key=often.__getitem__, default="")
            self._by_word[rarest].append((name, words))

    def likely(self, folded: str) -> list[KnownName]:
        """The names all of whose words a folded text has, the longest first."""
        words = {"", *words_in(folded)}
        met = self._by_word.keys() & words
        found = [
            name for word in met for name, all_ in self._by_word[word] if words.issuperset(all_)
        ]
        return sorted(found, key=lambda name: (-len(name.folded), name.folded))


def named_places(
    text: str, start: int, end: int, names: Sequence[KnownName] | NameIndex
) -> list[NamedSpan]:
    """Places of known names around [start, end), in text order, longer names first; none
    overlap.
    """
    index = names if isinstance(names, NameIndex) else NameIndex(names)
    first, last = max(start - REACH, 0), min(end + REACH, len(text))
    window = fold(text[first:last])
    found: list[NamedSpan] = []
    for name in index.likely(window.text):
        for left, right in find_all(window, name.folded, whole_words=True):
            place = NamedSpan(name.entity, first + left, first + right)
            if not any(_overlap(place, other) for other in found):
                found.append(place)
    return sorted(found, key=lambda place: place.start)


def _overlap(one: NamedSpan, other: NamedSpan) -> bool:
    return one.start < other.end and other.start < one.end
