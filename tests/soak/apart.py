"""Runs a drive in a process of its own: one that forks must have no Qt and no second thread."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from tests.soak.targets import Drive, Outcome

_ROOT = Path(__file__).resolve().parents[2]


def apart(name: str, runs: int, seed: int, folder: Path, *, within: Sequence[str] = ()) -> Outcome:
    """What the function `module:function` of `tests.soak` gave, run with folders of nobody;
    `within` is a command that runs another.
    """
    nobody = {
        f"XDG_{each}_HOME": str(folder / "person" / each.lower())
        for each in ("CONFIG", "DATA", "STATE", "CACHE")
    }
    command = [*within, sys.executable, "-m", "tests.soak.apart", name, str(runs), str(seed)]
    surroundings = {**os.environ, **nobody, "PYTHONPATH": str(_ROOT)}
    ended = subprocess.run(
        [*command, str(folder)], cwd=_ROOT, env=surroundings, capture_output=True, check=False
    )
    if ended.returncode:
        raise RuntimeError(ended.stderr.decode("utf-8", "replace")[-4000:])
    said = json.loads(ended.stdout.splitlines()[-1])
    return Outcome(**{**said, "details": tuple(said["details"])})


def main() -> None:
    """Drive what the command line names and say what came of it as one line of JSON."""
    name, runs, seed, folder = sys.argv[1:]
    module, _, function = name.partition(":")
    drive: Drive = getattr(import_module(f"tests.soak.{module}"), function)
    made = drive(int(runs), int(seed), Path(folder))
    words = {
        "runs": made.runs,
        "failures": made.failures,
        "figure": made.figure,
        "met": made.met,
        "details": made.details,
    }
    print(json.dumps(words), flush=True)


if __name__ == "__main__":
    main()
