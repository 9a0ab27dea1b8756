"""The form of a mention: the words, who is meant by them, and how they are to be read."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from gui.icons import dot, icon
from gui.panels.forms.base import Form
from gui.panels.forms.choices import code_combo
from gui.panels.forms.fields import ComboField, SuggestField, TextField
from gui.panels.forms.layout import Foot, Head, Rows, quote_label, show_quote, tool
from gui.panels.forms.names import Names
from gui.panels.forms.suggestline import Suggestion, SuggestLine
from gui.tags import Tag
from gui.workspace import Workspace
from store import codes, ops, queries
from store.rows import MentionRow
from store.types import EntityId, MentionId, public_id


class MentionForm(Form[MentionRow]):
    """One place where an entity is named. The entity's own form stands below it."""

    help_topic = "entities"

    query = staticmethod(queries.mention)
    tables: ClassVar[frozenset[str]] = frozenset({"mention", "span", "entity", "term"})

    def __init__(self, workspace: Workspace, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._names = names
        self._head = Head("tag", self.tr("Mention"), self)
        self._quote = quote_label(self)
        self._foot = Foot(self)
        self._build()

    def read(self, key: int) -> MentionRow | None:
        return self.workspace.project.read(queries.mention, MentionId(key))

    def show_row(self, row: MentionRow) -> None:
        colour = self._names.colour_of(row.kind)
        self._head.set_title(self.tr("Mention"), dot(colour) if colour else icon("question"))
        show_quote(self._quote, row.quote)
        self.fields["entity"].show_value(row.name)
        self.fields["form"].show_value(row.form)
        self.fields["read_as"].show_value(row.read_as)
        self._foot.show_stamps(public_id("mention", row.id), row.stamps)

    def save(self, name: str, value: Any) -> None:
        mention = MentionId(self.key or 0)
        if name != "entity":
            self.do(ops.edit_mention, mention, **{name: value})
        elif isinstance(value, str):
            self._mean_new(value)
        else:
            meant = value.value if isinstance(value, Suggestion) else None
            self.do(ops.edit_mention, mention, entity_id=meant)

    def delete(self) -> None:
        if self.key is not None:
            self.workspace.do(ops.delete_mention, MentionId(self.key))

    def _mean_new(self, name: str) -> None:
        """Let the mention mean the entity of this name, made in the same step where it is new."""
        if self.row is None:
            return
        kind = self.row.kind or "other"
        entity, step = self._names.entity_named(name, kind, self.row.article)
        if entity is not None:
            self.do_in(step, ops.edit_mention, self.row.id, entity_id=entity)

    def _build(self) -> None:
        place = tool("crosshair", self.tr("Show it in the text"), self)
        place.clicked.connect(self._on_place_clicked)
        self._head.add_button(place)
        self._head.add_button(self.delete_button(self.tr("Delete this mention ({delete})")))
        rows = Rows(self)
        meant = SuggestLine(self.tr("Who is meant"), self._names.entities, rows)
        meant.setPlaceholderText(self.tr("Not resolved: type a name"))
        tip = self.tr("Type to change whom these words mean; a new name makes a new entity")
        rows.add(self.tr("Who is meant"), meant, tip)
        self.add_field(SuggestField("entity", meant))
        form = code_combo(self.tr("Form"), "form", codes.MENTION_FORMS, rows)
        rows.add(self.tr("Form"), form, self.tr("How the words name it"))
        self.add_field(ComboField("form", form))
        read_as = QLineEdit(rows)
        read_as.setAccessibleName(self.tr("Read as"))
        read_as.setPlaceholderText(self.tr("as it should have been spelt"))
        rows.add(self.tr("Read as"), read_as, self.tr("For typos and cut words: what is meant"))
        self.add_field(TextField("read_as", read_as))
        rows.add_whole(self._new_button(rows))
        for widget in (self._head, self._quote, rows, self._foot):
            self.column.addWidget(widget)

    def _new_button(self, parent: QWidget) -> QWidget:
        button = QPushButton(icon("plus", "accent"), self.tr("New entity from these words"), parent)
        button.setProperty("quiet", "true")
        button.setToolTip(self.tr("These words name somebody or something not yet known"))
        button.clicked.connect(self._on_new_clicked)
        button.setEnabled(not self.workspace.project.read_only)
        return button

    @Slot()
    def _on_new_clicked(self) -> None:
        if self.row is None:
            return
        made = self.workspace.do(ops.add_entity, self.row.quote, self.row.kind or "other")
        step = self.workspace.last_step
        if made is not None and step is not None:
            self.do_in(step, ops.edit_mention, self.row.id, entity_id=EntityId(made))

    @Slot()
    def _on_place_clicked(self) -> None:
        if self.key is not None:
            self.workspace.go_to_tag(Tag("mention", self.key))
