"""Who and what is named: entities, their spellings, and the places where they are mentioned."""

from __future__ import annotations

from typing import Any

from sqlalchemy import CheckConstraint, Index, UniqueConstraint

from store.codes import ALIAS_KINDS, MENTION_FORMS
from store.models.base import STRICT, Base, JsonText, Record
from store.models.checks import one_of
from store.models.declaring import Mapped, mapped_column


class Entity(Record, Base):
    """A person, group, place … by its preferred name. A merged one stays as a tombstone that points
    on.
    """

    __tablename__ = "entity"
    __table_args__ = (
        CheckConstraint("length(name) > 0", name="name"),
        CheckConstraint("merged_into_id IS NULL OR merged_into_id <> id", name="merge"),
        CheckConstraint("(merged_into_id IS NULL) = (root_id IS NULL)", name="root"),
        Index(None, "folded"),
        Index(None, "root_id"),
        STRICT,
    )

    name: Mapped[str]
    folded: Mapped[str]
    kind: Mapped[str]
    """Code of a term of `entity_kind`."""
    description: Mapped[str | None]
    external_ids: Mapped[Any] = mapped_column(JsonText, nullable=True)
    """Such as `{"wikidata": "Q42"}`."""
    merged_into_id: Mapped[int | None] = mapped_column(references="entity.id")
    root_id: Mapped[int | None] = mapped_column(references="entity.id")
    """Where the chain of merges ends; empty for an entity that stands for itself."""


class Alias(Record, Base):
    """A further spelling of an entity. The preferred name is not repeated here."""

    __tablename__ = "alias"
    __table_args__ = (
        UniqueConstraint("entity_id", "form"),
        one_of("kind", ALIAS_KINDS),
        Index(None, "folded"),
        STRICT,
    )

    entity_id: Mapped[int] = mapped_column(references="entity.id")
    form: Mapped[str]
    folded: Mapped[str]
    language: Mapped[str | None]
    kind: Mapped[str]


class Mention(Record, Base):
    """An entity named in an article; `entity_id` is empty while nobody has said which."""

    __tablename__ = "mention"
    __table_args__ = (
        one_of("form", MENTION_FORMS),
        Index(None, "article_id"),
        Index(None, "entity_id"),
        STRICT,
    )

    article_id: Mapped[int] = mapped_column(references="article.id")
    entity_id: Mapped[int | None] = mapped_column(references="entity.id")
    form: Mapped[str]
    read_as: Mapped[str | None]
