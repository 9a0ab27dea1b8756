"""The stream of a tagged text, and the style it is shown in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.stream import tokens as types
from store.stream.cues import cues_in
from store.stream.style import NIGHT, NO_LOOK, PAPER, Ground, look_of, mixed, style_of
from store.stream.tagged import Layer, Stretch, entity_type, tagged_tokens

_LAYERS: tuple[Layer, ...] = ("entity", "claim", "conflict", "cue", "note")
_TEXT = st.text(st.sampled_from("aB “”'.,\n 1é\u00a0نع😀—said not 2014"), min_size=1, max_size=60)


@st.composite
def tagged_texts(draw: st.DrawFn) -> tuple[str, list[Stretch]]:
    text = draw(_TEXT)
    found = []
    for _ in range(draw(st.integers(0, 6))):
        start = draw(st.integers(0, len(text) - 1))
        end = draw(st.integers(start + 1, len(text)))
        layer = draw(st.sampled_from(_LAYERS))
        found.append(Stretch(start, end, layer, draw(st.sampled_from(["", "person"]))))
    return text, found


@given(tagged_texts())
def test_joined_tokens_are_the_text_and_cross_no_edge(tagged: tuple[str, list[Stretch]]) -> None:
    text, stretches = tagged
    tokens = list(tagged_tokens(text, stretches))
    assert "".join(words for _, words in tokens) == text
    edges = {edge for each in stretches for edge in (each.start, each.end)}
    edges |= {edge for cue in cues_in(text, 0, len(text)) for edge in (cue.start, cue.end)}
    at = 0
    for kind, words in tokens:
        assert words
        assert words == "\n" or "\n" not in words
        assert not any(at < edge < at + len(words) for edge in edges)
        over = any(each.start <= at < each.end for each in stretches)
        assert (kind in types.TAG) == over
        at += len(words)


def test_types_know_kinds_and_no_records() -> None:
    stretches = [Stretch(0, 9, "claim"), Stretch(2, 4, "entity", "armed_group")]
    kinds = [kind for kind, _ in tagged_tokens("abcdefghi", stretches)]
    assert kinds == [types.CLAIM, types.CLAIM.Entity.ArmedGroup, types.CLAIM]


def test_of_entities_on_each_other_the_shortest_gives_the_kind() -> None:
    stretches = [Stretch(0, 9, "entity", "place"), Stretch(0, 5, "entity", "person")]
    assert [kind for kind, _ in tagged_tokens("abcdefghi", stretches)] == [
        types.TAG.Entity.Person,
        types.TAG.Entity.Place,
    ]


def test_no_two_codes_become_one_type() -> None:
    codes = ["a_b", "aB", "a-b", "ab", "A_b", "a__b", "نص", "1a", "a b"]
    assert len({entity_type(types.TAG, code) for code in codes}) == len(codes)


def test_a_type_that_the_style_does_not_list_looks_like_its_parent() -> None:
    style = style_of({"person": "#3b6fd4"})
    known = look_of(style, types.CLAIM.Entity.Person)
    assert look_of(style, types.CLAIM.Entity.Person.Elder) == known
    assert known.underlined
    assert look_of(style, types.CUE.Quote) == NO_LOOK


@pytest.mark.parametrize("ground", [PAPER, NIGHT])
@pytest.mark.parametrize("colour", ["#000000", "#ffffff", "#ff0000", "#00ff00", "#ffff00", None])
def test_every_colour_of_a_kind_is_read_on(ground: Ground, colour: str | None) -> None:
    style = style_of({"odd": colour}, ground)
    look = look_of(style, types.CONFLICT.Entity.Odd)
    assert _contrast(f"#{look.ink}", f"#{look.ground}") >= 4.5


@pytest.mark.parametrize("ground", [PAPER, NIGHT])
def test_the_inks_of_tags_are_read_on_the_paper(ground: Ground) -> None:
    for ink in (ground.ink, ground.claim, ground.conflict, ground.note):
        assert _contrast(ink, ground.paper) >= 4.5


def test_mixing_goes_from_one_colour_to_the_other() -> None:
    assert (mixed("#000000", "#ffffff", 0), mixed("#000000", "#ffffff", 1)) == (
        "#000000",
        "#ffffff",
    )


def _contrast(one: str, other: str) -> float:
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
