"""Plain records for exports: keys by the page, values by the batch, rows with names behind keys.

Every read here is short; whoever needs all of a table asks page after page.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Any, Final, NamedTuple

from sqlalchemy import (
    Column,
    Connection,
    Integer,
    LargeBinary,
    RowMapping,
    Select,
    and_,
    func,
    select,
    type_coerce,
)
from sqlalchemy.sql.elements import ColumnElement

from store.changes import table_of
from store.models import (
    Alias,
    Analyst,
    Article,
    Body,
    ClaimRelation,
    Entity,
    Note,
    Revision,
    Source,
    Term,
    Zone,
)
from store.models.base import Uid, UtcTime
from store.queries.common import fetched

_ARTICLE: Final = table_of(Article)
_REVISION: Final = table_of(Revision)
_BODY: Final = table_of(Body)
_SOURCE: Final = table_of(Source)
_ZONE: Final = table_of(Zone)
_ENTITY: Final = table_of(Entity)
_ALIAS: Final = table_of(Alias)
_ANALYST: Final = table_of(Analyst)
_TERM: Final = table_of(Term)
_NOTE: Final = table_of(Note)
_RELATION: Final = table_of(ClaimRelation)


class LinkEnds(NamedTuple):
    """A link with just what it is chosen by."""

    id: int
    ends: tuple[int, int]
    relation: str
    status: str
    kind: str | None


def key_page(
    connection: Connection, table: str, after: int, limit: int, /, **equal: object
) -> list[int]:
    """The next keys of a table, ascending; of rows whose columns equal these values."""
    keys = table_of(table).c.id
    query = select(keys).where(keys > after, *_equal(table, equal)).order_by(keys).limit(limit)
    return list(connection.execute(query).scalars().all())


def key_count(connection: Connection, table: str, /, **equal: object) -> int:
    """How many rows a table has, or how many whose columns equal these values."""
    query = select(func.count()).select_from(table_of(table)).where(*_equal(table, equal))
    return connection.execute(query).scalar_one()


def values_where(
    connection: Connection, table: str, wanted: str, column: str, among: Sequence[int]
) -> list[int]:
    """The keys that one column holds where another holds one of a batch; unsorted."""
    columns = table_of(table).c
    query = select(columns[wanted]).distinct()
    query = query.where(columns[column].in_(among), columns[wanted].is_not(None))
    return list(connection.execute(query).scalars().all())


def count_where(connection: Connection, table: str, column: str, among: Sequence[int]) -> int:
    """How many rows hold one of a batch of keys in a column."""
    query = select(func.count()).where(table_of(table).c[column].in_(among))
    return connection.execute(query).scalar_one()


def link_page(connection: Connection, after: int, limit: int) -> list[LinkEnds]:
    """The next links by key."""
    table = _RELATION.c
    query = select(table.id, table.a_id, table.b_id, table.relation, table.status, table.kind)
    query = query.where(table.id > after).order_by(table.id).limit(limit)
    return [
        LinkEnds(row.id, (row.a_id, row.b_id), row.relation, row.status, row.kind)
        for row in connection.execute(query)
    ]


def article_records(connection: Connection, keys: Sequence[int]) -> Sequence[RowMapping]:
    """Articles by key with outlet and the current text's revision, body, hash and length."""
    query = with_names(
        _ARTICLE,
        _SOURCE.c.name.label("outlet"),
        _REVISION.c.id.label("revision_id"),
        _REVISION.c.body_id,
        _REVISION.c.text_hash,
        _REVISION.c.length,
    ).outerjoin(_SOURCE, _SOURCE.c.id == _ARTICLE.c.source_id)
    current = and_(_REVISION.c.article_id == _ARTICLE.c.id, _REVISION.c.n == _ARTICLE.c.revision)
    return _by_key(connection, query.join(_REVISION, current), _ARTICLE, keys)


def source_records(connection: Connection, keys: Sequence[int]) -> Sequence[RowMapping]:
    """Outlets by key."""
    return _by_key(connection, with_names(_SOURCE), _SOURCE, keys)


