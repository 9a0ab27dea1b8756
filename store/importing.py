"""The import job: candidates and files become articles, chunk by chunk, as one undoable step."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Collection, Generator, Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from store import ops, queries
from store.backups.making import before_bulk
from store.changes import ChangeSet, merged
from store.copies import Copies, join_copies
from store.errors import KnownError
from store.importers import FORMATS, ArticleCandidate, Note, Wanted, Workshop, files_at
from store.importers.workshop import Given, Outcome
from store.jobs import CancelToken, Pace, Progress
from store.ops.articles import NewArticle, check_article
from store.text.canonical import text_hash
from store.texts import pack_original
from store.types import ArticleId, public_id

if TYPE_CHECKING:
    from store.project import BulkStep, Project
    from store.unit import Unit

_FIRST_CHUNK: Final = 8
_SMALLEST_CHUNK: Final = 4
_LARGEST_CHUNK: Final = 40
_CHUNK_BYTES: Final = 400_000
"""Texts and packed originals of a chunk."""
_NEWS_A_SECOND: Final = 2
"""Lists that grow are read again each time."""
_QUICK_S: Final = 0.008
_SLOW_S: Final = 0.016
"""A chunk whose rows took less time is followed by a larger one, more by a smaller one: a click
waits for one at most. What the disk takes to commit is the same for any size, and smaller chunks
would not help a machine that is busy with something else."""


@dataclass(frozen=True, slots=True)
class Added:
    """An article that came in; pasted text has no path, `notes` tell what was guessed or mended."""

    article: ArticleId
    title: str
    path: Path | None
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class Skipped:
    """What did not come in and why: a code with its parameters, as of a KnownError."""

    path: Path | None
    code: str
    params: dict[str, object]


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What came in and what did not; `cancelled` where the rest was not looked at."""

    added: tuple[Added, ...]
    skipped: tuple[Skipped, ...]
    cancelled: bool = False


def import_articles(
    project: Project,
    candidates: Iterable[ArticleCandidate | Wanted | Path],
    *,
    cancel: CancelToken | None = None,
    encoding: str | None = None,
    format_name: str | None = None,
    keep_same_text: bool = False,
    total: int | None = None,
) -> Generator[Progress | ChangeSet, None, ImportReport]:
    """A job that brings in candidates, files and what lies in folders; its result is the report.
    Files are read by a worker process (`store.importers.workshop`), which ends with the job.

    An iterator is taken one by one, so that memory stays flat; `total` says how many it has.
    Yields progress and, beside it, change sets of what came in since the last one. A text that
    the project has already is skipped unless `keep_same_text`. `encoding` and `format_name` (of
    FORMATS) say how files are read instead of finding it out. Cancelled, it keeps what came in,
    as one undoable step. Raises `read-only`, `disk-full`, `cannot-write`.
    """
    suffix = None if format_name is None else FORMATS[format_name]
    arrivals = _Arrivals(project, keep_same_text, encoding, suffix)
    given, total = _counted(arrivals.spread(candidates), candidates, total)
    pace, news_pace, number = Pace(), Pace(_NEWS_A_SECOND), 0
    before_bulk(project, "import", cancel)
    for _ in arrivals.copies.prepared(cancel):
        if pace.due():
            yield Progress(0, total)
    try:
        with Workshop(cancel) as workshop:
            read = arrivals.until_cancelled(workshop.candidates(given), cancel)
            for number, (one, outcome) in enumerate(read, start=1):
                arrivals.take(one, outcome)
                if pace.due():
                    yield Progress(number, total, _name_of(one))
                    if news_pace.due():
                        yield from arrivals.news()
        arrivals.flush()
    except BaseException:
        with contextlib.suppress(KnownError):
            arrivals.finish()
        raise
    arrivals.finish()
    yield from arrivals.news()
    yield Progress(number, total if total is not None else number)
    return arrivals.report()


def _counted(
    spread: Iterator[Given], given: object, total: int | None
) -> tuple[Iterable[Given], int | None]:
    """What is to be read and how many there are. Only what is at hand anyway is counted here."""
    if total is not None or not isinstance(given, Collection):
        return spread, total
    listed = list(spread)
    return listed, len(listed)


@dataclass(slots=True)
class _Pending:
    candidate: ArticleCandidate
    new: NewArticle
    hash: str
    size_bytes: int


