"""Chooses how a project is repaired: mended with its history where SQLite can read it, else what
can be read is carried over.
"""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from store.errors import KnownError
from store.jobs import CancelToken, Progress
from store.repair.rebuild import Rebuilt, rebuild
from store.repair.rows import Salvaged
from store.repair.salvage import salvage

_BEYOND = frozenset({"damaged", "foreign-schema", "foreign-journal", "not-a-project"})
"""Of a file that cannot be mended as it is."""


def repair(
    source: Path, target: Path, *, cancel: CancelToken | None = None
) -> Generator[Progress, None, Rebuilt | Salvaged]:
    """A job: the new project lies at `target`, or not at all. The source is only read.

    Raises `already-exists`, `no-such-file`, `unreadable`, `cannot-write`, `disk-full`,
    `nothing-to-salvage`, `cancelled`.
    """
    try:
        return (yield from rebuild(source, target, cancel=cancel))
    except KnownError as error:
        if error.code not in _BEYOND:
            raise
    return (yield from salvage(source, target, cancel=cancel))
