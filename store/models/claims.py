"""Claims: who says what, how sure, about whom and when."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Index, UniqueConstraint

from store.codes import (
    CLAIM_STATUSES,
    LEVELS,
    MODALITIES,
    POLARITIES,
    QUOTE_TYPES,
    SPEAKER_KINDS,
)
from store.models.base import STRICT, Base, Keyed, Record
from store.models.checks import one_of
from store.models.declaring import Mapped, mapped_column


class Claim(Record, Base):
    """One statement in one article. Nothing but its words is required; gaps are the problem list's
    business.
    """

    __tablename__ = "claim"
    __table_args__ = (
        one_of("speaker_kind", SPEAKER_KINDS),
        one_of("quote_type", QUOTE_TYPES, optional=True),
        one_of("polarity", POLARITIES),
        one_of("modality", MODALITIES),
        one_of("status", CLAIM_STATUSES),
        one_of("confidence", LEVELS, optional=True),
        CheckConstraint("(speaker_kind = 'entity') = (speaker_id IS NOT NULL)", name="speaker"),
        Index(None, "article_id"),
        Index(None, "speaker_id"),
        Index(None, "topic_id"),
        STRICT,
    )

    article_id: Mapped[int] = mapped_column(references="article.id")
    restatement: Mapped[str | None]
    """The analyst's words; the quote stands in while this is empty."""
    speaker_kind: Mapped[str]
    speaker_id: Mapped[int | None] = mapped_column(references="entity.id")
    speaker_note: Mapped[str | None]
    """Which unnamed source or commenter: "two officials"."""
    quote_type: Mapped[str | None]
    topic_id: Mapped[int | None] = mapped_column(references="term.id")
    polarity: Mapped[str]
    modality: Mapped[str]
    kind: Mapped[str | None]
    """Code of a term of `claim_kind`."""
    quantity_value: Mapped[float | None]
    quantity_unit: Mapped[str | None]
    quantity_approximate: Mapped[bool]
    said_on: Mapped[str | None]
    about_from: Mapped[str | None]
    about_to: Mapped[str | None]
    """The three are EDTF; the published date is the article's. None fills another."""
    status: Mapped[str]
    confidence: Mapped[str | None]
    flag: Mapped[bool]
    note: Mapped[str | None]


class ClaimAbout(Keyed, Base):
    """An entity that a claim is about."""

    __tablename__ = "claim_about"
    __table_args__ = (UniqueConstraint("claim_id", "entity_id"), Index(None, "entity_id"), STRICT)

    claim_id: Mapped[int] = mapped_column(references="claim.id")
    entity_id: Mapped[int] = mapped_column(references="entity.id")


class ClaimSource(Keyed, Base):
    """One link of a chain of attribution, nearest first: the paper, the agency, the official."""

    __tablename__ = "claim_source"
    __table_args__ = (UniqueConstraint("claim_id", "position"), STRICT)

    claim_id: Mapped[int] = mapped_column(references="claim.id")
    position: Mapped[int]
    label: Mapped[str]
    entity_id: Mapped[int | None] = mapped_column(references="entity.id")


class ClaimTag(Keyed, Base):
    """A tag on a claim."""

    __tablename__ = "claim_tag"
    __table_args__ = (UniqueConstraint("claim_id", "term_id"), Index(None, "term_id"), STRICT)

    claim_id: Mapped[int] = mapped_column(references="claim.id")
    term_id: Mapped[int] = mapped_column(references="term.id")
