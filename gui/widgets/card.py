"""What a card shows, as plain values: title, line below, badges, progress."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtGui import QIcon


class Progress(Enum):
    """How far a piece of reading is: a full dot, a half one, a tick; NONE leaves no room for it."""

    NONE = "none"
    NEW = "new"
    IN_PROGRESS = "in progress"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Badge:
    """A short word or count in a pill; tones are plain, accent, danger, warning and success.

    With tone `bare` there is no pill. The icon stands before the text, in the ink of the text.
    """

    text: str
    tone: str = "plain"
    icon: str = ""
    key: str = ""
    """What is told when the badge is pressed; empty for one that only shows."""


@dataclass(frozen=True, slots=True)
class Card:
    """What one row shows."""

    title: str
    subtitle: str = ""
    badges: Sequence[Badge] = ()
    progress: Progress = Progress.NONE
    marked: bool = False
    """Whether it is what the window shows now: a bar at its edge."""
    picture: QIcon | None = None
    """A small icon where reading starts."""
    is_heading: bool = False
    """Whether it stands above the cards that follow; only title and badges are shown."""
