from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.combobox import Choice, VocabularyCombo
from tests.gui.widgets.stage import Key, focus, heard, press, show, type_words

CHOICES = [
    Choice("person", "Person", "#3b6fd4"),
    Choice("place", "Place", "#3f8f3f"),
    Choice("event", "جسر 😀"),
]


@pytest.fixture
def combo(qtbot: QtBot, host: QWidget) -> VocabularyCombo:
    combo = VocabularyCombo("Kind", CHOICES, host, none_label="No kind")
    show(qtbot, host, combo, QLineEdit(host))
    focus(qtbot, combo)
    return combo


def turn_wheel(combo: VocabularyCombo) -> None:
    middle = QPointF(combo.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(combo.mapToGlobal(middle)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # Qt takes it by position only
    )
    QApplication.sendEvent(combo, event)


def labels(combo: VocabularyCombo) -> list[str]:
    return [combo.itemText(at) for at in range(combo.count())]


def test_nothing_is_chosen_at_first(combo: VocabularyCombo) -> None:
    assert combo.code() is None
    assert combo.currentText() == "No kind"
    assert combo.accessibleName() == "Kind"


def test_without_a_word_for_nothing_the_first_entry_is_chosen(host: QWidget) -> None:
    assert VocabularyCombo("Kind", CHOICES, host).code() == "person"


def test_an_empty_vocabulary_has_no_code(host: QWidget) -> None:
    combo = VocabularyCombo("Kind", (), host)
    assert combo.code() is None
    combo.set_code(None)
    assert combo.currentIndex() == -1


def test_a_choice_by_key_is_told_by_its_code(combo: VocabularyCombo) -> None:
    told = heard(combo.code_chosen)
    press(Key.Key_Down, Key.Key_Down)
    assert told == ["person", "place"]


def test_none_can_be_chosen_again(combo: VocabularyCombo) -> None:
    combo.set_code("person")
    told = heard(combo.code_chosen)
    press(Key.Key_Up)
    assert told == [None]
    assert combo.code() is None


def test_a_letter_goes_to_the_next_label_that_begins_with_it(combo: VocabularyCombo) -> None:
    told = heard(combo.code_chosen)
    type_words("pl")
    assert combo.code() == "place"
    assert told[-1] == "place"


def test_the_same_choice_again_is_not_told(combo: VocabularyCombo) -> None:
    combo.set_code("event")
    told = heard(combo.code_chosen)
    press(Key.Key_Down, Key.Key_End)
    assert not told


def test_a_code_set_by_the_program_is_not_told(combo: VocabularyCombo) -> None:
    told = heard(combo.code_chosen)
    combo.set_code("place")
    assert combo.currentText() == "Place"
    assert not told


def test_a_code_that_the_vocabulary_lacks_is_shown_and_never_lost(combo: VocabularyCombo) -> None:
    combo.set_code("sea_monster")
    assert combo.currentText() == "sea_monster"
    combo.set_choices(CHOICES[:1])
    assert combo.code() == "sea_monster"
    assert labels(combo) == ["No kind", "Person", "sea_monster"]


def test_other_choices_keep_the_code(combo: VocabularyCombo) -> None:
    told = heard(combo.code_chosen)
    combo.set_code("place")
    combo.set_choices([CHOICES[1], Choice("boat", "Boat")])
    assert combo.code() == "place"
    combo.set_code(None)
    combo.set_choices(CHOICES)
    assert combo.code() is None
    assert not told


def test_numbers_are_codes_too(host: QWidget) -> None:
    combo = VocabularyCombo("Speaker", [Choice(0, "Nobody"), Choice(7, "Noor")], host)
    combo.set_code(7)
    assert combo.code() == 7
    combo.set_code(0)
    assert combo.code() == 0


def test_a_colour_is_a_spot_before_the_label(combo: VocabularyCombo) -> None:
    assert not combo.itemIcon(combo.findData("person")).isNull()
    assert combo.itemIcon(combo.findData("event")).isNull()


def test_scrolling_a_form_does_not_change_what_it_says(
    qtbot: QtBot, host: QWidget, combo: VocabularyCombo
) -> None:
    told = heard(combo.code_chosen)
    other = host.findChild(QLineEdit)
    assert isinstance(other, QLineEdit)
    focus(qtbot, other)
    turn_wheel(combo)
    assert not told
    focus(qtbot, combo)
    turn_wheel(combo)
    assert told == ["person"]
