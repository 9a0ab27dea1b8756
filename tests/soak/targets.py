"""What a promise is when it is tested: how often, with what seed, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one drive: how many runs were made, how many broke the promise, the worst figure
    with its unit, and the first failures in words.
    """

    runs: int
    failures: int
    figure: str
    met: bool
    details: tuple[str, ...] = ()


Drive = Callable[[int, int, Path], Outcome]
"""Takes the number of runs, a seed, and an empty folder to work in. The same seed does the same."""


@dataclass(frozen=True, slots=True)
class Target:
    """One promise; `runs` are made by `make soak`, `few` by `make test`."""

    number: int
    name: str
    goal: str
    runs: int
    few: int
    drive: Drive


@dataclass(frozen=True, slots=True)
class Record:
    """One row of `build/soak.json`."""

    target: int
    name: str
    runs: int
    failures: int
    figure: str
    goal: str
    met: bool
    seed: int
    seconds: float

    def as_row(self) -> dict[str, object]:
        """For JSON."""
        return asdict(self)


def table(records: list[Record]) -> str:
    """A Markdown table of what was promised and what was measured."""
    lines = [
        "| # | Promise | Goal | Runs | Broken | Figure | Met | Seed |",
        "|--:|---|---|--:|--:|---|---|--:|",
    ]
    lines += [
        f"| {each.target} | {each.name} | {each.goal} | {each.runs:,} | {each.failures:,} |"
        f" {each.figure} | {'yes' if each.met else '**no**'} | {each.seed} |"
        for each in records
    ]
    return "\n".join(lines)
