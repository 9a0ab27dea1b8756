"""What other windows, also of other programs, did to the same file: read from the history, which
every window writes.
"""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, Engine, RowMapping, func, or_, select

from store.changes import ChangeSet, RowChange, RowRange, merged, table_of, unlogged
from store.engine import reading
from store.models import Change, Step
from store.touched import LEADS, articles_touched
from store.types import StepId

LOOK_S: Final = 0.3
"""A window that asks so often knows within a second, also on a busy machine."""
INITIATOR: Final = "elsewhere"
"""Who did it, in a change set that was read here."""

_STEP: Final = table_of(Step)
_CHANGE: Final = table_of(Change)
_MOST: Final = 500
"""Changes of one look; the rest comes with the next."""
_REMEMBERED: Final = 20
"""Steps that may still grow by an edit that joins them, or go when they come to change nothing."""
_WAIT_MS: Final = 50


@dataclass(frozen=True, slots=True)
class _Known:
    at: dt.datetime
    changes: tuple[RowChange, ...]
    ranges: tuple[RowRange, ...]


class Elsewhere:
    """Keeps the place in the history up to which this window knows. One thread at a time."""

    def __init__(self, engine: Engine, window: str) -> None:
        self._engine = engine
        self._window = window
        self._recent: dict[int, _Known] = {}
        self.is_behind = False
        """Whether the last look saw not all: the file was being written, or it was much."""
        self._looking = engine.raw_connection()
        self._looking.cursor().execute(f"PRAGMA busy_timeout={_WAIT_MS}").close()
        self._version = self._data_version()
        with reading(engine) as connection:
            self._step = _newest(connection, _STEP)
            self._change = _newest(connection, _CHANGE)

    def close(self) -> None:
        """Look no more."""
        self._looking.close()

    def news(self) -> ChangeSet:
        """What others committed since the last look, as one change set; empty for nothing."""
        version = self._data_version()
        self.is_behind = version is None
        if version is None or version == self._version:
            return ChangeSet()
        with reading(self._engine) as connection:
            found, is_all = self._read(connection)
        self.is_behind = not is_all
        if is_all:
            self._version = version
        return merged(found)

    def _data_version(self) -> int | None:
        """A number that another connection's commit changes; None while one is being written."""
        try:
            row = self._looking.cursor().execute("PRAGMA data_version").fetchone()
        except sqlite3.OperationalError:
            return None
        return int(row[0])

    def _read(self, connection: Connection) -> tuple[list[ChangeSet], bool]:
        changes = _changes(connection, _CHANGE.c.id > self._change, limit=_MOST)
        if changes:
            self._change = changes[-1]["id"]
        steps = _steps(connection, {row["step_id"] for row in changes}, self._step)
        others = {key: step for key, step in steps.items() if step["window"] != self._window}
        by_step: dict[int, list[RowMapping]] = {key: [] for key in others}
        for row in changes:
            if row["step_id"] in by_step:
                by_step[row["step_id"]].append(row)
        found = self._grown(connection, by_step.keys())
        for key in sorted(others):
            found.append(self._of_step(connection, others[key], by_step[key]))
        self._step = max([self._step, *steps])
        return found, len(changes) < _MOST

    def _of_step(
        self, connection: Connection, step: RowMapping, rows: Sequence[RowMapping]
    ) -> ChangeSet:
        forward = step["kind"] != "undo"
        if step["target_id"] is not None:
            rows = _changes(connection, _CHANGE.c.step_id == step["target_id"])
        single, ranges, removed = _parts(rows, forward=forward)
        if step["kind"] == "do":
            known = self._recent.get(step["id"], _Known(step["at"], (), ()))
            both = _Known(step["at"], (*known.changes, *single), (*known.ranges, *ranges))
            self._recent[step["id"]] = both
            for old in sorted(self._recent)[:-_REMEMBERED]:
                del self._recent[old]
        return _change_set(connection, step, single, ranges, removed)

    def _grown(self, connection: Connection, fresh: Iterable[int]) -> list[ChangeSet]:
        """Steps known already that an edit joined, or that are gone."""
        asked = [key for key in self._recent if key not in set(fresh)]
        now = _steps(connection, asked)
        found = []
        for key in asked:
            known, step = self._recent[key], now.get(key)
            if step is None:
                del self._recent[key]
                found.append(_gone(connection, key, known))
            elif step["at"] != known.at:
                del self._recent[key]
                rows = _changes(connection, _CHANGE.c.step_id == key)
                found.append(self._of_step(connection, step, rows))
        return found


def _newest(connection: Connection, table: Any) -> int:
    return int(connection.execute(select(func.coalesce(func.max(table.c.id), 0))).scalar_one())


def _changes(connection: Connection, which: Any, limit: int | None = None) -> list[RowMapping]:
    query = select(_CHANGE).where(which).order_by(_CHANGE.c.id).limit(limit)
    return list(connection.execute(query).mappings())


def _steps(
    connection: Connection, keys: Iterable[int], after: int | None = None
) -> dict[int, RowMapping]:
    which = _STEP.c.id.in_(sorted(keys))
    query = select(_STEP).where(which if after is None else or_(which, _STEP.c.id > after))
    return {row["id"]: row for row in connection.execute(query).mappings()}


def _parts(
    rows: Iterable[RowMapping], *, forward: bool
) -> tuple[list[RowChange], list[RowRange], list[tuple[str, Mapping[str, Any]]]]:
    """Rows of the history as changes in the direction in which they were applied; of ranges that
    went also what leads to their articles.
    """
    single: list[RowChange] = []
    ranges: list[RowRange] = []
    removed: list[tuple[str, Mapping[str, Any]]] = []
    for row in rows if forward else reversed(list(rows)):
        name, table = row["table_name"], table_of(row["table_name"])
        if row["last_row"] is not None:
            ranges.append(RowRange(name, row["row"], row["last_row"], inserted=forward))
            leads = ("id", *LEADS.get(name, ()))
            images = [] if forward else row["after"] or []
            removed += [(name, {each: image[each] for each in leads}) for image in images]
            continue
        before, after = unlogged(table, row["before"]), unlogged(table, row["after"])
        sides = (before, after) if forward else (after, before)
        single.append(RowChange(name, row["row"], *sides))
    return single, ranges, removed


def _change_set(
    connection: Connection,
    step: RowMapping,
    single: Sequence[RowChange],
    ranges: Sequence[RowRange],
    removed: Iterable[tuple[str, Mapping[str, Any]]],
) -> ChangeSet:
    return ChangeSet(
        step=StepId(step["id"]),
        label=step["label"],
        kind=step["kind"],
        params=step["params"],
        changes=tuple(single),
        ranges=tuple(ranges),
        articles=articles_touched(connection, single, ranges, removed),
        initiator=INITIATOR,
    )


def _gone(connection: Connection, key: int, known: _Known) -> ChangeSet:
    articles = articles_touched(connection, known.changes, known.ranges)
    return ChangeSet(
        step=StepId(key),
        kind="undo",
        changes=known.changes,
        ranges=known.ranges,
        articles=articles,
        initiator=INITIATOR,
    )
