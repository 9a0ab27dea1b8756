"""What an empty list says: one sentence about the next step, and one button that does it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gui.icons import icon
from gui.plaintext import label
from gui.widgets.iconview import IconView

_SENTENCE_CHARACTERS = 46
_NARROWEST_PX = 130


class EmptyState(QWidget):
    """Stands where a list or a page would be; the button is there when it has a text."""

    button_pressed = Signal()

    def __init__(
        self,
        icon_name: str,
        sentence: str,
        button_text: str = "",
        parent: QWidget | None = None,
    ):
        super().__init__(parent)
        self._sentence = label(sentence, "muted", self, wraps=True)
        self._button = QPushButton(button_text, self)
        self._button.setProperty("primary", "true")
        self._button.clicked.connect(self._on_clicked)
        self._button.setVisible(bool(button_text))
        self._action: QAction | None = None
        self._arrange(IconView(icon(icon_name, "faint_ink"), 40, self))

    def use_action(self, action: QAction) -> None:
        """Let the button do, say and show the shortcut of an action of the menus."""
        self._action = action
        action.changed.connect(self._on_action_changed)
        self._on_action_changed()
        self._button.setVisible(True)

    def set_sentence(self, sentence: str) -> None:
        """Say something else, for example that a filter finds nothing."""
        self._sentence.setText(sentence)

    def _arrange(self, picture: IconView) -> None:
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setMinimumWidth(_NARROWEST_PX)
        self._sentence.setMaximumWidth(
            max(_NARROWEST_PX, self.fontMetrics().averageCharWidth() * _SENTENCE_CHARACTERS)
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        # an alignment would ask for the height of the sentence at the full width: one line
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self._sentence, 100)
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    @Slot()
    def _on_action_changed(self) -> None:
        if self._action is not None:
            self._button.setText(self._action.text().replace("&", ""))
            self._button.setToolTip(self._action.toolTip())

    @Slot()
    def _on_clicked(self) -> None:
        if self._action is not None:
            self._action.trigger()
        self.button_pressed.emit()
