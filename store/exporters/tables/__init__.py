"""The tables of the CSV export, in the order in which they are listed."""

from __future__ import annotations

from typing import Final

from store.exporters.columns import Table
from store.exporters.tables.articles import ARTICLES, SOURCES, ZONES
from store.exporters.tables.claims import CLAIMS
from store.exporters.tables.contradictions import CONTRADICTIONS
from store.exporters.tables.entities import ALIASES, ENTITIES
from store.exporters.tables.mentions import MENTIONS
from store.exporters.tables.notes import NOTES
from store.exporters.tables.relations import CLAIM_RELATIONS
from store.exporters.tables.spans import SPANS
from store.exporters.tables.terms import ANALYSTS, VOCABULARIES

TABLES: Final[dict[str, Table]] = {
    table.name: table
    for table in (
        CONTRADICTIONS,
        CLAIMS,
        ARTICLES,
        SOURCES,
        ENTITIES,
        ALIASES,
        MENTIONS,
        CLAIM_RELATIONS,
        NOTES,
        ZONES,
        SPANS,
        VOCABULARIES,
        ANALYSTS,
    )
}

TEXTS: Final = "texts"
"""Chosen like a table, written as a folder with one file an article."""
