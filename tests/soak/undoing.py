"""Everything can be undone: random actions of all kinds, all taken back and done again, the content
compared at every step.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hypothesis import Verbosity, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.soak.targets import Outcome
from tests.store.test_undo_property import Undoing

_STEPS = 100
"""Actions of one project before everything is taken back and done again."""

_FEWEST = 3
"""The first of Hypothesis is the simplest there is, which does next to nothing."""

_SEED = "_hypothesis_internal_use_seed"
"""What the decorator `hypothesis.seed` leaves on a test."""


def undo_everything(runs: int, seed: int, _folder: Path) -> Outcome:
    """As many actions as there are runs, in projects of `_STEPS` each."""
    done = 0

    class Counted(Undoing):
        def do(self, operation: Any, *args: Any, **named: Any) -> None:
            nonlocal done
            done += 1
            super().do(operation, *args, **named)

    parent = Undoing.TestCase.settings
    failed: tuple[str, ...] = ()
    while done < runs and not failed:
        left = settings(
            parent, max_examples=_FEWEST + (runs - done) // _STEPS, stateful_step_count=_STEPS,
            verbosity=Verbosity.quiet, database=None,
        )  # fmt: skip
        before = done
        setattr(Counted, _SEED, seed)
        try:
            run_state_machine_as_test(Counted, settings=left)
        except AssertionError as error:
            failed = (f"after {done} actions: {error}"[:500],)
        if done == before:
            break
        seed += 1
    enough = not failed and done >= runs
    return Outcome(done, len(failed), f"{done:,} actions undone and redone", enough, failed)
