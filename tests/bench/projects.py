"""Scenarios 5, 6, 14, 15 and 16: opening projects, the library, start-up, memory, growth."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView

from gui.window import MainWindow
from store import Project, ops, queries
from store.types import ArticleId
from tests.bench.corpus import project_of
from tests.bench.display import opened
from tests.bench.figures import Figure, figure, quantile, repeated, timed
from tests.gui.parts import part

_BARE = """
import time; start = time.perf_counter()
import sqlalchemy, sqlalchemy.orm
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([]); window = QMainWindow(); window.resize(1280, 800); window.show()
window.grab(); print(time.perf_counter() - start)
"""
_OURS = """
import sys, time; start = time.perf_counter()
from PySide6.QtWidgets import QApplication
from gui.main import main
def painted(app):
    window = next(page for page in app.topLevelWidgets() if page.objectName() == "main")
    window.grab(); print(time.perf_counter() - start)
    window.close(); return 0
QApplication.exec = painted; main([sys.argv[1]])
"""
_MEMORY = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
if len(sys.argv) > 1:
    from gui.app import Crossclaim
    program = Crossclaim(app); program.start(Path(sys.argv[1])); program.window.grab()
    if len(sys.argv) > 2:
        program.window.workspace.open_article(int(sys.argv[2])); program.window.grab()
        # What is not in sight is read while nobody waits: it counts too.
        from PySide6.QtTest import QTest
        QTest.qWait(3000); len(program.window.reader.view.marking.index)
else:
    window = QMainWindow(); window.show(); window.grab()
print(next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmRSS")))
if len(sys.argv) > 1:
    program.window.close()
"""


def projects(app: QApplication, folder: Path, sizes: list[int]) -> Iterator[Figure]:
    """Opening each size; the largest one is scrolled and filtered."""
    for size, limit_ms in ((10_000, 500), (100_000, 1_000)):
        if size in sizes:
            yield _opening(app, folder, project_of(folder, size), size, limit_ms)
    window = opened(app, folder, project_of(folder, max(sizes)))
    yield from _library(window, max(sizes))
    window.close()
    window.deleteLater()
    yield from _growth(folder, sizes)


def _opening(app: QApplication, folder: Path, path: Path, size: int, limit_ms: int) -> Figure:
    windows: list[MainWindow] = []

    def open_it() -> None:
        windows.append(opened(app, folder, path))
        windows[-1].library.grab()

    times = []
    for _ in range(4):
        times.append(timed(open_it))
        windows[-1].close()
        windows[-1].deleteLater()
        QTest.qWait(50)
    reference = repeated(lambda: _read_fifty(path), 10)
    return figure(
        5, f"open {size:,} articles, {size * 10:,} tags → list shown", times[1:],
        reference=("sqlite3: open and read 50 rows", reference), most=limit_ms,
    )  # fmt: skip


def _read_fifty(path: Path) -> None:
    connection = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
    connection.execute("SELECT * FROM article ORDER BY id LIMIT 50").fetchall()
    connection.close()


def _library(window: MainWindow, size: int) -> Iterator[Figure]:
    view = part(window.library, QTableView)
    bar = view.verticalScrollBar()

    def frame() -> None:
        bar.setValue((bar.value() + 900) % max(bar.maximum(), 1))
        view.viewport().grab()

    yield figure(6, f"library of {size:,}: scroll frame", repeated(frame, 100), most_p95=16.7)
    line = part(window.library, QLineEdit)
    times = []
    for words in ("report 77", "report 5", "outlet 12", "report 99", ""):
        expected = len(
            window.workspace.project.read(queries.article_ids, queries.LibraryFilter(words))
        )
        start = time.perf_counter()
        line.setText(words)
        _wait_for(view, expected)
        view.viewport().grab()
        times.append((time.perf_counter() - start) * 1000)
    yield figure(6, f"library of {size:,}: filter typed → painted", times, most=100)


def _wait_for(view: QTableView, count: int) -> None:
    """Until the list holds so many articles."""
    deadline = time.monotonic() + 20
    while view.model().rowCount() != count and time.monotonic() < deadline:
        QTest.qWait(1)


def _growth(folder: Path, sizes: list[int]) -> Iterator[Figure]:
    tagging: dict[int, list[float]] = {}
    for size in sizes:
        with Project.open(project_of(folder, size)) as project:
            keys = iter(range(1, 400))

            def tag(project: Project = project, keys: Iterator[int] = keys) -> None:
                at = next(keys) * 3
                project.do(ops.tag_entity, ArticleId(7), [(at, at + 2)], None)

            tagging[size] = repeated(tag, 30)
            _undo_all(project)
    base = tagging[min(sizes)]
    for size in sizes:
        yield figure(
            16, f"tag at {size:,} articles", tagging[size],
            reference=(f"at {min(sizes):,}", base), most_ratio=1.5,
        )  # fmt: skip


def _undo_all(project: Project) -> None:
    while (step := project.horizon().undo) is not None and step.label == "tag_entity":
        project.undo()


def start_up(folder: Path, path: Path) -> Iterator[Figure]:
    """Process → window on the last project, beside a bare window with the same libraries."""
    ours = [_seconds(_OURS, folder, str(path)) * 1000 for _ in range(6)]
    bare = [_seconds(_BARE, folder) * 1000 for _ in range(6)]
    yield figure(
        14, "start: imports → window on the last project painted", ours[1:],
        reference=("bare PySide6 window + sqlalchemy", bare[1:]), most_ratio=1.5,
    )  # fmt: skip


def memory(folder: Path, large: Path, article_project: Path) -> Iterator[Figure]:
    """Resident memory of whole processes."""
    bare = [_seconds(_MEMORY, folder) / 1024 for _ in range(3)]
    with Project.open(article_project) as project:
        article = project.read(queries.article_ids, sort="added")[0]
    open_ = [_seconds(_MEMORY, folder, str(large)) / 1024 for _ in range(2)]
    yield figure(
        15, "memory, large project open", open_, unit="MB",
        reference=("bare PySide6 window", bare), most=300,
    )  # fmt: skip
    empty = [_seconds(_MEMORY, folder, str(article_project)) / 1024 for _ in range(2)]
    shown = [_seconds(_MEMORY, folder, str(article_project), str(article)) / 1024 for _ in range(2)]
    more = [max(one - quantile(empty, 0.5), 0.0) for one in shown]
    yield figure(15, "memory, 1 MB / 20,000 tags shown: more by", more, unit="MB", most=80)


def _seconds(program: str, folder: Path, *arguments: str) -> float:
    places = {
        name: str(folder / "person")
        for name in ("XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME")
    }
    # As installed: pip compiles what it installs, and the libraries beside us are compiled.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    compiled = {"PYTHONPYCACHEPREFIX": str(folder / "compiled")}
    ran = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        env={**kept, **places, **compiled, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    return float(ran.stdout.split()[-1])
