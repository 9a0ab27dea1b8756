"""Keeps the index of words up to date beside the window: after opening and when texts came in."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.jobrunner import JobRunner
from store import ChangeSet, KnownError, Project
from store.jobs import CancelToken, Progress

if TYPE_CHECKING:
    from store.search.index import SearchIndex

_IDLE_MS: Final = 1200
"""So long after opening it begins: what is painted first comes first."""
_SETTLE_MS: Final = 400
_WORTH_TELLING_S: Final = 1.0


class IndexWatch(QObject):
    """Nobody waits for it: what the index lacks is read in full by the search."""

    progressed = Signal(object)
    """How far it is (Progress) where that takes more than a second; None once it is over."""
    updated = Signal()
    """The index holds every text that was there when this round began."""

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._is_watching = False
        self._begun = 0.0
        self._runner = JobRunner(self)
        self._waiting = QTimer(self, singleShot=True, interval=_IDLE_MS)
        self._waiting.timeout.connect(self._begin)
        self._runner.progressed.connect(self._on_progressed)
        self._runner.finished.connect(self._on_ended)
        self._runner.failed.connect(self._on_ended)

    @property
    def is_at_work(self) -> bool:
        """Whether texts are being taken in, or wait to be."""
        return self._runner.is_running or self._waiting.isActive()

    def start(self) -> None:
        """Look in a moment for texts that the index has not."""
        if not self._is_watching:
            self._is_watching = True
            self._waiting.start()

    def look_again(self) -> None:
        """Look in a moment: the index was begun anew."""
        if self._is_watching:
            self._waiting.start(_SETTLE_MS)

    def close(self) -> None:
        """Stop what runs: the project closes. What was taken in stays."""
        self._is_watching = False
        self._waiting.stop()
        self._runner.close()

    @Slot(object)
    def on_changed(self, changes: ChangeSet) -> None:
        """Take in new texts in a moment."""
        if self._is_watching and changes.touches("revision"):
            self._waiting.start(_SETTLE_MS)

    @Slot()
    def _begin(self) -> None:
        if self._runner.is_running:
            self._waiting.start(_SETTLE_MS)
            return
        index = self._project.index()
        if index is not None:
            self._begun = time.monotonic()
            self._runner.start(lambda cancel: _updated(self._project, index, cancel))

    @Slot(object)
    def _on_progressed(self, progress: Progress) -> None:
        if time.monotonic() - self._begun > _WORTH_TELLING_S:
            self.progressed.emit(progress)

    @Slot(object)
    def _on_ended(self, how: object) -> None:
        # Another window that writes into the same index does this one's work, too.
        self.progressed.emit(None)
        if not isinstance(how, KnownError):
            self.updated.emit()


def _updated(project: Project, index: SearchIndex, cancel: CancelToken) -> Iterator[Progress]:
    from store.search import update_index
    from store.search.query import parse

    # The grammar is read now, not with the first query.
    parse("a")
    yield from update_index(project, index, cancel)
