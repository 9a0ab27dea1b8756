"""The report of a run that fell, to be read and copied. It goes nowhere by itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.crashes.report import CrashReport
from gui.help.key import HelpKey
from gui.plaintext import label


class CrashDialog(QDialog):
    """Plain text; Copy puts all of it on the clipboard."""

    def __init__(self, report: CrashReport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        HelpKey(self, "project")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Report of the last run"))
        words = label(
            self.tr(
                "This is what Crossclaim noted on this machine: names of commands, places in the"
                " program, its log. No words of your articles are in it. Nobody gets it unless you"
                " copy it and send it yourself."
            ),
            "hint",
            self,
            wraps=True,
        )
        self._text = QPlainTextEdit(report.text, self)
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.setAccessibleName(self.tr("Report"))
        copy, close = QPushButton(self.tr("&Copy"), self), QPushButton(self.tr("C&lose"), self)
        copy.setToolTip(self.tr("Copy the report to the clipboard"))
        copy.clicked.connect(self._on_copy)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        ends = QHBoxLayout()
        ends.addWidget(copy)
        ends.addStretch(1)
        ends.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(12)
        column.addWidget(words)
        column.addWidget(self._text, 1)
        column.addLayout(ends)
        self.resize(720, 480)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
