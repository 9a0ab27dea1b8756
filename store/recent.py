"""The projects opened last, newest first, in the user's state folder. Broken, it starts afresh."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from platformdirs import user_state_path

MOST: Final = 12
_FILE: Final = "recent.json"


@dataclass(frozen=True, slots=True)
class RecentProject:
    """A project opened before; `missing` where its file is not there now (a stick, a share)."""

    path: Path
    name: str
    opened_at: dt.datetime
    missing: bool


def recent_projects(folder: Path | None = None) -> list[RecentProject]:
    """The projects opened last, newest first, at most MOST; none where the list cannot be read."""
    return [
        RecentProject(Path(row["path"]), row["name"], dt.datetime.fromisoformat(row["at"]), missing)
        for row in _read(folder)
        for missing in [not os.path.isfile(row["path"])]  # noqa: PTH113 - never raises
    ]


def remember(path: Path, name: str, folder: Path | None = None) -> None:
    """Put a project at the head of the list. Silent where the list cannot be written."""
    rows = [row for row in _read(folder) if row["path"] != str(path.absolute())]
    now = dt.datetime.now(dt.UTC).isoformat()
    _write([{"path": str(path.absolute()), "name": name, "at": now}, *rows][:MOST], folder)


def forget(path: Path, folder: Path | None = None) -> None:
    """Take a project off the list; its file stays."""
    _write([row for row in _read(folder) if row["path"] != str(path.absolute())], folder)


def _place(folder: Path | None) -> Path:
    return (folder or user_state_path("crossclaim", appauthor=False)) / _FILE


def _read(folder: Path | None) -> list[dict[str, str]]:
    try:
        rows = json.loads(_place(folder).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return []
    return [row for row in rows if _is_entry(row)][:MOST] if isinstance(rows, list) else []


def _is_entry(row: Any) -> bool:
    try:
        texts = all(isinstance(row[name], str) for name in ("path", "name", "at"))
        return texts and dt.datetime.fromisoformat(row["at"]).tzinfo is not None
    except (TypeError, KeyError, ValueError):
        return False


def _write(rows: list[dict[str, str]], folder: Path | None) -> None:
    place = _place(folder)
    part = place.with_name(f".{_FILE}.{os.getpid()}.part")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps(rows, ensure_ascii=True, indent=1), encoding="utf-8")
        part.replace(place)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink()
