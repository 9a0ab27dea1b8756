"""A project file with a row of every kind that is the same, byte for byte, each time it is made."""

from __future__ import annotations

import datetime as dt
import random
import secrets
import sqlite3
import time
import uuid
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Final
from unittest.mock import patch

from store import Project, creating, ops, project, unit
from tests.factories import add_article, make_world

_ORIGINAL: Final = random.Random(2).randbytes(3000)


class _Noon(dt.datetime):
    """A clock that stands still."""

    @classmethod
    def now(cls, tz: dt.tzinfo | None = None) -> _Noon:
        return cls(2024, 6, 12, 12, tzinfo=tz)


def same_files(folder: Path) -> Iterator[Path]:
    """One with the pages that we write, and one with small pages: more of them, and fuller."""
    with _nothing_by_chance(), Project.create(folder / "large") as made:
        made.sign_in("Kim")
        world = make_world(made)
        add_article(made, "The gates. " * 900, file_name="gates.txt", original=_ORIGINAL)
        made.do(ops.edit_article, world.first, state="done")
        made.undo()
    yield made.path
    small = folder / "small.crossclaim"
    with closing(sqlite3.connect(made.path)) as connection:
        connection.execute("PRAGMA page_size = 1024")
        connection.execute("VACUUM INTO ?", (str(small),))
    yield small


@contextmanager
def _nothing_by_chance() -> Iterator[None]:
    chance = random.Random(1)
    clock = SimpleNamespace(datetime=_Noon, UTC=dt.UTC)
    with ExitStack() as stood_in:
        for module in (creating, project, unit):
            stood_in.enter_context(patch.object(module, "dt", clock))
        stood_in.enter_context(patch.object(secrets, "randbits", chance.getrandbits))
        stood_in.enter_context(patch.object(time, "time_ns", lambda: 1_718_193_600_000_000_000))
        stood_in.enter_context(
            patch.object(uuid, "uuid4", lambda: uuid.UUID(int=chance.getrandbits(128)))
        )
        yield
