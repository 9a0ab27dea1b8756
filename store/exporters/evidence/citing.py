"""One contradiction as words to paste: both quotations with their citations, and why."""

from __future__ import annotations

from html import escape
from typing import Final

from store.exporters import phrases
from store.exporters.evidence.facts import standing_of
from store.exporters.evidence.model import Sheet
from store.rows import ClaimRow, RelationRow
from store.text.direction import direction_of

_OPENING: Final = frozenset('“„«‘"')
_CLOSING: Final = frozenset('”“»’"')


def cited_text(sheet: Sheet, link: RelationRow) -> str:
    """Plain text: each side in quotation marks with a citation line, then why and what stands."""
    words = sheet.words
    parts = [f"{_marked(side.quote)}\n— {_citation(sheet, side)}" for side in (link.a, link.b)]
    if link.why:
        parts.append(f"{words.say(phrases.WHY)}: {link.why}")
    parts.append(standing_of(sheet, link))
    return "\n\n".join(parts) + "\n"


def cited_html(sheet: Sheet, link: RelationRow) -> str:
    """The same for word processors."""
    words = sheet.words
    parts = [_side(sheet, side) for side in (link.a, link.b)]
    if link.why:
        parts.append(
            f'<p dir="auto"><b>{escape(words.say(phrases.WHY))}:</b> {_lines(link.why)}</p>'
        )
    parts.append(f"<p>{escape(standing_of(sheet, link))}</p>")
    return "\n".join(parts) + "\n"


def _side(sheet: Sheet, side: ClaimRow) -> str:
    direction = direction_of(side.quote)
    return (
        f'<blockquote dir="{direction}"><p>{_lines(_marked(side.quote))}</p></blockquote>\n'
        f'<p dir="auto">— {escape(_citation(sheet, side))}</p>'
    )


def _citation(sheet: Sheet, side: ClaimRow) -> str:
    words = sheet.words
    told = words.citation(side)
    if side.speaker_kind in {"unknown", "author"}:
        return f"{told} (claim-{side.id})"
    said = words.say(phrases.QUOTED_FROM, speaker=words.speaker(side), citation=told)
    return f"{said} (claim-{side.id})"


def _marked(quote: str) -> str:
    """The words in quotation marks, unless they bring their own."""
    return quote if quote[:1] in _OPENING and quote[-1:] in _CLOSING else f"“{quote}”"


def _lines(text: str) -> str:
    return escape(text, quote=False).replace("\n", "<br>")
