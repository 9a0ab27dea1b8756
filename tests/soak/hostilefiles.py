"""Project files that somebody made to do harm: what was done to a file of ours, by what it is."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Final

from store.migrations import SCHEMA_VERSION

Harm = Callable[[Path], None]

_NEWER: Final = f"PRAGMA user_version = {SCHEMA_VERSION + 1};"
_FREELY: Final = "PRAGMA writable_schema = ON;"
_HUGE: Final = "hex(zeroblob(300000000))"
_ENDLESS: Final = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)"
_VIEW_OF: Final = """
    UPDATE sqlite_master SET type = 'view', rootpage = 0, sql = 'CREATE VIEW {0} AS {1}'
    WHERE name = '{0}'; DELETE FROM sqlite_master WHERE tbl_name = '{0}' AND type = 'index'
"""
_INSTEAD: Final = "UPDATE sqlite_master SET sql = replace(sql, '{}', '{}') WHERE name = '{}'"


def _by(*statements: str) -> Harm:
    def harm(path: Path) -> None:
        with closing(sqlite3.connect(path)) as connection:
            connection.executescript(";".join(statements))
            connection.commit()

    return harm


def _many_tables(path: Path) -> None:
    _by("BEGIN", *(f"CREATE TABLE t{number} (a)" for number in range(3000)), "COMMIT")(path)


def _with_bytes(path: Path, place: int, raw: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(place)
        file.write(raw)


def _name_that_is_no_text(path: Path) -> None:
    _by('CREATE TABLE "zzzzzzzz" (a)')(path)
    path.write_bytes(path.read_bytes().replace(b"zzzzzzzz", b"zz\xff\xfe\x80zzz"))


def _journal_that_names_another_file(path: Path) -> None:
    """SQLite deletes the file that such a journal names when it finds it stale."""
    victim = str(path.with_name("victim.txt")).encode()
    path.with_name("victim.txt").write_text("not yours")
    magic = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
    tail = len(victim).to_bytes(4, "big") + sum(victim).to_bytes(4, "big") + magic
    journal = path.with_name(f"{path.name}-journal")
    pages = (path.stat().st_size // 4096).to_bytes(4, "big")
    head = magic + (0).to_bytes(4, "big") + (7).to_bytes(4, "big") + pages
    head += (512).to_bytes(4, "big") + (4096).to_bytes(4, "big")
    lock_page = (0x40000000 // 4096 + 1).to_bytes(4, "big")
    journal.write_bytes(head.ljust(512, b"\0") + lock_page + victim + tail)


HARMS: Final[dict[str, Harm]] = {
    "a trigger that empties a table": _by(
        "CREATE TRIGGER evil AFTER INSERT ON article BEGIN DELETE FROM span; END"
    ),
    "a trigger that copies notes into titles": _by(
        "CREATE TRIGGER evil AFTER UPDATE ON article BEGIN"
        " UPDATE article SET title = (SELECT group_concat(text) FROM note); END"
    ),
    "a trigger on the history": _by(
        "CREATE TRIGGER evil BEFORE INSERT ON step BEGIN SELECT raise(IGNORE); END"
    ),
    "a trigger that calls itself a table": _by(
        _FREELY,
        "CREATE TRIGGER evil AFTER INSERT ON step BEGIN DELETE FROM change; END",
        "UPDATE sqlite_master SET type = 'table' WHERE name = 'evil'",
    ),
    "one view more": _by("CREATE VIEW evil AS SELECT * FROM article"),
    "a table that became an endless view": _by(
        _FREELY, _VIEW_OF.format("note", f"{_ENDLESS} SELECT x AS id, x AS text FROM n")
    ),
    "a table that became a view of a huge value": _by(
        _FREELY, _VIEW_OF.format("body", f"SELECT 1 AS id, {_HUGE} AS text, 1 AS hash")
    ),
    "the row that names the project is a view": _by(
        _FREELY, _VIEW_OF.format("project", f"SELECT 1 AS id, {_HUGE} AS name")
    ),
    "a generated column more": _by(
        f"ALTER TABLE article ADD COLUMN evil TEXT GENERATED ALWAYS AS ({_HUGE}) VIRTUAL"
    ),
    "a column that became a generated one": _by(
        _FREELY,
        _INSTEAD.format("title_folded TEXT NOT NULL", f"title_folded TEXT AS ({_HUGE})", "article"),
    ),
    "an index on an expression": _by("CREATE INDEX evil ON note (abs(flag) + length(text))"),
    "an index on some rows": _by("CREATE INDEX evil ON note (flag) WHERE length(text) > 0"),
    "an index that another order stands behind": _by(
        _FREELY, _INSTEAD.format("(folded)", "(name)", "ix_entity_folded")
    ),
    "an index with an unknown order": _by(
        _FREELY, _INSTEAD.format("(folded)", "(folded COLLATE evil)", "ix_entity_folded")
    ),
    "a default that loads a library": _by(
        _FREELY,
        _INSTEAD.format("label TEXT,", "label TEXT DEFAULT (load_extension(''evil'')),", "term"),
    ),
    "a rule that makes huge values": _by(
        _FREELY, _INSTEAD.format("CHECK (id = 1)", f"CHECK (length({_HUGE}))", "project")
    ),
    "a full-text table with shadows": _by(
        "CREATE VIRTUAL TABLE evil USING fts5 (a)", "INSERT INTO evil VALUES ('x')"
    ),
    "a virtual table of an unknown kind": _by(
        _FREELY,
        "INSERT INTO sqlite_master VALUES"
        " ('table', 'evil', 'evil', 0, 'CREATE VIRTUAL TABLE evil USING csv(filename=x)')",
    ),
    "tables of statistics": _by("ANALYZE"),
    "one table more": _by("CREATE TABLE evil (a)"),
    "three thousand tables": _many_tables,
    "a table listed twice": _by(
        _FREELY, "INSERT INTO sqlite_master SELECT * FROM sqlite_master WHERE name = 'note'"
    ),
    "two tables that changed places": _by(
        _FREELY,
        "CREATE TEMP TABLE t AS SELECT name, rootpage FROM sqlite_master",
        "UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM t WHERE name = 'claim')"
        " WHERE name = 'note'",
        "UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM t WHERE name = 'note')"
        " WHERE name = 'claim'",
    ),
    "a list that stands in itself": _by(
        _FREELY, "UPDATE sqlite_master SET rootpage = 1 WHERE name = 'note'"
    ),
    "a name that is no text": _name_that_is_no_text,
    "a statement of a million letters": _by(
        _FREELY,
        "UPDATE sqlite_master SET sql = sql || hex(zeroblob(1000000)) WHERE name = 'note'",
    ),
    "a text of seventy megabytes": _by(
        "UPDATE body SET text = replace(hex(zeroblob(35000000)), '0', 'a') WHERE id = 1"
    ),
    "an original of seventy megabytes": _by(
        "INSERT INTO original (hash, size_bytes, packed) VALUES ('x', 1, zeroblob(70000000))"
    ),
    "a write-ahead log": _by("PRAGMA journal_mode = WAL"),
    "texts in another encoding": lambda path: _with_bytes(path, 56, b"\0\0\0\3"),
    "a newer version with a trigger": _by(
        _NEWER, "CREATE TRIGGER evil AFTER INSERT ON article BEGIN DELETE FROM span; END"
    ),
    "a newer version with a view": _by(
        _NEWER, _FREELY, _VIEW_OF.format("note", f"{_ENDLESS} SELECT x AS id FROM n")
    ),
    "a newer version with a generated column": _by(
        _NEWER, f"ALTER TABLE article ADD COLUMN evil TEXT AS ({_HUGE}) VIRTUAL"
    ),
    "a newer version with an index on an expression": _by(
        _NEWER, "CREATE INDEX evil ON note (abs(flag))"
    ),
    "a newer version with a full-text table": _by(
        _NEWER, "CREATE VIRTUAL TABLE evil USING fts5 (a)"
    ),
    "a journal that names another file": _journal_that_names_another_file,
}
