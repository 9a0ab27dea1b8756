"""The bar under a selection: what can be done with it, by mouse, and by which key. It never takes
the focus.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

_GAP_PX = 8


class FloatingBar(QFrame):
    """Buttons for actions, placed below a rectangle of its parent (above it where there is no
    room).
    """

    def __init__(self, actions: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self._home = parent
        self.setProperty("card", "true")
        self.setObjectName("floating-bar")
        self.setAccessibleName(self.tr("Tag the selection"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(2)
        for action in actions:
            layout.addWidget(self._button(action))
        self.hide()

    def show_at(self, rect: QRectF) -> None:
        """Appear beside a rectangle in the parent's coordinates; nowhere for an empty one."""
        if rect.isEmpty():
            self.hide()
            return
        self.adjustSize()
        room = self._home.rect()
        x = min(max(rect.center().x() - self.width() / 2, 4), room.width() - self.width() - 4)
        y = rect.bottom() + _GAP_PX
        if y + self.height() > room.height():
            y = rect.top() - _GAP_PX - self.height()
        self.move(int(x), int(max(y, 4)))
        self.show()
        self.raise_()

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        # Not setDefaultAction: its text must carry the key, and a shortcut must not exist twice.
        key = action.shortcut().toString()
        button.setText(f"{action.iconText()}  {key}")
        button.setIcon(action.icon())
        button.setToolTip(action.toolTip())
        button.setAccessibleName(action.iconText())
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAutoRaise(True)
        button.clicked.connect(action.trigger)
        return button
