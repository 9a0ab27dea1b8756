"""What the program and its worker say to each other: a length, JSON, and bytes beside it.

What comes back is checked as strangers' input is: the worker has read their files.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Any, BinaryIO, Final

from store.importers.limits import LARGEST_FILE_BYTES, LARGEST_TEXT_BYTES
from store.importers.metadata import ArticleProposal
from store.importers.reading import LONGEST_FIELD, Note, Reading
from store.text.canonical import canonical
from store.text.zones import ZoneDraft

_HEAD: Final = struct.Struct(">II")
_LARGEST_WORDS: Final = 16_000_000
_MOST_NOTES: Final = 30


class BadFrameError(Exception):
    """What was said is not what the other side may say."""


def write_frame(pipe: BinaryIO, words: Mapping[str, object], beside: bytes = b"") -> None:
    """Say one thing."""
    packed = json.dumps(words, separators=(",", ":")).encode("ascii")
    pipe.write(_HEAD.pack(len(packed), len(beside)) + packed + beside)
    pipe.flush()


def read_frame(pipe: BinaryIO) -> tuple[dict[str, Any], bytes] | None:
    """What was said next; None where the other side has gone. Raises BadFrameError."""
    head = pipe.read(_HEAD.size)
    if len(head) < _HEAD.size:
        return None
    length, length_beside = _HEAD.unpack(head)
    if length > _LARGEST_WORDS or length_beside > max(LARGEST_FILE_BYTES, LARGEST_TEXT_BYTES):
        raise BadFrameError("too long")
    packed, beside = pipe.read(length), pipe.read(length_beside)
    if len(packed) < length or len(beside) < length_beside:
        return None
    try:
        words = json.loads(packed)
    except (ValueError, RecursionError) as error:
        raise BadFrameError("no JSON") from error
    if not isinstance(words, dict):
        raise BadFrameError("no object")
    return words, beside


def words_of(reading: Reading) -> tuple[dict[str, object], bytes]:
    """A reading as it is sent."""
    words: dict[str, object] = {
        "encoding": reading.encoding,
        "guessed": reading.guessed,
        "proposal": asdict(reading.proposal),
        "notes": [[note.code, note.count] for note in reading.notes],
        "zones": [list(zone) for zone in reading.zones],
    }
    return words, reading.text.encode("utf-8")


def reading_of(words: Mapping[str, Any], beside: bytes) -> Reading:
    """The reading that was sent, every part of it checked. Raises BadFrameError."""
    try:
        text = beside.decode("utf-8")
        reading = Reading(
            text=text,
            encoding=_short(words["encoding"]),
            guessed=bool(words["guessed"]),
            proposal=_proposal(words["proposal"], len(text)),
            notes=tuple(Note(_short(code), _count(many)) for code, many in words["notes"]),
            zones=tuple(_zone(each, len(text)) for each in words["zones"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise BadFrameError("a part is missing or odd") from error
    if canonical(text).changes.counted() or not text.strip() or len(reading.notes) > _MOST_NOTES:
        raise BadFrameError("text that is not canonical")
    return reading


def _proposal(words: Mapping[str, Any], length: int) -> ArticleProposal:
    known: dict[str, Any] = {}
    for field in fields(ArticleProposal):
        value = words[field.name]
        if value is not None and field.name.endswith("_span"):
            start, end = value
            value = _span(start, end, length)
        known[field.name] = value if value is None or isinstance(value, tuple) else _short(value)
    return ArticleProposal(**known)


def _zone(words: list[Any], length: int) -> ZoneDraft:
    kind, start, end, writer, reply_to = words
    return ZoneDraft(
        _short(kind),
        *_span(start, end, length),
        None if writer is None else _short(writer),
        None if reply_to is None else _count(reply_to),
    )


def _span(start: object, end: object, length: int) -> tuple[int, int]:
    first, last = _count(start), _count(end)
    if not first < last <= length:
        raise ValueError("a span outside the text")
    return first, last


def _count(value: object) -> int:
    if not isinstance(value, int) or value < 0:
        raise ValueError("no count")
    return value


def _short(value: object) -> str:
    if not isinstance(value, str) or len(value) > LONGEST_FIELD:
        raise ValueError("no short text")
    value.encode("utf-8")  # lone surrogates, which JSON lets through
    return value
