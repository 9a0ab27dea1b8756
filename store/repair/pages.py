"""Reads rows out of the bytes of a project file, page by page, without SQLite: what one damaged
page loses is what stood on it. The format is SQLite's (sqlite.org/fileformat2.html).
"""

from __future__ import annotations

import mmap
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

Value = int | float | str | bytes | None

LEAF: Final = 13
"""Kind of a page with rows of a table; INNER of one that points to such."""
INNER: Final = 5
_HEAD_BYTES: Final = 100
_SIZES: Final = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)
"""Bytes of a value by its serial type, for those below 12."""
_DEEPEST: Final = 20
_KINDS: Final = frozenset({2, INNER, 10, LEAF})
_PAGE_SIZES: Final = (4096, 1024, 2048, 8192, 16384, 32768, 65536, 512)
_LOOKED_AT: Final = 1000
"""Pages by which the size of all is told."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row as it stands on a page; `mended` where bytes were no text."""

    key: int
    values: tuple[Value, ...]
    mended: bool = False


class _Broken(Exception):  # noqa: N818 - never leaves this module
    """Bytes that are not what they should be."""


class Pages:
    """The pages of a file, numbered from 1. Nothing here raises for damage: it finds less."""

    def __init__(self, raw: bytes | mmap.mmap) -> None:
        self._raw = raw
        # What the file says of itself may be damaged, too: the size is told by where pages begin.
        self._page_bytes = self._usable = max(_PAGE_SIZES, key=lambda size: _begun(raw, size))
        self.count = -(-len(raw) // self._page_bytes)

    def kind(self, number: int) -> int:
        """What the page says it is."""
        at = self._head(number)
        return self._raw[at] if 1 <= number <= self.count and at < len(self._raw) else 0

    def rows(self, number: int) -> tuple[list[Row], int]:
        """The rows that can be read on a leaf, and how many cannot."""
        found, unread = [], 0
        for place in self._cells(number):
            try:
                found.append(self._row(number, place))
            except (_Broken, IndexError, struct.error, OverflowError):
                unread += 1
        return found, unread

    def leaves(self, root: int) -> Iterator[int]:
        """The leaves below a page, in order; each page once, whatever circles there are."""
        yield from self._below(root, set(), _DEEPEST)

    def free(self) -> set[int]:
        """Pages that hold nothing any more: what still stands there was deleted."""
        found: set[int] = set()
        trunk = self._number(32)
        while 1 <= trunk <= self.count and trunk not in found:
            found.add(trunk)
            at = (trunk - 1) * self._page_bytes
            many = min(self._number(at + 4), self._usable // 4 - 2)
            found.update(self._number(at + 8 + 4 * each) for each in range(many))
            trunk = self._number(at)
        return found

    def _below(self, number: int, seen: set[int], depth: int) -> Iterator[int]:
        if number in seen or not depth:
            return
        seen.add(number)
        kind = self.kind(number)
        if kind == LEAF:
            yield number
        elif kind == INNER:
            start = (number - 1) * self._page_bytes
            for place in self._cells(number):
                yield from self._below(self._number(start + place), seen, depth - 1)
            yield from self._below(self._number(self._head(number) + 8), seen, depth - 1)

    def _head(self, number: int) -> int:
        return (number - 1) * self._page_bytes + (_HEAD_BYTES if number == 1 else 0)

    def _number(self, at: int) -> int:
        return int.from_bytes(self._raw[at : at + 4], "big")

    def _cells(self, number: int) -> list[int]:
        """Where the cells of a page begin, counted from its start."""
        at = self._head(number)
        first = at + (12 if self.kind(number) == INNER else 8)
        many = int.from_bytes(self._raw[at + 3 : at + 5], "big")
        end = min(first + 2 * many, (number - 1) * self._page_bytes + self._usable)
        pointers = self._raw[first:end]
        places = (
            place for (place,) in struct.iter_unpack(">H", pointers[: len(pointers) // 2 * 2])
        )
        return [place for place in places if 8 <= place < self._usable]

    def _row(self, number: int, place: int) -> Row:
        at = (number - 1) * self._page_bytes + place
        length, at = self._varint(at)
        key, at = self._varint(at)
        return Row(_signed(key), *_values(self._payload(number, at, length)))

    def _payload(self, number: int, at: int, length: int) -> bytes:
        if length > len(self._raw):
            raise _Broken
        usable = self._usable
        local, most = length, usable - 35
        if length > most:
            least = (usable - 12) * 32 // 255 - 23
            local = least + (length - least) % (usable - 4)
            local = local if local <= most else least
        if at + local > number * self._page_bytes:
            raise _Broken
        return self._raw[at : at + local] + self._overflow(at + local, length - local)

    def _overflow(self, at: int, length: int) -> bytes:
        parts: list[bytes] = []
        number = self._number(at) if length else 0
        while length:
            if not 1 < number <= self.count:
                raise _Broken
            at = (number - 1) * self._page_bytes
            part = self._raw[at + 4 : at + 4 + min(length, self._usable - 4)]
            if not part:
                raise _Broken
            parts.append(part)
            length -= len(part)
            number = self._number(at)
        return b"".join(parts)

    def _varint(self, at: int) -> tuple[int, int]:
        return _varint(self._raw, at)


def _begun(raw: bytes | mmap.mmap, size: int) -> float:
    """How well the kinds of pages fit to pages of this size."""
    places = range(size, min(len(raw), size * _LOOKED_AT), size)
    begun = sum(raw[place] in _KINDS for place in places)
    return begun * begun / len(places) if places else 0


def _varint(raw: bytes | mmap.mmap, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where it ends."""
    value = 0
    for byte in range(8):
        value = value << 7 | raw[at + byte] & 0x7F
        if raw[at + byte] < 0x80:
            return value, at + byte + 1
    return value << 8 | raw[at + 8], at + 9


def _signed(value: int) -> int:
    return value - (1 << 64) if value >= 1 << 63 else value


def _values(payload: bytes) -> tuple[tuple[Value, ...], bool]:
    """The columns of a record, and whether some bytes of a text were none."""
    end, at = _varint(payload, 0)
    if not at <= end <= len(payload):
        raise _Broken
    types: list[int] = []
    while at < end:
        kind, at = _varint(payload, at)
        types.append(kind)
    if at != end or any(kind in (10, 11) for kind in types):
        raise _Broken
    if end + sum(map(_size, types)) != len(payload):
        raise _Broken
    values: list[Value] = []
    mended = False
    for kind in types:
        part, at = payload[at : at + _size(kind)], at + _size(kind)
        value, bad = _value(kind, part)
        values.append(value)
        mended |= bad
    return tuple(values), mended


def _size(kind: int) -> int:
    return _SIZES[kind] if kind < 10 else (kind - 12) // 2


def _value(kind: int, part: bytes) -> tuple[Value, bool]:
    if kind >= 12:
        if kind % 2 == 0:
            return part, False
        text = part.decode("utf-8", "replace").replace("\0", "\ufffd")
        return text, "\ufffd" in text
    if kind == 7:
        return float(struct.unpack(">d", part)[0]), False
    if kind in (0, 8, 9):
        return (None if kind == 0 else kind - 8), False
    return int.from_bytes(part, "big", signed=True), False
