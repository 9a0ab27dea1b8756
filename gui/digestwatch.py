"""Compares all records with their digests once the window has been open for a while."""

from __future__ import annotations

from collections.abc import Generator
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.jobrunner import JobRunner
from store import KnownError, Project
from store.jobs import CancelToken, Progress

if TYPE_CHECKING:
    from store.verifying import Mismatch

_IDLE_MS: Final = 8000
"""So long after opening it begins: index, counts and backup come first."""
_PAUSE_S: Final = 0.003
"""Between two reads: who works does not notice."""


class DigestWatch(QObject):
    """Nobody waits for it; it tells only when something differs."""

    differs = Signal(list)
    """Rows that are not what was written (Mismatch), at least one."""

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._has_begun = False
        self._runner = JobRunner(self)
        self._waiting = QTimer(self, singleShot=True, interval=_IDLE_MS)
        self._waiting.timeout.connect(self.verify)
        self._runner.finished.connect(self._on_finished)
        self._runner.failed.connect(self._on_failed)

    @property
    def is_at_work(self) -> bool:
        """Whether records are being compared."""
        return self._runner.is_running

    def start(self) -> None:
        """Compare in a while; once."""
        if not self._has_begun:
            self._has_begun = True
            self._waiting.start()

    def close(self) -> None:
        """Stop what runs: the project closes."""
        self._waiting.stop()
        self._runner.close()

    @Slot()
    def verify(self) -> None:
        """Compare now."""
        if not self._runner.is_running:
            project = self._project
            self._runner.start(partial(_verified, project))

    @Slot(object)
    def _on_finished(self, found: list[object]) -> None:
        if found:
            self.differs.emit(found)

    @Slot(object)
    def _on_failed(self, _error: KnownError) -> None:
        """The check that a person asks for tells more."""


def _verified(project: Project, cancel: CancelToken) -> Generator[Progress, None, list[Mismatch]]:
    from store.verifying import verify

    return (yield from verify(project, cancel=cancel, pause_s=_PAUSE_S))
