"""The entities desk: all entities, merging of two, and every mention of the current one below."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QToolButton, QVBoxLayout, QWidget

from gui.desks.desk import Desk
from gui.desks.entitylist import entity_list
from gui.desks.filteredlist import FilteredList
from gui.desks.mentionlist import MentionList
from gui.icons import icon
from gui.plaintext import label, one_line
from gui.tags import Tag
from gui.teaching import Step, Teaching
from gui.widgets.emptystate import EmptyState
from gui.workspace import Workspace
from store import ChangeSet, ops, queries
from store.rows import EntityRow
from store.types import EntityId

_NAME_LENGTH = 40


class EntitiesDesk(Desk):
    """The current row is the window's current tag; Enter opens its first mention in the reader."""

    help_topic = "entities"

    def __init__(self, workspace: Workspace, parent: QWidget):
        super().__init__(parent)
        self._workspace = workspace
        self._pair: tuple[EntityRow, EntityRow] | None = None
        self.empty = EmptyState("users-three", "", parent=self)
        no_entities = self.tr("No entities yet. Select a name in an article and press {entity}.")
        Teaching(workspace, self.empty, Step(no_entities, button_text=self.tr("Go to reading")))
        self.list = FilteredList[EntityRow](workspace, entity_list(workspace), self.empty, self)
        self.mentions = MentionList(workspace, self)
        self.merge_button = QToolButton(self)
        self._about = label("", "field", self)
        self._lower = QWidget(self)
        self._dress()
        self._arrange()
        self._connect()

    def filters(self) -> dict[str, str]:
        """Filters and sorting, for the next session."""
        return self.list.filters()

    def set_filters(self, state: Mapping[str, str]) -> None:
        """Show kept filters and sorting."""
        self.list.set_filters(state)

    def take_focus(self) -> None:
        """Let the list have the keyboard."""
        self.list.take_focus()

    def show_entity(self, entity: EntityId) -> bool:
        """Make an entity current; False when the filters hide it."""
        return self.list.table.select_id(entity)

    def merge(self, kept: EntityRow, merged: EntityRow) -> None:
        """Let one entity stand for both; its mentions stay where they are, and undo parts them."""
        before = self._workspace.last_step
        self._workspace.do(ops.merge_entities, kept.id, merged.id)
        if self._workspace.last_step != before:
            sentence = self.tr("“{merged}” now counts as “{kept}”. Undo parts them again.")
            self._workspace.said.emit(sentence.format(merged=merged.name, kept=kept.name))
            self.show_entity(kept.id)

    def _dress(self) -> None:
        self.merge_button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.merge_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.merge_button.setIcon(icon("link"))
        self.merge_button.setMenu(QMenu(self.merge_button))
        self._offer_merging()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(14, 6, 10, 4)
        head.addWidget(self._about, 1)
        head.addWidget(self.merge_button)
        column = QVBoxLayout(self._lower)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.mentions, 1)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.list)
        splitter.addWidget(self._lower)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)
        self._lower.hide()

    def _connect(self) -> None:
        self.list.current_changed.connect(self._on_current_changed)
        self.list.row_chosen.connect(self._on_row_chosen)
        self.list.row_activated.connect(self._on_row_activated)
        self.list.selection_changed.connect(self._offer_merging)
        self.list.filters_changed.connect(self.filters_changed)
        self.merge_button.clicked.connect(self._on_merge_clicked)
        self._workspace.changed.connect(self._on_changed)
        self._workspace.zone_filter.changed.connect(self._show_mentions)

    @Slot()
    def _show_mentions(self) -> None:
        current = self.list.current_id()
        count = self.mentions.show_entity(None if current is None else EntityId(current))
        self._about.setText(self.tr("Mentions in context: {count}").format(count=count))
        self._lower.setVisible(current is not None)

    @Slot()
    def _offer_merging(self) -> None:
        chosen = self.list.table.selected_ids()
        self._pair = None
        menu = self.merge_button.menu()
        menu.clear()
        if len(chosen) == 2:
            rows = self._workspace.project.read(queries.entity_rows, chosen)
            if len(rows) == 2:
                # the better known one keeps its name unless the other is chosen from the menu
                rows.sort(key=lambda row: -row.mentions)
                self._pair = (rows[0], rows[1])
        self.merge_button.setEnabled(self._pair is not None)
        if self._pair is None:
            self.merge_button.setText(self.tr("Merge"))
            self.merge_button.setToolTip(self.tr("Select two rows (Ctrl+click) to merge them"))
            return
        first, second = self._pair
        self.merge_button.setText(_into(first))
        self.merge_button.setToolTip(self.tr("One entity from now on; undo parts them again"))
        self._offer(first, second)
        self._offer(second, first)

    def _offer(self, kept: EntityRow, merged: EntityRow) -> None:
        action = QAction(_into(kept), self.merge_button.menu())
        action.triggered.connect(lambda: self.merge(kept, merged))
        self.merge_button.menu().addAction(action)

    @Slot()
    def _on_merge_clicked(self) -> None:
        if self._pair is not None:
            self.merge(*self._pair)

    @Slot(object)
    def _on_current_changed(self) -> None:
        self._show_mentions()

    @Slot(object)
    def _on_row_chosen(self, entity: int) -> None:
        self._workspace.select(Tag("entity", entity))

    @Slot(object)
    def _on_row_activated(self, entity: int) -> None:
        zones = self._workspace.zone_filter.kinds()
        read = self._workspace.project.read
        found = read(queries.mention_ids, entity=EntityId(entity), zones=zones)
        if found:
            self._workspace.go_to_tag(Tag("mention", found[0]))

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if self.isVisible() and changes.touches("mention", "span", "article", "entity"):
            self._show_mentions()


def _into(kept: EntityRow) -> str:
    name = one_line(kept.name, _NAME_LENGTH)
    return (
        QCoreApplication.translate("EntitiesDesk", "Merge into “{name}”")
        .format(name=name)
        .replace("&", "&&")
    )
