"""The overview of keys: all commands and what else has a key, filtered as one types."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from gui.dialogs.keytree import KeyTree
from gui.keymap import KeyMap
from gui.widgets.filterbox import FilterBox

_WIDTH_PX, _HEIGHT_PX = 640, 660


class KeysDialog(QDialog):
    """Shows; `changing_asked` carries the name of the command to change, empty for none."""

    changing_asked = Signal(str)

    def __init__(self, keys: KeyMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tree = KeyTree(keys, self, with_fixed=True)
        self._filter = FilterBox(self.tr("Filter commands and keys"), self._tree, self)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._add_buttons()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        layout.addWidget(self._filter)
        layout.addWidget(self._tree)
        layout.addWidget(self._buttons)
        self.resize(_WIDTH_PX, _HEIGHT_PX)
        self._filter.filter_changed.connect(self._tree.narrow)
        self._tree.command_chosen.connect(self.changing_asked)
        self._buttons.rejected.connect(self.close)
        self._filter.setFocus()

    def _add_buttons(self) -> None:
        role = QDialogButtonBox.ButtonRole.ActionRole
        change = self._buttons.addButton(self.tr("&Change keys…"), role)
        change.setToolTip(self.tr("Give the chosen command other keys"))
        change.setAutoDefault(False)
        change.clicked.connect(self._on_change_clicked)
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)

    @Slot()
    def _on_change_clicked(self) -> None:
        self.changing_asked.emit(self._tree.command())
