"""Follows the setting of the language: the program's windows are made anew in the one chosen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from gui.language import Language, language_of
from gui.settings import Settings

if TYPE_CHECKING:
    from gui.app import Crossclaim
    from gui.window import MainWindow


class Speaking(QObject):
    """Closes the project and opens it again, which brings everything back to its place."""

    def __init__(self, program: Crossclaim, language: Language) -> None:
        super().__init__(program)
        self._program = program
        self.language = language
        program.settings.changed.connect(self._on_setting)

    @Slot(str)
    def _on_setting(self, key: str) -> None:
        wanted = language_of(self._program.settings.language)
        if key == Settings.language.key and wanted != self.language.code:
            # Not inside the menu that chose it: the menu goes with its window.
            QTimer.singleShot(0, self._speak_anew)

    @Slot()
    def _speak_anew(self) -> None:
        program = self._program
        self.language.choose(program.settings.language)
        page, program.welcome = program.welcome, None
        window, program.window = program.window, None
        if window is None:
            program.show_welcome()
        if page is not None:
            page.hide()
            page.deleteLater()
        if window is not None:
            self._reopen(window)

    def _reopen(self, window: MainWindow) -> None:
        project = window.workspace.project
        path, read_only = Path(project.path), project.read_only
        # For a moment no window is open, and that must not end the program.
        QApplication.setQuitOnLastWindowClosed(False)
        window.close()
        window.deleteLater()
        if not self._program.open(path, read_only=read_only):
            self._program.show_welcome()
        QApplication.setQuitOnLastWindowClosed(True)
