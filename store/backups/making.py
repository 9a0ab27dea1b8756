"""Makes backups: a copy beside ongoing work, opened, checked and counted before it gets a name."""

from __future__ import annotations

import contextlib
import datetime as dt
import errno
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from filelock import FileLock, Timeout

from store.backups.files import (
    checked_facts,
    copy_pages,
    damage_told,
    facts_of,
    opened,
    sync,
    sync_folder,
)
from store.backups.folder import backup_folder, list_backups, place_of
from store.backups.keeping import budget, to_remove
from store.backups.rows import Backup, Facts, backup_of, name_of
from store.creating import put_in_place
from store.engine import known_error
from store.errors import KnownError
from store.jobs import CancelToken

if TYPE_CHECKING:
    from store.project import Project

SHRUNKEN: Final = 0.9
"""With fewer rows than this share of the last backup's a backup is shrunken."""
_ROOM_BESIDE: Final = 32_000_000
"""Bytes that stay free on the disk beside a new backup."""
_OF_THE_COPY: Final = {
    "disk-full": "no-room-for-backup",
    "cannot-write": "backup-failed",
    "read-only": "backup-failed",
}
"""Where a project is only read it is the copy that could not be written."""
_WAIT_S: Final = 20.0
"""For another window that makes a backup of the same project just now."""


def make(
    project: Path,
    reason: str,
    *,
    root: Path | None = None,
    now: dt.datetime | None = None,
    cancel: CancelToken | None = None,
) -> Backup:
    """A new backup of a project file, open or not; older ones that need not stay are removed.

    Raises `damaged`, `not-a-project`, `no-such-file` for the project, `no-room-for-backup`,
    `backup-failed`, `locked` where others write all the time, `cancelled`.
    """
    if not project.exists():
        raise KnownError("no-such-file", path=str(project))
    facts = _facts(project)
    folder = backup_folder(facts.uid, root)
    with _failure_told(folder), _alone(folder):
        _check_room(folder, project.stat().st_size)
        part = folder / f".{place_of(project)}.part"
        try:
            facts = _written(project, part, cancel)
            made = _named(part, facts, project, reason, now or dt.datetime.now(dt.UTC), root)
        finally:
            _remove_parts(folder)
        _rotate(facts.uid, folder, root)
    return made


def make_if_changed(
    project: Path,
    reason: str,
    *,
    root: Path | None = None,
    now: dt.datetime | None = None,
    cancel: CancelToken | None = None,
) -> Backup | None:
    """A new backup where the project holds anything and changed since the last one; else None.
    Raises as `make`.
    """
    if not project.exists():
        raise KnownError("no-such-file", path=str(project))
    facts = _facts(project)
    last = last_backup(facts.uid, project, root)
    same = last is not None and (last.step, last.counts) == (facts.step, facts.counts)
    if same or not facts.counts.rows:
        return None
    return make(project, reason, root=root, now=now, cancel=cancel)


def before_bulk(project: Project, reason: str, cancel: CancelToken | None = None) -> None:
    """Make a backup before much is written at once. Where none can be made, the work goes on: the
    next one is told.
    """
    with contextlib.suppress(KnownError):
        make_if_changed(project.path, reason, cancel=cancel)


def last_backup(uid: object, project: Path, root: Path | None = None) -> Backup | None:
    """The newest whole backup of a project file at its place."""
    place = place_of(project)
    whole = (each for each in list_backups(str(uid), root) if each.checked)
    return next((each for each in whole if each.place == place), None)


def accept(backup: Backup) -> Backup:
    """A shrunken backup is right as it is: from now on it counts as any other."""
    if not backup.shrunken:
        return backup
    path = backup.path.with_name(backup.path.name.replace("-shrunken.", "."))
    with contextlib.suppress(OSError):
        backup.path.rename(path)
    return backup_of(path, size_bytes=backup.size_bytes) or backup


def copy_to(project: Path, target: Path, cancel: CancelToken | None = None) -> Facts:
    """Write a checked copy of a project file to a new file. Raises `already-exists`, as `make`."""
    if not project.exists():
        raise KnownError("no-such-file", path=str(project))
    if target.exists():
        raise KnownError("already-exists", path=str(target))
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    with _failure_told(target):
        try:
            facts = _written(project, part, cancel)
            put_in_place(part, target)
            sync_folder(target.parent)
        finally:
            part.unlink(missing_ok=True)
    return facts


def _facts(project: Path) -> Facts:
    with damage_told(project), opened(project, writable=True) as connection:
        return facts_of(connection)


def _written(project: Path, part: Path, cancel: CancelToken | None) -> Facts:
    """Copy, then prove the copy: whole, of this project, and nothing fewer than was there."""
    cancel = cancel or CancelToken()
    with damage_told(project), opened(project, writable=True) as source:
        before = facts_of(source)
        copy_pages(source, part, cancel.check)
        try:
            made = checked_facts(part)
        except KnownError:
            # Was it so before? Then the project is what is damaged, and the person must know.
            if source.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                raise KnownError("damaged", path=str(project)) from None
            raise KnownError("backup-failed", path=str(part)) from None
        fewest = min(before.counts.rows, facts_of(source).counts.rows)
    if made.uid != before.uid or made.counts.rows < fewest:
        raise KnownError("backup-failed", path=str(part))
    sync(part)
    return made


def _named(
    part: Path, facts: Facts, project: Path, reason: str, now: dt.datetime, root: Path | None
) -> Backup:
    place = place_of(project)
    known = [each for each in list_backups(facts.uid, root) if each.place == place]
    before = next((each for each in known if each.checked and not each.shrunken), None)
    shrunken = before is not None and facts.counts.rows < before.counts.rows * SHRUNKEN
    if known and now <= known[0].when:
        # Clocks are set back; the order must not be.
        now = known[0].when + dt.timedelta(microseconds=1)
    path = part.with_name(name_of(facts, place, now, reason, shrunken=shrunken))
    part.replace(path)
    sync_folder(path.parent)
    made = backup_of(path, size_bytes=path.stat().st_size)
    assert made is not None
    return made


def _rotate(uid: str, folder: Path, root: Path | None) -> None:
    known = list_backups(uid, root)
    used = sum(each.size_bytes for each in known)
    for each in to_remove(known, budget(shutil.disk_usage(folder).free, used)):
        with contextlib.suppress(OSError):
            each.path.unlink()


def _check_room(folder: Path, size_bytes: int) -> None:
    if shutil.disk_usage(folder).free < size_bytes + _ROOM_BESIDE:
        raise KnownError("no-room-for-backup", path=str(folder))


def _remove_parts(folder: Path) -> None:
    """Also those of a process that was killed: nobody else writes here now."""
    for left in folder.glob(".*.part*"):
        with contextlib.suppress(OSError):
            left.unlink()


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    folder.mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(folder / ".making", timeout=_WAIT_S, thread_local=False):
            yield
    except Timeout:
        raise KnownError("locked", path=str(folder)) from None


@contextmanager
def _failure_told(place: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, sqlite3.Error, KnownError) as error:
        known = error if isinstance(error, KnownError) else known_error(error)
        code = "backup-failed" if known is None else _OF_THE_COPY.get(known.code, "")
        if not code:
            raise
        if getattr(error, "errno", None) == errno.ENOSPC:
            code = "no-room-for-backup"
        raise KnownError(code, path=str(place), detail=str(error)) from error
