"""Lets the project's undo through a text line that has nothing of its own to undo."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

_UNDO = QKeySequence.StandardKey.Undo
_REDO = QKeySequence.StandardKey.Redo


class UndoPassing(QObject):
    """A filter of the whole application: Qt's lines swallow Ctrl+Z even when they are untouched."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the key to the menus where the text itself has nothing to take back."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undoes, redoes = event.matches(_UNDO), event.matches(_REDO)
            if (undoes or redoes) and _has_nothing(watched, undoes=undoes):
                event.ignore()
                return True
        return super().eventFilter(watched, event)


def _has_nothing(widget: QObject, *, undoes: bool) -> bool:
    if isinstance(widget, QLineEdit):
        return not (widget.isUndoAvailable() if undoes else widget.isRedoAvailable())
    if isinstance(widget, (QTextEdit, QPlainTextEdit)):
        text = widget.document()
        return not (text.isUndoAvailable() if undoes else text.isRedoAvailable())
    return False
