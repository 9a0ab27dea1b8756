"""Makes backups beside the window: after opening, every half hour, and before much is written."""

from __future__ import annotations

from collections.abc import Callable, Generator
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.jobrunner import JobRunner
from store import KnownError, Project
from store.jobs import CancelToken

if TYPE_CHECKING:
    from store.backups import Backup

OPENING_MS: Final = 2500
"""So long after opening it begins: what is painted first comes first."""
EVERY_MS: Final = 30 * 60 * 1000
_QUIET: Final = frozenset({"cancelled", "locked"})
"""What is no trouble: the next time will do."""


class BackupWatch(QObject):
    """Nobody waits for it, and a backup that fails stops nothing."""

    changed = Signal()
    """Another backup is the last one, or the first look for it is over."""
    made = Signal(object)
    """A Backup that was asked for is made."""
    shrunk = Signal(object)
    """A Backup holds over a tenth fewer rows than the one before; once."""
    failed = Signal(object)
    """A KnownError; of several in a row the first."""

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.last: Backup | None = None
        self._project = project
        self._reason = ""
        self._troubled = False
        self._told_shrunken = False
        self._then: list[Callable[[], object]] = []
        self._runner = JobRunner(self)
        self._timer = QTimer(self, singleShot=True, interval=OPENING_MS)
        self._timer.timeout.connect(self._on_due)
        self._runner.finished.connect(self._on_finished)
        self._runner.failed.connect(self._on_failed)

    @property
    def is_at_work(self) -> bool:
        """Whether a backup is being made."""
        return self._runner.is_running

    def start(self) -> None:
        """Make backups from now on; of a project that is only read none is needed."""
        if not self._project.read_only and not self._timer.isActive():
            self._timer.start()

    def close(self) -> None:
        """Stop what runs: the project closes."""
        self._timer.stop()
        self._then.clear()
        self._runner.close()

    @Slot()
    def make_now(self) -> None:
        """Make one because the person asks."""
        self._begin("asked")

    def before(self, reason: str, then: Callable[[], object]) -> None:
        """Make one of what is there, then go on, whether that went well or not."""
        self._then.append(then)
        self._begin(reason)

    @Slot()
    def _on_due(self) -> None:
        self._begin("timer" if self._timer.interval() == EVERY_MS else "opening")
        self._timer.start(EVERY_MS)

    def _begin(self, reason: str) -> None:
        if not self._runner.is_running:
            self._reason = reason
            self._runner.start(partial(_made, self._project, reason))

    @Slot(object)
    def _on_finished(self, last: Backup | None) -> None:
        self._troubled = False
        is_new = last != self.last
        self.last = last
        self.changed.emit()
        if last is not None and self._reason == "asked":
            self.made.emit(last)
        if last is not None and is_new and last.shrunken and not self._told_shrunken:
            self._told_shrunken = True
            self.shrunk.emit(last)
        self._go_on()

    @Slot(object)
    def _on_failed(self, error: KnownError) -> None:
        quiet = error.code in _QUIET or (self._troubled and self._reason != "asked")
        self._troubled = self._troubled or error.code not in _QUIET
        if not quiet:
            self.failed.emit(error)
        self._go_on()

    def _go_on(self) -> None:
        waiting, self._then = self._then, []
        for each in waiting:
            each()


def _made(
    project: Project, reason: str, cancel: CancelToken
) -> Generator[object, None, Backup | None]:
    from store.backups import last_backup, make, make_if_changed

    yield from ()
    if reason == "asked":
        return make(project.path, reason, cancel=cancel)
    made = make_if_changed(project.path, reason, cancel=cancel)
    return made or last_backup(project.uid, project.path)
