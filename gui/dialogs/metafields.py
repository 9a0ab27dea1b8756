"""Title, byline, outlet and date of an article to come, as four fields."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from gui.panels.forms.dates import date_line
from gui.plaintext import label
from store.importers import ArticleProposal

_LINES: Final = ("title", "byline", "outlet")


class MetaFields(QWidget):
    """`edited` comes when a field is left with another text, or on Enter."""

    edited = Signal(str, str)
    """Name of the field and its text."""
    typed = Signal(str)
    """Name of a field that a person is writing in."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        names = {
            "title": self.tr("Title"),
            "byline": self.tr("Byline"),
            "outlet": self.tr("Outlet"),
            "published": self.tr("Published"),
        }
        self._shown: dict[str, str] = {}
        self._lines = {field: self._line(field, names[field]) for field in _LINES}
        self._date = date_line(names["published"], self)
        self._date.date_edited.connect(partial(self._tell, "published"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for field, widget in (*self._lines.items(), ("published", self._date)):
            column.addWidget(label(names[field], "field", self))
            column.addWidget(widget)
            column.addSpacing(4)

    def show_proposal(self, proposal: ArticleProposal | None) -> None:
        """Show what is proposed; tells nothing."""
        for field, line in self._lines.items():
            text = (getattr(proposal, field) or "") if proposal else ""
            self._shown[field] = text
            if line.text() != text:
                line.setText(text)
                line.setCursorPosition(0)
        date = (proposal.published or "") if proposal else ""
        if self._date.text() != date:
            self._date.set_text(date)

    def text(self, field: str) -> str:
        """What stands in a field."""
        return self._date.text() if field == "published" else self._lines[field].text().strip()

    def set_text(self, field: str, text: str) -> None:
        """Write into a field; tells nothing."""
        if field == "published":
            self._date.set_text(text)
        else:
            self._shown[field] = text
            self._lines[field].setText(text)

    def has_good_date(self) -> bool:
        """Whether the date is empty or one that can be kept."""
        return self._date.is_valid()

    def _line(self, field: str, name: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setAccessibleName(name)
        line.editingFinished.connect(partial(self._on_finished, field))
        line.textEdited.connect(partial(self._on_typed, field))
        return line

    def _on_typed(self, field: str, _text: str) -> None:
        self.typed.emit(field)

    def _on_finished(self, field: str) -> None:
        text = self._lines[field].text()
        if text != self._shown.get(field, ""):
            self._shown[field] = text
            self._tell(field, text)

    def _tell(self, field: str, text: str) -> None:
        self.typed.emit(field)
        self.edited.emit(field, text)
