"""A choice of few as buttons side by side; arrow keys move, Delete takes it back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QSizePolicy, QToolButton, QWidget

from gui.plaintext import explain

_CLEARING: Final = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


@dataclass(frozen=True, slots=True)
class Segment:
    """One code, the short word on its button, and a sentence that says more."""

    code: str
    word: str
    meaning: str = ""


class Segments(QFrame):
    """`code_chosen` carries the code chosen, None when it was taken back (if `optional`)."""

    code_chosen = Signal(object)

    def __init__(
        self,
        accessible_name: str,
        segments: Sequence[Segment],
        parent: QWidget | None = None,
        *,
        optional: bool = False,
    ) -> None:
        super().__init__(parent)
        self._name = accessible_name
        self._optional = optional
        self._code: str | None = None
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        self.setProperty("segments", "true")
        self.setAccessibleName(accessible_name)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(2, 2, 2, 2)
        self._grid.setSpacing(2)
        for segment in segments:
            self._button(segment)
        self._columns = 0
        self._place(len(self._buttons))
        self.setFocusProxy(next(iter(self._buttons.values())))

    def code(self) -> str | None:
        """The code that is chosen."""
        return self._code

    def set_code(self, code: str | None) -> None:
        """Show a code, or none; tells nothing."""
        self._code = code
        self._group.setExclusive(False)
        for each, button in self._buttons.items():
            button.setChecked(each == code)
        self._group.setExclusive(code in self._buttons)
        if code in self._buttons:
            self.setFocusProxy(self._buttons[code])

    def propose(self, code: str | None) -> None:
        """Let one button look proposed, or none."""
        for each, button in self._buttons.items():
            button.setProperty("proposed", "true" if each == code else "false")
            button.style().unpolish(button)
            button.style().polish(button)

    def set_words(self, code: str, word: str, meaning: str) -> None:
        """Let a button say something else."""
        button = self._buttons[code]
        button.setText(word)
        explain(button, meaning)
        button.setAccessibleName(f"{self._name}: {meaning}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            self._optional
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _CLEARING
        ):
            self._tell(None)
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two rows where the words of the language do not fit side by side."""
        super().resizeEvent(event)
        widest = max(button.sizeHint().width() for button in self._buttons.values())
        many = len(self._buttons)
        fits = (widest + self._grid.spacing()) * many <= event.size().width()
        self._place(many if fits or many < 3 else (many + 1) // 2)

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, button in enumerate(self._buttons.values()):
            self._grid.addWidget(button, *divmod(place, columns))
        for column in range(len(self._buttons)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _button(self, segment: Segment) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setProperty("segment", "true")
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.installEventFilter(self)
        button.clicked.connect(self._on_clicked)
        self._group.addButton(button)
        self._buttons[segment.code] = button
        self.set_words(segment.code, segment.word, segment.meaning or segment.word)
        return button

    @Slot()
    def _on_clicked(self) -> None:
        clicked = self.sender()
        code = next(code for code, button in self._buttons.items() if button is clicked)
        self._tell(None if self._optional and code == self._code else code)

    def _tell(self, code: str | None) -> None:
        changed = code != self._code
        self.set_code(code)
        if changed:
            self.code_chosen.emit(code)
