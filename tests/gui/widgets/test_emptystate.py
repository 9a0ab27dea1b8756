from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.icons import MissingIconError
from gui.widgets.emptystate import EmptyState
from tests.gui.parts import button, part, words_on
from tests.gui.widgets.stage import Key, click, focus, heard, press, show

SENTENCE = "No claims yet. Select a statement in an article and press C."


def test_it_says_the_next_step_and_one_button_does_it(qtbot: QtBot, host: QWidget) -> None:
    empty = EmptyState("quotes", SENTENCE, "Go to reading", host)
    show(qtbot, host, empty)
    pressed = heard(empty.button_pressed)
    click(button(empty, "Go to reading"))
    focus(qtbot, part(empty, QPushButton))
    press(Key.Key_Space)
    assert words_on(empty) == SENTENCE
    assert pressed == [None, None]


def test_without_a_next_step_there_is_no_button(qtbot: QtBot, host: QWidget) -> None:
    empty = EmptyState("quotes", SENTENCE, parent=host)
    show(qtbot, host, empty)
    assert not part(empty, QPushButton).isVisible()


def test_the_button_does_and_says_what_a_command_of_the_window_does(
    qtbot: QtBot, host: QWidget
) -> None:
    action = QAction("&Import articles…", host)
    action.setObjectName("import")
    action.setToolTip("Import articles (Ctrl+I)")
    done = heard(action.triggered)
    empty = EmptyState("newspaper", SENTENCE, parent=host, command="import")
    pressed = heard(empty.button_pressed)
    show(qtbot, host, empty)
    click(button(empty, "Import articles…"))
    assert (len(done), pressed) == (1, [])
    assert part(empty, QPushButton).toolTip() == "Import articles (Ctrl+I)"
    action.setEnabled(False)
    assert not part(empty, QPushButton).isEnabled()


def test_the_sentence_names_the_key_that_the_window_has_now(qtbot: QtBot, host: QWidget) -> None:
    action = QAction("&Claim", host)
    action.setObjectName("claim")
    action.setShortcut("Ctrl+J")
    empty = EmptyState("quotes", "Press {claim} or {entity}, not {this}.", parent=host)
    show(qtbot, host, empty)
    assert words_on(empty) == "Press Ctrl+J or E, not {this}."
    empty.hide()
    action.setShortcut("F12")
    empty.show()
    assert "F12" in words_on(empty)


def test_it_may_say_something_else(qtbot: QtBot, host: QWidget) -> None:
    empty = EmptyState("funnel", SENTENCE, parent=host)
    empty.set_sentence("Nothing matches “<b>جسر 😀</b>”.")
    show(qtbot, host, empty)
    assert words_on(empty) == "Nothing matches “<b>جسر 😀</b>”."


def test_a_long_sentence_is_shown_whole(qtbot: QtBot, host: QWidget) -> None:
    empty = EmptyState("funnel", SENTENCE * 3, "Clear", host)
    show(qtbot, host, empty)
    clear = part(empty, QPushButton)
    sentence = next(each for each in empty.children() if getattr(each, "wordWrap", bool)())
    assert isinstance(sentence, QWidget)
    assert sentence.height() >= sentence.heightForWidth(sentence.width())
    assert clear.geometry().top() >= sentence.geometry().bottom()


def test_a_drawing_that_is_not_shipped_is_a_bug(host: QWidget) -> None:
    with pytest.raises(MissingIconError):
        EmptyState("unicorn", SENTENCE, parent=host)
