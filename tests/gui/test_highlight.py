"""Whatever colour a person chooses for a kind of entity, the text on it can be read."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.highlight import entity_colour, overlapping
from gui.palettes import THEMES, Theme
from gui.theme import contrast_ratio, mixed
from store.vocabulary import first_terms

DEFAULTS = [term["colour"] for term in first_terms() if term["colour"]]
STEPS = ("00", "33", "66", "99", "cc", "ff")
GRID = ["#" + "".join(parts) for parts in itertools.product(STEPS, repeat=3)]

every_theme = pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


def assert_readable(theme: Theme, ground: str) -> None:
    assert contrast_ratio(theme.ink, ground) >= 4.5
    assert contrast_ratio(theme.muted_ink, ground) >= 4.5


@every_theme
@pytest.mark.parametrize("colour", DEFAULTS)
def test_the_first_vocabulary_can_be_read(theme: Theme, colour: str) -> None:
    look = entity_colour(theme, colour)
    assert look.ink == theme.ink
    assert_readable(theme, look.background)


@every_theme
@pytest.mark.parametrize("colour", DEFAULTS)
def test_the_edge_of_an_entity_is_seen_on_the_page(theme: Theme, colour: str) -> None:
    assert contrast_ratio(entity_colour(theme, colour).edge, theme.paper) >= 3


@every_theme
def test_no_two_kinds_of_the_first_vocabulary_look_alike(theme: Theme) -> None:
    assert len({entity_colour(theme, colour) for colour in DEFAULTS}) == len(DEFAULTS)


@every_theme
@given(colour=colours)
def test_any_chosen_colour_can_be_read_and_seen(theme: Theme, colour: str) -> None:
    look = entity_colour(theme, colour)
    assert_readable(theme, look.background)
    assert contrast_ratio(look.edge, theme.paper) >= 3


@every_theme
def test_colours_from_all_over_the_cube_can_be_read(theme: Theme) -> None:
    for colour in GRID:
        assert_readable(theme, entity_colour(theme, colour).background)


@every_theme
@given(chosen=st.lists(colours, min_size=2, max_size=3))
def test_overlapping_grounds_can_be_read(theme: Theme, chosen: list[str]) -> None:
    look = overlapping(theme, chosen)
    assert_readable(theme, look.background)
    assert look.edge == entity_colour(theme, chosen[-1]).edge


@every_theme
def test_overlapping_grounds_from_all_over_the_cube_can_be_read(theme: Theme) -> None:
    for pair in itertools.combinations(GRID[::5], 2):
        assert_readable(theme, overlapping(theme, pair).background)


@every_theme
def test_one_tag_lies_on_its_own_ground(theme: Theme) -> None:
    assert overlapping(theme, ["#3b6fd4"]) == entity_colour(theme, "#3b6fd4")


@every_theme
def test_every_overlapping_tag_has_an_equal_part_in_the_ground(theme: Theme) -> None:
    one, other, third = (entity_colour(theme, each).background for each in DEFAULTS[:3])
    assert overlapping(theme, DEFAULTS[:2]).background == mixed(one, other, 1 / 2)
    three = overlapping(theme, DEFAULTS[:3]).background
    assert three == mixed(mixed(one, other, 1 / 2), third, 1 / 3)


@every_theme
@pytest.mark.parametrize("word", ["", "red", "#12", "#12345g", "3b6fd4", "#3b6fd4ff"])
def test_what_is_no_colour_is_refused(theme: Theme, word: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        entity_colour(theme, word)
