"""Every control says what it is, to a screen reader as well."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.e2e.analyst import Analyst

_ROLE = Qt.ItemDataRole.AccessibleTextRole
CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QAbstractItemView)


def nameless(window: QWidget) -> list[str]:
    found = []
    for control in window.findChildren(QWidget):
        if isinstance(control, CONTROLS) and not control.objectName().startswith("qt_"):
            interface: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(control)
            name = interface.text(QAccessible.Text.Name) if interface else ""
            # Qt's own clear button and search icon speak through their line.
            is_part = isinstance(control.parentWidget(), (QComboBox, QLineEdit))
            if not name and not is_part and control.isVisibleTo(window):
                found.append(f"{type(control).__name__} in {_place(control)}")
    return found


def _place(control: QWidget) -> str:
    names = []
    parent = control.parentWidget()
    while parent is not None:
        names.append(type(parent).__name__)
        parent = parent.parentWidget()
    return " < ".join(names[:4])


def test_every_control_of_the_window_has_a_name(analyst: Analyst) -> None:
    analyst.select("Inspectors had found 214 cracked bolts")
    analyst.press("C")
    analyst.press("Return")
    for desk in ("reader", "contradictions", "claims", "entities"):
        analyst.window.show_desk(desk)
        assert nameless(analyst.window) == []


def test_the_tag_lists_say_the_highlights_in_words(analyst: Analyst, qtbot: QtBot) -> None:
    analyst.select("Inspectors had found 214 cracked bolts")
    analyst.press("C")
    analyst.press("Return")
    tabs = analyst.window.tag_lists.findChildren(QTabBar)[0]
    qtbot.waitUntil(lambda: "1" in tabs.tabText(1))
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(1).center())
    shown = next(
        view
        for view in analyst.window.tag_lists.findChildren(QAbstractItemView)
        if view.isVisible() and view.model().rowCount()
    )
    spoken = str(shown.model().index(0, 0).data(_ROLE))
    assert "Claim by" in spoken
    assert "Inspectors had found" in spoken
