"""The form of a note: what it sits on, its text and its flag."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from gui.panels.forms.base import Form
from gui.panels.forms.claimparts import flag_field
from gui.panels.forms.fields import TextField
from gui.panels.forms.growing import GrowingText
from gui.panels.forms.layout import Foot, Head, Rows, quote_label, show_quote, tool
from gui.plaintext import label
from gui.tags import Tag
from gui.workspace import Workspace
from store import ops, queries
from store.rows import NoteRow, joined_quote
from store.types import NoteId, public_id


class NoteForm(Form[NoteRow]):
    """A remark on a passage, an article, an entity, a claim or a link."""

    help_topic = "reading"

    query = staticmethod(queries.note)
    tables: ClassVar[frozenset[str]] = frozenset({"note", "span"})

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._quote = quote_label(self)
        self._target = label("", "muted", self, wraps=True)
        self._foot = Foot(self)
        self._build()

    def read(self, key: int) -> NoteRow | None:
        return self.workspace.project.read(queries.note, NoteId(key))

    def show_row(self, row: NoteRow) -> None:
        show_quote(self._quote, joined_quote(row.spans))
        self._quote.setVisible(bool(row.spans))
        table = "claim_relation" if row.owner == "relation" else row.owner
        self._target.setText(self.tr("On {target}").format(target=public_id(table, row.owner_key)))
        self._target.setVisible(not row.spans)
        self._place.setEnabled(bool(row.spans))
        for name, field in self.fields.items():
            field.show_value(getattr(row, name))
        self._foot.show_stamps(public_id("note", row.id), row.stamps)

    def save(self, name: str, value: Any) -> None:
        kept = value or "" if name == "text" else value
        self.do(ops.edit_note, NoteId(self.key or 0), **{name: kept})

    def delete(self) -> None:
        if self.key is not None:
            self.workspace.do(ops.delete_note, NoteId(self.key))

    def _build(self) -> None:
        head = Head("note", self.tr("Note"), self)
        flag = flag_field(self, self.tr("Flag this note ({flag})"))
        self._place = tool("crosshair", self.tr("Show it in the text"), self)
        self._place.clicked.connect(self._on_place_clicked)
        bin_button = self.delete_button(self.tr("Delete this note ({delete})"))
        for button in (flag.button, self._place, bin_button):
            head.add_button(button)
        rows = Rows(self)
        text = GrowingText(
            self.tr("Note"), self.tr("What do you want to remember?"), rows, lines=(5, 24)
        )
        rows.add_whole(text)
        for widget in (head, self._quote, self._target, rows, self._foot):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.add_field(flag)
        self.add_field(TextField("text", text))

    @Slot()
    def _on_place_clicked(self) -> None:
        if self.key is not None:
            self.workspace.go_to_tag(Tag("note", self.key))
