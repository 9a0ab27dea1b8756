"""The line at the beginning and at the end of a part: which one it is, and the way to others."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from gui.counting import number
from gui.icons import icon
from gui.plaintext import explain, label

_ICON_PX: Final = 16


class PartBar(QWidget):
    """Hidden until a text is shown in parts."""

    stepped = Signal(int)
    """The next part (1) or the one before (-1) is wanted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = label("", "muted", self)
        self._before = self._button("caret-up", self.tr("Previous part"))
        self._after = self._button("caret-down", self.tr("Next part"))
        explain(self._before, self.tr("Previous part of this long article (PgUp at its beginning)"))
        explain(self._after, self.tr("Next part of this long article (PgDown at its end)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(6)
        row.addStretch(1)
        for widget in (self._before, self._words, self._after):
            row.addWidget(widget)
        row.addStretch(1)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._before.clicked.connect(self._on_before)
        self._after.clicked.connect(self._on_after)
        self.hide()

    def show_part(self, nth: int, many: int) -> None:
        """Tell of part `nth`, from 0."""
        words = self.tr("Part {nth} of {many}")
        self._words.setText(words.format(nth=number(nth + 1), many=number(many)))
        self.setAccessibleName(self.words())
        self._before.setEnabled(nth > 0)
        self._after.setEnabled(nth + 1 < many)

    def words(self) -> str:
        """What the line says."""
        return self._words.text()

    def _button(self, icon_name: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(icon_name, "muted_ink"))
        button.setIconSize(QSize(_ICON_PX, _ICON_PX))
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    @Slot()
    def _on_before(self) -> None:
        self.stepped.emit(-1)

    @Slot()
    def _on_after(self) -> None:
        self.stepped.emit(1)
