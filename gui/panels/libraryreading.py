"""Which rows the library shows, read beside the window where there are many articles."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from gui.jobrunner import JobRunner
from gui.panels.librarymemory import LibraryMemory
from gui.panels.libraryquery import LibraryQuery
from store import KnownError, Project, queries
from store.rows import ArticleGroup

_LOOK_MS: Final = 5
_AT_ONCE: Final = 20_000
"""Articles whose keys are read within a frame; of more the list shown stays until they came."""


@dataclass(frozen=True, slots=True)
class LibraryAsk:
    """Which articles are wanted, in which order and groups; tags count in these zones."""

    query: LibraryQuery
    tags_in: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class LibraryRows:
    """What was found: keys of articles, or groups where they are asked for."""

    asked: LibraryAsk
    ids: Sequence[int]
    groups: Sequence[ArticleGroup] = ()


class LibraryReading(QObject):
    """`arrived` brings what was asked last; what was asked before it and is not read yet, never."""

    arrived = Signal(object)
    """LibraryRows."""

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._asked: LibraryAsk | None = None
        self._is_overtaken = False
        """What was asked after that which is being read was in memory."""
        self._memory = LibraryMemory(project, self)
        self._runner = JobRunner(self, look_ms=_LOOK_MS)
        self._runner.finished.connect(self._on_finished)
        self._runner.failed.connect(self._on_failed)

    @property
    def is_running(self) -> bool:
        """Whether rows are on their way."""
        return self._runner.is_running

    def close(self) -> None:
        """Stop: the project closes."""
        self._asked = None
        self._runner.close()
        self._memory.close()

    def prepare(self, asked: LibraryAsk, articles: int) -> None:
        """Words will be typed in the list shown: what they are looked for in is read ahead."""
        if articles > _AT_ONCE:
            self._memory.prepare(asked.query, articles)

    def forget(self) -> None:
        """Articles or outlets changed."""
        self._memory.forget()

    def ask(self, asked: LibraryAsk, articles: int) -> None:
        """Read the rows asked for; `articles` is how many the project has."""
        if articles <= _AT_ONCE and not self._runner.is_running:
            self.arrived.emit(rows_of(self._project, asked))
            return
        known = self._memory.ids(asked.query)
        self._is_overtaken = known is not None
        if known is not None:
            self._asked = None
            self.arrived.emit(LibraryRows(asked, known))
            return
        self.prepare(asked, articles)
        self._asked = asked
        if not self._runner.is_running:
            self._begin(asked)

    def _begin(self, asked: LibraryAsk) -> None:
        self._asked = None
        self._runner.start(lambda _cancel: _job(self._project, asked))

    @Slot(object)
    def _on_finished(self, rows: LibraryRows) -> None:
        if self._asked is not None:
            self._begin(self._asked)
        elif not self._is_overtaken:
            self.arrived.emit(rows)

    @Slot(object)
    def _on_failed(self, error: KnownError) -> None:
        raise error


def rows_of(project: Project, asked: LibraryAsk) -> LibraryRows:
    """The rows asked for, read here and now."""
    query, wanted = asked.query, asked.query.filter(asked.tags_in)
    if not query.group:
        ids = project.read(
            queries.article_ids, wanted, sort=query.sort, descending=query.descending
        )
        return LibraryRows(asked, ids)
    groups = project.read(
        queries.article_groups, wanted,
        by=query.group, sort=query.sort, descending=query.descending,
    )  # fmt: skip
    return LibraryRows(asked, (), groups)


def _job(project: Project, asked: LibraryAsk) -> Generator[object, None, LibraryRows]:
    yield from ()
    return rows_of(project, asked)
