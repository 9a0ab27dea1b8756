"""The sample project of this person: made on the first time, then the same one, or a fresh one."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Final

from platformdirs import user_data_path

from gui.tags import Tag
from gui.workspace import Workspace
from store import SUFFIX, KnownError, Project, queries
from store.lock import not_open_elsewhere

_NAME: Final = "Sample project"


def sample_place() -> Path:
    """Where this person's sample lies, whether it was made yet or not."""
    return user_data_path("crossclaim", appauthor=False) / f"{_NAME}{SUFFIX}"


def open_sample(*, afresh: bool = False) -> Project:
    """The sample, open; `afresh` puts the old one aside under another name first.

    Raises `already-open`, `cannot-write`, `disk-full` and what opening a project raises.
    """
    place = sample_place()
    try:
        if afresh and place.exists():
            with not_open_elsewhere(place):
                place.rename(_free_name(place))
        if place.exists():
            return Project.open(place)
        place.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError("cannot-write", path=str(place)) from error
    # The texts of the sample are read only here: nobody else waits for them.
    from store.sample import create_sample

    return create_sample(place)


def go_to_contradiction(workspace: Workspace) -> None:
    """Show a plain contradiction of two articles, if there is one: a first look has something to
    see.
    """
    read = workspace.project.read
    found = read(queries.relation_ids, strength="direct", status="confirmed", across=True)
    link = read(queries.relation, found[0]) if found else None
    if link is not None:
        workspace.go_to_tag(Tag("claim", link.b.id))
        workspace.select(Tag("relation", link.id))


def _free_name(place: Path) -> Path:
    day = dt.datetime.now().astimezone().strftime("%Y-%m-%d")
    names = (f"{_NAME} {day}{more}{SUFFIX}" for more in ("", *(f" {n}" for n in range(2, 1000))))
    return next(path for name in names if not (path := place.with_name(name)).exists())
