"""The watch list: opens its editor, with the selected words written already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gui.dialogs.placing import place_at_end

if TYPE_CHECKING:
    from gui.dialogs.watchlist import WatchListDialog
    from gui.window import MainWindow


class WatchCommands(QObject):
    """One editor a window, beside what is read."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: WatchListDialog | None = None

    def close(self) -> None:
        """Close the editor with the window."""
        if self._dialog is not None:
            self._dialog.close()

    @Slot()
    def edit(self) -> None:
        """Show the editor."""
        from gui.dialogs.watchlist import WatchListDialog

        window = self._window
        span = window.reader.view.selected_span()
        words = window.workspace.text[slice(*span)] if span else ""
        if self._dialog is None:
            self._dialog = WatchListDialog(window.workspace, words, window)
            self._dialog.destroyed.connect(self._on_gone)
            self._dialog.show()
            place_at_end(self._dialog, window)
        elif words:
            self._dialog.line.setText(words)
        self._dialog.raise_()
        self._dialog.activateWindow()

    @Slot()
    def _on_gone(self) -> None:
        self._dialog = None
