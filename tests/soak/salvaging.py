"""Beside promise 5: of a heavily damaged file most rows come over into a new, sound project."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Final

from store import KnownError, Project
from store.check import check
from store.jobs import finished
from store.repair.salvage import salvage
from tests.soak.fuzzing import read_all
from tests.soak.mutators import damaged
from tests.soak.samefile import same_files
from tests.soak.targets import Outcome

_GOAL: Final = 0.69
_MANY: Final = 300
_STRAYS: Final = 1.2
"""Thrice the deviation of one file's share."""
_EXPECTED: Final = frozenset({"words-missing", "history-unreadable"})
"""What a project may lack afterwards: the words of a claim, a step of the past."""


def salvaging(runs: int, seed: int, folder: Path) -> Outcome:
    """Files damaged three to twelve times, in all ways there are."""
    wholes = [path.read_bytes() for path in same_files(folder)]
    rows = finished(salvage(folder / "small.crossclaim", folder / "whole.crossclaim")).kept
    kept, complete, unsound = 0.0, 0, []
    for number in range(runs):
        chance = random.Random(f"{seed} {number}")
        raw = chance.choice(wholes)
        for _ in range(chance.choice((3, 5, 8, 12))):
            raw = damaged(raw, chance)[1]
        share, wrong = _salvaged(raw, rows, folder)
        kept += share
        complete += share >= 1
        unsound += [f"file {number}: {wrong}"] * bool(wrong)
    share = kept / runs
    figure = f"{share:.0%} of the rows kept, all of them in {complete} files"
    # The goal is of many files; the mean of few strays from it.
    goal = _GOAL if runs >= _MANY else _GOAL - _STRAYS / runs**0.5
    met = not unsound and share >= goal
    return Outcome(runs, len(unsound), figure, met, tuple(unsound[:20]))


def _salvaged(raw: bytes, rows: int, folder: Path) -> tuple[float, str]:
    """The share of rows that came over, and what is wrong with the new project."""
    source, target = folder / "harmed.crossclaim", folder / "new.crossclaim"
    source.write_bytes(raw)
    try:
        done = finished(salvage(source, target))
        with Project.open(target) as project:
            problems = finished(check(project)).problems
            read_all(project)
    except KnownError as error:
        return 0.0, "" if error.code == "nothing-to-salvage" else str(error)
    finally:
        target.unlink(missing_ok=True)
    if source.read_bytes() != raw:
        return 0.0, "the damaged file is another one"
    wrong = [problem for problem in problems if problem.code not in _EXPECTED]
    return min(1.0, done.kept / rows), str(wrong[0]) if wrong else ""
