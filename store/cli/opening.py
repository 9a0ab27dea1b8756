"""What several commands share: opening the project, checking zones, listing counts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from store.errors import KnownError

if TYPE_CHECKING:
    from store.project import Project


def zones_of(project: Project, kinds: Sequence[str] | None) -> frozenset[str] | None:
    """The kinds of zones asked for, if any. Raises `bad-option` where the project has no such."""
    from store import queries
    from store.queries.zoned import BODY

    if kinds is None:
        return None
    known = {BODY, *(term.code for term in project.read(queries.terms, "zone_kind"))}
    for kind in kinds:
        if kind not in known:
            raise KnownError("bad-option", name="zones", text=kind)
    return frozenset(kinds)


@contextmanager
def opened(path: Path, *, read_only: bool = False) -> Iterator[Project]:
    """The project at a path, its suffix added where it lacks. Raises `no-such-project`."""
    from store.project import Project, with_suffix

    if not path.exists():
        if not with_suffix(path).exists():
            raise KnownError("no-such-project", path=str(path))
        path = with_suffix(path)
    with Project.open(path, read_only=read_only) as project:
        yield project


def listed(counted: Mapping[str, int]) -> str:
    """The counts in words, without those that are nought."""
    words = [f"{many} {name.replace('_', ' ')}" for name, many in counted.items() if many]
    return ", ".join(words) or "an empty project"
