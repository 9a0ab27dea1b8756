"""Writes an evidence sheet or an article to a file, or on a printer, beside the window's work."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QPagedPaintDevice

from gui.jobrunner import JobRunner
from gui.paper.leaf import Leaf
from gui.paper.pdf import PdfFile
from gui.paper.press import Press
from store import KnownError
from store.exporters.paper import Paper
from store.jobs import CancelToken

PaperJob = Callable[[CancelToken], Iterable[object]]
"""Starts a job whose result is a Paper."""


class PaperWriter(QObject):
    """One document at a time. `finished` (Path, or None for a printer) or `failed` comes once."""

    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = JobRunner(self)
        self._pdf: PdfFile | None = None
        self._press: Press | None = None
        self._then: Callable[[object], None] = self.finished.emit
        self._runner.progressed.connect(self.progressed)
        self._runner.finished.connect(self._on_job_finished)
        self._runner.failed.connect(self._on_failed)

    @property
    def is_running(self) -> bool:
        """Whether something is under way."""
        return self._runner.is_running or self._pdf is not None or self._press is not None

    def write(self, job: PaperJob) -> None:
        """Run a job that writes its file itself and returns its path."""
        self._then = self.finished.emit
        self._runner.start(job)

    def write_pdf(self, job: PaperJob, target: Path) -> None:
        """Write what the job returns as PDF."""
        self._then = lambda paper: self._start_pdf(cast("Paper", paper), target)
        self._runner.start(job)

    def print_on(self, job: PaperJob, device: QPagedPaintDevice, leaf: Leaf) -> None:
        """Print what the job returns."""
        self._then = lambda paper: self._start_press(cast("Paper", paper), device, leaf)
        self._runner.start(job)

    @Slot()
    def cancel(self) -> None:
        """Ask to stop; `failed` comes with `cancelled`, or `finished` if it was quicker."""
        if self._pdf is not None:
            self._pdf.cancel()
        elif self._press is not None:
            self._press.stop()
            self._press = None
            self.failed.emit(KnownError("cancelled"))
        else:
            self._runner.cancel()

    def close(self) -> None:
        """Stop and tell nobody."""
        self._runner.close()
        if self._pdf is not None:
            self._pdf.close()
        if self._press is not None:
            self._press.stop()
        self._pdf = self._press = None

    def _start_pdf(self, paper: Paper, target: Path) -> None:
        self._pdf = pdf = PdfFile(paper, target, self)
        pdf.progressed.connect(self.progressed)
        pdf.finished.connect(self._on_finished)
        pdf.failed.connect(self._on_failed)
        pdf.start()

    def _start_press(self, paper: Paper, device: QPagedPaintDevice, leaf: Leaf) -> None:
        self._press = press = Press(paper, device, leaf, self)
        press.progressed.connect(self.progressed)
        press.finished.connect(self._on_printed)
        press.failed.connect(self._on_press_failed)
        press.start()

    @Slot(object)
    def _on_job_finished(self, result: object) -> None:
        self._then(result)

    @Slot(object)
    def _on_finished(self, target: Path) -> None:
        self._pdf = None
        self.finished.emit(target)

    @Slot(int)
    def _on_printed(self, _pages: int) -> None:
        self._press = None
        self.finished.emit(None)

    @Slot()
    def _on_press_failed(self) -> None:
        self._press = None
        self.failed.emit(KnownError("print-failed"))

    @Slot(object)
    def _on_failed(self, error: KnownError) -> None:
        self._pdf = None
        self.failed.emit(error)
