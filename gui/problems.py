"""Keeps count of the problems of the open project: a moment after a change, never during it."""

from __future__ import annotations

from collections.abc import Generator
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.jobrunner import JobRunner
from store import ChangeSet, KnownError, Project, queries
from store.jobs import CancelToken
from store.quotes import mismatches_among, quote_mismatches
from store.types import SpanId

_SETTLE_MS: Final = 250
"""Counts follow a change so much later: what is painted at once comes first."""
_IDLE_MS: Final = 3000
"""So long after opening the quotes are compared with the texts."""


class ProblemWatch(QObject):
    """Counts by kind, and the spans whose quotes do not stand in the text as far as checked."""

    changed = Signal()
    """Other counts than before."""
    checking_changed = Signal()
    """The comparison of quotes began or ended."""

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self.counts: dict[str, int] = {}
        self.mismatches: frozenset[SpanId] = frozenset()
        self.has_checked = False
        """Whether the quotes were compared since the project was opened."""
        self._stale = set(queries.KINDS_BY_CODE)
        self._touched: set[int] = set()
        self._runner: JobRunner | None = None
        self._is_watching = False
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settling.timeout.connect(self._count)
        self._counting: set[str] = set()
        """Kinds that are being counted and did not change since."""
        self._counter = JobRunner(self)
        self._counter.finished.connect(self._on_counted)
        self._counter.failed.connect(self._on_not_counted)
        self._waiting = QTimer(self, singleShot=True, interval=_IDLE_MS)
        self._waiting.timeout.connect(self.check_quotes)

    @property
    def total(self) -> int:
        """How many problems there are, as far as known."""
        return sum(self.counts.values())

    @property
    def is_checking(self) -> bool:
        """Whether quotes are being compared."""
        return self._runner is not None and self._runner.is_running

    def start(self) -> None:
        """Count in a moment, and compare the quotes once the window has been open for a while."""
        if not self._is_watching:
            self._is_watching = True
            self._settling.start()
            self._waiting.start()

    def close(self) -> None:
        """Stop what runs: the project closes."""
        self._is_watching = False
        self._settling.stop()
        self._waiting.stop()
        self._counter.close()
        if self._runner is not None:
            self._runner.close()

    @Slot(object)
    def on_changed(self, changes: ChangeSet) -> None:
        """Note what a change concerns; count it in a moment."""
        for code, kind in queries.KINDS_BY_CODE.items():
            if not changes.tables.isdisjoint(kind.tables):
                self._stale.add(code)
                self._counting.discard(code)
        # what comes in bulk was made by the program itself; what goes is noticed all the same
        self._touched |= {each.row for each in changes.changes if each.table == "span"}
        if self._is_watching:
            self._settling.start()

    @Slot()
    def refresh(self) -> None:
        """Count anew what changed, now."""
        self._counting.clear()
        self._take({code: self._project.read(queries.problem_count, code) for code in self._stale})

    @Slot()
    def check_quotes(self) -> None:
        """Compare every quote with its text, beside the window."""
        self._waiting.stop()
        if self.is_checking:
            return
        if self._runner is None:
            self._runner = JobRunner(self)
            self._runner.finished.connect(self._on_checked)
            self._runner.failed.connect(self._on_failed)
        self._touched.clear()
        self._runner.start(lambda cancel: quote_mismatches(self._project, cancel=cancel))
        self.checking_changed.emit()

    @Slot()
    def _count(self) -> None:
        """Count beside the window: among many articles it takes longer than a frame."""
        if self._counter.is_running:
            self._settling.start()
        else:
            self._counting = set(self._stale)
            self._counter.start(partial(_counted, self._project, frozenset(self._stale)))

    def _take(self, found: dict[str, int]) -> None:
        self._stale -= found.keys()
        self._recheck()
        self._show({**self.counts, **found, queries.QUOTE_MISMATCH: len(self.mismatches)})

    @Slot(object)
    def _on_counted(self, found: dict[str, int]) -> None:
        known, self._counting = self._counting, set()
        self._take({code: count for code, count in found.items() if code in known})

    @Slot(object)
    def _on_not_counted(self, _error: KnownError) -> None:
        """What was not counted stays to be counted after the next change."""

    def _recheck(self) -> None:
        if not self.has_checked or self.is_checking:
            return
        known = {*self.mismatches} if self._touched else set()
        touched, self._touched = self._touched, set()
        if touched | known:
            self.mismatches = mismatches_among(self._project, sorted(touched | known))

    def _show(self, counts: dict[str, int]) -> None:
        if counts != self.counts:
            self.counts = counts
            self.changed.emit()

    @Slot(object)
    def _on_checked(self, mismatches: frozenset[SpanId]) -> None:
        self.has_checked = True
        self.mismatches = mismatches
        self.refresh()
        self.checking_changed.emit()

    @Slot(object)
    def _on_failed(self, _error: KnownError) -> None:
        self.checking_changed.emit()


def _counted(
    project: Project, kinds: frozenset[str], cancel: CancelToken
) -> Generator[object, None, dict[str, int]]:
    yield from ()
    found = {}
    for code in kinds:
        cancel.check()
        found[code] = project.read(queries.problem_count, code)
    return found
