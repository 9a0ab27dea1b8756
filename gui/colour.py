"""Colour arithmetic: contrast as WCAG measures it, and OKLCH, in which equal steps look equal.

Colours are `#rrggbb` strings here; `QColor` appears only where something is painted.
"""

from __future__ import annotations

import math
from typing import NamedTuple

Channels = tuple[float, float, float]


class Oklch(NamedTuple):
    """A colour as lightness 0-1, chroma 0-0.4 and hue in degrees."""

    lightness: float
    chroma: float
    hue: float


def channels_of(colour: str) -> Channels:
    """Red, green and blue of `#rrggbb` or `#rgb`, each 0-1; ValueError for anything else."""
    digits = colour.removeprefix("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    if len(digits) != 6 or not colour.startswith("#"):
        raise ValueError(f"not a colour: {colour!r}")
    red, green, blue = (int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4))
    return red, green, blue


def colour_of(channels: Channels) -> str:
    """The `#rrggbb` of three channels; channels outside 0-1 are clipped."""
    return "#" + "".join(f"{round(min(1.0, max(0.0, part)) * 255):02x}" for part in channels)


def luminance(colour: str) -> float:
    """Relative luminance by WCAG 2, 0 for black and 1 for white."""
    red, green, blue = (_linear(part) for part in channels_of(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast_ratio(one: str, other: str) -> float:
    """Contrast of two colours by WCAG 2, from 1 (equal) to 21, in either order."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def mixed(under: str, over: str, share: float) -> str:
    """What is seen when `over` lies on `under` with opacity `share` (0-1)."""
    pairs = zip(channels_of(under), channels_of(over), strict=True)
    red, green, blue = (below + (above - below) * share for below, above in pairs)
    return colour_of((red, green, blue))


def oklch_of(colour: str) -> Oklch:
    """The colour in OKLCH (Ottosson 2020)."""
    red, green, blue = (_linear(part) for part in channels_of(colour))
    long = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    medium = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    return Oklch(lightness, math.hypot(a, b), math.degrees(math.atan2(b, a)) % 360)


def colour_of_oklch(wanted: Oklch) -> str:
    """The nearest `#rrggbb` that can be shown: chroma gives way, lightness and hue stay."""
    chroma = wanted.chroma
    while chroma > 0.001:
        channels = _channels_of_oklch(wanted._replace(chroma=chroma))
        if all(-0.001 <= part <= 1.001 for part in channels):
            return colour_of(channels)
        chroma *= 0.95
    return colour_of(_channels_of_oklch(wanted._replace(chroma=0.0)))


def _channels_of_oklch(wanted: Oklch) -> Channels:
    a = wanted.chroma * math.cos(math.radians(wanted.hue))
    b = wanted.chroma * math.sin(math.radians(wanted.hue))
    long = (wanted.lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (wanted.lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (wanted.lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        _encoded(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
        _encoded(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
        _encoded(-0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short),
    )


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _encoded(part: float) -> float:
    if part <= 0.0031308:
        return part * 12.92
    return float(1.055 * part ** (1 / 2.4) - 0.055)
