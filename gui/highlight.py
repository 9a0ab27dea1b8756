"""What a chosen colour becomes in a theme: a soft ground on which text stays readable.

Lightness comes from the theme, hue from the person: every colour, also a glaring one, is legible.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from gui.colour import Oklch, colour_of_oklch, mixed, oklch_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.palettes import Theme

_CHROMA_SHARE = 0.5
# how far the person's own lightness may still be felt: keeps two greys or two blues apart
_LIGHTNESS_SHARE = 0.10


class Highlight(NamedTuple):
    """The ground behind tagged text, the line at its edge, and the ink on it (`#rrggbb`)."""

    background: str
    edge: str
    ink: str


@lru_cache(maxsize=1024)
def entity_colour(theme: Theme, colour: str) -> Highlight:
    """The highlight of a vocabulary colour: ink and muted ink on it reach 4.5:1, its edge 3:1.

    ValueError when `colour` is not `#rrggbb`.
    """
    chosen = oklch_of(colour)
    leaning = (min(0.75, max(0.35, chosen.lightness)) - 0.55) * _LIGHTNESS_SHARE
    chroma = min(theme.highlight_chroma, chosen.chroma * _CHROMA_SHARE)
    ground = Oklch(theme.highlight_lightness + leaning, chroma, chosen.hue)
    edge = Oklch(theme.edge_lightness + leaning, min(0.15, chosen.chroma), chosen.hue)
    return Highlight(colour_of_oklch(ground), colour_of_oklch(edge), theme.ink)


def overlapping(theme: Theme, colours: Sequence[str]) -> Highlight:
    """The highlight where tags lie on each other: equal parts of each ground, the top one's edge.

    The last colour lies on top. At least one colour.
    """
    layers = [entity_colour(theme, colour) for colour in colours]
    background = layers[0].background
    for depth, layer in enumerate(layers[1:], start=2):
        background = mixed(background, layer.background, 1 / depth)
    return Highlight(background, layers[-1].edge, theme.ink)
