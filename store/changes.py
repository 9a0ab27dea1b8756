"""What an action changed: rows before and after, as they cross to the window and into the log."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy import Table

from store.models.base import Base, Uid, UtcTime
from store.types import ArticleId, StepId

Image = Mapping[str, Any]
"""Column name to value: a whole row, or only the columns that an update touched."""


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after; None before = inserted, None after = deleted."""

    table: str
    row: int
    before: Image | None
    after: Image | None

    @property
    def columns(self) -> frozenset[str]:
        """Names of the columns whose value differs."""
        before, after = self.before or {}, self.after or {}
        return frozenset(
            name for name in before.keys() | after.keys() if before.get(name) != after.get(name)
        )


@dataclass(frozen=True, slots=True)
class RowRange:
    """Rows `first` to `last` of a table that came or went together."""

    table: str
    first: int
    last: int
    inserted: bool


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """What one committed step did. Empty (`step` None) when there was nothing to change."""

    step: StepId | None = None
    label: str = ""
    kind: str = "do"
    params: Mapping[str, Any] = field(default_factory=dict)
    changes: tuple[RowChange, ...] = ()
    ranges: tuple[RowRange, ...] = ()
    articles: frozenset[ArticleId] = frozenset()
    """Articles whose tags or own fields changed."""
    initiator: str = ""

    def __bool__(self) -> bool:
        return self.step is not None

    @property
    def tables(self) -> frozenset[str]:
        """Names of all tables with a changed row."""
        single = {change.table for change in self.changes}
        return frozenset(single.union(part.table for part in self.ranges))

    def rows(self, table: str) -> frozenset[int]:
        """Keys of the changed rows of a table; rows of ranges included."""
        single = (change.row for change in self.changes if change.table == table)
        ranged = (
            row
            for part in self.ranges
            if part.table == table
            for row in range(part.first, part.last + 1)
        )
        return frozenset((*single, *ranged))

    def touches(self, *tables: str) -> bool:
        """Whether a row of any of these tables changed."""
        return not self.tables.isdisjoint(tables)


_TABLES: Final[Mapping[str, Table]] = dict(Base.metadata.tables)


def table_of(model: type[Base] | str) -> Table:
    """The table behind a model or a name in the log."""
    return _TABLES[model if isinstance(model, str) else model.__tablename__]


def logged(image: Image | None) -> dict[str, Any] | None:
    """An image as JSON can hold it."""
    if image is None:
        return None
    return {name: _to_json(value) for name, value in image.items()}


def unlogged(table: Table, image: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """The image behind its JSON form."""
    if image is None:
        return None
    return {name: _from_json(table, name, value) for name, value in image.items()}


_EPOCH: Final = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


def _to_json(value: Any) -> Any:
    if isinstance(value, dt.datetime):
        return (value - _EPOCH) // dt.timedelta(microseconds=1)
    if isinstance(value, uuid.UUID):
        return value.hex
    return value


def _from_json(table: Table, name: str, value: Any) -> Any:
    kind = table.c[name].type
    if value is None:
        return None
    if isinstance(kind, UtcTime):
        return _EPOCH + dt.timedelta(microseconds=value)
    if isinstance(kind, Uid):
        return uuid.UUID(hex=value)
    return value


def merged(sets: Iterable[ChangeSet]) -> ChangeSet:
    """Several change sets as one, under the last one's step; for listeners that catch up."""
    every = [one for one in sets if one]
    if not every:
        return ChangeSet()
    last = every[-1]
    return ChangeSet(
        step=last.step,
        label=last.label,
        kind=last.kind,
        params=last.params,
        changes=tuple(change for one in every for change in one.changes),
        ranges=tuple(part for one in every for part in one.ranges),
        articles=frozenset().union(*(one.articles for one in every)),
        initiator=last.initiator,
    )
