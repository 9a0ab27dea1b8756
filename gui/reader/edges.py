"""Edge mode: the arrows move an edge of a tag, by letter or word, until Enter takes it or Esc does
not.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from store.text.graphemes import ceil_boundary, floor_boundary
from store.text.segments import word_at


@dataclass(slots=True)
class EdgeMode:
    """The stretch while its edges are being moved. No tag changes before it is taken."""

    text: str
    start: int
    end: int
    moves_start: bool = False

    def switch(self) -> None:
        """Move the other edge from now on."""
        self.moves_start = not self.moves_start

    def move(self, step: int, *, by_word: bool) -> None:
        """Move the edge by a letter or word, never past the other edge or out of the text."""
        here = self.start if self.moves_start else self.end
        there = (
            _next_word(self.text, here, step) if by_word else _next_letter(self.text, here, step)
        )
        if self.moves_start and there < self.end:
            self.start = there
        elif not self.moves_start and there > self.start:
            self.end = there


class EdgeKeys(QObject):
    """Turns keys into moves of an EdgeMode; one at a time."""

    moved = Signal()
    taken = Signal()
    left = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mode: EdgeMode | None = None

    def wants(self, event: QKeyEvent) -> bool:
        """Whether the key would be for the edges."""
        return self.mode is not None and event.key() in _KEYS

    def press(self, event: QKeyEvent) -> bool:
        """Whether the key was for the edges."""
        if self.mode is None:
            return False
        key = event.key()
        by_word = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.mode.move(1 if key == Qt.Key.Key_Right else -1, by_word=by_word)
            self.moved.emit()
        elif key == Qt.Key.Key_B:
            self.mode.switch()
            self.moved.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            return False
        return True


_KEYS = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_B,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Escape,
    }
)


def _next_letter(text: str, position: int, step: int) -> int:
    if step > 0:
        return ceil_boundary(text, min(position + 1, len(text)))
    return floor_boundary(text, max(position - 1, 0))


def _next_word(text: str, position: int, step: int) -> int:
    if step > 0:
        while position < len(text) and text[position].isspace():
            position += 1
        return max(word_at(text, min(position, len(text) - 1))[1], min(position + 1, len(text)))
    while position > 0 and text[position - 1].isspace():
        position -= 1
    return min(word_at(text, max(position - 1, 0))[0], max(position - 1, 0))
