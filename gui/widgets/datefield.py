"""A line for a date as people know it: 2024, 2024-06. Wrong ones are shown, not refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from gui.plaintext import label


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a text is a date, and one line: how it is read, or what is wrong."""

    is_date: bool
    hint: str = ""


class DateField(QWidget):
    """`date_edited` carries the text, valid or not, when editing ends with another text."""

    date_edited = Signal(str)

    def __init__(
        self,
        accessible_name: str,
        check: Callable[[str], Verdict],
        parent: QWidget | None = None,
    ):
        super().__init__(parent)
        self._check = check
        self._told = ""
        self._line = QLineEdit(self)
        self._line.setPlaceholderText("2024-06-12")
        self._line.setAccessibleName(accessible_name)
        self._hint = label("", "hint", self, wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._line)
        column.addWidget(self._hint)
        self.setFocusProxy(self._line)
        self._line.textChanged.connect(self._on_text_changed)
        self._line.editingFinished.connect(self._on_finished)
        self._show(Verdict(is_date=True))

    def text(self) -> str:
        """What stands in the line, without blanks around it."""
        return self._line.text().strip()

    def is_valid(self) -> bool:
        """Whether the line is empty or can be read as a date."""
        return not self.text() or self._check(self.text()).is_date

    def set_text(self, text: str) -> None:
        """Show a date; tells nothing."""
        self._told = text.strip()
        self._line.setText(self._told)

    def _show(self, verdict: Verdict) -> None:
        self._hint.setText(verdict.hint)
        self._hint.setVisible(bool(verdict.hint))
        self._line.setAccessibleDescription(verdict.hint)
        for widget in (self._line, self._hint):
            widget.setProperty("invalid", "false" if verdict.is_date else "true")
            widget.style().unpolish(widget)
            widget.style().polish(widget)

    @Slot()
    def _on_text_changed(self) -> None:
        self._show(self._check(self.text()) if self.text() else Verdict(is_date=True))

    @Slot()
    def _on_finished(self) -> None:
        if self.text() != self._told:
            self._told = self.text()
            self.date_edited.emit(self._told)
