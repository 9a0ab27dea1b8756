"""Gives commands other keys: the tree of all commands, the keys of the current one below, and the
whole map to and from a file.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.dialogs import files
from gui.dialogs.keyedit import KeyEdit
from gui.dialogs.keytree import KeyTree, command_words
from gui.keymap import KeyMap
from gui.widgets.banner import Banner
from gui.widgets.filterbox import FilterBox

_WIDTH_PX, _HEIGHT_PX = 680, 680
_NAMED = 4
"""So many commands are named in a message; more are counted."""


class ShortcutsDialog(QDialog):
    """Every change counts at once; there is nothing to confirm."""

    def __init__(self, keys: KeyMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setWindowTitle(self.tr("Change keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._banner = Banner(self)
        self._tree = KeyTree(keys, self, with_fixed=False)
        self._filter = FilterBox(self.tr("Filter commands and keys"), self._tree, self)
        self._edit = KeyEdit(keys, self)
        self._all = QPushButton(self.tr("Reset a&ll"), self)
        self._write = QPushButton(self.tr("&Write to a file…"), self)
        self._read = QPushButton(self.tr("&Read from a file…"), self)
        self._close = QPushButton(self.tr("Close"), self)
        self._arrange()
        self._connect()
        self.resize(_WIDTH_PX, _HEIGHT_PX)
        self._filter.setFocus()

    def show_command(self, name: str) -> None:
        """Begin with this command; an empty name changes nothing."""
        if name:
            self._filter.clear()
            self._tree.narrow("")
            self._tree.select_command(name)
            self._tree.setFocus()

    def write_to(self, path: Path) -> None:
        """Write all keys to a file; what goes wrong is told."""
        try:
            path.write_text(self._keys.written(), encoding="utf-8")
        except OSError:
            self._tell(self.tr("{file} could not be written."), path, tone="danger")
            return
        self._tell(self.tr("Keys written to {file}."), path)

    def read_from(self, path: Path) -> None:
        """Take over the keys of a file; what goes wrong is told, and nothing changed then."""
        try:
            left_out = self._keys.read(path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            self._tell(self.tr("{file} holds no keys. Nothing was changed."), path, tone="danger")
            return
        if not left_out:
            self._tell(self.tr("Keys read from {file}."), path)
            return
        names = [command_words(self._keys[name]) for name in left_out[:_NAMED]]
        more = "" if len(left_out) <= _NAMED else " …"
        words = self.tr(
            "Keys read from {file}. Some are refused or taken and were left out: {commands}."
        )
        self._tell(words, path, tone="warning", commands=", ".join(names) + more)

    def _arrange(self) -> None:
        foot = QHBoxLayout()
        for button in (self._all, self._write, self._read):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self._close)
        for button in (self._all, self._write, self._read, self._close):
            button.setAutoDefault(False)
        self._all.setToolTip(self.tr("Give every command its first keys"))
        self._write.setToolTip(self.tr("Keep your keys, or carry them to another machine"))
        self._read.setToolTip(self.tr("Take over keys that were written to a file"))
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 12, 16, 14)
        inner.setSpacing(10)
        inner.addWidget(self._filter)
        inner.addWidget(self._tree, 1)
        inner.addWidget(self._edit)
        inner.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._banner)
        column.addLayout(inner, 1)

    def _connect(self) -> None:
        self._filter.filter_changed.connect(self._tree.narrow)
        self._tree.command_changed.connect(self._edit.show_command)
        self._all.clicked.connect(self._on_all_clicked)
        self._write.clicked.connect(self._on_write_clicked)
        self._read.clicked.connect(self._on_read_clicked)
        self._close.clicked.connect(self.close)

    def _tell(self, words: str, path: Path, *, tone: str = "accent", **more: str) -> None:
        self._banner.show_message(words.format(file=path.name, **more), tone=tone)

    @Slot()
    def _on_all_clicked(self) -> None:
        before = self._keys.written()
        self._keys.reset_all()
        if self._keys.written() == before:
            self._banner.show_message(self.tr("All commands have their first keys."))
            return
        self._banner.show_message(
            self.tr("All commands have their first keys again."),
            action_text=self.tr("Undo"),
            act=lambda: self._take_back(before),
        )

    def _take_back(self, before: str) -> None:
        self._keys.read(before)
        self._banner.hide()

    @Slot()
    def _on_write_clicked(self) -> None:
        files.ask_keys_to_write(self, self.write_to)

    @Slot()
    def _on_read_clicked(self) -> None:
        files.ask_keys_to_read(self, self.read_from)
