"""Scenarios 1 to 4 and 15: showing, tagging, scrolling and changing articles in the real window."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from gui.appearance import Appearance
from gui.settings import Settings
from gui.window import MainWindow
from gui.workspace import Workspace
from store import Project, ops
from store.types import ArticleId, EntityId
from tests.bench.figures import Figure, figure, repeated, timed

ROUNDS = 40
LARGE, LARGE_TAGS = 1_000_000, 20_000
TYPICAL, TYPICAL_TAGS = 20_000, 300
SENTENCE = "The council of Vesna met on Monday and Lida Morano spoke about the river gates. "


def display(app: QApplication, folder: Path) -> Iterator[Figure]:
    """Each figure beside a bare QTextEdit with the same text."""
    path = folder / "display.crossclaim"
    path.unlink(missing_ok=True)
    with Project.create(path) as project:
        entity, _ = project.do(ops.add_entity, "Lida Morano", "person")
        large = _article(project, entity, LARGE, LARGE_TAGS)
        typical = [_article(project, entity, TYPICAL, TYPICAL_TAGS, nth) for nth in range(12)]
    window = opened(app, folder, path)
    bare = _Bare(_text(LARGE))
    yield _first_paint(window, large, bare)
    yield from _tagging(app, window, large, bare, folder)
    yield from _scrolling(window, bare)
    yield _changing(window, typical)
    window.close()
    window.deleteLater()
    bare.edit.close()


def opened(app: QApplication, folder: Path, path: Path) -> MainWindow:
    """A shown window on a project."""
    settings = Settings(folder / "bench.ini")
    window = MainWindow(Workspace(Project.open(path)), settings, Appearance(app, "light"))
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowExposed(window)
    return window


class _Bare:
    """A QTextEdit that shows the text and nothing else."""

    def __init__(self, text: str) -> None:
        self.first: list[float] = []
        for _ in range(5):
            self.edit = QTextEdit()
            self.edit.resize(760, 700)
            self.edit.show()
            self.first.append(timed(lambda: self._set(text)))
        self.repaints = repeated(self.edit.viewport().grab, ROUNDS)

    def _set(self, text: str) -> None:
        self.edit.setPlainText(text)
        self.edit.viewport().grab()


def _first_paint(window: MainWindow, large: ArticleId, bare: _Bare) -> Figure:
    view = window.reader.view
    small = window.library.neighbour(large, 1)
    times = []
    for _ in range(5):
        if small is not None:
            window.workspace.open_article(small)
        QTest.qWait(50)

        def show() -> None:
            window.workspace.open_article(large)
            view.viewport().grab()

        times.append(timed(show))
    return figure(
        1, "first paint, 1 MB, 20,000 tags", times,
        reference=("bare QTextEdit, same text", bare.first), most_ratio=3, most=100,
    )  # fmt: skip


def _tagging(
    app: QApplication, window: MainWindow, large: ArticleId, bare: _Bare, folder: Path
) -> Iterator[Figure]:
    window.workspace.open_article(large)
    # The bare editors were shown last, and keys go to the active window.
    window.activateWindow()
    window.reader.view.setFocus()
    QTest.qWait(300)
    watch = PaintWatch(window)
    for _ in range(ROUNDS):
        watch.tag_next("Vesna", first=not watch.settled)
        app.processEvents()
    commits = bare_commit(folder)
    both = [paint + commit for paint, commit in zip(bare.repaints, commits, strict=True)]
    yield figure(
        2, "tag: key → committed → painted, 1 MB, 20,000 tags", watch.painted[1:],
        reference=("bare repaint + bare commit", both), most_ratio=2.5, most=16, most_p95=33,
    )  # fmt: skip
    yield figure(2, "tag: key → all panels up to date", watch.settled[1:])
    yield figure(2, "bare commit of the same three rows", commits)


def _scrolling(window: MainWindow, bare: _Bare) -> Iterator[Figure]:
    for name, step in (("scroll frame", 120), ("jump frame", 40_000)):
        ours = _frames(window.reader.view, step)
        theirs = _frames(bare.edit, step)
        yield figure(
            3, f"{name}, 1 MB, 20,000 tags", ours, reference=("bare QTextEdit", theirs),
            most_ratio=2, most_p95=16.7,
        )  # fmt: skip


def _frames(edit: QTextEdit, step: int) -> list[float]:
    bar = edit.verticalScrollBar()
    bar.setValue(0)

    def frame() -> None:
        bar.setValue((bar.value() + step) % max(bar.maximum(), 1))
        edit.viewport().grab()

    return repeated(frame, 60)


def _changing(window: MainWindow, articles: list[ArticleId]) -> Figure:
    window.workspace.open_article(articles[0])
    window.activateWindow()
    window.reader.view.setFocus()
    times = []
    for _ in articles[1:]:
        QTest.qWait(30)

        def change() -> None:
            QTest.keyClick(
                window.reader.view, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier
            )
            window.reader.view.viewport().grab()

        times.append(timed(change))
    edit = QTextEdit()
    edit.resize(760, 700)
    edit.show()
    text = _text(TYPICAL)

    def bare() -> None:
        edit.setPlainText(text)
        edit.viewport().grab()

    reference = repeated(bare, 12)
    edit.close()
    return figure(
        4, "change article, 20 KB, 300 tags: key → painted", times,
        reference=("bare QTextEdit", reference), most=50,
    )  # fmt: skip


def _text(size: int) -> str:
    paragraph = SENTENCE * 8 + "\n\n"
    return paragraph * (size // len(paragraph))


def _article(
    project: Project, entity: EntityId, size: int, tags: int, number: int = 0
) -> ArticleId:
    text = f"Report {number}\n\n{_text(size)}"
    article, _ = project.do(ops.add_article, ops.NewArticle(f"Report {size} {number:02}", text))
    step = max(len(text) // tags, 1)
    # Every fourth tag begins inside the one before: overlaps to a depth of four.
    places = [
        (article, (at - (nth % 4) * step // 2, at - (nth % 4) * step // 2 + 14))
        for nth, at in enumerate(range(4 * step, len(text) - 20, step))
    ]
    project.do(ops.tag_occurrences, entity, places[:tags])
    return article


def bare_commit(folder: Path) -> list[float]:
    """Three rows in one transaction, as durable as a project's."""
    path = folder / "bare.db"
    path.unlink(missing_ok=True)
    connection = sqlite3.connect(path, isolation_level=None)
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


class PaintWatch:
    """Tags place after place; notes when the new tag was painted, and when all was done."""

    def __init__(self, window: MainWindow) -> None:
        self.painted: list[float] = []
        self.settled: list[float] = []
        self._view = window.reader.view
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
        QApplication.processEvents()
        self.settled.append((time.perf_counter() - self._started) * 1000)

    def _watched(self, *arguments: Any) -> None:
        self._paint(*arguments)
        if len(self._view.marking.index) > self._tags and len(self.painted) == len(self.settled):
            self.painted.append((time.perf_counter() - self._started) * 1000)
