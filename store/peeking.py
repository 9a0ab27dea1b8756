"""Reads bytes of a project file without letting go of the locks that this process has on it.

POSIX locks go when the process closes *any* descriptor of the file (fcntl(2), and "How to corrupt
an SQLite database file", 2.2): SQLite's own among them, while another process waits to write. So a
descriptor of a file that an engine here has open is closed together with that engine.
"""

from __future__ import annotations

import os
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

_File = tuple[int, int]

_open: Final[Counter[_File]] = Counter()
_waiting: Final[dict[_File, list[int]]] = {}
_alone: Final = threading.Lock()


@contextmanager
def peeking(path: Path) -> Iterator[BinaryIO]:
    """The file, open for reading. Raises OSError."""
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        with open(descriptor, "rb", closefd=False) as file:
            yield file
    finally:
        _close(descriptor)


def hold(path: Path) -> _File | None:
    """Told by who opens an engine on a file, before; None where there is no file."""
    try:
        file = _identity(path.stat())
    except OSError:
        return None
    with _alone:
        _open[file] += 1
    return file


def let_go(file: _File | None) -> None:
    """Told by who closed that engine."""
    if file is None:
        return
    with _alone:
        _open[file] -= 1
        left = _waiting.pop(file, []) if not _open[file] else []
        if not _open[file]:
            del _open[file]
    for descriptor in left:
        os.close(descriptor)


def _close(descriptor: int) -> None:
    file = _identity(os.fstat(descriptor))
    with _alone:
        if file in _open:
            _waiting.setdefault(file, []).append(descriptor)
            return
    os.close(descriptor)


def _identity(told: os.stat_result) -> _File:
    return told.st_dev, told.st_ino
