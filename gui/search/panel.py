"""Find everywhere: a query, the places it finds, and the way to each; beside the reader, so that
results stay while articles change.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from gui.counting import number, plural
from gui.messages import sentence_of
from gui.search.answering import Answering
from gui.search.asking import MOST_PLACES, Question, Understood, all_words
from gui.search.examples import Examples
from gui.search.head import SearchHead
from gui.search.model import HitModel
from gui.search.view import HitView
from gui.settings import Settings
from gui.widgets.announce import announce
from gui.wording import listed
from gui.workspace import Workspace
from store import ChangeSet, KnownError
from store.finding import tagged_among
from store.rows import Hit
from store.types import ArticleId

if TYPE_CHECKING:
    from store.search import ArticleHits

_SETTLE_MS: Final = 500
_MOST_RETAGGED: Final = 50
"""Articles whose signs are set anew one by one; beyond, everything is asked again."""


class SearchPanel(QFrame):
    """It finds and lists; showing a place in the reader is the business of who owns it."""

    help_topic = "finding"

    hit_chosen = Signal(object)
    """A person wants to be at this Hit."""
    hits_changed = Signal()
    """Other places than before, or none."""
    left = Signal()
    """Esc or the cross: the panel is not wanted any more."""
    repeat_asked = Signal()
    """The current place should be tagged as the last one was."""
    tag_all_asked = Signal(object)
    """All these places should be tagged, as this EntityId where the query names one."""

    def __init__(self, workspace: Workspace, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.model = HitModel(self)
        self.view = HitView(self.model, self)
        self.head = SearchHead(workspace, settings, self)
        self._pages = QStackedWidget(self)
        self._answering = Answering(workspace, self)
        self._asking_again = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._question = Question("")
        self._understood = Understood(0, None)
        self._is_fresh = False
        """Whether what is listed answers the question."""
        self._goes_on = False
        """Whether the first place is to be gone to as soon as it is there."""
        self._return_to: tuple[ArticleId, int] | None = None
        self._left_out = 0
        """Places found in parts that are not looked for."""
        self._arrange()
        self._connect()
        self._show_state()

    @property
    def is_answering(self) -> bool:
        """Whether more places may come."""
        return self._answering.is_at_work

    def ask(self, query: str = "") -> None:
        """Take the focus; ask this, where it is not empty."""
        if query:
            self.head.line.ask(query)
        self.head.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.head.line.selectAll()

    def current_hit(self) -> Hit | None:
        """The place at which the person is in the list."""
        return self.model.hit(self.view.current_row())

    def step(self, by: int) -> Hit | None:
        """The next place (1) or the one before (-1), made current; None where there is none."""
        row = self.model.beside(max(self.view.current_row(), 0), by)
        if row is not None:
            self.view.make_current(row)
        return self.current_hit()

    def filters(self) -> dict[str, str]:
        """Query and scope, for the next session."""
        question = self._question
        return {"query": question.query, "scope": question.scope} if question.query else {}

    def set_filters(self, state: Mapping[str, str]) -> None:
        """Write a kept query; it is asked when the panel is seen."""
        self.head.set_scope(state.get("scope", ""))
        self.head.line.setText(state.get("query", ""))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()

    @Slot()
    def leave(self) -> None:
        """Forget the places, keep the query, and tell that nobody looks here any more."""
        self._answering.drop()
        self._question = Question("")
        self.model.clear()
        self.hits_changed.emit()
        self.left.emit()

    def close_down(self) -> None:
        """Stop what runs: the project closes."""
        self._asking_again.stop()
        self._answering.close()

    def _arrange(self) -> None:
        self.setAccessibleName(self.tr("Find everywhere"))
        self._pages.addWidget(Examples(self))
        self._pages.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        head, line, answering = self.head, self.head.line, self._answering
        line.asked.connect(self._ask)
        line.entered.connect(self._on_entered)
        line.textEdited.connect(self._on_edited)
        line.below_asked.connect(self._enter_list)
        head.scope_chosen.connect(self._ask_in_scope)
        head.all_words_asked.connect(self._ask_all_words)
        head.inside_asked.connect(self._ask_inside)
        head.tag_all_asked.connect(self._on_tag_all)
        for signal in (line.left, head.closed, self.view.left):
            signal.connect(self.leave)
        self.view.chosen.connect(self._choose)
        self.view.above_asked.connect(line.setFocus)
        self.view.repeat_asked.connect(self.repeat_asked)
        answering.understood.connect(self._on_understood)
        answering.found.connect(self._on_found)
        answering.left_out.connect(self._on_left_out)
        answering.ended.connect(self._on_ended)
        answering.refused.connect(self._on_refused)
        self._asking_again.timeout.connect(self._ask_again)
        self._workspace.changed.connect(self._on_changed)

    @Slot()
    def _ask(self) -> None:
        query, scope = self.head.line.text().strip(), self.head.scope()
        if (query, scope) != (self._question.query, self._question.scope):
            self._begin(Question(query, scope))

    @Slot()
    def _ask_in_scope(self) -> None:
        if self._question.query:
            self._begin(replace(self._question, scope=self.head.scope()))

    def _begin(self, question: Question) -> None:
        self._question, self._is_fresh, self._goes_on = question, False, False
        self._left_out = 0
        self._asking_again.stop()
        self.head.line.mark(None)
        if question.query:
            self._answering.ask(question)
        else:
            self._answering.drop()
            self._renew()
        self._show_state()

    def _renew(self) -> None:
        """Forget what an earlier question found."""
        if not self._is_fresh:
            self._is_fresh = True
            self.model.clear()
            self.hits_changed.emit()

    @Slot()
    def _on_edited(self) -> None:
        self._answering.drop()
        self._goes_on = False
        self.head.line.mark(None)

    @Slot(object)
    def _on_understood(self, understood: Understood) -> None:
        self._understood = understood

    @Slot(list)
    def _on_found(self, found: list[ArticleHits]) -> None:
        self._renew()
        self.model.add(found)
        if self._return_to is not None:
            self._return(*self._return_to)
        self._show_state()
        self.hits_changed.emit()
        if self._goes_on:
            self._go_to_first()

    @Slot(int)
    def _on_left_out(self, places: int) -> None:
        self._left_out = places

    @Slot(bool)
    def _on_ended(self, has_more: bool) -> None:
        self._renew()
        self._return_to, self._goes_on = None, False
        self._show_state(has_more=has_more)
        announce(self.head.line, self.head.sentence())

    @Slot(object)
    def _on_refused(self, error: KnownError) -> None:
        self._renew()
        self._goes_on = False
        at = error.params.get("at")
        blanks = len(self.head.line.text()) - len(self.head.line.text().lstrip())
        self.head.line.mark(at + blanks if isinstance(at, int) else 0)
        self._show_state()
        self.head.say(sentence_of(error.code, error.params), is_wrong=True)
        announce(self.head.line, self.head.sentence())

    def _show_state(self, *, has_more: bool = False) -> None:
        model, question = self.model, self._question
        self._pages.setCurrentIndex(1 if model.places else 0)
        self.head.say(self._sentence(has_more=has_more))
        found_none = bool(question.query) and not self.is_answering and not model.places
        words = 0 if question.inside else self._understood.words
        self.head.offer(
            all_words=found_none and words > 1,
            inside=found_none and words > 0,
            tag_all=bool(model.places and (words or self._understood.entity)),
        )

    def _sentence(self, *, has_more: bool) -> str:
        if not self._question.query:
            return ""
        model = self.model
        elsewhere = plural("%Ln in other parts not counted", self._left_out)
        if not model.places:
            none = self.tr("Searching…") if self.is_answering else self.tr("Not found")
            return f"{none} · {elsewhere}" if self._left_out else none
        places, articles = (
            plural("%Ln place(s)", model.places),
            plural("%Ln article(s)", model.articles),
        )
        words = self.tr("{places} in {articles}").format(places=places, articles=articles)
        if has_more:
            words = self.tr("The first {many} places are listed; ask for less.").format(
                many=number(max(MOST_PLACES, model.places))
            )
        if self._question.inside:
            words = listed((words, self.tr("also inside longer words")))
        if self._left_out:
            words = f"{words} · {elsewhere}"
        return f"{words} · {self.tr('searching…')}" if self.is_answering else words

    @Slot()
    def _on_entered(self) -> None:
        self.head.line.keep()
        if self._is_fresh and self.model.places:
            self._go_to_first()
        else:
            self._goes_on = self.is_answering

    def _go_to_first(self) -> None:
        self._goes_on = False
        if self.current_hit() is None:
            self.step(1)
        self._choose(self.view.current_row())

    @Slot(int)
    def _choose(self, row: int) -> None:
        hit = self.model.hit(row)
        if hit is not None:
            self.head.line.keep()
            self.hit_chosen.emit(hit)

    @Slot()
    def _enter_list(self) -> None:
        if self.model.places:
            if self.current_hit() is None:
                self.step(1)
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _ask_all_words(self) -> None:
        self.head.line.ask(all_words(self._question.query))
        self.head.line.setFocus()

    @Slot()
    def _ask_inside(self) -> None:
        self._begin(replace(self._question, inside=True))
        self.head.line.setFocus()

    @Slot()
    def _on_tag_all(self) -> None:
        self.tag_all_asked.emit(self._understood.entity)

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches("term"):
            self.head.reread_scopes()
        if not self._question.query:
            return
        gone = any(each.table == "article" and each.after is None for each in changes.changes)
        touched = [key for key in self.model.listed() if key in changes.articles]
        if changes.touches("revision") or gone or len(touched) > _MOST_RETAGGED:
            self._asking_again.start()
        elif changes.touches("mention", "span"):
            for article in touched:
                self.model.retag(article, partial(tagged_among, self._workspace.project, article))

    @Slot()
    def _ask_again(self) -> None:
        hit = self.current_hit()
        self._begin(self._question)
        self._return_to = (hit.article, hit.start) if hit else None

    def _return(self, article: ArticleId, start: int) -> None:
        row = self.model.row_of(article, start)
        if row is not None:
            self._return_to = None
            self.view.make_current(row)
