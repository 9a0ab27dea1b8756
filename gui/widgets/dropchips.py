"""What narrows a list, as chips: pressing one takes it away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from gui.icons import icon
from gui.plaintext import explain, isolated, one_line
from gui.widgets.flowlayout import FlowLayout


class DropChips(QWidget):
    """`dropped` carries what a chip stands for."""

    dropped = Signal(tuple)

    def __init__(self, tip: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._tip = tip
        self._flow = FlowLayout(self, spacing_px=4)
        self._rest = QWidget(self)
        """The layout widens what comes last."""
        self._chips: dict[QObject, tuple[str, ...]] = {}
        self.hide()

    def show_chips(self, told: Sequence[tuple[tuple[str, ...], str]]) -> None:
        """Show what is meant and the words for it; nothing takes no room."""
        had_focus = any(isinstance(chip, QWidget) and chip.hasFocus() for chip in self._chips)
        for chip in self._chips:
            chip.deleteLater()
            if isinstance(chip, QWidget):
                self._flow.removeWidget(chip)
                chip.hide()
        self._flow.removeWidget(self._rest)
        self._chips = {self._chip(words): meant for meant, words in told}
        self._flow.addWidget(self._rest)
        self.setVisible(bool(told))
        if had_focus:
            self._keep_focus()

    def _chip(self, words: str) -> QToolButton:
        chip = QToolButton(self)
        chip.setProperty("slice", "true")
        chip.setIcon(icon("x"))
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.setText(isolated(one_line(words, 40)).replace("&", "&&"))
        chip.setAccessibleName(words)
        explain(chip, f"{words}\n{self._tip}")
        chip.clicked.connect(self._on_clicked)
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _keep_focus(self) -> None:
        chip = next(iter(self._chips), None)
        if isinstance(chip, QWidget):
            chip.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focusNextChild()

    @Slot()
    def _on_clicked(self) -> None:
        self.dropped.emit(self._chips[self.sender()])
