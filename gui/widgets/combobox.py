"""A choice from a vocabulary: codes inside, translated labels with colour spots outside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from gui.icons import dot


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry: the code that is stored, the label that is read, a vocabulary colour if any."""

    code: str | int
    label: str
    colour: str | None = None


class VocabularyCombo(QComboBox):
    """Typing a letter goes to the next label that begins with it.

    `code_chosen` carries the code, or None, when a person chose another entry.
    """

    code_chosen = Signal(object)

    def __init__(
        self,
        accessible_name: str,
        choices: Sequence[Choice] = (),
        parent: QWidget | None = None,
        *,
        none_label: str | None = None,
    ):
        super().__init__(parent)
        self._none_label = none_label
        self._told: str | int | None = None
        self.setAccessibleName(accessible_name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(16)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.set_choices(choices)
        self.activated.connect(self._on_activated)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._let_name_be_read()

    def _let_name_be_read(self) -> None:
        """On Linux Qt reads a combo's choice as its name, and looks for the name in a label."""
        home = self.parentWidget()
        if home is None:
            return
        labels = home.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if not any(label.buddy() is self for label in labels):
            unseen = QLabel(self.accessibleName(), home)
            unseen.setTextFormat(Qt.TextFormat.PlainText)
            unseen.setBuddy(self)
            unseen.hide()

    def code(self) -> str | int | None:
        """The code shown, None for no choice."""
        stored: str | int | None = self.currentData()
        return stored

    def set_code(self, code: str | int | None) -> None:
        """Show this code; one that the vocabulary lacks is shown as it is, never lost."""
        with QSignalBlocker(self):
            if code is not None and self.findData(code) < 0:
                self.addItem(str(code), code)
            self.setCurrentIndex(self._place_of(code))
        self._told = self.code()

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these entries and keep the code shown."""
        kept = self.code()
        with QSignalBlocker(self):
            self.clear()
            if self._none_label is not None:
                self.addItem(self._none_label, None)
            for choice in choices:
                self._add(choice)
        self.set_code(kept if kept is not None or self._none_label is not None else self._first())

    def set_none_label(self, words: str) -> None:
        """Call no choice so from now on."""
        self._none_label = words
        if self.count() and self.itemData(0) is None:
            self.setItemText(0, words)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # scrolling a form must not change what it says
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _add(self, choice: Choice) -> None:
        if choice.colour:
            self.addItem(dot(choice.colour), choice.label, choice.code)
        else:
            self.addItem(choice.label, choice.code)

    def _first(self) -> str | int | None:
        first: str | int | None = self.itemData(0) if self.count() else None
        return first

    def _place_of(self, code: str | int | None) -> int:
        if code is None:
            return 0 if self._none_label is not None else -1
        return self.findData(code)

    @Slot()
    def _on_activated(self) -> None:
        if self.code() != self._told:
            self._told = self.code()
            self.code_chosen.emit(self._told)