@dataclass(slots=True)
class _Arrivals:
    """What has been read and waits for its chunk, and what has come of the rest."""

    project: Project
    keep_same_text: bool
    encoding: str | None
    suffix: str | None
    """How files are read, whatever their own suffix says."""
    cancelled: bool = False
    at_once: int = _FIRST_CHUNK
    """Articles of the next chunk."""
    bulk: BulkStep = field(init=False)
    copies: Copies = field(init=False)
    pending: list[_Pending] = field(default_factory=list)
    added: list[Added] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    changes: list[ChangeSet] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.bulk = self.project.bulk("import_articles")
        self.copies = Copies(self.project)

    def spread(self, given: Iterable[Given | Path]) -> Iterator[Given]:
        """What is to be read, one by one: folders opened, what cannot be read noted."""
        seen: set[Path] = set()
        for one in given:
            if isinstance(one, Path):
                yield from self._files(one, seen)
            else:
                yield one

    def until_cancelled(
        self, given: Iterable[tuple[Given, Outcome]], cancel: CancelToken | None
    ) -> Iterator[tuple[Given, Outcome]]:
        """These until somebody asks to stop, whether we see it first or who gives them does."""
        try:
            for one in given:
                if cancel is not None:
                    cancel.check()
                yield one
        except KnownError as error:
            if error.code != "cancelled":
                raise
            self.cancelled = True

    def _files(self, path: Path, seen: set[Path]) -> Iterator[Wanted]:
        for found in files_at(path, seen):
            if isinstance(found, Path):
                yield Wanted.file(found, self.encoding, suffix=self.suffix)
            elif self.suffix and found.code == "unsupported-type" and found.path == path:
                yield Wanted.file(path, self.encoding, suffix=self.suffix)
            else:
                params: dict[str, object] = {"path": found.path.name}
                self.skipped.append(Skipped(found.path, found.code, params))

    def take(self, one: Given, outcome: Outcome) -> None:
        """Prepare what was read; write the chunk when it is full."""
        try:
            if isinstance(outcome, KnownError):
                raise outcome
            new = new_article(outcome)
            check_article(new)
        except KnownError as error:
            self.skipped.append(Skipped(one.path, error.code, error.params))
            return
        self._wait(outcome, new)

    def _wait(self, candidate: ArticleCandidate, new: NewArticle) -> None:
        size_bytes = len(new.text)
        if isinstance(new.original, bytes):
            packed = pack_original(new.original)
            new = replace(new, original=packed)
            size_bytes += len(packed.packed or b"")
        self.pending.append(_Pending(candidate, new, text_hash(new.text), size_bytes))
        waiting_bytes = sum(one.size_bytes for one in self.pending)
        if len(self.pending) >= self.at_once or waiting_bytes > _CHUNK_BYTES:
            self.flush()

    def flush(self) -> None:
        """Write what waits as one chunk; a text that is there already stays out."""
        waiting, self.pending = self.pending, []
        fresh = waiting if self.keep_same_text else self._fresh(waiting)
        if fresh:
            self._add(fresh)
        taken = {id(one) for one in fresh}
        self._skip_same([one for one in waiting if id(one) not in taken])

    def finish(self) -> None:
        """Close the step; what came in can be undone from now on."""
        self.bulk.finish(count=len(self.added))

    def news(self) -> Iterator[ChangeSet]:
        """What was committed since the last call, if anything."""
        changes, self.changes = merged(self.changes), []
        if changes:
            yield changes

    def report(self) -> ImportReport:
        """What came in and what did not."""
        return ImportReport(tuple(self.added), tuple(self.skipped), self.cancelled)

    def _fresh(self, waiting: list[_Pending]) -> list[_Pending]:
        there = self.project.read(queries.articles_with_text, [one.hash for one in waiting])
        first = {one.hash: one for one in reversed(waiting)}
        return [one for one in waiting if one.hash not in there and first[one.hash] is one]

    def _add(self, fresh: list[_Pending]) -> None:
        with self.bulk.chunk() as unit:
            before = time.thread_time()
            keys = [ArticleId(key) for key in ops.add_articles(unit, [one.new for one in fresh])]
            self._pace(time.thread_time() - before)
        self.changes.append(self._change_set(unit, keys))
        texts = {key: one.new.text for key, one in zip(keys, fresh, strict=True)}
        joins = self.copies.found(texts)
        if joins:
            with self.bulk.chunk() as unit:
                for new, like in joins:
                    join_copies(unit, new, like)
            self.changes.append(self._change_set(unit, keys))
        for key, one in zip(keys, fresh, strict=True):
            self.added.append(Added(key, one.new.title, one.candidate.path, one.candidate.notes))

    def _pace(self, spent_s: float) -> None:
        if spent_s > _SLOW_S:
            self.at_once = max(self.at_once // 2, _SMALLEST_CHUNK)
        elif spent_s < _QUICK_S:
            self.at_once = min(self.at_once + self.at_once // 2 + 1, _LARGEST_CHUNK)

    def _change_set(self, unit: Unit, keys: list[ArticleId]) -> ChangeSet:
        return ChangeSet(
            step=self.bulk.step,
            label="import_articles",
            changes=tuple(unit.changes),
            ranges=tuple(unit.ranges),
            articles=frozenset(keys),
            initiator=self.project.window,
        )

    def _skip_same(self, again: list[_Pending]) -> None:
        if not again:
            return
        there = self.project.read(queries.articles_with_text, [one.hash for one in again])
        cards = self.project.read(queries.article_cards, sorted(set(there.values())))
        titles = {card.id: card.title for card in cards}
        for one in again:
            key = there[one.hash]
            params: dict[str, object] = {
                "path": one.candidate.file_name,
                "article": public_id("article", key),
                "name": titles[key],
            }
            self.skipped.append(Skipped(one.candidate.path, "same-text", params))


def new_article(candidate: ArticleCandidate) -> NewArticle:
    """The article that a candidate becomes, with the zones that were found in it."""
    proposal = candidate.proposal
    return NewArticle(
        title=proposal.title,
        text=candidate.text,
        byline=proposal.byline or None,
        outlet=proposal.outlet or None,
        url=proposal.url,
        published=proposal.published or None,
        published_reason=proposal.published_reason if proposal.published else None,
        language=proposal.language,
        file_name=candidate.file_name,
        original=candidate.original,
        zones=candidate.zones,
    )


def _name_of(one: Given) -> str:
    return one.name if isinstance(one, Wanted) else one.file_name
