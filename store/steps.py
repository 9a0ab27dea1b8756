"""The steps of a project as menus show them: what undo and redo would take, what was cut off."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from sqlalchemy import Connection, RowMapping, func, select

from store.changes import table_of
from store.models import Change, Step
from store.types import StepId

_COUNTED: Final = {"import_articles": "article", "tag_occurrences": "mention"}
"""Which rows tell how far a bulk step came that was cut off: its own count is the first chunk's."""

_STEP: Final = table_of(Step)
_CHANGE: Final = table_of(Change)


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step as menus and the history list show it."""

    id: StepId
    at: dt.datetime
    label: str
    params: Mapping[str, Any]
    kind: str
    state: str
    analyst: int | None


@dataclass(frozen=True, slots=True)
class Horizon:
    """The steps that undo and redo would take now; None where there is none."""

    undo: StepRow | None
    redo: StepRow | None


def horizon(connection: Connection, elsewhere: Collection[str] = ()) -> Horizon:
    """What can be undone and redone now; steps of windows that are open `elsewhere` are theirs."""
    return Horizon(next_undo(connection, elsewhere), next_redo(connection, elsewhere))


def steps(connection: Connection, limit: int = 200) -> list[StepRow]:
    """The latest steps, newest first."""
    query = select(_STEP).order_by(_STEP.c.id.desc()).limit(limit)
    return [_step_row(row) for row in connection.execute(query).mappings()]


def running(connection: Connection, elsewhere: Collection[str] = ()) -> list[StepRow]:
    """Bulk steps that were cut off before their end, oldest first; not those of windows that are
    open `elsewhere`.
    """
    cut_off = (_STEP.c.state == "running", _STEP.c.window.not_in(elsewhere))
    query = select(_STEP.c.id).where(*cut_off).order_by(_STEP.c.id)
    found = [step_of(connection, key) for key in connection.execute(query).scalars().all()]
    return [step for step in found if step is not None]


def next_undo(connection: Connection, elsewhere: Collection[str] = ()) -> StepRow | None:
    """The newest step that is done, not by a window that is open elsewhere."""
    newest = select(func.max(_STEP.c.id)).where(
        _STEP.c.state == "done", _STEP.c.kind == "do", _STEP.c.window.not_in(elsewhere)
    )
    return step_of(connection, connection.execute(newest).scalar())


def next_redo(connection: Connection, elsewhere: Collection[str] = ()) -> StepRow | None:
    """The step that was undone last: of several not always the oldest, as bulk steps end late."""
    undoing = _STEP.alias("undoing")
    oldest = select(func.min(_STEP.c.id)).where(_STEP.c.state == "undone").scalar_subquery()
    own = undoing.c.window.not_in(elsewhere)
    query = (
        select(undoing.c.target_id)
        .join(_STEP, _STEP.c.id == undoing.c.target_id)
        .where(undoing.c.id > oldest, undoing.c.kind == "undo", _STEP.c.state == "undone", own)
        .order_by(undoing.c.id.desc())
        .limit(1)
    )
    return step_of(connection, connection.execute(query).scalar())


def step_of(connection: Connection, key: int | None) -> StepRow | None:
    """The step, or None where there is none."""
    row = connection.execute(select(_STEP).where(_STEP.c.id == key)).mappings().first()
    if row is None:
        return None
    step = _step_row(row)
    counted = _COUNTED.get(step.label) if step.state == "running" else None
    if counted is None:
        return step
    return replace(step, params={**step.params, "count": _rows_of(connection, step.id, counted)})


def _rows_of(connection: Connection, step: StepId, table: str) -> int:
    """How many rows of a table a step brought in."""
    rows = func.sum(func.coalesce(_CHANGE.c.last_row, _CHANGE.c.row) - _CHANGE.c.row + 1)
    query = select(func.coalesce(rows, 0)).where(
        _CHANGE.c.step_id == step, _CHANGE.c.table_name == table
    )
    return int(connection.execute(query).scalar_one())


def _step_row(row: RowMapping) -> StepRow:
    return StepRow(
        StepId(row["id"]),
        row["at"],
        row["label"],
        row["params"],
        row["kind"],
        row["state"],
        row["analyst_id"],
    )


def newest_window(connection: Connection) -> str | None:
    """The window that did the newest step; None in a project in which nothing was done."""
    found = connection.execute(select(_STEP.c.window).order_by(_STEP.c.id.desc()).limit(1)).scalar()
    return None if found is None else str(found)
