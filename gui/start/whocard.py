"""Asks on the first start who reads: a line to fill in or to leave, never a box in the way."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gui.dialogs.who import LONGEST_NAME
from gui.plaintext import label, one_line


class WhoCard(QFrame):
    """`named` tells the name; what was typed without Enter is in `name`."""

    named = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self._line = QLineEdit(self)
        self._line.setMaxLength(LONGEST_NAME)
        self._line.setPlaceholderText(self.tr("Name or initials"))
        self._line.setAccessibleName(self.tr("Your name or initials"))
        self._keep = QPushButton(self.tr("&Keep"), self)
        self._keep.setEnabled(False)
        self._line.textChanged.connect(self._on_text_changed)
        self._line.returnPressed.connect(self._on_kept)
        self._keep.clicked.connect(self._on_kept)
        self.setFocusProxy(self._line)
        self._arrange()

    @property
    def name(self) -> str:
        """What stands in the line, cleaned; empty for nothing."""
        return one_line(self._line.text(), LONGEST_NAME)

    def _arrange(self) -> None:
        words = self.tr(
            "Your name or initials stand beside what you tag, so that colleagues can tell whose "
            "reading it is. Nothing leaves this computer."
        )
        row = QHBoxLayout()
        row.addWidget(self._line, 1)
        row.addWidget(self._keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 15, 18, 16)
        column.setSpacing(9)
        column.addWidget(label(self.tr("Who is reading?"), "strong", self))
        column.addWidget(label(words, "caption", self, wraps=True))
        column.addLayout(row)

    @Slot()
    def _on_text_changed(self) -> None:
        self._keep.setEnabled(bool(self.name))

    @Slot()
    def _on_kept(self) -> None:
        if self.name:
            self.named.emit(self.name)
