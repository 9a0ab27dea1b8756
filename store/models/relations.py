"""How two claims stand to each other: contradiction first of all."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Index, UniqueConstraint

from store.codes import LEVELS, RELATION_STATUSES, RELATIONS, RESOLUTIONS, STRENGTHS
from store.models.base import STRICT, Base, Record
from store.models.checks import one_of
from store.models.declaring import Mapped, mapped_column


class ClaimRelation(Record, Base):
    """One pair and relation, stored once; symmetric ones with the older claim as A."""

    __tablename__ = "claim_relation"
    __table_args__ = (
        UniqueConstraint("a_id", "b_id", "relation"),
        CheckConstraint("a_id <> b_id", name="two_claims"),
        CheckConstraint(
            "relation NOT IN ('contradicts', 'repeats') OR a_id < b_id", name="fixed_order"
        ),
        one_of("relation", RELATIONS),
        one_of("strength", STRENGTHS, optional=True),
        one_of("status", RELATION_STATUSES),
        one_of("resolution", RESOLUTIONS),
        one_of("severity", LEVELS, optional=True),
        one_of("confidence", LEVELS, optional=True),
        Index(None, "b_id"),
        STRICT,
    )

    a_id: Mapped[int] = mapped_column(references="claim.id")
    b_id: Mapped[int] = mapped_column(references="claim.id")
    relation: Mapped[str]
    kind: Mapped[str | None]
    """Code of a term of `contradiction_kind`."""
    strength: Mapped[str | None]
    status: Mapped[str]
    dismissal_reason: Mapped[str | None]
    """Code of a term of `dismissal_reason`."""
    resolution: Mapped[str]
    severity: Mapped[str | None]
    confidence: Mapped[str | None]
    why: Mapped[str | None]
    reviewed_by_id: Mapped[int | None] = mapped_column(references="analyst.id")
