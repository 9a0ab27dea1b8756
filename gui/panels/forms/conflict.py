"""What a form shows where another window changed a field while it was edited here: both, and three
ways on.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.plaintext import isolated, label, one_line
from gui.widgets.announce import announce

_LONGEST = 400


class ConflictStrip(QFrame):
    """Hidden until there is a conflict. The record holds theirs meanwhile; nothing is lost."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._mine = ""
        self._again: Callable[[], object] | None = None
        self._head = label(
            self.tr("Somebody changed this in another window meanwhile."), "field", self, wraps=True
        )
        self._yours = label("", "quote", self, wraps=True)
        self._theirs = label("", "quote", self, wraps=True)
        self.setProperty("proposals", "true")
        self._arrange()
        self.hide()

    def ask(self, mine: str, theirs: object, again: Callable[[], object]) -> None:
        """Show both; `again` writes mine over what is there now."""
        self._mine, self._again = mine, again
        empty = self.tr("(empty)")
        yours = isolated(one_line(mine, _LONGEST)) or empty
        other = isolated(one_line(words_of(theirs), _LONGEST)) or empty
        self._yours.setText(self.tr("Yours: {words}").format(words=yours))
        self._theirs.setText(self.tr("Theirs: {words}").format(words=other))
        said = f"{self._head.text()} {self._yours.text()} {self._theirs.text()}"
        self.setAccessibleName(said)
        self.show()
        announce(self, said, urgent=True)

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        for words, tip, slot in (
            (self.tr("Keep mine"), self.tr("Write what you typed over theirs"), self._on_mine),
            (self.tr("Keep theirs"), self.tr("Let what they wrote stand"), self._on_theirs),
            (
                self.tr("Copy mine"),
                self.tr("Copy what you typed and let what they wrote stand"),
                self._on_copy,
            ),
        ):
            button = QPushButton(words, self)
            button.setToolTip(tip)
            button.clicked.connect(slot)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(4)
        for each in (self._head, self._yours, self._theirs):
            column.addWidget(each)
        column.addLayout(buttons)

    @Slot()
    def _on_mine(self) -> None:
        self.hide()
        if self._again is not None:
            self._again()

    @Slot()
    def _on_theirs(self) -> None:
        self.hide()

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._mine)
        self.hide()


def words_of(value: object) -> str:
    """A value of a record as a person reads it."""
    if value is None:
        return ""
    if isinstance(value, (tuple, list)):
        return ", ".join(words_of(each[-1] if isinstance(each, tuple) else each) for each in value)
    return str(value)
