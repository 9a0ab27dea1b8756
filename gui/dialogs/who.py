"""Asks once who works here: the name that stands beside every tag."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gui.help.key import HelpKey
from gui.plaintext import label, one_line
from gui.widgets.scaling import keep_fixed_width

LONGEST_NAME = 80


class WhoDialog(QDialog):
    """Given a name it changes it; without one it asks, and Esc and "Not now" leave it open."""

    named = Signal(str)
    """The name, when one was given."""

    def __init__(self, parent: QWidget | None = None, name: str = "") -> None:
        super().__init__(parent)
        HelpKey(self, "start")
        self._line = QLineEdit(name, self)
        self._line.selectAll()
        self._accept = QPushButton(self.tr("Continue"), self)
        self._later = QPushButton(self.tr("Cancel") if name else self.tr("Not now"), self)
        self._arrange()
        self._line.textChanged.connect(self._on_text_changed)
        self._accept.clicked.connect(self._on_accepted)
        self._later.clicked.connect(self.reject)
        self._on_text_changed()

    def _arrange(self) -> None:
        title = self.tr("Who is reading?")
        self.setWindowTitle(title)
        words = self.tr(
            "Your name or initials are kept in the project beside what you tag, so that colleagues "
            "can tell whose reading it is. Nothing leaves this computer."
        )
        self._line.setPlaceholderText(self.tr("Name or initials"))
        self._line.setAccessibleName(self.tr("Your name or initials"))
        self._line.setMaxLength(LONGEST_NAME)
        self._accept.setProperty("primary", "true")
        self._accept.setDefault(True)
        self._later.setAutoDefault(False)
        self._later.setProperty("quiet", "true")
        ends = QHBoxLayout()
        ends.addStretch(1)
        ends.addWidget(self._later)
        ends.addWidget(self._accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(12)
        column.addWidget(label(title, "title", self))
        column.addWidget(label(words, "muted", self, wraps=True))
        column.addWidget(self._line)
        column.addSpacing(4)
        column.addLayout(ends)
        keep_fixed_width(self, 420)

    @Slot()
    def _on_text_changed(self) -> None:
        self._accept.setEnabled(bool(one_line(self._line.text())))

    @Slot()
    def _on_accepted(self) -> None:
        self.accept()
        self.named.emit(one_line(self._line.text(), LONGEST_NAME))
