"""Fields of a form: a control each, what the record says in it, and when the person's change is
told.

Nothing here knows a project. Showing a value never disturbs what is being typed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from gui.panels.forms.growing import GrowingText
from gui.panels.forms.segments import Segments
from gui.panels.forms.suggestline import SuggestLine
from gui.plaintext import tooltip_of
from gui.widgets.chips import Chip, ChipField
from gui.widgets.combobox import VocabularyCombo
from gui.widgets.datefield import DateField

SAVE_AFTER_MS: Final = 600


class Field(QObject):
    """`edited` carries the field's name and the new value when a person changed it."""

    edited = Signal(str, object)

    def __init__(self, name: str, control: QWidget) -> None:
        super().__init__(control)
        self.name = name
        self.control = control
        self.proposal: object = None
        """What is proposed and not accepted; None for nothing."""
        self._tip = ""

    def show_value(self, value: Any) -> None:
        """Show what the record says; what is being typed stays."""
        raise NotImplementedError

    def flush(self) -> None:
        """Tell at once what was typed and not yet told."""

    def has_typed(self) -> bool:
        """Whether `flush` would have something to tell."""
        return False

    def draft(self) -> str | None:
        """What stands in the control but cannot be saved as it is."""
        return None

    def restore(self, draft: str) -> None:
        """Show a draft again."""

    def propose(self, value: object, words: str, reason: str) -> None:
        """Show a value as proposed: it is no data until it is accepted."""
        self.withdraw()
        self.proposal = value
        self._tip = self.control.toolTip()
        self._explain(tooltip_of(reason), f"{words}. {reason}")
        self._show_ghost(words)
        mark_proposed(self.control, proposed=True)

    def withdraw(self) -> None:
        """Show no proposal any more."""
        if self.proposal is None:
            return
        self.proposal = None
        self._explain(self._tip, "")
        self._show_ghost("")
        mark_proposed(self.control, proposed=False)

    def set_enabled(self, enabled: bool) -> None:
        """Let the control be used, or not."""
        self.control.setEnabled(enabled)

    def _explain(self, tip: str, spoken: str) -> None:
        self.control.setToolTip(tip)
        target = self.control.focusProxy() or self.control
        target.setAccessibleDescription(spoken)

    def _show_ghost(self, words: str) -> None:
        """Show the words of the proposal in the control; empty takes them away."""


class TextField(Field):
    """A line or a block of text, told 600 ms after the last key and when editing ends."""

    def __init__(
        self, name: str, control: QLineEdit | GrowingText, *, required: bool = False
    ) -> None:
        super().__init__(name, control)
        self._control = control
        self._required = required
        self._shown = ""
        self._saving = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._saving.timeout.connect(self.flush)
        if isinstance(control, QLineEdit):
            control.textEdited.connect(self._on_typed)
        else:
            control.text_edited.connect(self._on_typed)
        control.editingFinished.connect(self._on_finished)

    def show_value(self, value: Any) -> None:
        self._shown = str(value or "")
        if not self._saving.isActive() and self._text() != self._shown:
            self._put_back()

    def _show_ghost(self, words: str) -> None:
        if isinstance(self._control, QLineEdit):
            ghost(self._control, words)

    def has_typed(self) -> bool:
        return self._text() != self._shown

    @Slot()
    def flush(self) -> None:
        self._saving.stop()
        text = self._text()
        if text == self._shown or (self._required and not text):
            return
        self._shown = text
        self.edited.emit(self.name, text or None)

    def _put_back(self) -> None:
        if isinstance(self._control, GrowingText):
            self._control.set_text_quietly(self._shown)
        else:
            self._control.setText(self._shown)
            self._control.setCursorPosition(0)

    def _text(self) -> str:
        if isinstance(self._control, QLineEdit):
            return " ".join(self._control.text().split())
        return self._control.toPlainText().strip()

    @Slot()
    def _on_typed(self) -> None:
        self._saving.start()

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


def ghost(line: QLineEdit, words: str) -> None:
    """Let an empty line show words that are not in it, or its own placeholder again."""
    own = line.property("ownPlaceholder")
    if own is None:
        line.setProperty("ownPlaceholder", line.placeholderText())
        own = line.placeholderText()
    line.setPlaceholderText(words or str(own))
    mark_proposed(line, proposed=bool(words))


def mark_proposed(widget: QWidget, *, proposed: bool) -> None:
    """Let a control look proposed, or like any other."""
    widget.setProperty("proposed", "true" if proposed else "false")
    widget.style().unpolish(widget)
    widget.style().polish(widget)
