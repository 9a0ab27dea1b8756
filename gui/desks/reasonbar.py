"""Asks why a contradiction was dismissed, stopping nobody: a digit or a click answers."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from gui.labels import label_of
from gui.plaintext import label
from gui.widgets.announce import announce
from gui.widgets.flowlayout import FlowLayout
from store.rows import TermRow


class ReasonBar(QFrame):
    """Hidden until `ask`; `reason_chosen` carries the code of the reason."""

    reason_chosen = Signal(str)

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self._question = label(self.tr("Dismissed. Why? (Esc: leave open)"), "banner", self)
        self._flow = FlowLayout(spacing_px=4)
        self._rest = QWidget(self)
        self._by_key: dict[str, str] = {}
        self._buttons: dict[QToolButton, str] = {}
        self.setProperty("banner", "true")
        self.setAccessibleName(self.tr("Reason for dismissing"))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 8)
        column.setSpacing(4)
        column.addWidget(self._question)
        column.addLayout(self._flow)
        self.hide()

    def ask(self, reasons: list[TermRow]) -> None:
        """Show the reasons until one is chosen or `hide` is called."""
        self._clear()
        for number, term in enumerate(reasons, start=1):
            self._offer(term, term.key or (str(number % 10) if number <= 10 else ""))
        self._flow.addWidget(self._rest)
        self.show()
        announce(self, self._question.text())

    def choose_key(self, key: str) -> bool:
        """Answer by a digit; False when no reason has it."""
        code = self._by_key.get(key)
        if code is None or not self.isVisible():
            return False
        self.reason_chosen.emit(code)
        return True

    def _offer(self, term: TermRow, key: str) -> None:
        button = QToolButton(self)
        words = label_of(term)
        button.setText(f"{key}  {words}".strip().replace("&", "&&"))
        button.setAccessibleName(words)
        button.setToolTip(
            self.tr("{reason} ({key})").format(reason=words, key=key) if key else words
        )
        button.clicked.connect(self._on_clicked)
        self._flow.addWidget(button)
        self._buttons[button] = term.code
        if key:
            self._by_key[key] = term.code

    def _clear(self) -> None:
        self._flow.removeWidget(self._rest)
        for button in self._buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons.clear()
        self._by_key.clear()

    @Slot()
    def _on_clicked(self) -> None:
        code = next((code for each, code in self._buttons.items() if each is self.sender()), None)
        if code is not None:
            self.reason_chosen.emit(code)
