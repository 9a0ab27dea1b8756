"""Puts one file, or a folder of files, in its place: never half, never over what others made."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from store.errors import KnownError
from store.exporters.place import write_synced


def put_file(target: Path, text: str) -> Path:
    """The target with this text (UTF-8): written beside it under another name, then renamed.

    A file that stands there is replaced: whoever asks for a name has been asked about it.
    """
    with beside(target) as part:
        write_synced(part, text.encode())
    return target


@contextmanager
def beside(target: Path) -> Iterator[Path]:
    """A name to write under; when the block ends well it becomes the target, else it goes."""
    if target.is_dir():
        raise KnownError("already-exists", path=str(target))
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
    try:
        yield part
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


@contextmanager
def put_folder(target: Path) -> Iterator[Path]:
    """A folder to fill; when the block ends well it becomes the target, else it goes.

    Raises `already-exists` unless the target is missing or an empty folder.
    """
    if target.is_symlink() or (target.exists() and not _is_empty(target)):
        raise KnownError("already-exists", path=str(target))
    whole = Path(os.path.abspath(target))  # noqa: PTH100 - a link at the end is not followed
    part = whole.with_name(f".{whole.name}.{secrets.token_hex(4)}.part")
    part.mkdir(parents=True)
    try:
        yield part
        if whole.exists():
            whole.rmdir()
        part.rename(whole)
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _is_empty(target: Path) -> bool:
    return target.is_dir() and not any(target.iterdir())
