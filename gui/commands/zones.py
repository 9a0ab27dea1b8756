"""Zones: one action a kind for menus and keys, and the little menu at the caret that `Z` opens."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from gui.commands.base import Commands
from gui.labels import label_of
from gui.reader.view import ReaderView
from gui.workspace import Workspace
from store import ops, queries
from store.rows import ZoneRow
from store.text.segments import paragraph_at
from store.types import ZoneId

Part = tuple[int, int]
_BODY = "body"
_DIGITS = 9


class ZoneCommands(Commands):
    """`Z`. A zone covers the selection, else the paragraph at the caret; body ends zones."""

    kinds_changed = Signal()
    """There are other actions than before."""

    def __init__(self, workspace: Workspace, view: ReaderView, menu: QMenu) -> None:
        super().__init__(workspace, view)
        self._menu = menu
        self._actions: dict[str, QAction] = {}
        self.popup: QMenu | None = None
        """The menu at the caret while it is open."""
        self.name_kinds()

    def actions(self) -> dict[str, QAction]:
        """The action of each kind of zone, by its code."""
        return dict(self._actions)

    @Slot()
    def name_kinds(self) -> None:
        """Let there be one action for each kind that the project knows now."""
        terms = self.workspace.terms("zone_kind")
        before = list(self._actions)
        for code in set(before) - {term.code for term in terms}:
            action = self._actions.pop(code)
            self.view.removeAction(action)
            action.deleteLater()
        self._menu.clear()
        for term in terms:
            action = self._actions.get(term.code) or self._made(term.code)
            action.setText(label_of(term).replace("&", "&&"))
            self._menu.addAction(action)
        self._actions = {term.code: self._actions[term.code] for term in terms}
        if list(self._actions) != before:
            self.kinds_changed.emit()

    @Slot()
    def choose(self) -> None:
        """Ask at the caret which kind of zone the selection or the paragraph is."""
        span = self._span()
        if span is None:
            self.tell(self.tr("Open an article first: zones are parts of its text."))
            return
        if self.popup is not None:
            self.popup.close()
        self.popup = self._asking(span)
        self.popup.popup(self._spot(span))

    @Slot(object, QPoint)
    def correct(self, zone: ZoneRow, at: QPoint) -> None:
        """Ask which kind a zone really is, or who speaks in it; `at` is a global position."""
        menu = self._menu_of(zone.kind, partial(self._change_kind, zone))
        if zone.kind == "comment":
            menu.addSeparator()
            voice = menu.addAction(self.tr("Writer and reply…"))
            voice.setEnabled(not self.workspace.project.read_only)
            voice.triggered.connect(partial(self._ask_voice, zone))
        self.popup = menu
        menu.popup(at)

    def _change_kind(self, zone: ZoneRow, kind: str) -> None:
        if kind == _BODY:
            self.workspace.do(ops.delete_zone, zone.id)
        elif kind != zone.kind:
            self.workspace.do(ops.edit_zone, zone.id, kind=kind)

    def _ask_voice(self, zone: ZoneRow) -> None:
        from gui.dialogs.voice import VoiceDialog

        project = self.workspace.project
        row = project.read(queries.article, zone.article)
        text = project.text(row.body) if row is not None else ""
        dialog = VoiceDialog(zone, project.read(queries.zones, zone.article), text, self.view)
        dialog.named.connect(self._on_voice)
        dialog.show()

    @Slot(object, object, object)
    def _on_voice(self, zone: ZoneRow, writer: str | None, answered: ZoneId | None) -> None:
        if (writer, answered) != (zone.writer, zone.reply_to):
            self.workspace.do(ops.edit_zone, zone.id, writer=writer, reply_to_id=answered)

    def set_zone(self, kind: str) -> None:
        """Let the selection (or the paragraph) be a zone of this kind; `body` ends zones."""
        span = self._span()
        if span is not None and self.article is not None:
            self.workspace.do(ops.set_zone, self.article, kind, *span)
            self.view.clear_selection()

    def _made(self, code: str) -> QAction:
        action = QAction(self)
        action.setObjectName(f"zone_{code}")
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setEnabled(not self.workspace.project.read_only)
        action.triggered.connect(partial(self.set_zone, code))
        self.view.addAction(action)
        self._actions[code] = action
        return action

    def _asking(self, span: Part) -> QMenu:
        return self._menu_of(self._kind_at(span), self._trigger)

    def _trigger(self, kind: str) -> None:
        self._actions[kind].trigger()

    def _menu_of(self, now: str, choose: Callable[[str], None]) -> QMenu:
        menu = QMenu(self.tr("Zone"), self.view)
        menu.setAccessibleName(self.tr("Zone of these words"))
        for number, (code, action) in enumerate(self._actions.items(), start=1):
            words = f"&{number}  {action.text()}" if number <= _DIGITS else action.text()
            entry = menu.addAction(words)
            entry.setCheckable(True)
            entry.setChecked(code == now)
            entry.setEnabled(action.isEnabled())
            entry.triggered.connect(partial(_chosen, choose, code))
            if code == now:
                menu.setActiveAction(entry)
        menu.aboutToHide.connect(self._on_hidden)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    @Slot()
    def _on_hidden(self) -> None:
        self.popup = None

    def _span(self) -> Part | None:
        if self.article is None or not self.text:
            return None
        span = self.view.selected_span() or paragraph_at(self.text, self.view.caret())
        return span if span[0] < span[1] else None

    def _kind_at(self, span: Part) -> str:
        """The kind of the innermost zone around the words; plain body where there is none."""
        around = [zone for zone in self.view.zones if zone.start <= span[0] and span[1] <= zone.end]
        return min(around, key=lambda zone: zone.end - zone.start).kind if around else _BODY

    def _spot(self, span: Part) -> QPoint:
        """Below the words, or at the caret where these are out of view."""
        page: QWidget = self.view.viewport()
        rect = self.view.span_rect(*span).toRect()
        if rect.isEmpty() or rect.height() > page.height() // 2:
            rect = self.view.cursorRect()
        return page.mapToGlobal(rect.bottomLeft() + QPoint(0, 4))


def _chosen(choose: Callable[[str], None], code: str, _checked: bool = False) -> None:
    choose(code)
