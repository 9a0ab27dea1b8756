"""Colours of a rendered article: those of the vocabulary, softened until ink is read on them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, cast

from pygments.style import Style

from store.stream import tokens as types
from store.stream.tagged import entity_type

PLAIN_KIND: Final = "#5b6770"
"""The colour of a kind that has none."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What an article is written on; `share` is how much of a kind's colour a ground takes."""

    paper: str
    ink: str
    claim: str
    conflict: str
    note: str
    share: float


PAPER: Final = Ground("#ffffff", "#1c1b19", "#3f4bb3", "#b3261e", "#7a5c00", 0.22)
NIGHT: Final = Ground("#18191b", "#f4f3ef", "#aab4ff", "#ff9a8f", "#e6c35c", 0.36)


@dataclass(frozen=True, slots=True)
class Look:
    """How words of a type look; colours are `rrggbb`, empty for none."""

    ink: str
    ground: str
    bold: bool
    italic: bool
    underlined: bool


NO_LOOK: Final = Look("", "", bold=False, italic=False, underlined=False)


def style_of(kinds: Mapping[str, str | None], ground: Ground = PAPER) -> type[Style]:
    """A Pygments style for these kinds of entities (code to `#rrggbb`) on a ground."""
    bases = {
        types.TAG: "",
        types.CLAIM: f"underline {ground.claim}",
        types.CONFLICT: f"underline bold {ground.conflict}",
        types.SAID: "italic",
        types.NOTE: f"italic {ground.note}",
    }
    listed: dict[types.Type, str] = {types.TEXT: "", **bases}
    for base in bases:
        unresolved = mixed(ground.paper, PLAIN_KIND, ground.share / 2)
        listed[entity_type(base, "")] = f"bg:{unresolved} {ground.ink}"
        for code, colour in kinds.items():
            soft = mixed(ground.paper, colour or PLAIN_KIND, ground.share)
            listed[entity_type(base, code)] = f"bg:{soft} {ground.ink}"
    made = type("ArticleStyle", (Style,), {"styles": listed, "background_color": ground.paper})
    return cast("type[Style]", made)


def look_of(style: type[Style], kind: types.Type) -> Look:
    """How a type looks; one that the style does not list looks like the nearest parent listed."""
    found: dict[str, Any] = style.style_for_token(_listed(style, kind))
    return Look(
        found["color"] or "",
        found["bgcolor"] or "",
        bool(found["bold"]),
        bool(found["italic"]),
        bool(found["underline"]),
    )


def mixed(under: str, over: str, share: float) -> str:
    """What is seen when `over` lies on `under` with an opacity of 0 to 1; all `#rrggbb`."""
    pairs = zip(_channels(under), _channels(over), strict=True)
    return "#" + "".join(f"{round(low + (high - low) * share):02x}" for low, high in pairs)


def _channels(colour: str) -> tuple[int, int, int]:
    digits = colour.removeprefix("#")
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)


def _listed(style: type[Style], kind: types.Type) -> types.Type:
    while kind.parent is not None and not style.styles_token(kind):
        kind = kind.parent
    return kind
