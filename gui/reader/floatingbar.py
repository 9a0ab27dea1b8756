"""The bar under a selection: what can be done with it, by mouse, and by which key. It never takes
the focus.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
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
        self._buttons = {action: self._button(action) for action in actions}
        for action, button in self._buttons.items():
            layout.addWidget(button)
            action.changed.connect(self._on_action_changed)
        self._on_action_changed()
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
        # Not setDefaultAction: its text must carry the key, and a shortcut must not exist twice.
        button = QToolButton(self)
        button.setIcon(action.icon())
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAutoRaise(True)
        button.clicked.connect(action.trigger)
        return button

    @Slot()
    def _on_action_changed(self) -> None:
        for action, button in self._buttons.items():
            _dress(button, action)


def _dress(button: QToolButton, action: QAction) -> None:
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    button.setText(f"{action.iconText()}  {key}".rstrip())
    button.setToolTip(action.toolTip())
    button.setAccessibleName(action.iconText())
