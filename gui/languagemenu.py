"""View → Language: every language by its own name, and the one of the system."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from gui.language import LANGUAGES, SYSTEM

if TYPE_CHECKING:
    from gui.window import MainWindow


class LanguageMenu(QMenu):
    """Choosing one keeps it; the program then makes its windows anew in that language."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setTitle(self.tr("Lan&guage"))
        self._settings = window.settings
        group = QActionGroup(self)
        for choice, name in {SYSTEM: self.tr("Language of the &system"), **LANGUAGES}.items():
            action = QAction(name, self)
            action.setObjectName(f"language_{choice}")
            action.setCheckable(True)
            action.setChecked(choice == window.settings.language)
            action.setData(choice)
            group.addAction(action)
            self.addAction(action)
        group.triggered.connect(self._on_chosen)

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        self._settings.language = action.data()
