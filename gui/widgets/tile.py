"""A large button that says what it does in two lines, with its key at the end."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gui.plaintext import label
from gui.widgets.iconview import IconView

_ICON_PX = 22


class Tile(QPushButton):
    """Works by click, by its key and, with the focus, by Space and Enter."""

    def __init__(self, icon: QIcon, title: str, words: str, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("tile", "true")
        self.setAutoDefault(True)
        self.setShortcut(QKeySequence(key))
        shown = self.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.setToolTip(f"{title} ({shown})" if shown else title)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._row = QHBoxLayout(self)
        self._words = label(words, "caption", self, wraps=True)
        self._arrange(IconView(icon, _ICON_PX, self), label(title, "strong", self), shown)

    def set_words(self, words: str) -> None:
        """Say something else in the second line."""
        self._words.setText(words)
        self.setAccessibleDescription(words)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._row.minimumSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._row.heightForWidth(width)

    def _arrange(self, picture: IconView, title: QLabel, key: str) -> None:
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(title)
        told.addWidget(self._words)
        row = self._row
        row.setContentsMargins(14, 11, 14, 11)
        row.setSpacing(14)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(told, 1)
        row.addWidget(label(key, "key", self), 0, Qt.AlignmentFlag.AlignVCenter)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
