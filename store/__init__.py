"""Crossclaim's store: a library without a window. Open a project, run operations, query, export.

with Project.create(Path("iraq.crossclaim")) as project:
    article, changes = project.do(ops.add_article, title="…", text="…")
"""

from store.changes import ChangeSet, RowChange
from store.errors import KnownError
from store.project import SUFFIX, Project

__all__ = ["SUFFIX", "ChangeSet", "KnownError", "Project", "RowChange"]
