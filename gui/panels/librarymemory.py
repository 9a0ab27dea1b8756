"""The titles, outlets and bylines of a large library in memory: words are looked for there at once.

They are read beside the window once nothing has changed for a moment, and forgotten with a change.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.jobrunner import JobRunner
from gui.panels.libraryquery import LibraryQuery
from store import Project, queries
from store.jobs import CancelToken
from store.queries import SearchedTexts

_IDLE_MS: Final = 150
_SETTLE_MS: Final = 600
_MOST: Final = 250_000
"""Articles, with some hundred bytes each; of more nothing is kept."""

Order = tuple[str, bool]


class LibraryMemory(QObject):
    """Knows what a query asks for that leaves articles out by words alone."""

    ready = Signal()
    """The texts are there."""

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._order: Order = ("title", False)
        self._kept: SearchedTexts | None = None
        self._runner = JobRunner(self)
        self._runner.finished.connect(self._on_read)
        self._runner.failed.connect(self._on_failed)
        self._waiting = QTimer(self, singleShot=True, interval=_IDLE_MS)
        self._waiting.timeout.connect(self._read)

    def close(self) -> None:
        """Stop: the project closes."""
        self._waiting.stop()
        self._runner.close()

    def prepare(self, query: LibraryQuery, articles: int) -> None:
        """Read in a moment what queries in the order of this one need."""
        order = (query.sort, query.descending)
        if articles > _MOST or (order == self._order and self._is_coming()):
            return
        self._kept = None
        self._order = order
        self._waiting.start(_IDLE_MS)

    def forget(self) -> None:
        """Articles or outlets changed: they are read again once that is over."""
        if self._is_coming():
            self._waiting.start(_SETTLE_MS)
        self._kept = None

    def ids(self, query: LibraryQuery) -> Sequence[int] | None:
        """The articles that the query lets through; None where the texts are not here or do not
        tell.
        """
        is_ours = query.widened() == query.without("words")
        if self._kept is None or not is_ours or (query.sort, query.descending) != self._order:
            return None
        return None if query.group else self._kept.holding(query.words)

    def _is_coming(self) -> bool:
        return self._kept is not None or self._waiting.isActive() or self._runner.is_running

    @Slot()
    def _read(self) -> None:
        if self._runner.is_running:
            self._waiting.start(_SETTLE_MS)
        else:
            self._runner.start(partial(_job, self._project, self._order))

    @Slot(object)
    def _on_read(self, texts: SearchedTexts) -> None:
        # Where it waits to read again, something changed meanwhile.
        if not self._waiting.isActive():
            self._kept = texts
            self.ready.emit()

    @Slot(object)
    def _on_failed(self, _error: object) -> None:
        """What is asked for is read from the project then, which tells."""


def _job(
    project: Project, order: Order, _cancel: CancelToken
) -> Generator[object, None, SearchedTexts]:
    yield from ()
    sort, descending = order
    return project.read(queries.searched_texts, sort=sort, descending=descending)
