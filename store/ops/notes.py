"""Notes on passages, articles, entities, claims and links."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from store.errors import KnownError
from store.models import Note
from store.ops.spans import Part, lift, place, shortened
from store.types import ArticleId, NoteId
from store.unit import Unit

_TARGETS = ("article_id", "entity_id", "claim_id", "relation_id")


def add_note(unit: Unit, /, text: str, *, flag: bool = False, **target: int) -> NoteId:
    """The key of a new note; `target` is one of article_id, entity_id, claim_id, relation_id."""
    if len(target) != 1 or not target.keys() <= set(_TARGETS):
        raise KnownError("no-such-record", table="note", key=0)
    unit.describe(text=shortened(text))
    owner = {**dict.fromkeys(_TARGETS), **target}
    return NoteId(unit.insert(Note, text=text, flag=flag, **owner))


def note_passage(
    unit: Unit, article: ArticleId, parts: Sequence[Part], text: str = "", *, flag: bool = False
) -> NoteId:
    """The key of a new note on these words of an article; its text may come later. Raises
    `bad-span`.
    """
    owner = {**dict.fromkeys(_TARGETS), "article_id": article}
    note = NoteId(unit.insert(Note, text=text, flag=flag, **owner))
    quote = place(unit, article, parts, note_id=note)
    unit.describe(text=shortened(text or quote))
    return note


def edit_note(unit: Unit, /, note: NoteId, **fields: Any) -> None:
    """Change a note's text or flag."""
    unit.update(Note, note, **fields)
    unit.describe(text=shortened(unit.row(Note, note)["text"]))


def delete_note(unit: Unit, note: NoteId) -> None:
    """Remove a note."""
    unit.describe(text=shortened(unit.row(Note, note)["text"]))
    lift(unit, note_id=note)
    unit.delete(Note, note)
