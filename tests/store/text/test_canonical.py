"""The table of canonical text, row by row, and its laws."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.text.canonical import Changes, canonical

AWKWARD = st.text(
    st.one_of(
        st.characters(codec=None),
        st.sampled_from("\r\n\x85\u2028\u2029\f\ufdd0\ufdd1\ufeff\ufffc\x00\x0b\t\ud83d\ude00\x7f"),
    )
)


@pytest.mark.parametrize("line_end", ["\r\n", "\r", "\u2028", "\u2029", "\x85", "\ufdd0", "\ufdd1"])
def test_every_line_end_becomes_a_line_feed(line_end: str) -> None:
    made = canonical(f"one{line_end}two")
    assert made.text == "one\ntwo"
    assert made.changes.counted() == {"line_ends": 1}


def test_form_feeds_become_line_feeds_and_are_remembered() -> None:
    made = canonical("\ufeffpage one\r\n\fpage two\fpage three")
    assert made.text == "page one\n\npage two\npage three"
    assert made.page_marks == (9, 18)
    assert [made.text[mark] for mark in made.page_marks] == ["\n", "\n"]


def test_split_surrogate_pairs_are_joined_and_lone_ones_replaced() -> None:
    made = canonical("\ud83d\ude00 and \ud83d")
    assert made.text == "😀 and \ufffd"
    assert made.changes == Changes(joined_pairs=1, lone_surrogates=1)


def test_controls_are_replaced_but_tabs_stay() -> None:
    made = canonical("a\x00b\x0bc\x1bd\x9ce\tf\ufffcg")
    assert made.text == "a\ufffdb\ufffdc\ufffdd\ufffde\tf\ufffdg"
    assert made.changes == Changes(control_characters=4, object_marks=1)


@pytest.mark.parametrize("kept", ["\xa0", "\xad", "\u200b", "\u200f", "e\u0301", "ﬁ", "\u202e", ""])
def test_everything_else_stays(kept: str) -> None:
    assert canonical(f"a{kept}b").text == f"a{kept}b"


def test_only_a_leading_byte_order_mark_is_removed() -> None:
    assert canonical("\ufeffa\ufeffb").text == "a\ufeffb"


@given(AWKWARD)
def test_canonical_text_comes_back_unchanged(raw: str) -> None:
    once = canonical(raw)
    twice = canonical(once.text)
    assert twice.text == once.text
    assert twice.changes == Changes()


@given(AWKWARD)
def test_canonical_text_can_always_be_written_as_utf8(raw: str) -> None:
    text = canonical(raw).text
    assert text.encode().decode() == text
    assert not set(text) & set("\r\f\x00\x85\u2028\u2029\ufffc\ufdd0\ufdd1")
