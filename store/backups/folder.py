"""Where the backups of a project lie, and which there are."""

from __future__ import annotations

import hashlib
import os
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from platformdirs import user_data_path

from store.backups.rows import Backup, backup_of
from store.errors import KnownError
from store.header import read_header


def backups_root(root: Path | None = None) -> Path:
    """The folder of all backups of this person."""
    return root or user_data_path("crossclaim", appauthor=False) / "backups"


def backup_folder(uid: uuid.UUID | str, root: Path | None = None) -> Path:
    """Where the backups of a project lie; it may not be there yet."""
    return backups_root(root) / str(uid)


def place_of(project: Path) -> str:
    """Eight letters that stand for where a project file lies."""
    real = os.path.normcase(project.resolve())
    return hashlib.sha256(real.encode("utf-8", "surrogateescape")).hexdigest()[:8]


def list_backups(uid: uuid.UUID | str, root: Path | None = None) -> list[Backup]:
    """All backups of a project, newest first; none where the folder cannot be read."""
    return _newest_first(_backups_in(backup_folder(uid, root)))


def backups_at(project: Path, root: Path | None = None) -> list[Backup]:
    """All backups of whatever project lay at this path, newest first: also where the file is gone
    or too broken to say which project it is.
    """
    place = place_of(project)
    try:
        folders = [each for each in backups_root(root).iterdir() if each.is_dir()]
    except OSError:
        return []
    found = (each for folder in folders for each in _backups_in(folder))
    return _newest_first(each for each in found if each.place == place)


def _newest_first(found: Iterable[Backup]) -> list[Backup]:
    return sorted(found, key=lambda backup: (backup.when, backup.path.name), reverse=True)


def _backups_in(folder: Path) -> Iterator[Backup]:
    try:
        paths = list(folder.iterdir())
    except OSError:
        return
    for path in paths:
        try:
            size_bytes = path.stat().st_size
        except OSError:
            continue
        found = backup_of(path, size_bytes=size_bytes)
        if found is not None:
            yield replace(found, checked=_looks_whole(path))


def _looks_whole(path: Path) -> bool:
    try:
        read_header(path)
    except KnownError:
        return False
    return True
