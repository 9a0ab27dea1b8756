"""What searches share: every article with its folded text, and a place in it as a hit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from store.queries import zones
from store.queries.bodies import BodyOf, bodies, mention_places, texts
from store.rows import Hit, ZoneRow
from store.text.folding import Folded, fold

if TYPE_CHECKING:
    from store.jobs import CancelToken
    from store.project import Project
    from store.types import ArticleId

CONTEXT: Final = 40
"""Code points shown before and after a hit."""

_PAGE: Final = 500
_READ_CODE_POINTS: Final = 400_000
"""Texts of one read: a few milliseconds."""


def folded_articles(
    project: Project, *, article: ArticleId | None = None, cancel: CancelToken | None = None
) -> Iterator[tuple[BodyOf, Folded]]:
    """Each article by key with its folded text. Raises `cancelled`."""
    after = 0
    while page := project.read(bodies, after=after, limit=_PAGE, article=article):
        for run in _runs(project, page):
            if cancel is not None:
                cancel.check()
            yield from run
        after = page[-1].article


def _runs(project: Project, page: list[BodyOf]) -> Iterator[list[tuple[BodyOf, Folded]]]:
    """The page in runs, each of them read at once where it was not folded yet."""
    run: list[tuple[BodyOf, Folded | None]] = []
    missing = 0
    for place in page:
        folded = project.folds.get(place.body)
        run.append((place, folded))
        missing += place.length if folded is None else 0
        if missing > _READ_CODE_POINTS or len(run) >= _PAGE // 5:
            yield _filled(project, run)
            run, missing = [], 0
    yield _filled(project, run)


def _filled(
    project: Project, run: Sequence[tuple[BodyOf, Folded | None]]
) -> list[tuple[BodyOf, Folded]]:
    wanted = [place.body for place, folded in run if folded is None]
    read = project.read(texts, wanted) if wanted else {}
    return [
        (place, folded or _kept(project, place.body, read[place.body])) for place, folded in run
    ]


def _kept(project: Project, body: int, text: str) -> Folded:
    folded = fold(text)
    project.folds.keep(body, folded)
    return folded


def hits(
    project: Project,
    place: BodyOf,
    found: Sequence[tuple[int, int]],
) -> Iterator[Hit]:
    """The places, which ascend, as hits with zone, context and whether a mention is there."""
    if not found:
        return
    text = project.text(place.body)
    covering = project.read(zones, place.article)
    tagged = _overlapping(found, project.read(mention_places, place.revision))
    for start, end in found:
        yield Hit(
            article=place.article,
            title=place.title,
            file_name=place.file_name,
            start=start,
            end=end,
            quote=text[start:end],
            before=text[max(0, start - CONTEXT) : start],
            after=text[end : end + CONTEXT],
            zone=_zone_at(covering, start),
            tagged=(start, end) in tagged,
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


def _zone_at(covering: Sequence[ZoneRow], pos: int) -> str:
    """Kind of the innermost zone at a position; what no zone covers is body."""
    around = [zone for zone in covering if zone.start <= pos < zone.end]
    return min(around, key=lambda zone: zone.end - zone.start).kind if around else "body"
