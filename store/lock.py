"""The lock beside an open project: one writing window at a time on one machine. It goes when the
window goes.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from filelock import FileLock, Timeout

from store.errors import KnownError


class ProjectLock:
    """Holds `.NAME.lock` beside the project while it is open for writing."""

    def __init__(self, project: Path) -> None:
        self.path = project.with_name(f".{project.name}.lock")
        self._project = project
        self._lock = FileLock(self.path, thread_local=False)

    def acquire(self) -> None:
        """Take the lock. Raises `already-open` where another window has it, OSError where no file
        can be made.
        """
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            raise KnownError("already-open", path=str(self._project)) from None

    def release(self) -> None:
        """Give it up and leave nothing beside the project."""
        if not self._lock.is_locked:
            return
        if os.name != "nt":
            # Removed while still held: who waits on the unlinked file sees that it has no name
            # and tries again.
            with contextlib.suppress(OSError):
                self.path.unlink()
        self._lock.release()
        if os.name == "nt":
            with contextlib.suppress(OSError):
                self.path.unlink()
