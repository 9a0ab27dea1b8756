"""A quiet message at the foot of the window: it goes by itself and never takes the focus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QWidget

from gui.plaintext import label
from gui.widgets.announce import announce

SHOWN_MS = 5000
SHOWN_WITH_ACTION_MS = 9000
_FROM_FOOT_PX = 44
_WIDEST_PX = 560


class Toast(QFrame):
    """One message at a time over its parent; a new one replaces it."""

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self._over = parent
        self._act: Callable[[], object] | None = None
        self._text = label("", "toast", self, wraps=True)
        self._button = QPushButton(self)
        self._button.setProperty("quiet", "true")
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.clicked.connect(self._on_clicked)
        self._hiding = QTimer(self, singleShot=True)
        self._hiding.timeout.connect(self._on_time_over)
        self.setProperty("toast", "true")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 9, 10, 9)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        parent.installEventFilter(self)
        self.hide()

    def show_message(
        self,
        text: str,
        action_text: str = "",
        act: Callable[[], object] | None = None,
        *,
        urgent: bool = False,
    ) -> None:
        """Show and announce the text; with an action also a button such as Undo. What is urgent
        is said at once.
        """
        self._act = act
        self._text.setText(text)
        self._button.setText(action_text)
        self._button.setVisible(act is not None)
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self._hiding.start(SHOWN_MS if act is None else SHOWN_WITH_ACTION_MS)
        announce(self, text, urgent=urgent)

    def text(self) -> str:
        """The message shown last."""
        return self._text.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        parent = self._over
        room = min(_WIDEST_PX, parent.width() - 32)
        self._text.setFixedWidth(self._text_width(room))
        self.adjustSize()
        left = (parent.width() - self.width()) // 2
        self.move(left, parent.height() - self.height() - _FROM_FOOT_PX)

    def _text_width(self, room: int) -> int:
        taken = 34 + (self._button.sizeHint().width() + 6 if self._act is not None else 0)
        needed = self._text.fontMetrics().horizontalAdvance(self._text.text()) + 4
        return max(80, min(needed, room - taken))

    @Slot()
    def _on_clicked(self) -> None:
        act, self._act = self._act, None
        self._hiding.stop()
        self.hide()
        if act is not None:
            act()

    @Slot()
    def _on_time_over(self) -> None:
        # somebody is about to use it: wait
        if self.underMouse() or self.isAncestorOf(QApplication.focusWidget() or self.window()):
            self._hiding.start(SHOWN_MS)
        else:
            self.hide()
