"""What an update does to the tags of an article: told before it happens, and summed up after."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from store.ops.revising import Reanchored
from store.queries.articles import article as article_of
from store.queries.marks import marks
from store.text.anchoring import State, reanchor

if TYPE_CHECKING:
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


def foresee(project: Project, article: ArticleId, text: str) -> list[Reanchored]:
    """What `revise_article` would report for this canonical text. Writes nothing; any thread."""
    standing = project.read(marks, article)
    old = _text(project, article)
    found = reanchor(old, text, [(mark.start, mark.end) for mark in standing])
    report = []
    for mark, each in zip(standing, found, strict=True):
        doubtful = mark.is_unsure and each.state != "lost"
        state: State = "unsure" if doubtful else each.state
        before, now = old[mark.start : mark.end], text[each.start : each.end]
        report.append(Reanchored(mark.span, mark.owner, mark.key, state, before, now))
    return report


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


def _text(project: Project, article: ArticleId) -> str:
    row = project.read(article_of, article)
    return "" if row is None else project.text(row.body)
