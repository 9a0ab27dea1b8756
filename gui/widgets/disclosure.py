"""A section that opens and closes under its title; the title is a button the keyboard reaches."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from gui.counting import number
from gui.icons import icon


class Disclosure(QWidget):
    """`toggled` tells whether the section is open now."""

    toggled = Signal(bool)

    def __init__(
        self, title: str, content: QWidget, parent: QWidget | None = None, *, is_open: bool = True
    ):
        super().__init__(parent)
        self._title = title
        self._content = content
        self._head = QToolButton(self)
        self._set_head()
        content.setParent(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._head)
        column.addWidget(content)
        self._head.toggled.connect(self._on_toggled)
        self._head.setChecked(is_open)
        self._show(is_open=is_open)

    def is_open(self) -> bool:
        """Whether the content is shown."""
        return self._head.isChecked()

    def set_open(self, is_open: bool) -> None:
        """Show or hide the content."""
        self._head.setChecked(is_open)

    def set_count(self, count: int) -> None:
        """Write a number behind the title, none for 0."""
        self._head.setText(f"{self._title}  {number(count)}" if count else self._title)

    def _set_head(self) -> None:
        self._head.setText(self._title)
        self._head.setCheckable(True)
        self._head.setProperty("disclosure", "true")
        self._head.setIconSize(QSize(12, 12))
        self._head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._head.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _show(self, *, is_open: bool) -> None:
        self._head.setIcon(icon("caret-down" if is_open else "caret-right", "muted_ink"))
        state = self.tr("open") if is_open else self.tr("closed")
        self._head.setAccessibleDescription(state)
        self._content.setVisible(is_open)

    @Slot(bool)
    def _on_toggled(self, is_open: bool) -> None:
        self._show(is_open=is_open)
        self.toggled.emit(is_open)
