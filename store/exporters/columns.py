"""How a table is declared: its columns as data, and the pages that its rows come in."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter, itemgetter
from typing import Any, Final, Literal

from store.exporters.extract import Extract
from store.types import PUBLIC_KINDS

Kind = Literal["key", "text", "integer", "number", "boolean", "time", "uid"]
"""What a cell is. A key is a public id; only a text may begin like a formula."""

Getter = Callable[[Any], Any]

_EPOCH: Final = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_UID_LINE: Final = f"{uuid.UUID(int=0)}\n".encode()
_DIGITS: Final = 32
_UID_DIGITS: Final = [place for place, sign in enumerate(_UID_LINE) if sign == ord("0")]


@dataclass(frozen=True, slots=True)
class Column:
    """One column: `get` takes its value from a row, `of` names the record behind a key."""

    name: str
    kind: Kind
    what: str
    get: Getter
    of: str = ""
    table: str = ""
    """The exported table that a key points to; empty for the table's own key and for open ends."""

    @property
    def word(self) -> str:
        """The word in the public ids of a key."""
        return PUBLIC_KINDS[self.of]


@dataclass(frozen=True, slots=True)
class Pages:
    """How many rows a table has, and the rows, some at a time."""

    total: int
    each: Iterator[Sequence[Any]]


@dataclass(frozen=True, slots=True)
class Table:
    """One file of the export. The first key column without a table is its primary key."""

    name: str
    what: str
    columns: tuple[Column, ...]
    pages: Callable[[Extract], Pages]

    @property
    def key(self) -> Column:
        """The column that tells its rows apart."""
        return next(column for column in self.columns if column.kind == "key" and not column.table)


@dataclass(frozen=True, slots=True)
class Columns:
    """Makes columns for one kind of row: `get` turns a name into what takes it from a row."""

    get: Callable[[str], Getter]

    def text(self, name: str, what: str, get: Getter | str = "") -> Column:
        """A column of words, codes or dates: whatever is not made by us alone."""
        return Column(name, "text", what, self._getter(name, get))

    def integer(self, name: str, what: str, get: Getter | str = "") -> Column:
        """A column of whole numbers."""
        return Column(name, "integer", what, self._getter(name, get))

    def number(self, name: str, what: str, get: Getter | str = "") -> Column:
        """A column of numbers."""
        return Column(name, "number", what, self._getter(name, get))

    def boolean(self, name: str, what: str, get: Getter | str = "") -> Column:
        """A column of true and false."""
        return Column(name, "boolean", what, self._getter(name, get))

    def key(
        self, name: str, of: str, what: str, get: Getter | str = "id", *, table: str = ""
    ) -> Column:
        """A column of public ids of a kind of record; `table` says where they are found."""
        return Column(name, "key", what, self._getter(name, get), of, table)

    def uid(self) -> Column:
        """The column that merges projects."""
        return Column("uid", "uid", "the same record in every project", self.get("uid"))

    def time(self, name: str, what: str) -> Column:
        """A column of moments in UTC."""
        return Column(name, "time", what, self.get(name))

    def stamps(self) -> tuple[Column, ...]:
        """The columns that every record ends with."""
        return (
            self.uid(),
            self.time("created_at", "when it was made, UTC"),
            self.text("created_by", "who made it"),
            self.time("changed_at", "when it was changed last, UTC"),
            self.text("changed_by", "who changed it last"),
            self.text("origin", "hand, rule, import or accepted"),
        )

    def _getter(self, name: str, get: Getter | str) -> Getter:
        return get if callable(get) else self.get(get or name)


RECORD: Final = Columns(itemgetter)
"""For rows as they come from the database."""
ROW: Final = Columns(attrgetter)
"""For row objects."""
STAMPS: Final = Columns(lambda name: attrgetter(f"stamps.{name}")).stamps()
"""The last columns of row objects."""


def cells(column: Column, rows: Sequence[Any]) -> list[str]:
    """The column's cells, unguarded; a column at a time, for speed."""
    values = map(column.get, rows)
    if column.kind == "key":
        word = column.word
        return ["" if value is None else f"{word}-{value}" for value in values]
    if column.kind == "time":
        return list(map(_time, values))
    if column.kind == "uid":
        return _uids([uid if uid.__class__ is bytes else uid.bytes for uid in values])
    write = _WRITTEN.get(column.kind)
    if write is None:
        return [value or "" for value in values]
    return ["" if value is None else write(value) for value in values]


@lru_cache(maxsize=4096)
def _time(moment: dt.datetime | int | None) -> str:
    """A moment, or microseconds since the epoch."""
    if moment is None:
        return ""
    if not isinstance(moment, dt.datetime):
        moment = _EPOCH + dt.timedelta(microseconds=moment)
    return f"{moment.isoformat(timespec='microseconds')[:26]}Z"


def _uids(uids: Sequence[bytes]) -> list[str]:
    """As `str(UUID)` writes them; digit by digit of all at once, four times as fast."""
    digits = b"".join(uids).hex().encode()
    written = bytearray(_UID_LINE * len(uids))
    for digit, place in enumerate(_UID_DIGITS):
        written[place :: len(_UID_LINE)] = digits[digit::_DIGITS]
    return written.decode().splitlines()


def _number(value: float) -> str:
    whole = value.is_integer() and abs(value) < 1e15
    return str(int(value)) if whole else repr(value)


_WRITTEN: Final[dict[str, Callable[[Any], str]]] = {
    "boolean": lambda value: "true" if value else "false",
    "integer": str,
    "number": _number,
}
