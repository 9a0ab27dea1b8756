"""A project that somebody elsewhere wrote last is checked fully before its window opens."""

from __future__ import annotations

from collections.abc import Generator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gui.counting import plural
from gui.jobrunner import JobRunner
from gui.plaintext import isolated, one_line
from store import KnownError, Project
from store.jobs import CancelToken, Progress

if TYPE_CHECKING:
    from gui.app import Crossclaim
    from store.check import CheckReport

_TENTHS = 10


class Receiving(QObject):
    """Whatever was open stays open meanwhile; nothing is shown of the project before."""

    def __init__(self, program: Crossclaim) -> None:
        super().__init__(program)
        self._program = program
        self._project: Project | None = None
        self._told = -1
        self._runner = JobRunner(self)
        self._runner.progressed.connect(self._on_progressed)
        self._runner.finished.connect(self._on_checked)
        self._runner.failed.connect(self._on_failed)

    def begin(self, project: Project) -> None:
        """Check the open project, then show it. One at a time: the one before is given up."""
        self.close()
        self._project, self._told = project, -1
        if self._program.window is None:
            self._program.show_welcome()
        self._tell(0)
        self._runner.start(partial(_checked, project))

    def close(self) -> None:
        """Give up what is being checked."""
        self._runner.close()
        project, self._project = self._project, None
        if project is not None:
            project.close()

    @property
    def is_at_work(self) -> bool:
        """Whether a project is being checked."""
        return self._project is not None

    @Slot()
    def stop(self) -> None:
        """Leave the project closed."""
        self.close()
        self._program.front().banner.dismiss()

    def _tell(self, tenths: int) -> None:
        if self._project is None or tenths == self._told:
            return
        self._told = tenths
        sentence = self.tr(
            "“{name}” was last changed on another computer. It is checked before it opens: {share}%"
        )
        name = isolated(one_line(self._project.path.name, 80))
        self._program.front().banner.show_message(
            sentence.format(name=name, share=tenths * _TENTHS),
            action_text=self.tr("Stop"),
            act=self.stop,
        )

    @Slot(object)
    def _on_progressed(self, progress: Progress) -> None:
        if progress.total:
            self._tell(progress.done * _TENTHS // progress.total)

    @Slot(object)
    def _on_checked(self, report: CheckReport) -> None:
        project, self._project = self._project, None
        if project is None:
            return
        self._program.front().banner.dismiss()
        if not report.problems:
            project.accept()
        self._program.show_project(project)
        if not report.problems:
            self._program.tell(self.tr("This project came from another computer: it is whole."))
            return
        sentence = plural(
            "This project came from another computer, and the check found %Ln problem(s) in it. "
            "Read it with care, or repair it into a new file.",
            len(report.problems),
        )
        self._program.front().banner.show_message(
            sentence,
            tone="warning",
            action_text=self.tr("Repair into a new file…"),
            act=partial(self._program.mending.repair, project.path),
        )

    @Slot(object)
    def _on_failed(self, error: KnownError) -> None:
        project, self._project = self._project, None
        if project is not None:
            project.close()
            self._program.refuse(error, project.path)


def _checked(project: Project, cancel: CancelToken) -> Generator[Progress, None, CheckReport]:
    from store.check import check

    return (yield from check(project, cancel=cancel))
