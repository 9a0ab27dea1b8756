"""The search line above a list: waits until typing pauses, hands the keyboard to the list."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QToolButton, QWidget

from gui.icons import icon

PAUSE_MS = 120


class FilterBox(QLineEdit):
    """`filter_changed` comes a pause after the last key, at once on Enter, Down or Esc."""

    filter_changed = Signal(str)

    def __init__(
        self,
        placeholder: str,
        followed_by: QWidget | None = None,
        parent: QWidget | None = None,
        *,
        pause_ms: int = PAUSE_MS,
    ):
        super().__init__(parent)
        self._followed_by = followed_by
        self._told = ""
        self._pause = QTimer(self, singleShot=True, interval=pause_ms)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)
        glass = icon("magnifying-glass", "muted_ink")
        self.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self._name_buttons()
        self._pause.timeout.connect(self._tell)
        self.textChanged.connect(self._on_text_changed)

    def lead_to(self, widget: QWidget) -> None:
        """Name the list that the Down key goes to."""
        self._followed_by = widget

    def set_filter(self, words: str) -> None:
        """Show these words; tells nothing."""
        self._told = words
        self.setText(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._tell()
        elif key == Qt.Key.Key_Down and self._followed_by is not None:
            self._tell()
            self._enter_list(self._followed_by)
        else:
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._tell()
            super().keyPressEvent(event)

    def _name_buttons(self) -> None:
        # Qt's own buttons in a line have no names; the first one clears, the glass does nothing.
        names = (self.tr("Clear the filter"), self.tr("Filter"))
        for button, name in zip(self.findChildren(QToolButton), names, strict=True):
            button.setAccessibleName(name)

    def _enter_list(self, widget: QWidget) -> None:
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(widget, QAbstractItemView) and not widget.currentIndex().isValid():
            model = widget.model()
            rows = (model.index(at, 0) for at in range(min(2, model.rowCount())))
            # a heading may stand above the first row
            first = (row for row in rows if model.flags(row) & Qt.ItemFlag.ItemIsEnabled)
            widget.setCurrentIndex(next(first, QModelIndex()))

    @Slot()
    def _on_text_changed(self) -> None:
        self._pause.start()

    @Slot()
    def _tell(self) -> None:
        self._pause.stop()
        if self.text() != self._told:
            self._told = self.text()
            self.filter_changed.emit(self._told)
