"""Promise 20: the window of a large project answers all the while that it is checked, backed up,
exported and made findable: no gap of its event loop over a tenth of a second.

A gap is told by a timer that should come every few milliseconds.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from gui.appearance import Appearance
from gui.jobrunner import JobRunner
from gui.settings import Settings
from gui.window import MainWindow
from gui.workspace import Workspace
from store import KnownError, Project
from store.backups import make
from store.check import check
from store.exporters import CsvOptions, export_csv
from store.jobs import CancelToken
from store.search import update_index
from tests.bench.corpus import project_of
from tests.soak.apart import apart
from tests.soak.processor import OwnClock
from tests.soak.targets import Outcome

_MOST_S: Final = 0.1
_TICK_MS: Final = 5
_FULL_S: Final = 300
"""From so many seconds on the project has its full size."""
_ARTICLES, _TAGS_EACH = 20_000, 15
_FEW_ARTICLES: Final = 200


def responsive(runs: int, seed: int, folder: Path) -> Outcome:
    """For so many seconds, in a process of its own. There is no chance in it: no seed."""
    return apart("responding:drive", runs, seed, folder)


def drive(runs: int, _seed: int, folder: Path) -> Outcome:
    """All jobs in turn beside an open window."""
    app = QApplication(sys.argv[:1])
    path = project_of(folder, _ARTICLES if runs >= _FULL_S else _FEW_ARTICLES, _TAGS_EACH)
    workspace = Workspace(Project.open(path))
    workspace.project.sign_in("Kim")
    window = MainWindow(workspace, Settings(folder / "soak.ini"), Appearance(app, "light"))
    window.resize(1280, 800)
    window.show()
    workspace.open_article(window.library.neighbour(None, 1))
    _spin(1_500)  # what opening brings is measured elsewhere
    work = _Work(window, folder, runs)
    work.begin()
    window.close()
    return work.outcome(runs)


class _Work(QObject):
    """Runs one job after the other and notes each gap with the job that ran."""

    def __init__(self, window: MainWindow, folder: Path, seconds: int) -> None:
        super().__init__(window)
        self._project, self._folder = window.workspace.project, folder
        self._window = window
        self._seconds = seconds
        self._until = time.monotonic() + seconds
        self._done: Counter[str] = Counter()
        self._gaps: list[tuple[float, str]] = []
        self._longest = 0.0
        self._errors: list[str] = []
        self._name = self._read = ""
        self._loop = QEventLoop(self)
        self._runner = JobRunner(self)
        self._runner.finished.connect(self._on_finished)
        self._runner.failed.connect(self._on_failed)
        self._tick = QTimer(self, interval=_TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._tick.timeout.connect(self._on_tick)
        self._reading = QTimer(self, interval=700)
        self._reading.timeout.connect(self._on_reading)
        self._clock = OwnClock()

    def begin(self) -> None:
        """Work until the time is over."""
        self._next()
        self._clock = OwnClock()
        self._tick.start()
        self._reading.start()
        self._loop.exec()
        self._reading.stop()
        self._tick.stop()
        self._runner.close()

    def outcome(self, seconds: int) -> Outcome:
        """What came of it."""
        worst = [f"{gap * 1000:.0f} ms while {name}" for gap, name in sorted(self._gaps)[::-1]]
        many = ", ".join(f"{count} × {name}" for name, count in self._done.items())
        figure = f"longest gap {self._longest * 1000:.0f} ms in {seconds} s: {many}"
        failures = len(self._gaps) + len(self._errors)
        met = not failures and len(self._done) == len(_JOBS)
        return Outcome(seconds, failures, figure, met, (*self._errors, *worst[:20]))

    def _next(self) -> None:
        over_s = time.monotonic() - self._until
        if over_s > 0 and (len(self._done) == len(_JOBS) or over_s > self._seconds):
            self._loop.quit()
            return
        names = list(_JOBS)
        self._name = names[sum(self._done.values()) % len(names)]
        job, project, folder = _JOBS[self._name], self._project, self._folder
        self._runner.start(lambda cancel: job(project, folder, cancel))

    @Slot()
    def _on_tick(self) -> None:
        gap = self._clock.lap_s()
        self._longest = max(self._longest, gap)
        if gap > _MOST_S:
            self._gaps.append((gap, f"{self._name}{self._read}"))
        self._read = ""

    @Slot()
    def _on_reading(self) -> None:
        """The person reads on."""
        space = self._window.workspace
        if space.article is not None:
            space.open_article(self._window.library.neighbour(space.article.id, 1))
            self._read = " and opening the next article"

    @Slot(object)
    def _on_finished(self, _result: object) -> None:
        self._done[self._name] += 1
        self._next()

    @Slot(object)
    def _on_failed(self, error: KnownError) -> None:
        self._errors.append(f"{self._name}: {error}")
        self._on_finished(None)


Job = Callable[[Project, Path, CancelToken], Iterable[object]]


def _checking(project: Project, _folder: Path, cancel: CancelToken) -> Iterable[object]:
    return check(project, cancel=cancel)


def _backing_up(project: Project, folder: Path, cancel: CancelToken) -> Iterable[object]:
    yield make(project.path, "timer", root=folder / "backups", cancel=cancel)


def _exporting(project: Project, folder: Path, cancel: CancelToken) -> Iterable[object]:
    return export_csv(project, folder / "tables", CsvOptions(), cancel=cancel)


def _finding(project: Project, _folder: Path, cancel: CancelToken) -> Iterable[object]:
    index = project.index()
    assert index is not None
    index.forget()
    return update_index(project, index, cancel)


_JOBS: Final[dict[str, Job]] = {
    "checking": _checking,
    "backing up": _backing_up,
    "exporting": _exporting,
    "making findable": _finding,
}


def _spin(length_ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(length_ms, loop.quit)
    loop.exec()
