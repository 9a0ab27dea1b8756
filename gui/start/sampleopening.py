"""Opens the sample project; where there is none, or a fresh one is wanted, it is made first."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gui.jobrunner import JobRunner
from gui.start.sample import go_to_contradiction, make_sample, same_file, sample_place
from store import KnownError
from store.jobs import CancelToken, Progress

if TYPE_CHECKING:
    from gui.app import Crossclaim


class SampleOpening(QObject):
    """Making takes a second or two, in which everything else goes on."""

    def __init__(self, program: Crossclaim) -> None:
        super().__init__(program)
        self._program = program
        self._asker: object = None
        """The window that asked: who went on to another meanwhile is left alone there."""
        self._runner = JobRunner(self)
        self._runner.finished.connect(self._on_made)
        self._runner.failed.connect(self._on_failed)

    def ask(self, *, afresh: bool) -> None:
        """Open the sample as soon as there is one."""
        place, window = sample_place(), self._program.window
        if self._runner.is_running:
            return
        if window is not None and same_file(window.workspace.project.path, place):
            return
        if place.exists() and not afresh:
            self._open()
            return
        self._runner.start(partial(_made, afresh))
        self._tell()

    def close(self) -> None:
        """Wait for what runs."""
        self._runner.close()

    def _tell(self) -> None:
        program = self._program
        if program.window is not None:
            program.tell(self.tr("Making the sample…"))
        else:
            program.show_welcome()
            assert program.welcome is not None
            program.welcome.show_sample(exists=False, making=True)
        self._asker = program.window or program.welcome

    def _open(self) -> None:
        program = self._program
        if program.open(sample_place()):
            assert program.window is not None
            if program.window.workspace.article is None:
                go_to_contradiction(program.window.workspace)

    @Slot()
    def _on_made(self) -> None:
        asker, self._asker = self._asker, None
        if asker is (self._program.window or self._program.welcome):
            self._open()

    @Slot(object)
    def _on_failed(self, error: KnownError) -> None:
        self._program.refuse(error, sample_place())


def _made(afresh: bool, _cancel: CancelToken) -> Iterator[object]:
    yield Progress(0, 1)
    make_sample(afresh=afresh)
