"""The check: proves that each quote is what stands in the text, each reference leads somewhere, and
every row is what was written.

`check` runs on the file itself: write nothing meanwhile, or a row that changes under it may be
reported. `check_beside` looks at a copy that stands still, while work goes on.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from store.changes import table_of, unlogged
from store.errors import KnownError
from store.exporters.snapshot import snapshot
from store.jobs import CancelToken, Pace, Progress
from store.queries import counts, integrity
from store.queries.bodies import texts
from store.rows import Counts
from store.search.checking import index_faults
from store.text.canonical import text_hash
from store.types import PUBLIC_KINDS, public_id
from store.verifying import DAMAGE, UNREADABLE, cause_of, verify

if TYPE_CHECKING:
    from sqlalchemy import RowMapping

    from store.project import Project
    from store.search.index import SearchIndex

FOUND_BY_SQLITE: Final = frozenset({"file-damaged", "reference-broken", "unreadable"})
"""Codes of what SQLite itself finds or refuses; all others are what we know of our own records."""
MOST_PROBLEMS: Final = 1000
"""A file with more is broken altogether."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is not as it must be: a code, the record's public id, and what was found.
    `table` and `key` lead to the record where it is one.
    """

    code: str
    record: str
    detail: str = ""
    table: str = ""
    key: int = 0


@dataclass(frozen=True, slots=True)
class CheckReport:
    """All problems, and how much there was to look at."""

    problems: tuple[Problem, ...]
    counted: Counts


@dataclass(slots=True)
class _Run:
    project: Project
    cancel: CancelToken | None
    index: SearchIndex | None
    problems: list[Problem] = field(default_factory=list)

    def report(
        self, code: str, table: str, key: int, detail: str = "", *, last: int | None = None
    ) -> None:
        if len(self.problems) < MOST_PROBLEMS:
            one = (table, key) if last is None or last == key else ("", 0)
            self.problems.append(Problem(code, _record(table, key, last), detail, *one))


_Part = Callable[[_Run], Iterator[object]]


def check(
    project: Project, *, cancel: CancelToken | None = None
) -> Generator[Progress, None, CheckReport]:
    """A job whose result is the report. Raises `cancelled`."""
    return (yield from _checked(_Run(project, cancel, project.index())))


def check_beside(
    project: Project, *, cancel: CancelToken | None = None
) -> Generator[Progress, None, CheckReport]:
    """The same on a copy, which is gone at the end; on the file itself where none can be made or
    opened. Raises `cancelled`.
    """
    yield Progress(0, None, "copy")
    with contextlib.ExitStack() as stack:
        still = project
        with contextlib.suppress(KnownError):
            still = stack.enter_context(snapshot(project))
        return (yield from _checked(_Run(still, cancel, project.index())))


def _checked(run: _Run) -> Generator[Progress, None, CheckReport]:
    pace = Pace()
    for number, (name, part) in enumerate(_PARTS.items()):
        yield Progress(number, len(_PARTS), name)
        for _ in _as_far_as_readable(run, name, part):
            if run.cancel is not None:
                run.cancel.check()
            if pace.due():
                yield Progress(number, len(_PARTS), name)
    yield Progress(len(_PARTS), len(_PARTS))
    return CheckReport(tuple(run.problems), _counted(run.project))


def _as_far_as_readable(run: _Run, name: str, part: _Part) -> Iterator[object]:
    try:
        yield from part(run)
    except UNREADABLE as error:
        if isinstance(error, KnownError) and error.code not in DAMAGE:
            raise
        run.problems.append(Problem("unreadable", name, cause_of(error)))


def _counted(project: Project) -> Counts:
    try:
        return project.read(counts)
    except UNREADABLE:
        return Counts()


def _file(run: _Run) -> Iterator[None]:
    for detail in run.project.read(integrity.file_problems):
        run.report("file-damaged", "project", 1, detail)
    yield


def _references(run: _Run) -> Iterator[None]:
    for table, key, parent in run.project.read(integrity.broken_references):
        run.report("reference-broken", table, key, parent)
    for key in run.project.read(integrity.articles_without_text):
        run.report("text-missing", "article", key)
    yield


def _texts(run: _Run) -> Iterator[None]:
    after = 0
    while page := run.project.read(integrity.bodies_after, after):
        for row in page:
            if text_hash(row["text"]) != row["hash"]:
                run.report("text-changed", "body", row["id"])
            for key, length in run.project.read(integrity.revision_lengths, row["id"]):
                if length != len(row["text"]):
                    run.report("length-wrong", "revision", key, f"{length}, {len(row['text'])}")
        after = page[-1]["id"]
        yield
    for key in run.project.read(integrity.revisions_unlike_bodies):
        run.report("hash-wrong", "revision", key)


def _spans(run: _Run) -> Iterator[None]:
    after = (0, 0)
    while page := run.project.read(integrity.spans_after, after):
        read = run.project.read(texts, sorted({row["body_id"] for row in page}))
        for row in page:
            there = read.get(row["body_id"], "")[row["start"] : row["end"]]
            if there != row["quote"]:
                run.report("quote-wrong", "span", row["id"], f"{row['quote']!r}, {there!r}")
            if sum(row[f"{owner}_id"] is not None for owner in integrity.OWNERS) != 1:
                run.report("owner-wrong", "span", row["id"])
        after = (page[-1]["revision_id"], page[-1]["id"])
        yield
    for key in run.project.read(integrity.spans_elsewhere):
        run.report("wrong-article", "span", key)
    for key in run.project.read(integrity.claims_without_words):
        run.report("words-missing", "claim", key)


def _relations(run: _Run) -> Iterator[None]:
    for key in run.project.read(integrity.relations_out_of_order):
        run.report("sides-wrong", "claim_relation", key)
    yield


def _merges(run: _Run) -> Iterator[None]:
    entities = run.project.read(integrity.merges)
    for key, (_, root) in entities.items():
        wanted = _root(key, entities)
        if root != wanted:
            run.report("root-wrong", "entity", key, f"{root}, {wanted}")
    yield


def _root(key: int, entities: Mapping[int, tuple[int | None, int | None]]) -> int | None:
    """Where the chain of merges ends; None for one not merged, -1 for a chain without end."""
    root, into, seen = None, entities[key][0], {key}
    while into is not None and into in entities and into not in seen:
        seen.add(into)
        root, into = into, entities[into][0]
    return root if into is None else -1


def _history(run: _Run) -> Iterator[None]:
    for table in ("step", "change"):
        after = 0
        try:
            while page := run.project.read(integrity.rows_after, table, after):
                for row in page:
                    if table == "change":
                        _check_images(run, row)
                after = page[-1]["id"]
                yield
        except ValueError as error:
            run.report("history-unreadable", table, after, str(error))


def _check_images(run: _Run, row: RowMapping) -> None:
    try:
        table = table_of(row["table_name"])
        for side in ("before", "after"):
            image = row[side]
            for one in image if isinstance(image, list) else [image]:
                unlogged(table, one)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        run.report("history-unreadable", "change", row["id"], str(error))


def _digests(run: _Run) -> Iterator[object]:
    for found in (yield from verify(run.project, cancel=run.cancel, texts=False)):
        counted = f"{found.rows_kept}, {'?' if found.rows is None else found.rows}"
        run.report("content-changed", found.table, found.first, counted, last=found.last)


def _index(run: _Run) -> Iterator[object]:
    if run.index is None:
        return
    faults = yield from index_faults(run.project, run.index)
    for body in faults:
        run.report("index-wrong", "body", body)
    if faults:
        # A cache: made anew, it is right.
        run.index.forget()


def _record(table: str, key: int, last: int | None = None) -> str:
    """The public id, or the table with its keys; records under all of them for a range."""
    if last is not None and last != key:
        return f"{table} {max(key, 1)}-{last}"
    return public_id(table, key) if table in PUBLIC_KINDS else f"{table} {key}"


_PARTS: Final[Mapping[str, _Part]] = {
    "file": _file,
    "references": _references,
    "texts": _texts,
    "spans": _spans,
    "relations": _relations,
    "merges": _merges,
    "history": _history,
    "digests": _digests,
    "index": _index,
}
