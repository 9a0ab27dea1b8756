"""Who has a project open for writing on this machine. It goes when the window goes.

`.NAME.lock` is the door: held while a project opens, and by whoever must be alone with the file.
`.NAME.WINDOW.lock` is held by each window that works in it.
"""

from __future__ import annotations

import contextlib
import os
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from store.errors import KnownError
from store.header import read_header

_DOOR_S: Final = 5.0
"""Who takes part waits so long for another window that opens just now."""
_LOOK_AGAIN_S: Final = 0.05
"""Somebody who looks whether a lock was left behind holds it for a moment."""


class ProjectLock:
    """The door of a project and, where a window is named, its place in it."""

    def __init__(self, project: Path, window: str = "") -> None:
        # By its real name: a link beside another project would be a second door.
        project = project.resolve()
        self.window = window
        self._project = project
        self._door = FileLock(project.with_name(f".{project.name}.lock"), thread_local=False)
        place = project.with_name(f".{project.name}.{window}.lock")
        self._place = FileLock(place, thread_local=False) if window else None

    def acquire(self, *, take_part: bool = False) -> None:
        """Stand in the door, and take a place where a window is named. Raises `already-open` where
        another window is in and this one does not `take_part`, OSError where no file can be made.
        """
        try:
            self._door.acquire(timeout=_DOOR_S if take_part else 0)
        except Timeout:
            raise KnownError("already-open", path=str(self._project)) from None
        try:
            if not take_part:
                self._refuse_others()
            if self._place is not None:
                self._place.acquire(timeout=_DOOR_S)
        except BaseException:
            self.release()
            raise

    def leave_door(self) -> None:
        """Others may come in, or be refused, from now on; the place is kept."""
        _let_go(self._door)

    def release(self) -> None:
        """Give all up and leave nothing beside the project."""
        if self._place is not None:
            _let_go(self._place)
        _let_go(self._door)

    def others(self) -> frozenset[str]:
        """The other windows that work in the project now; locks of dead ones are taken away."""
        head = f".{self._project.name}."
        named = re.compile(re.escape(head) + r"([0-9a-f]{8})\.lock")
        with contextlib.suppress(OSError):
            matched = [named.fullmatch(each.name) for each in self._project.parent.iterdir()]
            found = [each for each in matched if each is not None and each[1] != self.window]
            return frozenset(each[1] for each in found if self._is_held(each[0]))
        return frozenset()

    def _refuse_others(self) -> None:
        if not self.others():
            return
        time.sleep(_LOOK_AGAIN_S)
        if self.others():
            raise KnownError("already-open", path=str(self._project))

    def _is_held(self, name: str) -> bool:
        lock = FileLock(self._project.with_name(name), thread_local=False)
        try:
            lock.acquire(timeout=0)
        except Timeout:
            return True
        except OSError:
            return False
        _let_go(lock)
        return False


def _let_go(lock: FileLock) -> None:
    if not lock.is_locked:
        return
    path = Path(lock.lock_file)
    if os.name != "nt":
        # Removed while still held: who waits on the unlinked file sees that it has no name
        # and tries again.
        with contextlib.suppress(OSError):
            path.unlink()
    lock.release()
    if os.name == "nt":
        with contextlib.suppress(OSError):
            path.unlink()


def lock_of(project: Path, window: str, *, take_part: bool = False) -> ProjectLock | None:
    """The lock, taken, its door still held; None where this user may make none. Raises
    `already-open`.
    """
    lock = ProjectLock(project, window)
    try:
        lock.acquire(take_part=take_part)
    except OSError:
        return None
    return lock


@contextmanager
def not_open_elsewhere(target: Path) -> Iterator[None]:
    """Holds the door of a project that is about to be replaced; other files have none. Raises
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
