"""What a connection to a project file may do, whoever made the file: limits on sizes, no other
file, no code in it. Set on every connection before its first statement.
"""

from __future__ import annotations

import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

LARGEST_VALUE_BYTES: Final = 64 * 1024 * 1024
"""Of one text or blob, and of one row."""

_LIMITS: Final = {
    sqlite3.SQLITE_LIMIT_LENGTH: LARGEST_VALUE_BYTES,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 1_000_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 500,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
    sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 10_000,
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
}
_PRAGMA_WORDS: Final = """
    application_id busy_timeout cache_size cache_spill cell_size_check collation_list data_version
    database_list defer_foreign_keys encoding foreign_key_check foreign_key_list foreign_keys
    freelist_count index_info index_list index_xinfo integrity_check journal_mode journal_size_limit
    locking_mode max_page_count mmap_size page_count page_size query_only quick_check
    read_uncommitted recursive_triggers secure_delete synchronous table_info table_list table_xinfo
    temp_store trusted_schema user_version
"""
_PRAGMAS: Final = frozenset(_PRAGMA_WORDS.split())
_FORBIDDEN: Final = frozenset(
    {
        sqlite3.SQLITE_ATTACH,
        sqlite3.SQLITE_DETACH,
        sqlite3.SQLITE_CREATE_TRIGGER,
        sqlite3.SQLITE_CREATE_VIEW,
        sqlite3.SQLITE_CREATE_VTABLE,
        sqlite3.SQLITE_CREATE_TEMP_TRIGGER,
        sqlite3.SQLITE_CREATE_TEMP_VIEW,
        sqlite3.SQLITE_DROP_VTABLE,
    }
)
_FUNCTIONS: Final = frozenset(
    {"load_extension", "fts3_tokenizer", "readfile", "writefile", "edit", "zeroblob", "randomblob"}
)
"""That reach outside the file, or make something large of nothing."""
_OPS_A_LOOK: Final = 10_000
"""Steps of SQLite's machine between two looks at the clock: below a millisecond."""


def guard(connection: sqlite3.Connection) -> None:
    """Set limits and permissions of a new connection."""
    for limit, value in _LIMITS.items():
        connection.setlimit(limit, value)
    _configure(connection)
    connection.set_authorizer(authorized)


def authorized(
    action: int, first: str | None, second: str | None, _database: str | None, _source: str | None
) -> int:
    """SQLite's question whether a statement may do something, answered when it is prepared."""
    if action in _FORBIDDEN:
        return sqlite3.SQLITE_DENY
    if action == sqlite3.SQLITE_PRAGMA and (first or "").lower() not in _PRAGMAS:
        return sqlite3.SQLITE_DENY
    if action == sqlite3.SQLITE_FUNCTION and (second or "").lower() in _FUNCTIONS:
        return sqlite3.SQLITE_DENY
    return sqlite3.SQLITE_OK


@contextmanager
def deadline(connection: sqlite3.Connection, seconds: float) -> Iterator[None]:
    """Whatever computes longer on the connection is interrupted: sqlite3.OperationalError. To wait
    for a slow disk or a busy machine is no fault of the file's. To be left in the same thread.
    """
    end = time.thread_time() + seconds
    connection.set_progress_handler(lambda: time.thread_time() > end, _OPS_A_LOOK)
    try:
        yield
    finally:
        connection.set_progress_handler(None, _OPS_A_LOOK)


def _configure(connection: sqlite3.Connection) -> None:
    """What Python can switch off from 3.12 on; before that the list of schemas must do alone."""
    if sys.version_info >= (3, 12):
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_TRIGGER, False)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_VIEW, False)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_TRUSTED_SCHEMA, False)
