"""A field for the text of an article: given back letter for letter, shown as far as a field can.

Qt lays out long lines in quadratic time: of a long text only the beginning is shown.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

LONGEST_SHOWN: Final = 50_000
"""Code points up to which a text is shown as a whole."""
_BEGINNING: Final = 20_000


class ExactText(QPlainTextEdit):
    """A field that gives pasted text back as it was, also what a text field would change in it."""

    pasted = Signal()
    """Read at once: whoever pastes may press Ctrl+Enter right after."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pasted = ""
        self._rest = ""

    @property
    def unseen(self) -> int:
        """How many code points belong to the text after what is shown."""
        return 0 if self.document().isEmpty() else len(self._rest)

    def exact_text(self) -> str:
        """The text as it was pasted; after editing, with everything but what Qt cannot hold."""
        document = self.document()
        if self._pasted and not document.isModified():
            return self._pasted
        shown = document.toRawText()
        return shown + self._rest if shown else ""

    def show_text(self, text: str) -> None:
        """Show this text instead, a long one as far as its beginning."""
        cut = len(text) if len(text) <= LONGEST_SHOWN else _BEGINNING
        # rest and text first: the field tells of the change while it is made
        self._pasted, self._rest = text, text[cut:]
        self.setPlainText(text[:cut])
        self.document().setModified(False)

    def insertFromMimeData(self, source: QMimeData) -> None:
        text, was_empty = source.text(), self.document().isEmpty()
        if len(text) > LONGEST_SHOWN:
            self.show_text(text if was_empty else self.exact_text() + text)
            self.pasted.emit()
            return
        if was_empty:
            self._rest = ""
        super().insertFromMimeData(source)
        self._pasted = text if was_empty else ""
        self.pasted.emit()
        if was_empty:
            self.document().setModified(False)
