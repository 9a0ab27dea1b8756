"""Promise 8: articles made to do harm hold the window for no moment that a person would notice.

Each is imported through the window. Of a gap between two beats of a timer counts what our own
process was at work in it, not what other programs took of the machine; a gap that does not come
again when the same is done again was theirs, too.
"""

from __future__ import annotations

import itertools
import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton

from gui.appearance import Appearance
from gui.dialogs.importing import ImportDialog
from gui.dialogs.importtable import ImportModel, ImportTable
from gui.settings import Settings
from gui.window import MainWindow
from gui.workspace import Workspace
from store import Project
from tests.gui.parts import button, part
from tests.soak.apart import apart
from tests.soak.bombs import BOMBS
from tests.soak.targets import Outcome

_LONGEST_GAP_S: Final = 0.1
_LONGEST_IMPORT_S: Final = 35.0
_MOST_MEMORY_MB: Final = 1_074
_TRIES: Final = 3


class Beats:
    """A timer of the window's own thread that notes how late it comes, and who was at work."""

    def __init__(self) -> None:
        self.longest_own_s = 0.0
        self.memory_mb = 0
        self._last = self._last_own = 0.0
        self._timer = QTimer(interval=10)
        self._timer.timeout.connect(self._beat)
        self._count = itertools.count()

    def start(self) -> None:
        self.longest_own_s = 0.0
        self._last, self._last_own = time.monotonic(), time.process_time()
        self._timer.start()

    def stop(self) -> None:
        self._beat()
        self._timer.stop()

    def _beat(self) -> None:
        now, own = time.monotonic(), time.process_time()
        own_s = min(now - self._last, own - self._last_own)
        self.longest_own_s = max(self.longest_own_s, own_s)
        if next(self._count) % 10 == 0:
            self.memory_mb = max(self.memory_mb, _memory_of_children_mb())
        # what was looked at here is not the window's
        self._last, self._last_own = time.monotonic(), time.process_time()


def hostile_articles(runs: int, seed: int, folder: Path) -> Outcome:
    """The first so many of the bombs."""
    return apart("hostilearticles:drive", runs, seed, folder)


def drive(runs: int, seed: int, folder: Path) -> Outcome:
    """In a process with a window of its own."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    window = _window(app, folder)
    chance, beats = random.Random(seed), Beats()
    failures: list[str] = []
    worst_own = worst_import = 0.0
    for name, bomb in list(BOMBS.items())[:runs]:
        (folder / name).write_bytes(bomb(chance))
        own_s, took_s, told = _driven(window, folder / name, beats)
        worst_own, worst_import = max(worst_own, own_s), max(worst_import, took_s)
        if own_s > _LONGEST_GAP_S:
            failures.append(f"{name}: the window stood still for {own_s * 1000:.0f} ms")
        if took_s > _LONGEST_IMPORT_S or not told:
            failures.append(f"{name}: {took_s:.0f} s, told {told!r}")
        (folder / name).unlink()
    if beats.memory_mb > _MOST_MEMORY_MB:
        failures.append(f"a worker took {beats.memory_mb} MB")
    window.close()
    figure = (
        f"stood still ≤ {worst_own * 1000:.0f} ms, an import ≤ {worst_import:.1f} s,"
        f" a worker ≤ {beats.memory_mb} MB"
    )
    return Outcome(runs, len(failures), figure, not failures, tuple(failures[:20]))


def _window(app: QApplication, folder: Path) -> MainWindow:
    workspace = Workspace(Project.create(folder / "hostile.crossclaim"))
    workspace.project.sign_in("Kim")
    window = MainWindow(workspace, Settings(folder / "settings.ini"), Appearance(app, "light"))
    window.resize(1280, 800)
    window.show()
    wait(lambda: False, 0.5)
    return window


def _driven(window: MainWindow, path: Path, beats: Beats) -> tuple[float, float, str]:
    """How long the window stood still, the import took, and what it told."""
    own_s, took_s, told = 99.0, 0.0, ""
    for _again in range(_TRIES):
        beats.start()
        seconds, told = _imported(window, path)
        beats.stop()
        own_s, took_s = min(own_s, beats.longest_own_s), max(took_s, seconds)
        if own_s <= _LONGEST_GAP_S:
            break
    return own_s, took_s, told


def _imported(window: MainWindow, path: Path) -> tuple[float, str]:
    """Seconds until it was in or refused, and what was told of it."""
    start = time.monotonic()
    window.wiring.filing.import_paths([path])
    [dialog] = [each for each in window.findChildren(ImportDialog) if each.isVisible()]
    table = part(dialog, ImportTable)
    wait(lambda: table.model().rowCount() > 0 and _can_be_cancelled(dialog), 40)
    model = table.model()
    assert isinstance(model, ImportModel)
    [row] = model.rows
    took, told = time.monotonic() - start, row.remarks()
    if row.can_come and row.ticked:
        start = time.monotonic()
        button(dialog, "Import ").click()
        wait(lambda: part(dialog, QPlainTextEdit, "Report").isVisible(), 40)
        took = max(took, time.monotonic() - start)
        told = part(dialog, QPlainTextEdit, "Report").toPlainText()
        dialog.accept()
    else:
        dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return took, told


def _can_be_cancelled(dialog: ImportDialog) -> bool:
    """Whether nothing is at work: then the button says Cancel and not Stop."""
    words = [each.text() for each in dialog.findChildren(QPushButton)]
    return "Cancel" in words


def wait(until: Callable[[], bool], longest_s: float) -> None:
    """Let the window live until something is so."""
    loop = QEventLoop()
    end = time.monotonic() + longest_s

    def look() -> None:
        if until() or time.monotonic() > end:
            loop.quit()

    timer = QTimer(interval=20)
    timer.timeout.connect(look)
    timer.start()
    loop.exec()
    timer.stop()


def _memory_of_children_mb() -> int:
    """The most that a child of ours has taken so far; 0 where the system does not tell."""
    most = 0
    for children in Path("/proc/self/task").glob("*/children"):
        try:
            numbers = children.read_text().split()
        except OSError:
            continue
        most = max([most, *(_peak_mb(number) for number in numbers)])
    return most


def _peak_mb(number: str) -> int:
    try:
        status = Path(f"/proc/{number}/status").read_text()
    except OSError:
        return 0
    peak = next((line for line in status.splitlines() if line.startswith("VmHWM")), "")
    return int(peak.split()[1]) // 1000 if peak else 0
