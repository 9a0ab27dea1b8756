"""Where most rows come from: the chosen keys, and a query that turns some of them into rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Connection

from store.exporters.columns import Pages
from store.exporters.extract import Extract
from store.queries import exported

Rows = Callable[[Connection, Sequence[int]], Sequence[Any]]


def keyed(
    table: str, rows: Rows, *, chosen: str = "", **equal: object
) -> Callable[[Extract], Pages]:
    """Pages of rows by ascending key; `chosen` names the selection where it is another."""

    def pages(extract: Extract) -> Pages:
        keys = extract.keys(chosen or table)
        if keys is None:
            total = extract.read(exported.key_count, table, **equal)
            runs = extract.every(table, **equal)
        else:
            total = len(keys)
            runs = extract.runs(keys)
        return Pages(total, (extract.read(rows, run) for run in runs))

    return pages
