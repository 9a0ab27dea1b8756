"""The index of words beside the project: a cache in the user's folder that may vanish any time.

Texts never change, so it only grows; what it says is always checked against the text itself.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
import uuid
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from platformdirs import user_cache_path

from store.errors import KnownError
from store.search.query import Both, Either, Near, Node, Row
from store.search.words import words_in
from store.text.canonical import text_hash
from store.text.folding import fold
from store.text.likeness import Sketch, sketch_of

_VERSION: Final = 2
"""Of what a word is and how it is kept: another one makes the index anew."""
_LOOKED_UP: Final = 16
"""The smallest hashes of a sketch, by which its likes are found; texts that share a third of their
runs share two of them in 97 of 100 cases."""
_SHARED: Final = 2
_MOST_PAIRS: Final = 64
_LIKE: Final = (
    "SELECT body, sketch FROM done WHERE body IN"
    " (SELECT body FROM sketch WHERE hash IN ({marks}) GROUP BY body HAVING count(*) >= {shared})"
)
_SCHEMA: Final = (
    f"PRAGMA user_version={_VERSION}",
    "CREATE TABLE done (body INTEGER PRIMARY KEY, hash BLOB NOT NULL, sketch BLOB NOT NULL)",
    "CREATE TABLE sketch (hash INTEGER, body INTEGER, PRIMARY KEY (hash, body)) WITHOUT ROWID",
    # Our own words, set apart by blanks: to this tokenizer whatever is not ASCII is a letter.
    """CREATE VIRTUAL TABLE words
    USING fts5 (text, content='', columnsize=0, tokenize="ascii tokenchars '_'")""",
)


@dataclass(frozen=True, slots=True)
class Entry:
    """What is kept of a body: its hash, its words set apart by blanks, its sketch."""

    body: int
    hash: bytes
    words: str
    sketch: Sketch


def entry_of(body: int, hash_: bytes, text: str) -> Entry:
    """What is kept of a text. Takes about 2 ms for 6 KB."""
    words = words_in(fold(text).text)
    return Entry(body, hash_, " ".join(words), sketch_of(words))


def hash_of(text: str) -> bytes:
    """By what a text is told from another: the first half of its hash."""
    return bytes.fromhex(text_hash(text)[:32])


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
        with self._told():
            self._connection = self._opened()

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._connection.close()

    def done(self) -> dict[int, bytes]:
        """The bodies whose words are in it, with the hash that each had."""
        with self._told(), self._lock:
            return dict(self._connection.execute("SELECT body, hash FROM done"))

    def known(self, bodies: Sequence[int]) -> set[int]:
        """Those of these few bodies that are in it."""
        marks = ",".join("?" * len(bodies))
        query = f"SELECT body FROM done WHERE body IN ({marks})"  # noqa: S608 - marks only
        with self._told(), self._lock:
            return {key for (key,) in self._connection.execute(query, list(bodies))}

    def last(self) -> int:
        """The largest key of a body that is in it; 0 where it is empty."""
        with self._told(), self._lock:
            (key,) = self._connection.execute("SELECT max(body) FROM done").fetchone()
        return int(key or 0)

    def add(self, entries: Sequence[Entry]) -> None:
        """Take in bodies that are not in it. All or none."""
        with self._told(), self._lock, self._connection:
            self._connection.execute("BEGIN")
            for statement, rows in (
                ("INSERT INTO words(rowid, text) VALUES (?, ?)", _word_rows(entries)),
                ("INSERT INTO done VALUES (?, ?, ?)", _done_rows(entries)),
                ("INSERT OR IGNORE INTO sketch VALUES (?, ?)", _sketch_rows(entries)),
            ):
                self._connection.executemany(statement, rows)

    def like(self, sketch: Sketch) -> list[tuple[int, Sketch]]:
        """Bodies that may be near this sketch, with theirs; all that are near are among them."""
        least = sketch[:_LOOKED_UP]
        if not least:
            return []
        query = _LIKE.format(marks=",".join("?" * len(least)), shared=_SHARED)
        with self._told(), self._lock:
            rows = self._connection.execute(query, least).fetchall()
        return [(body, tuple(array("I", packed))) for body, packed in rows]

    def matching(self, node: Node) -> list[int] | None:
        """Keys of bodies that may match, ascending, with all that do; None: it cannot tell."""
        asked = _expression(node)
        if asked is None:
            return None
        query = "SELECT rowid FROM words WHERE words MATCH ?"
        try:
            with self._lock:
                return [key for (key,) in self._connection.execute(query, (asked,))]
        except sqlite3.Error:
            # Another window writes into it, or it is damaged: the texts themselves are there.
            return None

    def is_sound(self) -> bool:
        """Whether SQLite finds the index in order."""
        try:
            with self._lock:
                self._connection.execute("INSERT INTO words(words) VALUES ('integrity-check')")
                (first,) = self._connection.execute("PRAGMA quick_check(1)").fetchone()
            return bool(first == "ok")
        except sqlite3.Error:
            return False

    def holds(self, body: int, words: Sequence[str]) -> bool:
        """Whether all of these words are known to be in a body."""
        asked = " AND ".join(f'"{word}"' for word in dict.fromkeys(words))
        query = "SELECT 1 FROM words WHERE words MATCH ? AND rowid = ?"
        with self._told(), self._lock:
            return (
                not asked or self._connection.execute(query, (asked, body)).fetchone() is not None
            )

    def forget(self) -> None:
        """Begin anew: another history of the project was indexed here."""
        with self._lock:
            self._connection.close()
            _remove(self._path)
            self._connection = self._opened()

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            raise KnownError("no-index", path=str(self._path), detail=str(error)) from error

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


def _word_rows(entries: Sequence[Entry]) -> list[tuple[int, str]]:
    return [(entry.body, entry.words) for entry in entries]


def _done_rows(entries: Sequence[Entry]) -> list[tuple[int, bytes, bytes]]:
    return [(entry.body, entry.hash, array("I", entry.sketch).tobytes()) for entry in entries]


def _sketch_rows(entries: Sequence[Entry]) -> list[tuple[int, int]]:
    return [(value, entry.body) for entry in entries for value in entry.sketch[:_LOOKED_UP]]


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
        return _near(node)
    if isinstance(node, Both):
        wanted = _joined(" AND ", [_expression(part) for part in node.parts])
        # Only what the index knows exactly may be left out by it.
        without = [_expression(part) for part in node.without if _is_exact(part)]
        return wanted if not without or wanted is None else f"({wanted} NOT {_any(without)})"
    return None


def _near(node: Near) -> str | None:
    """Rows close to each other as the index tells it, or where there is more than that to it, both
    somewhere.
    """
    left, right = _rows(node.left), _rows(node.right)
    if not left or not right or len(left) * len(right) > _MOST_PAIRS:
        return _joined(" AND ", [_expression(node.left), _expression(node.right)])
    pairs = [
        f"NEAR({_expression(one)} {_expression(other)}, {node.distance})"
        for one in left
        for other in right
    ]
    return _joined(" OR ", pairs)


def _rows(node: Node) -> list[Row]:
    """The spellings that a side of NEAR may have; empty where it is no list of them."""
    if isinstance(node, Row):
        return [node]
    parts = list(node.parts) if isinstance(node, Either) else []
    rows = [part for part in parts if isinstance(part, Row)]
    return rows if len(rows) == len(parts) else []


def _is_exact(node: Node) -> bool:
    if isinstance(node, Row):
        return len(node.words) == 1
    return isinstance(node, Either) and all(_is_exact(part) for part in node.parts)


def _any(parts: Sequence[str | None]) -> str:
    return _joined(" OR ", parts) or ""


def _joined(operator: str, parts: Sequence[str | None]) -> str | None:
    known = [part for part in parts if part is not None]
    return f"({operator.join(known)})" if len(known) == len(parts) else None
