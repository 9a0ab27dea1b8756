"""Identities: typed integer keys, and the public ids that people and exports see.

A public id is a kind and a key (`claim-42`); keys are never reused inside a project.
"""

from __future__ import annotations

import re
from typing import Final, NewType

ArticleId = NewType("ArticleId", int)
RevisionId = NewType("RevisionId", int)
SourceId = NewType("SourceId", int)
ZoneId = NewType("ZoneId", int)
SpanId = NewType("SpanId", int)
EntityId = NewType("EntityId", int)
AliasId = NewType("AliasId", int)
MentionId = NewType("MentionId", int)
ClaimId = NewType("ClaimId", int)
RelationId = NewType("RelationId", int)
NoteId = NewType("NoteId", int)
TermId = NewType("TermId", int)
AnalystId = NewType("AnalystId", int)
StepId = NewType("StepId", int)

PUBLIC_KINDS: Final = {
    "article": "article",
    "revision": "revision",
    "source": "source",
    "zone": "zone",
    "span": "span",
    "entity": "entity",
    "alias": "alias",
    "mention": "mention",
    "claim": "claim",
    "claim_relation": "link",
    "note": "note",
    "term": "term",
    "analyst": "analyst",
}
"""Table name to the word in its public ids."""

_PUBLIC: Final = re.compile(r"([a-z]+)-([1-9][0-9]{0,17})")
_TABLES: Final = {word: table for table, word in PUBLIC_KINDS.items()}


def public_id(table: str, key: int) -> str:
    """The id that people and exports see, such as `link-5` for row 5 of `claim_relation`."""
    return f"{PUBLIC_KINDS[table]}-{key}"


def parse_public_id(text: str) -> tuple[str, int] | None:
    """Table and key of a public id, or None where the text is none. Blanks around and case are
    forgiven.
    """
    match = _PUBLIC.fullmatch(text.strip().lower())
    if match is None or match[1] not in _TABLES:
        return None
    return _TABLES[match[1]], int(match[2])
