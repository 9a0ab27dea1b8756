"""The command that makes a sound project of a damaged one, in a new file."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import TYPE_CHECKING

from store.cli import DONE, PROBLEMS
from store.cli.printing import say, write_json
from store.cli.progress import watched
from store.repair.rows import Salvaged

if TYPE_CHECKING:
    from store.repair.rebuild import Rebuilt


def repair(chosen: argparse.Namespace) -> int:
    """Repair into a new file; a problem is what did not come over or is still wrong."""
    from store.project import with_suffix
    from store.repair.repairing import repair as repaired

    done = watched(repaired(chosen.project, with_suffix(chosen.new)))
    whole = done.is_whole if isinstance(done, Salvaged) else not done.remaining
    if chosen.json:
        write_json({**asdict(done), "path": str(done.path), "ok": whole})
    elif isinstance(done, Salvaged):
        _tell_salvaged(done)
    else:
        _tell_rebuilt(done)
    return DONE if whole else PROBLEMS


def _tell_rebuilt(done: Rebuilt) -> None:
    for mend in done.mends:
        say(f"mended: {mend.code}  {mend.record}  {mend.detail}")
    for problem in done.remaining:
        say(f"left: {problem.code}  {problem.record}  {problem.detail}")
    say(
        f"{done.path}: {len(done.mends)} mended, {len(done.remaining)} problems left. "
        "The damaged file is as it was."
    )


def _tell_salvaged(done: Salvaged) -> None:
    for table in done.tables:
        if table.kept or table.left:
            left = f", {table.left} could not be kept" if table.left else ""
            say(f"{table.table + ':':<16} {table.kept}{left}")
    for many, words in (
        (done.unread, "places of rows could not be read."),
        (done.texts_mended, "texts are not what they were; what was tagged in them is."),
        (done.articles_made, "articles lost their record and are called by their first line."),
    ):
        if many:
            say(f"{many} {words}")
    say(f"{done.path}: {done.kept} rows came over. The damaged file is as it was.")
