"""Compares the index of words with the texts: is what it promises to find in it?"""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Final

from store.errors import KnownError
from store.queries.bodies import texts
from store.search.index import hash_of
from store.search.words import words_in
from store.text.folding import fold

if TYPE_CHECKING:
    from store.project import Project
    from store.search.index import SearchIndex

_BODIES: Final = 40
_MOST_WORDS: Final = 60
_PIECE: Final = 240
"""Code points of a text whose words are looked for, at its begin, middle and end."""


def index_faults(project: Project, index: SearchIndex) -> Generator[None, None, list[int]]:
    """A job: keys of the bodies whose words the index lacks; [0] where it is broken altogether.

    Texts that it has not yet are no fault, nor is an index of another history of the file.
    """
    try:
        if not index.is_sound():
            return [0]
        done = sorted(index.done().items())
        faults: list[int] = []
        for first in range(0, len(done), _BODIES):
            page = dict(done[first : first + _BODIES])
            for body, text in project.read(texts, list(page)).items():
                if hash_of(text) == page[body] and not index.holds(body, _some_words(text)):
                    faults.append(body)
            yield
    except KnownError as error:
        if error.code != "no-index":
            raise
        return [0]
    return faults


def _some_words(text: str) -> list[str]:
    """Words of three pieces of the text; those at the edges of a piece may be cut."""
    if len(text) <= 3 * _PIECE:
        return _spread(words_in(fold(text).text))
    middle = len(text) // 2
    pieces = (text[:_PIECE], text[middle : middle + _PIECE], text[-_PIECE:])
    return _spread([word for piece in pieces for word in words_in(fold(piece).text)[1:-1]])


def _spread(words: list[str]) -> list[str]:
    return words[:: len(words) // _MOST_WORDS + 1]
