"""The list of what may be in a project file: byte for byte what our migrations make, per version.

Tables and indexes and nothing else. Looked at before any other statement reads a stranger's file.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import lru_cache
from pathlib import Path
from typing import Final

from store import migrations
from store.errors import KnownError

Schema = dict[tuple[str, str], tuple[str, str | None]]
"""Kind and name of each table and index: the table it belongs to, and the SQL that made it."""

_MOST: Final = 1000
"""Objects in a file that are looked at: ours have about a hundred."""
_QUERY: Final = "SELECT type, name, tbl_name, sql FROM sqlite_master"
_INNARDS: Final = {
    "table": "SELECT hidden <> 0 FROM pragma_table_xinfo(?)",
    "index": "SELECT cid = -2 FROM pragma_index_xinfo(?)",
}
"""Whether a column is generated, whether an index has an expression."""


@lru_cache
def expected(version: int) -> Schema:
    """What a project file of this schema version holds. Takes 2 ms the first time."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.execute("BEGIN")
        for statements in migrations.STEPS[:version]:
            for statement in statements:
                connection.execute(statement)
        return _found(connection)


def check_schema(connection: sqlite3.Connection, version: int, path: Path) -> None:
    """Nothing where the file holds what its version says. Raises `damaged` where something is
    missing, `foreign-schema` where something else is there; for files of later releases only what
    could run is refused.
    """
    try:
        found = _found(connection)
        if version > migrations.SCHEMA_VERSION:
            _check_newer(connection, found)
        else:
            _compare(found, expected(version))
    except KnownError as error:
        error.params["path"] = str(path)
        raise


def _compare(found: Schema, wanted: Schema) -> None:
    names = {name for _, name in found}
    missing = [name for kind, name in wanted if name not in names and kind == "table"]
    if missing or not wanted:
        raise KnownError("damaged", detail=f"without {', '.join(missing[:3]) or 'a version'}")
    strange = [key for key, made in found.items() if wanted.get(key) != made]
    if strange:
        raise _foreign(*strange[0])
    lost = wanted.keys() - found.keys()
    if lost:
        raise KnownError("damaged", detail=f"without {min(lost)[1]}")


def _found(connection: sqlite3.Connection) -> Schema:
    found: Schema = {}
    for number, (kind, name, table, sql) in enumerate(connection.execute(_QUERY)):
        key = (str(kind), str(name))
        if number >= _MOST or key in found:
            raise _foreign(*key)
        found[key] = (table, sql)
    return found


def _check_newer(connection: sqlite3.Connection, found: Schema) -> None:
    """A later release may have other tables, but none of ours has ever run anything by itself."""
    for kind, name in found:
        sql = (found[kind, name][1] or "").lstrip().upper()
        if kind not in {"table", "index"} or sql.startswith("CREATE VIRTUAL"):
            raise _foreign(kind, name)
        rows = connection.execute(_INNARDS[kind], (name,)).fetchall()
        if any(row[0] for row in rows):
            raise _foreign(f"{kind} with an expression", name)


def _foreign(kind: str, name: str) -> KnownError:
    return KnownError("foreign-schema", detail=f"{kind} {name}"[:200], name=name[:100])
