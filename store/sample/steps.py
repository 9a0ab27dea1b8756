"""Much work as one undoable step and one commit: nobody waits for a file that is being made."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from store.project import Project
from store.unit import Unit


@contextmanager
def one_step(project: Project, label: str, **params: object) -> Iterator[Unit]:
    """A unit whose changes are one step under this label; what it makes counts as made by hand."""
    step = project.bulk(label)
    with step.chunk() as unit:
        unit.origin = "hand"
        yield unit
    step.finish(**params)
