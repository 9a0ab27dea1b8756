"""Who works here: asked once, kept for all projects of this machine, changed from the menu."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gui.dialogs.who import WhoDialog
from gui.settings import Settings
from gui.window import MainWindow
from store import KnownError


class SigningIn(QObject):
    """Signs the analyst of the settings in to windows, and asks for one where nobody was asked."""

    changed = Signal(str)
    """The name that counts from now on."""

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings

    @property
    def name(self) -> str:
        """Who works here; empty where nobody said."""
        return self._settings.recent_analyst

    @property
    def is_open(self) -> bool:
        """Whether nobody was asked yet."""
        return not self.name and not self._settings.analyst_asked

    def keep(self, name: str) -> None:
        """Remember the answer; an empty one also is an answer."""
        self._settings.analyst_asked = "yes"
        if name:
            self._settings.recent_analyst = name
            self.changed.emit(name)

    def sign_in(self, window: MainWindow, *, asks: bool = True) -> None:
        """Let the window's project know who works; `asks` where nobody was asked."""
        if window.workspace.project.read_only:
            return
        if self.name:
            self._enter(window, self.name)
        elif asks and self.is_open:
            self.keep("")
            self.ask(window, window)

    def ask(self, page: QWidget, window: MainWindow | None) -> None:
        """Ask for a name or another one; from then on it stands beside what is tagged."""
        dialog = WhoDialog(page, self.name)
        dialog.named.connect(partial(self._on_named, window))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_named(self, window: MainWindow | None, name: str) -> None:
        self.keep(name)
        if window is not None and not window.workspace.project.read_only:
            self._enter(window, name)

    def _enter(self, window: MainWindow, name: str) -> None:
        try:
            window.workspace.project.sign_in(name)
        except KnownError as error:
            window.workspace.failed.emit(error)
            return
        window.status.set_analyst(name)