def zone_records(connection: Connection, keys: Sequence[int]) -> Sequence[RowMapping]:
    """Zones by key with their article and the words they cover."""
    quote = func.substr(_BODY.c.text, _ZONE.c.start + 1, _ZONE.c.end - _ZONE.c.start)
    query = (
        with_names(_ZONE, _REVISION.c.article_id, quote.label("quote"))
        .join(_REVISION, _REVISION.c.id == _ZONE.c.revision_id)
        .join(_BODY, _BODY.c.id == _REVISION.c.body_id)
    )
    return _by_key(connection, query, _ZONE, keys)


def alias_records(connection: Connection, keys: Sequence[int]) -> Sequence[RowMapping]:
    """Spellings by key with the preferred name of their entity."""
    query = with_names(_ALIAS, _ENTITY.c.name.label("entity_name")).join(
        _ENTITY, _ENTITY.c.id == _ALIAS.c.entity_id
    )
    return _by_key(connection, query, _ALIAS, keys)


def term_records(connection: Connection, keys: Sequence[int]) -> Sequence[RowMapping]:
    """Terms of all vocabularies by key."""
    return _by_key(connection, with_names(_TERM), _TERM, keys)


def analyst_records(connection: Connection, keys: Sequence[int]) -> Sequence[RowMapping]:
    """Analysts by key."""
    return _by_key(connection, select(_ANALYST), _ANALYST, keys)


def relation_notes(connection: Connection, keys: Sequence[int]) -> dict[int, list[str]]:
    """The notes on each of these links, oldest first."""
    return notes_on(connection, "relation", keys)


def notes_on(connection: Connection, owner: str, keys: Sequence[int]) -> dict[int, list[str]]:
    """The notes on each of these records of one kind (claim, relation …), oldest first."""
    found: dict[int, list[str]] = defaultdict(list)
    column = _NOTE.c[f"{owner}_id"]
    query = select(column.label("owner"), _NOTE.c.text).order_by(_NOTE.c.id)
    for row in fetched(connection, query, column, keys):
        found[row["owner"]].append(row["text"])
    return found


def body_texts(connection: Connection, bodies: Collection[int]) -> dict[int, str]:
    """The texts of some bodies by key."""
    query = select(_BODY.c.id, _BODY.c.text).where(_BODY.c.id.in_(bodies))
    return {row.id: row.text for row in connection.execute(query)}


def with_names(table: Any, *more: Any) -> Select[Any]:
    """A query of a table's records in which `created_by` and `changed_by` are names.

    Times come as microseconds and uids as bytes: a million of them are not worth an object each.
    """
    creator, changer = _ANALYST.alias("creator"), _ANALYST.alias("changer")
    own = [_thin(column) for column in table.c if column.name not in {"created_by", "changed_by"}]
    names = creator.c.name.label("created_by"), changer.c.name.label("changed_by")
    return (
        select(*own, *names, *more)
        .select_from(table)
        .outerjoin(creator, creator.c.id == table.c.created_by)
        .outerjoin(changer, changer.c.id == table.c.changed_by)
    )


def among(column: ColumnElement[int], keys: Sequence[int]) -> ColumnElement[bool]:
    """Whether the column holds one of these ascending keys; a run without gaps becomes a range."""
    if keys and keys[-1] - keys[0] + 1 == len(keys):
        return column.between(keys[0], keys[-1])
    return column.in_(keys)


def _thin(column: Column[Any]) -> ColumnElement[Any]:
    plain = {UtcTime: Integer, Uid: LargeBinary}.get(type(column.type))
    return column if plain is None else type_coerce(column, plain()).label(column.name)


def _by_key(
    connection: Connection, query: Select[Any], table: Any, keys: Sequence[int]
) -> Sequence[RowMapping]:
    found = query.where(among(table.c.id, keys)).order_by(table.c.id)
    return connection.execute(found).mappings().all()


def _equal(table: str, equal: dict[str, object]) -> list[ColumnElement[bool]]:
    columns = table_of(table).c
    return [columns[name] == value for name, value in equal.items()]
