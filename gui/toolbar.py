"""The tool bar: where one was, which desk is shown, and what is needed in every desk."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from gui.actions import Actions
from gui.desks.registry import DESKS, READER
from gui.icons import icon

_ICON_PX = 18
_MOVES = ("back", "forward", "previous_article", "next_article")
_WORK = ("undo", "redo", "find", "import", "export")


class ToolBar(QToolBar):
    """The desks of every day have words; all others stand in one menu that tells which is shown."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self.setWindowTitle(self.tr("Tools"))
        self.setObjectName("toolbar")
        self.setMovable(False)
        self.setIconSize(QSize(_ICON_PX, _ICON_PX))
        self.more = QToolButton(self)
        self._fill()
        self.show_desk(READER)

    @Slot(object)
    def show_desk(self, name: str) -> None:
        """Say on the last of the desk buttons which of the other desks is shown."""
        others = {spec.name for spec in DESKS if not spec.in_bar}
        action = self._actions[f"show_{name}"] if name in others else None
        words = action.text().replace("&", "") if action else self.tr("More")
        self.more.setText(words)
        self.more.setIcon(action.icon() if action else icon("rows"))
        self.more.setChecked(action is not None)
        self.more.setAccessibleName(
            self.tr("Further desks: {name}").format(name=words)
            if action
            else self.tr("Further desks")
        )

    def _fill(self) -> None:
        for name in _MOVES:
            self.addAction(self._actions[name])
        self.addSeparator()
        for name in (READER, *(spec.name for spec in DESKS if spec.in_bar)):
            self.addWidget(self._desk_button(name))
        others = [spec.name for spec in DESKS if not spec.in_bar]
        self.more.setVisible(bool(others))
        if others:
            self._dress_more(others)
            self.addWidget(self.more)
        spring = QWidget(self)
        spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(spring)
        for name in _WORK:
            self.addAction(self._actions[name])

    def _desk_button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(self._actions[f"show_{name}"])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setProperty("desk", "true")
        return button

    def _dress_more(self, names: list[str]) -> None:
        menu = QMenu(self.more)
        menu.setToolTipsVisible(True)
        for name in names:
            menu.addAction(self._actions[f"show_{name}"])
        self.more.setMenu(menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.setToolTip(self.tr("Further desks"))
        self.more.setCheckable(True)
        self.more.setProperty("desk", "true")
