"""The unit of work: the only way rows are written. It stamps, records before and after, and finds
the articles touched.
"""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy import Connection, RowMapping, Table, bindparam, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from store.changes import RowChange, RowRange, table_of
from store.digests import touched
from store.engine import insert_row
from store.errors import KnownError
from store.models import VOLATILE, Base
from store.models.base import Record
from store.types import AnalystId
from store.uid import uuid7

_BATCH: Final = 500
_BAD_VALUE: Final = (sqlite3.SQLITE_CONSTRAINT_CHECK, sqlite3.SQLITE_CONSTRAINT_NOTNULL)

Texts = Callable[[Connection, int], str]
"""Gives the text of a body; cached by the project."""


@dataclass(slots=True)
class Unit:
    """One open write transaction. Operations change rows through it and nothing else."""

    connection: Connection
    texts: Texts
    analyst: AnalystId | None = None
    elsewhere: frozenset[str] = frozenset()
    """Other windows that work in the project now: their steps are not ours to take back."""
    origin: str = "hand"
    at: dt.datetime = field(default_factory=lambda: dt.datetime.now(dt.UTC))
    log: list[RowChange | RowRange] = field(default_factory=list)
    params: dict[str, Any] = field(default_factory=dict)
    removed: list[tuple[str, Mapping[str, Any]]] = field(default_factory=list)
    """Table and columns of rows that went as a range; the log does not tell them."""

    @property
    def changes(self) -> list[RowChange]:
        """Single rows changed so far, in order."""
        return [entry for entry in self.log if isinstance(entry, RowChange)]

    @property
    def ranges(self) -> list[RowRange]:
        """Ranges of rows that came or went, in order."""
        return [entry for entry in self.log if isinstance(entry, RowRange)]

    def describe(self, **params: Any) -> None:
        """Keep what the step's label will name; the first operation of a step has the word."""
        for name, value in params.items():
            self.params.setdefault(name, value)

    def row(self, model: type[Base], key: int) -> RowMapping:
        """The row as it is now. Raises `no-such-record`."""
        table = table_of(model)
        found = self.connection.execute(_by_key(table), {"key": key}).mappings().first()
        if found is None:
            raise KnownError("no-such-record", table=table.name, key=key)
        return found

    def rows(self, model: type[Base], **equal: Any) -> Sequence[RowMapping]:
        """All rows whose columns equal these values, by key."""
        table = table_of(model)
        query = select(table).order_by(table.c.id)
        for name, value in equal.items():
            query = query.where(table.c[name] == value)
        return self.connection.execute(query).mappings().all()

    def insert(self, model: type[Base], **values: Any) -> int:
        """The key of the new row."""
        table = table_of(model)
        stamped = self._stamped(model, values)
        with options_checked(stamped):
            key = insert_row(self.connection, table, stamped)
        self.log.append(RowChange(table.name, key, None, dict(self.row(model, key))))
        return key

    def insert_many(self, model: type[Base], rows: Sequence[Mapping[str, Any]]) -> range:
        """The keys of many new rows, in the order given; logged as one range. For bulk steps."""
        if not rows:
            return range(0)
        table = table_of(model)
        stamped = [self._stamped(model, row) for row in rows]
        statement = insert(table).returning(table.c.id, sort_by_parameter_order=True)
        keys = self.connection.execute(statement, stamped).scalars().all()
        if keys[-1] - keys[0] != len(keys) - 1:
            raise RuntimeError(f"keys of {table.name} are not contiguous")
        self.log.append(RowRange(table.name, keys[0], keys[-1], inserted=True))
        made = range(keys[0], keys[-1] + 1)
        touched(self.connection).came(table.name, made)
        return made

    def update(self, model: type[Base], key: int, **values: Any) -> bool:
        """Whether anything differed and was written."""
        table = table_of(model)
        now = self.row(model, key)
        changed = {name: value for name, value in values.items() if now[name] != value}
        if not changed:
            return False
        with options_checked(changed):
            self._write(table, now, changed)
        before = {name: now[name] for name in changed}
        self.log.append(RowChange(table.name, key, before, changed))
        return True

    def update_many(self, model: type[Base], values: Mapping[int, Mapping[str, Any]]) -> None:
        """Write many rows by their keys as `update` does one by one, in a fraction of the time.

        Every row is given values for the same columns. Raises `no-such-record`.
        """
        table = table_of(model)
        rows = self._rows_of(table, values)
        differing = {
            key: {name: value for name, value in new.items() if rows[key][name] != value}
            for key, new in values.items()
        }
        written = [key for key, changed in differing.items() if changed]
        if not written:
            return
        query = update(table).where(table.c.id == bindparam("_key"))
        query = query.values({name: bindparam(f"_{name}") for name in values[written[0]]})
        stamps = {"changed_at": self.at, "changed_by": self.analyst} if "version" in table.c else {}
        if stamps:
            query = query.values({**stamps, "version": table.c.version + 1})
        given = ({f"_{name}": value for name, value in values[key].items()} for key in written)
        parameters = [{"_key": key, **each} for key, each in zip(written, given, strict=True)]
        touched(self.connection).going(self.connection, table.name, written)
        with options_checked({}):
            self.connection.execute(query, parameters)
        for key in written:
            before = {name: rows[key][name] for name in differing[key]}
            self.log.append(RowChange(table.name, key, before, differing[key]))

    def _rows_of(self, table: Table, keys: Collection[int]) -> dict[int, RowMapping]:
        found: dict[int, RowMapping] = {}
        wanted = sorted(keys)
        for first in range(0, len(wanted), _BATCH):
            query = select(table).where(table.c.id.in_(wanted[first : first + _BATCH]))
            found.update((row["id"], row) for row in self.connection.execute(query).mappings())
        for key in wanted:
            if key not in found:
                raise KnownError("no-such-record", table=table.name, key=key)
        return found

    def delete(self, model: type[Base], key: int) -> None:
        """Remove a row. The log keeps what it was."""
        table = table_of(model)
        before = dict(self.row(model, key))
        touched(self.connection).going(self.connection, table.name, (key,))
        self.connection.execute(delete(table).where(table.c.id == key))
        self.log.append(RowChange(table.name, key, before, None))

    def restore(self, table: Table, image: Mapping[str, Any]) -> None:
        """Put a deleted row back under its old key; its version grows all the same."""
        image = grown(image)
        self.connection.execute(insert(table), image)
        touched(self.connection).came(table.name, (image["id"],))
        self.log.append(RowChange(table.name, image["id"], None, image))

    def _write(self, table: Table, now: RowMapping, changed: Mapping[str, Any]) -> None:
        stamps: dict[str, Any] = {}
        if "version" in table.c:
            stamps = {
                "version": now["version"] + 1,
                "changed_at": self.at,
                "changed_by": self.analyst,
            }
        touched(self.connection).going(self.connection, table.name, (now["id"],))
        self.connection.execute(
            update(table).where(table.c.id == now["id"]).values({**changed, **stamps})
        )

    def _stamped(self, model: type[Base], values: Mapping[str, Any]) -> dict[str, Any]:
        if not issubclass(model, Record):
            return dict(values)
        stamps = {
            "uid": uuid7(),
            "version": 1,
            "created_at": self.at,
            "changed_at": self.at,
            "created_by": self.analyst,
            "changed_by": self.analyst,
            "origin": self.origin,
        }
        return {**stamps, **values}


