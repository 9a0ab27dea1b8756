"""Reading by keys in larger strides than Qt's: by sentence and by paragraph, selecting or not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from gui.reader.page import Page
from store.text.sentences import sentence_at

if TYPE_CHECKING:
    from gui.reader.view import ReaderView

_Key, _Modifier = Qt.Key, Qt.KeyboardModifier
_STEPS: Final = {_Key.Key_Down: 1, _Key.Key_Up: -1}
_HELD: Final = (
    _Modifier.ControlModifier | _Modifier.AltModifier | _Modifier.ShiftModifier
) | _Modifier.MetaModifier


def next_sentence(text: str, position: int, step: int) -> int:
    """Where the next sentence begins, or the one before: first its own, from inside of it."""
    if step > 0:
        return _past_blanks(text, max(position, sentence_at(text, position)[1]))
    start = sentence_at(text, position)[0]
    if start < position:
        return start
    before = _before_blanks(text, position)
    return sentence_at(text, before - 1)[0] if before else 0


def next_paragraph(text: str, position: int, step: int) -> int:
    """Where the next paragraph begins, or the one before: first its own, from inside of it."""
    if step > 0:
        end = text.find("\n", position)
        return len(text) if end < 0 else _past_blanks(text, end)
    before = _before_blanks(text, position)
    return _past_blanks(text, text.rfind("\n", 0, before) + 1) if before else 0


class StrideKeys(QObject):
    """Alt with Down or Up: by sentence; Ctrl: by paragraph. Shift takes the words along."""

    def __init__(self, view: ReaderView, page: Page) -> None:
        super().__init__(view)
        self._view, self._page = view, page

    def press(self, event: QKeyEvent) -> bool:
        """Whether the key was a stride."""
        step = _STEPS.get(_Key(event.key()), 0)
        held = event.modifiers() & _HELD
        strides = {
            _Modifier.AltModifier: next_sentence,
            _Modifier.ControlModifier: next_paragraph,
        }
        stride = strides.get(held & ~_Modifier.ShiftModifier)
        if not step or stride is None:
            return False
        cursor = self._view.textCursor()
        keeps = bool(held & _Modifier.ShiftModifier)
        there = stride(self._page.text, self._page.position_of(cursor), step)
        if not keeps and not self._page.holds(there):
            self._view.set_caret(there)
            self._view.ensureCursorVisible()
            return True
        mode = QTextCursor.MoveMode.KeepAnchor if keeps else QTextCursor.MoveMode.MoveAnchor
        cursor.setPosition(self._page.offsets.to_doc(there), mode)
        self._view.setTextCursor(cursor)
        self._view.ensureCursorVisible()
        return True


def _past_blanks(text: str, position: int) -> int:
    while position < len(text) and text[position].isspace():
        position += 1
    return position


def _before_blanks(text: str, position: int) -> int:
    while position > 0 and text[position - 1].isspace():
        position -= 1
    return position
