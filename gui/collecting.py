"""Python's collector of cycles, in the window's thread alone.

By itself it runs in whichever thread happens to allocate. What it frees there may be an object of
Qt that the window's thread is at: the program crashed so while a job was importing.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY_MS: Final = 250


class Collecting(QObject):
    """Collects from the event loop, as much as the collector itself would have by then."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        # Modules and classes stay as long as the program: no round need look through them.
        gc.freeze()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()

    @Slot()
    def collect(self) -> None:
        """Collect the oldest generation that is due."""
        due = zip(gc.get_count(), gc.get_threshold(), strict=True)
        for generation, (count, threshold) in reversed([*enumerate(due)]):
            if threshold and count > threshold:
                gc.collect(generation)
                return
