"""The index of words beside the project: a cache in the user's folder that may vanish any time.

Texts never change, so it only grows; what it says is always checked against the text itself.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
import uuid
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from platformdirs import user_cache_path

from store.errors import KnownError
from store.search.query import Both, Either, Near, Node, Row

_VERSION: Final = 1
"""Of what a word is and how it is kept: another one makes the index anew."""
_SCHEMA: Final = (
    f"PRAGMA user_version={_VERSION}",
    "CREATE TABLE done (body INTEGER PRIMARY KEY, hash BLOB NOT NULL)",
    # Our own words, set apart by blanks: to this tokenizer whatever is not ASCII is a letter.
    """CREATE VIRTUAL TABLE words
    USING fts5 (text, content='', columnsize=0, tokenize="ascii tokenchars '_'")""",
)


def index_path(uid: uuid.UUID, folder: Path | None = None) -> Path:
    """Where the index of a project lies."""
    return (folder or user_cache_path("crossclaim")) / "search" / f"{uid}.index"


class SearchIndex:
    """The words of a project's texts, by body key. Any one thread at a time."""

    def __init__(self, path: Path) -> None:
        """Open, or begin anew. Raises `no-index` where the folder cannot be written."""
        self.is_whole = False
        """Whether it is known to hold this history of the project, up to `last`."""
        self._path = path
        self._lock = threading.RLock()
        try:
            self._connection = self._opened()
        except (sqlite3.Error, OSError) as error:
            raise KnownError("no-index", path=str(path), detail=str(error)) from error

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._connection.close()

    def done(self) -> dict[int, bytes]:
        """The bodies whose words are in it, with the hash that each had."""
        with self._lock:
            return dict(self._connection.execute("SELECT body, hash FROM done"))

    def last(self) -> int:
        """The largest key of a body that is in it; 0 where it is empty."""
        with self._lock:
            (key,) = self._connection.execute("SELECT max(body) FROM done").fetchone()
        return int(key or 0)

    def add(self, texts: Iterable[tuple[int, bytes, str]]) -> None:
        """Take in bodies: key, hash, words set apart by blanks. All or none."""
        rows = list(texts)
        with self._lock, self._connection:
            self._connection.execute("BEGIN")
            self._connection.executemany(
                "INSERT INTO words(rowid, text) VALUES (?, ?)", [(row[0], row[2]) for row in rows]
            )
            self._connection.executemany(
                "INSERT INTO done VALUES (?, ?)", [(row[0], row[1]) for row in rows]
            )

    def matching(self, node: Node) -> list[int] | None:
        """Keys of bodies that may match, ascending, with all that do; None: it cannot tell."""
        asked = _expression(node)
        if asked is None:
            return None
        with self._lock:
            query = "SELECT rowid FROM words WHERE words MATCH ?"
            found = self._connection.execute(query, (asked,))
            return [key for (key,) in found]

    def forget(self) -> None:
        """Begin anew: another history of the project was indexed here."""
        with self._lock:
            self._connection.close()
            _remove(self._path)
            self._connection = self._opened()

    def _opened(self) -> sqlite3.Connection:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with contextlib.suppress(sqlite3.DatabaseError):
            connection = self._connected()
            if connection.execute("PRAGMA user_version").fetchone() == (_VERSION,):
                connection.execute("SELECT count(*) FROM done").fetchone()
                return connection
            connection.close()
        # Another version, or damaged, or new: nothing in it is worth mending.
        _remove(self._path)
        connection = self._connected()
        for statement in _SCHEMA:
            connection.execute(statement)
        return connection

    def _connected(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self._path, isolation_level=None, check_same_thread=False, timeout=1
        )
        # A cache: what a power cut takes is made again.
        for pragma in ("journal_mode=MEMORY", "synchronous=OFF", "locking_mode=NORMAL"):
            connection.execute(f"PRAGMA {pragma}")
        return connection


def _remove(path: Path) -> None:
    for suffix in ("", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _expression(node: Node) -> str | None:
    """The question to the index, which may let through too much but never too little."""
    if isinstance(node, Row):
        return f'"{" ".join(node.words)}"{" *" if node.prefix else ""}'
    if isinstance(node, Either):
        return _joined(" OR ", [_expression(part) for part in node.parts])
    if isinstance(node, Near):
        return _joined(" AND ", [_expression(node.left), _expression(node.right)])
    if isinstance(node, Both):
        wanted = _joined(" AND ", [_expression(part) for part in node.parts])
        # Only what the index knows exactly may be left out by it.
        without = [_expression(part) for part in node.without if _is_exact(part)]
        return wanted if not without or wanted is None else f"({wanted} NOT {_any(without)})"
    return None


def _is_exact(node: Node) -> bool:
    if isinstance(node, Row):
        return len(node.words) == 1
    return isinstance(node, Either) and all(_is_exact(part) for part in node.parts)


def _any(parts: Sequence[str | None]) -> str:
    return _joined(" OR ", parts) or ""


def _joined(operator: str, parts: Sequence[str | None]) -> str | None:
    known = [part for part in parts if part is not None]
    return f"({operator.join(known)})" if len(known) == len(parts) else None
