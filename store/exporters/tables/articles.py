"""Articles with what is known about them, their outlets, and the zones of their texts."""

from __future__ import annotations

from typing import Final

from store.exporters.columns import RECORD, Table
from store.exporters.tables.pages import keyed
from store.queries import exported

ARTICLES: Final = Table(
    "articles",
    "One row an article; its text is a file of its own.",
    (
        RECORD.key("article", "article", "public id of the article"),
        RECORD.text("title", "headline"),
        RECORD.text("outlet", "who published it"),
        RECORD.text("byline", "who wrote it"),
        RECORD.text(
            "published", "when, as far as it is known: 2014, 2014-09, 2014-09-18, 2014-06/2014-09"
        ),
        RECORD.text("published_reason", "how the date is known"),
        RECORD.text("language", "language of the text"),
        RECORD.text("state", "new, in_progress or done"),
        RECORD.text("url", "where it was found"),
        RECORD.key("source", "source", "outlet", "source_id", table="sources"),
        RECORD.text(
            "file",
            "its text, if texts are here",
            lambda row: f"texts/article-{row['id']}.txt",
        ),
        RECORD.key("revision", "revision", "state of the text", "revision_id"),
        RECORD.integer("revision_number", "1 for the first text", "revision"),
        RECORD.integer("length", "code points of the text"),
        RECORD.text("text_hash", "SHA-256 of the text as UTF-8, and so of its file"),
        RECORD.text("original_name", "name of the imported file", "file_name"),
        RECORD.text("original_hash", "SHA-256 of the imported file", "file_hash"),
        RECORD.integer("bookmark", "code point where reading stopped"),
        RECORD.integer("copy_group", "articles with the same number are copies of each other"),
        *RECORD.stamps(),
    ),
    keyed("article", exported.article_records),
)

SOURCES: Final = Table(
    "sources",
    "One row an outlet.",
    (
        RECORD.key("source", "source", "public id of the outlet"),
        RECORD.text("name", "name of the outlet"),
        RECORD.text("kind", "newspaper, agency, broadcaster …"),
        RECORD.text("country", "where it is at home"),
        RECORD.text("reliability", "A (reliable) to F (cannot be judged)"),
        RECORD.text("note", "remark"),
        *RECORD.stamps(),
    ),
    keyed("source", exported.source_records),
)

ZONES: Final = Table(
    "zones",
    "One row a stretch of a text that is not plain body: headline, caption, comment …",
    (
        RECORD.key("zone", "zone", "public id of the zone"),
        RECORD.key("article", "article", "article", "article_id", table="articles"),
        RECORD.key("revision", "revision", "state of the text", "revision_id"),
        RECORD.text("kind", "code of the vocabulary zone_kind"),
        RECORD.integer("start", "first code point"),
        RECORD.integer("end", "code point after the last"),
        RECORD.text("quote", "the words it covers"),
        RECORD.text("writer", "who wrote a comment"),
        RECORD.key("reply_to", "zone", "comment it answers", "reply_to_id", table="zones"),
        *RECORD.stamps(),
    ),
    keyed("zone", exported.zone_records),
)
