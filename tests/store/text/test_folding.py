"""Folding finds what a reader would call the same, and leads back to the true place."""

import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.text.folding import Folded, find_all, fold, fold_key

AWKWARD = st.text(
    st.one_of(
        st.characters(codec="utf-8"),
        st.sampled_from("aA ßéÉe\u0301\xad\u200b’–\xa0ﬁﷺمـُ٢İ\n\t\ufe0f"),
    )
)


def found(text: str, needle: str, *, whole_words: bool = False) -> list[str]:
    places = find_all(fold(text), needle, whole_words=whole_words)
    return [text[start:end] for start, end in places]


@pytest.mark.parametrize(
    ("text", "needle"),
    [
        ("on the Border’s edge", "border's"),
        ("Kata’ib", "kata'ib"),
        ("won\xa0the\u202frace", "won the race"),
        ("ÉCOLE Łódź Straße", "strasse"),
        ("cafe\u0301", "café"),
        ("al–Sadr", "al-sadr"),
        ("“peace”", '"peace"'),
        ("mil\xadi\u200btia", "militia"),
        ("in ٢٠١٤", "2014"),
        ("Ｆｕｌｌ ﬁnal", "full final"),
        ("مُحَمَّد", "محمد"),
        ("محـــمد", "محمد"),
        ("أحمد إلى مدرسة", "احمد الي مدرسه"),
        ("İstanbul", "istanbul"),
        ("Ёлка", "елка"),
    ],
)
def test_spellings_that_readers_take_for_the_same_are_found(text: str, needle: str) -> None:
    assert len(found(text, needle)) == 1
    assert fold_key(needle) in fold_key(text)


def test_a_find_carries_its_accents_but_not_the_invisible_neighbour() -> None:
    assert found("un cafe\u0301 noir", "cafe") == ["cafe\u0301"]
    assert found("al\xadways", "al") == ["al"]
    assert found("ﬁn", "i") == ["ﬁ"]


def test_a_half_of_an_expanded_letter_is_found_once() -> None:
    assert found("Straße", "s") == ["S", "ß"]


def test_spaces_match_wrapped_lines_but_not_paragraphs() -> None:
    assert found("red  fox\nred\nfox\nred \n\n fox", "red fox") == ["red  fox", "red\nfox"]


def test_whole_words_stop_at_letters_of_any_script() -> None:
    assert found("Iran, Tirana, Iran's, Iranian", "iran", whole_words=True) == ["Iran", "Iran"]
    assert found("aab aa", "aa", whole_words=True) == ["aa"]
    assert found("Al-Hakim", "hakim", whole_words=True) == ["Hakim"]
    assert found("我在北京住", "北京", whole_words=True) == ["北京"]


@pytest.mark.parametrize("needle", ["", "\u200b", "\u0301"])
def test_a_needle_of_nothing_finds_nothing(needle: str) -> None:
    assert found("some text", needle) == []


def test_names_are_equal_under_their_key() -> None:
    assert fold_key("  Al‑Hakim\xa0\n  ’Ammar ") == fold_key("al-hakim 'ammar")
    assert fold_key("") == ""


def test_plain_latin_text_needs_no_map() -> None:
    assert fold("Déjà vu — “so”").irregular is None
    assert fold("Déjà").span(1, 3) == (1, 3)


@given(AWKWARD)
def test_folding_twice_changes_nothing(text: str) -> None:
    once = fold(text).text
    assert fold(once).text == once


@given(AWKWARD)
def test_every_folded_character_leads_back_to_what_it_came_from(text: str) -> None:
    folded = fold(text)
    reached = 0
    for nth, char in enumerate(folded.text):
        start, end = folded.span(nth, nth + 1)
        assert start < end <= len(text)
        assert char in fold(text[start:end]).text
        assert start >= reached or start == folded.span(nth - 1, nth)[0]
        reached = end
    assert folded.span(0, len(folded.text))[1] <= len(text)


@given(AWKWARD, st.data())
def test_what_is_found_folds_to_the_needle(text: str, drawn: st.DataObject) -> None:
    start = drawn.draw(st.integers(0, len(text)))
    needle = text[start : start + drawn.draw(st.integers(0, 6))]
    reached = 0
    for first, last in find_all(fold(text), needle, whole_words=False):
        assert reached <= first < last <= len(text)
        assert fold_key(needle) in fold_key(text[first:last])
        reached = last


def test_an_empty_text_folds_to_nothing() -> None:
    assert fold("") == Folded("")
    assert fold("abc").span(1, 1) == (1, 1)


@pytest.mark.skipif(sys.gettrace() is not None, reason="tracing slows everything down")
@pytest.mark.parametrize("sample", ["The quick brown fox. ", "Le président a déclaré — “non”. "])
def test_ten_megabytes_of_latin_text_fold_fast(sample: str) -> None:
    text = sample * (10_000_000 // len(sample))
    started = time.perf_counter()
    fold(text)
    assert time.perf_counter() - started < 2
    fold.cache_clear()
