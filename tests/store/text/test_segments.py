"""Units of selection: words, clauses, sentences, paragraphs."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.text.graphemes import is_boundary
from store.text.segments import (
    clause_at,
    narrow,
    paragraph_at,
    sentence_at,
    snapped,
    trimmed,
    widen,
    without_possessive,
    word_at,
)

TEXT = "Quiet morning. Asa'ib said, “we don’t leave U.S. soil,” and left.\n\nAnother paragraph."
MIXED = st.text(st.sampled_from("aB1 .,;—!?’'“”\n\xa0。é😀-()"), min_size=1, max_size=60)


def at(text: str, needle: str) -> int:
    return text.index(needle)


@pytest.mark.parametrize(
    ("text", "inside", "word"),
    [
        ("met Asa'ib there", "a'i", "Asa'ib"),
        ("met Al-Mayahi there", "-May", "Al-Mayahi"),
        ("the U.S. army", "S.", "U.S."),
        ("we don’t know", "’t", "don’t"),
        ("about 1,000.5 men", "000", "1,000.5"),
        ("one\xa0two", "two", "two"),
        ("cafe\u0301s", "af", "cafe\u0301s"),
        ("قَالَ الوزير", "الو", "الوزير"),
        ("قَالَ الوزير", "َال", "قَالَ"),
        ("東京タワー", "タ", "タワー"),
        ("a 👩\u200d👧 b", "👧", "👩\u200d👧"),
        ("go 🇩🇪🇫🇷", "🇫", "🇫🇷"),
    ],
)
def test_a_word_is_what_a_reader_would_take(text: str, inside: str, word: str) -> None:
    start, end = word_at(text, at(text, inside))
    assert text[start:end] == word


def test_a_caret_at_the_end_of_a_word_takes_that_word() -> None:
    assert word_at("one two", 3) == (0, 3)
    assert word_at("one two", 7) == (4, 7)
    assert word_at("one  two", 4) == (4, 4)
    assert word_at("", 0) == (0, 0)


def test_a_selection_widens_from_word_to_paragraph_and_narrows_back() -> None:
    anchor = at(TEXT, "leave")
    steps = [(anchor, anchor)]
    while (wider := widen(TEXT, *steps[-1])) != steps[-1]:
        steps.append(wider)
    assert [TEXT[start:end] for start, end in steps[1:]] == [
        "leave",
        "we don’t leave U.S. soil",
        "Asa'ib said, “we don’t leave U.S. soil,” and left.",
        TEXT[: TEXT.index("\n")],
    ]
    for narrower, wider in pairwise(steps[1:]):
        assert narrow(TEXT, *wider, anchor) == narrower
    assert narrow(TEXT, *steps[1], anchor) == steps[1]


def test_a_selection_of_two_words_widens_around_both() -> None:
    start, end = at(TEXT, "said"), at(TEXT, "leave") + 5
    start, end = widen(TEXT, start, end)
    assert TEXT[start:end] == "Asa'ib said, “we don’t leave U.S. soil"


def test_blanks_at_the_edges_are_not_selected() -> None:
    assert trimmed(" \xa0one two\n", 0, 10) == (2, 9)
    assert trimmed("   ", 0, 3) == (3, 3)


def test_a_selection_never_cuts_a_grapheme() -> None:
    text = "ne\u0301e 👍🏽 🇩🇪"
    assert snapped(text, 2, 3) == (1, 3)
    assert trimmed(text, 0, 6) == (0, 7)
    assert snapped(text, 8, 9) == (8, 10)


def test_a_possessive_ending_is_left_out() -> None:
    assert without_possessive("Iran's army", 0, 6) == (0, 4)
    assert without_possessive("the militias’ men", 4, 13) == (4, 12)
    assert without_possessive("Asa'ib", 0, 6) == (0, 6)


@given(MIXED, st.data())
def test_units_lie_inside_each_other(text: str, drawn: st.DataObject) -> None:
    pos = drawn.draw(st.integers(0, len(text) - 1))
    if not text[pos].isalnum():
        return
    units = [unit(text, pos) for unit in (word_at, clause_at, sentence_at, paragraph_at)]
    assert units[0][0] <= pos < units[0][1]
    for inner, outer in pairwise(units):
        assert outer[0] <= inner[0] < inner[1] <= outer[1]


@given(MIXED, st.data())
def test_widening_only_grows_and_ends(text: str, drawn: st.DataObject) -> None:
    start = drawn.draw(st.integers(0, len(text)))
    end = drawn.draw(st.integers(start, len(text)))
    for _ in range(12):
        wider = widen(text, start, end)
        assert wider[0] <= start <= end <= wider[1]
        if wider == (start, end):
            return
        start, end = wider
    raise AssertionError("widening did not end")


@given(st.text(st.sampled_from("ae\u0301😀\u200d👩🇩🇪한ᄒ\n "), max_size=30), st.data())
def test_snapped_edges_are_boundaries(text: str, drawn: st.DataObject) -> None:
    start = drawn.draw(st.integers(0, len(text)))
    end = drawn.draw(st.integers(start, len(text)))
    first, last = snapped(text, start, end)
    assert first <= start <= end <= last
    assert is_boundary(text, first)
    assert is_boundary(text, last)


def test_long_text_without_spaces_is_one_word() -> None:
    assert word_at("x" * 400_000, 200_000) == (0, 400_000)
