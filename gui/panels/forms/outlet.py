"""The form of the outlet of the article that is read: what kind of voice, and how reliable."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtWidgets import QLineEdit, QWidget

from gui.panels.forms.base import Form
from gui.panels.forms.choices import code_combo
from gui.panels.forms.fields import ComboField, TextField
from gui.panels.forms.growing import GrowingText
from gui.panels.forms.layout import Foot, Head, Rows
from gui.workspace import Workspace
from store import codes, ops, queries
from store.rows import SourceRow
from store.types import SourceId, public_id


class OutletForm(Form[SourceRow]):
    """An outlet is shared by all its articles: a change here is a change for each of them."""

    help_topic = "articles"

    query = staticmethod(queries.source)
    tables: ClassVar[frozenset[str]] = frozenset({"source", "article"})

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._head = Head("newspaper", self.tr("Outlet"), self)
        self._foot = Foot(self)
        for widget in (self._head, self._rows(), self._foot):
            self.column.addWidget(widget)

    def read(self, key: int) -> SourceRow | None:
        return self.workspace.project.read(queries.source, SourceId(key))

    def show_row(self, row: SourceRow) -> None:
        for name, field in self.fields.items():
            field.show_value(getattr(row, name))
        self._foot.show_stamps(public_id("source", row.id), row.stamps)

    def save(self, name: str, value: Any) -> None:
        self.do(ops.edit_source, SourceId(self.key or 0), **{name: value})

    def delete(self) -> None:
        """An outlet stays as long as the project: there is nothing to press."""

    def _rows(self) -> Rows:
        rows = Rows(self)
        kind = code_combo(self.tr("Kind of outlet"), "source", codes.SOURCE_KINDS, rows, none=True)
        rows.add(self.tr("Kind"), kind, self.tr("Newspaper, agency, party or militia media …"))
        self.add_field(ComboField("kind", kind))
        country = QLineEdit(rows)
        country.setAccessibleName(self.tr("Country of the outlet"))
        rows.add(self.tr("Country"), country)
        self.add_field(TextField("country", country))
        reliability = code_combo(
            self.tr("Reliability of the outlet"),
            "reliability",
            codes.RELIABILITIES,
            rows,
            none=True,
        )
        tip = self.tr("From A, completely reliable, to E, unreliable; F cannot be judged")
        rows.add(self.tr("Reliability"), reliability, tip)
        self.add_field(ComboField("reliability", reliability))
        note = GrowingText(self.tr("Note on the outlet"), "", rows, lines=(2, 8))
        rows.add_block(self.tr("Note"), note)
        self.add_field(TextField("note", note))
        return rows
