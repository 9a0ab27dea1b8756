"""Steps and changes: the undo stack and the audit trail are the same rows."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import Index

from store.codes import STEP_KINDS, STEP_STATES
from store.models.base import STRICT, Base, JsonText, Keyed
from store.models.checks import one_of
from store.models.declaring import Mapped, mapped_column


class Step(Keyed, Base):
    """One action of one person. The label is the operation's name; the window has the words."""

    __tablename__ = "step"
    __table_args__ = (
        one_of("kind", STEP_KINDS),
        one_of("state", STEP_STATES),
        Index(None, "state"),
        STRICT,
    )

    at: Mapped[dt.datetime]
    label: Mapped[str]
    params: Mapped[Any] = mapped_column(JsonText)
    analyst_id: Mapped[int | None] = mapped_column(references="analyst.id")
    window: Mapped[str]
    kind: Mapped[str]
    state: Mapped[str]
    target_id: Mapped[int | None] = mapped_column(references="step.id")
    """The step that this one undoes or redoes."""


class Change(Keyed, Base):
    """One row before and after. A range of rows that a bulk step inserted has `last_row`, and
    images once undone.
    """

    __tablename__ = "change"
    __table_args__ = (Index(None, "step_id"), Index(None, "table_name", "row"), STRICT)

    step_id: Mapped[int] = mapped_column(references="step.id")
    table_name: Mapped[str]
    row: Mapped[int]
    last_row: Mapped[int | None]
    before: Mapped[Any] = mapped_column(JsonText, nullable=True)
    after: Mapped[Any] = mapped_column(JsonText, nullable=True)
