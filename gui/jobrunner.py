"""Runs one store job at a time beside the window, which hears of it ten times a second.

The worker thread knows no Qt: it fills a desk that the window's own timer looks at.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from store.errors import KnownError
from store.jobs import CancelToken, Pace, Progress

Job = Callable[[CancelToken], Iterable[object]]
"""Starts a job. It yields Progress or findings; what its generator returns is the result."""

_LOOK_MS: Final = 30
_TURN_S: Final = 0.001
"""How long the window waits for its turn while a job computes: five times less than usual, for it
may have to wait a hundred times before a list is read.
"""


class JobRunner(QObject):
    """`finished` or `failed` comes once for each job; both find the runner idle again."""

    progressed = Signal(object)
    """The latest Progress."""
    found = Signal(list)
    """What the job yielded besides Progress, in order, a batch each time."""
    finished = Signal(object)
    """The job came to its end: what it returned."""
    failed = Signal(object)
    """The job was refused or cancelled: a KnownError."""

    def __init__(self, parent: QObject | None = None, *, look_ms: int = _LOOK_MS) -> None:
        super().__init__(parent)
        self._work: _Work | None = None
        self._pace = Pace()
        self._look = QTimer(self, interval=look_ms)
        self._look.timeout.connect(self._on_look)
        # The runner may go while its job runs: then the job ends at its next look.
        self._leash = _Leash()
        self.destroyed.connect(self._leash.pull)

    @property
    def is_running(self) -> bool:
        """Whether a job is at work."""
        return self._work is not None

    def start(self, job: Job) -> None:
        """Run a job from now on. One at a time: RuntimeError while another runs."""
        if self._work is not None:
            raise RuntimeError("a job is running")
        sys.setswitchinterval(_TURN_S)
        self._work = _Work(job)
        self._leash.token = self._work.cancel
        self._pace = Pace()
        self._look.start()
        self._work.thread.start()

    @Slot()
    def cancel(self) -> None:
        """Ask the job to stop; `failed` comes with `cancelled`, or `finished` if it was quicker."""
        if self._work is not None:
            self._work.cancel.cancel()

    def close(self) -> None:
        """Stop the job, wait for its end and tell nobody. For a window that goes."""
        work, self._work = self._work, None
        self._look.stop()
        if work is not None:
            work.cancel.cancel()
            work.thread.join()

    @Slot()
    def _on_look(self) -> None:
        work = self._work
        if work is None:
            return
        ended = not work.thread.is_alive()
        if ended or (work.has_news() and self._pace.due()):
            self._tell(work)
        if ended and self._work is work:
            self._end(work)

    def _tell(self, work: _Work) -> None:
        progress, found = work.taken()
        if found:
            self.found.emit(found)
        if progress is not None:
            self.progressed.emit(progress)

    def _end(self, work: _Work) -> None:
        self._look.stop()
        self._work = None
        work.thread.join()
        if work.error is None:
            self.finished.emit(work.result)
        elif isinstance(work.error, KnownError):
            self.failed.emit(work.error)
        else:
            raise work.error


class _Leash:
    """Outlives the runner just long enough to stop the job it leaves behind."""

    def __init__(self) -> None:
        self.token = CancelToken()

    def pull(self) -> None:
        self.token.cancel()


class _Work:
    """One run: the thread, and the desk on which it leaves what it has to tell."""

    def __init__(self, job: Job) -> None:
        self.cancel = CancelToken()
        self.result: object = None
        self.error: Exception | None = None
        self.thread = threading.Thread(target=self._run, args=(job,), name="job")
        self._lock = threading.Lock()
        self._progress: Progress | None = None
        self._found: list[object] = []

    def has_news(self) -> bool:
        """Whether anything waits to be told: what comes first is told at once."""
        with self._lock:
            return self._progress is not None or bool(self._found)

    def taken(self) -> tuple[Progress | None, list[object]]:
        """The latest progress and the findings since the last look."""
        with self._lock:
            progress, self._progress = self._progress, None
            found, self._found = self._found, []
        return progress, found

    def _run(self, job: Job) -> None:
        try:
            self.result = self._drained(job(self.cancel))
        except Exception as error:  # noqa: BLE001 - raised again in the window's thread
            self.error = error

    def _drained(self, steps: Iterable[object]) -> object:
        ahead = iter(steps)
        while True:
            try:
                step = next(ahead)
            except StopIteration as end:
                return end.value
            with self._lock:
                if isinstance(step, Progress):
                    self._progress = step
                else:
                    self._found.append(step)
