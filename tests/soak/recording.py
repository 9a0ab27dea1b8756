"""A disk that remembers every write and when it was told to keep it: real SQLite writes through it.

The statements of the store's own transactions are written down by hooks and done again on it.
"""

from __future__ import annotations

import contextlib
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import apsw
from sqlalchemy import Connection, Engine, event

from store.engine import _PRAGMAS, _WRITER_PRAGMAS

_SECTOR_BYTES: Final = 512
_VFS: Final = "recording"

Statement = tuple[str, Any]


class SqlLog:
    """What the store's write transactions executed, transaction by transaction."""

    def __init__(self) -> None:
        self.transactions: list[list[Statement]] = []
        self._open: list[Statement] = []

    @contextlib.contextmanager
    def listening(self) -> Iterator[None]:
        """Write down what every engine executes while the block runs."""
        hooks: dict[str, Callable[..., None]] = {
            "before_cursor_execute": self._on_statement,
            "commit": self._on_commit,
            "rollback": self._on_rollback,
        }
        for name, hook in hooks.items():
            event.listen(Engine, name, hook)
        try:
            yield
        finally:
            for name, hook in hooks.items():
                event.remove(Engine, name, hook)

    def _on_statement(
        self,
        connection: Connection,
        _cursor: Any,
        words: str,
        values: Any,
        _context: Any,
        many: Any,
    ) -> None:
        if connection.get_execution_options().get("writing") and not words.startswith("BEGIN"):
            # Many rows in one statement are called many, too, and come as one list of values.
            apart = many and isinstance(values[0], (tuple, dict))
            self._open += [(words, each) for each in (values if apart else [values])]

    def _on_commit(self, connection: Connection) -> None:
        if connection.get_execution_options().get("writing"):
            self.transactions.append(self._open)
            self._open = []

    def _on_rollback(self, connection: Connection) -> None:
        if connection.get_execution_options().get("writing"):
            self._open = []


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened on the disk: write, truncate, sync, delete, or `done`, when the
    program was told that a transaction is kept.
    """

    kind: str
    file: str = ""
    at: int = 0
    words: bytes = b""


def recorded(path: Path, transactions: Sequence[Sequence[Statement]]) -> list[Event]:
    """What happens on the disk when these transactions are done on this file."""
    events: list[Event] = []
    vfs = _Disk(events)
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE, vfs=_VFS)
    try:
        for pragma in (*_PRAGMAS, *_WRITER_PRAGMAS):
            connection.execute(pragma).fetchall()
        for statements in transactions:
            connection.execute("BEGIN IMMEDIATE")
            for words, values in statements:
                connection.execute(words, values).fetchall()
            connection.execute("COMMIT")
            events.append(Event("done"))
    finally:
        connection.close()
        vfs.unregister()
    return events


class _Disk(apsw.VFS):
    def __init__(self, events: list[Event]) -> None:
        self._events = events
        super().__init__(_VFS, "")

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:
        return _File(name, flags, self._events)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        super().xDelete(filename, syncdir)
        self._events.append(Event("delete", Path(filename).name, int(syncdir)))


class _File(apsw.VFSFile):
    def __init__(
        self, name: str | apsw.URIFilename | None, flags: list[int], events: list[Event]
    ) -> None:
        super().__init__("", name, flags)
        words = name.filename() if isinstance(name, apsw.URIFilename) else name
        self._name, self._events = Path(words or "").name, events

    def xWrite(self, data: bytes, offset: int) -> None:
        super().xWrite(data, offset)
        self._events.append(Event("write", self._name, offset, bytes(data)))

    def xTruncate(self, newsize: int) -> None:
        super().xTruncate(newsize)
        self._events.append(Event("truncate", self._name, newsize))

    def xSync(self, flags: int) -> None:
        super().xSync(flags)
        self._events.append(Event("sync", self._name))


@dataclass
class Platter:
    """What is surely on the disk, file by file, and what was written since and may not be."""

    kept: dict[str, bytearray]
    pending: dict[str, list[Event]] = field(default_factory=dict)
    done: int = 0

    def take(self, happened: Event) -> None:
        """Let one more thing happen."""
        if happened.kind == "done":
            self.done += 1
        elif happened.kind == "delete" and happened.at:
            self.pending.pop(happened.file, None)
            self.kept.pop(happened.file, None)
        elif happened.kind == "sync":
            for each in self.pending.pop(happened.file, []):
                _apply(self.kept, each, each.words)
            self.kept.setdefault(happened.file, bytearray())
        else:
            self.pending.setdefault(happened.file, []).append(happened)

    def after_cut(self, rng: random.Random) -> dict[str, bytes]:
        """The files as they may be when the power comes back."""
        files = {name: bytearray(words) for name, words in self.kept.items()}
        for name in sorted(self.pending):
            for each in self.pending[name]:
                _cut(files, each, rng)
        return {name: bytes(words) for name, words in files.items()}


def _cut(files: dict[str, bytearray], happened: Event, rng: random.Random) -> None:
    fate = rng.choice(("kept", "dropped", "torn"))
    if fate == "kept" or (fate == "torn" and happened.kind != "write"):
        _apply(files, happened, happened.words)
    elif fate == "torn":
        for start in range(0, len(happened.words), _SECTOR_BYTES):
            if rng.random() < 0.5:
                sector = happened.words[start : start + _SECTOR_BYTES]
                _apply(files, Event("write", happened.file, happened.at + start), sector)


def _apply(files: dict[str, bytearray], happened: Event, words: bytes) -> None:
    if happened.kind == "delete":
        files.pop(happened.file, None)
        return
    file = files.setdefault(happened.file, bytearray())
    if happened.kind == "truncate":
        del file[happened.at :]
        return
    if len(file) < happened.at:
        file.extend(bytes(happened.at - len(file)))
    file[happened.at : happened.at + len(words)] = words
