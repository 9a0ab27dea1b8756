"""Writes an evidence sheet as one HTML file: an entry at a time, never half."""

from __future__ import annotations

import datetime as dt
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

from store import queries
from store.exporters.evidence.html import entry_of, foot_of, head_of
from store.exporters.evidence.model import Line, Reading
from store.exporters.onefile import beside
from store.exporters.place import sync, told_as
from store.exporters.snapshot import snapshot
from store.exporters.wording import Wording
from store.jobs import CancelToken, Pace, Progress
from store.project import Project
from store.types import RelationId


@dataclass(frozen=True, slots=True)
class Request:
    """What a sheet is asked for: links in their order, what chose them in words, and when."""

    links: tuple[RelationId, ...]
    filters: tuple[tuple[str, str], ...] = ()
    made_at: dt.datetime | None = None
    words: Wording | None = None

    @property
    def moment(self) -> dt.datetime:
        """When it is made."""
        return self.made_at or dt.datetime.now(dt.UTC)


def export_evidence(
    project: Project, target: Path, request: Request, cancel: CancelToken | None = None
) -> Generator[Progress, None, Path]:
    """A job that writes the sheet; a file that stands there is replaced.

    Raises `already-exists` for a folder, `export-failed`, `cancelled`.
    """
    pace, cancel = Pace(), cancel or CancelToken()
    yield Progress(0, None, "snapshot")
    with told_as(target), beside(target) as part, snapshot(project) as copy:
        reading = Reading(copy, request.links, request.words)
        lines: list[Line] = []
        for line in reading.lines():
            cancel.check()
            lines.append(line)
        sheet = reading.sheet(request.moment, request.filters, project.analyst, lines)
        with part.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(head_of(sheet))
            for entry in reading.entries():
                cancel.check()
                file.write(entry_of(sheet, entry))
                if pace.due():
                    yield Progress(entry.number, len(lines), "evidence")
            file.write(foot_of(sheet))
            sync(file)
    return target


def chosen_links(project: Project, statuses: Sequence[str] | None) -> tuple[RelationId, ...]:
    """All contradictions, or those with one of these statuses, oldest first."""
    found: set[RelationId] = set()
    for status in statuses if statuses is not None else (None,):
        found.update(project.read(queries.relation_ids, status=status))
    return tuple(sorted(found))
