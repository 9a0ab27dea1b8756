"""Prints on a printer that the person chooses; without any it says what to do instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QPageLayout
from PySide6.QtWidgets import QDialog, QWidget

from gui.paper.leaf import Leaf
from gui.paper.writing import PaperJob, PaperWriter
from store import KnownError

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class Printing(QObject):
    """`said` tells what came of it in a sentence; `failed` a KnownError."""

    said = Signal(str)
    failed = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._writer = PaperWriter(self)
        self._printer: QPrinter | None = None
        self._writer.finished.connect(self._on_printed)
        self._writer.failed.connect(self._on_failed)

    def close(self) -> None:
        """Stop what still runs."""
        self._writer.close()

    def ask(self, title: str, job: PaperJob) -> None:
        """Ask for a printer, then print what the job returns."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

        if self._writer.is_running:
            self.said.emit(self.tr("Still printing what came before."))
            return
        if not QPrinterInfo.availablePrinterNames():
            self.said.emit(
                self.tr("No printer is set up on this computer. Save it as PDF instead.")
            )
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        dialog = QPrintDialog(printer, self._window)
        dialog.accepted.connect(lambda: self._begin(printer, job))
        dialog.finished.connect(dialog.deleteLater)
        # QPrintDialog has another open() of its own
        QDialog.open(dialog)

    def _begin(self, printer: Any, job: PaperJob) -> None:
        self._printer = printer  # it must live as long as the printing
        self._writer.print_on(job, printer, leaf_of(printer))

    @Slot(object)
    def _on_printed(self, _nothing: object) -> None:
        self._printer = None
        self.said.emit(self.tr("Sent to the printer."))

    @Slot(object)
    def _on_failed(self, error: KnownError) -> None:
        self._printer = None
        self.failed.emit(error)


def leaf_of(printer: Any) -> Leaf:
    """The pages of a printer, to their very edges: margins are ours."""
    printer.setFullPage(True)
    size = printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter).size()
    return Leaf.of_millimetres(size.width(), size.height())
