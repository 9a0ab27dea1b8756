"""The running program: which project's window is open, and how one opens the next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from gui.appearance import Appearance
from gui.dialogs import files
from gui.dialogs.who import WhoDialog
from gui.messages import sentence_of
from gui.settings import Settings
from gui.welcome import Welcome
from gui.window import MainWindow
from gui.workspace import Workspace
from store import KnownError, Project
from store.recent import recent_projects, remember


class Crossclaim(QObject):
    """Owns the windows. One project at a time; none shows the welcome page."""

    def __init__(self, app: QApplication, settings: Settings | None = None) -> None:
        super().__init__(app)
        self._app = app
        self.settings = settings or Settings(parent=self)
        self.appearance = Appearance(app, self.settings.theme, self)
        self.appearance.scale(self.settings.interface_percent)
        self.window: MainWindow | None = None
        self.welcome: Welcome | None = None

    def start(self, path: Path | None) -> None:
        """Open this project, else the one that was open last, else the welcome page."""
        if path is None:
            recent = [known for known in recent_projects() if not known.missing]
            path = recent[0].path if recent else None
        if path is None or not self.open(path):
            self.show_welcome()

    def open(self, path: Path, *, read_only: bool = False) -> bool:
        """Whether the project could be opened; else the reason is told."""
        try:
            project = Project.open(path, read_only=read_only)
        except KnownError as error:
            self._refuse(error, path)
            return False
        self._show(project)
        return True

    def create(self, path: Path) -> bool:
        """Whether a new project could be made; else the reason is told."""
        try:
            project = Project.create(path)
        except KnownError as error:
            self._refuse(error, path)
            return False
        self._show(project)
        return True

    def show_welcome(self) -> None:
        """Show the page without a project."""
        self.welcome = self.welcome or self._made_welcome()
        self.welcome.show()

    @Slot()
    def ask_new(self) -> None:
        """Ask where, then make a project there."""
        files.ask_new_project(self._front(), self.create)

    @Slot(object)
    def ask_open(self, path: Path | None) -> None:
        """Open a project; ask which where none is named."""
        if path is None:
            files.ask_project(self._front(), self.open)
        else:
            self.open(path)

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Say something in whichever window is open."""
        if self.window is not None:
            self.window.workspace.said.emit(sentence)

    def _show(self, project: Project) -> None:
        remember(project.path, project.name)
        old, self.window = self.window, None
        window = MainWindow(Workspace(project), self.settings, self.appearance)
        window.open_asked.connect(self.ask_open)
        window.new_asked.connect(self.ask_new)
        window.close_asked.connect(self._on_close)
        window.quit_asked.connect(self._on_quit)
        self.window = window
        self._sign_in(window)
        window.show()
        window.focus_desk()
        self._tell_state(window)
        if old is not None:
            old.close()
            old.deleteLater()
        if self.welcome is not None:
            self.welcome.hide()

    def _sign_in(self, window: MainWindow) -> None:
        project, name = window.workspace.project, self.settings.recent_analyst
        if project.read_only:
            return
        if name:
            self._set_analyst(window, name)
            return
        dialog = WhoDialog(window)
        dialog.named.connect(lambda given: self._set_analyst(window, given))
        dialog.open()

    def _set_analyst(self, window: MainWindow, name: str) -> None:
        self.settings.recent_analyst = name
        try:
            window.workspace.project.sign_in(name)
        except KnownError as error:
            window.workspace.failed.emit(error)
            return
        window.status.set_analyst(name)

    def _tell_state(self, window: MainWindow) -> None:
        project = window.workspace.project
        if project.read_only:
            window.banner.show_message(
                {
                    "newer-version": self.tr(
                        "This project was written by a newer Crossclaim. It is open for reading"
                        " only; update Crossclaim to change it."
                    ),
                    "read-only": self.tr(
                        "This file or its folder cannot be written. It is open for reading only;"
                        " save a copy elsewhere to change it."
                    ),
                }.get(project.read_only_reason, self.tr("Open for reading only.")),
                tone="warning",
            )
            return
        for step in project.interrupted():
            window.offer_interrupted(step)

    def _refuse(self, error: KnownError, path: Path) -> None:
        if self.window is None:
            self.show_welcome()
        page = self._front()
        sentence = sentence_of(error.code, error.params)
        if error.code != "already-open":
            page.banner.show_message(sentence, tone="danger")
            return
        page.banner.show_message(
            sentence,
            tone="warning",
            action_text=self.tr("Open for reading"),
            act=lambda: self.open(path, read_only=True),
        )

    def _made_welcome(self) -> Welcome:
        page = Welcome(recent_projects())
        page.new_asked.connect(self.ask_new)
        page.open_asked.connect(self.ask_open)
        return page

    def _front(self) -> MainWindow | Welcome:
        front = self.window or self.welcome
        assert front is not None
        return front

    @Slot()
    def _on_close(self) -> None:
        window, self.window = self.window, None
        self.welcome = None
        self.show_welcome()
        if window is not None:
            window.close()
            window.deleteLater()

    @Slot()
    def _on_quit(self) -> None:
        if self.window is not None:
            self.window.close()
        self._app.quit()
