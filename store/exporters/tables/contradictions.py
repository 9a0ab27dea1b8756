"""The table that an editor reads: one row a contradiction, both sides in full."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import Final

from sqlalchemy import Connection

from store.exporters.columns import ROW, Column, Columns, Table
from store.exporters.guard import joined
from store.exporters.tables.claims import about_of, speaker_of
from store.exporters.tables.pages import keyed
from store.queries import exported, relation_rows
from store.rows import RelationRow

_LINK: Final = Columns(lambda name: attrgetter(f"link.{name}"))
_STAMPS: Final = Columns(lambda name: attrgetter(f"link.stamps.{name}")).stamps()


@dataclass(frozen=True, slots=True)
class Conflict:
    """A contradiction with the notes on it."""

    link: RelationRow
    notes: tuple[str, ...]


def _conflicts(connection: Connection, keys: Sequence[int]) -> list[Conflict]:
    notes = exported.relation_notes(connection, keys)
    links = relation_rows(connection, keys)
    return [Conflict(link, tuple(notes.get(link.id, ()))) for link in links]


def _scope(row: Conflict) -> str:
    return "within" if row.link.within else "across"


def _of_side(side: str, columns: Sequence[Column]) -> tuple[Column, ...]:
    claim_of = attrgetter(f"link.{side}")

    def on_side(column: Column) -> Column:
        get = column.get
        return replace(column, name=f"{side}_{column.name}", get=lambda row: get(claim_of(row)))

    return tuple(on_side(column) for column in columns)


_WORDS: Final = (
    ROW.text("speaker", "who says it", speaker_of),
    ROW.text("quote", "the words"),
    ROW.text("restatement", "the same in the analyst's words"),
    ROW.text("title", "headline of the article", "article_title"),
    ROW.text("outlet", "who published it"),
    ROW.text("published", "when it was published"),
    ROW.text("said_on", "when it was said"),
    ROW.text("about", "whom it is about; several are separated by '; '", about_of),
)
"""What is read first of a side: who says what, where and when."""

_REST: Final = (
    ROW.key("claim", "claim", "claim", table="claims"),
    ROW.key("article", "article", "article", "article", table="articles"),
    ROW.text("byline", "who wrote the article"),
    ROW.text("speaker_kind", "unknown, entity, author, unnamed or commenter"),
    ROW.text("about_from", "the time it is about, or where that begins"),
    ROW.text("about_to", "where that time ends"),
    ROW.text("polarity", "asserts or denies"),
    ROW.text("modality", "how sure the speaker is"),
    ROW.integer("start", "first code point"),
    ROW.integer("end", "code point after the last"),
)
"""What leads from a side back to the project."""

CONTRADICTIONS: Final = Table(
    "contradictions",
    "One row a contradiction with both sides in full: this table is read alone.",
    (
        _LINK.key("link", "claim_relation", "public id of the link"),
        _LINK.text("status", "to_check, confirmed, dismissed or resolved"),
        _LINK.text("kind", "code of the vocabulary contradiction_kind"),
        _LINK.text("strength", "direct, partial or apparent"),
        _LINK.text("why", "the reason in words"),
        *_of_side("a", _WORDS),
        *_of_side("b", _WORDS),
        _LINK.text("scope", "within one article or across two", _scope),
        _LINK.integer("days_apart", "days between the two statements"),
        _LINK.boolean("same_speaker", "whether one entity says both"),
        _LINK.text("dismissal_reason", "code of the vocabulary dismissal_reason"),
        _LINK.text("resolution", "open, a_right, b_right, both_partly or neither"),
        _LINK.text("severity", "low, medium or high"),
        _LINK.text("confidence", "the analyst's: low, medium or high"),
        _LINK.text("reviewed_by", "who decided", "reviewer"),
        _LINK.text("notes", "remarks on it", lambda row: joined(row.notes)),
        *_of_side("a", _REST),
        *_of_side("b", _REST),
        *_STAMPS,
    ),
    keyed("claim_relation", _conflicts, chosen="contradiction", relation="contradicts"),
)
