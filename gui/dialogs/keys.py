"""All commands with their keys, filtered as one types."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from store.text.folding import fold_key


class KeysDialog(QDialog):
    """Shows; changes nothing."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._filter = QLineEdit(self)
        self._filter.setPlaceholderText(self.tr("Filter commands"))
        self._filter.setAccessibleName(self.tr("Filter commands"))
        self._filter.setClearButtonEnabled(True)
        self._tree = QTreeWidget(self)
        self._tree.setAccessibleName(self.tr("Commands and their keys"))
        self._tree.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self._tree.setRootIsDecorated(False)
        self._tree.setAlternatingRowColors(True)
        for action in actions:
            keys = "  ".join(
                key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts()
            )
            row = QTreeWidgetItem([action.text().replace("&", ""), keys])
            row.setIcon(0, action.icon())
            row.setToolTip(0, action.toolTip())
            self._tree.addTopLevelItem(row)
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._tree.header().setStretchLastSection(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        layout.addWidget(self._filter)
        layout.addWidget(self._tree)
        self.resize(560, 620)
        self._filter.textChanged.connect(self._on_typed)

    @Slot(str)
    def _on_typed(self, words: str) -> None:
        wanted = fold_key(words).split()
        for number in range(self._tree.topLevelItemCount()):
            row = self._tree.topLevelItem(number)
            if row is not None:
                text = fold_key(f"{row.text(0)} {row.text(1)} {row.toolTip(0)}")
                row.setHidden(not all(word in text for word in wanted))
