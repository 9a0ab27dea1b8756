"""Commands about keys: the map of all commands of a window, its overview and its editor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from gui.keymap import KeyMap
from gui.keyrules import LIBRARY, READER, WINDOW, portable

if TYPE_CHECKING:
    from gui.desks.desk import Desk
    from gui.dialogs.keys import KeysDialog
    from gui.dialogs.shortcuts import ShortcutsDialog
    from gui.window import MainWindow

_UNDER = " › "
_CHANGING = "zone_"
"""Names of commands that come and go with the words of the project."""


class KeyCommands(QObject):
    """Knows every command that has, or could have, a key."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._overview: KeysDialog | None = None
        self._editor: ShortcutsDialog | None = None
        self.map = KeyMap(window.settings, self)
        titles = [action.text() for action in window.menuBar().actions()]
        self.map.keep_for_menus(portable(QKeySequence.mnemonic(title)) for title in titles)
        self.follow_menus()
        for action in window.library.article_actions.all():
            self.map.add(f"library_{action.objectName()}", action, LIBRARY, self.tr("Library"))
        window.desks.desk_made.connect(self._on_desk_made)
        self.map.changed.connect(window.actions_.retip)

    @Slot()
    def follow_menus(self) -> None:
        """Know what stands in the menus, by object names; no zone that stands there no more."""
        here = set[str]()
        for title in self._window.menuBar().actions():
            menu = title.menu()
            if isinstance(menu, QMenu):
                here |= self._added(menu, _plain(menu.title()))
        for bound in list(self.map):
            if bound.name not in here and bound.name.startswith(_CHANGING):
                self.map.forget(bound.name)
        self.map.settle()

    def close(self) -> None:
        """Close what is open."""
        for dialog in (self._overview, self._editor):
            if dialog is not None:
                dialog.close()

    def know_all(self) -> KeyMap:
        """The map with the keys of all desks, those not yet shown included."""
        self._window.desks.own_actions()
        return self.map

    @Slot()
    def show_keys(self) -> None:
        """All commands with their keys."""
        from gui.dialogs.keys import KeysDialog

        if self._overview is None:
            self._overview = KeysDialog(self.know_all(), self._window)
            self._overview.changing_asked.connect(self.change_keys_of)
            self._overview.destroyed.connect(self._on_overview_gone)
        self._overview.show()
        self._overview.raise_()
        self._overview.activateWindow()

    @Slot()
    def change_keys(self) -> None:
        """Let a person give commands other keys."""
        self.change_keys_of("")

    @Slot(str)
    def change_keys_of(self, name: str) -> None:
        """The same, beginning with this command."""
        from gui.dialogs.shortcuts import ShortcutsDialog

        if self._editor is None:
            self._editor = ShortcutsDialog(self.know_all(), self._window)
            self._editor.destroyed.connect(self._on_editor_gone)
        self._editor.show_command(name)
        self._editor.show()
        self._editor.raise_()
        self._editor.activateWindow()

    def _added(self, menu: QMenu, path: str) -> set[str]:
        """Names of all that stands in a menu and in those below, known now."""
        names = set[str]()
        for action in menu.actions():
            name, below = action.objectName(), action.menu()
            if isinstance(below, QMenu):
                names |= self._added(below, f"{path}{_UNDER}{_plain(below.title())}")
            elif name and not action.isSeparator():
                is_of_reader = action.shortcutContext() != Qt.ShortcutContext.WindowShortcut
                if name not in self.map:
                    self.map.add(name, action, READER if is_of_reader else WINDOW, path)
                names.add(name)
        return names

    @Slot(str, object)
    def _on_desk_made(self, name: str, desk: Desk) -> None:
        path = _plain(self._window.actions_[f"show_{name}"].text())
        for number, action in enumerate(desk.own_actions()):
            known = action.objectName() or str(number)
            self.map.add(f"{name}_{known}", action, name, path)
        self.map.settle()

    @Slot()
    def _on_overview_gone(self) -> None:
        self._overview = None

    @Slot()
    def _on_editor_gone(self) -> None:
        self._editor = None


def _plain(text: str) -> str:
    return text.replace("&", "")
