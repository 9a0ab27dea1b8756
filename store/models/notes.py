"""Notes: an analyst's remark on a passage, an article, an entity, a claim or a relation."""

from __future__ import annotations

from sqlalchemy import Index

from store.models.base import STRICT, Base, Record
from store.models.checks import exactly_one
from store.models.declaring import Mapped, mapped_column


class Note(Record, Base):
    """A remark. One on a passage names its article and owns spans."""

    __tablename__ = "note"
    __table_args__ = (
        exactly_one("article_id", "entity_id", "claim_id", "relation_id", name="owner"),
        Index(None, "article_id"),
        Index(None, "entity_id"),
        Index(None, "claim_id"),
        Index(None, "relation_id"),
        STRICT,
    )

    article_id: Mapped[int | None] = mapped_column(references="article.id")
    entity_id: Mapped[int | None] = mapped_column(references="entity.id")
    claim_id: Mapped[int | None] = mapped_column(references="claim.id")
    relation_id: Mapped[int | None] = mapped_column(references="claim_relation.id")
    text: Mapped[str]
    flag: Mapped[bool]
