"""What every field of a form is: a control, what the record says in it, a change that is told."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.plaintext import tooltip_of


class Field(QObject):
    """`edited` carries the field's name and the new value when a person changed it, `typed` the
    name whenever what stands in it may not be saved yet.
    """

    edited = Signal(str, object)
    typed = Signal(str)

    def __init__(self, name: str, control: QWidget) -> None:
        super().__init__(control)
        self.name = name
        self.control = control
        self.proposal: object = None
        """What is proposed and not accepted; None for nothing."""
        self._tip = ""
        self._said = ""

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

    def unsaved(self) -> str | None:
        """What stands in the control and is not saved yet, or cannot be."""
        return self.draft()

    def restore(self, draft: str) -> None:
        """Show a draft again."""

    def words(self) -> str:
        """What a person reads in the control."""
        return ""

    def hold(self, words: str) -> None:
        """Let these words stand as typed and not saved, whatever the record says."""

    def let_go(self) -> None:
        """Hold nothing any more."""

    def propose(self, value: object, words: str, reason: str) -> None:
        """Show a value as proposed: it is no data until it is accepted."""
        self.withdraw()
        self.proposal = value
        self._tip = self.control.toolTip()
        self._said = self._spoken_part().accessibleDescription()
        self._explain(tooltip_of(reason), f"{words}. {reason}")
        self._show_ghost(words)
        mark_proposed(self.control, proposed=True)

    def withdraw(self) -> None:
        """Show no proposal any more."""
        if self.proposal is None:
            return
        self.proposal = None
        self._explain(self._tip, self._said)
        self._show_ghost("")
        mark_proposed(self.control, proposed=False)

    def set_enabled(self, enabled: bool) -> None:
        """Let the control be used, or not."""
        self.control.setEnabled(enabled)

    def _explain(self, tip: str, spoken: str) -> None:
        self.control.setToolTip(tip)
        self._spoken_part().setAccessibleDescription(spoken)

    def _spoken_part(self) -> QWidget:
        return self.control.focusProxy() or self.control

    def _show_ghost(self, words: str) -> None:
        """Show the words of the proposal in the control; empty takes them away."""


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
