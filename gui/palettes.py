"""Three themes as roles: what a colour is for, never which colour it is.

Everything painted asks a `Theme` for a role; only this module knows the numbers.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, eq=False)
class Theme:
    """Every colour of the window and the reader as `#rrggbb`, by role."""

    name: str
    is_dark: bool

    # grounds, from the frame of the window to the page that is read
    window: str
    surface: str
    paper: str
    field: str
    raised: str
    hover: str
    pressed: str

    # text
    ink: str
    muted_ink: str
    faint_ink: str

    # lines
    border: str
    outline: str
    focus_ring: str

    # what is active
    accent: str
    accent_hover: str
    accent_ink: str
    selection: str
    selection_ink: str
    caret: str

    # verdicts
    danger: str
    warning: str
    success: str

    # the reader
    claim_line: str
    claim_bracket: str
    to_check: str
    confirmed: str
    dismissed: str
    resolved: str
    note: str
    search_hit: str
    current_search_hit: str
    current_ring: str
    pending: str

    # how an entity's background is made: lightness and greatest chroma in OKLCH
    highlight_lightness: float
    highlight_chroma: float
    edge_lightness: float

    def contradiction(self, status: str) -> str:
        """The bar's colour for `to_check`, `confirmed`, `dismissed` or `resolved`."""
        bars = {
            "to_check": self.to_check,
            "confirmed": self.confirmed,
            "dismissed": self.dismissed,
            "resolved": self.resolved,
        }
        return bars[status]


LIGHT = Theme(
    name="light",
    is_dark=False,
    window="#f3f1ec",
    surface="#faf9f6",
    paper="#fffdf9",
    field="#ffffff",
    raised="#ffffff",
    hover="#eae7e0",
    pressed="#dfdbd2",
    ink="#211f1b",
    muted_ink="#595349",
    faint_ink="#847d72",
    border="#e0dcd3",
    outline="#8d867b",
    focus_ring="#5565c9",
    accent="#4454ba",
    accent_hover="#3847a4",
    accent_ink="#ffffff",
    selection="#cfd6f7",
    selection_ink="#1c1b19",
    caret="#4454ba",
    danger="#b3261e",
    warning="#8a5300",
    success="#1f7042",
    claim_line="#5661c8",
    claim_bracket="#5661c8",
    to_check="#b86e00",
    confirmed="#c4312a",
    dismissed="#8b857b",
    resolved="#2e7d4f",
    note="#94700a",
    search_hit="#ffe9a3",
    current_search_hit="#ffcf5c",
    current_ring="#3847a4",
    pending="#eceaf6",
    highlight_lightness=0.915,
    highlight_chroma=0.050,
    edge_lightness=0.56,
)

SEPIA = Theme(
    name="sepia",
    is_dark=False,
    window="#ece2cf",
    surface="#f3ebdb",
    paper="#f8f1e3",
    field="#fbf6ea",
    raised="#fbf6ea",
    hover="#e4d8c1",
    pressed="#d9cbb0",
    ink="#33291c",
    muted_ink="#5f5140",
    faint_ink="#86765f",
    border="#d9ccb3",
    outline="#877860",
    focus_ring="#93562a",
    accent="#86481d",
    accent_hover="#713b15",
    accent_ink="#fffaf0",
    selection="#e6cfa6",
    selection_ink="#2b2217",
    caret="#86481d",
    danger="#a3271c",
    warning="#7d4a00",
    success="#2c653a",
    claim_line="#5c55ad",
    claim_bracket="#5c55ad",
    to_check="#a86200",
    confirmed="#b52f24",
    dismissed="#837660",
    resolved="#2f7145",
    note="#85640c",
    search_hit="#f7dc8b",
    current_search_hit="#f3c553",
    current_ring="#713b15",
    pending="#ece0d6",
    highlight_lightness=0.885,
    highlight_chroma=0.050,
    edge_lightness=0.52,
)

DARK = Theme(
    name="dark",
    is_dark=True,
    window="#141517",
    surface="#1a1b1e",
    paper="#18191b",
    field="#202125",
    raised="#232428",
    hover="#26272c",
    pressed="#303137",
    ink="#e4e2dd",
    muted_ink="#adaaa3",
    faint_ink="#7d7b76",
    border="#2d2e33",
    outline="#74767e",
    focus_ring="#8794ea",
    accent="#98a4f2",
    accent_hover="#b0b9f7",
    accent_ink="#14162a",
    selection="#36426f",
    selection_ink="#f4f3ef",
    caret="#aab4ff",
    danger="#f1897f",
    warning="#e2b15f",
    success="#7cc699",
    claim_line="#8f9bf0",
    claim_bracket="#8f9bf0",
    to_check="#e0a23e",
    confirmed="#f0746a",
    dismissed="#8b8983",
    resolved="#5db684",
    note="#d8b23f",
    search_hit="#52430f",
    current_search_hit="#6e5405",
    current_ring="#b9c1fb",
    pending="#282a3c",
    highlight_lightness=0.338,
    highlight_chroma=0.060,
    edge_lightness=0.70,
)

THEMES: Mapping[str, Theme] = MappingProxyType({each.name: each for each in (LIGHT, SEPIA, DARK)})
