"""Writes a document as PDF: under another name first, renamed when it is whole."""

from __future__ import annotations

import secrets
from contextlib import suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMarginsF, QObject, Signal, Slot
from PySide6.QtGui import QPageSize, QPdfWriter

from gui.paper.leaf import Leaf
from gui.paper.press import Press
from store import KnownError
from store.exporters.paper import Paper

_RESOLUTION: Final = 1200
_CREATOR: Final = "Crossclaim"
A4: Final = Leaf.of_millimetres(210, 297)


class PdfFile(QObject):
    """One PDF in the making. `finished` (Path) or `failed` (KnownError) comes once."""

    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, paper: Paper, target: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._target = target
        self._part = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
        self._writer: QPdfWriter | None = None
        self._press: Press | None = None
        self._paper = paper

    def start(self) -> None:
        """Begin writing."""
        try:
            self._target.parent.mkdir(parents=True, exist_ok=True)
            self._part.touch(exist_ok=False)
        except OSError as error:
            self._refuse(str(error))
            return
        self._writer = writer = QPdfWriter(str(self._part))
        writer.setResolution(_RESOLUTION)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        writer.setTitle(self._paper.title)
        writer.setCreator(_CREATOR)
        self._press = press = Press(self._paper, writer, A4, self)
        press.progressed.connect(self.progressed)
        press.finished.connect(self._on_finished)
        press.failed.connect(self._on_failed)
        press.start()

    @Slot()
    def cancel(self) -> None:
        """Stop; `failed` comes with `cancelled`."""
        if self.close():
            self.failed.emit(KnownError("cancelled"))

    def close(self) -> bool:
        """Stop and tell nobody; whether anything was under way."""
        press, self._press = self._press, None
        if press is None:
            return False
        press.stop()
        self._forget()
        return True

    @Slot()
    def _on_finished(self) -> None:
        self._press = self._writer = None
        try:
            self._part.replace(self._target)
        except OSError as error:
            self._refuse(str(error))
            return
        self.finished.emit(self._target)

    @Slot()
    def _on_failed(self) -> None:
        self._press = None
        self._refuse("the file cannot be painted on")

    def _refuse(self, detail: str) -> None:
        self._forget()
        self.failed.emit(KnownError("export-failed", path=str(self._target), detail=detail))

    def _forget(self) -> None:
        self._writer = None
        with suppress(OSError):
            self._part.unlink(missing_ok=True)
