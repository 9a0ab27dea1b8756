"""What an evidence sheet holds: plain frozen rows, read in short pieces, a page of links a time."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from store import queries
from store.exporters.evidence.speaking import heading_of
from store.exporters.wording import Wording
from store.project import Project
from store.queries import exported
from store.queries.zoned import BODY
from store.rows import ArticleRow, ClaimRow, RelationRow, SourceRow, TermRow, ZoneRow
from store.text.excerpt import Run, Weight, excerpt, runs_of
from store.types import AnalystId, ArticleId, RelationId, SourceId

PAGE: Final = 50
"""Links a read."""
_SENTENCES_EACH: Final = 2


_Read = tuple[ArticleRow, str, list[ZoneRow]]
"""An article with its text and zones."""


@dataclass(frozen=True, slots=True)
class Side:
    """One statement with its article; `runs` are its words in their context."""

    letter: str
    claim: ClaimRow
    article: ArticleRow
    source: SourceRow | None
    zone: str
    """Code of the zone in which it begins; `body` where none is."""
    runs: tuple[Run, ...]
    begins_within: bool
    """Whether the article's paragraph begins before the context shown."""
    ends_within: bool
    is_present: bool
    """Whether the words stand in the article's present text."""
    notes: tuple[str, ...]

    @property
    def quote(self) -> str:
        """The words of the statement."""
        return self.claim.quote


@dataclass(frozen=True, slots=True)
class Entry:
    """One contradiction (or other link) with both sides."""

    number: int
    link: RelationRow
    a: Side
    b: Side
    notes: tuple[str, ...]

    @property
    def sides(self) -> tuple[Side, Side]:
        """Both statements."""
        return self.a, self.b


@dataclass(frozen=True, slots=True)
class Line:
    """An entry as the table of contents tells of it."""

    number: int
    key: RelationId
    status: str
    heading: str


@dataclass(frozen=True, slots=True)
class Terms:
    """The vocabularies whose labels people may have changed."""

    conflict_kinds: tuple[TermRow, ...]
    reasons: tuple[TermRow, ...]
    claim_kinds: tuple[TermRow, ...]
    zone_kinds: tuple[TermRow, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The sheet without its entries."""

    project: str
    analyst: str | None
    made_at: dt.datetime
    filters: tuple[tuple[str, str], ...]
    """Names and values of what narrowed the list, in words."""
    lines: tuple[Line, ...]
    terms: Terms
    words: Wording

    def counted(self) -> list[tuple[str, int]]:
        """Statuses and how many entries have each."""
        found = Counter(line.status for line in self.lines)
        return sorted(found.items(), key=lambda each: -each[1])


class Reading:
    """Reads a sheet from a project; articles that follow each other are read once."""

    def __init__(
        self, project: Project, links: Sequence[RelationId], words: Wording | None = None
    ) -> None:
        self._project = project
        self._words = words or Wording()
        self._links = tuple(links)
        self._articles: dict[ArticleId, _Read] = {}
        self._noted: dict[str, dict[int, list[str]]] = {}

    @cached_property
    def terms(self) -> Terms:
        """The vocabularies."""
        names = ("contradiction_kind", "dismissal_reason", "claim_kind", "zone_kind")
        return Terms(*(tuple(self._project.read(queries.terms, name)) for name in names))

    def lines(self) -> Iterator[Line]:
        """The entries in brief, in the order asked for; links that are gone are left out."""
        number = 0
        for rows in self._pages():
            for row in rows:
                number += 1
                heading = heading_of(self._words, self.terms.conflict_kinds, number, row)
                yield Line(number, row.id, row.status, heading)

    def entries(self) -> Iterator[Entry]:
        """The entries in full."""
        number = 0
        for rows in self._pages():
            self._read_notes(rows)
            for row in rows:
                number += 1
                sides = self._side("A", row.a), self._side("B", row.b)
                yield Entry(number, row, *sides, self._notes("relation", row.id))
            self._articles.clear()

    def sheet(
        self,
        made_at: dt.datetime,
        filters: Sequence[tuple[str, str]] = (),
        analyst: AnalystId | None = None,
        lines: Iterable[Line] | None = None,
    ) -> Sheet:
        """What stands around the entries."""
        names = self._project.read(queries.analyst_names)
        return Sheet(
            project=self._project.name,
            analyst=None if analyst is None else names.get(analyst),
            made_at=made_at,
            filters=tuple(filters),
            lines=tuple(self.lines() if lines is None else lines),
            terms=self.terms,
            words=self._words,
        )

    def _pages(self) -> Iterator[list[RelationRow]]:
        for first in range(0, len(self._links), PAGE):
            yield self._project.read(queries.relation_rows, self._links[first : first + PAGE])

    def _side(self, letter: str, claim: ClaimRow) -> Side:
        article, text, zones = self._article(claim.article)
        if claim.is_lost:
            text, zones = self._project.text(claim.body), []
        spans = [span for span in claim.spans if span.role == "body"]
        parts = [(span.start, span.end) for span in spans]
        stands = all(
            span.body == claim.body and text[span.start : span.end] == span.quote for span in spans
        )
        if stands:
            shown = excerpt(text, parts, _SENTENCES_EACH)
            runs = tuple(runs_of(text, shown, parts, ()))
            first, last = shown[0][0], shown[-1][1]
        else:
            runs, first, last = (Run(claim.quote, Weight.CLAIM),), 0, len(text)
        return Side(
            letter=letter,
            claim=claim,
            article=article,
            source=self._sources.get(article.source_id) if article.source_id else None,
            zone=_zone_of(claim, zones),
            runs=runs,
            begins_within=first > 0 and text[first - 1] != "\n",
            ends_within=last < len(text) and text[last] != "\n",
            is_present=stands and not claim.is_lost,
            notes=self._notes("claim", claim.id),
        )

    def _article(self, key: ArticleId) -> _Read:
        if key not in self._articles:
            row = self._project.read(queries.article, key)
            assert row is not None, "a claim without its article"
            zones = self._project.read(queries.zones, key)
            self._articles[key] = row, self._project.text(row.body), zones
        return self._articles[key]

    @cached_property
    def _sources(self) -> dict[SourceId, SourceRow]:
        return {source.id: source for source in self._project.read(queries.sources)}

    def _read_notes(self, rows: Sequence[RelationRow]) -> None:
        claims = sorted({side.id for row in rows for side in (row.a, row.b)})
        for owner, keys in (("relation", [row.id for row in rows]), ("claim", claims)):
            self._noted[owner] = self._project.read(exported.notes_on, owner, keys)

    def _notes(self, owner: str, key: int) -> tuple[str, ...]:
        return tuple(text for text in self._noted[owner].get(key, ()) if text)


def _zone_of(claim: ClaimRow, zones: Sequence[ZoneRow]) -> str:
    inside = [zone for zone in zones if zone.start <= claim.start < zone.end]
    return min(inside, key=lambda zone: zone.end - zone.start).kind if inside else BODY
