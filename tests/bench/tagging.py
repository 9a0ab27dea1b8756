"""How long one tag takes from key to paint, beside a bare commit and a bare repaint.

Run it as `python -m tests.bench.tagging`. It is no test: ratios taken in one run count.
"""

from __future__ import annotations

import os
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from gui.appearance import Appearance
from gui.settings import Settings
from gui.window import MainWindow
from gui.workspace import Workspace
from store import Project, ops
from store.types import ArticleId, EntityId

ROUNDS = 40
SIZES = (("20 KB, 300 tags", 20_000, 300), ("1 MB, 20,000 tags", 1_000_000, 20_000))
SENTENCE = "The council of Vesna met on Monday and Lida Morano spoke about the river gates. "


def main() -> None:
    """Print one table."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    print(f"{'what':<52}{'median ms':>10}{'p95 ms':>9}")
    with tempfile.TemporaryDirectory() as folder:
        show("bare commit of the same three rows", bare_commit(Path(folder)))
        for label, size, tags in SIZES:
            text = SENTENCE * (size // len(SENTENCE))
            show(f"bare QTextEdit repaint, {label}", bare_repaint(text))
            for name, times in tagging(app, Path(folder), text, tags):
                show(f"{name}, {label}", times)


def show(name: str, times: list[float]) -> None:
    """One line of the table."""
    ordered = sorted(times)
    p95 = ordered[int(len(ordered) * 0.95)]
    print(f"{name:<52}{statistics.median(times):>10.1f}{p95:>9.1f}")


def timed(work: Callable[[], object]) -> float:
    """Milliseconds of one call."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def bare_commit(folder: Path) -> list[float]:
    """Three rows in one transaction, as durable as a project's."""
    connection = sqlite3.connect(folder / "bare.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode=TRUNCATE")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE row (id INTEGER PRIMARY KEY, words TEXT)")

    def commit() -> None:
        connection.execute("BEGIN IMMEDIATE")
        for _ in range(3):
            connection.execute("INSERT INTO row (words) VALUES (?)", ("x" * 200,))
        connection.execute("COMMIT")

    times = [timed(commit) for _ in range(ROUNDS)]
    connection.close()
    return times


def bare_repaint(text: str) -> list[float]:
    """The same text in a bare QTextEdit."""
    edit = QTextEdit()
    edit.setPlainText(text)
    edit.resize(760, 700)
    edit.show()
    edit.grab()
    times = [timed(edit.viewport().grab) for _ in range(ROUNDS)]
    edit.close()
    return times


def tagging(app: QApplication, folder: Path, text: str, tags: int) -> list[tuple[str, list[float]]]:
    """Opening the article, repainting it, and `E` on a known name until it is painted."""
    path = folder / f"{tags}.crossclaim"
    with Project.create(path) as project:
        article, _ = project.do(ops.add_article, ops.NewArticle("Gates", text))
        entity, _ = project.do(ops.add_entity, "Lida Morano", "person")
        fill(project, article, entity, text, tags)
    settings = Settings(folder / "bench.ini")
    window = MainWindow(Workspace(Project.open(path)), settings, Appearance(app, "light"))
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowExposed(window)
    view = window.reader.view

    def opened() -> None:
        window.workspace.open_article(article)
        view.viewport().grab()

    opening = [timed(opened)]
    view.setFocus()
    repaints = [timed(view.viewport().grab) for _ in range(ROUNDS)]
    watch = PaintWatch(window)
    for _ in range(ROUNDS):
        watch.tag_next("Vesna", first=not watch.painted)
        app.processEvents()
    window.close()
    return [
        ("open the article, painted", opening),
        ("repaint with tags", repaints),
        ("key → committed → painted", watch.painted[1:]),
        ("key → all panels up to date", watch.settled[1:]),
    ]


class PaintWatch:
    """Tags place after place; notes when the new tag was painted, and when all was done."""

    def __init__(self, window: MainWindow) -> None:
        self.painted: list[float] = []
        self.settled: list[float] = []
        self._view = window.reader.view
        self._app = QApplication.instance()
        self._place = 0
        self._started = 0.0
        self._tags = 0
        self._paint = self._view.marking.paint
        self._view.marking.paint = self._watched  # type: ignore[assignment, method-assign]

    def tag_next(self, words: str, *, first: bool) -> None:
        """Select the next of these words and press the key."""
        self._place = self._view.page.text.index(words, self._place + 1)
        self._tags = len(self._view.marking.index)
        self._view.select_span(self._place, self._place + len(words))
        self._view.grab()
        self._started = time.perf_counter()
        QTest.keyClick(self._view, Qt.Key.Key_5 if first else Qt.Key.Key_E)
        assert self._app is not None
        self._app.processEvents()
        self.settled.append((time.perf_counter() - self._started) * 1000)

    def _watched(self, *arguments: Any) -> None:
        self._paint(*arguments)
        if len(self._view.marking.index) > self._tags and len(self.painted) == len(self.settled):
            self.painted.append((time.perf_counter() - self._started) * 1000)


def fill(project: Project, article: ArticleId, entity: EntityId, text: str, tags: int) -> None:
    """Tags on words all over the text, one bulk step."""
    step = max(len(text) // tags, 1)
    places = [(article, (at, min(at + 12, len(text)))) for at in range(0, len(text) - 12, step)]
    project.do(ops.tag_occurrences, entity, places[:tags])


if __name__ == "__main__":
    main()
