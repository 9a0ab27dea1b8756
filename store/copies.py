"""Near-identical articles: agency copy printed by several outlets counts as one source."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from store.errors import KnownError
from store.models import Article
from store.ops.copies import stands_alone
from store.queries.bodies import BodyOf, bodies, bodies_of
from store.search.index import entry_of, hash_of
from store.text.likeness import Sketch, likeness
from store.types import ArticleId

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from store.jobs import CancelToken, Progress
    from store.project import Project
    from store.search.index import SearchIndex
    from store.unit import Unit

COPY: Final = 0.3
"""Two texts that share so much are copies: 10% of the words may be cut (measured: 42 of 42)."""
_WORTH_TELLING: Final = 200
"""Texts that the index must be behind before anybody hears of it."""


class Copies:
    """Finds copies among articles as they come in, and takes them into the project's index."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._index: SearchIndex | None = None

    def prepared(self, cancel: CancelToken | None) -> Iterator[Progress]:
        """Bring the index up to date first, with progress; without one no copies are found.

        A cancelled search for copies ends here, too: the job itself sees that it is asked to stop.
        """
        from store.search import update_index

        index = self._project.index()
        with contextlib.suppress(KnownError):
            if index is not None:
                for progress in update_index(self._project, index, cancel):
                    if (progress.total or 0) > _WORTH_TELLING:
                        yield progress
                self._index = index

    def found(self, articles: Mapping[ArticleId, str]) -> list[tuple[BodyOf, list[int]]]:
        """Those of these new articles that are copies, each with the bodies it is a copy of. The
        articles come by key with their texts, ascending, and none is missing between.
        """
        if self._index is None:
            return []
        try:
            return self._found(self._index, articles)
        except KnownError:
            # Another window writes into the index: it is brought up to date later.
            self._index = None
            return []

    def _found(
        self, index: SearchIndex, articles: Mapping[ArticleId, str]
    ) -> list[tuple[BodyOf, list[int]]]:
        places = self._project.read(bodies, after=min(articles) - 1, limit=len(articles))
        known = index.known([place.body for place in places])
        words = {place.body: articles[place.article] for place in places}
        entries = {key: entry_of(key, hash_of(text), text) for key, text in words.items()}
        index.add([entry for key, entry in entries.items() if key not in known])
        like = {key: copies_of(index, key, entry.sketch) for key, entry in entries.items()}
        return [(place, like[place.body]) for place in places if like[place.body]]


def copies_of(index: SearchIndex, body: int, sketch: Sketch) -> list[int]:
    """The other bodies that are copies of this one, the most alike first."""
    alike = {other: likeness(sketch, found) for other, found in index.like(sketch) if other != body}
    return sorted(
        (other for other, share in alike.items() if share >= COPY),
        key=lambda other: (-alike[other], other),
    )


def join_copies(unit: Unit, new: BodyOf, copies: Sequence[int]) -> None:
    """Write the copy group of a new article and of those that it is a copy of, where they have
    none. A group is called by the key of its first article; what a person called a copy of nothing
    stays so.
    """
    others = [
        place
        for place in _articles(unit.connection, copies)
        if place.article != new.article and not stands_alone(unit, place.article)
    ]
    if not others:
        return
    members = sorted({new.article, *(place.article for place in others)})
    groups = {article: unit.row(Article, article)["copy_group"] for article in members}
    group = min((each for each in groups.values() if each is not None), default=members[0])
    for article, known in groups.items():
        if known is None:
            unit.update(Article, article, copy_group=group)


def _articles(connection: Connection, bodies: Sequence[int]) -> list[BodyOf]:
    return sorted(bodies_of(connection, bodies), key=lambda place: place.article)
