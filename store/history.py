"""Undo and redo: steps are written with their changes, and applied backwards or forwards after a
check. `store.steps` lists them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    RowMapping,
    Table,
    and_,
    delete,
    insert,
    or_,
    select,
    update,
)
from sqlalchemy.exc import IntegrityError

from store.changes import ChangeSet, RowChange, RowRange, logged, table_of, unlogged
from store.digests import going_where, touched
from store.engine import insert_row, insert_rows
from store.errors import KnownError
from store.models import Change, Step
from store.steps import StepRow as StepRow  # noqa: PLC0414 - also had from here
from store.steps import next_redo, next_undo, step_of
from store.touched import LEADS, articles_touched
from store.types import StepId
from store.unit import Unit, grown, lasting

JOIN_WINDOW: Final = dt.timedelta(seconds=0.8)
"""Edits of the same field of the same row within this time are one step."""

_STEP: Final = table_of(Step)
_CHANGE: Final = table_of(Change)


def record(unit: Unit, label: str, *, window: str, join: StepId | None = None) -> ChangeSet:
    """Write what the unit did as one step, joined to an earlier one where asked or where it is the
    same edit.
    """
    if not unit.log:
        return ChangeSet()
    step = _joined_edit(unit, label)
    if step is None:
        step = _joinable(unit, join) or begin(unit, label, window=window, state="done")
        append(unit, step)
    return _change_set(unit, step, label, "do", unit.params, window)


def begin(unit: Unit, label: str, *, window: str, state: str) -> StepId:
    """A new step; whatever could be redone until now no longer can."""
    undone = and_(_STEP.c.state == "undone", _STEP.c.window.not_in(unit.elsewhere))
    _alter(unit, _STEP, undone, state="discarded")
    return _new_step(unit, label, window, kind="do", state=state)


def append(unit: Unit, step: StepId) -> None:
    """Add the unit's changes to a step."""
    rows = [_logged(step, entry) for entry in unit.log]
    insert_rows(unit.connection, _CHANGE, rows)


def _logged(step: StepId, entry: RowChange | RowRange) -> dict[str, Any]:
    common = {"step_id": step, "table_name": entry.table}
    if isinstance(entry, RowRange):
        return {**common, "row": entry.first, "last_row": entry.last, "before": None, "after": None}
    before, after = logged(entry.before), logged(entry.after)
    return {**common, "row": entry.row, "last_row": None, "before": before, "after": after}


def finish(unit: Unit, step: StepId, params: Mapping[str, Any] | None = None) -> None:
    """Close a running bulk step; what its label names may be known only now."""
    _set_state(unit, step, "done")
    if params:
        _alter(unit, _STEP, _STEP.c.id == step, params=dict(params))


def keep(unit: Unit, step: StepId) -> None:
    """Close a step that was cut off; its label tells how much came in till then."""
    found = step_of(unit.connection, step)
    finish(unit, step, None if found is None else found.params)


def set_aside(unit: Unit, step: object) -> bool:
    """Whether this step was done and no longer counts among those that undo takes back."""
    done = and_(_STEP.c.id == step, _STEP.c.state == "done")
    return _alter(unit, _STEP, done, state="discarded") > 0


def undo(unit: Unit, *, window: str, step: StepId | None = None) -> ChangeSet:
    """Take back the newest step (or a given running one). Raises `nothing-to-undo`,
    `conflict-on-undo` with the step's key and label.
    """
    newest = next_undo(unit.connection, unit.elsewhere)
    target = newest if step is None else step_of(unit.connection, step)
    if target is None:
        raise KnownError("nothing-to-undo")
    try:
        _replay_all(unit, reversed(_changes_of(unit.connection, target.id)), forward=False)
    except KnownError as error:
        error.params |= {"step": target.id, "label": target.label}
        raise
    _set_state(unit, target.id, "undone")
    return _mirrored(unit, target, "undo", window)


def redo(unit: Unit, *, window: str) -> ChangeSet:
    """Do the step undone last once more. Raises `nothing-to-redo`, `conflict-on-undo`."""
    target = next_redo(unit.connection, unit.elsewhere)
    if target is None:
        raise KnownError("nothing-to-redo")
    _replay_all(unit, _changes_of(unit.connection, target.id), forward=True)
    _set_state(unit, target.id, "done")
    return _mirrored(unit, target, "redo", window)


def _mirrored(unit: Unit, target: StepRow, kind: str, window: str) -> ChangeSet:
    done = {"params": dict(target.params), "state": "done", "target_id": target.id}
    step = _new_step(unit, target.label, window, kind=kind, **done)
    return _change_set(unit, step, target.label, kind, target.params, window)


def _change_set(
    unit: Unit, step: StepId, label: str, kind: str, params: Mapping[str, Any], window: str
) -> ChangeSet:
    changes, ranges = tuple(unit.changes), tuple(unit.ranges)
    articles = articles_touched(unit.connection, changes, ranges, unit.removed)
    return ChangeSet(step, label, kind, params, changes, ranges, articles, window)


def _new_step(unit: Unit, label: str, window: str, **columns: Any) -> StepId:
    values = {
        "at": unit.at,
        "label": label,
        "params": dict(unit.params),
        "analyst_id": unit.analyst,
        "window": window,
        "target_id": None,
        **columns,
    }
    return StepId(insert_row(unit.connection, _STEP, values))


