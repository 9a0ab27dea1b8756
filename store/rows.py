"""What queries return and the window shows: frozen rows, no live objects. Offsets are code points,
half-open.
"""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from store.types import (
    AliasId,
    AnalystId,
    ArticleId,
    ClaimId,
    EntityId,
    MentionId,
    NoteId,
    RelationId,
    RevisionId,
    SourceId,
    SpanId,
    TermId,
    ZoneId,
)


@dataclass(frozen=True, slots=True)
class Stamps:
    """Who made and changed a record, when, and how it came (`hand`, `rule`, `import`,
    `accepted`).
    """

    uid: uuid.UUID
    created_at: dt.datetime
    changed_at: dt.datetime
    created_by: str | None
    changed_by: str | None
    origin: str


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """All that is known about an article, without its text (`Project.text(row.body)`)."""

    id: ArticleId
    title: str
    byline: str | None
    source_id: SourceId | None
    outlet: str | None
    url: str | None
    published: str | None
    published_reason: str | None
    language: str | None
    file_name: str | None
    file_hash: str | None
    state: str
    bookmark: int | None
    revision: RevisionId
    revision_number: int
    body: int
    text_hash: str
    length: int
    stamps: Stamps
    copy_group: int | None = None
    """The same for articles that are copies of each other."""


@dataclass(frozen=True, slots=True)
class ArticleCard:
    """One line of the library with its counts. `contradictions` leaves dismissed ones out; `copies`
    are the articles of its copy group, itself included.
    """

    id: ArticleId
    title: str
    outlet: str | None
    byline: str | None
    published: str | None
    state: str
    length: int
    mentions: int
    claims: int
    contradictions: int
    notes: int
    copies: int = 1
    copy_group: int | None = None


@dataclass(frozen=True, slots=True)
class ArticleGroup:
    """Articles that have an outlet, month, state or copy group in common; `key` is empty for those
    that have none. Only outlets and copies have names.
    """

    key: str
    name: str
    ids: tuple[ArticleId, ...]


@dataclass(frozen=True, slots=True)
class SourceRow:
    """An outlet and how many articles it has."""

    id: SourceId
    name: str
    kind: str | None
    country: str | None
    reliability: str | None
    note: str | None
    articles: int
    stamps: Stamps


@dataclass(frozen=True, slots=True)
class ZoneRow:
    """A stretch of the current text that is not plain body."""

    id: ZoneId
    article: ArticleId
    kind: str
    start: int
    end: int
    writer: str | None
    reply_to: ZoneId | None


@dataclass(frozen=True, slots=True)
class SpanRow:
    """One part of a tag and its words."""

    id: SpanId
    part: int
    start: int
    end: int
    quote: str
    role: str
    anchor: str
    body: int = 0
    """Key of the text it stands in: of an earlier version while its anchor is `lost`."""

    @property
    def is_lost(self) -> bool:
        """Whether its words are gone from the article's present text."""
        return self.anchor == "lost"


@dataclass(frozen=True, slots=True)
class Mark:
    """One span as the reader paints it. `owner` is `mention`, `claim` or `note`, `key` its key."""

    owner: str
    key: int
    span: SpanId
    part: int
    start: int
    end: int
    role: str
    entity: EntityId | None = None
    """The root entity of a mention; None also while unresolved."""
    kind: str = ""
    """Entity kind of a mention; empty while unresolved."""
    name: str = ""
    """The entity's name, or the claim's restatement."""
    links: int = 0
    """Contradictions of a claim that are not dismissed."""
    worst: str = ""
    """The most open status among them: to_check, confirmed, resolved."""
    agreements: int = 0
    """Other links of a claim."""
    flag: bool = False
    is_unsure: bool = False
    """Nobody has looked since the article was updated whether it stands where it should."""


@dataclass(frozen=True, slots=True)
class MentionGroup:
    """The mentions of one entity in an article, in text order; None: one that is unresolved."""

    entity: EntityId | None
    mentions: tuple[int, ...]
    kind: str
    name: str
    start: int
    """Place of the first one."""
    end: int


@dataclass(frozen=True, slots=True)
class AliasRow:
    """A further spelling."""

    id: AliasId
    entity: EntityId
    form: str
    language: str | None
    kind: str


@dataclass(frozen=True, slots=True)
class EntityRow:
    """An entity with its spellings and counts; mentions of merged ones count for their root."""

    id: EntityId
    name: str
    kind: str
    description: str | None
    external_ids: Mapping[str, str]
    merged_into: EntityId | None
    root: EntityId
    aliases: tuple[AliasRow, ...]
    mentions: int
    articles: int
    claims: int
    """Claims it makes."""
    stamps: Stamps


@dataclass(frozen=True, slots=True)
class KnownName:
    """One spelling by which an entity is known; `folded` is what is compared."""

    form: str
    folded: str
    entity: EntityId
    name: str
    kind: str
    mentions: int


@dataclass(frozen=True, slots=True)
class Findable:
    """An article, entity or claim (`table`) as a person goes to it by its words."""

    table: str
    key: int
    name: str
    """Title, name, or what a claim says."""
    others: tuple[str, ...] = ()
    """Further words it is found by: the outlet, the spellings, the quotation behind a
    restatement."""
    kind: str = ""
    """Of an entity."""
    day: str = ""
    """When an article was published."""
    article: ArticleId | None = None
    """Of a claim."""
    speaker: EntityId | None = None
    """The root entity that makes a claim."""
    speaker_name: str = ""


