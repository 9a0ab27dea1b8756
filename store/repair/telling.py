"""What a repair did, as the problems of a check are told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from store.check import Problem
from store.repair.rebuild import Rebuilt
from store.repair.rows import Salvaged


@dataclass(frozen=True, slots=True)
class Told:
    """The new project, and what to know about it: what was mended, what could not be kept, and what
    the check still finds.
    """

    path: Path
    listed: tuple[Problem, ...]


def told(done: Rebuilt | Salvaged) -> Told:
    """A repair as people hear of it."""
    if isinstance(done, Salvaged):
        return Told(done.path, tuple(_salvaged(done)))
    mends = tuple(Problem(each.code, each.record, each.detail) for each in done.mends)
    return Told(done.path, mends + done.remaining)


def _salvaged(done: Salvaged) -> Iterator[Problem]:
    """The details are `kept, lost` of each table."""
    yield Problem("salvaged", "project-1", f"{done.kept}, {done.left + done.unread}")
    for table in done.tables:
        if table.left:
            yield Problem("rows-lost", table.table, f"{table.kept}, {table.left}")
    if done.unread:
        yield Problem("rows-unread", "project-1", str(done.unread))
    if done.texts_mended:
        yield Problem("text-accepted", "body", str(done.texts_mended))
    if done.articles_made:
        yield Problem("articles-made", "article", str(done.articles_made))
