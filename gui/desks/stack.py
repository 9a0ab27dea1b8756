"""The middle of the window: the reader and the desks, each made when it is shown first."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from gui.desks.desk import Desk
from gui.desks.registry import DESKS, READER
from gui.workspace import Workspace


class DeskStack(QStackedWidget):
    """Holds the desks by name; one that was never shown keeps its filters as they came."""

    filters_changed = Signal()
    desk_asked = Signal(str, object)
    desk_made = Signal(str, object)
    """A desk of this name is there now."""
    command_asked = Signal(str)

    def __init__(self, workspace: Workspace, reader: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._specs = {spec.name: spec for spec in DESKS}
        self._made: dict[str, Desk] = {}
        self._kept: dict[str, dict[str, str]] = {}
        self.name = READER
        """Name of the desk shown."""
        self._reader = reader
        self.addWidget(reader)

    def show_desk(self, name: str) -> None:
        """Show the reader or a desk; an unknown name shows the reader."""
        self.name = name if name in self._specs else READER
        self.setCurrentWidget(self._reader if self.name == READER else self.desk(self.name))

    def desk(self, name: str) -> Desk:
        """The desk of that name, made now where nobody has seen it."""
        if name not in self._made:
            desk = self._specs[name].make(self._workspace, self)
            desk.set_filters(self._kept.get(name, {}))
            desk.filters_changed.connect(self.filters_changed)
            desk.desk_asked.connect(self.desk_asked)
            desk.command_asked.connect(self.command_asked)
            self._made[name] = desk
            self.addWidget(desk)
            self.desk_made.emit(name, desk)
        return self._made[name]

    def shown(self) -> QWidget:
        """The reader or the desk that is shown."""
        return self._reader if self.name == READER else self._made[self.name]

    def made(self) -> tuple[Desk, ...]:
        """The desks that were shown."""
        return tuple(self._made.values())

    def own_actions(self) -> tuple[QAction, ...]:
        """Everything that has keys in a single desk."""
        with_keys = (spec.name for spec in DESKS if spec.has_keys)
        return tuple(action for name in with_keys for action in self.desk(name).own_actions())

    def has_own_form(self) -> bool:
        """Whether the desk shown wants the room of the inspector."""
        return self.name != READER and self._specs[self.name].has_own_form

    def filters(self) -> dict[str, dict[str, str]]:
        """The filters of all desks by name."""
        return self._kept | {name: desk.filters() for name, desk in self._made.items()}

    def set_filters(self, name: str, state: Mapping[str, str]) -> None:
        """Let a desk show these filters, now or when it is made."""
        self._kept[name] = dict(state)
        if name in self._made:
            self._made[name].set_filters(state)
