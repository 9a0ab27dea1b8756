"""A message across the window that stays until it is dismissed, with two actions at most."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from gui.icons import icon
from gui.plaintext import label
from gui.widgets.announce import announce
from gui.widgets.iconview import IconView

_ICONS = {
    "accent": "info",
    "success": "check-circle",
    "warning": "warning",
    "danger": "warning-circle",
}
_URGENT = frozenset({"warning", "danger"})


class Banner(QFrame):
    """Hidden until it has something to say; tones are accent, success, warning and danger."""

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._act: Callable[[], object] | None = None
        self._picture = IconView(icon("info", "accent"), 18, self)
        self._text = label("", "banner", self, wraps=True)
        self._button = QPushButton(self)
        self._other_act: Callable[[], object] | None = None
        self._other = QPushButton(self)
        self._closer = QToolButton(self)
        self._closer.setIcon(icon("x"))
        self._closer.setAccessibleName(self.tr("Dismiss this message"))
        self._closer.setToolTip(self.tr("Dismiss"))
        self._button.clicked.connect(self._on_clicked)
        self._other.clicked.connect(self._on_other)
        self._other.hide()
        self._closer.clicked.connect(self.dismiss)
        self.setProperty("banner", "true")
        self._arrange()
        self.hide()

    def show_message(
        self,
        text: str,
        tone: str = "accent",
        action_text: str = "",
        act: Callable[[], object] | None = None,
    ) -> None:
        """Show and announce the text until it is dismissed or replaced."""
        self._act = act
        self._other_act = None
        self._other.hide()
        self._closer.show()
        self._text.setText(text)
        self._button.setText(action_text)
        self._button.setVisible(act is not None)
        self._picture.set_icon(icon(_ICONS[tone], tone))
        self.setAccessibleName(text)
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        announce(self, text, urgent=tone in _URGENT)

    def offer_also(self, action_text: str, act: Callable[[], object]) -> None:
        """A second action beside the first of the message just shown."""
        self._other_act = act
        self._other.setText(action_text)
        self._other.show()

    def keep_open(self) -> None:
        """The message just shown goes only by what it waits for; its actions leave it there."""
        self._closer.hide()

    def focus_action(self) -> None:
        """Let the action have the focus: the person asked for this message."""
        self._button.setFocus()

    def text(self) -> str:
        """The message shown last."""
        return self._text.text()

    @Slot()
    def dismiss(self) -> None:
        """Take the message away."""
        self.hide()
        self.dismissed.emit()

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 7, 8, 7)
        row.setSpacing(10)
        row.addWidget(self._picture)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        row.addWidget(self._other)
        row.addWidget(self._closer)

    @Slot()
    def _on_clicked(self) -> None:
        self._do(self._act)

    @Slot()
    def _on_other(self) -> None:
        self._do(self._other_act)

    def _do(self, act: Callable[[], object] | None) -> None:
        if not self._closer.isHidden():
            self.dismiss()
        if act is not None:
            act()
