"""`make soak`: every promise in full numbers, one table, build/soak.json.

`--only 1,7` drives these; `--seed N` repeats a run; `--share 0.1` makes that part of the runs.
Exit code 0 when all were met.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import tempfile
import time
from pathlib import Path

from tests.soak.registry import TARGETS
from tests.soak.targets import Record, Target, table

RESULTS = Path("build") / "soak.json"


def main() -> int:
    """Drive all chosen targets and write what came of it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    chosen = _arguments()
    records: list[Record] = []
    for target in TARGETS:
        if chosen.only and target.number not in chosen.only:
            continue
        records.append(_driven(target, chosen.seed, chosen.share))
        print(table(records[-1:]).splitlines()[-1], flush=True)
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps([each.as_row() for each in records], indent=1), "utf-8")
    print(f"\n{table(records)}\n\nwritten to {RESULTS}")
    return 0 if all(each.met for each in records) else 1


def _driven(target: Target, seed: int, share: float) -> Record:
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="soak-") as folder:
        runs = max(1, round(target.runs * share))
        outcome = target.drive(runs, seed, Path(folder))
    for detail in outcome.details[:20]:
        print(f"  {detail}", flush=True)
    return Record(
        target.number, target.name, outcome.runs, outcome.failures, outcome.figure, target.goal,
        outcome.met, seed, round(time.monotonic() - started, 1),
    )  # fmt: skip


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--only", type=_numbers, default=frozenset())
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    parser.add_argument("--share", type=float, default=1.0)
    return parser.parse_args()


def _numbers(text: str) -> frozenset[int]:
    return frozenset(int(number) for number in text.split(","))


if __name__ == "__main__":
    raise SystemExit(main())
