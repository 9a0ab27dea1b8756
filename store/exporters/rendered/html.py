"""A rendered article as one HTML file: nothing is loaded, nothing runs, its text is the text.

Labels are written by the style sheet, so that what is copied or read back is the article alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby
from typing import IO, Final

from pygments.formatters import HtmlFormatter

from store.exporters import phrases
from store.exporters.policy import POLICY
from store.exporters.rendered.page import Page
from store.exporters.rendered.pieces import Line, Piece, lines_of
from store.exporters.rendered.told import ToldConflict, conflicts_of, legend_of
from store.rows import ZoneRow
from store.stream.style import NIGHT, PAPER
from store.stream.tagged import TypedText

_SHEET: Final = """\
:root { color-scheme: light dark; }
body { margin: 2.5rem auto; max-width: 44rem; padding: 0 1.25rem; background: #fff; color: #1c1b19;
  font: 1.06rem/1.62 Georgia, "Noto Serif", "Noto Naskh Arabic", serif; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.15rem; margin: 2.6rem 0 .8rem; }
h3 { font-size: 1rem; margin: 1.6rem 0 .4rem; }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: 0;
  font: .84rem/1.5 "Noto Sans", Arial, sans-serif; }
dl.facts dt { opacity: .72; } dl.facts dd { margin: 0; overflow-wrap: anywhere; }
.article { margin-top: 2rem; padding-top: 1.6rem; border-top: 1px solid #8886; }
.article p { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; text-align: start; }
.article p:empty { min-height: .8em; }
.zone { border-inline-start: 3px solid #8886; padding-inline-start: .9rem; margin-block: .4rem; }
.zone::before { content: attr(aria-label); display: block; opacity: .72;
  font: .72rem/1.8 "Noto Sans", Arial, sans-serif; letter-spacing: .04em; }
.zone-headline p { font-size: 1.3rem; font-weight: bold; }
mark { background: none; color: inherit; border-radius: 2px; padding: .06em 0; }
mark[data-layers~="claim"] { border-bottom: 2px solid; text-decoration: none !important; }
mark[data-layers~="cue"] { border-bottom: 1px dotted; }
mark[data-layers~="note"] { text-decoration: underline wavy 1px; text-underline-offset: .2em; }
mark[data-opens]::before { content: attr(data-opens); font-weight: normal; }
mark[data-closes]::after { content: attr(data-closes); vertical-align: super; line-height: 1;
  font: normal .62em "Noto Sans", Arial, sans-serif; padding: 0 .15em; }
ul.legend { list-style: none; padding: 0; font-size: .92rem; }
blockquote { margin: .5rem 0; padding-inline-start: 1rem;
  border-inline-start: 3px solid #8886; }
blockquote p { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.where, footer { font: .84rem/1.5 "Noto Sans", Arial, sans-serif; }
.where { margin: .8rem 0 0; font-weight: bold; } footer { margin-top: 3rem; opacity: .72; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; }
  h2, h3, .where { break-after: avoid; }
  blockquote { break-inside: avoid; } mark { print-color-adjust: exact; } }
"""


class ArticleHtml(HtmlFormatter):
    """Options beyond those of Pygments: the `page`, and whether `labels` show."""

    def __init__(self, page: Page, *, full: bool = True, labels: bool = True) -> None:
        super().__init__(style=page.style(PAPER), classprefix="t", full=full, title=page.title)
        self._page, self._labels = page, labels

    def format_unencoded(self, tokensource: Iterable[TypedText], outfile: IO[str]) -> None:
        """Write the article, with head and foot if `full`."""
        lines = lines_of(self._page, tokensource)
        parts = self._whole(lines) if self.full else self._article(lines)
        for part in parts:
            outfile.write(part)

    def _whole(self, lines: Iterable[Line]) -> Iterator[str]:
        page, words = self._page, self._page.words
        yield f'<!DOCTYPE html>\n<html lang="{escape(words.language)}">\n<head>\n'
        yield f'<meta charset="utf-8">\n{POLICY}\n'
        yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        yield f"<title>{escape(page.title)}</title>\n<style>\n{self._sheet()}</style>\n</head>\n"
        yield f'<body>\n<header>\n<h1 dir="auto">{escape(page.title)}</h1>\n<dl class="facts">\n'
        for name, value in page.facts():
            yield f'<dt>{escape(name)}</dt><dd dir="auto">{escape(value)}</dd>\n'
        yield "</dl>\n</header>\n<main>\n"
        yield from self._article(lines)
        yield "\n</main>\n"
        yield from self._legend()
        yield from self._conflicts()
        yield f"<footer>{escape(words.say(phrases.MADE_BY))}</footer>\n</body>\n</html>\n"

    def _sheet(self) -> str:
        night = HtmlFormatter(style=self._page.style(NIGHT), classprefix="t")
        dark = "body { background: #18191b; color: #f4f3ef; }\n"
        rules = "\n".join(night.get_token_style_defs(""))
        own = "\n".join(self.get_token_style_defs(""))
        return (
            f"{_SHEET}{own}\n@media screen and (prefers-color-scheme: dark) {{\n{dark}{rules}\n}}\n"
        )

    def _article(self, lines: Iterable[Line]) -> Iterator[str]:
        page = self._page
        language = f' lang="{escape(page.article.language)}"' if page.article.language else ""
        key = page.article.id
        yield f'<div class="article" id="article-{key}"{language} dir="{page.direction}">'
        for zone, inside in groupby(lines, key=lambda line: line.zone):
            yield self._zone_begins(zone)
            for line in inside:
                pieces = "".join(map(self._piece, line.pieces))
                yield f'<p dir="auto">{pieces}</p>{chr(10) * line.ends}'
            yield "</section>" if zone else ""
        yield "</div>"

    def _zone_begins(self, zone: ZoneRow | None) -> str:
        if zone is None:
            return ""
        reply = f' data-reply-to="zone-{zone.reply_to}"' if zone.reply_to else ""
        kind = escape(zone.kind.replace(" ", "-"))
        return (
            f'<section class="zone zone-{kind}" data-zone="zone-{zone.id}"{reply} '
            f'aria-label="{escape(self._page.zone_name(zone))}">'
        )

    def _piece(self, piece: Piece) -> str:
        if not piece.over:
            return escape(piece.text, quote=False)
        page = self._page
        given: dict[str, str] = {
            "class": self._get_css_classes(piece.kind).strip(),
            "data-tags": " ".join(dict.fromkeys(f"{m.owner}-{m.key}" for m in piece.over)),
            "data-layers": " ".join(sorted({_layer(mark.owner, mark.role) for mark in piece.over})),
            "title": " · ".join(dict.fromkeys(page.tip(mark) for mark in piece.over)),
            "data-opens": piece.opens if self._labels else "",
            "data-closes": " ".join(piece.closes) if self._labels else "",
        }
        attributes = "".join(f' {name}="{escape(value)}"' for name, value in given.items() if value)
        return f"<mark{attributes}>{escape(piece.text, quote=False)}</mark>"

    def _legend(self) -> Iterator[str]:
        lines = list(legend_of(self._page))
        if not lines:
            return
        yield f"<section>\n<h2>{escape(self._page.words.say(phrases.LEGEND))}</h2>\n"
        yield '<ul class="legend">\n'
        for line in lines:
            kind = self._get_css_classes(line.kind).strip()
            yield f'<li><mark class="{kind}">{escape(line.words)}</mark></li>\n'
        yield "</ul>\n</section>\n"

    def _conflicts(self) -> Iterator[str]:
        words = self._page.words
        yield f"<section>\n<h2>{escape(words.say(phrases.CONTRADICTIONS))}</h2>\n"
        told = list(conflicts_of(self._page))
        for conflict in told:
            yield from self._conflict(conflict)
        if not told:
            yield f"<p>{escape(words.say(phrases.NO_CONTRADICTIONS))}</p>\n"
        yield "</section>\n"

    def _conflict(self, conflict: ToldConflict) -> Iterator[str]:
        yield f"<h3>{escape(conflict.head)}</h3>\n"
        for side in conflict.sides:
            yield f'<p class="where">{escape(side.place)}</p>\n<blockquote>'
            yield f'<p dir="auto">{escape(side.quote, quote=False)}</p></blockquote>\n'
            yield f'<div dir="auto">{escape(side.speaker)} · {escape(side.citation)}</div>\n'
        if conflict.why:
            why = escape(self._page.words.say(phrases.WHY))
            yield f'<p dir="auto">{why}: {escape(conflict.why)}</p>\n'


def _layer(owner: str, role: str) -> str:
    if owner == "claim":
        return "claim" if role == "body" else "cue"
    return {"mention": "entity"}.get(owner, owner)
