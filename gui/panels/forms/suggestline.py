"""A line that offers what is known while one types, and takes new words where it may."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from gui.icons import dot
from gui.plaintext import one_line

_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_WORD_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_POPUP_ROWS: Final = 10


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What may be meant: the word that is shown, the value behind it, and what tells it apart."""

    word: str
    value: object
    hint: str = ""
    colour: str | None = None


Complete = Callable[[str], Sequence[Suggestion]]


class SuggestLine(QLineEdit):
    """`chosen` carries a Suggestion, the typed words where `creates`, or None for an emptied line.

    The Down key shows what is known without typing.
    """

    chosen = Signal(object)

    def __init__(
        self,
        accessible_name: str,
        complete: Complete,
        parent: QWidget | None = None,
        *,
        creates: bool = True,
    ) -> None:
        super().__init__(parent)
        self._complete = complete
        self._creates = creates
        self._offered: list[Suggestion] = []
        self._shown = ""
        self._typed = False
        self._words = QStandardItemModel(self)
        self._popup = QListView()
        self._popup.setAccessibleName(self.tr("Suggestions"))
        self._popup.setMinimumWidth(220)
        self.setAccessibleName(accessible_name)
        self._set_completer()
        self.textEdited.connect(self._on_typed)
        self.editingFinished.connect(self.flush)

    def show_word(self, word: str) -> None:
        """Show what the record says; what is being typed stays. Tells nothing."""
        self._shown = word
        if not self._typed and self.text() != word:
            self.setText(word)
            self.setCursorPosition(0)

    def has_typed(self) -> bool:
        """Whether something was typed and not taken."""
        return self._typed

    @Slot()
    def flush(self) -> None:
        """Take what was typed, if anything was."""
        if not self._typed:
            return
        words = one_line(self.text())
        if words.casefold() == self._shown.casefold():
            self._put_back()
        elif not words:
            self._take(None, "")
        else:
            self._take_words(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        popup = self._popup
        if event.key() in _ENTER and popup.isVisible() and popup.currentIndex().isValid():
            event.ignore()  # the completer takes the row; the words typed so far are not meant
            return
        if event.key() == Qt.Key.Key_Down and not popup.isVisible() and not self.isReadOnly():
            self._offer("" if not self._typed else self.text())
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.deselect()
            self.setCursorPosition(0)

    def _set_completer(self) -> None:
        completer = QCompleter(self._words, self)
        completer.setPopup(self._popup)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCompletionRole(_WORD_ROLE)
        completer.setMaxVisibleItems(_POPUP_ROWS)
        # the stubs know only one of the two signals of this name
        completer.activated[QModelIndex].connect(self._on_activated)  # type: ignore[index]
        self.setCompleter(completer)

    def _offer(self, words: str) -> None:
        self._fill(words)
        if self._offered:
            self.completer().complete()

    def _fill(self, words: str) -> None:
        self._offered = list(self._complete(words))
        self._words.clear()
        for suggestion in self._offered:
            self._words.appendRow(_entry(suggestion))

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self._typed = True
        self._fill(one_line(text))

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._offered):
            suggestion = self._offered[index.row()]
            self._take(suggestion, suggestion.word)

    def _take_words(self, words: str) -> None:
        folded = words.casefold()
        known = next((one for one in self._offered if one.word.casefold() == folded), None)
        if known is not None:
            self._take(known, known.word)
        elif self._creates:
            self._take(words, words)
        else:
            self._put_back()

    def _take(self, value: object, word: str) -> None:
        self._typed = False
        self._shown = word
        self.setText(word)
        self.chosen.emit(value)

    def _put_back(self) -> None:
        self._typed = False
        self.setText(self._shown)


def _entry(suggestion: Suggestion) -> QStandardItem:
    words = f"{suggestion.word}   {suggestion.hint}" if suggestion.hint else suggestion.word
    entry = QStandardItem(one_line(words))
    entry.setData(suggestion.word, _WORD_ROLE)
    entry.setEditable(False)
    if suggestion.colour:
        entry.setIcon(dot(suggestion.colour))
    return entry
