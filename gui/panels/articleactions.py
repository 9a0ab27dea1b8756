"""What can be done with the articles selected in a list: open, mark, edit details, delete."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence

from gui.counting import plural
from gui.icons import icon
from gui.plaintext import one_line
from gui.widgets.rowtable import RowTable
from gui.workspace import Workspace
from store import ops, queries
from store.types import ArticleId

_STATE_KEYS: Final = {"new": "Ctrl+Alt+1", "in_progress": "Ctrl+Alt+2", "done": "Ctrl+Alt+3"}


class ArticleActions(QObject):
    """The list's context menu; the keys count while the list has the focus."""

    details_asked = Signal(object)
    beside_asked = Signal(object)
    update_asked = Signal(object)

    def __init__(self, workspace: Workspace, table: RowTable[Any]) -> None:
        super().__init__(table)
        self._workspace = workspace
        self._table = table
        self.open = self._action(self.tr("Open and read"), "file-text", "Return", self._on_open)
        self.open.setObjectName("open")
        self.beside = self._action(
            self.tr("Show beside"), "columns", "Shift+Return", self._on_beside
        )
        self.beside.setObjectName("beside")
        self.states = [self._state_action(state) for state in _STATE_KEYS]
        self.details = self._action(
            self.tr("Edit details…"), "pencil-simple", "F2", self._on_details
        )
        self.details.setObjectName("details")
        self.update = self._action(
            self.tr("Update this article…"), "newspaper", "", self._on_update
        )
        self.update.setObjectName("update")
        self.same = self._action(self.tr("Copies of each other"), "copy", "", self._on_same)
        self.same.setObjectName("same")
        self.no_copy = self._action(self.tr("Not a copy"), "copy", "", self._on_no_copy)
        self.no_copy.setObjectName("no_copy")
        self.delete = self._action(self.tr("Delete"), "trash", "Del", self._on_delete)
        self.delete.setObjectName("delete")
        # Enter belongs to the list itself: here it is only shown
        self.open.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.open.setShortcuts([])
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        table.selected_rows_changed.connect(self._on_selection_changed)
        self._on_selection_changed()

    def all(self) -> list[QAction]:
        """Every action in the order of the menu."""
        changing = (self.details, self.update, self.same, self.no_copy, self.delete)
        return [self.open, self.beside, *self.states, *changing]

    def _action(self, title: str, icon_name: str, keys: str, on_triggered: Any) -> QAction:
        action = QAction(icon(icon_name, "muted_ink"), title, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(on_triggered)
        self._table.addAction(action)
        return action

    def _state_action(self, state: str) -> QAction:
        title = {
            "new": self.tr("Mark as new"),
            "in_progress": self.tr("Mark as in progress"),
            "done": self.tr("Mark as done"),
        }[state]
        drawing = {"new": "circle", "in_progress": "hourglass", "done": "check"}[state]
        action = self._action(title, drawing, _STATE_KEYS[state], self._on_state)
        action.setObjectName(f"state_{state}")
        action.setData(state)
        return action

    def _articles(self) -> list[ArticleId]:
        return [ArticleId(key) for key in self._table.selected_ids()]

    @Slot()
    def _on_selection_changed(self) -> None:
        many = len(self._table.selected_ids())
        for action in self.all():
            action.setEnabled(many > 0)
        self.details.setEnabled(many == 1)
        self.beside.setEnabled(many == 1)
        self.update.setEnabled(many == 1 and not self._workspace.project.read_only)
        self._offer_copies(many)

    def _offer_copies(self, many: int) -> None:
        """One article may be a copy of the one being read, several of each other."""
        together = self.tr("Copies of each other")
        self.same.setText(together if many > 1 else self.tr("Copy of the article being read"))
        self.same.setEnabled(many > 1 or self._first_of_copies() is not None)
        if many == 1:
            [article] = self._articles()
            self.no_copy.setEnabled(self._workspace.project.read(queries.is_copy, article))

    def _first_of_copies(self) -> ArticleId | None:
        """What the selected articles may be copies of."""
        articles = self._articles()
        if len(articles) > 1:
            return articles[0]
        read = self._workspace.article
        return None if not articles or read is None or read.id in articles else read.id

    @Slot()
    def _on_open(self) -> None:
        for article in self._articles()[:1]:
            self._workspace.open_article(article)
            self._workspace.reading_asked.emit()

    @Slot()
    def _on_details(self) -> None:
        for article in self._articles()[:1]:
            self.details_asked.emit(article)

    @Slot()
    def _on_update(self) -> None:
        for article in self._articles()[:1]:
            self.update_asked.emit(article)

    @Slot()
    def _on_beside(self) -> None:
        for article in self._articles()[:1]:
            self.beside_asked.emit(article)

    @Slot()
    def _on_state(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._each(ops.edit_article, state=action.data())

    @Slot()
    def _on_same(self) -> None:
        first = self._first_of_copies()
        if first is not None:
            others = [article for article in self._articles() if article != first]
            self._workspace.do(ops.set_copy_group, others, first)
            self._offer_copies(len(self._articles()))

    @Slot()
    def _on_no_copy(self) -> None:
        if articles := self._articles():
            self._workspace.do(ops.set_copy_group, articles)
            self._offer_copies(len(articles))

    @Slot()
    def _on_delete(self) -> None:
        articles = self._articles()
        cards = self._workspace.project.read(queries.article_cards, articles[:1])
        self._each(ops.delete_article)
        if cards and self._workspace.project.read(queries.article, articles[-1]) is None:
            title = one_line(cards[0].title, 60)
            one = self.tr("Deleted “{title}”").format(title=title)
            many = len(articles)
            self._workspace.said.emit(one if many == 1 else plural("Deleted %Ln article(s)", many))

    def _each(self, operation: Any, **fields: Any) -> None:
        """Do the same to all selected articles, as one step."""
        articles = self._articles()
        if not articles:
            return
        self._workspace.do(operation, articles[0], **fields)
        step = self._workspace.last_step
        for article in articles[1:]:
            if step is None:
                return
            self._workspace.do_within(step, operation, article, **fields)
