"""Commands about the parts of articles that lists, searches, counts and exports keep to."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QActionGroup

from gui.zonechoice import ARTICLE, EVERYTHING, WITH_COMMENTS

if TYPE_CHECKING:
    from gui.window import MainWindow

_COMMANDS: Final = {
    "zones_all": EVERYTHING,
    "zones_comments": WITH_COMMENTS,
    "zones_article": ARTICLE,
}


class ZoneFilterCommands(QObject):
    """Keeps the menu as the choice is."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._filter = window.workspace.zone_filter
        group = QActionGroup(self)
        for name, code in _COMMANDS.items():
            group.addAction(window.actions_[name])
            window.actions_[name].triggered.connect(partial(self._choose, code))
        self._filter.changed.connect(self._show)
        self._show()

    @Slot()
    def choose_next(self) -> None:
        """Keep to less, or to all again, and say so."""
        self._filter.choose_next()
        words = self.tr("Counted now: {parts}").format(parts=self._filter.words())
        self._window.workspace.said.emit(words)

    def _choose(self, code: str, *_told: bool) -> None:
        self._filter.choose(code)

    @Slot()
    def _show(self) -> None:
        for name, code in _COMMANDS.items():
            self._window.actions_[name].setChecked(code == self._filter.code)
