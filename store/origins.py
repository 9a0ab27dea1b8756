"""Who wrote last to a project: a window of this person on this machine, or somebody else's.

Each step names its window by random letters; those of this person's windows stand in the state
folder, by project. So no name of a machine or a login is in any project file.
"""

from __future__ import annotations

import contextlib
import json
import os
import uuid
from pathlib import Path
from typing import Final

from platformdirs import user_state_path

_FILE: Final = "written.json"
_MOST_PROJECTS: Final = 300
_MOST_WINDOWS: Final = 40
"""A project's last ones; the one that wrote last is always among them."""


def is_ours(uid: uuid.UUID, window: str | None, folder: Path | None = None) -> bool:
    """Whether this window, which wrote last to this project, was one of this person's here; None
    where nobody has done anything in it yet.
    """
    return (window or "") in _read(folder).get(str(uid), [])


def claim(uid: uuid.UUID, windows: list[str], folder: Path | None = None) -> None:
    """Remember that these windows are this person's. Silent where that cannot be kept."""
    known = _read(folder)
    earlier = known.pop(str(uid), [])
    kept = [*dict.fromkeys([*windows, *earlier])][:_MOST_WINDOWS]
    if kept == earlier:
        return
    others = [*known.items()][: _MOST_PROJECTS - 1]
    _write({str(uid): kept, **dict(others)}, folder)


def _place(folder: Path | None) -> Path:
    return (folder or user_state_path("crossclaim", appauthor=False)) / _FILE


def _read(folder: Path | None) -> dict[str, list[str]]:
    try:
        found = json.loads(_place(folder).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {uid: windows for uid, windows in found.items() if isinstance(windows, list)}


def _write(known: dict[str, list[str]], folder: Path | None) -> None:
    place = _place(folder)
    part = place.with_name(f".{_FILE}.{os.getpid()}.part")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps(known, indent=0), encoding="utf-8")
        part.replace(place)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink()
