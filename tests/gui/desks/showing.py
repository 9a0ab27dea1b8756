"""Brings a part into its window, and asks what a person would see or hear of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.linelabel import LineLabel
from gui.widgets.rowtable import RowTable
from tests.gui.parts import words_on

_NO_KEY = Qt.KeyboardModifier.NoModifier
_INTERACTIVE = frozenset(
    {
        QAccessible.Role.Button,
        QAccessible.Role.PushButton,
        QAccessible.Role.CheckBox,
        QAccessible.Role.ComboBox,
        QAccessible.Role.EditableText,
        QAccessible.Role.Table,
    }
)


def show(qtbot: QtBot, host: QWidget, part: QWidget) -> None:
    """The part fills its window and the window is active."""
    column = host.layout() or QVBoxLayout(host)
    column.addWidget(part)
    part.show()
    with qtbot.waitExposed(host):
        host.show()
    host.activateWindow()


def focus(qtbot: QtBot, widget: QWidget) -> None:
    """The keyboard speaks to this widget."""
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.waitUntil(widget.hasFocus)


def cell(table: QAbstractItemView, row: int, column: int) -> str:
    """The words of a cell."""
    return str(table.model().index(row, column).data())


def click_head(qtbot: QtBot, table: RowTable, column: int) -> None:  # type: ignore[type-arg] # any rows
    """A click on the title of a column."""
    head = table.horizontalHeader()
    at = head.sectionViewportPosition(column) + 12
    point = head.rect().topLeft()
    point.setX(at)
    point.setY(head.height() // 2)
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, _NO_KEY, point)


def click_row(
    qtbot: QtBot,
    table: QAbstractItemView,
    row: int,
    modifier: Qt.KeyboardModifier = _NO_KEY,
) -> None:
    """A click on a row."""
    point = table.visualRect(table.model().index(row, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifier, point)


def double_click_row(qtbot: QtBot, table: QAbstractItemView, row: int) -> None:
    """A double click on a row."""
    point = table.visualRect(table.model().index(row, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, _NO_KEY, point)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, _NO_KEY, point)


def words_in(window: QWidget) -> str:
    """All visible words of labels of both kinds, line by line."""
    lines = window.findChildren(LineLabel)
    return "\n".join(
        [words_on(window), *(each.text() for each in lines if each.isVisibleTo(window))]
    )


def unnamed_parts(window: QWidget) -> list[str]:
    """Class names of visible interactive widgets that a screen reader could not name."""
    found = []
    for widget in window.findChildren(QWidget):
        # the drawings inside a line are not reached by the keyboard: the line itself has a name
        is_inner = isinstance(widget.parentWidget(), QLineEdit)
        if is_inner or not widget.isVisibleTo(window) or widget.objectName().startswith("qt_"):
            continue
        seen = QAccessible.queryAccessibleInterface(widget)
        if seen is None or seen.role() not in _INTERACTIVE:
            continue
        if not seen.text(QAccessible.Text.Name):
            found.append(type(widget).__name__)
    return found
