"""What every long job shares: how far it is, and a way to ask it to stop.

A job is a generator that yields `Progress` and looks at its `CancelToken` now and then.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Generator
from dataclasses import dataclass
from typing import Final, TypeVar, cast

from store.errors import KnownError

T = TypeVar("T")

_REPORTS_A_SECOND: Final = 10


@dataclass(frozen=True, slots=True)
class Progress:
    """How much is done; `total` is None while unknown, `what` names what is at work now."""

    done: int
    total: int | None
    what: str = ""


class CancelToken:
    """Set from one thread, looked at by the job in another."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask the job to stop at its next look."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked to stop."""
        return self._event.is_set()

    def check(self) -> None:
        """Raise `cancelled` where somebody asked to stop."""
        if self._event.is_set():
            raise KnownError("cancelled")


class Pace:
    """Tells when a report is due: at most ten a second."""

    def __init__(self, a_second: float = _REPORTS_A_SECOND) -> None:
        self._next = 0.0
        self._pause_s = 1 / a_second

    def due(self) -> bool:
        """Whether enough time has passed since the last True."""
        now = time.monotonic()
        if now < self._next:
            return False
        self._next = now + self._pause_s
        return True


def finished(job: Generator[object, None, T]) -> T:
    """What a job returns, run to its end here and now; for scripts and tests."""
    while True:
        try:
            next(job)
        except StopIteration as end:
            return cast("T", end.value)
