"""Where files may be dropped: a dashed frame that answers while something hovers over the page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from gui.icons import icon
from gui.plaintext import label
from gui.widgets.iconview import IconView

_KEY = "Ctrl+I"


class DropZone(QFrame):
    """Says what can be dropped; its button is the same thing by keyboard. The page takes the
    drop.
    """

    browse_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("dropzone", "true")
        self._words = label(self._invitation(), "muted", self, wraps=True)
        self._browse = QPushButton(self.tr("Choose &articles…"), self)
        self._browse.setShortcut(QKeySequence(_KEY))
        key = self._browse.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self._browse.setToolTip(self.tr("Begin a project with articles ({key})").format(key=key))
        self._browse.clicked.connect(self.browse_asked)
        self._arrange()

    def expect(self, words: str) -> None:
        """Answer a drag over the page: the words say what dropping does; empty for no drag."""
        self._words.setText(words or self._invitation())
        self.setProperty("current", "true" if words else "false")
        self.style().unpolish(self)
        self.style().polish(self)

    def _invitation(self) -> str:
        return self.tr(
            "Drop a project here to open it, or articles and folders to begin a new project with "
            "them."
        )

    def _arrange(self) -> None:
        centre = Qt.AlignmentFlag.AlignHCenter
        self._words.setAlignment(centre)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 12)
        column.setSpacing(10)
        column.addStretch(1)
        column.addWidget(IconView(icon("download-simple", "muted_ink"), 26, self), 0, centre)
        column.addWidget(self._words)
        column.addWidget(self._browse, 0, centre)
        column.addStretch(1)
