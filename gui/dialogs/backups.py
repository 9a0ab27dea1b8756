"""The backups of the open project: which there are, what differs from now, and the way back."""

from __future__ import annotations

from collections.abc import Generator
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from gui.datewords import moment_words
from gui.dialogs import files
from gui.dialogs.backuplist import BackupList
from gui.dialogs.backupwords import difference_words
from gui.help.key import HelpKey
from gui.jobrunner import JobRunner
from gui.messages import sentence_of
from gui.plaintext import isolated, label, one_line
from gui.widgets.banner import Banner
from gui.workspace import Workspace
from store import KnownError
from store.backups import Backup, Difference, Restored, accept, differs, list_backups, restore
from store.jobs import CancelToken

_SETTLE_MS = 120


class BackupsDialog(QDialog):
    """Beside the work; restoring in place is asked of the program, which closes the window."""

    restore_asked = Signal(object)
    """The Path of the backup that shall take the place of the project."""
    open_asked = Signal(object)
    """The Path of a restored project that shall be opened."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        HelpKey(self, "project")
        self._workspace = workspace
        self._banner = Banner(self)
        self._list = BackupList(self)
        self._words = QPlainTextEdit(self)
        self._now = QPushButton(self.tr("&Back up now"), self)
        self._right = QPushButton(self.tr("It is r&ight so"), self)
        self._in_place = QPushButton(self.tr("Restore in &place…"), self)
        self._as_new = QPushButton(self.tr("Restore as a &new file…"), self)
        self._close = QPushButton(self.tr("Close"), self)
        self._comparing = JobRunner(self)
        self._restoring = JobRunner(self)
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._arrange()
        self._connect()
        self._read()
        self._list.setFocus()

    def done(self, result: int) -> None:
        """Stop what runs, then close."""
        self._settling.stop()
        self._comparing.close()
        self._restoring.close()
        super().done(result)

    def restore_as(self, target: Path) -> None:
        """Restore the chosen backup to a new file."""
        backup = self._list.chosen()
        if backup is not None and not self._restoring.is_running:
            self._restoring.start(partial(_restored, backup.path, target))
            self._allow()

    def _arrange(self) -> None:
        self.setWindowTitle(self.tr("Backups"))
        told = self.tr(
            "Crossclaim keeps checked copies of this project in your own folder: after opening, "
            "every half hour when something changed, and before imports."
        )
        self._words.setReadOnly(True)
        self._words.setTabChangesFocus(True)
        self._words.setAccessibleName(self.tr("What differs from now"))
        self._now.setToolTip(self.tr("Make a backup of what is there now"))
        self._right.setToolTip(
            self.tr("There is less in the project because you removed it: keep backups as usual")
        )
        self._in_place.setToolTip(
            self.tr("The project becomes as in this backup; what is there now is backed up first")
        )
        self._as_new.setToolTip(self.tr("Write this backup to a file of its own"))
        self._as_new.setProperty("primary", "true")
        self._close.setProperty("quiet", "true")
        for button in (self._now, self._right, self._in_place, self._as_new, self._close):
            button.setAutoDefault(False)
        halves = QSplitter(Qt.Orientation.Vertical, self)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self._list)
        halves.addWidget(self._words)
        halves.setSizes([240, 180])
        ends = QHBoxLayout()
        ends.addWidget(self._now)
        ends.addWidget(self._right)
        ends.addStretch(1)
        for button in (self._close, self._in_place, self._as_new):
            ends.addWidget(button)
        inner = QVBoxLayout()
        inner.setContentsMargins(20, 16, 20, 16)
        inner.setSpacing(10)
        inner.addWidget(label(self.tr("Backups"), "title", self))
        inner.addWidget(label(told, "muted", self, wraps=True))
        inner.addWidget(halves, 1)
        inner.addLayout(ends)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._banner)
        column.addLayout(inner, 1)
        self.resize(860, 600)

    def _connect(self) -> None:
        watch = self._workspace.backups
        self._list.currentItemChanged.connect(self._on_chosen)
        self._settling.timeout.connect(self._compare)
        self._comparing.finished.connect(self._on_compared)
        self._comparing.failed.connect(self._on_not_compared)
        self._restoring.finished.connect(self._on_restored)
        self._restoring.failed.connect(self._on_failed)
        watch.changed.connect(self._read)
        watch.made.connect(self._on_made)
        watch.failed.connect(self._on_failed)
        self._now.clicked.connect(watch.make_now)
        self._right.clicked.connect(self._on_right)
        self._in_place.clicked.connect(self._on_in_place)
        self._as_new.clicked.connect(self._on_as_new)
        self._close.clicked.connect(self.close)

    @Slot()
    def _read(self) -> None:
        self._list.set_backups(list_backups(self._workspace.project.uid))
        self._on_chosen()
        if self._list.chosen() is None:
            self._words.setPlainText(self.tr("There is no backup yet. Make one now."))

    @Slot()
    def _on_chosen(self, *_which: object) -> None:
        self._allow()
        if self._list.chosen() is not None:
            self._settling.start()

    def _allow(self) -> None:
        backup, project = self._list.chosen(), self._workspace.project
        can = backup is not None and backup.checked and not self._restoring.is_running
        self._as_new.setEnabled(can)
        self._in_place.setEnabled(can and not project.read_only)
        self._right.setVisible(backup is not None and backup.shrunken)

    @Slot()
    def _compare(self) -> None:
        backup = self._list.chosen()
        if self._comparing.is_running:
            self._settling.start()
        elif backup is not None:
            self._words.setPlainText(self.tr("Comparing with now…"))
            self._comparing.start(partial(_compared, backup.path, self._workspace.project.path))

    @Slot(object)
    def _on_compared(self, found: Difference) -> None:
        self._words.setPlainText(difference_words(found))

    @Slot(object)
    def _on_not_compared(self, error: KnownError) -> None:
        self._words.setPlainText(sentence_of(error.code, error.params))

    @Slot(object)
    def _on_made(self, backup: Backup) -> None:
        when = isolated(moment_words(backup.when))
        self._banner.show_message(
            self.tr("Backup of {when} made and checked.").format(when=when), tone="success"
        )

    @Slot(object)
    def _on_failed(self, error: KnownError) -> None:
        self._allow()
        self._banner.show_message(sentence_of(error.code, error.params), tone="warning")

    @Slot()
    def _on_right(self) -> None:
        backup = self._list.chosen()
        if backup is not None:
            accept(backup)
            self._read()

    @Slot()
    def _on_as_new(self) -> None:
        backup = self._list.chosen()
        if backup is not None:
            project = self._workspace.project.path
            files.ask_restored(self, project, backup.when, self.restore_as)

    @Slot()
    def _on_in_place(self) -> None:
        backup = self._list.chosen()
        if backup is None:
            return
        words = self.tr(
            "The project becomes as it was on {when}. What is there now is backed up first."
        )
        self._banner.show_message(
            words.format(when=isolated(moment_words(backup.when))),
            tone="warning",
            action_text=self.tr("&Restore"),
            act=lambda: self.restore_asked.emit(backup.path),
        )
        self._banner.focus_action()

    @Slot(object)
    def _on_restored(self, restored: Restored) -> None:
        self._allow()
        name = isolated(one_line(restored.path.name, 80))
        self._banner.show_message(
            self.tr("Restored as {name}.").format(name=name),
            tone="success",
            action_text=self.tr("&Open it"),
            act=lambda: self.open_asked.emit(restored.path),
        )
        self._banner.focus_action()


def _compared(
    backup: Path, project: Path, _cancel: CancelToken
) -> Generator[object, None, Difference]:
    yield from ()
    return differs(backup, project)


def _restored(
    backup: Path, target: Path, _cancel: CancelToken
) -> Generator[object, None, Restored]:
    yield from ()
    return restore(backup, target)
