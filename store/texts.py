"""Bodies: texts kept once by their hash, packed originals, and a small cache of the texts in
use.
"""

from __future__ import annotations

import hashlib
import threading
import zlib
from collections import OrderedDict
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, select

from store.changes import table_of
from store.engine import insert_row
from store.errors import KnownError
from store.models import Body, Original

_KEPT: Final = 64
_CACHE_CODE_POINTS: Final = 40_000_000
ORIGINAL_LIMIT_BYTES: Final = 20_000_000
"""Larger originals are kept as a hash only."""

_BODY: Final = table_of(Body)
_ORIGINAL: Final = table_of(Original)


def text_hash(text: str) -> str:
    """SHA-256 of the text as UTF-8, hex."""
    return hashlib.sha256(text.encode()).hexdigest()


def keep_body(connection: Connection, text: str) -> int:
    """The key of this text, stored now if it is new. Never logged: bodies outlive undo, so redo
    finds them.
    """
    digest = text_hash(text)
    query = select(_BODY.c.id).where(_BODY.c.hash == digest)
    found = connection.execute(query).scalar()
    if found is not None:
        return int(found)
    return insert_row(connection, _BODY, {"hash": digest, "text": text})


@dataclass(frozen=True, slots=True)
class PackedOriginal:
    """A file's bytes, compressed; `packed` is None above ORIGINAL_LIMIT_BYTES."""

    hash: str
    size_bytes: int
    packed: bytes | None


def pack_original(raw: bytes) -> PackedOriginal:
    """The bytes ready to be kept. Takes time: jobs do it before they ask to write."""
    packed = zlib.compress(raw, 6) if len(raw) <= ORIGINAL_LIMIT_BYTES else None
    return PackedOriginal(hashlib.sha256(raw).hexdigest(), len(raw), packed)


def keep_original(connection: Connection, original: PackedOriginal) -> None:
    """Keep a file's bytes once; not above ORIGINAL_LIMIT_BYTES."""
    if original.packed is None:
        return
    query = select(_ORIGINAL.c.id).where(_ORIGINAL.c.hash == original.hash)
    if connection.execute(query).scalar() is None:
        row = {
            "hash": original.hash,
            "size_bytes": original.size_bytes,
            "packed": original.packed,
        }
        insert_row(connection, _ORIGINAL, row)


class TextCache:
    """The texts used last, by body key. Bodies never change, so nothing here grows stale. Any
    thread.
    """

    def __init__(self) -> None:
        self._texts: OrderedDict[int, str] = OrderedDict()
        self._length = 0
        self._lock = threading.Lock()

    def __call__(self, connection: Connection, body: int) -> str:
        """The text of a body. Raises `no-such-record`."""
        with self._lock:
            if body in self._texts:
                self._texts.move_to_end(body)
                return self._texts[body]
        text = connection.execute(select(_BODY.c.text).where(_BODY.c.id == body)).scalar()
        if text is None:
            raise KnownError("no-such-record", table="body", key=body)
        self._keep(body, text)
        return str(text)

    def _keep(self, body: int, text: str) -> None:
        with self._lock:
            self._texts[body] = text
            self._length += len(text)
            while len(self._texts) > 1 and (
                len(self._texts) > _KEPT or self._length > _CACHE_CODE_POINTS
            ):
                self._length -= len(self._texts.popitem(last=False)[1])
