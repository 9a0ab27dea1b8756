"""Says a sentence through the screen reader, without moving the focus. Nobody listening costs
nothing: ask `is_heard` before making sentences that need reading.
"""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_Politeness = QAccessible.AnnouncementPoliteness


def is_heard() -> bool:
    """Whether a screen reader or another client of accessibility is there."""
    return bool(QAccessible.isActive())


def announce(widget: QWidget, sentence: str, *, urgent: bool = False) -> None:
    """Have the sentence read aloud: after what is read now, or in its place where it is urgent."""
    if not is_heard() or not sentence:
        return
    event = QAccessibleAnnouncementEvent(widget, sentence)
    event.setPoliteness(_Politeness.Assertive if urgent else _Politeness.Polite)
    say(event)


def say(event: QAccessibleAnnouncementEvent) -> None:
    """Hand one announcement to the platform: the single place where the program speaks."""
    QAccessible.updateAccessibility(event)
