"""A rendered article for paper: a block a paragraph, so that pages break between lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from store.exporters import phrases
from store.exporters.paper import SANS, Block, Paper, inline, paragraph, paragraph_of
from store.exporters.rendered.page import Page
from store.exporters.rendered.pieces import Line, Piece
from store.exporters.rendered.writer import ArticleWriter
from store.stream import tokens as types
from store.stream.style import Look
from store.stream.tagged import TypedText

_LONGEST_PARAGRAPH: Final = 6_000
"""Characters: longer paragraphs are laid out in pieces, for laying out is slower than linear."""

_STRETCH: Final = re.compile(rf"(?s).{{1,{_LONGEST_PARAGRAPH}}}(?=\s)|.{{1,{_LONGEST_PARAGRAPH}}}")
_SPACES_PX: Final = {"<h2": 18, "<h3": 12, "<hr": 8}
_SMALL: Final = f"{SANS} font-size:11px; margin:0;"


class ArticleReduced(ArticleWriter):
    """Each part is a whole paragraph; `blocks` are the parts."""

    def blocks(self) -> Iterator[Block]:
        """The document, a block a paragraph."""
        for part in self.parts(self.page.tokens()):
            yield Block(part, together=False, space_px=_SPACES_PX.get(part[:3], 0))

    def lines(self, tokensource: Iterable[TypedText]) -> Iterator[Line]:
        for line in super().lines(tokensource):
            yield from _cut(line)

    def line(self, line: Line) -> str:
        indent = " margin-left:16px; margin-right:16px;" if line.zone else ""
        is_head = line.zone is not None and line.zone.kind == "headline"
        size = " font-size:17px; font-weight:700;" if is_head else ""
        words = "".join(map(self._piece, line.pieces)) or "&nbsp;"
        return paragraph_of(words, line.text, f"margin:0;{indent}{size}")

    def zone(self, name: str) -> str:
        return paragraph(name, f"{_SMALL} color:#595349; margin-left:16px; margin-top:6px;")

    def title_line(self, text: str) -> str:
        return paragraph(text, "font-size:24px; font-weight:700; margin:0 0 10px 0;")

    def fact(self, name: str, value: str) -> str:
        label = f'<span style="color:#595349;">{inline(name)}: </span>'
        return paragraph_of(f"{label}{inline(value)}", name, _SMALL)

    def heading(self, text: str) -> str:
        return f'<h2 style="font-size:17px; margin:0 0 6px 0;">{inline(text)}</h2>'

    def subheading(self, text: str) -> str:
        return f'<h3 style="font-size:14px; margin:0 0 3px 0;">{inline(text)}</h3>'

    def sample(self, words: str, kind: types.Type) -> str:
        return paragraph_of(_dressed(inline(words), self.look(kind)), words, "margin:0;")

    def quote(self, text: str) -> str:
        return paragraph(text, "margin:2px 18px 2px 18px;")

    def plain(self, text: str) -> str:
        return paragraph(text, "margin:0 0 4px 0;")

    def rule(self) -> str:
        return "<hr/>"

    def _piece(self, piece: Piece) -> str:
        opens, closes = self.opening(piece), self.closing(piece)
        label = f'<sup style="{SANS}">{inline(closes)}</sup>' if closes else ""
        return f"{inline(opens)}{_dressed(inline(piece.text), self.look(piece.kind))}{label}"


def article_paper(page: Page) -> Paper:
    """The article for paper."""
    words = page.words
    blocks = tuple(ArticleReduced(page).blocks())
    foot = f"{page.title[:90]} · {page.project}, article-{page.article.id}"
    page_of = words.translated(phrases.PAGE_OF)
    return Paper(title=page.title, foot=foot, lead=(), blocks=blocks, page_of=page_of)


def _cut(line: Line) -> Iterator[Line]:
    """The line, or a very long one in parts that are laid out alone."""
    held: list[Piece] = []
    length = 0
    for piece in line.pieces:
        for part in _parts(piece):
            held.append(part)
            length += len(part.text)
            if length >= _LONGEST_PARAGRAPH:
                yield replace(line, pieces=tuple(held), ends=True)
                held, length = [], 0
    if held or not line.pieces:
        yield replace(line, pieces=tuple(held))


def _parts(piece: Piece) -> Iterator[Piece]:
    texts = _STRETCH.findall(piece.text) or [""]
    last = len(texts) - 1
    for at, text in enumerate(texts):
        opens, closes = piece.opens * (at == 0), piece.closes if at == last else ()
        yield replace(piece, text=text, opens=opens, closes=closes)


def _dressed(words: str, look: Look) -> str:
    style = "".join(
        (
            f"background-color:#{look.ground};" if look.ground else "",
            f"color:#{look.ink};" if look.ink else "",
            "font-weight:700;" * look.bold,
            "font-style:italic;" * look.italic,
            "text-decoration:underline;" * look.underlined,
        )
    )
    return f'<span style="{style}">{words}</span>' if style and words else words
