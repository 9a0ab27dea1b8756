"""What came of an export: how many tables lie where, and ways to get there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.counting import plural
from gui.icons import icon
from gui.links import open_folder
from gui.plaintext import label
from gui.widgets.iconview import IconView
from store.exporters import Exported


class ExportedPage(QWidget):
    """The last page of an export."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._path = Path()
        self._head = label("", "title", self, wraps=True)
        self._place = label("", "muted", self, wraps=True)
        self._show = QPushButton(self.tr("&Show in folder"), self)
        self._copy = QPushButton(self.tr("&Copy path"), self)
        self._close = QPushButton(self.tr("Close"), self)
        self._close.clicked.connect(self.closed)
        self._show.clicked.connect(self._on_show)
        self._copy.clicked.connect(self._on_copy)
        ends = QHBoxLayout()
        for each in (self._show, self._copy):
            each.setAutoDefault(False)
            ends.addWidget(each)
        ends.addStretch(1)
        ends.addWidget(self._close)
        self._close.setProperty("primary", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addStretch(2)
        picture = IconView(icon("check-circle", "success"), 44, self)
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for words in (self._head, self._place):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(words)
        column.addStretch(3)
        column.addLayout(ends)

    def show_outcome(self, exported: Exported) -> None:
        """Say how much was written, and where."""
        self._path = exported.path
        many = len(exported.rows)
        words = plural("Exported %Ln table(s)", many)
        self._head.setText(words if many else self.tr("Exported the texts"))
        self._place.setText(str(exported.path))
        self._close.setDefault(True)
        self._close.setFocus()

    @Slot()
    def _on_show(self) -> None:
        folder = self._path if self._path.is_dir() else self._path.parent
        open_folder(folder)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(str(self._path))
