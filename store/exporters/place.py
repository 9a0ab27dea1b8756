"""Puts an export in its place: built beside the target under another name, then moved there whole.

What stands there already is replaced only if it is an export of ours and nothing else is in it.
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Final, Self

from store.errors import KnownError

MANIFEST: Final = "datapackage.json"
MARK: Final = "crossclaim"
"""The property by which a manifest of ours is known."""

_NOBODYS: Final = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})
"""Files that file managers leave; they go with the folder."""


class Staging:
    """A folder beside the target, gone when the block ends. `put` makes it the target."""

    def __init__(self, target: Path) -> None:
        self.target = Path(os.path.abspath(target))  # noqa: PTH100 - a link at the end is not followed
        self.zipped = target.suffix.lower() == ".zip" and not target.is_dir()
        self._beside = self.target.parent / f".{self.target.name}.{secrets.token_hex(4)}"
        self.folder = self._beside.with_name(f"{self._beside.name}.part")

    def __enter__(self) -> Self:
        """Raises `already-exists` where something else stands in the way."""
        _check_free(self.target, zipped=self.zipped)
        self.folder.mkdir(parents=True)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)

    def put(self) -> Iterator[int]:
        """Move what was built to the target; yields bytes packed so far where it becomes a zip."""
        if self.zipped:
            yield from self._put_zip()
        else:
            self._put_folder()
        _sync_folder(self.target.parent)

    def _put_zip(self) -> Iterator[int]:
        packed = self._beside.with_name(f"{self._beside.name}.zip.part")
        try:
            yield from _pack(self.folder, packed)
            _check_free(self.target, zipped=True)
            packed.replace(self.target)
        finally:
            packed.unlink(missing_ok=True)

    def _put_folder(self) -> None:
        _check_free(self.target, zipped=False)
        old = self._beside.with_name(f"{self._beside.name}.old")
        if not self.target.exists():
            self.folder.rename(self.target)
            return
        self.target.rename(old)
        try:
            self.folder.rename(self.target)
        except OSError:
            old.rename(self.target)
            raise
        shutil.rmtree(old, ignore_errors=True)


@contextmanager
def told_as(target: Path) -> Iterator[None]:
    """Turns what a disk refuses, also for the snapshot, into `export-failed`."""
    try:
        yield
    except OSError as error:
        raise KnownError("export-failed", path=str(target), detail=str(error)) from error
    except KnownError as error:
        if error.code not in {"disk-full", "cannot-write"}:
            raise
        raise KnownError("export-failed", path=str(target), detail=str(error)) from error


def write_synced(path: Path, raw: bytes) -> None:
    """Write a file and wait until it is on the disk."""
    with path.open("wb") as file:
        file.write(raw)
        sync(file)


def sync(file: IO[Any]) -> None:
    """Wait until what was written is on the disk."""
    file.flush()
    os.fsync(file.fileno())


def _sync_folder(path: Path) -> None:
    if os.name == "nt":  # folders cannot be opened there, and need no syncing
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _pack(folder: Path, packed: Path) -> Iterator[int]:
    done = 0
    with packed.open("xb") as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for path in sorted(folder.rglob("*")):
                if path.is_file():
                    archive.write(path, path.relative_to(folder).as_posix())
                    done += path.stat().st_size
                    yield done
        sync(file)


def _check_free(target: Path, *, zipped: bool) -> None:
    """Raise `already-exists` unless the target is missing, an empty folder or an export of ours."""
    if not target.exists() and not target.is_symlink():
        return
    ours = _our_zip(target) if zipped else _our_folder(target)
    if target.is_symlink() or not ours:
        raise KnownError("already-exists", path=str(target))


def _our_zip(target: Path) -> bool:
    try:
        with zipfile.ZipFile(target) as archive:
            manifest = json.loads(archive.read(MANIFEST))
            return {entry.filename for entry in archive.infolist()} <= _files_of(manifest)
    except (zipfile.BadZipFile, KeyError, ValueError):
        return False


def _our_folder(target: Path) -> bool:
    if not target.is_dir():
        return False
    found = {
        path.relative_to(target).as_posix()
        for path in target.rglob("*")
        if not path.is_dir() and path.name not in _NOBODYS
    }
    if not found:
        return True
    try:
        return found <= _files_of(json.loads((target / MANIFEST).read_bytes()))
    except (FileNotFoundError, ValueError):
        return False


def _files_of(manifest: Any) -> set[str]:
    """All files that an export says it has; none where the manifest is not ours."""
    try:
        own = manifest[MARK]
        paths = [part["path"] for part in (*manifest["resources"], *own["texts"])]
        return {*paths, *own["files"]}
    except (KeyError, TypeError):
        return set()
