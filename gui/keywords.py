"""Keys inside sentences: `{claim}` stands for the key that the command of that name has in the
window, so that no sentence tells a key that was changed.
"""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from gui.catalogue import COMMANDS
from gui.plaintext import explain

_COMMAND: Final = re.compile(r"\{(\w+)\}")
_FIRST: Final = {command.name: "".join(command.keys[:1]) for command in COMMANDS if command.name}
_WAKING: Final = (QEvent.Type.Show, QEvent.Type.ToolTip)


def keyed(asker: QWidget, sentence: str) -> str:
    """The sentence with keys for the names of commands; other names in braces stay.

    A command that has no key is called by its name.
    """

    def key_of(found: re.Match[str]) -> str:
        name = found[1]
        return _key_of(asker, name) if name in _FIRST else found[0]

    return _COMMAND.sub(key_of, sentence)


def _key_of(asker: QWidget, command: str) -> str:
    action = asker.window().findChild(QAction, command)
    if not isinstance(action, QAction):
        key = QKeySequence(_FIRST[command])
        return key.toString(QKeySequence.SequenceFormat.NativeText)
    key = action.shortcut()
    if key.isEmpty():
        return f"“{action.text().replace('&', '').rstrip('…')}”"
    return key.toString(QKeySequence.SequenceFormat.NativeText)


class KeyTip(QObject):
    """Keeps the tooltip of a widget true to the keys; with `names` also its name."""

    def __init__(self, widget: QWidget, sentence: str, *, names: bool = False) -> None:
        super().__init__(widget)
        self._widget, self._sentence, self._names = widget, sentence, names
        widget.installEventFilter(self)
        self._say()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Only a shown widget has a window to ask, and keys may have been changed since."""
        if event.type() in _WAKING:
            self._say()
        return super().eventFilter(watched, event)

    def _say(self) -> None:
        words = keyed(self._widget, self._sentence)
        explain(self._widget, words)
        if self._names:
            self._widget.setAccessibleName(words)
