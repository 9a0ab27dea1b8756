"""`make bench`: all scenarios, one table, build/bench.json. No test: ratios in one run count.

`--quick` leaves out the project of 100,000 articles; `--only 1,7` runs these scenarios.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.bench.figures import Figure

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

FOLDER = Path("build") / "bench"
RESULTS = Path("build") / "bench.json"


def main() -> int:
    """Exit code 0 when all scenarios ran, whether or not their targets are met."""
    chosen = _arguments()
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in ("STATE", "CONFIG", "CACHE", "DATA"):
        os.environ[f"XDG_{name}_HOME"] = str(FOLDER.absolute() / "person")
    from tests.bench.figures import table, write

    print(f"{platform.python_version()} on {platform.machine()}, {os.cpu_count()} cores")
    figures: list[Figure] = []
    for scenarios, run in _runs(FOLDER.absolute(), quick=chosen.quick):
        if chosen.only and not chosen.only & scenarios:
            continue
        for figure in run():
            figures.append(figure)
            print(table([figure]).partition("\n")[2], flush=True)
    write(figures, RESULTS)
    print(f"\n{table(figures)}\n\nwritten to {RESULTS}")
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--only", type=_numbers, default=frozenset())
    return parser.parse_args()


def _numbers(text: str) -> frozenset[int]:
    return frozenset(int(number) for number in text.split(","))


def _runs(
    folder: Path, *, quick: bool
) -> Iterator[tuple[frozenset[int], Callable[[], Iterator[Figure]]]]:
    from PySide6.QtWidgets import QApplication

    from tests.bench import display, importing, moving, projects, searching
    from tests.bench.corpus import project_of

    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    large = 10_000 if quick else 100_000
    sizes = [1_000, 10_000, *([] if quick else [100_000])]
    shown = folder / "display.crossclaim"
    yield frozenset({1, 2, 3, 4}), lambda: display.display(app, folder)
    yield frozenset({5, 6, 16}), lambda: projects.projects(app, folder, sizes)
    yield frozenset({7}), lambda: searching.searching(folder, large)
    yield frozenset({8}), lambda: importing.importing(app, folder)
    yield frozenset({9}), lambda: moving.exporting(folder, large)
    yield frozenset({10}), lambda: moving.undoing(folder)
    yield frozenset({11, 12}), lambda: searching.naming(folder)
    yield frozenset({13}), lambda: searching.suggesting(folder)
    yield frozenset({14}), lambda: projects.start_up(folder, project_of(folder, 1_000))
    yield frozenset({15}), lambda: projects.memory(folder, project_of(folder, large), shown)


if __name__ == "__main__":
    sys.exit(main())
