"""Where the keyboard lands when it comes to a part of a window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def focus_first(part: QWidget | None) -> bool:
    """Whether the part, or the first in it that Tab would stop at, has the focus now."""
    stop = None if part is None else first_stop(part)
    if stop is not None:
        stop.setFocus(Qt.FocusReason.ShortcutFocusReason)
    return stop is not None


def first_stop(part: QWidget) -> QWidget | None:
    """The part itself if Tab stops there, else the first in it that is shown; None for none."""
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return part
    return next((child for child in part.findChildren(QWidget) if _is_stop(child)), None)


def _is_stop(child: QWidget) -> bool:
    takes_tab = bool(child.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return child.isVisible() and child.isEnabled() and takes_tab
