"""Makes what the first look needs not, piece by piece once the window stands there: who reaches for
it a moment later waits for nothing either.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

_IDLE_MS: Final = 400
"""So long after the window is shown it begins: what is painted first comes first."""
_PAUSE_MS: Final = 30
"""Between pieces, so that keys and clicks come first."""


def importing(*modules: str) -> Callable[[], bool]:
    """A maker for `Warming` that imports these, one a call."""
    missing = list(modules)

    def import_next() -> bool:
        if missing:
            import_module(missing.pop(0))
        return bool(missing)

    return import_next


class Warming(QObject):
    """Each of `makers` makes one piece a call, and says whether there was one to make."""

    def __init__(self, makers: list[Callable[[], bool]], parent: QObject) -> None:
        super().__init__(parent)
        self._makers = makers
        self._timer = QTimer(self, singleShot=True, interval=_IDLE_MS)
        self._timer.timeout.connect(self._make_next)

    def start(self) -> None:
        """Begin in a moment."""
        self._timer.start()

    @Slot()
    def put_off(self) -> None:
        """Somebody types: go on in a moment."""
        if self._timer.isActive():
            self._timer.start(_IDLE_MS)

    def stop(self) -> None:
        """Make nothing more: the project closes."""
        self._makers = []
        self._timer.stop()

    @Slot()
    def _make_next(self) -> None:
        if self._makers and not self._makers[0]():
            self._makers = self._makers[1:]
        if self._makers:
            self._timer.start(_PAUSE_MS)
