"""Back and forward through the places a person jumped from."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from gui.tags import Place

_KEPT = 200


class Trail(QObject):
    """Two stacks of places, like a browser's; `moved` after either changed."""

    moved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._back: list[Place] = []
        self._forward: list[Place] = []

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place to go back to."""
        return bool(self._back)

    @property
    def can_go_forward(self) -> bool:
        """Whether a step back can be taken back."""
        return bool(self._forward)

    def leave(self, place: Place | None) -> None:
        """Remember the place that a jump leaves."""
        if place is None:
            return
        if not self._back or self._back[-1] != place:
            self._back = [*self._back[-_KEPT:], place]
        self._forward = []
        self.moved.emit()

    def back(self, here: Place | None) -> Place | None:
        """The place left last, or None; `here` becomes the way forward."""
        return self._step(self._back, self._forward, here)

    def forward(self, here: Place | None) -> Place | None:
        """The place that the last step back left, or None."""
        return self._step(self._forward, self._back, here)

    def forget(self) -> None:
        """Start anew, as another project does."""
        self._back, self._forward = [], []
        self.moved.emit()

    def _step(self, source: list[Place], target: list[Place], here: Place | None) -> Place | None:
        if not source:
            return None
        if here is not None:
            target.append(here)
        place = source.pop()
        self.moved.emit()
        return place
