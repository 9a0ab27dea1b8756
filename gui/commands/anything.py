"""`Ctrl+K`: opens the line to anything, goes to what is chosen there, remembers what was used."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gui.anything.names import Names
from gui.commands.keying import KeyCommands
from gui.tags import Tag
from store import queries
from store.types import ArticleId, EntityId, NoteId, RelationId

if TYPE_CHECKING:
    from gui.anything.popup import AnythingPopup
    from gui.anything.targets import Target
    from gui.window import MainWindow

_KEPT = 20


class AnythingCommands(QObject):
    """Owns the popup and the names that it finds."""

    used = Signal()
    """`recent()` returns something else than before."""

    def __init__(self, window: MainWindow, keys: KeyCommands) -> None:
        super().__init__(window)
        self._window, self._keys = window, keys
        self.names = Names(window.workspace, self)
        self.popup: AnythingPopup | None = None
        self._recent: list[str] = []

    def close(self) -> None:
        """Read no more."""
        self.names.stop()

    def recent(self) -> list[str]:
        """What was used last, newest first, for the next session."""
        return list(self._recent)

    def set_recent(self, identities: Sequence[str]) -> None:
        """What was used last time."""
        self._recent = [each for each in identities if ":" in each][:_KEPT]

    @Slot()
    def open(self) -> None:
        """Open the line; where it is open already, empty it."""
        from gui.anything.commands import CommandShelf
        from gui.anything.popup import AnythingPopup
        from gui.anything.search import Search

        if self.popup is None:
            self.popup = AnythingPopup(self._window)
            self.popup.chosen.connect(self.go)
            self.names.read_on.connect(self._on_read_on)
        self.names.hurry()
        commands = CommandShelf(self._keys.map)
        search = Search(self._window.workspace, self.names, commands, self._recent)
        self.popup.open(search)

    @Slot(object)
    def go(self, target: Target) -> None:
        """Go to a record, or do a command."""
        from gui.anything.targets import Kind

        self._recent = [target.identity, *(e for e in self._recent if e != target.identity)][:_KEPT]
        self.used.emit()
        if target.kind is Kind.COMMAND:
            self._do(target.command)
        elif target.kind is Kind.ARTICLE:
            self._read(ArticleId(target.key))
        elif target.kind is Kind.ENTITY:
            self._show_entity(EntityId(target.key))
        elif target.kind is Kind.LINK:
            self._show_link(RelationId(target.key))
        elif target.kind is Kind.NOTE:
            self._show_note(NoteId(target.key))
        else:
            self._show_tag(Tag(target.kind.value, target.key))

    def _do(self, name: str) -> None:
        from gui.anything.commands import can_run

        bound = self._keys.map.get(name)
        if bound is not None and can_run(bound):
            bound.action.trigger()

    def _read(self, article: ArticleId) -> None:
        window = self._window
        window.workspace.trail.leave(window.reader.here())
        window.workspace.open_article(article)
        window.show_desk("reader")
        window.reader.view.setFocus()

    def _show_tag(self, tag: Tag) -> None:
        self._window.workspace.go_to_tag(tag)
        self._window.reader.view.setFocus()

    def _show_entity(self, entity: EntityId) -> None:
        window = self._window
        window.show_desk("entities")
        desk = window.entities
        if not desk.show_entity(entity):
            desk.set_filters({})
            desk.show_entity(entity)
        window.workspace.select(Tag("entity", entity))
        window.focus_desk()

    def _show_link(self, link: RelationId) -> None:
        from gui.desks.filterbar import ANY

        window = self._window
        window.show_desk("contradictions")
        desk = window.contradictions
        for filters in ({}, {"relation": ANY}):
            if not desk.show_relation(link):
                desk.set_filters(filters)
        desk.show_relation(link)
        window.workspace.select(Tag("relation", link))
        window.focus_desk()

    def _show_note(self, note: NoteId) -> None:
        space = self._window.workspace
        row = space.project.read(queries.note, note)
        if row is None:
            return
        if row.spans:
            self._show_tag(Tag("note", note))
            return
        if row.owner == "article":
            self._read(ArticleId(row.owner_key))
        elif row.owner == "claim":
            self._show_tag(Tag("claim", row.owner_key))
        space.edit(Tag("note", note))

    @Slot()
    def _on_read_on(self) -> None:
        if self.popup is not None and self.popup.isVisible():
            self.popup.search_again()
