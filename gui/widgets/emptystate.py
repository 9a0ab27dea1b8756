"""What an empty list says: one sentence about the next step with its key, and one button for it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gui.icons import icon
from gui.keywords import keyed
from gui.plaintext import label
from gui.widgets.iconview import IconView

_SENTENCE_CHARACTERS = 46
_NARROWEST_PX = 130


class EmptyState(QWidget):
    """Stands where a list or a page would be.

    In the sentence `{claim}` stands for the key that the command of that name has in the window.
    The button does the command, else it is there when it has a text and tells that it was pressed.
    """

    button_pressed = Signal()
    shown = Signal()

    def __init__(
        self,
        icon_name: str,
        sentence: str,
        button_text: str = "",
        parent: QWidget | None = None,
        *,
        command: str = "",
        is_main: bool = True,
    ):
        super().__init__(parent)
        self._said = ("", "", "")
        self._action: QAction | None = None
        self._sentence = label("", "muted", self, wraps=True)
        self._button = QPushButton(self)
        # A click leaves the caret in the text: what it does is often about the words there.
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.setProperty("primary", "true" if is_main else "false")
        self._button.clicked.connect(self._on_clicked)
        self._arrange(IconView(icon(icon_name, "faint_ink"), 40, self))
        self.say(sentence, button_text, command)

    def say(self, sentence: str, button_text: str = "", command: str = "") -> None:
        """Say another next step."""
        self._said = (sentence, button_text, command)
        self._show_words()

    def set_sentence(self, sentence: str) -> None:
        """Say something else with the same button."""
        self.say(sentence, *self._said[1:])

    def showEvent(self, event: QShowEvent) -> None:
        """Keys may have been changed since, and only now there is a window to ask."""
        super().showEvent(event)
        self._show_words()
        self.shown.emit()

    def _show_words(self) -> None:
        sentence, button_text, command = self._said
        self._sentence.setText(keyed(self, sentence))
        self._follow(self._action_of(command) if command else None)
        action = self._action
        words = button_text or (action.text().replace("&", "") if action else "")
        self._button.setText(words)
        self._button.setToolTip(action.toolTip() if action else "")
        self._button.setEnabled(action is None or action.isEnabled())
        self._button.setVisible(bool(words))

    def _follow(self, action: QAction | None) -> None:
        if action is self._action:
            return
        if self._action is not None:
            self._action.changed.disconnect(self._on_action_changed)
        self._action = action
        if action is not None:
            action.changed.connect(self._on_action_changed)

    def _action_of(self, command: str) -> QAction | None:
        return self.window().findChild(QAction, command)

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
            self._show_words()

    @Slot()
    def _on_clicked(self) -> None:
        if self._action is not None:
            self._action.trigger()
        else:
            self.button_pressed.emit()
