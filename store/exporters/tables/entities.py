"""Entities and their spellings."""

from __future__ import annotations

import json
from typing import Final

from store.exporters.columns import RECORD, ROW, STAMPS, Table
from store.exporters.guard import joined
from store.exporters.tables.pages import keyed
from store.queries import entity_rows, exported
from store.rows import EntityRow


def _external_ids(row: EntityRow) -> str | None:
    ids = dict(row.external_ids)
    return json.dumps(ids, ensure_ascii=False, sort_keys=True) if ids else None


ENTITIES: Final = Table(
    "entities",
    "One row a person, group, place …; merged ones stay and point on.",
    (
        ROW.key("entity", "entity", "public id of the entity"),
        ROW.text("name", "preferred name"),
        ROW.text("kind", "code of the vocabulary entity_kind"),
        ROW.text("description", "who or what it is"),
        ROW.text("spellings", "its aliases", lambda row: joined(each.form for each in row.aliases)),
        ROW.text("external_ids", "ids elsewhere, as JSON", _external_ids),
        ROW.key("merged_into", "entity", "merged into", "merged_into", table="entities"),
        ROW.key("stands_for", "entity", "itself, or where merges end", "root", table="entities"),
        ROW.integer("mentions", "how often it is named, merged ones included"),
        ROW.integer("articles", "in how many articles"),
        ROW.integer("claims", "how many claims it makes"),
        *STAMPS,
    ),
    keyed("entity", entity_rows),
)  # fmt: skip

ALIASES: Final = Table(
    "aliases",
    "One row a further spelling of an entity.",
    (
        RECORD.key("alias", "alias", "public id of the spelling"),
        RECORD.key("entity", "entity", "whose it is", "entity_id", table="entities"),
        RECORD.text("entity_name", "preferred name of the entity"),
        RECORD.text("form", "the spelling"),
        RECORD.text("language", "its language or script"),
        RECORD.text(
            "kind", "full, acronym, translation, transliteration, nickname, former or weak"
        ),
        *RECORD.stamps(),
    ),
    keyed("alias", exported.alias_records),
)
