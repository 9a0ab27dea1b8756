"""One gate for all writing to an open project: a person's click never waits behind a long import.

A bulk job enters for one chunk at a time and lets every waiting click go first.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Gate:
    """Lets one writer in at a time, people before jobs. Not re-entrant."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._busy = False
        self._people_waiting = 0

    @contextmanager
    def interactive(self) -> Iterator[None]:
        """Enter for one action of a person; waits at most for one chunk."""
        with self._changed:
            self._people_waiting += 1
            self._changed.wait_for(lambda: not self._busy)
            self._people_waiting -= 1
            self._busy = True
        yield from self._inside()

    @contextmanager
    def bulk(self) -> Iterator[None]:
        """Enter for one chunk of a job; waits while any person does."""
        with self._changed:
            self._changed.wait_for(lambda: not self._busy and not self._people_waiting)
            self._busy = True
        yield from self._inside()

    def _inside(self) -> Iterator[None]:
        try:
            yield
        finally:
            with self._changed:
                self._busy = False
                self._changed.notify_all()
