"""Strangers' text on its way into labels and tooltips: always plain, one line, of bounded length.

Qt reads anything that looks like markup as rich text; a hostile article could freeze the window.
"""

from __future__ import annotations

import html
import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from store.text import direction
from store.text.hidden import made_visible

__all__ = ["explain", "isolated", "label", "one_line", "tooltip_of"]

_LONGEST_TOOLTIP = 600
_BREAKS = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def one_line(text: str, longest: int = 300) -> str:
    """The text with each run of blanks and controls as one space, cut with an ellipsis. Other
    characters that nobody sees stand there as marks such as ⟨RLO⟩.
    """
    line = made_visible(_BREAKS.sub(" ", text[: longest * 4])).strip()
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def isolated(text: str) -> str:
    """The text held apart from a sentence of the other direction, so that neither turns round.

    In a window from right to left that is any text: also dates would read from the wrong end.
    """
    if text and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return f"\u2068{text}\u2069"
    return direction.isolated(text)


def tooltip_of(text: str) -> str:
    """A tooltip that shows the text letter by letter, markup included; empty for no text."""
    if not text:
        return ""
    shown = text if len(text) <= _LONGEST_TOOLTIP else text[: _LONGEST_TOOLTIP - 1] + "…"
    return f"<qt>{html.escape(shown).replace(chr(10), '<br>')}</qt>"


def explain(widget: QWidget, text: str) -> None:
    """Explain a widget by a tooltip, and by the same words without markup to a screen reader."""
    widget.setToolTip(tooltip_of(text))
    widget.setAccessibleDescription(text)


def label(text: str, role: str, parent: QWidget | None = None, *, wraps: bool = False) -> QLabel:
    """A label of plain text in a role: title, muted, caption, field, hint, quote or badge."""
    made = QLabel(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setWordWrap(wraps)
    made.setProperty("role", role)
    return made
