"""What a person does with a form: types into a field, chooses an entry, presses a button."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit, QWidget

from gui.panels.forms.segments import Segments
from gui.panels.inspector import Inspector
from gui.widgets.combobox import VocabularyCombo
from tests.gui.parts import button, part

Key = Qt.Key


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def line(inspector: Inspector, name: str) -> QLineEdit:
    found = [each for each in inspector.findChildren(QLineEdit) if each.accessibleName() == name]
    return next(each for each in found if each.isVisibleTo(inspector))


def block(inspector: Inspector, name: str) -> QTextEdit:
    return part(inspector, QTextEdit, name)


def type_into(widget: QLineEdit | QTextEdit, words: str, then: Key | None = Key.Key_Tab) -> None:
    widget.setFocus()
    widget.selectAll()
    if words and not (words.isascii() and words.isprintable()):
        typed = QInputMethodEvent()
        typed.setCommitString(words)
        QApplication.sendEvent(widget, typed)
    elif words:
        QTest.keyClicks(widget, words)
    else:
        QTest.keyClick(widget, Key.Key_Delete)
    if then is not None:
        # an open list of suggestions has the keyboard
        QTest.keyClick(QApplication.activePopupWidget() or widget, then)


def choose(inspector: Inspector, name: str, label: str) -> None:
    """Choose an entry with the keyboard, as it is spelt."""
    combo = part(inspector, VocabularyCombo, name)
    combo.setFocus()
    place = combo.findText(label, Qt.MatchFlag.MatchContains)
    assert place >= 0, f"no entry {label!r}"
    while combo.currentIndex() != place:
        turn = Key.Key_Down if combo.currentIndex() < place else Key.Key_Up
        QTest.keyClick(combo, turn)


def segment(inspector: Inspector, name: str, word: str) -> None:
    press(part(inspector, Segments, name), word)


def press(inside: QWidget, words: str) -> None:
    QTest.mouseClick(button(inside, words), Qt.MouseButton.LeftButton)
