"""Spans: one row a part of a tag, with words around it for those who count otherwise."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, Final, NamedTuple

from store.exporters.columns import Columns, Pages, Table
from store.exporters.extract import Extract, Keys
from store.queries import exported
from store.queries.exported_tags import RevisionSize, revision_sizes, span_records
from store.text.offsets import OffsetMap
from store.text.sentences import sentences

CONTEXT: Final = 32
"""Code points before and after a quote."""

_PAGE_SPANS: Final = 2_000
_PAGE_CODE_POINTS: Final = 2_000_000
"""Texts and spans held at once, unless a single article has more."""


class Place(NamedTuple):
    """One part of a tag in its text."""

    span: int
    article: int
    revision: int
    owner: str
    part: int
    role: str
    start: int
    end: int
    start_utf16: int
    end_utf16: int
    quote: str
    prefix: str
    suffix: str
    line: int
    sentence: int
    anchor: str


def places(text: str, article: int, spans: Sequence[Any]) -> Iterator[Place]:
    """The spans of one text, by start, with where they stand in it."""
    to_u16 = _utf16_counter(text)
    lines = _Lines(text)
    for span, revision, part, role, start, end, quote, anchor, mention, claim, note in spans:
        line, sentence = lines.at(start)
        yield Place(
            span, article, revision,
            f"mention-{mention}" if mention else f"claim-{claim}" if claim else f"note-{note}",
            part, role, start, end, to_u16(start), to_u16(end), quote,
            text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT], line, sentence,
            anchor,
        )  # fmt: skip


class _Lines:
    """Counts lines and, inside a line, sentences; for ascending positions."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._number = 1
        self._start = 0
        self._end = _line_end(text, 0)
        self._sentences: list[int] | None = None

    def at(self, position: int) -> tuple[int, int]:
        """Number of the line and of the sentence in it, both from 1."""
        if position > self._end:
            self._go_to(position)
        if self._sentences is None:
            found = sentences(self._text[self._start : self._end])
            self._sentences = [self._start + start for start, _ in found]
        return self._number, max(1, bisect_right(self._sentences, position))

    def _go_to(self, position: int) -> None:
        self._number += self._text.count("\n", self._start, position)
        self._start = self._text.rfind("\n", 0, position) + 1
        self._end = _line_end(self._text, self._start)
        self._sentences = None


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def _utf16_counter(text: str) -> Any:
    offsets = OffsetMap(text)
    return int if offsets.length_doc == offsets.length else offsets.to_u16


def _pages(extract: Extract) -> Pages:
    chosen = _Chosen(extract)
    return Pages(chosen.count(), chosen.pages())


class _Chosen:
    """The spans of the tags that come, text by text."""

    def __init__(self, extract: Extract) -> None:
        self._extract = extract
        self._revisions = extract.keys("revision")
        self._owners: dict[str, Keys] = {
            owner: extract.keys(owner) for owner in ("mention", "claim", "note")
        }
        self._all = all(keys is None for keys in self._owners.values())

    def count(self) -> int:
        """How many spans come."""
        if self._all:
            return self._extract.read(exported.key_count, "span")
        return sum(self._owned(owner, keys) for owner, keys in self._owners.items())

    def pages(self) -> Iterator[list[Place]]:
        """The spans by revision and place."""
        for sizes in self._packed():
            texts = self._extract.read(exported.body_texts, {size.body for size in sizes})
            rows = self._extract.read(span_records, [size.id for size in sizes])
            kept = rows if self._all else [row for row in rows if self._keeps(row)]
            found: list[Place] = []
            homes = {size.id: size for size in sizes}
            for revision, spans in groupby(kept, key=itemgetter(1)):
                home = homes[revision]
                found += places(texts[home.body], home.article, list(spans))
            yield found

    def _owned(self, owner: str, keys: Keys) -> int:
        if keys is not None:
            return self._extract.count("span", f"{owner}_id", keys)
        every = self._extract.every(owner)
        return sum(self._extract.count("span", f"{owner}_id", page) for page in every)

    def _keeps(self, row: Any) -> bool:
        return any(
            row[column] is not None and (keys is None or row[column] in keys)
            for column, keys in zip(range(8, 11), self._owners.values(), strict=True)
        )

    def _packed(self) -> Iterator[list[RevisionSize]]:
        packed: list[RevisionSize] = []
        spans = code_points = 0
        for size in self._sizes():
            packed.append(size)
            spans += size.spans
            code_points += size.length
            if (
                spans > _PAGE_SPANS
                or code_points > _PAGE_CODE_POINTS
                or len(packed) == self._extract.page
            ):
                yield packed
                packed, spans, code_points = [], 0, 0
        if packed:
            yield packed

    def _sizes(self) -> Iterator[RevisionSize]:
        chosen = self._revisions
        runs = self._extract.every("revision") if chosen is None else self._extract.runs(chosen)
        for run in runs:
            yield from self._extract.read(revision_sizes, run)


_ROW: Final = Columns(lambda name: itemgetter(Place._fields.index(name)))

SPANS: Final = Table(
    "spans",
    "One row a part of a tag; its quote is text[start:end] of texts/<article>.txt in code points;"
    " of a lost one, of texts/<article>.<revision>.txt.",
    (
        _ROW.key("span", "span", "public id of the part", "span"),
        _ROW.key("article", "article", "article", "article", table="articles"),
        _ROW.key("revision", "revision", "state of the text", "revision"),
        _ROW.text("owner", "public id of the mention, claim or note"),
        _ROW.integer("part", "0 for the first part of its role"),
        _ROW.text("role", "body, cue or evidence"),
        _ROW.integer("start", "first code point"),
        _ROW.integer("end", "code point after the last"),
        _ROW.integer("start_utf16", "start counted in UTF-16 units"),
        _ROW.integer("end_utf16", "end counted in UTF-16 units"),
        _ROW.text("quote", "the words"),
        _ROW.text("prefix", "up to 32 characters before"),
        _ROW.text("suffix", "up to 32 characters after"),
        _ROW.integer("line", "number of its line in the text, from 1"),
        _ROW.integer("sentence", "number of its sentence in that line, from 1"),
        _ROW.text("anchor", "exact, moved, unsure or lost"),
    ),
    _pages,
)
