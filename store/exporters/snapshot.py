"""A project as it is now, kept still: a copy elsewhere, so that no long read holds up a commit."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from store.project import Project


@contextmanager
def snapshot(project: Project) -> Iterator[Project]:
    """A read-only copy, gone when the block ends. Raises `disk-full`, `cannot-write`."""
    with tempfile.TemporaryDirectory(prefix="crossclaim-") as folder:
        path = project.save_copy(Path(folder) / "snapshot", lasting=False)
        with Project.open(path, read_only=True, is_ours=True) as copy:
            yield copy
