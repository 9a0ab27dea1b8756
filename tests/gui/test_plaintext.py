"""Strangers' text stays text: plain, on one line, of bounded length, in its own direction."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.counting import number, plural
from gui.plaintext import isolated, label, one_line, tooltip_of

MARKUP = "<img src='file:///etc/passwd'><b>&amp;</b>"


@given(st.text())
def test_one_line_has_no_break_and_no_control(text: str) -> None:
    line = one_line(text)
    assert line == line.strip()
    assert len(line.splitlines()) <= 1
    assert not any(letter < " " for letter in line)


@given(st.text(), st.integers(1, 20))
def test_one_line_is_never_longer_than_wanted(text: str, longest: int) -> None:
    assert len(one_line(text, longest)) <= longest


def test_a_run_of_blanks_is_one_space() -> None:
    assert one_line("\u00a0 The\tmayor\r\n\n said\u2028no\x00 ") == "The mayor said no"


def test_what_is_cut_ends_in_an_ellipsis() -> None:
    assert one_line("The mayor said", 10) == "The mayor…"
    assert one_line("The mayor", 9) == "The mayor"


def test_a_huge_text_is_one_short_line() -> None:
    assert len(one_line("word " * 1_000_000)) <= 300


@pytest.mark.parametrize("text", ["😀" * 400, "جسر " * 400])
def test_letters_of_any_script_are_cut_as_letters(text: str) -> None:
    assert one_line(text).removesuffix("…") in text


def test_a_tooltip_shows_markup_letter_by_letter() -> None:
    shown = QTextDocument()
    shown.setHtml(tooltip_of(MARKUP))
    assert shown.toPlainText() == MARKUP


def test_a_tooltip_keeps_lines() -> None:
    shown = QTextDocument()
    shown.setHtml(tooltip_of("one\ntwo"))
    assert shown.toPlainText().splitlines() == ["one", "two"]


def test_a_tooltip_of_a_whole_article_is_bounded() -> None:
    shown = QTextDocument()
    shown.setHtml(tooltip_of("&" * 1_000_000))
    assert len(shown.toPlainText()) == 600
    assert shown.toPlainText().endswith("…")


def test_no_text_has_no_tooltip() -> None:
    assert tooltip_of("") == ""


@pytest.mark.parametrize("text", ["قال", "שלום", "Nord قال"])
def test_right_to_left_letters_are_held_apart(text: str) -> None:
    assert isolated(text) == f"\u2068{text}\u2069"


@pytest.mark.parametrize("text", ["", "The mayor", "12 %", "😀"])
def test_other_letters_stay_as_they_are(text: str) -> None:
    assert isolated(text) == text


def test_a_label_reads_no_markup(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    made = label(MARKUP, "title", host, wraps=True)
    assert made.textFormat() == Qt.TextFormat.PlainText
    assert made.text() == MARKUP
    assert made.property("role") == "title"
    assert made.wordWrap()


@pytest.mark.parametrize(
    ("count", "sentence"),
    [(0, "0 articles"), (1, "1 article"), (2, "2 articles"), (1234567, "1,234,567 articles")],
)
def test_numbers_stand_with_the_right_form_of_their_word(count: int, sentence: str) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    assert plural("%Ln article(s)", count) == sentence


def test_numbers_are_grouped_as_the_language_groups_them() -> None:
    try:
        QLocale.setDefault(QLocale(QLocale.Language.German))
        assert number(1234567) == "1.234.567"
    finally:
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))


def test_in_a_window_from_right_to_left_dates_and_names_keep_their_order(
    qapp: QApplication,
) -> None:
    assert isolated("2020-03-30/2020-04-05") == "2020-03-30/2020-04-05"
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert isolated("2020-03-30/2020-04-05") == "\u20682020-03-30/2020-04-05\u2069"
        assert isolated("") == ""
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
