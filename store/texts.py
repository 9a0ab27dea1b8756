"""Bodies: texts kept once by their hash, packed originals, and a small cache of the texts in
use.
"""

from __future__ import annotations

import hashlib
import threading
import zlib
from collections import OrderedDict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, Table, select

from store.changes import table_of
from store.engine import insert_row, insert_rows
from store.errors import KnownError
from store.models import Body, Original
from store.text.canonical import text_hash

_KEPT: Final = 256
_CACHE_CODE_POINTS: Final = 40_000_000
ORIGINAL_LIMIT_BYTES: Final = 20_000_000
"""Larger originals are kept as a hash only."""

_BODY: Final = table_of(Body)
_ORIGINAL: Final = table_of(Original)


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


def keep_bodies(connection: Connection, texts: Sequence[str]) -> list[tuple[int, str]]:
    """The key and the hash of each of these texts, stored now where it is new. For bulk steps."""
    hashes = [text_hash(text) for text in texts]
    new = dict(zip(hashes, texts, strict=True))
    for known in _keys_by_hash(connection, _BODY, new):
        del new[known]
    if new:
        rows = [{"hash": each, "text": text} for each, text in new.items()]
        insert_rows(connection, _BODY, rows)
    keys = _keys_by_hash(connection, _BODY, set(hashes))
    return [(keys[each], each) for each in hashes]


def _keys_by_hash(connection: Connection, table: Table, hashes: Collection[str]) -> dict[str, int]:
    """The keys of those of these few that are there."""
    query = select(table.c.hash, table.c.id).where(table.c.hash.in_(hashes))
    return {row.hash: row.id for row in connection.execute(query)}


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


def keep_originals(connection: Connection, originals: Iterable[PackedOriginal]) -> None:
    """The same for many at once. For bulk steps."""
    new = {each.hash: each for each in originals if each.packed is not None}
    known = _keys_by_hash(connection, _ORIGINAL, new)
    rows = [
        {"hash": each.hash, "size_bytes": each.size_bytes, "packed": each.packed}
        for each in new.values()
        if each.hash not in known
    ]
    if rows:
        insert_rows(connection, _ORIGINAL, rows)


class TextCache:
    """The texts used last, by body key. Committed bodies never change, so nothing here grows stale;
    who reads inside a write transaction reads `apart`. Any thread.
    """

    def __init__(self) -> None:
        self._texts: OrderedDict[int, str] = OrderedDict()
        self._length = 0
        self._lock = threading.Lock()

    def __call__(self, connection: Connection, body: int) -> str:
        """The text of a body. Raises `no-such-record`."""
        text = self.get(body)
        if text is None:
            text = _read_body(connection, body)
            self.keep(body, text)
        return text

    def get(self, body: int) -> str | None:
        """The text of a body where it is at hand."""
        with self._lock:
            if body in self._texts:
                self._texts.move_to_end(body)
            return self._texts.get(body)

    def apart(self) -> TextsApart:
        """Texts for one transaction, which may be taken back."""
        return TextsApart(self)

    def keep(self, body: int, text: str) -> None:
        """Remember a committed text; the ones not used for longest make room."""
        with self._lock:
            self._length += len(text) - len(self._texts.get(body, ""))
            self._texts[body] = text
            while len(self._texts) > 1 and (
                len(self._texts) > _KEPT or self._length > _CACHE_CODE_POINTS
            ):
                self._length -= len(self._texts.popitem(last=False)[1])


class TextsApart:
    """The texts that one transaction reads. A body that is rolled back gives its key to another
    text, so what was read here is kept for others only once it is committed.
    """

    def __init__(self, cache: TextCache) -> None:
        self._cache = cache
        self._read: dict[int, str] = {}

    def __call__(self, connection: Connection, body: int) -> str:
        """The text of a body. Raises `no-such-record`."""
        text = self._cache.get(body) or self._read.get(body)
        if text is None:
            text = self._read[body] = _read_body(connection, body)
        return text

    def committed(self) -> None:
        """Let others have what was read."""
        for body, text in self._read.items():
            self._cache.keep(body, text)


def _read_body(connection: Connection, body: int) -> str:
    text = connection.execute(select(_BODY.c.text).where(_BODY.c.id == body)).scalar()
    if text is None:
        raise KnownError("no-such-record", table="body", key=body)
    return str(text)
