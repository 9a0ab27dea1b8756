"""The evidence sheet as one HTML file: complete, for every reader, in print and on screen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from typing import Final

from store.exporters import phrases
from store.exporters.evidence.facts import (
    compared,
    cover_of,
    standing_of,
    verdict_of,
)
from store.exporters.evidence.model import Entry, Sheet, Side
from store.exporters.paper import TURNING
from store.exporters.policy import POLICY
from store.text.direction import direction_of
from store.text.excerpt import Run, Weight

CONTENTS_FROM: Final = 6
"""As many entries need a table of contents."""

_SHEET: Final = """\
:root { color-scheme: light; }
body { margin: 2.5rem auto; max-width: 50rem; padding: 0 1.25rem; background: #fff; color: #111;
  font: 1rem/1.55 Georgia, "Noto Serif", "Noto Naskh Arabic", serif; overflow-wrap: anywhere; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 0 0 .2rem; }
h3 { font: bold .86rem/1.5 "Noto Sans", Arial, sans-serif; margin: 1.2rem 0 .3rem; }
.standing, footer, nav, table, dl, figcaption {
  font: .86rem/1.5 "Noto Sans", "Noto Sans Arabic", Arial, sans-serif; }
.standing { margin: 0 0 .6rem; color: #444; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1.1rem; margin: 0; }
dt { color: #444; } dd { margin: 0; white-space: pre-line; }
nav ol { list-style: none; padding: 0; } nav a { color: inherit; }
.entry { border-top: 2px solid #111; padding-top: 1rem; margin-top: 2.6rem; }
figure { margin: 1rem 0 0; }
blockquote { margin: .3rem 0; padding: .1rem 0 .1rem 1rem; border-inline-start: 3px solid #555;
  padding-inline: 1rem 0; color: #444; }
blockquote p { margin: 0; white-space: pre-wrap; text-align: start; }
mark { background: #e6e6e6; color: #000; font-weight: bold; padding: .05em 0; }
figcaption { color: #222; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
col.name { width: 21%; }
td.none { color: #666; font-style: italic; }
th, td { text-align: start; vertical-align: top; padding: .28rem .5rem; border: 1px solid #bbb;
  white-space: pre-line; unicode-bidi: plaintext; }
thead th, tbody th { background: #f2f2f2; font-weight: bold; }
.why { white-space: pre-line; margin: .2rem 0 0; }
footer { border-top: 1px solid #bbb; margin-top: 3rem; padding-top: .6rem; color: #444; }
@page { size: A4; margin: 20mm 18mm; }
@media print { body { margin: 0; max-width: none; padding: 0; font-size: 10pt; }
  .entry { break-before: auto; } .quotes, figure, tr, .assessment { break-inside: avoid; }
  h2, h3, .standing { break-after: avoid; } nav { break-after: page; } }
"""


def page_of(sheet: Sheet, entries: Iterable[Entry]) -> Iterator[str]:
    """The whole file in parts, an entry each."""
    yield from head_of(sheet)
    for entry in entries:
        yield entry_of(sheet, entry)
    yield foot_of(sheet)


def head_of(sheet: Sheet) -> Iterator[str]:
    """All that stands before the first entry."""
    words = sheet.words
    title = f"{words.say(phrases.EVIDENCE)}: {sheet.project}"
    yield f'<!DOCTYPE html>\n<html lang="{escape(words.language)}">\n<head>\n'
    yield f'<meta charset="utf-8">\n{POLICY}\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield f"<title>{escape(title)}</title>\n<style>\n{_SHEET}</style>\n</head>\n<body>\n"
    yield f'<header>\n<h1 dir="auto">{escape(title)}</h1>\n<dl>\n'
    for name, value in cover_of(sheet):
        yield f'<dt>{escape(name)}</dt><dd dir="auto">{escape(value)}</dd>\n'
    yield f"</dl>\n<p>{escape(words.say(phrases.HOW_TO_READ))}</p>\n</header>\n"
    if len(sheet.lines) >= CONTENTS_FROM:
        yield from _contents(sheet)
    yield "<main>\n" if sheet.lines else f"<main>\n<p>{escape(words.say(phrases.NOTHING))}</p>\n"


def entry_of(sheet: Sheet, entry: Entry) -> str:
    """One entry."""
    return "".join(_entry(sheet, entry))


def foot_of(sheet: Sheet) -> str:
    """All that stands after the last entry."""
    made = sheet.words.say(phrases.MADE_BY)
    return f"</main>\n<footer>{escape(made)}</footer>\n</body>\n</html>\n"


def _contents(sheet: Sheet) -> Iterator[str]:
    name = escape(sheet.words.say(phrases.CONTENTS))
    yield f'<nav aria-labelledby="contents">\n<h2 id="contents">{name}</h2>\n<ol>\n'
    for line in sheet.lines:
        status = escape(sheet.words.word("status", line.status))
        head = f'<a href="#link-{line.key}">{escape(line.heading)}</a>'
        yield f'<li dir="auto">{head} ({status})</li>\n'
    yield "</ol>\n</nav>\n"


def _entry(sheet: Sheet, entry: Entry) -> Iterator[str]:
    words, key = sheet.words, f"link-{entry.link.id}"
    yield f'<article class="entry" id="{key}" aria-labelledby="{key}-head">\n'
    yield f'<h2 id="{key}-head" dir="auto">{escape(sheet.lines[entry.number - 1].heading)}</h2>\n'
    yield f'<p class="standing">{escape(standing_of(sheet, entry.link))}</p>\n'
    yield '<div class="quotes">\n'
    for side in entry.sides:
        yield from _side(sheet, side)
    yield f"</div>\n<h3>{escape(words.say(phrases.WHY))}</h3>\n"
    why = entry.link.why or words.say(phrases.NO_WHY)
    yield f'<p class="why" dir="auto">{escape(why)}</p>\n'
    yield f'<section class="assessment">\n<h3>{escape(words.say(phrases.VERDICT))}</h3>\n<dl>\n'
    for name, value in verdict_of(sheet, entry):
        yield f'<dt>{escape(name)}</dt><dd dir="auto">{escape(value)}</dd>\n'
    yield "</dl>\n</section>\n"
    yield from _comparison(sheet, entry)
    yield "</article>\n"


def _side(sheet: Sheet, side: Side) -> Iterator[str]:
    words = sheet.words
    yield f"<figure>\n<h3>{escape(words.say(phrases.SIDE, letter=side.letter))}</h3>\n"
    language = f' lang="{escape(side.article.language)}"' if side.article.language else ""
    cited = f' cite="{escape(side.article.url)}"' if side.article.url else ""
    direction = direction_of(side.quote)
    yield f'<blockquote{cited}{language} dir="{direction}">'
    yield f"<p>{_quoted(sheet, side)}</p></blockquote>\n"
    caption = words.say(phrases.CITED, letter=side.letter, citation=words.citation(side.article))
    yield f'<figcaption dir="auto">{escape(caption)}</figcaption>\n'
    if not side.is_present:
        yield f"<p>{escape(words.say(phrases.MOVED_ON))}</p>\n"
    yield "</figure>\n"


def _quoted(sheet: Sheet, side: Side) -> str:
    more = escape(sheet.words.say(phrases.MORE_TEXT))
    before = f"{more} " * side.begins_within
    after = f" {more}" * side.ends_within
    return before + "".join(map(_run, side.runs)) + after


def _run(run: Run) -> str:
    words = escape(run.text, quote=False)
    if TURNING.search(run.text):
        words = f"<bdi>{words}</bdi>"  # nothing beyond it is turned round
    return f"<mark>{words}</mark>" if run.weight is not Weight.CONTEXT else words


def _comparison(sheet: Sheet, entry: Entry) -> Iterator[str]:
    words = sheet.words
    yield f"<h3>{escape(words.say(phrases.COMPARED))}</h3>\n<table>\n"
    yield '<colgroup><col class="name"><col><col></colgroup>\n<thead><tr><td></td>'
    for letter in ("A", "B"):
        yield f'<th scope="col">{escape(words.say(phrases.SIDE, letter=letter))}</th>'
    yield "</tr></thead>\n<tbody>\n"
    for name, a, b in compared(sheet, entry):
        yield f'<tr><th scope="row">{escape(name)}</th>'
        yield f"{_cell(sheet, a)}{_cell(sheet, b)}</tr>\n"
    yield "</tbody>\n</table>\n"


def _cell(sheet: Sheet, value: str) -> str:
    if value:
        return f'<td dir="auto">{escape(value)}</td>'
    return f'<td class="none">{escape(sheet.words.say(phrases.NOT_RECORDED))}</td>'
