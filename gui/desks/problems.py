"""The problems desk: what is missing, by kind; each leads to the field or words that mend it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gui.counting import plural
from gui.desks.desk import Desk
from gui.desks.problemlist import KindTable, ProblemTable
from gui.plaintext import label
from gui.problemwords import FIELDS, advice_of
from gui.tags import Place, Tag
from gui.widgets.emptystate import EmptyState
from gui.workspace import Workspace
from store.rows import ProblemRow

_KINDS_SHARE, _LIST_SHARE = 3600, 6400


class ProblemsDesk(Desk):
    """Nothing here is refused or in the way: the desk only says what a reader would miss."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._watch = workspace.problems
        self._mending: tuple[int, QWidget | None] | None = None
        self.kinds = KindTable(self)
        self.list = ProblemTable(workspace, self)
        self.empty = EmptyState(
            "check-circle",
            self.tr("No problems: what is tagged is complete. Read on."),
            self.tr("Go to reading"),
            self,
        )
        self.empty.button_pressed.connect(workspace.reading_asked)
        self._advice = label("", "muted", self, wraps=True)
        self._quotes = label("", "caption", self, wraps=True)
        self.check_button = QPushButton(self.tr("Compare quotes with texts"), self)
        self.go_action = self._action(self.tr("Go there"), self.go, "Return", "Enter")
        self.mend_action = self._action(self.tr("Mend it here"), self.mend, "F2")
        self._pages = QStackedWidget(self)
        self._arrange()
        self._connect()

    def filters(self) -> dict[str, str]:
        """The kind shown."""
        kind = self.kinds.kind()
        return {"kind": kind} if kind else {}

    def set_filters(self, state: Mapping[str, str]) -> None:
        """Show this kind where it occurs."""
        self._refresh()
        self.kinds.select_kind(state.get("kind", ""))

    def take_focus(self) -> None:
        """Let the list have the keyboard, or what stands in its place."""
        if self.list.isVisible():
            self.list.setFocus()
        else:
            super().take_focus()

    def own_actions(self) -> tuple[QAction, ...]:
        """The keys of the list."""
        return (self.go_action, self.mend_action)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    @Slot()
    def go(self) -> None:
        """Show the current problem where it stands, and let the field that lacks take the focus."""
        row = self.list.problem()
        if row is None:
            return
        tag = _tag(row)
        self._workspace.go(Place(row.article, None if row.is_lost else row.start, tag))
        field = FIELDS.get(row.kind)
        if field is None:
            self._workspace.reading_asked.emit()
        else:
            self._workspace.ask_field(tag, field)

    @Slot()
    def mend(self) -> None:
        """Let the field that lacks take the focus, beside this list; mended, the next one comes."""
        row, field = self.list.problem(), FIELDS.get(self.kinds.kind() or "")
        if row is None or field is None:
            self.go()
            return
        tag = _tag(row)
        if tag is None:
            self._workspace.open_article(row.article)
        else:
            self._workspace.select(tag)
        self._workspace.ask_field(tag, field)
        self._mending = row.key, QApplication.focusWidget()

    def _action(self, text: str, slot: object, *keys: str) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(slot)
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{text} ({key})")
        self.list.addAction(action)
        return action

    def _arrange(self) -> None:
        below = QWidget(self)
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(self.list, 1)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.kinds)
        splitter.addWidget(below)
        splitter.setSizes([_KINDS_SHARE, _LIST_SHARE])
        self._pages.addWidget(splitter)
        self._pages.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._pages, 1)
        whole.addLayout(self._foot())
        QWidget.setTabOrder(self.kinds, self.list)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(14, 8, 12, 8)
        head.setSpacing(8)
        head.addWidget(self._advice, 1)
        for action, is_primary in ((self.mend_action, False), (self.go_action, True)):
            button = QPushButton(action.text(), self)
            button.setToolTip(action.toolTip())
            button.setProperty("primary", "true" if is_primary else "")
            button.clicked.connect(action.trigger)
            action.enabledChanged.connect(button.setEnabled)
            head.addWidget(button)
        return head

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 6, 12, 6)
        foot.addWidget(self._quotes, 1)
        foot.addWidget(self.check_button)
        self.check_button.setToolTip(
            self.tr("Proves that the words of every tag stand in its article")
        )
        return foot

    def _connect(self) -> None:
        self._workspace.changed.connect(self._on_changed)
        self._watch.changed.connect(self._on_counted)
        self._watch.checking_changed.connect(self._show_quotes)
        self.check_button.clicked.connect(self._watch.check_quotes)
        self.kinds.current_row_changed.connect(self._on_kind_changed)
        self.kinds.row_activated.connect(self._on_kind_activated)
        self.list.row_activated.connect(self.go)
        self.list.clicked.connect(self._on_row_chosen)
        self.list.current_row_changed.connect(self._on_row_changed)

    def _refresh(self) -> None:
        self._watch.refresh()
        self._show_all()

    def _show_all(self) -> None:
        self.kinds.show_counts(self._watch.counts)
        self._pages.setCurrentIndex(0 if self._watch.total else 1)
        self._show_kind()
        self._show_quotes()

    def _show_kind(self) -> None:
        kind = self.kinds.kind() if self._watch.total else None
        self.list.show_kind(kind)
        self._advice.setText(advice_of(kind) if kind else "")
        self.mend_action.setEnabled(kind in FIELDS)

    @Slot(object)
    def _on_changed(self, _changes: object) -> None:
        if not self.isVisible():
            return
        mending, before = self._mending, self.list.current_id()
        self._watch.refresh()
        self._show_all()
        if mending is None or mending[0] != before or before == self.list.current_id():
            return
        if mending[1] is not None and QApplication.focusWidget() is mending[1]:
            # the form is still saving: the next record comes after the event at hand
            QTimer.singleShot(0, self, self.mend)

    @Slot()
    def _on_counted(self) -> None:
        if self.isVisible():
            self._show_all()

    @Slot()
    def _show_quotes(self) -> None:
        watch, wrong = self._watch, len(self._watch.mismatches)
        if watch.is_checking:
            words = self.tr("Comparing quotes with texts …")
        elif not watch.has_checked:
            words = self.tr("Quotes were not compared with the texts yet.")
        elif wrong:
            words = plural("%Ln quote(s) unlike the text", wrong)
        else:
            words = self.tr("Every quote stands in its text.")
        self._quotes.setText(words)
        self.check_button.setEnabled(not watch.is_checking)

    @Slot(object)
    def _on_kind_changed(self, _kind: int) -> None:
        self._show_kind()
        self.filters_changed.emit()

    @Slot(object)
    def _on_kind_activated(self, _kind: int) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_row_changed(self, _key: int) -> None:
        if self.list.hasFocus():
            self._on_row_chosen()

    @Slot()
    def _on_row_chosen(self, *_index: object) -> None:
        row = self.list.problem()
        if row is not None:
            self._workspace.select(_tag(row))


def _tag(row: ProblemRow) -> Tag | None:
    return None if row.owner == "article" else Tag(row.owner, row.key)
