"""The first page of an import: the files, what is proposed for each, and what is ticked."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from gui.counting import plural
from gui.dialogs.importform import ImportForm
from gui.dialogs.importtable import ImportModel, ImportTable
from gui.plaintext import label
from gui.widgets.combobox import Choice, VocabularyCombo
from store.jobs import Progress

_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_SHARED: Final = ("outlet", "byline", "published")


class ChoosingPage(QWidget):
    """Asks for files, encodings and the import itself; edits of rows go to the model at once."""

    import_asked = Signal()
    cancel_asked = Signal()
    files_asked = Signal()
    folder_asked = Signal()
    encoding_asked = Signal(int, str)
    """The file of this row should be read in this encoding."""

    def __init__(self, model: ImportModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._table = ImportTable(model, self)
        self._form = ImportForm(self)
        self._field = VocabularyCombo(self.tr("Field to set"), self._shared(), self)
        self._value = QLineEdit(self)
        self._set = QPushButton(self.tr("&Set for the ticked"), self)
        self._files = QPushButton(self.tr("Add &files…"), self)
        self._folder = QPushButton(self.tr("Add f&older…"), self)
        self._bar = QProgressBar(self)
        self._progress = label("", "muted", self)
        self._error = label("", "hint", self, wraps=True)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._import = QPushButton(self)
        self._arrange()
        self._connect()
        self._tell()

    def show_progress(self, progress: Progress | None) -> None:
        """How far the job at work is; None: none is."""
        busy = progress is not None
        self._bar.setVisible(busy)
        self._progress.setVisible(busy)
        if progress is not None:
            self._bar.setRange(0, progress.total or 0)
            self._bar.setValue(progress.done)
            self._progress.setText(progress.what)
        self._tell()

    def show_error(self, sentence: str) -> None:
        """Tell what stands in the way; empty: nothing does."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))

    def set_busy(self, *, importing: bool, reading: bool) -> None:
        """Let nothing be changed while the import runs."""
        parts = (self._table, self._form, self._field, self._value, self._set)
        for part in (*parts, self._files, self._folder):
            part.setEnabled(not importing)
        self._cancel.setText(self.tr("Stop") if importing or reading else self.tr("Cancel"))
        self._busy = importing or reading
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter ends the writing of a field; only elsewhere it means the import
        if event.key() in _ENTER and isinstance(self.focusWidget(), QLineEdit | QComboBox):
            return
        super().keyPressEvent(event)

    @Slot()
    def show_current(self) -> None:
        """Show the current row in the form."""
        at = self._table.currentIndex().row()
        self._form.show_row(self._model.rows[at] if at >= 0 else None)

    def _shared(self) -> list[Choice]:
        words = {
            "outlet": self.tr("Outlet"),
            "byline": self.tr("Byline"),
            "published": self.tr("Published"),
        }
        return [Choice(field, words[field]) for field in _SHARED]

    def _arrange(self) -> None:
        self._busy = False
        self._value.setAccessibleName(self.tr("Value for the ticked files"))
        self._value.setPlaceholderText(self.tr("The same for all ticked files"))
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.hide()
        self._error.setProperty("invalid", "true")
        self._error.hide()
        self._import.setProperty("primary", "true")
        self._import.setDefault(True)
        for each in (self._set, self._files, self._folder, self._cancel):
            each.setAutoDefault(False)
        side = QSplitter(Qt.Orientation.Horizontal, self)
        side.setChildrenCollapsible(False)
        side.addWidget(self._table)
        side.addWidget(self._padded_form())
        side.setStretchFactor(0, 1)
        side.setSizes([830, 300])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(side, 1)
        column.addLayout(self._shared_row())
        column.addWidget(self._error)
        column.addLayout(self._end_row())

    def _padded_form(self) -> QWidget:
        holder = QWidget(self)
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(14, 0, 0, 0)
        inner.addWidget(self._form)
        holder.setMinimumWidth(240)
        return holder

    def _shared_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._files)
        row.addWidget(self._folder)
        row.addSpacing(18)
        row.addWidget(self._field)
        row.addWidget(self._value, 1)
        row.addWidget(self._set)
        return row

    def _end_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._bar, 1)
        row.addWidget(self._progress, 1)
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._import)
        return row

    def _connect(self) -> None:
        self._model.rows_changed.connect(self._tell)
        self._model.rowsInserted.connect(self._on_rows_inserted)
        self._model.dataChanged.connect(self._on_rows_edited)
        self._table.current_changed.connect(self.show_current)
        self._form.field_edited.connect(self._on_field_edited)
        self._form.encoding_chosen.connect(self._on_encoding)
        self._set.clicked.connect(self._on_set)
        self._value.returnPressed.connect(self._on_set)
        self._files.clicked.connect(self.files_asked)
        self._folder.clicked.connect(self.folder_asked)
        self._cancel.clicked.connect(self.cancel_asked)
        self._import.clicked.connect(self.import_asked)

    @Slot()
    def _tell(self) -> None:
        many = len(self._model.ticked())
        words = plural("Import %Ln article(s)", many)
        self._import.setText(words)
        self._import.setEnabled(many > 0 and not self._busy)

    @Slot()
    def _on_rows_inserted(self) -> None:
        # files that come later must not disturb what is being written into the form
        if self._table.currentIndex().isValid():
            return
        ready = (at for at, row in enumerate(self._model.rows) if row.can_come)
        self._table.selectRow(next(ready, 0))

    @Slot(QModelIndex, QModelIndex)
    def _on_rows_edited(self, first: QModelIndex, last: QModelIndex) -> None:
        if first.row() <= self._table.currentIndex().row() <= last.row():
            self.show_current()

    @Slot(str, str)
    def _on_field_edited(self, field: str, text: str) -> None:
        at = self._table.currentIndex().row()
        if at >= 0:
            self._model.set_field([at], field, text)

    @Slot(str)
    def _on_encoding(self, encoding: str) -> None:
        self.encoding_asked.emit(self._table.currentIndex().row(), encoding)

    @Slot()
    def _on_set(self) -> None:
        numbers = [at for at, row in enumerate(self._model.rows) if row.ticked and row.can_come]
        self._model.set_field(numbers, str(self._field.code()), self._value.text())
