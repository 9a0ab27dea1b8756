"""The vocabularies that kinds, topics and tags come from, and the people who tagged."""

from __future__ import annotations

from typing import Final

from store.exporters.columns import RECORD, Table
from store.exporters.tables.pages import keyed
from store.queries import exported

VOCABULARIES: Final = Table(
    "vocabularies",
    "One row a value that people may choose: kinds, reasons, topics, tags.",
    (
        RECORD.key("term", "term", "public id of the value"),
        RECORD.text("vocabulary", "entity_kind, claim_kind, contradiction_kind, topic …"),
        RECORD.text("code", "what the other tables name it by"),
        RECORD.text("label", "what people read; empty where it is the program's own word"),
        RECORD.text("colour", "its colour as #rrggbb"),
        RECORD.text("key", "the digit that picks it"),
        RECORD.integer("position", "its place in the list"),
        *RECORD.stamps(),
    ),
    keyed("term", exported.term_records),
)

ANALYSTS: Final = Table(
    "analysts",
    "One row a person who worked on the project.",
    (
        RECORD.key("analyst", "analyst", "public id of the analyst"),
        RECORD.text("name", "the name they gave"),
        RECORD.uid(),
        RECORD.time("created_at", "when they joined, UTC"),
    ),
    keyed("analyst", exported.analyst_records),
)
