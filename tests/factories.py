"""Small records for tests, in the words of the trade. Texts are made up."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from typing import Any

from store import Project, ops, queries
from store.types import (
    AliasId,
    ArticleId,
    ClaimId,
    EntityId,
    MentionId,
    NoteId,
    RelationId,
    SourceId,
    TermId,
    ZoneId,
)

TEXT = (
    "Harbour Authority opens the gates\n\n"
    "The Harbour Authority opened the river gates on Monday, engineer Lida Morano said. "
    "“No village was flooded,” she said, “and none will be.”\n\n"
    "Three villages were under water by noon, according to the Harbour\u00a0Authority 🌊.\n\n"
    "Comments\n\nanna: I saw it from my roof, the gates were shut."
)
OTHER_TEXT = (
    "Gates stayed shut, council finds\n\n"
    "The gates were never opened, the town council of Vesna reported in June. "
    "هيئة الميناء declined to comment. Lida Morano left the Harbour Authority last year."
)
_numbers = count(1)


def add_article(project: Project, text: str = TEXT, title: str = "", **fields: Any) -> ArticleId:
    """The key of a new article."""
    new = ops.NewArticle(title=title or text.partition("\n")[0], text=text, **fields)
    return project.do(ops.add_article, new)[0]


def own_text(text: str = TEXT) -> str:
    """The text with an end of its own, so that it is nobody else's."""
    return f"{text}\n\nPrinted as number {next(_numbers)}."


def text_of(project: Project, article: ArticleId) -> str:
    """The current text of an article."""
    row = project.read(queries.article, article)
    assert row is not None
    return project.text(row.body)


def place_of(project: Project, article: ArticleId, words: str) -> tuple[int, int]:
    """Where the words stand first."""
    start = text_of(project, article).index(words)
    return start, start + len(words)


def add_claim(project: Project, article: ArticleId, words: str, **fields: Any) -> ClaimId:
    """The key of a claim on these words."""
    place = place_of(project, article, words)
    return project.do(ops.add_claim, article, [place], **fields)[0]


def add_mention(
    project: Project, article: ArticleId, words: str, entity: EntityId | None
) -> MentionId:
    """The key of a mention on these words."""
    place = place_of(project, article, words)
    return project.do(ops.tag_entity, article, [place], entity)[0]


@dataclass(frozen=True, slots=True)
class World:
    """One of each: two articles with everything that can hang on them."""

    project: Project
    first: ArticleId
    second: ArticleId
    source: SourceId
    authority: EntityId
    morano: EntityId
    port: EntityId
    """Merged into the authority."""
    alias: AliasId
    mention: MentionId
    opened: ClaimId
    shut: ClaimId
    flooded: ClaimId
    conflict: RelationId
    support: RelationId
    remark: NoteId
    """On a passage."""
    article_note: NoteId
    comments: ZoneId
    reply: ZoneId
    topic: TermId


def make_world(project: Project) -> World:
    """A project with one of each record."""
    first = add_article(project, TEXT, outlet="River Post", published="2024-06-12")
    second = add_article(project, OTHER_TEXT, byline="R. Sand", published="2024-07")
    source = project.do(ops.ensure_source, "Vesna Gazette")[0]
    authority = project.do(ops.add_entity, "Harbour Authority", "state_body")[0]
    morano = project.do(ops.add_entity, "Lida Morano", "person")[0]
    port = project.do(ops.add_entity, "Port Board", "state_body")[0]
    alias = project.do(ops.add_alias, authority, "هيئة الميناء", "translation", language="ar")[0]
    assert alias is not None
    mention = add_mention(project, first, "Harbour Authority", authority)
    add_mention(project, second, "Lida Morano", morano)
    add_mention(project, second, "town council", port)
    opened = add_claim(
        project, first, "opened the river gates", speaker_id=morano, topic="gates",
        tags=["dam", "river"], about=[authority, port], chain=["River Post", "an engineer"],
        quantity_value=2.5, quantity_unit="m", said_on="2024-06-10", confidence="high",
    )  # fmt: skip
    shut = add_claim(project, second, "The gates were never opened", speaker_id=port)
    flooded = add_claim(project, first, "Three villages were under water", topic="flood")
    conflict = project.do(ops.link_claims, shut, opened, "contradicts", kind="negation")[0]
    support = project.do(ops.link_claims, flooded, opened, "supports")[0]
    remark = project.do(ops.note_passage, first, [place_of(project, first, "by noon")], "when?")[0]
    article_note = project.do(ops.add_note, "call the paper", article_id=first)[0]
    project.do(ops.add_note, "who is this?", entity_id=authority)
    project.do(ops.add_note, "doubtful", claim_id=opened)
    project.do(ops.add_note, "ask again", relation_id=conflict)
    start, end = place_of(project, first, "anna: I saw it from my roof")
    comments = project.do(ops.add_zone, first, "comment", start, end, writer="anna")[0]
    reply = project.do(ops.add_zone, first, "comment", start + 5, end, reply_to=comments)[0]
    project.do(ops.set_cue, opened, [place_of(project, first, "said")])
    project.do(ops.merge_entities, authority, port)
    topic = project.do(ops.ensure_term, "topic", "weather")[0]
    return World(
        project, first, second, source, authority, morano, port, alias, mention, opened, shut,
        flooded, conflict, support, remark, article_note, comments, reply, topic,
    )  # fmt: skip
