"""QActions made from the catalogue: the one place where a key, a menu entry and a slot meet."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from gui.catalogue import COMMANDS, MENUS, SUBMENUS, Command
from gui.icons import icon


def words_of(command: Command) -> str:
    """The command's name as menus show it, with its mnemonic."""
    return QCoreApplication.translate("commands", command.text)


class Actions(QObject):
    """All commands of one window by name."""

    triggered = Signal(str)
    """A command of this name was done."""

    def __init__(self, window: QWidget, reader: QWidget) -> None:
        super().__init__(window)
        self._by_name: dict[str, QAction] = {}
        for command in COMMANDS:
            if command.name:
                action = self._made(command, reader if command.reader else window)
                action.triggered.connect(self._on_triggered)
                self._by_name[command.name] = action

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._by_name.values())

    def bind(self, **slots: Callable[[], object]) -> None:
        """Let each named command call its slot."""
        for name, slot in slots.items():
            self._by_name[name].triggered.connect(slot)

    def unbound(self) -> list[str]:
        """Names of commands that nothing listens to; empty in a finished window."""
        signal = "2triggered(bool)"
        return [name for name, action in self._by_name.items() if action.receivers(signal) < 2]

    def allow_writing(self, *, allowed: bool) -> None:
        """Grey out what a read-only project refuses."""
        for command in COMMANDS:
            if command.writes:
                self._by_name[command.name].setEnabled(allowed)

    @Slot(str)
    def retip(self, name: str) -> None:
        """Say the keys that a command has now where its tooltip says them."""
        for command in COMMANDS:
            if command.name == name:
                self._by_name[name].setToolTip(_tip(command, self._by_name[name]))

    def fill(self, bar: QMenuBar) -> dict[str, QMenu]:
        """The menus of a window, by name."""
        menus: dict[str, QMenu] = {}
        for command in COMMANDS:
            if command.name and command.menu not in {*menus, *SUBMENUS}:
                title = QCoreApplication.translate("menus", MENUS[command.menu])
                menus[command.menu] = bar.addMenu(title)
                menus[command.menu].setToolTipsVisible(True)
        current = next(iter(menus.values()))
        for command in COMMANDS:
            if command.name and command.menu in SUBMENUS and command.menu not in menus:
                above, words = SUBMENUS[command.menu]
                menus[command.menu] = menus[above].addMenu(
                    QCoreApplication.translate("menus", words)
                )
                menus[command.menu].setToolTipsVisible(True)
            if command.name:
                current = menus[command.menu]
                current.addAction(self._by_name[command.name])
            else:
                current.addSeparator()
        return menus

    @Slot()
    def _on_triggered(self) -> None:
        self.triggered.emit(self.sender().objectName())

    def _made(self, command: Command, home: QWidget) -> QAction:
        action = QAction(words_of(command), self)
        action.setObjectName(command.name)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.setCheckable(command.checkable)
        if command.reader:
            # Bare letters must reach text fields as letters: these keys live in the reader alone.
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if command.icon:
            action.setIcon(icon(command.icon))
        action.setToolTip(_tip(command, action))
        home.addAction(action)
        return action


def tip_of(words: str, action: QAction) -> str:
    """What a tooltip says: the words without mnemonic, and the action's key behind them."""
    plain = words.replace("&", "").rstrip("…")
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{plain} ({key})" if key else plain


def _tip(command: Command, action: QAction) -> str:
    words = QCoreApplication.translate("commands", command.tip) if command.tip else ""
    return tip_of(words or words_of(command), action)