def _joined_edit(unit: Unit, label: str) -> StepId | None:
    """The step of just before, when this unit edits the same fields of the same row again; it takes
    the new values.
    """
    change = unit.log[0] if len(unit.log) == 1 else None
    if not isinstance(change, RowChange) or change.before is None or change.after is None:
        return None
    last = next_undo(unit.connection, unit.elsewhere)
    if last is None or last.label != label or _anything_undone(unit) or _overtaken(unit, last.id):
        return None
    if not dt.timedelta(0) <= unit.at - last.at <= JOIN_WINDOW or last.analyst != unit.analyst:
        return None
    earlier = _changes_of(unit.connection, last.id)
    if len(earlier) != 1 or not _same_fields(earlier[0], change):
        return None
    after = logged(change.after)
    if after == earlier[0]["before"]:
        _forget(unit, last.id)
        return last.id
    _alter(unit, _CHANGE, _CHANGE.c.id == earlier[0]["id"], after=after)
    _alter(unit, _STEP, _STEP.c.id == last.id, at=unit.at)
    return last.id


def _forget(unit: Unit, step: StepId) -> None:
    """Remove a step that has come to change nothing, with the undoing and redoing of it."""
    own = or_(_STEP.c.id == step, _STEP.c.target_id == step)
    for table, which in ((_CHANGE, _CHANGE.c.step_id == step), (_STEP, own)):
        going_where(unit.connection, table, which)
        unit.connection.execute(delete(table).where(which))


def _same_fields(earlier: RowMapping, change: RowChange) -> bool:
    return bool(
        earlier["table_name"] == change.table
        and earlier["row"] == change.row
        and earlier["before"]
        and earlier["after"]
        and change.after is not None
        and earlier["after"].keys() == change.after.keys()
    )


def _joinable(unit: Unit, join: StepId | None) -> StepId | None:
    """The step asked for, as long as nothing came after it."""
    last = next_undo(unit.connection, unit.elsewhere) if join is not None else None
    if last is None or last.id != join or _anything_undone(unit) or _overtaken(unit, last.id):
        return None
    return join


def _anything_undone(unit: Unit) -> bool:
    return next_redo(unit.connection, unit.elsewhere) is not None


def _overtaken(unit: Unit, step: StepId) -> bool:
    """Whether another window did something since: it may have changed the same rows."""
    if not unit.elsewhere:
        return False
    later = select(_STEP.c.id).where(_STEP.c.id > step, _STEP.c.window.in_(unit.elsewhere))
    return unit.connection.execute(later.limit(1)).scalar() is not None


def _replay_all(unit: Unit, changes: Iterable[RowMapping], *, forward: bool) -> None:
    try:
        for change in changes:
            _replay(unit, change, forward=forward)
    except IntegrityError as error:
        # A row made meanwhile hangs on one that would go, or stands where one would come back.
        raise KnownError("conflict-on-undo", detail=str(error.orig)) from error
    except KnownError as error:
        if error.code == "bad-option":  # what came meanwhile does not go with the value as it was
            raise KnownError("conflict-on-undo", fields=error.params["name"]) from error
        raise


def _replay(unit: Unit, change: RowMapping, *, forward: bool) -> None:
    table = table_of(change["table_name"])
    if change["last_row"] is not None:
        _replay_range(unit, table, change, forward=forward)
        return
    before, after = unlogged(table, change["before"]), unlogged(table, change["after"])
    source, target = (before, after) if forward else (after, before)
    if source is None:
        assert target is not None
        unit.restore(table, target)
        return
    _check_unchanged(unit, table, change["row"], source)
    model = _model_of(table)
    if target is None:
        unit.delete(model, change["row"])
    else:
        unit.update(model, change["row"], **target)


def _check_unchanged(unit: Unit, table: Table, key: int, expected: Mapping[str, Any]) -> None:
    now = unit.connection.execute(select(table).where(table.c.id == key)).mappings().first()
    wanted = lasting(expected)
    differing = [name for name, value in wanted.items() if now is not None and now[name] != value]
    if now is None or differing:
        raise KnownError(
            "conflict-on-undo", table=table.name, key=key, fields=", ".join(differing) or "all"
        )


def _replay_range(unit: Unit, table: Table, change: RowMapping, *, forward: bool) -> None:
    inside = table.c.id.between(change["row"], change["last_row"])
    if forward:
        images = [grown(unlogged(table, image) or {}) for image in change["after"]]
        unit.connection.execute(insert(table), images)
        touched(unit.connection).came(table.name, [image["id"] for image in images])
    else:
        rows = unit.connection.execute(select(table).where(inside).order_by(table.c.id))
        images = [dict(row) for row in rows.mappings()]
        if len(images) != change["last_row"] - change["row"] + 1:
            raise KnownError("conflict-on-undo", table=table.name, key=change["row"], fields="all")
        kept = [logged(image) for image in images]
        _alter(unit, _CHANGE, _CHANGE.c.id == change["id"], after=kept)
        touched(unit.connection).going(unit.connection, table.name, [row["id"] for row in images])
        unit.connection.execute(delete(table).where(inside))
        leads = LEADS.get(table.name, ())
        unit.removed += [
            (table.name, {name: image[name] for name in ("id", *leads)}) for image in images
        ]
    unit.log.append(RowRange(table.name, change["row"], change["last_row"], inserted=forward))


def _changes_of(connection: Connection, step: StepId) -> Sequence[RowMapping]:
    query = select(_CHANGE).where(_CHANGE.c.step_id == step).order_by(_CHANGE.c.id)
    return connection.execute(query).mappings().all()


def _set_state(unit: Unit, step: StepId, state: str) -> None:
    _alter(unit, _STEP, _STEP.c.id == step, state=state)


def _alter(unit: Unit, table: Table, which: ColumnElement[bool], **values: Any) -> int:
    """Write columns of the history's own rows; how many were there."""
    if not going_where(unit.connection, table, which):
        return 0
    return unit.connection.execute(update(table).where(which).values(**values)).rowcount


def _model_of(table: Table) -> Any:
    from store.models import Base

    return Base.models[table.name]
