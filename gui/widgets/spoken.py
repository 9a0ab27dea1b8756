"""What a screen reader finds in painted widgets, where Qt alone would offer an empty client."""

from __future__ import annotations

from functools import cache
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from gui.widgets.iconview import IconView
from gui.widgets.linelabel import LineLabel

_Role = QAccessible.Role


class PaintedText(QAccessibleWidget):
    """Words that are drawn: a text like a label's. Its tooltip only repeats them."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, _Role.StaticText)

    def text(self, kind: QAccessible.Text) -> str:
        """The words as the name; nothing else."""
        return super().text(kind) if kind == QAccessible.Text.Name else ""


class Holder(QAccessibleWidget):
    """A widget that holds others; one that holds none is a gap to be passed over."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, _Role.Client)

    def role(self) -> QAccessible.Role:
        """Client, or white space."""
        is_gap = not self.childCount() and not self.text(QAccessible.Text.Name)
        return _Role.Whitespace if is_gap else _Role.Client


_KINDS: Final = {
    "LineLabel": (LineLabel, PaintedText),
    "IconView": (IconView, Holder),
    "QWidget": (QWidget, Holder),
}


@cache
def install() -> None:
    """Let Qt ask here for widgets that it knows nothing about. Once per program."""
    QAccessible.installFactory(_interface_of)


def _interface_of(kind: str, widget: QObject) -> QAccessibleInterface | None:
    # Qt asks for every class from the widget's own upwards: only the own one is answered.
    known, made = _KINDS.get(kind, (None, None))
    if known is None or made is None or type(widget) is not known:
        return None
    assert isinstance(widget, QWidget)
    return made(widget)
