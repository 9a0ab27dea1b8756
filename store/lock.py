"""The lock beside an open project: one writing window at a time on one machine. It goes when the
window goes.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from store.errors import KnownError
from store.header import read_header


class ProjectLock:
    """Holds `.NAME.lock` beside the project while it is open for writing."""

    def __init__(self, project: Path) -> None:
        # By its real name: a link beside another project would be a second door.
        project = project.resolve()
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


def lock_of(project: Path) -> ProjectLock | None:
    """The lock, taken; None where this user may make none. Raises `already-open`."""
    lock = ProjectLock(project)
    try:
        lock.acquire()
    except OSError:
        return None
    return lock


@contextmanager
def not_open_elsewhere(target: Path) -> Iterator[None]:
    """Holds the lock of a project that is about to be replaced; other files have none. Raises
    `already-open`, OSError.
    """
    lock = ProjectLock(target)
    if _is_project(target):
        lock.acquire()
    try:
        yield
    finally:
        lock.release()


def _is_project(path: Path) -> bool:
    try:
        read_header(path)
    except KnownError as error:
        return error.code == "damaged"
    return True
