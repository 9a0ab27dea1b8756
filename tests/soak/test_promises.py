"""Each promise with about a tenth of the runs that `make soak` makes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.soak.registry import TARGETS
from tests.soak.targets import Target


@pytest.mark.parametrize("target", TARGETS, ids=lambda each: each.name.replace(" ", "-"))
@pytest.mark.usefixtures("qapp")
def test_a_promise_is_kept(target: Target, tmp_path: Path, testrun_uid: str) -> None:
    seed = int(testrun_uid[:6], 16)
    outcome = target.drive(target.few, seed, tmp_path)
    assert outcome.failures == 0, f"seed {seed}: {outcome.details[:5]}"
    assert outcome.met, f"seed {seed}: {outcome.figure}"
