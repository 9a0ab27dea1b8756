"""The running program: which project's window is open, and how one opens the next."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from gui.appearance import Appearance
from gui.dialogs import files
from gui.language import Language
from gui.messages import sentence_of
from gui.openingnotes import tell_state
from gui.plaintext import isolated, one_line
from gui.settings import Settings
from gui.signingin import SigningIn
from gui.speaking import Speaking
from gui.start.bringingback import BringingBack
from gui.start.mending import Mending, is_broken
from gui.start.receiving import Receiving
from gui.start.sample import same_file, sample_place
from gui.start.sampleopening import SampleOpening
from gui.widgets import spoken
from gui.window import MainWindow
from gui.workspace import Workspace
from store import KnownError, Project
from store.recent import forget, recent_projects, remember

if TYPE_CHECKING:
    from gui.oneprogram import Request
    from gui.welcome import Welcome


class Crossclaim(QObject):
    """Owns the windows. One project at a time; none shows the welcome page."""

    window_shown = Signal(object)
    """A project's window (MainWindow) stands there."""
    welcome_shown = Signal(object)
    """The page without a project (Welcome) stands there."""

    def __init__(self, app: QApplication, settings: Settings | None = None) -> None:
        super().__init__(app)
        self._app = app
        spoken.install()
        self.settings = settings or Settings(parent=self)
        self.speaking = Speaking(self, Language(app, self.settings.language, self))
        self.appearance = Appearance(app, self.settings.theme, self)
        self.appearance.scale(self.settings.interface_percent)
        self.signing_in = SigningIn(self.settings, self)
        self.signing_in.changed.connect(self._on_analyst)
        self._sample = SampleOpening(self)
        self._bringing_back = BringingBack(self)
        self._receiving = Receiving(self)
        self.mending = Mending(self)
        self.window: MainWindow | None = None
        self.welcome: Welcome | None = None

    def start(self, path: Path | None, *, sample: bool = False) -> None:
        """Open this project, else the one that was open last, else the sample where that is asked
        for, else the welcome page.
        """
        if path is None:
            recent = [known for known in recent_projects() if not known.missing]
            path = recent[0].path if recent else None
        if path is None and sample:
            self.ask_sample()
        elif path is None or not self.open(path):
            self.show_welcome()

    def open(self, path: Path, *, read_only: bool = False, take_part: bool = False) -> bool:
        """Whether the project is open now; else the reason is told. One that is open is shown."""
        window = self.window
        if window is not None and same_file(window.workspace.project.path, path):
            bring_forward(window)
            return True
        opened = partial(Project.open, path, read_only=read_only, take_part=take_part)
        return self._opened(opened, path)

    def create(self, path: Path) -> bool:
        """Whether a new project could be made; else the reason is told."""
        return self._opened(lambda: Project.create(path), path)

    def show_welcome(self) -> None:
        """Show the page without a project."""
        self.welcome = self.welcome or self._made_welcome()
        self.welcome.show_recent(recent_projects())
        self.welcome.show_sample(exists=sample_place().exists())
        self.welcome.show_analyst(self.signing_in.name, asks=self.signing_in.is_open)
        self.welcome.show()
        self.welcome.focus_first()
        self.welcome_shown.emit(self.welcome)

    @Slot()
    def ask_new(self) -> None:
        """Ask where, then make a project there."""
        files.ask_new_project(self.front(), self.create)

    @Slot(object)
    def ask_open(self, path: Path | None) -> None:
        """Open a project; ask which where none is named."""
        if path is None:
            files.ask_project(self.front(), self.open)
        else:
            self.open(path)

    @Slot(list)
    def begin_with(self, articles: list[Path]) -> None:
        """Make a project, asking where, and offer these files for import; none: ask which."""
        if not articles:
            files.ask_articles(self.front(), self.begin_with)
            return
        only = articles[0] if len(articles) == 1 else None
        name = "" if only is None else only.name if only.is_dir() else only.stem

        def begin(path: Path) -> None:
            if self.create(path):
                self._offer(articles)

        files.ask_new_project(self.front(), begin, name)

    @Slot(object, list)
    def open_with(self, path: Path, articles: list[Path]) -> None:
        """Open a project and offer these files for import."""
        if self.open(path):
            self._offer(articles)

    @Slot()
    @Slot(bool)
    def ask_sample(self, afresh: bool = False) -> None:
        """Open the sample project of this person, or a fresh one."""
        self._sample.ask(afresh=afresh)

    @Slot(object)
    def forget(self, path: Path) -> None:
        """Take a project off the list of recent ones; its file stays."""
        forget(path)
        if self.welcome is not None:
            self.welcome.show_recent(recent_projects())

    @Slot()
    def ask_who(self) -> None:
        """Ask who works here."""
        self.signing_in.ask(self.front(), self.window)

    @Slot(object)
    def receive(self, request: Request) -> None:
        """A later start came to the door: open what it asks for, and come forward."""
        if request.activation:
            # Wayland lets nobody come forward by himself: this is the leave of who was clicked.
            os.environ["XDG_ACTIVATION_TOKEN"] = request.activation
        if request.path is not None:
            self._take_in(request.path)
        bring_forward(self.front())

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Say something in whichever window is open."""
        if self.window is not None:
            self.window.workspace.said.emit(sentence)

    def _take_in(self, path: Path) -> None:
        window = self.window
        if window is None or not window.wiring.is_at_work:
            self.open(path)
        elif not same_file(window.workspace.project.path, path):
            # An import or a text half pasted would go with the window: the person decides.
            window.banner.show_message(
                self.tr("{name} is waiting to be opened; something is still open here.").format(
                    name=isolated(one_line(path.name, 80))
                ),
                action_text=self.tr("Open it now"),
                act=lambda: self.open(path),
            )

    def _opened(self, make: Callable[[], Project], path: Path) -> bool:
        try:
            project = make()
        except KnownError as error:
            self.refuse(error, path)
            return False
        if project.received:
            self._receiving.begin(project)
        else:
            self.show_project(project)
        return True

    def show_project(self, project: Project) -> None:
        """Show an open project in a window of its own, in the place of the one before."""
        remember(project.path, project.name)
        old, self.window = self.window, None
        window = MainWindow(Workspace(project), self.settings, self.appearance)
        window.open_asked.connect(self.ask_open)
        window.new_asked.connect(self.ask_new)
        window.restore_asked.connect(self._bringing_back.begin)
        window.sample_asked.connect(self.ask_sample)
        window.who_asked.connect(self.ask_who)
        window.close_asked.connect(self.leave)
        window.quit_asked.connect(self.quit)
        self.window = window
        self._leave_welcome()
        # A first look at the sample signs nothing: no box lies over it.
        self.signing_in.sign_in(window, asks=not same_file(project.path, sample_place()))
        window.show()
        window.focus_desk()
        tell_state(window)
        self.window_shown.emit(window)
        if old is not None:
            old.close()
            old.deleteLater()

    def _leave_welcome(self) -> None:
        page, self.welcome = self.welcome, None
        if page is None:
            return
        # The page asked: what was typed counts, also nothing. No box asks again.
        if self.signing_in.is_open:
            self.signing_in.keep(page.typed_name)
        page.hide()
        page.deleteLater()

    def _offer(self, articles: list[Path]) -> None:
        if self.window is not None:
            self.window.wiring.filing.import_paths(articles)

    def refuse(self, error: KnownError, path: Path) -> None:
        """Say in whichever window is open why a project could not be opened or made."""
        if self.window is None:
            self.show_welcome()
        page = self.front()
        if is_broken(error, path):
            self.mending.offer(error, path)
            return
        sentence = sentence_of(error.code, error.params)
        if error.code != "already-open":
            page.banner.show_message(sentence, tone="danger")
            return
        page.banner.show_message(
            sentence,
            tone="warning",
            action_text=self.tr("Take part"),
            act=lambda: self.open(path, take_part=True),
        )
        page.banner.offer_also(self.tr("Look only"), lambda: self.open(path, read_only=True))

    def _made_welcome(self) -> Welcome:
        from gui.welcome import Welcome

        page = Welcome()
        page.new_asked.connect(self.ask_new)
        page.open_asked.connect(self.ask_open)
        page.sample_asked.connect(self.ask_sample)
        page.articles_asked.connect(self.begin_with)
        page.open_with_asked.connect(self.open_with)
        page.forget_asked.connect(self.forget)
        page.named.connect(self.signing_in.keep)
        page.who_asked.connect(self.ask_who)
        page.quit_asked.connect(self.quit)
        return page

    def front(self) -> MainWindow | Welcome:
        """The window that is open, with a project or without."""
        front = self.window or self.welcome
        assert front is not None
        return front

    @Slot(str)
    def _on_analyst(self, name: str) -> None:
        if self.welcome is not None:
            self.welcome.show_analyst(name, asks=False)

    @Slot()
    def leave(self) -> None:
        """Close the project; the welcome page takes its place."""
        window, self.window = self.window, None
        self.show_welcome()
        if window is not None:
            window.close()
            window.deleteLater()

    @Slot()
    def quit(self) -> None:
        """Close what is open, keeping everything, and end."""
        for page in (self.window, self.welcome):
            if page is not None:
                page.close()
        self._sample.close()
        self._bringing_back.close()
        self._receiving.close()
        self.mending.close()
        self._app.quit()


def bring_forward(window: MainWindow | Welcome) -> None:
    """Show a window in front of the others, as far as the desktop lets a program do that."""
    if window.isMinimized():
        window.showNormal()
    window.show()
    window.raise_()
    window.activateWindow()
