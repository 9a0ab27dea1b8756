"""The way back: a backup becomes a project file again, checked before it gets its name."""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from store.backups.files import checked_facts, sync, sync_folder
from store.backups.making import make
from store.backups.rows import Backup, Restored
from store.creating import put_in_place
from store.errors import KnownError
from store.lock import ProjectLock


def restore(
    backup: Path,
    target: Path,
    *,
    replace: bool = False,
    root: Path | None = None,
    now: dt.datetime | None = None,
) -> Restored:
    """Put a backup to a new file, or with `replace` in the place of a project that is not open.

    What was there is backed up first, or set aside under another name where it is too broken.
    Raises `damaged` for a broken backup, `already-exists`, `already-open`, `cannot-write`.
    """
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    checked_facts(backup)
    with _failure_told(target):
        try:
            shutil.copyfile(backup, part)
            checked_facts(part)
            sync(part)
            if not replace or not os.path.lexists(target):
                put_in_place(part, target)
                sync_folder(target.parent)
                return Restored(target)
            with _locked(target):
                return _replaced(part, target, root, now or dt.datetime.now(dt.UTC))
        finally:
            part.unlink(missing_ok=True)


def _replaced(part: Path, target: Path, root: Path | None, now: dt.datetime) -> Restored:
    target = target.resolve()
    before, aside = _backed_up(target, root, now), None
    if before is None:
        aside = _set_aside(target, now)
    # A transaction cut off in the old file must not be taken back in the new one.
    _journal(target).unlink(missing_ok=True)
    part.replace(target)
    sync_folder(target.parent)
    return Restored(target, before, aside)


def _backed_up(target: Path, root: Path | None, now: dt.datetime) -> Backup | None:
    with contextlib.suppress(KnownError):
        return make(target, "restore", root=root, now=now)
    return None


def _set_aside(target: Path, now: dt.datetime) -> Path:
    """A second name for the file as it is, with the journal that belongs to it."""
    stem, suffix = target.stem, target.suffix
    aside = target.with_name(f"{stem} before restoring {now:%Y-%m-%d %H.%M.%S}{suffix}")
    try:
        os.link(target, aside)
    except OSError:
        shutil.copyfile(target, aside)
    if _journal(target).exists():
        shutil.copyfile(_journal(target), _journal(aside))
        sync(_journal(aside))
    sync_folder(target.parent)
    return aside


def _journal(project: Path) -> Path:
    return project.with_name(f"{project.name}-journal")


@contextmanager
def _locked(target: Path) -> Iterator[None]:
    """Also a file that is no project any more: another window may have it open."""
    lock = ProjectLock(target)
    lock.acquire()
    try:
        yield
    finally:
        lock.release()


@contextmanager
def _failure_told(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise KnownError("cannot-write", path=str(target), detail=str(error)) from error
