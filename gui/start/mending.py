"""Where a project cannot be opened: repair it into a new file, or restore a backup as one."""

from __future__ import annotations

from collections.abc import Generator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gui.counting import plural
from gui.dialogs import files
from gui.jobrunner import Job, JobRunner
from gui.messages import sentence_of
from store import SUFFIX, KnownError, Project
from store.jobs import CancelToken

if TYPE_CHECKING:
    from gui.app import Crossclaim
    from store.backups import Backup, Restored
    from store.repair.rebuild import Rebuilt
    from store.repair.rows import Salvaged

_BROKEN = frozenset({"damaged", "foreign-schema", "foreign-journal"})


def is_broken(error: KnownError, path: Path) -> bool:
    """Whether a repair may help: the file is called a project and cannot be read as one."""
    header_lost = error.code == "not-a-project" and path.suffix == SUFFIX
    return error.code in _BROKEN or header_lost


class Mending(QObject):
    """The damaged file is only read, and stays."""

    def __init__(self, program: Crossclaim) -> None:
        super().__init__(program)
        self._program = program
        self._runner = JobRunner(self)
        self._runner.finished.connect(self._on_finished)
        self._runner.failed.connect(self._on_failed)

    def offer(self, error: KnownError, path: Path) -> None:
        """Say why the project could not be opened, and what can be done."""
        from store.backups import backups_at

        banner = self._program.front().banner
        banner.show_message(
            sentence_of(error.code, error.params),
            tone="danger",
            action_text=self.tr("Repair into a new file…"),
            act=partial(self.repair, path),
        )
        whole = next((each for each in backups_at(path) if each.checked), None)
        if whole is not None:
            banner.offer_also(
                self.tr("Restore a backup…"), partial(self._ask_restored, path, whole)
            )

    def repair(self, path: Path) -> None:
        """Ask where the new file shall lie, and make it."""
        files.ask_repaired(self._program.front(), path, partial(self._repair, path))

    def close(self) -> None:
        """Wait for what runs."""
        self._runner.close()

    def _ask_restored(self, path: Path, backup: Backup) -> None:
        front = self._program.front()
        files.ask_restored(front, path, backup.when, partial(self._restore, backup))

    def _repair(self, path: Path, target: Path) -> None:
        self._start(self.tr("Repairing…"), partial(repaired, path, target))

    def _restore(self, backup: Backup, target: Path) -> None:
        self._start(self.tr("Bringing the backup back…"), partial(_restored, backup.path, target))

    def _start(self, words: str, job: Job) -> None:
        if not self._runner.is_running:
            self._program.front().banner.show_message(words)
            self._runner.start(job)

    @Slot(object)
    def _on_finished(self, done: Rebuilt | Salvaged | Restored) -> None:
        from store.repair.rebuild import Rebuilt
        from store.repair.rows import Salvaged

        self._program.front().banner.dismiss()
        if not self._program.open(done.path):
            return
        if isinstance(done, Salvaged) and not done.is_whole:
            self._program.front().banner.show_message(self._salvaged(done), tone="warning")
        elif isinstance(done, Rebuilt):
            put_right = plural("%Ln thing(s) put right in this new file.", len(done.mends))
            self._program.tell(put_right)

    def _salvaged(self, done: Salvaged) -> str:
        lost = done.unread + done.left
        words = [plural("%Ln record(s) came over into this new file.", done.kept)]
        if lost:
            words.append(plural("%Ln could not be read or kept.", lost))
        if done.texts_mended:
            mended = done.texts_mended
            words.append(plural("%Ln text(s) changed, but not what was tagged in them.", mended))
        if done.articles_made:
            words.append(plural("%Ln article(s) named after their first line.", done.articles_made))
        return " ".join(words)

    @Slot(object)
    def _on_failed(self, error: KnownError) -> None:
        sentence = sentence_of(error.code, error.params)
        self._program.front().banner.show_message(sentence, tone="danger")


def repaired(
    path: Path, target: Path, cancel: CancelToken
) -> Generator[object, None, Rebuilt | Salvaged]:
    """The job as the runner starts it."""
    from store.repair.repairing import repair

    done = yield from repair(path, target, cancel=cancel)
    with Project.open(done.path) as project:
        project.accept()
    return done


def _restored(
    backup: Path, target: Path, _cancel: CancelToken
) -> Generator[object, None, Restored]:
    from store.backups import restore

    yield from ()
    return restore(backup, target)
