"""Find everywhere: a query over all articles, as hits in their context, article by article."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from store import queries
from store.errors import KnownError
from store.finding import folded_articles, folded_runs, hits
from store.queries.bodies import BodyOf, bodies_of, last_body
from store.rows import Hit
from store.search.matching import compiled, places_in, resolved
from store.search.plain import phrase, places_inside
from store.search.query import Node, Pattern, Row, parse
from store.search.words import words_of_query
from store.text.folding import Folded, fold_key

if TYPE_CHECKING:
    from store.jobs import CancelToken
    from store.project import Project
    from store.search.index import SearchIndex
    from store.types import ArticleId

_FIRST_PAGE: Final = 4
"""Articles that are read at first: somebody waits for the first hits."""
_GROWTH: Final = 4
_PAGE: Final = 64
"""And at once later on."""
_FEW: Final = 12
"""So many make one page."""
_Places = Sequence[tuple[BodyOf, Sequence[tuple[int, int]]]]


@dataclass(frozen=True, slots=True)
class ArticleHits:
    """The hits of one article, by place."""

    article: ArticleId
    title: str
    outlet: str | None
    published: str | None
    hits: tuple[Hit, ...]


@dataclass(slots=True)
class LeftOut:
    """Counts along with a search what stands in other zones than are wanted."""

    places: int = 0


def find_everywhere(
    project: Project,
    query: str,
    *,
    index: SearchIndex | None = None,
    zones: Collection[str] | None = None,
    left_out: LeftOut | None = None,
    cancel: CancelToken | None = None,
) -> Iterator[ArticleHits]:
    """The articles with hits of a query, in the order in which their texts came in, one by one.

    What the index has not yet is read in full: the answer is always whole. `zones` keeps hits
    that begin in a zone of these kinds; `left_out` counts the others as it goes. Raises at once
    what `parse` raises, `query-bad-pattern`, `no-such-name`; later `slow-pattern`, `cancelled`.
    """
    node = resolved(parse(query), lambda name: spellings(project, name))
    if isinstance(node, Pattern):
        compiled(node.source)
    return _kept(project, _found(project, node, index, cancel), zones, left_out)


def spellings(project: Project, name: str) -> list[Row]:
    """All spellings of the entity of this name or public id. Raises `no-such-name`."""
    wanted = fold_key(name)
    known = project.read(queries.known_names)
    keys = {one.entity for one in known if wanted in (one.folded, f"entity-{one.entity}")}
    rows = {words_of_query(one.form) for one in known if one.entity in keys} - {()}
    if not rows:
        raise KnownError("no-such-name", name=name)
    return [Row(words) for words in sorted(rows)]


def _found(
    project: Project, node: Node, index: SearchIndex | None, cancel: CancelToken | None
) -> Iterator[_Places]:
    for run in _candidates(project, node, index, cancel):
        yield [(place, _places(project, node, place, folded)) for place, folded in run]


def _found_inside(project: Project, needle: str, cancel: CancelToken | None) -> Iterator[_Places]:
    for run in folded_articles(project, cancel=cancel):
        yield places_inside(run, needle)


def _kept(
    project: Project,
    runs: Iterator[_Places],
    zones: Collection[str] | None,
    left_out: LeftOut | None,
) -> Iterator[ArticleHits]:
    for place, each in (found for run in runs for found in hits(project, run)):
        kept = tuple(hit for hit in each if zones is None or hit.zone in zones)
        if left_out is not None:
            left_out.places += len(each) - len(kept)
        if kept:
            yield ArticleHits(place.article, place.title, place.outlet, place.published, kept)


def find_inside(
    project: Project,
    query: str,
    *,
    zones: Collection[str] | None = None,
    left_out: LeftOut | None = None,
    cancel: CancelToken | None = None,
) -> Iterator[ArticleHits]:
    """The same for words in a row that may stand inside longer words; every text is read.

    Raises `empty-query` at once, `cancelled` later.
    """
    needle = phrase(query)
    if not needle:
        raise KnownError("empty-query")
    return _kept(project, _found_inside(project, needle, cancel), zones, left_out)


def _places(
    project: Project, node: Node, place: BodyOf, folded: Folded
) -> Sequence[tuple[int, int]]:
    # Only a regular expression looks at the exact text.
    text = project.text(place.body) if isinstance(node, Pattern) else ""
    return places_in(node, folded, text)


def _candidates(
    project: Project, node: Node, index: SearchIndex | None, cancel: CancelToken | None
) -> Iterator[list[tuple[BodyOf, Folded]]]:
    """The texts that may match, by the index where it can tell, and all that it does not know."""
    known = index.matching(node) if index is not None and index.is_whole else None
    if index is None or known is None:
        yield from folded_articles(project, cancel=cancel)
        return
    first, size = 0, len(known) if len(known) <= _FEW else _FIRST_PAGE
    while first < len(known):
        page = project.read(bodies_of, known[first : first + size])
        yield from folded_runs(project, page, cancel, first_articles=size)
        first, size = first + size, min(size * _GROWTH, _PAGE)
    if project.read(last_body) > index.last():
        yield from folded_articles(project, beyond=index.last(), cancel=cancel)
