"""F1 in a dialog: the page of help that belongs there, shown by the window the dialog is of."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from gui.help.topics import topic_of


class HelpKey(QObject):
    """Lets a dialog ask its window, whichever has `show_help`, for the page about `topic`."""

    def __init__(self, dialog: QWidget, topic: str) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._topic = topic
        QShortcut(QKeySequence("F1"), dialog).activated.connect(self._on_asked)

    @Slot()
    def _on_asked(self) -> None:
        asker: QWidget | None = self._dialog
        topic = topic_of(QApplication.focusWidget()) or self._topic
        while asker is not None and not hasattr(asker, "show_help"):
            asker = asker.parentWidget()
        if asker is not None:
            asker.show_help(topic)
