"""Puts a backup in the place of the open project: closes it, restores, opens it again."""

from __future__ import annotations

from collections.abc import Generator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gui.jobrunner import JobRunner
from store import KnownError
from store.jobs import CancelToken

if TYPE_CHECKING:
    from gui.app import Crossclaim
    from store.backups import Restored


class BringingBack(QObject):
    """Takes a second for a large project; the welcome page stands there meanwhile."""

    def __init__(self, program: Crossclaim) -> None:
        super().__init__(program)
        self._program = program
        self._path: Path | None = None
        self._runner = JobRunner(self)
        self._runner.finished.connect(self._on_restored)
        self._runner.failed.connect(self._on_failed)

    def begin(self, backup: Path) -> None:
        """Close the window of the project and restore in its place."""
        window = self._program.window
        if window is None or self._runner.is_running:
            return
        self._path = window.workspace.project.path
        self._program.leave()
        page = self._program.welcome
        assert page is not None
        page.banner.show_message(self.tr("Bringing the backup back…"))
        self._runner.start(partial(_restored, backup, self._path))

    def close(self) -> None:
        """Wait for what runs."""
        self._runner.close()

    @Slot()
    def _on_restored(self) -> None:
        if self._reopened():
            self._program.tell(
                self.tr("The project is as in the backup; what was there before is a backup, too.")
            )

    @Slot(object)
    def _on_failed(self, error: KnownError) -> None:
        path = self._path
        self._reopened()
        if path is not None:
            self._program.refuse(error, path)

    def _reopened(self) -> bool:
        path, self._path = self._path, None
        page = self._program.welcome
        if page is not None:
            page.banner.dismiss()
        return path is not None and self._program.open(path)


def _restored(
    backup: Path, project: Path, _cancel: CancelToken
) -> Generator[object, None, Restored]:
    from store.backups import restore

    yield from ()
    return restore(backup, project, replace=True)
