"""A choice of few values as a row of buttons: all are seen, one click sets one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QSizePolicy, QToolButton, QWidget


@dataclass(frozen=True, slots=True)
class Segment:
    """One value: the code that is stored, its word, a longer explanation, and a drawing if any."""

    code: str
    word: str
    explanation: str = ""
    icon: QIcon | None = None


class Segments(QWidget):
    """`code_chosen` carries the code that a person pressed and that was not shown before."""

    code_chosen = Signal(str)

    def __init__(
        self, accessible_name: str, segments: Sequence[Segment], parent: QWidget, columns: int = 3
    ):
        super().__init__(parent)
        self._shown: str | None = None
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        self.setAccessibleName(accessible_name)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        for number, segment in enumerate(segments):
            button = self._button(segment, accessible_name)
            grid.addWidget(button, number // columns, number % columns)
            self._buttons[segment.code] = button
        self._group.buttonClicked.connect(self._on_clicked)
        self.setFocusProxy(next(iter(self._buttons.values())))

    def code(self) -> str | None:
        """The code shown, None for none."""
        return self._shown

    def set_code(self, code: str | None) -> None:
        """Show this code; tells nothing."""
        self._shown = code
        self._group.setExclusive(False)
        for each, button in self._buttons.items():
            button.setChecked(each == code)
        self._group.setExclusive(True)
        self.setFocusProxy(self._buttons.get(code or "", next(iter(self._buttons.values()))))

    def _button(self, segment: Segment, group_name: str) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setText(segment.word)
        button.setToolTip(segment.explanation or segment.word)
        button.setAccessibleName(f"{group_name}: {segment.word}")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setProperty("segment", "true")
        if segment.icon is not None:
            button.setIcon(segment.icon)
            button.setIconSize(QSize(16, 16))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._group.addButton(button)
        return button

    @Slot()
    def _on_clicked(self) -> None:
        pressed = self._group.checkedButton()
        code = next((each for each, button in self._buttons.items() if button is pressed), None)
        if code is not None and code != self._shown:
            self._shown = code
            self.code_chosen.emit(code)
