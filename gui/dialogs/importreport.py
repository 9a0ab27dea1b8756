"""What came of an import: what came in, what did not and why, to be read and copied."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from gui.counting import plural
from gui.dialogs.importrows import ImportRow
from gui.dialogs.importwords import note_words, refusal_words
from gui.plaintext import isolated, label, one_line
from store.importing import Added, ImportReport, Skipped
from store.types import ArticleId


class ReportPage(QWidget):
    """The last page of an import."""

    opened = Signal(object)
    """The first article that came in (ArticleId) should be shown."""
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._first: ArticleId | None = None
        self._head = label("", "title", self, wraps=True)
        self._text = QPlainTextEdit(self)
        self._copy = QPushButton(self.tr("&Copy report"), self)
        self._close = QPushButton(self.tr("Close"), self)
        self._open = QPushButton(self.tr("&Open first article"), self)
        self._arrange()
        self._copy.clicked.connect(self._on_copy)
        self._close.clicked.connect(self.closed)
        self._open.clicked.connect(self._on_open)

    def show_report(self, report: ImportReport, left_out: list[ImportRow]) -> None:
        """Tell the outcome; `left_out` was offered and not taken."""
        self._first = report.added[0].article if report.added else None
        self._head.setText(self._heading(report))
        self._text.setPlainText(self._report(report, left_out))
        self._open.setVisible(self._first is not None)
        chief = self._open if report.added else self._close
        chief.setDefault(True)
        chief.setFocus()

    def _heading(self, report: ImportReport) -> str:
        many = len(report.added)
        if report.cancelled:
            stopped = plural("%Ln article(s) came in, then it was stopped", many)
            return stopped if many else self.tr("No article came in, then it was stopped")
        return plural("%Ln article(s) came in", many) if many else self.tr("No article came in")

    def _report(self, report: ImportReport, left_out: list[ImportRow]) -> str:
        out = [self._skipped(each) for each in report.skipped]
        out += [f"{isolated(one_line(row.path.name))}: {row.why_left_out()}" for row in left_out]
        parts: list[str] = []
        if out:
            parts += [self.tr("Did not come in"), *(f"  {line}" for line in out), ""]
        if report.added:
            came = (f"  {self._added(each)}" for each in report.added)
            parts += [self.tr("Came in"), *came]
        return "\n".join(parts)

    def _skipped(self, skipped: Skipped) -> str:
        name = str(skipped.params.get("path", "")) or (skipped.path.name if skipped.path else "")
        return f"{isolated(one_line(name))}: {refusal_words(skipped.code, skipped.params)}"

    def _added(self, added: Added) -> str:
        name = f" ({added.path.name})" if added.path else ""
        notes = "; ".join(note_words(added.notes))
        return f"{isolated(one_line(added.title))}{name}" + (f": {notes}" if notes else "")

    def _arrange(self) -> None:
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("Report"))
        self._open.setProperty("primary", "true")
        for each in (self._copy, self._close):
            each.setAutoDefault(False)
        ends = QHBoxLayout()
        ends.addWidget(self._copy)
        ends.addStretch(1)
        ends.addWidget(self._close)
        ends.addWidget(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._head)
        column.addWidget(self._text, 1)
        column.addLayout(ends)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self._head.text()}\n\n{self._text.toPlainText()}\n")

    @Slot()
    def _on_open(self) -> None:
        self.opened.emit(self._first)
