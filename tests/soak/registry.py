"""All promises that are driven, in the order of the table."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Final

from tests.soak.targets import Drive, Outcome, Target


def _drive(name: str) -> Drive:
    """The function in `tests.soak` named `module:function`, imported when it is first driven."""

    def drive(runs: int, seed: int, folder: Path) -> Outcome:
        module, _, function = name.partition(":")
        found: Drive = getattr(import_module(f"tests.soak.{module}"), function)
        return found(runs, seed, folder)

    return drive


TARGETS: Final[tuple[Target, ...]] = (
    Target(
        1,
        "a killed program",
        "0 lost, 0 half, opens < 1 s",
        1_000,
        60,
        _drive("kills:kills"),
    ),
)
