"""The contradictions desk: all links as a list and a queue, and the current one compared below."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Concatenate, ParamSpec

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QSplitter, QVBoxLayout, QWidget

from gui.desks.compare import CompareView
from gui.desks.desk import Desk
from gui.desks.filteredlist import FilteredList
from gui.desks.linklist import link_list
from gui.desks.reasonbar import ReasonBar
from gui.keywords import KeyTip
from gui.tags import Tag
from gui.teaching import Step, Teaching
from gui.widgets.emptystate import EmptyState
from gui.workspace import Workspace
from store import ops
from store.rows import RelationRow
from store.types import RelationId, StepId
from store.unit import Unit

P = ParamSpec("P")
_LIST_SHARE = 3800
_COMPARE_SHARE = 6200
_Key = Qt.Key
_ENTER = frozenset({_Key.Key_Return, _Key.Key_Enter})
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class ContradictionsDesk(Desk):
    """A queue to go through: confirm, dismiss with a reason, or later."""

    help_topic = "contradictions"

    def __init__(self, workspace: Workspace, parent: QWidget):
        super().__init__(parent)
        self._workspace = workspace
        self._dismissed: tuple[RelationId, StepId | None] | None = None
        self.empty = EmptyState("arrows-left-right", "", parent=self)
        none_yet = self.tr(
            "No contradictions yet. Press {contradict} on a claim to pin it, go to a claim that "
            "conflicts with it, and press {contradict} again."
        )
        own = Step(none_yet, button_text=self.tr("Go to reading"))
        Teaching(workspace, self.empty, own, claims=2)
        self.list = FilteredList[RelationRow](workspace, link_list(workspace), self.empty, self)
        self.reasons = ReasonBar(self)
        self.compare = CompareView(workspace, self)
        self._lower = QWidget(self)
        self._lower.hide()
        self.queue_actions = self._actions()
        self.list.table.installEventFilter(self)
        self.list.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._sheet = QPushButton(self.tr("Evidence sheet…"), self)
        self._sheet.setProperty("quiet", "true")
        KeyTip(self._sheet, self.tr("A sheet of all that the list shows ({evidence})"))
        self._arrange()
        self._connect()

    def filters(self) -> dict[str, str]:
        """Filters and sorting, for the next session."""
        return self.list.filters()

    def set_filters(self, state: Mapping[str, str]) -> None:
        """Show kept filters and sorting."""
        self.list.set_filters(state)

    def own_actions(self) -> tuple[QAction, ...]:
        """The keys of the queue."""
        return self.queue_actions

    def take_focus(self) -> None:
        """Let the list have the keyboard."""
        self.list.take_focus()

    def show_relation(self, relation: RelationId) -> bool:
        """Make a link current; False when the filters hide it."""
        return self.list.table.select_id(relation)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == _Key.Key_Escape and self.reasons.isVisible():
            self.reasons.hide()
        elif event.key() == _Key.Key_Escape and not self.list.table.hasFocus():
            self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # digits answer only after a dismissal, so they are no shortcuts of their own; Enter accepts
        # in a queue, whatever it does in other lists
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _ENTER and not event.modifiers() & _SHIFT:
                self.confirm()
                return True
            return self.reasons.choose_key(event.text())
        return super().eventFilter(watched, event)

    @Slot()
    def confirm(self) -> None:
        """Call the current link confirmed."""
        self.reasons.hide()
        self._set_status("confirmed")

    @Slot()
    def dismiss(self) -> None:
        """Call the current link dismissed and ask for the reason."""
        relation = self._current()
        if relation is not None and self._set_status("dismissed"):
            self._dismissed = (relation, self._workspace.last_step)
            self.reasons.ask(self._workspace.terms("dismissal_reason"))

    @Slot()
    def postpone(self) -> None:
        """Leave the current link as it is and go to the next."""
        self.reasons.hide()
        self.list.select_next()

    @Slot()
    def delete(self) -> None:
        """Delete the current link; both claims stay."""
        relation = self._current()
        self.reasons.hide()
        if relation is None:
            return
        self.compare.verdict.forget()
        if self._did(ops.delete_relation, relation):
            self._workspace.said.emit(self.tr("Link deleted. Undo brings it back."))

    def _set_status(self, status: str) -> bool:
        relation = self._current()
        return relation is not None and self._did(ops.edit_relation, relation, status=status)

    def _did(
        self, operation: Callable[Concatenate[Unit, P], None], *args: P.args, **kwargs: P.kwargs
    ) -> bool:
        before = self._workspace.last_step
        self._workspace.do(operation, *args, **kwargs)
        return self._workspace.last_step != before

    def _current(self) -> RelationId | None:
        current = self.list.current_id()
        return None if current is None else RelationId(current)

    def _actions(self) -> tuple[QAction, ...]:
        return (
            self._action("confirm", self.tr("Confirm"), self.confirm, _Key.Key_Y),
            self._action(
                "dismiss", self.tr("Dismiss"), self.dismiss, _Key.Key_Backspace, _Key.Key_N
            ),
            self._action(
                "later", self.tr("Later: next in the list"), self.postpone, _Key.Key_Space
            ),
            self._action("delete", self.tr("Delete the link"), self.delete, _Key.Key_Delete),
            self._action(
                "side_a", self.tr("Open side A in the reader"), self.compare.go_to_a, _Key.Key_A
            ),
            self._action(
                "side_b",
                self.tr("Open side B in the reader"),
                self.compare.go_to_b,
                _Key.Key_B,
                "Shift+Return",
                "Shift+Enter",
            ),
            self._action(
                "cite_link", self.tr("Copy with citations"), self._ask("cite_link"), _Key.Key_Q
            ),
        )

    def _ask(self, command: str) -> Callable[[], None]:
        return lambda: self.command_asked.emit(command)

    def _action(
        self, name: str, text: str, slot: Callable[[], object], *keys: Qt.Key | str
    ) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        # bare keys belong to the list alone: in the filter line and the remark they are letters
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(slot)
        self.list.table.addAction(action)
        return action

    def _arrange(self) -> None:
        column = QVBoxLayout(self._lower)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.reasons)
        column.addWidget(self.compare, 1)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.list)
        splitter.addWidget(self._lower)
        splitter.setSizes([_LIST_SHARE, _COMPARE_SHARE])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)
        self.list.bar.add(self._sheet)

    def _connect(self) -> None:
        self.list.current_changed.connect(self._on_current_changed)
        self.list.row_chosen.connect(self._on_row_chosen)
        self.list.row_activated.connect(self.compare.go_to_a)
        self.list.filters_changed.connect(self.filters_changed)
        self._sheet.clicked.connect(self._ask("evidence"))
        self.reasons.reason_chosen.connect(self._on_reason_chosen)
        self._workspace.tag_changed.connect(self._on_tag_changed)

    @Slot(object)
    def _on_current_changed(self, current: int | None) -> None:
        self.reasons.hide()
        relation = None if current is None else RelationId(current)
        self.compare.show_relation(relation)
        self._lower.setVisible(relation is not None)

    @Slot(object)
    def _on_row_chosen(self, relation: int) -> None:
        self._workspace.select(Tag("relation", relation))

    @Slot(object)
    def _on_tag_changed(self, tag: Tag | None) -> None:
        if tag is not None and tag.owner == "relation" and self.isVisible():
            self.show_relation(RelationId(tag.key))

    @Slot(str)
    def _on_reason_chosen(self, code: str) -> None:
        self.reasons.hide()
        if self._dismissed is None:
            return
        relation, step = self._dismissed
        self._dismissed = None
        if step is None:
            self._workspace.do(ops.edit_relation, relation, dismissal_reason=code)
        else:
            self._workspace.do_within(step, ops.edit_relation, relation, dismissal_reason=code)
