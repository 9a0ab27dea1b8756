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
    Target(
        2,
        "a power cut",
        "0 lost, 0 damaged",
        2_000,
        150,
        _drive("powercuts:power_cuts"),
    ),
    Target(
        3,
        "a full disk",
        "0 lost, 0 damaged, works again",
        400,
        16,
        _drive("fulldisk:full_disk"),
    ),
    Target(
        4,
        "a killed upgrade",
        "0 half, backup first, every row as it was",
        300,  # for each frozen file
        25,
        _drive("migrating:migrations"),
    ),
    Target(
        5,
        "damaged files never hurt",
        "0 crashes, 0 > 2 s, 0 > 256 MB",
        10_000,
        80,  # a tenth would take half a minute
        _drive("fuzzing:unhurt"),
    ),
    Target(
        5,
        "rows of heavily damaged files come over",
        "at least 69%, in sound projects",
        300,
        12,
        _drive("salvaging:salvaging"),
    ),
    Target(
        6,
        "no silent change in damaged files",
        "0 accepted with other content",
        10_000,
        80,
        _drive("fuzzing:unchanged"),
    ),
    Target(
        7,
        "files made to do harm obey nothing",
        "all refused with a reason, 0 statements of theirs",
        108,
        30,
        _drive("hostile:hostile"),
    ),
    Target(
        8,
        "articles made to do harm never hold the window",
        "still ≤ 100 ms, an import ≤ 35 s, a worker ≤ 1 GB",
        60,
        6,
        _drive("hostilearticles:hostile_articles"),
    ),
    Target(
        9,
        "nothing calls home",
        "0 connects, in the whole suite too",
        1_000,
        60,
        _drive("callinghome:calling_home"),
    ),
    Target(
        10,
        "exact places in reader, project and tables",
        "0 wrong spans",
        100_000,
        10_000,
        _drive("offsets:exact_offsets"),
    ),
    Target(
        11,
        "tables safe in a spreadsheet, and lossless",
        "0 formulas, 0 differences",
        100_000,
        3_000,
        _drive("tables:safe_tables"),
    ),
    Target(
        12,
        "searching never errs",
        "0 errors, index changes nothing",
        20_000,
        2_000,
        _drive("searches:searches"),
    ),
    Target(
        13,
        "everything can be undone and done again",
        "0 differences at any step",
        10_000,
        300,
        _drive("undoing:undo_everything"),
    ),
    Target(
        14,
        "a backup is a restore",
        "0 annotations lost beyond the last backup",
        100,
        8,
        _drive("drill:restore_drill"),
    ),
    Target(
        15,
        "two windows on one project",
        "0 lost updates, 0 unexplained errors, the other current < 1 s",
        200,
        30,
        _drive("windows:two_windows"),
    ),
    Target(
        17,
        "newer and read-only files keep every byte",
        "0 bytes changed, nothing beside them",
        120,
        18,
        _drive("untouched:untouched"),
    ),
    Target(
        19,
        "interpreter and libraries hold",
        "calls survive, versions and settings fit",
        200_000,
        40_000,
        _drive("floor:stands"),
    ),
    Target(
        20,
        "a large project leaves the window answering",
        "no gap over 100 ms in so many seconds",
        600,
        5,
        _drive("responding:responsive"),
    ),
)
