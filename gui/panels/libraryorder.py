"""The library's two menus: what articles are put together by, and how they are sorted."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from gui.icons import icon
from gui.panels.libraryquery import GROUPS, SORTS


class LibraryOrder(QWidget):
    """`order_chosen` when a person chose another order or other groups."""

    order_chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sorter, self._grouper = QToolButton(self), QToolButton(self)
        self._sorts, self._directions = QActionGroup(self), QActionGroup(self)
        self._groups = QActionGroup(self)
        self._fill()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in (self._sorter, self._grouper):
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        for group in (self._sorts, self._directions, self._groups):
            group.triggered.connect(self._on_chosen)

    def sort(self) -> str:
        """What articles are sorted by."""
        return str(self._sorts.checkedAction().data())

    def is_descending(self) -> bool:
        """Whether the last one stands first."""
        return bool(self._directions.checkedAction().data() == "descending")

    def group(self) -> str:
        """What articles are put together by; empty for nothing."""
        return str(self._groups.checkedAction().data())

    def show_order(self, sort: str, group: str, *, descending: bool) -> None:
        """Show this order; tells nothing."""
        direction = "descending" if descending else "ascending"
        for actions, code in (
            (self._sorts, sort), (self._directions, direction), (self._groups, group),
        ):  # fmt: skip
            for action in actions.actions():
                action.setChecked(action.data() == code)
        self._tell()

    def _fill(self) -> None:
        titles = {
            "title": self.tr("Title"),
            "outlet": self.tr("Outlet"),
            "published": self.tr("Date"),
            "added": self.tr("Order of import"),
            "state": self.tr("State"),
        }
        groups = {
            "": self.tr("No groups"),
            "outlet": self.tr("By outlet"),
            "month": self.tr("By month"),
            "state": self.tr("By state"),
            "copies": self.tr("Copies together"),
        }
        sorting, grouping = QMenu(self), QMenu(self)
        for sort in SORTS:
            _add(sorting, self._sorts, titles[sort], sort)
        sorting.addSeparator()
        _add(sorting, self._directions, self.tr("Ascending"), "ascending")
        _add(sorting, self._directions, self.tr("Descending"), "descending")
        for group in GROUPS:
            _add(grouping, self._groups, groups[group], group)
        self._sorter.setMenu(sorting)
        self._grouper.setMenu(grouping)
        self._grouper.setIcon(icon("rows", "muted_ink"))

    def _tell(self) -> None:
        drawing = "sort-descending" if self.is_descending() else "sort-ascending"
        self._sorter.setIcon(icon(drawing, "muted_ink"))
        order = self.tr("Sorted by: {order}, {direction}").format(
            order=self._sorts.checkedAction().text(),
            direction=self._directions.checkedAction().text(),
        )
        groups = self.tr("Groups: {groups}").format(groups=self._groups.checkedAction().text())
        for button, tip in ((self._sorter, order), (self._grouper, groups)):
            button.setToolTip(tip)
            button.setAccessibleName(tip)

    @Slot()
    def _on_chosen(self) -> None:
        self._tell()
        self.order_chosen.emit()


def _add(menu: QMenu, group: QActionGroup, title: str, code: str) -> None:
    action = QAction(title, menu, checkable=True)
    action.setData(code)
    group.addAction(action)
    menu.addAction(action)
