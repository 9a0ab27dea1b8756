"""The evidence sheet: which contradictions, as what, a look at the first page, then write it.

Nothing blocks the window; what is half written goes when it is stopped.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QImage, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs import files
from gui.dialogs.sheetchoices import Scope, first_with_links
from gui.jobrunner import JobRunner
from gui.messages import sentence_of
from gui.paper.pdf import A4
from gui.paper.picture import first_page
from gui.paper.writing import PaperWriter
from gui.plaintext import label
from gui.workspace import Workspace
from store import KnownError
from store.exporters.evidence import export_evidence
from store.exporters.evidence.reduced import evidence_paper, evidence_preview
from store.exporters.paper import Paper
from store.jobs import CancelToken, Progress

_PAUSE_MS: Final = 120
_PICTURE: Final = QSize(380, 538)
_ENTRIES_SHOWN: Final = 2
_SUFFIXES: Final = {"pdf": ".pdf", "html": ".html"}


class EvidenceDialog(QDialog):
    """Esc stops the writing first, then closes. `written` tells the path."""

    written = Signal(object)
    print_asked = Signal(object)
    """The Scope should be printed."""

    def __init__(
        self, workspace: Workspace, scopes: Sequence[Scope], wanted: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._scopes = {scope.key: scope for scope in scopes}
        self._looker = JobRunner(self)
        self._writer = PaperWriter(self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._which = QButtonGroup(self)
        self._kinds = QButtonGroup(self)
        self._picture = QLabel(self)
        self._error = label("", "hint", self, wraps=True)
        self._bar = QProgressBar(self)
        self._write = QPushButton(self.tr("&Save as…"), self)
        self._print = QPushButton(self.tr("&Print…"), self)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._arrange(first_with_links(scopes, wanted))
        self._connect()
        self._tell()
        self._look()

    def scope(self) -> Scope:
        """The choice made."""
        return self._scopes[_chosen(self._which)]

    def reject(self) -> None:
        """Stop the writing; close where nothing is written."""
        if self._writer.is_running and self.isVisible():
            self._writer.cancel()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window that goes takes the dialog along."""
        if not event.spontaneous():
            self._stop()
        super().closeEvent(event)

    def done(self, result: int) -> None:
        """Close; what is under way ends first."""
        self._stop()
        super().done(result)

    def _stop(self) -> None:
        self._pause.stop()
        self._looker.close()
        self._writer.close()

    def _arrange(self, chosen: str) -> None:
        self.setWindowTitle(self.tr("Evidence sheet"))
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(label(self.tr("Contradictions"), "field", self))
        for scope in self._scopes.values():
            choice = self._choice(self._which, scope.key, scope.label, is_on=scope.key == chosen)
            choice.setEnabled(bool(scope.links))
            column.addWidget(choice)
        column.addSpacing(10)
        column.addWidget(label(self.tr("File"), "field", self))
        kinds = {"pdf": self.tr("PDF, to print and send"), "html": self.tr("HTML, for any browser")}
        for key, words in kinds.items():
            column.addWidget(self._choice(self._kinds, key, words, is_on=key == "pdf"))
        hint = self.tr("HTML can be read aloud by screen readers; PDF keeps its pages.")
        column.addWidget(label(hint, "hint", self, wraps=True))
        column.addStretch(1)
        self._error.setProperty("invalid", "true")
        self._error.hide()
        column.addWidget(self._error)
        column.addWidget(self._bar)
        column.addLayout(self._ends())
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 16, 18, 16)
        row.setSpacing(20)
        row.addLayout(column, 1)
        row.addWidget(self._sheet())
        self.resize(820, 590)

    def _choice(self, group: QButtonGroup, key: str, words: str, *, is_on: bool) -> QRadioButton:
        made = QRadioButton(words, self)
        made.setObjectName(key)
        made.setChecked(is_on)
        group.addButton(made)
        return made

    def _ends(self) -> QHBoxLayout:
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._write.setProperty("primary", "true")
        self._write.setDefault(True)
        ends = QHBoxLayout()
        for each in (self._cancel, self._print, self._write):
            ends.addWidget(each)
        self._print.setAutoDefault(False)
        self._cancel.setAutoDefault(False)
        return ends

    def _sheet(self) -> QFrame:
        frame = QFrame(self)
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        self._picture.setFixedSize(_PICTURE)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setAccessibleName(self.tr("First page"))
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self._picture)
        return frame

    def _connect(self) -> None:
        self._which.buttonClicked.connect(self._on_choice)
        self._pause.timeout.connect(self._look)
        self._looker.finished.connect(self._on_looked)
        self._looker.failed.connect(self._on_look_failed)
        self._writer.progressed.connect(self._on_progress)
        self._writer.finished.connect(self._on_written)
        self._writer.failed.connect(self._on_failed)
        self._write.clicked.connect(self._on_write)
        self._print.clicked.connect(self._on_print)
        self._cancel.clicked.connect(self.reject)

    @Slot()
    def _on_choice(self) -> None:
        self._tell()
        self._pause.start()

    @Slot()
    def _look(self) -> None:
        if self._looker.is_running:
            self._looker.cancel()
            self._pause.start()
            return
        project, request = self._workspace.project, self.scope().request()
        self._looker.start(partial(evidence_preview, project, request, _ENTRIES_SHOWN))

    @Slot(object)
    def _on_looked(self, paper: Paper) -> None:
        ratio = self.devicePixelRatioF()
        image: QImage = first_page(paper, A4, round(_PICTURE.width() * ratio))
        image.setDevicePixelRatio(ratio)
        self._picture.setPixmap(QPixmap.fromImage(image))

    @Slot(object)
    def _on_look_failed(self, error: KnownError) -> None:
        if error.code != "cancelled":
            self._show_error(error)

    @Slot()
    def _on_write(self) -> None:
        kind = _chosen(self._kinds)
        name = self.tr("Evidence {project}").format(project=self._workspace.project.name)
        folder = self._workspace.project.path.parent
        files.ask_sheet(self, folder, name, _SUFFIXES[kind], self._write_to)

    def _write_to(self, target: Path) -> None:
        if self._writer.is_running:
            return
        project, request = self._workspace.project, self.scope().request()
        self._error.hide()
        if target.suffix.lower() == ".pdf":
            self._writer.write_pdf(partial(evidence_paper, project, request), target)
        else:

            def write(cancel: CancelToken) -> Iterable[object]:
                return export_evidence(project, target, request, cancel)

            self._writer.write(write)
        self._bar.setRange(0, 0)
        self._tell()

    @Slot()
    def _on_print(self) -> None:
        self.print_asked.emit(self.scope())
        self.accept()

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        self._bar.setRange(0, progress.total or 0)
        self._bar.setValue(progress.done)

    @Slot(object)
    def _on_written(self, target: Path) -> None:
        self._tell()
        self.written.emit(target)
        self.accept()

    @Slot(object)
    def _on_failed(self, error: KnownError) -> None:
        self._tell()
        if error.code == "cancelled":
            self._error.setText(self.tr("Stopped. Nothing was written."))
            self._error.show()
        else:
            self._show_error(error)

    def _show_error(self, error: KnownError) -> None:
        self._error.setText(sentence_of(error.code, error.params))
        self._error.show()

    def _tell(self) -> None:
        writing = self._writer.is_running
        self._bar.setVisible(writing)
        for button in (*self._which.buttons(), *self._kinds.buttons()):
            scope = self._scopes.get(button.objectName())
            button.setEnabled(not writing and (scope is None or bool(scope.links)))
        for button in (self._write, self._print):
            button.setEnabled(not writing and bool(self.scope().links))
        self._cancel.setText(self.tr("Stop") if writing else self.tr("Cancel"))


def _chosen(group: QButtonGroup) -> str:
    button = group.checkedButton()
    assert button is not None, "one of them is always chosen"
    return button.objectName()
