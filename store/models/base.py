"""The declarative base, the column types and the columns that every record carries."""

from __future__ import annotations

import datetime as dt
import json
import uuid
from collections.abc import Mapping
from typing import Any, ClassVar, Final

from sqlalchemy import REAL, Integer, LargeBinary, MetaData, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine

from store.errors import DamagedValueError
from store.models.declaring import Mapped, made_table, mapped_column

_EPOCH: Final = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_MICROSECOND: Final = dt.timedelta(microseconds=1)


class UtcTime(TypeDecorator[dt.datetime]):
    """An aware UTC time, kept as integer microseconds (STRICT tables know no date type)."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: dt.datetime | None, dialect: Dialect) -> int | None:
        return None if value is None else (value - _EPOCH) // _MICROSECOND

    def process_result_value(self, value: int | None, dialect: Dialect) -> dt.datetime | None:
        try:
            return None if value is None else _EPOCH + value * _MICROSECOND
        except (OverflowError, TypeError):
            raise DamagedValueError(value) from None


class Uid(TypeDecorator[uuid.UUID]):
    """A UUIDv7 as 16 bytes: sorts by time, merges projects."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: uuid.UUID | None, dialect: Dialect) -> bytes | None:
        return None if value is None else value.bytes

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> uuid.UUID | None:
        try:
            return None if value is None else uuid.UUID(bytes=value)
        except (ValueError, TypeError):
            raise DamagedValueError(value) from None


class JsonText(TypeDecorator[Any]):
    """JSON as text, keys sorted so that equal values are equal bytes."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else json.dumps(value, ensure_ascii=False, sort_keys=True)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        try:
            return None if value is None else json.loads(value)
        except (ValueError, RecursionError):
            raise DamagedValueError(value) from None


class Flag(TypeDecorator[bool]):
    """True or false as 1 or 0."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> bool | None:
        return None if value is None else bool(value)


_KINDS: Final[Mapping[str, type[TypeEngine[Any]]]] = {
    "int": Integer,
    "str": Text,
    "bytes": LargeBinary,
    "float": REAL,
    "dt.datetime": UtcTime,
    "uuid.UUID": Uid,
    "bool": Flag,
}
"""How the values of an annotated type are kept."""


class Base:
    """All tables. Names of constraints are fixed by convention, so a migration can find them."""

    metadata: ClassVar = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    models: ClassVar[dict[str, type[Base]]] = {}
    """The declaring class of each table, by the name of the table."""
    __tablename__: ClassVar[str]
    __table_args__: ClassVar[tuple[Any, ...]]

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        made_table(cls, Base.metadata, _KINDS)
        Base.models[cls.__tablename__] = cls


STRICT: Final = {"sqlite_strict": True, "sqlite_autoincrement": True}
"""Table options: typed storage, and keys that are never used twice."""


class Keyed:
    """A row with an integer key of its own."""

    id: Mapped[int] = mapped_column(primary_key=True, is_first=True)


class Record(Keyed):
    """A row that people know by its public id: who made and changed it, when, and how it came."""

    uid: Mapped[uuid.UUID] = mapped_column(unique=True)
    version: Mapped[int]
    created_at: Mapped[dt.datetime]
    changed_at: Mapped[dt.datetime]
    origin: Mapped[str]
    created_by: Mapped[int | None] = mapped_column(references="analyst.id")
    changed_by: Mapped[int | None] = mapped_column(references="analyst.id")


VOLATILE: Final = frozenset({"version", "changed_at", "changed_by"})
"""Columns outside the content digest: undo restores everything else exactly."""
