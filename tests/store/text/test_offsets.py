"""Offsets against a naive encoding, with astral characters and display cuts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.text.offsets import LONGEST_BLOCK, OffsetMap, display_cuts, display_text

TEXTS = st.text(st.sampled_from("aé \n😀𝐀ب\u0301🇩\u200d"), max_size=60)


def naive_u16(text: str, cp: int) -> int:
    return len(text[:cp].encode("utf-16-le")) // 2


@st.composite
def cut_texts(draw: st.DrawFn) -> tuple[str, tuple[int, ...]]:
    text = draw(TEXTS)
    cuts = draw(st.sets(st.integers(0, len(text)), max_size=6))
    return text, tuple(sorted(cuts))


@given(TEXTS)
def test_every_position_agrees_with_utf16_and_comes_back(text: str) -> None:
    offsets = OffsetMap(text)
    for cp in range(len(text) + 1):
        assert offsets.to_u16(cp) == naive_u16(text, cp)
        assert offsets.to_cp(naive_u16(text, cp)) == cp


def test_a_position_inside_a_pair_is_its_start() -> None:
    assert OffsetMap("a😀b").to_cp(2) == 1


@given(cut_texts())
def test_document_positions_agree_with_the_displayed_text(
    case: tuple[str, tuple[int, ...]],
) -> None:
    text, cuts = case
    offsets = OffsetMap(text, cuts)
    shown = display_text(text, cuts)
    assert offsets.length_doc == naive_u16(shown, len(shown))
    for start in range(len(text)):
        first, last = offsets.to_doc(start), offsets.to_doc(start + 1, end=True)
        assert shown.encode("utf-16-le")[first * 2 : last * 2].decode("utf-16-le") == text[start]
        assert offsets.from_doc(first) == start
        assert offsets.from_doc(last) == start + 1


@pytest.mark.parametrize("position", [-1, 4])
def test_a_position_outside_is_refused(position: int) -> None:
    offsets = OffsetMap("abc")
    for convert in (offsets.to_u16, offsets.to_cp, offsets.to_doc, offsets.from_doc):
        with pytest.raises(ValueError, match="outside"):
            convert(position)


def test_short_paragraphs_are_not_cut() -> None:
    assert display_cuts("word " * 3_000 + "\n" + "word " * 3_000) == ()
    assert display_cuts("") == ()


def test_a_long_paragraph_is_cut_after_spaces() -> None:
    text = "short\n" + "nine char " * 6_000
    cuts = display_cuts(text)
    assert len(cuts) == 2
    assert all(text[cut - 1] == " " for cut in cuts)
    assert max(map(len, display_text(text, cuts).split("\n"))) <= LONGEST_BLOCK


@pytest.mark.parametrize("cluster", ["e\u0301", "👩\u200d👩\u200d👧", "🇩🇪", "ab\u0301\u0302"])
def test_a_paragraph_without_spaces_is_cut_between_graphemes(cluster: str) -> None:
    text = "x" + cluster * 30_000
    cuts = display_cuts(text)
    assert cuts
    assert all((cut - 1) % len(cluster) == 0 or cluster[0] == "a" for cut in cuts)
    assert all(text[cut] not in "\u0301\u0302\u200d" and text[cut - 1] != "\u200d" for cut in cuts)


def test_display_text_gives_the_text_when_there_are_no_cuts() -> None:
    assert display_text("a\nb", ()) == "a\nb"
