"""How long our threads were ready and other programs had the processor: Linux counts it, so that a
busy machine is not taken for a slow program.
"""

from __future__ import annotations

import contextlib
import time
from pathlib import Path
from typing import Final

_THREADS: Final = Path("/proc/self/task")


class OwnClock:
    """Measures from one look to the next, without what other programs took."""

    def __init__(self) -> None:
        self._last, self._waited = time.monotonic(), _waited()

    def lap_s(self) -> float:
        """Seconds since the last lap, or since the beginning."""
        now, waited = time.monotonic(), _waited()
        kept_off = [each - self._waited.get(name, each) for name, each in waited.items()]
        length_s = now - self._last - sum(kept_off) / 1e9
        self._last, self._waited = now, waited
        return length_s


def _waited() -> dict[str, int]:
    """For how many nanoseconds each of our threads had to wait for a processor."""
    found: dict[str, int] = {}
    with contextlib.suppress(OSError):
        for thread in _THREADS.iterdir():
            with contextlib.suppress(OSError):
                words = (thread / "schedstat").read_text("ascii").split()
                found[thread.name] = int(words[1])
    return found
