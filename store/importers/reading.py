"""Bytes read as an article: decoded, made canonical, with proposed metadata and zones.

For files this runs in the worker process alone; only short pasted text is read in the program.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from store.errors import KnownError
from store.importers.limits import LARGEST_TEXT_BYTES
from store.importers.metadata import ArticleProposal, propose_metadata
from store.importers.plain import DecodedText
from store.importers.registry import MARKDOWN_SUFFIXES, READERS
from store.importers.webpage import Page
from store.importers.zoning import find_zones
from store.importers.zoning.lines import lines_of
from store.text.canonical import Canonical, canonical
from store.text.zones import ZoneDraft

LONGEST_FIELD: Final = 1_000
"""Code points of a title, byline or other field."""


@dataclass(frozen=True, slots=True)
class Note:
    """Something a person should know about how the text was read.

    Codes: the names of `Changes` in kebab case with their count, the warnings of `DecodedText`,
    and `encoding-guessed`.
    """

    code: str
    count: int = 0


@dataclass(frozen=True, slots=True)
class Reading:
    """What was made of the bytes; the text is canonical and not blank, zones are disjoint."""

    text: str
    encoding: str
    guessed: bool
    proposal: ArticleProposal
    notes: tuple[Note, ...]
    zones: tuple[ZoneDraft, ...]


def read_bytes(raw: bytes, name: str, suffix: str, encoding: str | None = None) -> Reading:
    """What the bytes say, read as the suffix says.

    Raises KnownError `unsupported-type`, `not-text`, `empty-text`, `unknown-encoding`, `too-deep`
    or `too-much-text`.
    """
    suffix = suffix.lower()
    reader = READERS.get(suffix)
    if reader is None:
        raise KnownError("unsupported-type")
    return _reading(reader(raw, encoding), name, markdown=suffix in MARKDOWN_SUFFIXES)


def _reading(found: DecodedText | Page, name: str, *, markdown: bool) -> Reading:
    decoded = found.decoded if isinstance(found, Page) else found
    made = canonical(decoded.text)
    if not made.text.strip():
        raise KnownError("empty-text")
    if len(made.text.encode("utf-8")) > LARGEST_TEXT_BYTES:
        raise KnownError("too-much-text", limit_bytes=LARGEST_TEXT_BYTES)
    proposal = propose_metadata(made.text, name, markdown=markdown)
    if isinstance(found, Page):
        proposal = _with_page(proposal, found)
    proposal = _cut(proposal)
    zones = find_zones(made.text, proposal.headline_span, proposal.byline_span)
    if isinstance(found, Page) and found.comments_start is not None:
        zones = _with_comments(zones, made.text, found.comments_start)
    return Reading(
        text=made.text,
        encoding=decoded.encoding,
        guessed=decoded.guessed,
        proposal=proposal,
        notes=_notes(decoded, made),
        zones=zones,
    )


def _with_page(proposal: ArticleProposal, page: Page) -> ArticleProposal:
    """The proposal with what a page says of itself, which counts before what its lines say."""
    if page.title:
        proposal = replace(proposal, title=page.title, headline_span=(0, len(page.title)))
    if page.published:
        proposal = replace(proposal, published=page.published, published_reason="page")
    return replace(
        proposal,
        byline=page.byline or proposal.byline,
        outlet=page.outlet or proposal.outlet,
        url=page.url,
    )


def _with_comments(
    zones: tuple[ZoneDraft, ...], text: str, comments_start: int
) -> tuple[ZoneDraft, ...]:
    """The zones, and where the rules saw no comments every line of them as one."""
    if any(zone.kind == "comment" for zone in zones):
        return zones
    before = tuple(zone for zone in zones if zone.end <= comments_start)
    lines = [line for line in lines_of(text) if line.start >= comments_start]
    return (*before, *(ZoneDraft("comment", line.start, line.end) for line in lines))


def _cut(proposal: ArticleProposal) -> ArticleProposal:
    return replace(
        proposal,
        title=proposal.title[:LONGEST_FIELD],
        byline=_short(proposal.byline),
        outlet=_short(proposal.outlet),
        published=_short(proposal.published),
        language=_short(proposal.language),
    )


def _short(text: str | None) -> str | None:
    return None if text is None else text[:LONGEST_FIELD]


def _notes(decoded: DecodedText, made: Canonical) -> tuple[Note, ...]:
    notes = [Note(name.replace("_", "-"), count) for name, count in made.changes.counted().items()]
    if decoded.guessed:
        notes.append(Note("encoding-guessed"))
    if decoded.warning:
        notes.append(Note(decoded.warning))
    return tuple(notes)
