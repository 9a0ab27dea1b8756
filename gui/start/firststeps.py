"""What there is to try, in three keys: shown until there are projects to list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from gui.catalogue import COMMANDS
from gui.plaintext import label


class FirstSteps(QFrame):
    """Three lines, each with the key that does it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        grid = QGridLayout(self)
        grid.setContentsMargins(18, 15, 18, 16)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(9)
        grid.setColumnStretch(1, 1)
        grid.addWidget(
            label(self.tr("Three things to try in the sample"), "strong", self), 0, 0, 1, 2
        )
        steps = (
            ("entity", self.tr("Put the caret on a name: it becomes an entity.")),
            (
                "claim",
                self.tr("Put the caret in a sentence: it becomes a claim, with its speaker."),
            ),
            ("contradict", self.tr("On a claim, then on another: they contradict each other.")),
        )
        for line, (command, words) in enumerate(steps, 1):
            key = label(_KEYS[command], "key", self)
            key.setAlignment(Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(key, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(words, "muted", self, wraps=True), line, 1)


_KEYS = {command.name: command.keys[0] for command in COMMANDS if command.keys}
