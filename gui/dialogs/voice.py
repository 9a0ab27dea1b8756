"""Asks who wrote a reader's comment, and which comment it answers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.help.key import HelpKey
from gui.plaintext import label, one_line
from gui.widgets.combobox import Choice, VocabularyCombo
from gui.widgets.scaling import keep_fixed_width
from store.rows import ZoneRow
from store.types import ZoneId

_LONGEST_NAME = 200
_LONGEST_WORDS = 48


class VoiceDialog(QDialog):
    """One comment of a text."""

    named = Signal(object, object, object)
    """The zone, its writer (None: nobody is named) and the id of what it answers, or None."""

    def __init__(
        self, zone: ZoneRow, zones: Sequence[ZoneRow], text: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        HelpKey(self, "articles")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._zone = zone
        self._writer = QLineEdit(zone.writer or "", self)
        earlier = [
            Choice(other.id, _words_of(other, text))
            for other in zones
            if other.kind == "comment" and other.start < zone.start
        ]
        self._answered = VocabularyCombo(
            self.tr("In reply to"), earlier, self, none_label=self.tr("No comment")
        )
        self._answered.set_code(zone.reply_to)
        self._arrange()

    def _arrange(self) -> None:
        title = self.tr("Who speaks in this comment?")
        self.setWindowTitle(title)
        self._writer.setMaxLength(_LONGEST_NAME)
        self._writer.setAccessibleName(self.tr("Writer"))
        self._writer.setPlaceholderText(self.tr("Nobody is named"))
        accept, leave = QPushButton(self.tr("Keep"), self), QPushButton(self.tr("Cancel"), self)
        accept.setProperty("primary", "true")
        accept.setDefault(True)
        leave.setProperty("quiet", "true")
        leave.setAutoDefault(False)
        accept.clicked.connect(self._on_accepted)
        leave.clicked.connect(self.reject)
        ends = QHBoxLayout()
        ends.addStretch(1)
        ends.addWidget(leave)
        ends.addWidget(accept)
        form = QFormLayout()
        form.addRow(self.tr("Writer"), self._writer)
        form.addRow(self.tr("In reply to"), self._answered)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(14)
        column.addWidget(label(title, "title", self))
        column.addLayout(form)
        column.addLayout(ends)
        keep_fixed_width(self, 460)

    @Slot()
    def _on_accepted(self) -> None:
        code = self._answered.code()
        answered = ZoneId(int(code)) if code is not None else None
        self.named.emit(self._zone, self._writer.text().strip() or None, answered)
        self.accept()


def _words_of(zone: ZoneRow, text: str) -> str:
    words = one_line(text[zone.start : zone.end], _LONGEST_WORDS)
    is_said = not zone.writer or words.startswith(zone.writer)
    return words if is_said else f"{zone.writer}: {words}"
