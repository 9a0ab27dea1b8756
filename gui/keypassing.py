"""Sees to it that a key reaches whom it is meant for: the menu that is open, the window's command
although a line would swallow it, or the line.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QTextEdit

from gui.keyrules import portable

_UNDO = QKeySequence.StandardKey.Undo
_REDO = QKeySequence.StandardKey.Redo


class KeyPassing(QObject):
    """A filter of the whole application; `always` are commands that work in every field.

    Qt's lines swallow Ctrl+Z even when they are untouched, and Ctrl+K; and while a menu is open
    the bare letters of the reader would run before the letters of the menu.
    """

    def __init__(self, always: Sequence[QAction], parent: QObject) -> None:
        super().__init__(parent)
        self._always = always
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Every event of the program passes here: what it is costs less to ask than its type.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if isinstance(watched, QMenu):
                event.accept()
                return True
            undoes, redoes = event.matches(_UNDO), event.matches(_REDO)
            nothing = (undoes or redoes) and _has_nothing(watched, undoes=undoes)
            if nothing or (_is_field(watched) and self._is_always(event)):
                event.ignore()
                return True
        return False

    def _is_always(self, event: QKeyEvent) -> bool:
        pressed = portable(QKeySequence(event.keyCombination()))
        return any(
            pressed == portable(key) for action in self._always for key in action.shortcuts()
        )


def _is_field(widget: QObject) -> bool:
    return isinstance(widget, (QLineEdit, QTextEdit, QPlainTextEdit))


def _has_nothing(widget: QObject, *, undoes: bool) -> bool:
    if isinstance(widget, QLineEdit):
        return not (widget.isUndoAvailable() if undoes else widget.isRedoAvailable())
    if isinstance(widget, (QTextEdit, QPlainTextEdit)):
        text = widget.document()
        return not (text.isUndoAvailable() if undoes else text.isRedoAvailable())
    return False
