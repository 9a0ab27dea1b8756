"""Fields of a form: a control each, what the record says in it, and when the person's change is
told.

Nothing here knows a project. Showing a value never disturbs what is being typed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from gui.panels.forms.field import Field, ghost
from gui.panels.forms.growing import GrowingText
from gui.panels.forms.segments import Segments
from gui.panels.forms.suggestline import SuggestLine
from gui.widgets.chips import Chip, ChipField
from gui.widgets.combobox import VocabularyCombo
from gui.widgets.datefield import DateField

SAVE_AFTER_MS: Final = 600


class TextField(Field):
    """A line or a block of text, told 600 ms after the last key and when editing ends."""

    def __init__(
        self, name: str, control: QLineEdit | GrowingText, *, required: bool = False
    ) -> None:
        super().__init__(name, control)
        self._control = control
        self._required = required
        self._shown = ""
        self._is_held = False
        self._saving = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._saving.timeout.connect(self.flush)
        if isinstance(control, QLineEdit):
            control.textEdited.connect(self._on_typed)
        else:
            control.text_edited.connect(self._on_typed)
        control.editingFinished.connect(self._on_finished)

    def show_value(self, value: Any) -> None:
        self._shown = str(value or "")
        if not (self._saving.isActive() or self._is_held) and self._text() != self._shown:
            self._put_back()

    def words(self) -> str:
        return self._text()

    def hold(self, words: str) -> None:
        self._is_held = True
        if words != self._text():
            self._write(words)

    def let_go(self) -> None:
        self._is_held = False

    def _show_ghost(self, words: str) -> None:
        if isinstance(self._control, QLineEdit):
            ghost(self._control, words)

    def has_typed(self) -> bool:
        return self._text() != self._shown

    def unsaved(self) -> str | None:
        return self._text() if self.has_typed() else None

    def restore(self, draft: str) -> None:
        self._write(draft)
        self._saving.start()

    @Slot()
    def flush(self) -> None:
        self._saving.stop()
        self._is_held = False
        text = self._text()
        if text == self._shown or (self._required and not text):
            return
        self._shown = text
        self.edited.emit(self.name, text or None)

    def _put_back(self) -> None:
        self._write(self._shown)

    def _write(self, text: str) -> None:
        if isinstance(self._control, GrowingText):
            self._control.set_text_quietly(text)
        else:
            self._control.setText(text)
            self._control.setCursorPosition(0)

    def _text(self) -> str:
        if isinstance(self._control, QLineEdit):
            return " ".join(self._control.text().split())
        return self._control.toPlainText().strip()

    @Slot()
    def _on_typed(self) -> None:
        self._saving.start()
        self.typed.emit(self.name)

    @Slot()
    def _on_finished(self) -> None:
        self.flush()
        if self._required and not self._text():
            self._put_back()


class CheckedField(Field):
    """A date or a number: what cannot be read stays where it is, marked, and is not saved."""

    def __init__(
        self,
        name: str,
        control: DateField,
        value_of: Callable[[str], object],
        text_of: Callable[[Any], str],
    ) -> None:
        super().__init__(name, control)
        self._control = control
        self._value_of = value_of
        self._text_of = text_of
        self._shown = ""
        self._line = control.focusProxy()
        control.date_edited.connect(self._on_edited)
        if isinstance(self._line, QLineEdit):
            self._line.textEdited.connect(self._on_typed)

    def show_value(self, value: Any) -> None:
        text = self._text_of(value)
        if text != self._shown or self._control.is_valid():
            self._shown = text
            if self._control.text() != text and not self._is_typing():
                self._control.set_text(text)

    def has_typed(self) -> bool:
        return self._control.text() != self._shown

    def flush(self) -> None:
        if self.has_typed():
            self._on_edited(self._control.text())

    def draft(self) -> str | None:
        return None if self._control.is_valid() else self._control.text()

    def restore(self, draft: str) -> None:
        self._control.set_text(draft)

    def clear(self) -> None:
        """Forget what stands there: another record comes."""
        self._shown = ""
        self._control.set_text("")

    @Slot()
    def _on_typed(self) -> None:
        self.typed.emit(self.name)

    def _is_typing(self) -> bool:
        line = self._line
        return isinstance(line, QLineEdit) and line.hasFocus() and line.isModified()

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        value = self._value_of(text) if text else None
        if text and value is None:
            return
        if isinstance(self._line, QLineEdit):
            self._line.setModified(False)
        self._shown = self._text_of(value)
        self.edited.emit(self.name, value)

    def _show_ghost(self, words: str) -> None:
        if isinstance(self._line, QLineEdit):
            ghost(self._line, words)


class ComboField(Field):
    """A choice from a vocabulary."""

    def __init__(self, name: str, control: VocabularyCombo) -> None:
        super().__init__(name, control)
        self._control = control
        self._code: Any = None
        control.code_chosen.connect(self._on_chosen)

    def show_value(self, value: Any) -> None:
        self._code = value
        if self.proposal is None and self._control.code() != value:
            self._control.set_code(value)

    def _show_ghost(self, words: str) -> None:
        self._control.setPlaceholderText(words)
        if words:
            self._control.setCurrentIndex(-1)
        else:
            self._control.set_code(self._code)

    @Slot(object)
    def _on_chosen(self, code: object) -> None:
        self._code = code
        self.edited.emit(self.name, code)


class SegmentField(Field):
    """A choice of few, all in sight."""

    def __init__(self, name: str, control: Segments) -> None:
        super().__init__(name, control)
        self._control = control
        control.code_chosen.connect(self._on_chosen)

    def show_value(self, value: Any) -> None:
        self._control.set_code(value)

    def _show_ghost(self, words: str) -> None:
        self._control.propose(str(self.proposal) if words else None)

    @Slot(object)
    def _on_chosen(self, code: object) -> None:
        self.edited.emit(self.name, code)


class SwitchField(Field):
    """Yes or no."""

    def __init__(self, name: str, control: QAbstractButton) -> None:
        super().__init__(name, control)
        self.button = control
        control.clicked.connect(self._on_clicked)

    def show_value(self, value: Any) -> None:
        self.button.setChecked(bool(value))

    @Slot(bool)
    def _on_clicked(self, checked: bool) -> None:
        self.edited.emit(self.name, checked)


class SuggestField(Field):
    """A line with suggestions; `edited` carries a Suggestion, new words, or None."""

    def __init__(self, name: str, control: SuggestLine) -> None:
        super().__init__(name, control)
        self._control = control
        control.chosen.connect(self._on_chosen)

    def show_value(self, value: Any) -> None:
        self._control.show_word(str(value or ""))

    def has_typed(self) -> bool:
        return self._control.has_typed()

    def flush(self) -> None:
        self._control.flush()

    def _show_ghost(self, words: str) -> None:
        ghost(self._control, words)

    @Slot(object)
    def _on_chosen(self, value: object) -> None:
        self.edited.emit(self.name, value)


class ChipsField(Field):
    """Several values; `edited` carries the chips. A word still in the line counts when flushed."""

    def __init__(self, name: str, control: ChipField) -> None:
        super().__init__(name, control)
        self._control = control
        control.chips_changed.connect(self._on_changed)

    def show_value(self, value: Sequence[Chip]) -> None:
        if self._control.chips() != list(value):
            self._control.set_chips(value)

    def has_typed(self) -> bool:
        line = self._control.focusProxy()
        return isinstance(line, QLineEdit) and bool(line.text().strip())

    def flush(self) -> None:
        line = self._control.focusProxy()
        if isinstance(line, QLineEdit) and line.text().strip():
            typed = " ".join(line.text().split())
            line.clear()
            self.edited.emit(self.name, [*self._control.chips(), Chip(typed, typed)])

    @Slot()
    def _on_changed(self) -> None:
        self.edited.emit(self.name, self._control.chips())
