"""Spans: the exact words a tag stands on."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Index

from store.codes import ANCHORS, SPAN_ROLES
from store.models.base import STRICT, Base, Keyed
from store.models.checks import exactly_one, one_of
from store.models.declaring import Mapped, mapped_column


class Span(Keyed, Base):
    """One part of a tag: half-open code points of a revision, and the words that stand there."""

    __tablename__ = "span"
    __table_args__ = (
        CheckConstraint('start >= 0 AND start < "end"', name="order"),
        CheckConstraint("part >= 0", name="part"),
        CheckConstraint('length(quote) = "end" - start', name="quote"),
        exactly_one("mention_id", "claim_id", "note_id", name="owner"),
        one_of("anchor", ANCHORS),
        one_of("role", SPAN_ROLES),
        Index(None, "revision_id", "start"),
        Index(None, "mention_id"),
        Index(None, "claim_id"),
        Index(None, "note_id"),
        STRICT,
    )

    revision_id: Mapped[int] = mapped_column(references="revision.id")
    part: Mapped[int]
    start: Mapped[int]
    end: Mapped[int]
    quote: Mapped[str]
    anchor: Mapped[str]
    role: Mapped[str]
    mention_id: Mapped[int | None] = mapped_column(references="mention.id")
    claim_id: Mapped[int | None] = mapped_column(references="claim.id")
    note_id: Mapped[int | None] = mapped_column(references="note.id")
