"""Follows what other windows do to the open project, so that this one shows it within a second."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from store import KnownError, Project
from store.elsewhere import LOOK_S

_LOOK_MS: Final = int(LOOK_S * 1000)
_BEHIND_MS: Final = 30


class ElsewhereWatch(QObject):
    """Asks a few times a second; where nobody else writes that is one number read."""

    heard = Signal(object)
    """A ChangeSet that another window committed."""
    company_changed = Signal(int)
    """So many other windows work in the project now."""

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._others = 0
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look from now on."""
        self._timer.start()

    def close(self) -> None:
        """Look no more: the project closes."""
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Tell now what is new."""
        try:
            changes = self._project.news()
        except KnownError:
            return  # the file is busy or away: the next look tells, and a write says why
        self._timer.setInterval(_BEHIND_MS if self._project.is_behind else _LOOK_MS)
        if changes:
            self.heard.emit(changes)
        others = len(self._project.others())
        if others != self._others:
            self._others = others
            self.company_changed.emit(others)