@dataclass(frozen=True, slots=True)
class MentionRow:
    """An entity named in an article. `name` and `kind` are the root entity's, empty while
    unresolved.
    """

    id: MentionId
    article: ArticleId
    article_title: str
    entity: EntityId | None
    """As tagged; `root` after merges."""
    root: EntityId | None
    name: str
    kind: str
    form: str
    read_as: str | None
    spans: tuple[SpanRow, ...]
    stamps: Stamps

    @property
    def quote(self) -> str:
        """The words, parts joined by " […] "."""
        return joined_quote(self.spans)


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim with everything a person reads of it."""

    id: ClaimId
    article: ArticleId
    article_title: str
    outlet: str | None
    byline: str | None
    published: str | None
    spans: tuple[SpanRow, ...]
    restatement: str | None
    speaker_kind: str
    speaker: EntityId | None
    """The root entity."""
    speaker_name: str
    """Empty for an author or unknown speaker; the note's words for an unnamed one."""
    speaker_note: str | None
    quote_type: str | None
    topic_id: TermId | None
    topic: str | None
    polarity: str
    modality: str
    kind: str | None
    quantity_value: float | None
    quantity_unit: str | None
    quantity_approximate: bool
    said_on: str | None
    about_from: str | None
    about_to: str | None
    status: str
    confidence: str | None
    flag: bool
    note: str | None
    about: tuple[tuple[EntityId, str], ...]
    tags: tuple[str, ...]
    chain: tuple[str, ...]
    contradictions: int
    agreements: int
    stamps: Stamps

    @property
    def quote(self) -> str:
        """The words, parts joined by " […] "; cue and evidence left out."""
        return joined_quote(self.spans)

    @property
    def words(self) -> str:
        """The restatement, or the quote while there is none."""
        return self.restatement or self.quote

    @property
    def body(self) -> int:
        """Key of the text in which its first words stand."""
        return placed(self.spans)[0].body

    @property
    def is_lost(self) -> bool:
        """Whether none of its words stand in the article's present text."""
        return placed(self.spans)[0].is_lost

    @property
    def position(self) -> int | None:
        """Where its first words begin in the article's present text; None where they are gone."""
        return None if self.is_lost else self.start

    @property
    def start(self) -> int:
        """Where its first words begin in the text that they stand in."""
        return min(span.start for span in placed(self.spans))

    @property
    def end(self) -> int:
        """Where its last words end."""
        return max(span.end for span in placed(self.spans))


@dataclass(frozen=True, slots=True)
class RelationRow:
    """A link with both sides. Derived: `within`, `same_speaker`, `days_apart` (of what was said,
    else published).
    """

    id: RelationId
    relation: str
    a: ClaimRow
    b: ClaimRow
    kind: str | None
    strength: str | None
    status: str
    dismissal_reason: str | None
    resolution: str
    severity: str | None
    confidence: str | None
    why: str | None
    reviewed_by: AnalystId | None
    reviewer: str | None
    within: bool
    same_speaker: bool
    days_apart: int | None
    stamps: Stamps

    def other(self, claim: ClaimId) -> ClaimRow:
        """The side that is not this claim."""
        return self.b if self.a.id == claim else self.a


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A remark; `owner` and `owner_key` say on what, `spans` where if on a passage."""

    id: NoteId
    owner: str
    owner_key: int
    text: str
    flag: bool
    spans: tuple[SpanRow, ...]
    stamps: Stamps


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """A record with something missing: `owner` is article, mention, claim, relation or note, `key`
    its key. For a link the place is that of its side A, and `other` are the words of side B.
    """

    kind: str
    owner: str
    key: int
    article: ArticleId
    article_title: str
    words: str
    start: int = 0
    end: int = 0
    other: str = ""
    body: int = 0
    """Key of the text in which the place is; 0 for an article."""
    is_lost: bool = False
    """The words are gone from the present text: the place is one of an earlier version."""


@dataclass(frozen=True, slots=True)
class ProblemPlace:
    """A record with problems where it stands in its article; a lost one at the end of the text."""

    owner: str
    key: int
    article: ArticleId
    start: int
    kinds: tuple[str, ...]
    is_lost: bool = False


@dataclass(frozen=True, slots=True)
class TermRow:
    """A value of a vocabulary; the label is empty where the program's own word serves."""

    id: TermId
    vocabulary: str
    code: str
    label: str | None
    colour: str | None
    key: str | None
    position: int


@dataclass(frozen=True, slots=True)
class Counts:
    """How much is in the project."""

    articles: int = 0
    sources: int = 0
    entities: int = 0
    mentions: int = 0
    claims: int = 0
    contradictions: int = 0
    relations: int = 0
    """All links, contradictions included."""
    notes: int = 0
    zones: int = 0
    spans: int = 0


@dataclass(frozen=True, slots=True)
class Hit:
    """One place where words were found, with the text around it."""

    article: ArticleId
    title: str
    file_name: str | None
    start: int
    end: int
    quote: str
    before: str = ""
    after: str = ""
    zone: str = "body"
    tagged: bool = field(default=False)
    """Whether a mention stands there already."""


def joined_quote(spans: tuple[SpanRow, ...]) -> str:
    """The body parts' words joined by " […] "."""
    return " […] ".join(span.quote for span in spans if span.role == "body")


def is_unsure(spans: Sequence[SpanRow]) -> bool:
    """Whether nobody has looked yet if a tag still stands on the right words after an update."""
    return any(span.anchor == "unsure" for span in spans)


def placed(spans: Sequence[SpanRow]) -> list[SpanRow]:
    """The body parts that stand in one text: those in the present one, else those that were lost
    first; empty only where there is no body part at all.
    """
    body = [span for span in spans if span.role == "body"]
    found = [span for span in body if not span.is_lost] or body
    return [span for span in found if span.body == found[0].body]
