"""Who speaks, and what an entry is called by it: unknown speakers are said, not left blank."""

from __future__ import annotations

from collections.abc import Iterable

from store.exporters import phrases
from store.exporters.wording import Wording
from store.rows import ClaimRow, RelationRow, TermRow
from store.text.direction import isolated


def heading_of(words: Wording, kinds: Iterable[TermRow], number: int, link: RelationRow) -> str:
    """The head of an entry: its number, what it is about, and between whom."""
    a, b = (isolated(speaker_of(words, side)) for side in (link.a, link.b))
    if link.relation != "contradicts":
        relation = words.word("relation", link.relation)
        return words.say(phrases.ENTRY_OTHER, number=number, a=a, relation=relation, b=b)
    kind = words.term(kinds, "contradiction_kind", link.kind) or words.say(phrases.NO_KIND)
    return words.say(phrases.ENTRY, number=number, kind=kind, a=a, b=b)


def speaker_of(words: Wording, claim: ClaimRow) -> str:
    """Who speaks, as a reader should take it."""
    name = claim.speaker_name
    if claim.speaker_kind == "author":
        author = name or claim.byline
        said = words.say(phrases.SPEAKER_AUTHOR, name=isolated(author)) if author else ""
        return said or words.word("speaker", "author")
    noted = {"unnamed": phrases.SPEAKER_UNNAMED, "commenter": phrases.SPEAKER_COMMENTER}
    if claim.speaker_kind in noted and name:
        return words.say(noted[claim.speaker_kind], note=isolated(name))
    if claim.speaker_kind == "unknown":
        return words.say(phrases.SPEAKER_UNKNOWN)
    return name or words.word("speaker", claim.speaker_kind)
