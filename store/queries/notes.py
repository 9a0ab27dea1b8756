"""Notes, and the terms of vocabularies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sqlalchemy import Connection, or_, select

from store.changes import table_of
from store.models import Claim, ClaimRelation, Entity, Mention, Note, Term
from store.queries.common import analysts, fetched, spans_by_owner, stamps_of
from store.queries.entities import root_of
from store.rows import NoteRow, TermRow
from store.types import ArticleId, NoteId, TermId

_NOTE: Final = table_of(Note)
_TERM: Final = table_of(Term)
_CLAIM: Final = table_of(Claim)
_RELATION: Final = table_of(ClaimRelation)
_MENTION: Final = table_of(Mention)
_ENTITY: Final = table_of(Entity)
_OWNERS: Final = ("article", "entity", "claim", "relation")


def note_ids(connection: Connection, /, **owner: int) -> list[NoteId]:
    """Keys of all notes, or of those on one owner (`article_id=3`, `claim_id=…`), oldest first."""
    query = select(_NOTE.c.id).order_by(_NOTE.c.id)
    for column, key in owner.items():
        query = query.where(_NOTE.c[column] == key)
    return [NoteId(key) for key in connection.execute(query).scalars()]


def notes_around(connection: Connection, article: ArticleId) -> list[NoteId]:
    """Keys of the notes on an article, its claims, their links and the entities it names, whatever
    these were merged into or from.
    """
    claims = select(_CLAIM.c.id).where(_CLAIM.c.article_id == article)
    links = select(_RELATION.c.id).where(
        or_(_RELATION.c.a_id.in_(claims), _RELATION.c.b_id.in_(claims))
    )
    named = (
        select(root_of(_ENTITY))
        .join(_MENTION, _MENTION.c.entity_id == _ENTITY.c.id)
        .where(_MENTION.c.article_id == article)
    )
    kin = _ENTITY.alias("kin")
    query = select(_NOTE.c.id).where(
        or_(
            _NOTE.c.article_id == article,
            _NOTE.c.claim_id.in_(claims),
            _NOTE.c.relation_id.in_(links),
            _NOTE.c.entity_id.in_(select(kin.c.id).where(root_of(kin).in_(named))),
        )
    )
    return [NoteId(key) for key in connection.execute(query.order_by(_NOTE.c.id)).scalars()]


def note_rows(connection: Connection, ids: Sequence[int]) -> list[NoteRow]:
    """These notes in the order given; unknown keys are left out."""
    rows = {row["id"]: row for row in fetched(connection, select(_NOTE), _NOTE.c.id, ids)}
    spans = spans_by_owner(connection, "note", ids)
    names = analysts(connection)
    found = []
    for key in ids:
        if (row := rows.get(key)) is not None:
            owner = next(name for name in _OWNERS if row[f"{name}_id"] is not None)
            found.append(
                NoteRow(
                    NoteId(key),
                    owner,
                    row[f"{owner}_id"],
                    row["text"],
                    row["flag"],
                    spans.get(key, ()),
                    stamps_of(row, names),
                )
            )
    return found


def note(connection: Connection, key: NoteId) -> NoteRow | None:
    """The note, or None where there is none."""
    found = note_rows(connection, [key])
    return found[0] if found else None


def terms(connection: Connection, vocabulary: str | None = None) -> list[TermRow]:
    """The terms of one vocabulary (or of all), in their order."""
    query = select(_TERM).order_by(_TERM.c.vocabulary, _TERM.c.position, _TERM.c.id)
    if vocabulary is not None:
        query = query.where(_TERM.c.vocabulary == vocabulary)
    return [
        TermRow(
            TermId(row["id"]),
            row["vocabulary"],
            row["code"],
            row["label"],
            row["colour"],
            row["key"],
            row["position"],
        )
        for row in connection.execute(query).mappings()
    ]
