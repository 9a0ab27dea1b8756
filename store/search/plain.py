"""Plain search: words as they follow each other, in all articles, folded, with true places."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING

from store.errors import KnownError
from store.finding import folded_articles, hits
from store.text.folding import Folded, find_all, fold_key

if TYPE_CHECKING:
    from store.jobs import CancelToken
    from store.project import Project
    from store.queries.bodies import BodyOf
    from store.rows import Hit
    from store.types import ArticleId


def search(
    project: Project,
    query: str,
    *,
    article: ArticleId | None = None,
    zones: Collection[str] | None = None,
    cancel: CancelToken | None = None,
) -> Iterator[Hit]:
    """Every place of the words in this order, by article and place, also inside longer words.

    A blank finds any run of blanks and one line end; quotation marks around are taken off. `zones`
    keeps those that begin in a zone of these kinds; `body` is where none is.
    Raises `empty-query` at once, `cancelled` later.
    """
    needle = phrase(query)
    if not needle:
        raise KnownError("empty-query")
    found = _found(project, needle, article, cancel)
    return found if zones is None else (hit for hit in found if hit.zone in zones)


def phrase(query: str) -> str:
    """The query as it is compared; empty where nothing of it can be found."""
    folded = fold_key(query)
    if len(folded) > 1 and folded[0] == folded[-1] == '"':
        folded = fold_key(folded[1:-1])
    return folded


def places_inside(
    run: Sequence[tuple[BodyOf, Folded]], needle: str
) -> list[tuple[BodyOf, list[tuple[int, int]]]]:
    """The places of a phrase in each of these texts that has its first word, also inside longer
    words.
    """
    first = needle.partition(" ")[0]
    return [
        (place, list(find_all(folded, needle, whole_words=False)))
        for place, folded in run
        if first in folded.text
    ]


def _found(
    project: Project, needle: str, article: ArticleId | None, cancel: CancelToken | None
) -> Iterator[Hit]:
    for run in folded_articles(project, article=article, cancel=cancel):
        for _place, each in hits(project, places_inside(run, needle)):
            yield from each
