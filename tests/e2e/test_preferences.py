"""The page of settings: everything shows at once in the reader behind it, and is kept."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QSpinBox,
    QWidget,
)

from gui import theme as themes
from gui.dialogs.preferences import PreferencesDialog
from gui.settings import Setting, Settings
from tests.e2e.analyst import Analyst
from tests.gui.parts import button, part


@pytest.fixture
def page(analyst: Analyst, qapp: QApplication) -> Iterator[PreferencesDialog]:
    analyst.press("Ctrl+,")
    yield opened(analyst)
    analyst.window.appearance.scale(100)
    analyst.window.appearance.choose("light")


def opened(analyst: Analyst) -> PreferencesDialog:
    return next(each for each in pages(analyst) if each.isVisible())


def pages(analyst: Analyst) -> list[PreferencesDialog]:
    return analyst.window.findChildren(PreferencesDialog)


def number(page: PreferencesDialog, name: str) -> QSpinBox | QDoubleSpinBox:
    spins: list[QSpinBox | QDoubleSpinBox] = list(page.findChildren(QSpinBox))
    spins.extend(page.findChildren(QDoubleSpinBox))
    return next(each for each in spins if each.accessibleName() == name)


def test_the_page_blocks_nothing_and_opens_once(analyst: Analyst, page: PreferencesDialog) -> None:
    assert not page.isModal()
    analyst.window.actions_["preferences"].trigger()
    assert len([each for each in pages(analyst) if each.isVisible()]) == 1


def test_esc_closes_the_page_and_it_opens_again(analyst: Analyst, page: PreferencesDialog) -> None:
    QTest.keyClick(page, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert not [each for each in pages(analyst) if each.isVisible()]
    analyst.window.actions_["preferences"].trigger()
    assert opened(analyst)


@pytest.mark.parametrize(
    ("name", "setting", "value"),
    [
        ("Size", "reader_size_pt", 18.5),
        ("Length of lines", "measure_characters", 50),
        ("Height of lines", "line_height_percent", 200),
        ("Between paragraphs", "paragraph_spacing_percent", 0),
    ],
)
def test_the_reader_follows_a_number_at_once(
    analyst: Analyst, page: PreferencesDialog, name: str, setting: str, value: float
) -> None:
    before = analyst.window.reader.view.typography
    number(page, name).setValue(value)  # type: ignore[arg-type]
    assert getattr(analyst.window.settings, setting) == value
    assert analyst.window.reader.view.typography != before


def test_typeface_and_justified_lines_reach_the_reader(
    analyst: Analyst, page: PreferencesDialog
) -> None:
    combo = part(page, QComboBox, "Typeface")
    combo.setCurrentIndex(combo.findData("sans"))
    combo.activated.emit(combo.currentIndex())
    part(page, QCheckBox).click()
    typography = analyst.window.reader.view.typography
    assert analyst.window.settings.reader_family == "sans"
    assert not analyst.window.actions_["serif"].isChecked()
    assert typography.justified


def test_a_theme_chosen_here_is_ticked_in_the_menu_and_the_other_way_round(
    analyst: Analyst, page: PreferencesDialog
) -> None:
    button(page, "Dark").click()
    assert themes.current().name == "dark"
    assert analyst.window.actions_["theme_dark"].isChecked()
    analyst.window.actions_["theme_sepia"].trigger()
    assert themes.current().name == "sepia"
    assert button(page, "Sepia").isChecked()


def test_the_words_of_the_window_grow_and_shrink_back(
    analyst: Analyst, page: PreferencesDialog, qapp: QApplication
) -> None:
    usual, height = qapp.font().pointSizeF(), analyst.window.menuBar().sizeHint().height()
    number(page, "Size of words").setValue(150)
    assert qapp.font().pointSizeF() == pytest.approx(usual * 1.5)
    assert analyst.window.menuBar().sizeHint().height() > height
    number(page, "Size of words").setValue(100)
    assert qapp.font().pointSizeF() == pytest.approx(usual)


def test_reset_puts_everything_on_the_page_back(analyst: Analyst, page: PreferencesDialog) -> None:
    settings = analyst.window.settings
    changed: dict[str, Any] = {
        "theme": "dark",
        "reader_family": "No such family نور",
        "reader_size_pt": 30.0,
        "measure_characters": 100,
        "line_height_percent": 240,
        "paragraph_spacing_percent": 5,
        "justified": True,
        "interface_percent": 120,
    }
    for name, value in changed.items():
        setattr(settings, name, value)
    button(page, "Reset").click()
    declared = {n: each for n, each in vars(Settings).items() if isinstance(each, Setting)}
    assert {name: getattr(settings, name) for name in changed} == {
        name: declared[name].default for name in changed
    }
    assert number(page, "Size").value() == 13.0


def test_every_control_has_a_name_and_a_tooltip(page: PreferencesDialog) -> None:
    kinds = (QComboBox, QSpinBox, QDoubleSpinBox, QCheckBox)
    controls: list[QWidget] = [each for kind in kinds for each in page.findChildren(kind)]
    assert len(controls) >= 7
    for control in controls:
        words = control.accessibleName() or getattr(control, "text", str)()
        assert words
        assert control.toolTip()


def test_a_family_that_is_gone_is_shown_and_kept(analyst: Analyst) -> None:
    analyst.window.settings.reader_family = "Gone Type"
    analyst.press("Ctrl+,")
    assert part(opened(analyst), QComboBox, "Typeface").currentText() == "Gone Type"
    assert isinstance(opened(analyst), QDialog)
