"""Finds words in thousands of short texts at once, for a line in which a person types a name.

Best first: whole names, then beginnings, then words inside; misspelt words only where little fits.
"""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from store.text.folding import fold_key

_BETWEEN: Final = re.compile(r"[\W_]+")
_SHORTEST_MISSPELT: Final = 4
_LIKENESS: Final = 0.7
_NEAR_WORDS: Final = 5
_ENOUGH: Final = 3
"""As many hits make looking for misspelt words needless."""

_WEIGHED: Final = 1000
"""Among more hits of one rank nobody looks for the best: a further letter is typed."""

EXACT: Final = 0
MISSPELT: Final = 6


@dataclass(frozen=True, slots=True)
class Found:
    """Rank (0 exact … 6 misspelt) and place of each hit, best first, and how many there were
    before the limit.
    """

    places: tuple[tuple[int, int], ...] = ()
    total: int = 0

    @property
    def best(self) -> int:
        """The rank of the best hit; more than any rank where there is none."""
        return self.places[0][0] if self.places else MISSPELT + 1


def words_of(text: str) -> str:
    """The folded words of a text with one blank between: hyphens, quotes and points are blanks."""
    return _BETWEEN.sub(" ", fold_key(text)).strip()


def lines_of(texts: Iterable[str]) -> str:
    """Several texts (the name first) as a shelf compares them: each a line, a blank before it."""
    lines = [f" {words}\n" for text in texts if (words := words_of(text))]
    return "".join(("\n", *lines)) if lines else ""


class Words:
    """All words that stand on some shelves: what a misspelt one may have meant."""

    def __init__(self) -> None:
        self._words: set[str] = set()
        self._begun: dict[int, list[str]] = {}
        self._near: dict[str, list[str]] = {}

    def add(self, words: Iterable[str]) -> None:
        """Know these words too."""
        self._words.update(words)
        self._begun.clear()
        self._near.clear()

    def near(self, word: str) -> list[str]:
        """Beginnings of known words that a misspelt word may mean, the likeliest first; none for a
        word that is known or begins one.
        """
        if len(word) < _SHORTEST_MISSPELT:
            return []
        if word not in self._near:
            is_known = any(known.startswith(word) for known in self._words)
            self._near[word] = [] if is_known else self._looked_up(word)
        return self._near[word]

    def _looked_up(self, word: str) -> list[str]:
        from rapidfuzz import process  # not needed before the first word that nothing holds
        from rapidfuzz.distance import OSA

        length = len(word) + 1
        if length not in self._begun:
            # nobody types to the end: compare as much of a word as was typed
            self._begun[length] = list({known[:length] for known in self._words})
        near = process.extract(
            word,
            self._begun[length],
            scorer=OSA.normalized_similarity,
            score_cutoff=_LIKENESS,
            limit=_NEAR_WORDS,
        )
        return [found for found, _score, _nth in near]


class Shelf:
    """Texts as `lines_of` makes them, by place. Places stay; a text that is gone is empty."""

    def __init__(self, words: Words | None = None) -> None:
        self._texts: list[str] = []
        self._words = words or Words()

    def __len__(self) -> int:
        return len(self._texts)

    def add(self, lines: str) -> int:
        """The place of a further text."""
        self._texts.append(lines)
        self._words.add(lines.split())
        return len(self._texts) - 1

    def replace(self, place: int, lines: str) -> None:
        """Let another text stand at a place; an empty one is never found."""
        self._texts[place] = lines
        self._words.add(lines.split())

    def find(self, query: str, limit: int) -> Found:
        """Where all words of the query stand, whole or begun."""
        wanted = words_of(query)
        if not wanted:
            return Found()
        places = self._holding(wanted.split())
        return Found(tuple(self._ranked(places, wanted, limit)), len(places))

    def find_misspelt(self, query: str, limit: int) -> Found:
        """The same, and where words like those stand that stand nowhere as they are."""
        found, words = self.find(query, limit), words_of(query).split()
        if found.total >= _ENOUGH or not words:
            return found
        texts, known = self._texts, {place for _rank, place in found.places}
        near: list[int] = [place for place, text in enumerate(texts) if text]
        for word in words:
            either = [word, *(f" {begun}" for begun in self._words.near(word))]
            near = [place for place in near if any(one in texts[place] for one in either)]
        more = [(MISSPELT, place) for place in near if place not in known]
        return Found((*found.places, *more)[:limit], found.total + len(more))

    def _holding(self, words: Sequence[str]) -> list[int]:
        texts = self._texts
        first, *others = sorted(words, key=len, reverse=True)
        places = [place for place, text in enumerate(texts) if first in text]
        for word in others:
            places = [place for place in places if word in texts[place]]
        return places

    def _ranked(self, places: list[int], wanted: str, limit: int) -> list[tuple[int, int]]:
        """The best of these places; a rank is looked for only while the limit is not reached."""
        texts, found, rest = self._texts, list[tuple[int, int]](), places
        for rank, needles in enumerate(_needles(wanted)):
            hits = rest
            for needle in needles:
                hits = [place for place in hits if needle in texts[place]]
            asked = needles[0] if needles else wanted.partition(" ")[0]
            found += [(rank, place) for place in self._best(hits, asked, limit - len(found))]
            if len(found) >= limit:
                break
            if hits:
                taken = set(hits)
                rest = [place for place in rest if place not in taken]
        return found

    def _best(self, places: list[int], needle: str, limit: int) -> list[int]:
        """The best of equal rank: found in the name before in what stands beside it; then short."""
        texts = self._texts

        def order(place: int) -> tuple[bool, int, int]:
            text = texts[place]
            return needle not in text[: text.find("\n", 1) + 1], len(text), place

        return heapq.nsmallest(limit, places[:_WEIGHED], key=order)


def _needles(wanted: str) -> tuple[tuple[str, ...], ...]:
    """What must be in a text for each rank: the line, its beginning, a word's, each word's, all."""
    return (
        (f"\n {wanted}\n",),
        (f"\n {wanted} ",),
        (f"\n {wanted}",),
        (f" {wanted}",),
        tuple(f" {word}" for word in wanted.split()),
        (),
    )
