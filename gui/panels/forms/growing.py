"""A block of plain text as high as what it says, between two and a dozen lines."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QTextEdit, QWidget

_ROOM_PX: Final = 14
_LEAVING: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class GrowingText(QTextEdit):
    """Takes plain text only. Ctrl+Enter and Esc are left to the form, Tab goes to the next field.

    A QTextEdit, because it sets right-to-left paragraphs at the right edge.
    """

    text_edited = Signal()
    editingFinished = Signal()

    def __init__(
        self,
        accessible_name: str,
        placeholder: str = "",
        parent: QWidget | None = None,
        *,
        lines: tuple[int, int] = (2, 12),
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(accessible_name)
        self.setPlaceholderText(placeholder)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(3)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.textChanged.connect(self._on_text_changed)
        self._grow()

    def set_text_quietly(self, text: str) -> None:
        """Show another text, the caret at its place or at the end; tells nothing."""
        caret = min(self.textCursor().position(), len(text))
        with QSignalBlocker(self):
            self.setPlainText(text)
        if self.hasFocus():
            cursor = self.textCursor()
            cursor.setPosition(caret)
            self.setTextCursor(cursor)
        self._grow()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.insertPlainText(source.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape or (held and event.key() in _LEAVING):
            event.ignore()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.editingFinished.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    @Slot()
    def _on_text_changed(self) -> None:
        self.text_edited.emit()

    @Slot()
    def _grow(self) -> None:
        line = self.fontMetrics().lineSpacing()
        least, most = (count * line + _ROOM_PX for count in self._lines)
        wanted = int(self.document().size().height()) + _ROOM_PX - 6
        height = max(least, min(most, wanted))
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)
