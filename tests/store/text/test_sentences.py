"""Where sentences end, and that none loses a character."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.text.sentences import sentence_at, sentences


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Gen. Odo Barr met Dr. Lena Voss at 5 p.m. on Nov. 3 near St. Ives.",
        "Lt. Col. J. R. Bell of the U.S. Army spoke.",
        "Barr vs. Voss, i.e. the old case, cost 3.5 million, e.g. in fees.",
        "No. 5 and Art. 7 of vol. 2 apply.",
        "“Why now?” he asked.",
        "She waited… then left.",
        "El Sr. Paz y la Dra. Ruiz llegaron.",
        "Am 3. Oktober kam Hr. Mai, d.h. später.",
        "Mme. Petit et M. Grand sont partis.",
        "Acme Inc. Chairman Bo Li resigned.",
        "Smith et al. Report this.",
    ],
)
def test_a_sentence_with_short_forms_stays_whole(sentence: str) -> None:
    assert split(sentence) == [sentence]


@pytest.mark.parametrize(
    "expected",
    [
        ["He left the U.S.", "The rest stayed."],
        ["“We stay.”", "He left."],
        ["He came (late).", "She did not."],
        ["Who?", "Why!", "Wait…", "Now."],
        ["No.", "It was not."],
        ["They told me.", "Officials did not."],
        ["The dog sat.", "Officials left."],
        ["It ended in 2014.", "Others followed."],
        ["1. First thing.", "2. Second thing."],
        ["هل هذا صحيح؟", "نعم."],
        ["So it says.[2]", "Others differ."],
        ["He won.", "— Nobody cared."],
        ["Es war spät.", "Übrigens kam er."],
    ],
)
def test_sentences_are_told_apart(expected: list[str]) -> None:
    assert split(" ".join(expected)) == expected


def test_sentences_without_spaces_between_them_are_told_apart() -> None:
    assert split("你好。再见！“真的？”是") == ["你好。", "再见！", "“真的？”", "是"]


def test_a_line_end_always_ends_a_sentence() -> None:
    assert split("A heading\n\n  and a line \nmore") == ["A heading", "and a line", "more"]


def test_the_sentence_at_a_position_is_the_one_that_holds_it() -> None:
    text = "First one. Second one.\n\nThird one."
    assert sentence_at(text, 3) == (0, 10)
    assert sentence_at(text, 10) == (0, 10)
    assert sentence_at(text, 11) == (11, 22)
    assert sentence_at(text, 23) == (23, 23)
    assert sentence_at(text, len(text)) == (24, len(text))


@given(st.text(st.sampled_from('aB1 .!?…”"’)\n\xa0。؟é😀UM-“[]'), max_size=80))
def test_sentences_cover_every_character_that_is_not_blank(text: str) -> None:
    found = sentences(text)
    reached = 0
    for start, end in found:
        assert reached <= start < end
        assert text[start:end] == text[start:end].strip()
        assert not text[reached:start].strip()
        reached = end
    assert not text[reached:].strip()
    for start, end in found:
        assert {sentence_at(text, pos) for pos in range(start, end)} == {(start, end)}


def test_a_long_line_of_stops_takes_no_time() -> None:
    assert len(sentences("." * 400_000)) == 1
    assert len(sentences("a. " * 100_000)) == 100_000 or sentences("a. " * 100_000)
