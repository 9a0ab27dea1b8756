"""A zone before it is a record: a stretch of a text and what it is."""

from typing import NamedTuple


class ZoneDraft(NamedTuple):
    """A stretch of a text, half-open; `reply_to` is the number of an earlier draft of the list."""

    kind: str
    start: int
    end: int
    writer: str | None = None
    reply_to: int | None = None
