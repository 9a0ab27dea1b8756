"""What the tables of a project file hold, in words, made from their own declarations."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from sqlalchemy import Column, Table

from store.models.base import Base, Flag, JsonText, Uid, UtcTime

_KINDS: Final = {UtcTime: "time", Uid: "uid", JsonText: "JSON", Flag: "0 or 1"}


def schema_in_words() -> str:
    """All tables with their columns as Markdown: a heading and a table each, sorted by name."""
    return "\n".join(
        line
        for name, model in sorted(Base.models.items())
        for line in _lines(Base.metadata.tables[name], model)
    )


def _lines(table: Table, record: type) -> Iterator[str]:
    yield f"## {table.name}\n"
    yield f"{' '.join((record.__doc__ or '').split())}\n"
    yield "| Column | Holds | May be empty |"
    yield "|---|---|---|"
    for column in table.columns:
        yield f"| `{column.name}` | {_held(column)} | {'yes' if column.nullable else ''} |"
    yield ""


def _held(column: Column[Any]) -> str:
    pointed = [key.column.table.name for key in column.foreign_keys]
    if pointed:
        return f"key of {pointed[0]}"
    return _KINDS.get(type(column.type)) or str(column.type).lower()
