"""An update of an article as a job: where its tags will stand is found, told, and then written."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from store.jobs import CancelToken, Pace, Progress, finished
from store.ops.revising import Plan, Reanchored, places_on, revise_article
from store.queries.articles import article as article_of
from store.queries.articles import zones as zones_on
from store.queries.marking import marks
from store.text.anchoring import State, reanchored
from store.text.canonical import text_hash

if TYPE_CHECKING:
    from store.changes import ChangeSet
    from store.project import Project
    from store.types import ArticleId

STATES: Final[tuple[State, ...]] = ("exact", "moved", "unsure", "lost")
"""From the best to the worst."""


@dataclass(frozen=True, slots=True)
class TagOutcome:
    """What became of a tag: the worst of its parts. Parts are joined by " […] "."""

    owner: str
    key: int
    state: State
    before: str
    now: str


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What an update will report, and the plan that spares it the search."""

    report: tuple[Reanchored, ...]
    plan: Plan


@dataclass(frozen=True, slots=True)
class Updated:
    """What became of every part of every tag, and the change set that was committed."""

    report: tuple[Reanchored, ...]
    changes: ChangeSet


def foreseen(
    project: Project, article: ArticleId, text: str, cancel: CancelToken | None = None
) -> Generator[Progress, None, Foreseen]:
    """A job: what `revise_article` would do with this canonical text. Writes nothing.

    Raises `cancelled`; ValueError where the article is gone.
    """
    row = project.read(article_of, article)
    if row is None:
        raise ValueError(article)
    old, standing = project.text(row.body), project.read(marks, article)
    spans = [{"id": mark.span, "start": mark.start, "end": mark.end} for mark in standing]
    covering = project.read(zones_on, article)
    zones = [{"id": zone.id, "start": zone.start, "end": zone.end} for zone in covering]
    places = places_on(old, spans, zones, row.bookmark)
    yield Progress(0, len(places))
    found, pace = {}, Pace()
    anchors = reanchored(old, text, list(places.values()))
    for done, (key, each) in enumerate(zip(places, anchors, strict=True), start=1):
        found[key] = (places[key], each)
        if cancel is not None:
            cancel.check()
        if pace.due():
            yield Progress(done, len(places))
    report = []
    for mark in standing:
        each = found["span", mark.span][1]
        doubtful = mark.is_unsure and each.state != "lost"
        state: State = "unsure" if doubtful else each.state
        before, now = old[mark.start : mark.end], text[each.start : each.end]
        report.append(Reanchored(mark.span, mark.owner, mark.key, state, before, now))
    return Foreseen(tuple(report), Plan(row.revision, text_hash(text), found))


def foresee(project: Project, article: ArticleId, text: str) -> list[Reanchored]:
    """What `revise_article` would report for this canonical text. Writes nothing; any thread."""
    return list(finished(foreseen(project, article, text)).report)


def update_article(
    project: Project,
    article: ArticleId,
    text: str,
    plan: Plan | None = None,
    cancel: CancelToken | None = None,
) -> Generator[Progress, None, Updated]:
    """A job: gives the article a new text, as one undoable step and one transaction. Without a plan
    the places are looked for first. Cancelled before it writes, it changes nothing.

    Raises what `revise_article` raises, `cancelled`, `read-only`, `disk-full`, `cannot-write`.
    """
    if plan is None:
        plan = (yield from foreseen(project, article, text, cancel)).plan
    if cancel is not None:
        cancel.check()
    yield Progress(len(plan.found), len(plan.found), "writing")
    report, changes = project.do(revise_article, article, text, plan)
    return Updated(tuple(report), changes)


def by_tag(report: Sequence[Reanchored]) -> list[TagOutcome]:
    """One line a tag, in the order of the text."""
    parts: dict[tuple[str, int], list[Reanchored]] = {}
    for each in report:
        parts.setdefault((each.owner, each.key), []).append(each)
    return [
        TagOutcome(
            owner,
            key,
            max((each.state for each in each_part), key=STATES.index),
            " […] ".join(each.before for each in each_part),
            " […] ".join(each.now for each in each_part if each.now),
        )
        for (owner, key), each_part in parts.items()
    ]
