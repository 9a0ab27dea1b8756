"""What searches share: every article with its folded text, and a place in it as a hit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from store.queries.articles import zones_of
from store.queries.bodies import BodyOf, bodies, mention_places
from store.rows import Hit, ZoneRow
from store.text.folding import Folded, fold

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from store.jobs import CancelToken
    from store.project import Project
    from store.types import ArticleId

CONTEXT: Final = 40
"""Code points shown before and after a hit."""

_PAGE: Final = 500
_READ_CODE_POINTS: Final = 400_000
"""Texts of one read: a few milliseconds."""
_FIRST_CODE_POINTS: Final = 40_000
_FIRST_ARTICLES: Final = 8
"""Of the first read of a page: somebody waits for the first hits."""


def folded_articles(
    project: Project,
    *,
    article: ArticleId | None = None,
    beyond: int = 0,
    cancel: CancelToken | None = None,
) -> Iterator[list[tuple[BodyOf, Folded]]]:
    """All articles by key with their folded texts, some at a time; `beyond` keeps those whose body
    has a larger key. Raises `cancelled`.
    """
    after = 0
    while page := project.read(bodies, after=after, limit=_PAGE, article=article, beyond=beyond):
        yield from folded_runs(project, page, cancel)
        after = page[-1].article


def folded_runs(
    project: Project,
    page: Sequence[BodyOf],
    cancel: CancelToken | None = None,
    *,
    first_articles: int = _FIRST_ARTICLES,
) -> Iterator[list[tuple[BodyOf, Folded]]]:
    """These with their folded texts, some at a time, fewer at first. Raises `cancelled`."""
    for run in _runs(project, page, first_articles):
        if cancel is not None:
            cancel.check()
        yield run


def _runs(
    project: Project, page: Sequence[BodyOf], first_articles: int
) -> Iterator[list[tuple[BodyOf, Folded]]]:
    """The page in runs, each of them read at once where it was not folded yet."""
    run: list[tuple[BodyOf, Folded | None]] = []
    most = _FIRST_CODE_POINTS * first_articles // _FIRST_ARTICLES
    missing, most_articles = 0, first_articles
    for place in page:
        folded = project.folds.get(place.body)
        run.append((place, folded))
        missing += place.length if folded is None else 0
        if missing > most or len(run) >= most_articles:
            yield _filled(project, run)
            run, missing, most, most_articles = [], 0, _READ_CODE_POINTS, _PAGE // 5
    yield _filled(project, run)


def _filled(
    project: Project, run: Sequence[tuple[BodyOf, Folded | None]]
) -> list[tuple[BodyOf, Folded]]:
    read = project.texts([place.body for place, folded in run if folded is None])
    return [
        (place, folded or _kept(project, place.body, read[place.body])) for place, folded in run
    ]


def _kept(project: Project, body: int, text: str) -> Folded:
    folded = fold(text)
    project.folds.keep(body, folded)
    return folded


def hits(
    project: Project, found: Sequence[tuple[BodyOf, Sequence[tuple[int, int]]]]
) -> Iterator[tuple[BodyOf, list[Hit]]]:
    """The places of each text, which ascend, as hits with zone, context and whether a mention is
    there. Texts without any are left out.
    """
    found = [(place, places) for place, places in found if places]
    if not found:
        return
    read = project.texts(sorted({place.body for place, _ in found}))
    covering, mentioned = project.read(_around, [place for place, _ in found])
    for place, places in found:
        tagged = _overlapping(places, mentioned.get(place.revision, ()))
        zones = covering.get(place.article, ())
        kinds = zone_kinds(zones, (start for start, _ in places))
        yield (
            place,
            [
                _hit(place, read[place.body], span, kind, tagged)
                for span, kind in zip(places, kinds, strict=True)
            ],
        )


def _around(
    connection: Connection, places: Sequence[BodyOf]
) -> tuple[dict[ArticleId, list[ZoneRow]], dict[int, list[tuple[int, int]]]]:
    """Zones by article and mentions by revision, in one transaction."""
    return (
        zones_of(connection, [place.article for place in places]),
        mention_places(connection, [place.revision for place in places]),
    )


def tagged_among(
    project: Project, article: ArticleId, places: Sequence[tuple[int, int]]
) -> frozenset[tuple[int, int]]:
    """Those of these places of an article, which ascend, that share a character with a mention."""
    shown = project.read(bodies, article=article)
    revisions = [place.revision for place in shown]
    mentioned = project.read(mention_places, revisions)
    return _overlapping(places, [each for key in revisions for each in mentioned.get(key, ())])


def zone_kinds(covering: Iterable[ZoneRow], positions: Iterable[int]) -> Iterator[str]:
    """The kind of the innermost zone at each of these positions, which ascend; `body` where none
    is.
    """
    coming = sorted(covering, key=lambda zone: zone.start, reverse=True)
    around: list[ZoneRow] = []
    for pos in positions:
        while coming and coming[-1].start <= pos:
            around.append(coming.pop())
        around = [zone for zone in around if zone.end > pos]
        yield min(around, key=lambda zone: zone.end - zone.start).kind if around else "body"


def comment_at(covering: Iterable[ZoneRow], position: int) -> ZoneRow | None:
    """The innermost comment at a position: an answer inside of a comment is its own writer's."""
    around = [
        zone for zone in covering if zone.kind == "comment" and zone.start <= position < zone.end
    ]
    return min(around, key=lambda zone: zone.end - zone.start, default=None)


def _hit(
    place: BodyOf,
    text: str,
    span: tuple[int, int],
    zone: str,
    tagged: frozenset[tuple[int, int]],
) -> Hit:
    start, end = span
    return Hit(
        article=place.article,
        title=place.title,
        file_name=place.file_name,
        start=start,
        end=end,
        quote=text[start:end],
        before=text[max(0, start - CONTEXT) : start],
        after=text[end : end + CONTEXT],
        zone=zone,
        tagged=span in tagged,
    )


def _overlapping(
    found: Iterable[tuple[int, int]], mentions: Sequence[tuple[int, int]]
) -> frozenset[tuple[int, int]]:
    """Those places that share a character with a mention. Both come by start."""
    tagged: set[tuple[int, int]] = set()
    reach, rest = 0, iter(mentions)
    coming = next(rest, None)
    for start, end in found:
        while coming is not None and coming[0] < end:
            reach = max(reach, coming[1])
            coming = next(rest, None)
        if reach > start:
            tagged.add((start, end))
    return frozenset(tagged)
