"""Painted words keep their own direction, and stand where the window's lines begin."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from gui.plaintext import isolated
from gui.widgets.textline import direction_of, draw_line

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
ARABIC = "جسر الميناء"


@pytest.mark.parametrize(
    ("text", "in_ltr", "in_rtl"),
    [
        ("Harbour bridge", LTR, LTR),
        (ARABIC, RTL, RTL),
        (f"“{ARABIC}” (214)", RTL, RTL),
        (f"{isolated(ARABIC)} · 12 Jun", LTR, LTR),
        (f"{isolated(ARABIC)} · 2024", LTR, RTL),
        ("2024-06-12", LTR, LTR),
        ("", LTR, LTR),
        ("😀 …", LTR, LTR),
        ("\u2069\u2069x", LTR, LTR),
    ],
)
def test_the_first_letter_decides(
    text: str, in_ltr: Qt.LayoutDirection, in_rtl: Qt.LayoutDirection
) -> None:
    assert direction_of(text, LTR) == in_ltr
    assert direction_of(text, RTL) == in_rtl


def columns_with_ink(text: str, window: Qt.LayoutDirection, width_px: int = 300) -> tuple[int, int]:
    image = QImage(width_px, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw_line(painter, image.rect(), text, QFont("DejaVu Sans", 10), "#000000", window)
    painter.end()
    inked = [
        x for x in range(width_px)
        if any(image.pixelColor(x, y).lightness() < 128 for y in range(30))
    ]  # fmt: skip
    return inked[0], inked[-1]


@pytest.mark.parametrize("text", ["Harbour bridge", ARABIC, "2024-06-12"])
def test_words_stand_where_the_lines_of_the_window_begin(qapp: QApplication, text: str) -> None:
    assert columns_with_ink(text, LTR)[0] < 6
    assert columns_with_ink(text, RTL)[1] > 292


def test_words_without_room_paint_nothing(qapp: QApplication) -> None:
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw_line(painter, QRect(0, 0, 0, 20), "x" * 999, QFont(), "#000000", LTR)
    painter.end()
    assert image.pixelColor(1, 10).lightness() == 255
