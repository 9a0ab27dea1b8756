"""What a reader shows beside words and tags; a person chooses it, for this machine."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from gui.reader.geometry import Lines
from gui.theme import Theme

COMMENTS = "comments"
FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Layers:
    """The choice."""

    folded: frozenset[str] = frozenset()
    """COMMENTS, FURNITURE."""
    cues: bool = False
    signs: bool = False
    watch: bool = True


@dataclass(frozen=True, slots=True)
class Shown:
    """The part of a page that is being painted, in document coordinates (px) and code points."""

    lines: Lines
    start: int
    end: int
    column: QRectF
    """Left and right edge of the text."""


class Underlay(Protocol):
    """Something painted under the words."""

    def paint(self, painter: QPainter, theme: Theme, shown: Shown) -> None:
        """Draw what is shown of it."""
