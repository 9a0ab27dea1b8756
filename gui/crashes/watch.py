"""Traces of the running program: what was done last, and where it stood when it fell.

They lie in the state folder while the program runs and go when it ends in peace. What an earlier
run left there becomes a report.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
from collections import deque
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Final

from filelock import FileLock, Timeout
from platformdirs import user_state_path

from gui.crashes.report import CrashReport, composed

KEPT_REPORTS: Final = 5
KEPT_ACTIONS: Final = 100
_MOST_LINES: Final = 1_000
"""Lines of actions after which the file begins anew with the last `KEPT_ACTIONS`."""
_log = logging.getLogger(__name__)


def crash_folder() -> Path:
    """Where traces and reports lie, of this person on this machine."""
    return user_state_path("crossclaim", appauthor=False) / "crashes"


class RunWatch:
    """One run's traces. A place that refuses costs only them: the program runs all the same."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or crash_folder()
        self._name = f"run-{_now():%Y%m%d-%H%M%S}-{os.getpid()}"
        self._lock = FileLock(self._path("lock"))
        self._actions: IO[str] | None = None
        self._fault: IO[str] | None = None
        self._last: deque[str] = deque(maxlen=KEPT_ACTIONS)
        self._lines = 0

    def start(self, about: str = "") -> list[CrashReport]:
        """Begin to keep traces; the reports of runs that fell since the last start, oldest first.

        `about` is what a report should say of versions.
        """
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            left = self._taken_in()
            self._lock.acquire(timeout=0)
            self._path("about").write_text(about, "utf-8")
            self._actions = self._path("actions").open("w", encoding="utf-8", buffering=1)
        except (OSError, Timeout) as error:
            _log.warning("no traces are kept: %s", type(error).__name__)
            return []
        return left

    def catch_faults(self) -> None:
        """From now on a fault of the interpreter writes where all threads stood."""
        if self._actions is None:
            return
        with contextlib.suppress(OSError):
            self._fault = self._path("fault").open("w", encoding="utf-8")
            faulthandler.enable(self._fault)

    def note(self, action: str) -> None:
        """Keep what was done: the name of a command or of a step, never a word of a text."""
        if self._actions is None:
            return
        line = f"{_now():%H:%M:%S} {action}"
        self._last.append(line)
        with contextlib.suppress(OSError, ValueError):
            if self._lines >= _MOST_LINES:
                self._actions.seek(0)
                self._actions.truncate()
                self._actions.write("\n".join(self._last) + "\n")
                self._lines = len(self._last)
            else:
                self._actions.write(f"{line}\n")
                self._lines += 1

    def end(self) -> None:
        """End in peace: nothing stays behind."""
        if self._fault is not None:
            faulthandler.disable()
        for file in (self._actions, self._fault):
            if file is not None:
                file.close()
        self._actions = self._fault = None
        self._remove(self._name)
        with contextlib.suppress(OSError):
            self._lock.release()
            self._path("lock").unlink(missing_ok=True)

    def reports(self) -> list[Path]:
        """Reports that are kept, the newest first."""
        return sorted(self.folder.glob("report-*.txt"), reverse=True)

    def _taken_in(self) -> list[CrashReport]:
        found = []
        for lock in sorted(self.folder.glob("run-*.lock")):
            name = lock.stem
            if _is_running(lock):
                continue
            report = composed(self.folder, name)
            place = self.folder / f"report-{name.removeprefix('run-')}.txt"
            place.write_text(report.text, "utf-8", "replace")
            found.append(report)
            self._remove(name)
            lock.unlink(missing_ok=True)
        for old in self.reports()[KEPT_REPORTS:]:
            old.unlink(missing_ok=True)
        return found

    def _remove(self, name: str) -> None:
        for part in ("about", "actions", "fault"):
            with contextlib.suppress(OSError):
                (self.folder / f"{name}.{part}").unlink(missing_ok=True)

    def _path(self, part: str) -> Path:
        return self.folder / f"{self._name}.{part}"


def _is_running(lock: Path) -> bool:
    """Whether a living program holds it: the system lets go for one that fell."""
    probe = FileLock(lock)
    try:
        probe.acquire(timeout=0)
    except Timeout:
        return True
    probe.release()
    return False


def _now() -> datetime:
    return datetime.now(UTC)
