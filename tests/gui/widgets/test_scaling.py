"""Widths follow the letters, upwards, now and when the letters change."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.widgets.scaling import keep_fixed_width, keep_minimum_width, scaled


def letters(pixels: int) -> QFont:
    font = QFont("DejaVu Sans")
    font.setPixelSize(pixels)
    return font


@pytest.mark.parametrize(("pixels", "width"), [(8, 100), (13, 100), (26, 200), (39, 300)])
def test_larger_letters_ask_for_more_and_small_ones_for_no_less(
    qtbot: QtBot, pixels: int, width: int
) -> None:
    assert scaled(100, letters(pixels)) == width


def test_a_width_is_kept_when_the_letters_change(qtbot: QtBot) -> None:
    fixed, least = QLabel("words"), QLabel("words")
    for label in (fixed, least):
        qtbot.addWidget(label)
        label.setFont(letters(13))
    keep_fixed_width(fixed, 80)
    keep_minimum_width(least, 80)
    for label in (fixed, least):
        label.setFont(letters(26))
    assert fixed.width() == 160
    assert least.minimumWidth() == 160
    assert least.maximumWidth() > 1000
