"""A rendered article for a terminal: colours by SGR codes, and no other code whatever comes in."""

from __future__ import annotations

import re
from typing import Final, Literal

from store.exporters.rendered.page import Page
from store.exporters.rendered.pieces import Line, Piece
from store.exporters.rendered.writer import ArticleWriter
from store.stream import tokens as types
from store.stream.style import NIGHT, Look
from store.text.direction import without_isolates

Colours = Literal["true", "256", "none"]

SGR: Final = re.compile("\x1b\\[[0-9;]*m")
"""What this writer adds to a text."""

# C0 and C1 can drive a terminal; bidi controls can make a line read as another.
_CONTROLS: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]"
)
_DIM: Final = "\x1b[2m"
_BOLD: Final = "\x1b[1m"
_PLAIN: Final = "\x1b[0m"


class ArticleTerminal(ArticleWriter):
    """Inks are only set where a ground is: the terminal's own ground is not known."""

    def __init__(
        self, page: Page, *, full: bool = True, labels: bool = True, colours: Colours = "true"
    ) -> None:
        super().__init__(page, full=full, labels=labels, ground=NIGHT)
        self._colours = colours

    def line(self, line: Line) -> str:
        return "".join(map(self._piece, line.pieces)) + "\n" * line.ends

    def zone(self, name: str) -> str:
        return f"{self._set(_DIM, f'▎{without_isolates(name)}')}\n"

    def title_line(self, text: str) -> str:
        return f"{self._set(_BOLD, text)}\n"

    def fact(self, name: str, value: str) -> str:
        return f"{self._set(_DIM, f'{name}:')} {visible(value)}\n"

    def heading(self, text: str) -> str:
        return f"\n{self._set(_BOLD, text)}\n"

    def subheading(self, text: str) -> str:
        return f"\n{self._set(_BOLD, text)}\n"

    def sample(self, words: str, kind: types.Type) -> str:
        return f"  {self._set(self._codes(self.look(kind)), words)}\n"

    def quote(self, text: str) -> str:
        return "".join(f"    {part}\n" for part in visible(text).split("\n"))

    def plain(self, text: str) -> str:
        return f"{visible(without_isolates(text))}\n"

    def rule(self) -> str:
        return f"\n{self._set(_DIM, '─' * 40)}\n"

    def end(self) -> str:
        return "" if not self.full else "\n"

    def _piece(self, piece: Piece) -> str:
        opens, closes = self.opening(piece), self.closing(piece)
        words = self._set(self._codes(self.look(piece.kind)), piece.text)
        # A terminal has no raised letters: what would run into the next word gets brackets.
        label = closes if closes.startswith("⟧") else f"[{closes}]" if closes else ""
        return f"{self._set(_DIM, opens)}{words}{self._set(_DIM, label)}"

    def _set(self, codes: str, text: str) -> str:
        shown = visible(text)
        return f"{codes}{shown}{_PLAIN}" if codes and shown and self._colours != "none" else shown

    def _codes(self, look: Look) -> str:
        codes = ["1"] * look.bold + ["3"] * look.italic + ["4"] * look.underlined
        if look.ground:
            codes += [self._colour(38, look.ink), self._colour(48, look.ground)]
        return f"\x1b[{';'.join(codes)}m" if codes else ""

    def _colour(self, layer: int, colour: str) -> str:
        channels = [int(colour[at : at + 2], 16) for at in (0, 2, 4)]
        if self._colours == "true":
            return f"{layer};2;{';'.join(map(str, channels))}"
        red, green, blue = (round(channel / 255 * 5) for channel in channels)
        return f"{layer};5;{16 + 36 * red + 6 * green + blue}"


def visible(text: str) -> str:
    """The text with control characters written out: ⟨U+001B⟩."""
    return _CONTROLS.sub(lambda match: f"⟨U+{ord(match[0]):04X}⟩", text)
