"""The commands about backups: make one, list them, and bring one back."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from store.cli import DONE, PROBLEMS
from store.cli.printing import complain, say, write_json
from store.errors import KnownError

if TYPE_CHECKING:
    from store.backups import Backup, BackupCounts


def backup(chosen: argparse.Namespace) -> int:
    """Make a checked copy, beside an open window too; a problem is one with far fewer rows."""
    from store.backups import copy_to, make
    from store.project import with_suffix

    project = _project(chosen.project)
    if chosen.to is not None:
        target = with_suffix(chosen.to)
        facts = copy_to(project, target)
        _tell(target, facts.counts, as_json=chosen.json)
        return DONE
    made = make(project, "asked")
    if chosen.json:
        write_json(_record(made))
    else:
        say(f"{made.path}: {_counted(made.counts)}")
    if not made.shrunken:
        return DONE
    complain(
        f"This backup holds {made.counts.rows} rows, over a tenth fewer than the one before. "
        "Older backups stay."
    )
    return PROBLEMS


def restore(chosen: argparse.Namespace) -> int:
    """List the backups, or bring one back: the newest, or the one named."""
    from store.backups import restore as restored
    from store.project import with_suffix

    if chosen.list:
        return _listed(chosen)
    project = _project_or_place(chosen.project)
    source = chosen.source or _newest(project)
    target = project if chosen.to is None else with_suffix(chosen.to)
    done = restored(source, target, replace=chosen.to is None)
    before = None if done.before is None else str(done.before.path)
    aside = None if done.set_aside is None else str(done.set_aside)
    if chosen.json:
        write_json(
            {"project": str(done.path), "from": str(source), "before": before, "set_aside": aside}
        )
        return DONE
    say(f"{done.path} is as in {source.name}.")
    if before or aside:
        say(f"What was there before: {before or aside}")
    return DONE


def _listed(chosen: argparse.Namespace) -> int:
    for each in _backups(_project_or_place(chosen.project)):
        if chosen.json:
            write_json(_record(each))
        else:
            marks = ("  shrunken" if each.shrunken else "") + ("" if each.checked else "  damaged")
            when = f"{each.when:%Y-%m-%d %H:%M:%S}Z"
            say(f"{when}  {each.reason:<9}  {_counted(each.counts)}{marks}  {each.path}")
    return DONE


def _newest(project: Path) -> Path:
    for each in _backups(project):
        if each.checked:
            return each.path
    raise KnownError("no-backup", path=str(project))


def _backups(project: Path) -> list[Backup]:
    """Those of the project as a whole where it says which it is, else those made at its place."""
    from store.backups import backups_at, list_backups
    from store.backups.files import checked_facts

    here = backups_at(project)
    if here:
        return here
    try:
        return list_backups(checked_facts(project).uid)
    except KnownError:
        return []


def _project(path: Path) -> Path:
    from store.project import with_suffix

    if path.exists():
        return path
    if with_suffix(path).exists():
        return with_suffix(path)
    raise KnownError("no-such-project", path=str(path))


def _project_or_place(path: Path) -> Path:
    from store.project import with_suffix

    return path if path.exists() else with_suffix(path)


def _record(made: Backup) -> dict[str, object]:
    counted = asdict(made.counts)
    return {
        "path": str(made.path),
        "when": made.when.isoformat(),
        "reason": made.reason,
        "shrunken": made.shrunken,
        "checked": made.checked,
        "size_bytes": made.size_bytes,
        **counted,
    }


def _tell(path: Path, counts: BackupCounts, *, as_json: bool) -> None:
    if as_json:
        write_json({"path": str(path), **asdict(counts)})
    else:
        say(f"{path}: {_counted(counts)}")


def _counted(counts: BackupCounts) -> str:
    from store.cli.opening import listed

    return listed({name: many for name, many in asdict(counts).items() if name != "rows"})
