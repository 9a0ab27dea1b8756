"""Commands about keys: the map of all commands of a window, its overview and its editor."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDockWidget, QMenu

from gui.catalogue import COMMANDS, MENUS
from gui.keymap import KeyMap
from gui.keyrules import LIBRARY, READER, WINDOW, portable

if TYPE_CHECKING:
    from gui.desks.desk import Desk
    from gui.dialogs.keys import KeysDialog
    from gui.dialogs.shortcuts import ShortcutsDialog
    from gui.window import MainWindow

_UNDER = " › "


class KeyCommands(QObject):
    """Knows every command that has, or could have, a key."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._overview: KeysDialog | None = None
        self._editor: ShortcutsDialog | None = None
        self.map = KeyMap(window.settings, self)
        self.map.keep_for_menus(
            portable(QKeySequence.mnemonic(_translated(title))) for title in MENUS.values()
        )
        self._add_catalogue()
        for action in window.library.article_actions.all():
            self.map.add(f"library_{action.objectName()}", action, LIBRARY, self.tr("Library"))
        window.desks.desk_made.connect(self._on_desk_made)
        self.map.changed.connect(window.actions_.retip)

    def add_menu(self, menu: QMenu, above: str) -> None:
        """Know the actions of a menu that are not in the catalogue, by their object names."""
        path = f"{_plain(_translated(MENUS[above]))}{_UNDER}{_plain(menu.title())}"
        for action in menu.actions():
            self.map.add(action.objectName(), action, READER, path)

    def add_panes(self) -> None:
        """Know the commands that show and hide panes."""
        for dock in self._window.findChildren(QDockWidget):
            path = _plain(_translated(MENUS["view"]))
            self.map.add(f"pane_{dock.objectName()}", dock.toggleViewAction(), WINDOW, path)

    def follow_zones(self, zones: Mapping[str, QAction], menu: QMenu) -> None:
        """Know just these kinds of zones."""
        names = {action.objectName() for action in zones.values()}
        for bound in list(self.map):
            if bound.name.startswith("zone_") and bound.name not in names:
                self.map.forget(bound.name)
        for action in zones.values():
            if action.objectName() not in self.map:
                path = f"{_plain(_translated(MENUS['tag']))}{_UNDER}{_plain(menu.title())}"
                self.map.add(action.objectName(), action, READER, path)
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

    def _add_catalogue(self) -> None:
        for command in COMMANDS:
            if command.name:
                action = self._window.actions_[command.name]
                place = READER if command.reader else WINDOW
                self.map.add(command.name, action, place, _plain(_translated(MENUS[command.menu])))

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


def _translated(title: str) -> str:
    return QCoreApplication.translate("menus", title)


def _plain(text: str) -> str:
    return text.replace("&", "")
