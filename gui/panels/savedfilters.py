"""Filters kept by a name that a person gave: a menu of them, and a line for a new name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from gui.icons import icon
from gui.plaintext import one_line

_LONGEST: Final = 60


class SavedFilters(QWidget):
    """`chosen` and `removed` carry a name; `named` the name for the filter shown now."""

    chosen = Signal(str)
    removed = Signal(str)
    named = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._menu = QMenu(self)
        self._known, self._forgotten = QActionGroup(self), QActionGroup(self)
        self._button = QToolButton(self)
        self._line = QLineEdit(self)
        self._save = QToolButton(self)
        self._arrange()
        self._line.returnPressed.connect(self._on_save)
        self._save.clicked.connect(self._on_save)
        self._known.triggered.connect(self._on_chosen)
        self._forgotten.triggered.connect(self._on_forgotten)
        self.show_names(())

    def show_names(self, saved: Iterable[str]) -> None:
        """Offer these."""
        self._menu.clear()
        names = sorted(saved, key=str.casefold)
        _fill(self._menu, self._known, names)
        self._menu.addSeparator()
        _fill(self._menu.addMenu(self.tr("Forget")), self._forgotten, names)
        self._button.setVisible(bool(names))

    def _arrange(self) -> None:
        self._button.setText(self.tr("Saved"))
        self._button.setToolTip(self.tr("Filters kept by name"))
        self._button.setAccessibleName(self.tr("Filters kept by name"))
        self._button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._button.setMenu(self._menu)
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._line.setPlaceholderText(self.tr("Keep this filter as…"))
        self._line.setAccessibleName(self.tr("Name for this filter"))
        self._line.setMaxLength(_LONGEST)
        self._save.setIcon(icon("floppy-disk", "muted_ink"))
        self._save.setToolTip(self.tr("Keep this filter (Enter)"))
        self._save.setAccessibleName(self.tr("Keep this filter"))
        self._save.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._button)
        row.addWidget(self._line, 1)
        row.addWidget(self._save)

    @Slot()
    def _on_save(self) -> None:
        name = one_line(self._line.text()).strip()
        if name:
            self._line.clear()
            self.named.emit(name)

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        self.chosen.emit(action.data())

    @Slot(QAction)
    def _on_forgotten(self, action: QAction) -> None:
        self.removed.emit(action.data())


def _fill(menu: QMenu, group: QActionGroup, names: Sequence[str]) -> None:
    for action in group.actions():
        group.removeAction(action)
    for name in names:
        action = group.addAction(name.replace("&", "&&"))
        action.setData(name)
        menu.addAction(action)
