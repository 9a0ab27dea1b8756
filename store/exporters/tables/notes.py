"""Notes and what they are on."""

from __future__ import annotations

from typing import Final

from store.exporters.columns import ROW, STAMPS, Table
from store.exporters.tables.pages import keyed
from store.queries import note_rows
from store.rows import NoteRow, joined_quote
from store.types import public_id

_TABLES: Final = {"relation": "claim_relation"}


def _owner(note: NoteRow) -> str:
    return public_id(_TABLES.get(note.owner, note.owner), note.owner_key)


def _article(note: NoteRow) -> int | None:
    return note.owner_key if note.owner == "article" else None


def _start(note: NoteRow) -> int | None:
    return min((span.start for span in note.spans), default=None)


def _end(note: NoteRow) -> int | None:
    return max((span.end for span in note.spans), default=None)


def _quote(note: NoteRow) -> str:
    return joined_quote(note.spans)


def _parts(note: NoteRow) -> int:
    return len(note.spans)


NOTES: Final = Table(
    "notes",
    "One row a remark on a passage, an article, an entity, a claim or a link.",
    (
        ROW.key("note", "note", "public id of the note"),
        ROW.text("owner", "public id of what it is on", _owner),
        ROW.text("text", "the remark"),
        ROW.boolean("flag", "whether it is flagged"),
        ROW.key("article", "article", "if on an article or a passage", _article, table="articles"),
        ROW.text("quote", "the words of the passage", _quote),
        ROW.integer("start", "first code point of the passage", _start),
        ROW.integer("end", "code point after the passage", _end),
        ROW.integer("parts", "number of its parts; each is a row of spans.csv", _parts),
        *STAMPS,
    ),
    keyed("note", note_rows),
)  # fmt: skip