def grown(image: Mapping[str, Any]) -> dict[str, Any]:
    """The row with its next version, where it has one."""
    return {**image, "version": image["version"] + 1} if "version" in image else dict(image)


def lasting(image: Mapping[str, Any]) -> dict[str, Any]:
    """The columns that undo must restore exactly."""
    return {name: value for name, value in image.items() if name not in VOLATILE}


@contextmanager
def options_checked(values: Mapping[str, Any]) -> Iterator[None]:
    """Turns a value that its column does not take into `bad-option` with the column's name."""
    try:
        yield
    except IntegrityError as error:
        code = getattr(error.orig, "sqlite_errorcode", None)
        if code not in _BAD_VALUE:
            raise
        name = _column_refused(str(error.orig), values)
        raise KnownError("bad-option", name=name, text=str(values.get(name) or "")) from error


def _column_refused(message: str, values: Mapping[str, Any]) -> str:
    """The written column that the message ends with, or else what the broken rule is called."""
    ending = [name for name in values if message.endswith((f"_{name}", f".{name}"))]
    rule = message.rpartition("_")[2]
    begun = [name for name in values if name.startswith(rule)]
    return max(ending, key=len, default=begun[0] if begun else rule)


def _by_key(table: Table) -> Any:
    return select(table).where(table.c.id == bindparam("key"))
