"""What is proposed for one file, to be mended: fields, encoding, the beginning of the text."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from gui.dialogs.importrows import ImportRow
from gui.dialogs.importwords import encoding_words
from gui.dialogs.metafields import MetaFields
from gui.plaintext import label, one_line
from gui.widgets.combobox import Choice, VocabularyCombo
from store.importers import ENCODINGS
from store.text.hidden import made_visible

_SHOWN: Final = 8_000
"""Code points of the text: signs that no font has are laid out slowly."""


class ImportForm(QWidget):
    """Shows one row; tells what the person wrote, changes nothing itself."""

    field_edited = Signal(str, str)
    """Name of a field and its new text."""
    encoding_chosen = Signal(str)
    """The file should be read in this encoding."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._file = label("", "muted", self, wraps=True)
        self._remarks = label("", "hint", self, wraps=True)
        self._fields = MetaFields(self)
        self._encoding = VocabularyCombo(self.tr("Encoding"), self._choices(), self)
        self._text = QPlainTextEdit(self)
        self._sample = ""
        self._arrange()
        self._fields.edited.connect(self.field_edited)
        self._encoding.code_chosen.connect(self._on_encoding)
        self.show_row(None)

    def show_row(self, row: ImportRow | None) -> None:
        """Show this file, or nothing."""
        self.setEnabled(row is not None)
        readable = row is not None and row.error is None
        for widget in (self._fields, self._text):
            widget.setEnabled(readable)
        self._file.setText(one_line(str(row.path), 200) if row else "")
        self._remarks.setText(row.remarks() if row else "")
        self._remarks.setVisible(bool(row and row.remarks()))
        self._fields.show_proposal(row.proposal if row and readable else None)
        self._encoding.set_code((row.encoding or None) if row else None)
        self._encoding.setEnabled(row is not None and row.may_be_read_otherwise)
        sample = made_visible(row.sample)[:_SHOWN] if row else ""
        if sample != self._sample:
            self._sample = sample
            self._text.setPlainText(sample)

    def _choices(self) -> list[Choice]:
        return [Choice(encoding, encoding_words(encoding)) for encoding in ENCODINGS]

    def _arrange(self) -> None:
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("Beginning of the text"))
        self._text.setTabChangesFocus(True)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self._text.setMinimumHeight(120)
        self._file.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._file)
        column.addWidget(self._remarks)
        column.addWidget(self._fields)
        column.addWidget(label(self.tr("Encoding"), "field", self))
        column.addWidget(self._encoding)
        column.addWidget(label(self.tr("Beginning of the text"), "field", self))
        column.addWidget(self._text, 1)

    @Slot(object)
    def _on_encoding(self, encoding: object) -> None:
        if isinstance(encoding, str):
            self.encoding_chosen.emit(encoding)
