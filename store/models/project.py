"""The project itself, the people who work in it, and the vocabularies they may edit."""

from __future__ import annotations

import datetime as dt
import uuid

from sqlalchemy import CheckConstraint, UniqueConstraint

from store.models.base import STRICT, Base, Keyed, Record
from store.models.declaring import Mapped, mapped_column


class ProjectMeta(Keyed, Base):
    """One row, key 1."""

    __tablename__ = "project"
    __table_args__ = (CheckConstraint("id = 1", name="single"), STRICT)

    uid: Mapped[uuid.UUID]
    name: Mapped[str]
    created_at: Mapped[dt.datetime]


class Analyst(Keyed, Base):
    """A person who annotates, by the name they gave; never a login name."""

    __tablename__ = "analyst"
    __table_args__ = (STRICT,)

    uid: Mapped[uuid.UUID] = mapped_column(unique=True)
    name: Mapped[str] = mapped_column(unique=True)
    created_at: Mapped[dt.datetime]


class Term(Record, Base):
    """One value of a vocabulary. `code` is stable, `label` is empty where the program's own word
    serves.
    """

    __tablename__ = "term"
    __table_args__ = (UniqueConstraint("vocabulary", "code"), STRICT)

    vocabulary: Mapped[str]
    code: Mapped[str]
    label: Mapped[str | None]
    colour: Mapped[str | None]
    """`#rrggbb`; the theme derives what is painted."""
    key: Mapped[str | None]
    """The digit that picks it in the reader."""
    position: Mapped[int]
