"""Two short articles about a crane, with tags of every sort."""

from __future__ import annotations

from dataclasses import dataclass

from gui.workspace import Workspace
from store import ops
from store.types import ArticleId, ClaimId, EntityId, MentionId, NoteId, RelationId

GAZETTE = (
    "Harbour crane stands still\n\n“The crane was inspected in March and found safe,” said Harun"
    " Vale, the port director, on 4 June 2024. Dock workers said that nobody had looked at it for"
    " two years. About 1,200 containers are waiting 🏗️ in the yard.\n"
)
MAIL = (
    "Port blames the union\n\nHarun Vale told the council that no inspection had taken place"
    " before July. The union denied it.\n"
)


@dataclass(frozen=True, slots=True)
class Crane:
    gazette: ArticleId
    mail: ArticleId
    vale: EntityId
    union: EntityId
    mention: MentionId
    far_mention: MentionId
    inspected: ClaimId
    denied: ClaimId
    unseen: ClaimId
    link: RelationId
    note: NoteId


def at(text: str, words: str) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


def build_crane(space: Workspace) -> Crane:
    do = space.project.do
    gazette = do(
        ops.add_article,
        ops.NewArticle(
            "Harbour crane stands still",
            GAZETTE,
            byline="Mira Okafor",
            outlet="Coast Gazette",
            published="2024-06-05",
        ),
    )[0]
    mail = do(ops.add_article, ops.NewArticle("Port blames the union", MAIL, outlet="Mail"))[0]
    (vale, mention), _ = do(
        ops.tag_new_entity, gazette, [at(GAZETTE, "Harun Vale")], "Harun Vale", "person"
    )
    far_mention = do(ops.tag_entity, mail, [at(MAIL, "Harun Vale")], vale)[0]
    (union, _), _ = do(
        ops.tag_new_entity, mail, [at(MAIL, "The union")], "Dock Union", "organisation"
    )
    quoted = at(GAZETTE, "“The crane was inspected in March and found safe,”")
    inspected = do(ops.add_claim, gazette, [quoted])[0]
    denied = do(ops.add_claim, mail, [at(MAIL, "no inspection had taken place before July")])[0]
    unseen = do(ops.add_claim, gazette, [at(GAZETTE, "nobody had looked at it")])[0]
    link = do(ops.link_claims, inspected, denied)[0]
    note = do(ops.note_passage, gazette, [at(GAZETTE, "1,200 containers")], "Ask for the list")[0]
    space.open_article(gazette)
    return Crane(
        gazette, mail, vale, union, mention, far_mention, inspected, denied, unseen, link, note
    )
