"""Colour arithmetic agrees with WCAG, and OKLCH leads there and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.colour import (
    Oklch,
    channels_of,
    colour_of,
    colour_of_oklch,
    contrast_ratio,
    luminance,
    mixed,
    oklch_of,
)

colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


def test_contrast_is_what_wcag_says() -> None:
    assert luminance("#000000") == 0
    assert luminance("#ffffff") == pytest.approx(1)
    assert contrast_ratio("#000000", "#ffffff") == pytest.approx(21)
    assert contrast_ratio("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@given(colours, colours)
def test_contrast_knows_no_order(one: str, other: str) -> None:
    assert contrast_ratio(one, other) == contrast_ratio(other, one)
    assert 1 <= contrast_ratio(one, other) <= 21.01


@given(colours)
def test_a_colour_survives_its_channels(colour: str) -> None:
    assert colour_of(channels_of(colour)) == colour


@given(colours)
def test_a_colour_survives_oklch(colour: str) -> None:
    back = channels_of(colour_of_oklch(oklch_of(colour)))
    assert back == pytest.approx(channels_of(colour), abs=0.03)


@given(st.floats(0.15, 0.97), st.floats(0, 0.4), st.floats(0, 360))
def test_chroma_gives_way_where_a_colour_cannot_be_shown(
    lightness: float, chroma: float, hue: float
) -> None:
    shown = oklch_of(colour_of_oklch(Oklch(lightness, chroma, hue)))
    assert shown.lightness == pytest.approx(lightness, abs=0.03)
    assert shown.chroma <= chroma + 0.02


@given(colours, colours, st.floats(0, 1))
def test_a_mixture_lies_between_its_colours(under: str, over: str, share: float) -> None:
    assert mixed(under, over, 0) == under
    assert mixed(under, over, 1) == over
    parts = zip(
        channels_of(under), channels_of(over), channels_of(mixed(under, over, share)), strict=True
    )
    for below, above, part in parts:
        assert min(below, above) - 0.003 <= part <= max(below, above) + 0.003


def test_three_digits_are_short_for_six() -> None:
    assert channels_of("#fa0") == channels_of("#ffaa00")


def test_channels_beyond_the_screen_are_clipped() -> None:
    assert colour_of((-0.5, 0.5, 7)) == "#0080ff"


@pytest.mark.parametrize("word", ["", "#", "ffffff", "#ffff", "#gggggg", "red"])
def test_other_words_are_no_colours(word: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        channels_of(word)
