"""The menu of the reader: what can be done with the words or the tag here, by mouse or keys."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget


def show_menu(actions: Iterable[QAction | None], at: QPoint, parent: QWidget) -> None:
    """Open a menu of these commands at a global point; None stands for a line between."""
    menu = QMenu(parent)
    menu.setToolTipsVisible(True)
    for action in actions:
        if action is None:
            menu.addSeparator()
        else:
            menu.addAction(action)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)
