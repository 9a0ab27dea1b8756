"""Commands about help: the page that belongs to where the focus is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from gui.help.topics import topic_of

if TYPE_CHECKING:
    from gui.help.window import HelpWindow


class HelpCommands(QObject):
    """Owns the help window, which is made when first asked for and goes with its window."""

    keys_asked = Signal()

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self._shown: HelpWindow | None = None

    @Slot()
    def show(self) -> None:
        """Show the help where it was left, at first its beginning."""
        self.show_page(self._shown.page if self._shown is not None else "")

    def show_here(self) -> bool:
        """Show the page about what has the focus; False where no page belongs to it."""
        topic = topic_of(QApplication.focusWidget())
        if topic:
            self.show_page(topic)
        return bool(topic)

    def show_page(self, page: str) -> None:
        """Show a page; an empty name is the first one."""
        if self._shown is None:
            from gui.help.window import HelpWindow

            # Without a parent: a dialog that waits for an answer must not block its own help.
            self._shown = HelpWindow()
            self._shown.keys_asked.connect(self.keys_asked)
        self._shown.show_page(page)

    def close(self) -> None:
        """Close the help with the window it is about."""
        if self._shown is not None:
            self._shown.close()
            self._shown.deleteLater()
            self._shown = None
