"""Large files that this person's own program closed and nobody touched since: to read a gigabyte
through before it opens takes seconds, and would only find again what was found the last time.

No proof against who can write to this person's folders. What rots is found by the check.
"""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path
from typing import Final

from platformdirs import user_state_path

LARGE_BYTES: Final = 64 * 1024 * 1024
"""Smaller ones are read through each time: that takes a tenth of a second."""
_MOST: Final = 50
_FILE: Final = "closed.json"


def keep(path: Path, folder: Path | None = None) -> None:
    """Remember how a large file was closed. Silent where that cannot be written."""
    with contextlib.suppress(OSError):
        stamp = _stamp(path)
        if stamp[0] < LARGE_BYTES:
            return
        place = _place(folder)
        others = {each: kept for each, kept in _read(place).items() if each != str(path.resolve())}
        kept = dict([*others.items(), (str(path.resolve()), stamp)][-_MOST:])
        place.parent.mkdir(parents=True, exist_ok=True)
        part = place.with_suffix(f".{os.getpid()}.part")
        part.write_text(json.dumps(kept), "utf-8")
        part.replace(place)


def holds(path: Path, folder: Path | None = None) -> bool:
    """Whether the file is as it was closed last: same size, times and place on the disk."""
    with contextlib.suppress(OSError):
        stamp = _stamp(path)
        return stamp[0] >= LARGE_BYTES and _read(_place(folder)).get(str(path.resolve())) == stamp
    return False


def _stamp(path: Path) -> list[int]:
    found = path.stat()
    return [found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino]


def _place(folder: Path | None) -> Path:
    return (folder or user_state_path("crossclaim", appauthor=False)) / _FILE


def _read(place: Path) -> dict[str, list[int]]:
    """What is kept; empty where it cannot be read."""
    with contextlib.suppress(OSError, ValueError):
        kept = json.loads(place.read_text("utf-8"))
        return kept if isinstance(kept, dict) else {}
    return {}
