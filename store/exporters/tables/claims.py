"""Claims with all their fields."""

from __future__ import annotations

from typing import Final

from store.exporters.columns import ROW, STAMPS, Table
from store.exporters.guard import joined
from store.exporters.tables.pages import keyed
from store.queries import claim_rows
from store.rows import ClaimRow
from store.types import public_id


def speaker_of(claim: ClaimRow) -> str | None:
    """Who says it, in words: a name, the note on an unnamed one, or the article's byline."""
    return claim.byline if claim.speaker_kind == "author" else claim.speaker_name or None


def about_of(claim: ClaimRow) -> str:
    """The names of those it is about."""
    return joined(name for _, name in claim.about)


def _about_entities(claim: ClaimRow) -> str:
    return joined(public_id("entity", entity) for entity, _ in claim.about)


def _cue(claim: ClaimRow) -> str:
    return " […] ".join(span.quote for span in claim.spans if span.role == "cue")


def _parts(claim: ClaimRow) -> int:
    return sum(span.role == "body" for span in claim.spans)


CLAIMS: Final = Table(
    "claims",
    "One row a claim: who says what about whom, when, and how sure.",
    (
        ROW.key("claim", "claim", "public id of the claim"),
        ROW.text("quote", "its words; parts joined by ' […] '"),
        ROW.text("restatement", "the same in the analyst's words"),
        ROW.text("speaker", "who says it: name, description, or the article's byline", speaker_of),
        ROW.text("speaker_kind", "unknown, entity, author, unnamed or commenter"),
        ROW.key("speaker_entity", "entity", "speaker", "speaker", table="entities"),
        ROW.text("speaker_note", "which unnamed source or commenter"),
        ROW.key("article", "article", "where it stands", "article", table="articles"),
        ROW.text("title", "headline of the article", "article_title"),
        ROW.text("outlet", "who published it"),
        ROW.text("published", "when the article was published"),
        ROW.text("said_on", "when it was said"),
        ROW.text("about_from", "the time it is about, or where that begins"),
        ROW.text("about_to", "where that time ends"),
        ROW.text("about", "names of those it is about; several are separated by '; '", about_of),
        ROW.text("about_entities", "their public ids, in the same order", _about_entities),
        ROW.text("topic", "topic"),
        ROW.text("polarity", "asserts or denies"),
        ROW.text("modality", "how sure the speaker is: asserted, reported, hedged …"),
        ROW.text("kind", "code of the vocabulary claim_kind"),
        ROW.text("quote_type", "direct, indirect, mixed or own"),
        ROW.text("cue", "the words that tell speaker or certainty", _cue),
        ROW.text("chain", "who has it from whom, nearest first", lambda claim: joined(claim.chain)),
        ROW.number("quantity_value", "a number it states"),
        ROW.text("quantity_unit", "unit of the number"),
        ROW.boolean("quantity_approximate", "whether the number is rough"),
        ROW.text("status", "unchecked, supported, disputed, refuted, retracted or uncheckable"),
        ROW.text("confidence", "the analyst's: low, medium or high"),
        ROW.boolean("flag", "whether it is flagged"),
        ROW.text("tags", "tags", lambda claim: joined(claim.tags)),
        ROW.text("note", "remark"),
        ROW.integer("contradictions", "links that contradict it, dismissed ones left out"),
        ROW.integer("agreements", "other links, dismissed ones left out"),
        ROW.integer("start", "first code point of its first part"),
        ROW.integer("end", "code point after its last part"),
        ROW.integer("parts", "number of its parts; each is a row of spans.csv", _parts),
        *STAMPS,
    ),
    keyed("claim", claim_rows),
)  # fmt: skip
