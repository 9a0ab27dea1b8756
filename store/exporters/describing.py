"""What the exported tables hold, in words, made from their own declarations."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from store.exporters.columns import Column, Table
from store.exporters.tables import TABLES

_KINDS: Final = {
    "key": "id",
    "text": "text",
    "integer": "whole number",
    "number": "number",
    "boolean": "true or false",
    "time": "time, UTC",
    "uid": "uid",
}


def tables_in_words() -> str:
    """All tables with their columns as Markdown: a heading and a table each, in listed order."""
    return "\n".join(line for table in TABLES.values() for line in _lines(table))


def _lines(table: Table) -> Iterator[str]:
    yield f"## {table.name}.csv\n"
    yield f"{table.what[:1].upper()}{table.what[1:].rstrip('.')}.\n"
    yield "| Column | Holds | Meaning |"
    yield "|---|---|---|"
    for column in table.columns:
        yield f"| `{column.name}` | {_held(column)} | {column.what.replace('|', '/')} |"
    yield ""


def _held(column: Column) -> str:
    kind = _KINDS[column.kind]
    return f"{kind} in {column.table}.csv" if column.table else kind
