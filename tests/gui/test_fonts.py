"""Articles and window are set in families that are there, with one for Arabic behind them."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from gui.fonts import (
    ARABIC_SANS,
    ARABIC_SERIF,
    SANS,
    SANS_FAMILIES,
    SERIF,
    SERIF_FAMILIES,
    interface_font,
    reader_font,
)


@pytest.mark.parametrize(
    ("family", "known", "arabic"),
    [(SERIF, SERIF_FAMILIES, ARABIC_SERIF), (SANS, SANS_FAMILIES, ARABIC_SANS)],
)
def test_articles_are_read_in_a_family_that_is_installed(
    qapp: QApplication, family: str, known: tuple[str, ...], arabic: str
) -> None:
    *families, last = reader_font(family, 13).families()
    assert last == arabic
    assert set(families) <= set(known) & set(QFontDatabase.families())


def test_a_family_of_the_person_comes_first(qapp: QApplication) -> None:
    families = reader_font("Amiri", 13).families()
    assert families[0] == "Amiri"
    assert families[-1] == ARABIC_SERIF


@pytest.mark.parametrize("size_pt", [7, 12.5, 48])
def test_the_size_is_kept_in_points(qapp: QApplication, size_pt: float) -> None:
    assert reader_font(SERIF, size_pt).pointSizeF() == size_pt


def test_a_missing_family_is_replaced_by_its_like(qapp: QApplication) -> None:
    assert reader_font(SANS, 13).styleHint() == QFont.StyleHint.SansSerif
    assert reader_font(SERIF, 13).styleHint() == QFont.StyleHint.Serif


def test_the_window_has_a_family_with_a_name(qapp: QApplication) -> None:
    assert interface_font().family() not in {"", "Sans", "Sans Serif", "sans-serif"}
