"""Where a dialog stands that must not hide what it is about."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

_IN_PX = 24


def place_at_end(dialog: QDialog, window: QWidget) -> None:
    """Let a dialog stand at the side of the window where lines end, inside the screen."""
    frame, room = window.frameGeometry(), window.screen().availableGeometry()
    top = max(frame.center().y() - dialog.height() // 2, room.top())
    if window.isRightToLeft():
        left = max(frame.left() + _IN_PX, room.left())
    else:
        left = min(frame.right() - _IN_PX, room.right()) - dialog.width()
    dialog.move(max(left, room.left()), top)
