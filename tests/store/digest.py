"""The content digest: what undo must restore exactly. Bodies and the log are not content."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, select

from store import Project
from store.changes import table_of
from store.models import VOLATILE, Base

_OUTSIDE = {"analyst", "body", "original", "project", "step", "change", "digest"}

Content = dict[str, dict[int, dict[str, Any]]]


def content(project: Project) -> Content:
    """Every live domain row by table and key, without version and change stamps."""
    return project.read(_content)


def _content(connection: Connection) -> Content:
    found: Content = {}
    for name in sorted(set(Base.metadata.tables) - _OUTSIDE):
        rows = connection.execute(select(table_of(name))).mappings()
        found[name] = {
            row["id"]: {column: row[column] for column in row if column not in VOLATILE}
            for row in rows
        }
    return found
