"""What every desk shares: filters that come back on reopening, keys of its own, a way to another
desk.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from gui.widgets.focus import focus_first


class Desk(QWidget):
    """A full view of the project in the middle of the window."""

    filters_changed = Signal()
    """`filters()` returns something else than before."""
    desk_asked = Signal(str, object)
    """Another desk should be shown: its name, and its filters as a mapping of strings."""

    command_asked = Signal(str)
    """A command of the window should run: its name."""

    def filters(self) -> dict[str, str]:
        """Filters and sorting, for the next session."""
        return {}

    def set_filters(self, state: Mapping[str, str]) -> None:
        """Show kept filters and sorting."""

    def take_focus(self) -> None:
        """Let the part that one works with have the keyboard."""
        # No focus proxy: one on a widget around others makes Tab jump over them.
        focus_first(self)

    def own_actions(self) -> tuple[QAction, ...]:
        """Actions with keys that work in this desk alone."""
        return ()

    def close_down(self) -> None:
        """Stop what still runs: the project closes."""
