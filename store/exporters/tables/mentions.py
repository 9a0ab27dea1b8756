"""Mentions: where entities are named."""

from __future__ import annotations

from collections.abc import Sequence
from operator import itemgetter
from typing import Any, Final

from sqlalchemy import Connection

from store.exporters.columns import Columns, Table
from store.exporters.tables.pages import keyed
from store.queries.exported_tags import MENTION_FIELDS, further_parts, mention_records

_JOINT: Final = " […] "
_AT: Final = {name: place for place, name in enumerate(MENTION_FIELDS)}
_ROW: Final = Columns(lambda name: itemgetter(_AT[name]))


def _mentions(connection: Connection, keys: Sequence[int]) -> Sequence[Any]:
    rows = mention_records(connection, keys)
    further = further_parts(connection, keys)
    return [_whole(row, further[row[0]]) if row[0] in further else row for row in rows]


def _whole(row: Any, more: list[Any]) -> tuple[Any, ...]:
    """The mention from its first part to its last."""
    quotes = [row[_AT["quote"]], *(quote for _, quote in more)]
    grown = {"end": more[-1][0], "quote": _JOINT.join(quotes), "parts": len(quotes)}
    return tuple(grown.get(name, value) for name, value in zip(MENTION_FIELDS, row, strict=True))


MENTIONS: Final = Table(
    "mentions",
    "One row a place where an entity is named.",
    (
        _ROW.key("mention", "mention", "public id of the mention"),
        _ROW.key("article", "article", "where it stands", "article_id", table="articles"),
        _ROW.text("quote", "its words; parts joined by ' […] '"),
        _ROW.text("name", "who is meant, after merges; empty while unresolved"),
        _ROW.text("kind", "what they are: code of the vocabulary entity_kind"),
        _ROW.key("entity", "entity", "who is meant, as tagged", "entity_id", table="entities"),
        _ROW.key("stands_for", "entity", "the same after merges", "root_id", table="entities"),
        _ROW.text("form", "name, nominal, pronoun or metonym"),
        _ROW.text("read_as", "what it is to be read as"),
        _ROW.integer("start", "first code point of its first part"),
        _ROW.integer("end", "code point after its last part"),
        _ROW.integer("parts", "number of its parts; each is a row of spans.csv"),
        *_ROW.stamps(),
    ),
    keyed("mention", _mentions),
)
