"""A rendered article as one picture (SVG): lines wrapped, grounds drawn as boxes behind words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from io import StringIO
from typing import IO, Final
from xml.sax.saxutils import escape

from store.exporters.rendered.page import Page
from store.exporters.rendered.pieces import Line, Piece
from store.exporters.rendered.writer import ArticleWriter
from store.stream import tokens as types
from store.stream.style import NO_LOOK, Look
from store.stream.tagged import TypedText
from store.text.direction import direction_of, runs_left

_COLUMNS: Final = 92
_COLUMN_PX: Final = 8.4
_LINE_PX: Final = 23
_SIZE_PX: Final = 14
_RAISED_PX: Final = 9
_MARGIN_PX: Final = 40
_FONTS: Final = "DejaVu Sans Mono, Noto Sans Mono, Menlo, Consolas, Noto Sans Arabic, monospace"
_WORD: Final = re.compile(r"\s*\S+|\s+")
# XML 1.0 cannot hold these, not even escaped.
_FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class _Run:
    """Words in one look; `raised` for labels."""

    text: str
    look: Look
    tip: str = ""
    raised: bool = False

    @property
    def columns(self) -> int:
        columns = sum(map(_width, self.text))
        return -(-columns * _RAISED_PX // _SIZE_PX) if self.raised else columns


_BOLD: Final = replace(NO_LOOK, bold=True)
_SMALL: Final = replace(NO_LOOK, ink="595349")


class ArticleSvg(ArticleWriter):
    """A line with right-to-left letters is left to the viewer: its tags are underlined and inked.

    Elsewhere each piece stands at its column, so that the boxes fit whatever the font.
    """

    def __init__(self, page: Page, *, full: bool = True, labels: bool = True) -> None:
        super().__init__(page, full=full, labels=labels)
        self._rows = 0

    def format_unencoded(self, tokensource: Iterable[TypedText], outfile: IO[str]) -> None:
        """Write the picture: its height is known last and stands first."""
        drawn = StringIO()
        super().format_unencoded(tokensource, drawn)
        width = round(_COLUMNS * _COLUMN_PX + 2 * _MARGIN_PX)
        height = self._rows * _LINE_PX + 2 * _MARGIN_PX
        outfile.write(
            f'<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" '
            f'width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
            f'font-family="{_FONTS}" font-size="{_SIZE_PX}" fill="#1c1b19">\n'
            f"<title>{_text(self.page.title)}</title>\n"
            f'<rect width="100%" height="100%" fill="#ffffff"/>\n'
        )
        outfile.write(drawn.getvalue())
        outfile.write("</svg>\n")

    def line(self, line: Line) -> str:
        runs = [run for piece in line.pieces for run in self._runs(piece)]
        if line.zone and line.zone.kind == "headline":
            runs = [replace(run, look=replace(run.look, bold=not run.raised)) for run in runs]
        return self._wrapped(runs)

    def zone(self, name: str) -> str:
        return self._wrapped([_Run(f"▎{name}", _SMALL)])

    def title_line(self, text: str) -> str:
        return self._wrapped([_Run(text, _BOLD)])

    def fact(self, name: str, value: str) -> str:
        return self._wrapped([_Run(f"{name}: ", _BOLD), _Run(value, NO_LOOK)])

    def heading(self, text: str) -> str:
        self._rows += 1
        return self._wrapped([_Run(text, _BOLD)])

    def subheading(self, text: str) -> str:
        return self.heading(text)

    def sample(self, words: str, kind: types.Type) -> str:
        return self._wrapped([_Run(words, self.look(kind))])

    def quote(self, text: str) -> str:
        return "".join(self._wrapped([_Run(part, NO_LOOK)]) for part in text.split("\n"))

    def plain(self, text: str) -> str:
        return self.quote(text)

    def rule(self) -> str:
        self._rows += 1
        y = _MARGIN_PX + self._rows * _LINE_PX - _LINE_PX // 2
        right = round(_MARGIN_PX + _COLUMNS * _COLUMN_PX)
        return f'<path d="M{_MARGIN_PX} {y}H{right}" stroke="#8d867b"/>\n'

    def _runs(self, piece: Piece) -> Iterator[_Run]:
        look = self.look(piece.kind)
        tip = " · ".join(dict.fromkeys(self.page.tip(mark) for mark in piece.over))
        if self.opening(piece):
            yield _Run(self.opening(piece), NO_LOOK)
        yield _Run(piece.text.expandtabs(4), look, tip)
        if self.closing(piece):
            yield _Run(self.closing(piece), NO_LOOK, raised=True)

    def _wrapped(self, runs: Iterable[_Run]) -> str:
        runs = list(runs)
        whole = "".join(run.text for run in runs)
        is_left = any(map(runs_left, whole))
        direction = direction_of(whole)
        rows = list(_rows(runs)) or [[]]
        return "".join(self._row(row, direction, is_left=is_left) for row in rows)

    def _row(self, row: list[_Run], direction: str, *, is_left: bool) -> str:
        self._rows += 1
        y = _MARGIN_PX + self._rows * _LINE_PX - 7
        if not row:
            return ""
        if is_left:
            words = "".join(map(_flowing, row))
            x = float(_MARGIN_PX if direction == "ltr" else _MARGIN_PX + _COLUMNS * _COLUMN_PX)
            given = f'x="{x:.1f}" y="{y}" direction="{direction}"'
            return f'<text {given} xml:space="preserve">{words}</text>\n'
        boxes, words, column = "", "", 0
        for run in row:
            x = _MARGIN_PX + column * _COLUMN_PX
            boxes += _box(run, x, y)
            words += _span(run, f' x="{x:.1f}" y="{y - 4 * run.raised}"')
            column += run.columns
        return f'{boxes}<text xml:space="preserve">{words}</text>\n'


def _rows(runs: Iterable[_Run]) -> Iterator[list[_Run]]:
    row: list[_Run] = []
    used = 0
    for run in runs:
        for words in _words(run):
            if used + words.columns > _COLUMNS and row and not words.raised:
                yield _joined(row)
                row, used = [], 0
                words = replace(words, text=words.text.lstrip(" "))  # noqa: PLW2901 - blanks end with their line
            row.append(words)
            used += words.columns
    if row:
        yield _joined(row)


def _words(run: _Run) -> Iterator[_Run]:
    """The words of a run; one longer than a line is cut."""
    for word in _WORD.findall(run.text):
        for at in range(0, len(word), _COLUMNS // 2):
            yield replace(run, text=word[at : at + _COLUMNS // 2])


def _joined(row: list[_Run]) -> list[_Run]:
    found: list[_Run] = []
    for run in row:
        if found and replace(found[-1], text="") == replace(run, text=""):
            found[-1] = replace(run, text=found[-1].text + run.text)
        else:
            found.append(run)
    return found


def _box(run: _Run, x: float, y: int) -> str:
    if not run.look.ground:
        return ""
    width = run.columns * _COLUMN_PX
    return (
        f'<rect x="{x:.1f}" y="{y - 15}" width="{width:.1f}" height="20" rx="2" '
        f'fill="#{run.look.ground}"/>\n'
    )


def _flowing(run: _Run) -> str:
    if not run.look.ground:
        return _span(run, "")
    return _span(replace(run, look=replace(run.look, bold=True, underlined=True)), "")


def _span(run: _Run, place: str) -> str:
    look = run.look
    given = "".join(
        (
            place,
            f' fill="#{look.ink}"' if look.ink else "",
            ' font-weight="bold"' if look.bold else "",
            ' font-style="italic"' if look.italic else "",
            ' text-decoration="underline"' if look.underlined else "",
            f' font-size="{_RAISED_PX}"' if run.raised else "",
        )
    )
    tip = f"<title>{_text(run.tip)}</title>" if run.tip else ""
    return f"<tspan{given}>{tip}{_text(run.text)}</tspan>"


def _text(text: str) -> str:
    return escape(_FORBIDDEN.sub("\ufffd", text))


def _width(letter: str) -> int:
    if unicodedata.combining(letter) or unicodedata.category(letter) in {"Cf", "Me", "Mn"}:
        return 0
    return 2 if unicodedata.east_asian_width(letter) in {"W", "F"} else 1
