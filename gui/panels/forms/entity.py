"""The form of an entity: its name and spellings, what is known of it, and where it is named."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.icons import dot, icon
from gui.panels.forms.aliases import AliasList
from gui.panels.forms.base import Form
from gui.panels.forms.choices import term_choices, term_combo
from gui.panels.forms.fields import CheckedField, ComboField, TextField
from gui.panels.forms.growing import GrowingText
from gui.panels.forms.layout import Foot, Head, Rows, section
from gui.panels.forms.merging import Merging
from gui.panels.forms.mixed import mixed_words
from gui.panels.forms.names import Names
from gui.panels.forms.occurrences import Occurrences
from gui.panels.forms.wikidata import qid_of, qid_verdict
from gui.plaintext import label
from gui.widgets.datefield import DateField
from gui.workspace import Workspace
from store import ops, queries
from store.rows import EntityRow
from store.types import AliasId, EntityId, public_id


class EntityForm(Form[EntityRow]):
    """Everything known of an entity; merged ones say so and can be taken apart."""

    help_topic = "entities"

    query = staticmethod(queries.entity)
    tables: ClassVar[frozenset[str]] = frozenset(
        {"entity", "alias", "mention", "claim", "span", "term"}
    )

    def __init__(self, workspace: Workspace, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._head = Head("identification-card", self.tr("Entity"), self)
        self._names = names
        self._counts = label("", "caption", self, wraps=True)
        self._aliases = AliasList(self)
        self._merging = Merging(names, self)
        self._occurrences = Occurrences(workspace, self)
        self._all = section(self.tr("All mentions"), self._occurrences, self, is_open=False)
        self._spellings = section(self.tr("Spellings"), self._aliases, self)
        self._mixed = label("", "hint", self, wraps=True)
        self._mixed.hide()
        self._foot = Foot(self)
        self._build()
        self._connect()

    def read(self, key: int) -> EntityRow | None:
        return self.workspace.project.read(queries.entity, EntityId(key))

    def show_row(self, row: EntityRow) -> None:
        colour = self._names.colour_of(row.kind)
        self._head.set_title(row.name, dot(colour) if colour else icon("question"))
        for name in ("name", "kind", "description"):
            self.fields[name].show_value(getattr(row, name))
        self.fields["wikidata"].show_value(row.external_ids.get("wikidata"))
        self._counts.setText(self._count_words(row))
        self._aliases.show_aliases(row.aliases)
        self._spellings.set_count(len(row.aliases))
        self._all.set_count(row.mentions)
        if self._all.is_open():
            self._occurrences.show_entity(row.root)
        self._show_merges(row)
        self._foot.show_stamps(public_id("entity", row.id), row.stamps)

    def save(self, name: str, value: Any) -> None:
        if self.row is None:
            return
        if name == "wikidata":
            ids = {key: each for key, each in self.row.external_ids.items() if key != "wikidata"}
            value = {**ids, **({"wikidata": value} if value else {})} or None
            name = "external_ids"
        self.do(ops.edit_entity, self.row.id, **{name: value})

    def delete(self) -> None:
        if self.key is not None:
            self.workspace.do(ops.delete_entity, EntityId(self.key))

    def flush(self) -> None:
        super().flush()
        typed = self._aliases.has_typed()
        if typed and self.key is not None and self.read(self.key) is not None:
            self._aliases.flush_all()

    def _build(self) -> None:
        self._head.add_button(self.delete_button(self.tr("Delete this entity; its mentions stay")))
        rows = self._rows()
        for widget in (self._head, self._counts, rows, self._spellings, self._all, self._foot):
            self.column.addWidget(widget)
        self.column.addStretch(1)

    def _rows(self) -> Rows:
        rows = Rows(self)
        name = QLineEdit(rows)
        name.setAccessibleName(self.tr("Preferred name"))
        rows.add(self.tr("Name"), name, self.tr("The preferred name, as lists and exports show it"))
        self.add_field(TextField("name", name, required=True))
        rows.add_whole(self._mixed)
        name.textChanged.connect(self._on_name)
        kind = term_combo(self.tr("Kind"), self.workspace, "entity_kind", rows, none=False)
        rows.add(self.tr("Kind"), kind, self.tr("What it is"))
        self._kind = kind
        self.add_field(ComboField("kind", kind))
        described = GrowingText(self.tr("Description"), self.tr("What tells it apart"), rows)
        rows.add(self.tr("Description"), described, self.tr("What tells it apart from others"))
        self.add_field(TextField("description", described))
        qid = DateField(self.tr("Wikidata id"), qid_verdict, rows)
        line = qid.focusProxy()
        if isinstance(line, QLineEdit):
            line.setPlaceholderText("Q42")
        rows.add(
            self.tr("Wikidata"), qid, self.tr("Its id there, such as Q42, or the page’s address")
        )
        self.add_field(CheckedField("wikidata", qid, qid_of, lambda value: str(value or "")))
        rows.add(self.tr("Merge"), self._merging)
        self._merging.setEnabled(not self.workspace.project.read_only)
        self._aliases.setEnabled(not self.workspace.project.read_only)
        return rows

    @Slot(str)
    def _on_name(self, name: str) -> None:
        words = mixed_words(name)
        self._mixed.setText(words)
        self._mixed.setVisible(bool(words))

    def _connect(self) -> None:
        self._aliases.added.connect(self._on_alias_added)
        self._aliases.edited.connect(self._on_alias_edited)
        self._aliases.removed.connect(self._on_alias_removed)
        self._merging.merge_asked.connect(self._on_merge_asked)
        self._merging.unmerge_asked.connect(self._on_unmerge_asked)
        self._all.toggled.connect(self._on_all_toggled)

    def _count_words(self, row: EntityRow) -> str:
        words = self.tr("{mentions} mentions in {articles} articles · {claims} claims made")
        return words.format(mentions=row.mentions, articles=row.articles, claims=row.claims)

    def _show_merges(self, row: EntityRow) -> None:
        read = self.workspace.project.read
        root = read(queries.entity, row.root) if row.merged_into is not None else None
        merged = read(queries.entity_rows, read(queries.merged_ids, row.id))
        self._merging.show_entity(row, root, merged)

    @Slot(str)
    def _on_alias_added(self, form: str) -> None:
        if self.key is not None:
            self.do(ops.add_alias, EntityId(self.key), form)

    @Slot(object, str, object)
    def _on_alias_edited(self, alias: AliasId, name: str, value: object) -> None:
        others = {each.form for each in self.row.aliases if each.id != alias} if self.row else set()
        if name == "form" and value in others:
            # one spelling is kept once: two lines that say the same become one
            self.do(ops.delete_alias, alias)
        else:
            self.do(ops.edit_alias, alias, **{name: value})

    @Slot(object)
    def _on_alias_removed(self, alias: AliasId) -> None:
        self.do(ops.delete_alias, alias)

    @Slot(object)
    def _on_merge_asked(self, kept: EntityId) -> None:
        if self.key is not None:
            self.do(ops.merge_entities, kept, EntityId(self.key))

    @Slot(object)
    def _on_unmerge_asked(self, merged: EntityId) -> None:
        self.do(ops.unmerge_entity, merged)

    @Slot(bool)
    def _on_all_toggled(self, is_open: bool) -> None:
        if is_open and self.row is not None:
            self._occurrences.show_entity(self.row.root)

    def refresh(self) -> None:
        self._kind.set_choices(term_choices(self.workspace, "entity_kind"))
        super().refresh()
