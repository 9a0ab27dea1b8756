"""Crossclaim's store: a library without a window. Open a project, run operations, query, export.

with Project.create(Path("iraq.crossclaim")) as project:
    article, changes = project.do(ops.add_article, title="…", text="…")
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from store.changes import ChangeSet, RowChange
    from store.errors import KnownError
    from store.project import SUFFIX, Project

__all__ = ["SUFFIX", "ChangeSet", "KnownError", "Project", "RowChange"]

_HOMES = {
    "ChangeSet": "store.changes",
    "KnownError": "store.errors",
    "Project": "store.project",
    "RowChange": "store.changes",
    "SUFFIX": "store.project",
}


def __getattr__(name: str) -> Any:
    """Imported when asked for: the worker that reads strangers' files needs no database."""
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(name)
    return getattr(import_module(home), name)
