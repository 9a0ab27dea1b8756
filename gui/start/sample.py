"""The sample project of this person: made on the first time, then the same one, or a fresh one."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path
from typing import Final

from platformdirs import user_data_path

from gui.tags import Tag
from gui.workspace import Workspace
from store import SUFFIX, KnownError, queries
from store.lock import not_open_elsewhere

_NAME: Final = "Sample project"
_PART: Final = ".part"


def sample_place() -> Path:
    """Where this person's sample lies, whether it was made yet or not."""
    return user_data_path("crossclaim", appauthor=False) / f"{_NAME}{SUFFIX}"


def make_sample(*, afresh: bool = False) -> None:
    """Put the sample in its place, in a second or two; `afresh` puts the old one aside under
    another name. Runs in any thread, and leaves nothing half made.

    Raises `already-open`, `cannot-write`, `disk-full`.
    """
    # The texts of the sample are read only here: nobody else waits for them.
    from store.sample import create_sample

    place = sample_place()
    part = place.with_name(f".{place.name}{_PART}{SUFFIX}")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        for left in place.parent.glob(f"{part.name}*"):
            left.unlink()
        create_sample(part).close()
        if afresh and place.exists():
            with not_open_elsewhere(place):
                place.rename(_free_name(place))
        part.rename(place)
    except OSError as error:
        raise KnownError("cannot-write", path=str(place)) from error


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


def same_file(one: Path, other: Path) -> bool:
    """Whether two paths lead to one file that is there."""
    try:
        return os.path.samefile(one, other)  # noqa: PTH121 - two paths, not one of them
    except OSError:
        return False
