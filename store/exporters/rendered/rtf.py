"""A rendered article as RTF, for word processors: grounds also where they know no `cb`."""

from __future__ import annotations

from itertools import chain
from typing import Final

from store.exporters.rendered.page import Page
from store.exporters.rendered.pieces import Line, Piece
from store.exporters.rendered.writer import ArticleWriter
from store.stream import tokens as types
from store.stream.style import Look
from store.text.direction import direction_of

_ESCAPED: Final = {"\\": "\\\\", "{": "\\{", "}": "\\}", "\t": "\\tab ", "\n": "\\line "}
_MUTED: Final = "595349"


class ArticleRtf(ArticleWriter):
    """Text in Unicode escapes; grounds in both ways that word processors know."""

    def __init__(self, page: Page, *, full: bool = True, labels: bool = True) -> None:
        super().__init__(page, full=full, labels=labels)
        self._colours: dict[str, int] = {}
        used = chain.from_iterable((each["color"], each["bgcolor"]) for _, each in self.style)
        for colour in (_MUTED, *used):
            if colour:
                self._colours.setdefault(colour, len(self._colours) + 1)

    def begin(self) -> str:
        fonts = r"{\fonttbl{\f0\froman\fcharset0 Georgia;}{\f1\fswiss\fcharset0 Arial;}}"
        colours = "".join(map(_colour, self._colours))
        title = f"{{\\info{{\\title {escaped(self.page.title)}}}}}" if self.full else ""
        return f"{{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0{fonts}\n{{\\colortbl;{colours}}}{title}\n"

    def end(self) -> str:
        return "}\n"

    def line(self, line: Line) -> str:
        size = "\\b\\fs28 " if line.zone and line.zone.kind == "headline" else "\\fs23 "
        indent = "\\li360" if line.zone else ""
        words = "".join(map(self._piece, line.pieces))
        last = "\\par\n" if line.ends else ""
        return f"{_paragraph(line.text)}{indent}\\sa60{{{size}{words}}}{last}"

    def zone(self, name: str) -> str:
        codes = f"\\f1\\fs16\\cf{self._colours[_MUTED]} "
        return self._block(name, "\\li360\\sb80\\keepn", codes)

    def title_line(self, text: str) -> str:
        return self._block(text, "\\sa160", "\\b\\fs36 ")

    def fact(self, name: str, value: str) -> str:
        muted = f"\\cf{self._colours[_MUTED]}"
        label = f"{{\\f1\\fs18{muted} {escaped(name)}: }}"
        return f"{_paragraph(name)}{label}{{\\f1\\fs18 {escaped(value)}}}\\par\n"

    def heading(self, text: str) -> str:
        return self._block(text, "\\sb240\\sa120\\keepn", "\\b\\fs28 ")

    def subheading(self, text: str) -> str:
        return self._block(text, "\\sb160\\sa60\\keepn", "\\b\\fs22 ")

    def sample(self, words: str, kind: types.Type) -> str:
        return f"\\pard\\sa40{{\\fs22{self._codes(self.look(kind))} {escaped(words)}}}\\par\n"

    def quote(self, text: str) -> str:
        return self._block(text, "\\li480\\ri480\\sb60\\sa60", "\\fs23 ")

    def plain(self, text: str) -> str:
        return self._block(text, "\\sa80", "\\fs21 ")

    def rule(self) -> str:
        return "\\pard\\sa160\\brdrb\\brdrs\\brdrw10\\par\\pard\n"

    def _block(self, text: str, spacing: str, codes: str) -> str:
        return f"{_paragraph(text)}{spacing}{{{codes}{escaped(text)}}}\\par\n"

    def _piece(self, piece: Piece) -> str:
        opens, closes = self.opening(piece), self.closing(piece)
        codes = self._codes(self.look(piece.kind))
        words = escaped(piece.text)
        shown = f"{{{codes} {words}}}" if codes else words
        before = escaped(opens)
        after = f"{{\\super\\f1\\fs16 {escaped(closes)}}}" if closes else ""
        return f"{before}{shown}{after}"

    def _codes(self, look: Look) -> str:
        ground = self._colours[look.ground] if look.ground else 0
        return "".join(
            (
                f"\\chshdng0\\chcbpat{ground}\\cb{ground}" if ground else "",
                f"\\cf{self._colours[look.ink]}" if look.ink else "",
                "\\b" * look.bold,
                "\\i" * look.italic,
                "\\ul" * look.underlined,
            )
        )


def escaped(text: str) -> str:
    """The text with everything but plain letters as escapes; astral letters as two."""
    return "".join(map(_escape, text))


def _escape(letter: str) -> str:
    if letter in _ESCAPED:
        return _ESCAPED[letter]
    if " " <= letter <= "~":
        return letter
    raw = letter.encode("utf-16-le", "surrogatepass")
    units = (
        int.from_bytes(raw[at : at + 2], "little", signed=True) for at in range(0, len(raw), 2)
    )
    return "".join(f"\\u{unit}?" for unit in units)


def _paragraph(text: str) -> str:
    return "\\pard\\rtlpar\\qr\\rtlch " if direction_of(text) == "rtl" else "\\pard\\ltrpar "


def _colour(colour: str) -> str:
    red, green, blue = (int(colour[at : at + 2], 16) for at in (0, 2, 4))
    return f"\\red{red}\\green{green}\\blue{blue};"
