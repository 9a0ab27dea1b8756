"""Drives a job to its end, with one line of progress where somebody is looking."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Generator
from contextlib import closing
from typing import TypeVar

from store.cli.printing import clean
from store.jobs import Progress

T = TypeVar("T")


def watched(job: Generator[object, None, T]) -> T:
    """What the job returns. An interruption ends it in order, so that it keeps what it has done."""
    shown = False
    with closing(job):
        while True:
            try:
                step = next(job)
            except StopIteration as end:
                return end.value  # type: ignore[no-any-return]
            finally:
                if shown:
                    _show("")
            if isinstance(step, Progress) and sys.stderr.isatty():
                _show(_line(step))
                shown = True


def _line(step: Progress) -> str:
    share = f"{step.done}" if step.total is None else f"{step.done} / {step.total}"
    return f"{share}  {clean(step.what)}"


def _show(line: str) -> None:
    width = shutil.get_terminal_size().columns - 1
    print(f"\r{line[:width].ljust(width)}\r", end="", file=sys.stderr, flush=True)
