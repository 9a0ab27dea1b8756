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
    view = window.reader.view

    def opened() -> None:
        window.workspace.open_article(article)
        view.viewport().grab()

    opening = [timed(opened)]
    view.setFocus()
    repaints = [timed(view.viewport().grab) for _ in range(ROUNDS)]
    times: list[float] = []
    start = 0
    for _ in range(ROUNDS):
        start = text.index("Vesna", start + 1)
        view.select_span(start, start + 5)
        app.processEvents()

        def press() -> None:
            QTest.keyClick(view, Qt.Key.Key_E if times else Qt.Key.Key_5)
            view.viewport().grab()

        times.append(timed(press))
    window.close()
    return [
        ("open the article, painted", opening),
        ("repaint with tags", repaints),
        ("key → committed → painted", times[1:]),
    ]


def fill(project: Project, article: ArticleId, entity: EntityId, text: str, tags: int) -> None:
    """Tags on words all over the text, one bulk step."""
    step = max(len(text) // tags, 1)
    places = [(article, (at, min(at + 12, len(text)))) for at in range(0, len(text) - 12, step)]
    project.do(ops.tag_occurrences, entity, places[:tags])


if __name__ == "__main__":
    main()
