"""The first hundred bytes of a project file, read without SQLite: what is this, and may we open
it?
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from store.engine import APPLICATION_ID
from store.errors import KnownError
from store.migrations import SCHEMA_VERSION
from store.opening import has_journal
from store.peeking import peeking

_MAGIC: Final = b"SQLite format 3\x00"
_ROLLBACK_JOURNAL: Final = b"\x01\x01"
"""A write-ahead log would make a second file beside the project, also for who only reads."""
_UTF_8: Final = 1


@dataclass(frozen=True, slots=True)
class Header:
    """What the file says of itself."""

    schema_version: int
    size_bytes: int

    @property
    def is_newer(self) -> bool:
        """Written by a later release than this one."""
        return self.schema_version > SCHEMA_VERSION


def read_header(path: Path) -> Header:
    """The header of a project file. Raises `no-such-file`, `not-a-project`, `damaged`,
    `unreadable`.
    """
    try:
        with peeking(path) as file:
            head = file.read(100)
        size_bytes = path.stat().st_size
    except FileNotFoundError:
        raise KnownError("no-such-file", path=str(path)) from None
    except OSError as error:
        raise KnownError("unreadable", path=str(path), detail=error.strerror or "") from error
    _check(path, head, size_bytes)
    return Header(int.from_bytes(head[60:64], "big"), size_bytes)


def _check(path: Path, head: bytes, size_bytes: int) -> None:
    if len(head) < 100 or not head.startswith(_MAGIC):
        raise KnownError("not-a-project", path=str(path))
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise KnownError("not-a-project", path=str(path))
    page_bytes = int.from_bytes(head[16:18], "big")
    page_bytes = 65536 if page_bytes == 1 else page_bytes
    # A power cut may leave half a page at the end: the journal beside it takes that back.
    if page_bytes < 512 or (size_bytes % page_bytes and not has_journal(path)):
        raise KnownError("damaged", path=str(path), detail="size")
    if head[18:20] != _ROLLBACK_JOURNAL or int.from_bytes(head[56:60], "big") != _UTF_8:
        raise KnownError("damaged", path=str(path), detail="format")
