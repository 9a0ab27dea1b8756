"""What a rendered article shows, whatever the format: read once, then nothing is asked of the
project.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from store import queries
from store.errors import KnownError
from store.exporters import phrases
from store.exporters.wording import Wording
from store.project import Project
from store.rows import ArticleRow, ClaimRow, Mark, RelationRow, TermRow, ZoneRow
from store.stream.style import Ground, style_of
from store.stream.tagged import Layer, Stretch, TypedText, tagged_tokens
from store.text.direction import direction_of, isolated
from store.types import ArticleId, ClaimId

OPEN: Final = "⟦"
CLOSE: Final = "⟧"
_LONGEST_TIP: Final = 300


@dataclass(frozen=True, slots=True)
class Page:
    """An article with all that is marked in it."""

    project: str
    article: ArticleRow
    text: str
    zones: tuple[ZoneRow, ...]
    marks: tuple[Mark, ...]
    entity_kinds: tuple[TermRow, ...]
    zone_kinds: tuple[TermRow, ...]
    conflict_kinds: tuple[TermRow, ...]
    claims: dict[ClaimId, ClaimRow]
    conflicts: tuple[RelationRow, ...]
    """Contradictions with a side in this article, dismissed ones left out."""
    words: Wording = field(default_factory=Wording)

    @property
    def title(self) -> str:
        """The headline."""
        return self.article.title

    @property
    def direction(self) -> str:
        """`rtl` or `ltr`, by the first letters of the text."""
        return direction_of(self.text)

    @property
    def contradicted(self) -> set[int]:
        """Keys of the claims that another one contradicts."""
        return {side.id for link in self.conflicts for side in (link.a, link.b)}

    def tokens(self) -> Iterator[TypedText]:
        """The article as a stream; joined it is the text."""
        contradicted = self.contradicted
        stretches = (
            Stretch(mark.start, mark.end, _layer(mark, contradicted), _code(mark))
            for mark in self.marks
        )
        return tagged_tokens(self.text, stretches)

    def style(self, ground: Ground) -> type:
        """The look of its tokens on a ground."""
        return style_of({term.code: term.colour for term in self.entity_kinds}, ground)

    def facts(self) -> list[tuple[str, str]]:
        """Names and values of what stands below the title, as far as known."""
        article, words = self.article, self.words
        listed = (
            (phrases.BYLINE, article.byline),
            (phrases.OUTLET, article.outlet),
            (phrases.PUBLISHED, words.date(article.published)),
            (phrases.ADDRESS, article.url),
            (phrases.PROJECT, f"{self.project}, article-{article.id}"),
            (phrases.TEXT_HASH, article.text_hash),
        )
        return [(words.say(name), value) for name, value in listed if value]

    def zone_name(self, zone: ZoneRow) -> str:
        """What a zone is, and who wrote it."""
        name = self.words.term(self.zone_kinds, "zone_kind", zone.kind)
        return f"{name}: {isolated(zone.writer)}" if zone.writer else name

    def mark_of_kind(self, code: str) -> str:
        """What follows an entity of a kind: the kind's number, or a question mark for none."""
        codes = [term.code for term in self.entity_kinds]
        return str(codes.index(code) + 1) if code in codes else "?"

    def closing(self, mark: Mark) -> str:
        """What stands at the end of a marked stretch."""
        if mark.owner == "mention":
            return self.mark_of_kind(mark.kind)
        if mark.owner == "note":
            return f"note-{mark.key}"
        if mark.role != "body":
            return ""
        return f"{CLOSE}claim-{mark.key}{'≠' if mark.key in self.contradicted else ''}"

    def tip(self, mark: Mark) -> str:
        """What a stretch is, in one line."""
        words, shown = self.words, f"{mark.owner}-{mark.key}"
        if mark.owner == "mention":
            kind = words.term(self.entity_kinds, "entity_kind", mark.kind)
            name = mark.name or words.say(phrases.UNRESOLVED)
            said = words.say(phrases.TIP_MENTION, kind=kind, name=name, id=shown)
            return said if mark.kind else f"{name} ({shown})"
        if mark.owner == "note":
            note = " ".join(mark.name[:_LONGEST_TIP].split())
            return words.say(phrases.TIP_NOTE, text=note, id=shown)
        if mark.role != "body":
            return words.say(phrases.TIP_CUE, id=shown)
        claim = self.claims.get(ClaimId(mark.key))
        speaker = words.speaker(claim) if claim else words.word("speaker", "unknown")
        is_contradicted = mark.key in self.contradicted
        phrase = phrases.TIP_CONFLICT if is_contradicted else phrases.TIP_CLAIM
        return words.say(phrase, speaker=speaker, id=shown)


def read_page(project: Project, article: ArticleId, words: Wording | None = None) -> Page:
    """The article as it is now. Raises `no-such-record`."""
    row = project.read(queries.article, article)
    if row is None:
        raise KnownError("no-such-record", table="article", key=article)
    claims = project.read(queries.claim_ids, article=article)
    links = project.read(queries.relation_ids, article=article)
    return Page(
        project=project.name,
        article=row,
        text=project.text(row.body),
        zones=tuple(project.read(queries.zones, article)),
        marks=tuple(project.read(queries.marks, article)),
        entity_kinds=tuple(project.read(queries.terms, "entity_kind")),
        zone_kinds=tuple(project.read(queries.terms, "zone_kind")),
        conflict_kinds=tuple(project.read(queries.terms, "contradiction_kind")),
        claims={claim.id: claim for claim in project.read(queries.claim_rows, claims)},
        conflicts=tuple(
            link
            for link in project.read(queries.relation_rows, links)
            if link.status != "dismissed"
        ),
        words=words or Wording(),
    )


def _layer(mark: Mark, contradicted: set[int]) -> Layer:
    if mark.owner == "mention":
        return "entity"
    if mark.owner == "note":
        return "note"
    if mark.role != "body":
        return "cue"
    return "conflict" if mark.key in contradicted else "claim"


def _code(mark: Mark) -> str:
    return mark.kind if mark.owner == "mention" else ""
