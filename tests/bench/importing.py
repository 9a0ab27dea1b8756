"""Scenario 8: files in, searchable and with their zones; and what the window feels of it."""

from __future__ import annotations

import hashlib
import sqlite3
import time
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, ParamSpec, TypeVar
from unittest.mock import patch

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.jobrunner import JobRunner
from store import Project, copies
from store.changes import merged
from store.importing import import_articles
from store.search import index as indexing
from store.text.likeness import sketch_of
from tests.bench.corpus import text_of
from tests.bench.display import opened
from tests.bench.figures import Figure, figure, quantile, timed

P = ParamSpec("P")
T = TypeVar("T")

_FILES = 10_000
_TABLES = ("body", "original", "article", "revision", "zone")
_BEAT_MS = 5


def importing(app: QApplication, folder: Path, count: int = _FILES) -> Iterator[Figure]:
    """Files → searchable, zones found, beside a raw insert of the same rows and index. The search
    for near copies goes along and is told apart.
    """
    source = _files(folder, count)
    path = folder / "imported.crossclaim"
    spent, apart = _import(source, path)
    raw = _raw_import(source, path, folder / "raw.db")
    path.unlink()
    yield figure(
        8, f"import {count:,} files of 6 KB → searchable", [spent - apart], unit="s",
        reference=("raw insert of the same rows and index", [raw / 1000]), most_ratio=4,
    )  # fmt: skip
    yield figure(8, f"near copies among {count:,}", [apart], unit="s")
    yield from _felt(app, folder, _files(folder, count // 5))


def _files(folder: Path, count: int) -> Path:
    """A folder of so many text files; made once, kept for later runs."""
    source = folder / f"texts-{count}"
    if not source.exists():
        source.mkdir()
        for number in range(count):
            (source / f"report-{number:06}.txt").write_text(text_of(number), "utf-8")
    return source


def _import(source: Path, path: Path) -> tuple[float, float]:
    """Seconds in all, and those of them that went into near copies."""
    path.unlink(missing_ok=True)
    watch = _Watch()
    with (
        Project.create(path) as project,
        patch.object(indexing, "sketch_of", watch.of(sketch_of)),
        patch.object(copies, "copies_of", watch.of(copies.copies_of)),
    ):
        start = time.perf_counter()
        for _ in import_articles(project, [source]):
            pass
        return time.perf_counter() - start, watch.spent_s


class _Watch:
    """Adds up the time that some functions take."""

    def __init__(self) -> None:
        self.spent_s = 0.0

    def of(self, function: Callable[P, T]) -> Callable[P, T]:
        def watched(*args: P.args, **kwargs: P.kwargs) -> T:
            start = time.perf_counter()
            try:
                return function(*args, **kwargs)
            finally:
                self.spent_s += time.perf_counter() - start

        return watched


def _raw_import(source: Path, made: Path, path: Path) -> float:
    """Milliseconds: the files read, decoded, hashed and packed, the rows of the made project
    written to its tables, the texts to an index of words.
    """
    tables, rows = _rows(made)
    path.unlink(missing_ok=True)

    def work() -> None:
        connection = sqlite3.connect(path, isolation_level=None)
        for pragma in ("journal_mode=TRUNCATE", "synchronous=FULL"):
            connection.execute(f"PRAGMA {pragma}")
        for statement in tables:
            connection.execute(statement)
        connection.execute("BEGIN")
        for number, file in enumerate(sorted(source.iterdir()), start=1):
            raw = file.read_bytes()
            hashlib.sha256(raw).hexdigest()
            zlib.compress(raw, 6)
            text = raw.decode("utf-8")
            connection.execute("INSERT INTO words(rowid, text) VALUES (?, ?)", (number, text))
        for table, each in rows.items():
            marks = ",".join("?" * len(each[0]))
            connection.executemany(f"INSERT INTO {table} VALUES ({marks})", each)
        connection.execute("COMMIT")
        connection.close()

    return timed(work)


def _rows(made: Path) -> tuple[list[str], dict[str, list[Any]]]:
    """The tables of a project with their indexes, and what is in those of articles."""
    connection = sqlite3.connect(f"{made.as_uri()}?mode=ro", uri=True)
    query = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name <> 'sqlite_sequence'"
    tables = [sql for (sql,) in connection.execute(query)]
    rows = {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in _TABLES}
    connection.close()
    tables.append("CREATE VIRTUAL TABLE words USING fts5(text, content='')")
    return tables, {name: each for name, each in rows.items() if each}


def _felt(app: QApplication, folder: Path, source: Path) -> Iterator[Figure]:
    """How long the window did not answer while a job beside it imported."""
    path = folder / "felt.crossclaim"
    path.unlink(missing_ok=True)
    Project.create(path).close()
    window = opened(app, folder, path)
    beat = _Heartbeat()
    QTest.qWait(500)
    quiet = beat.taken()
    runner = JobRunner()
    runner.found.connect(lambda found: window.workspace.announce(merged(found)))
    project = window.workspace.project
    runner.start(lambda cancel: import_articles(project, [source], cancel=cancel))
    while runner.is_running:
        QTest.qWait(_BEAT_MS)
    late = beat.taken()
    window.close()
    window.deleteLater()
    files = sum(1 for _ in source.iterdir())
    yield figure(
        8, f"import {files:,}: the window waits, longest", [max(late)],
        reference=("nothing at work, longest", [max(quiet)]), most=50,
    )  # fmt: skip
    yield figure(8, f"import {files:,}: the window waits, 99 of 100", [quantile(late, 0.99)])


class _Heartbeat:
    """Measures how late a timer comes."""

    def __init__(self) -> None:
        self._late: list[float] = []
        self._timer = QTimer(interval=_BEAT_MS)
        self._timer.timeout.connect(self._on_beat)
        self._last = time.perf_counter()
        self._timer.start()

    def taken(self) -> list[float]:
        """The delays in ms since the last call."""
        late, self._late = self._late, []
        return late

    def _on_beat(self) -> None:
        now = time.perf_counter()
        self._late.append(max((now - self._last) * 1000 - _BEAT_MS, 0.0))
        self._last = now
