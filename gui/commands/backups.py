"""Commands about backups: the list of them, and what is told when one tells of a loss."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gui.datewords import moment_words
from gui.plaintext import isolated

if TYPE_CHECKING:
    from gui.dialogs.backups import BackupsDialog
    from gui.window import MainWindow
    from store.backups import Backup


class BackupCommands(QObject):
    """Backups are made quietly; only what concerns the person is told."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: BackupsDialog | None = None
        watch = window.workspace.backups
        watch.failed.connect(self._on_failed)
        watch.shrunk.connect(self._on_shrunk)

    def close(self) -> None:
        """Close the list and stop what it does."""
        if self._dialog is not None:
            self._dialog.close()

    @Slot()
    def show_list(self) -> None:
        """Show all backups and what differs."""
        if self._dialog is None:
            self._dialog = self._made_dialog()
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def _made_dialog(self) -> BackupsDialog:
        from gui.dialogs.backups import BackupsDialog

        dialog = BackupsDialog(self._window.workspace, self._window)
        dialog.finished.connect(self._on_closed)
        dialog.restore_asked.connect(self._on_restore_asked)
        dialog.open_asked.connect(self._on_open_asked)
        return dialog

    @Slot()
    def _on_closed(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()
        self._window.focus_desk()

    @Slot(object)
    def _on_restore_asked(self, backup: Path) -> None:
        self._window.restore_asked.emit(backup)

    @Slot(object)
    def _on_open_asked(self, project: Path) -> None:
        self.close()
        self._window.open_asked.emit(project)

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        if self._dialog is None:
            self._window.workspace.failed.emit(error)

    @Slot(object)
    def _on_shrunk(self, backup: Backup) -> None:
        self._window.banner.show_message(
            self.tr(
                "The backup of {when} holds far less than the one before. Older backups stay until "
                "you say that it is right so."
            ).format(when=isolated(moment_words(backup.when))),
            tone="warning",
            action_text=self.tr("Show backups"),
            act=self.show_list,
        )
