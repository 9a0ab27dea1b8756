"""The right-hand side: the form of the current tag, and of the article that is read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from gui.panels.forms.article import ArticleForm
from gui.panels.forms.base import Form
from gui.panels.forms.claim import ClaimForm
from gui.panels.forms.entity import EntityForm
from gui.panels.forms.mention import MentionForm
from gui.panels.forms.names import Names
from gui.panels.forms.note import NoteForm
from gui.panels.forms.outlet import OutletForm
from gui.panels.forms.relation import RelationForm
from gui.panels.forms.segments import Segment, Segments
from gui.tags import Tag
from gui.teaching import Step, Teaching
from gui.widgets.emptystate import EmptyState
from gui.widgets.scaling import keep_minimum_width
from gui.workspace import Workspace
from store import ChangeSet
from store.rows import ArticleRow
from store.types import SourceId, StepId

_FIRST_FIELDS: Final = {
    "claim": "restatement",
    "mention": "entity",
    "entity": "name",
    "relation": "why",
    "note": "text",
}
_WIDTH_PX: Final = 320


class Inspector(QWidget):
    """Follows the current tag. `cue_asked` carries a claim that wants the selection as its cue."""

    cue_asked = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._names = Names(workspace)
        self._tag: Tag | None = None
        self._switch = self._make_switch()
        self._claim = ClaimForm(workspace, self._names, self)
        self._mention = MentionForm(workspace, self._names, self)
        self._entity = EntityForm(workspace, self._names, self)
        self._relation = RelationForm(workspace, self)
        self._note = NoteForm(workspace, self)
        self._article = ArticleForm(workspace, self._names, self)
        self._outlet = OutletForm(workspace, self)
        self._stack = QStackedWidget(self)
        self._empty = EmptyState("tag", "", parent=self, is_main=False)
        words = self.tr(
            "Select words and press {entity} for an entity or {claim} for a claim, or click a tag."
        )
        Teaching(workspace, self._empty, Step(words, "claim"), in_article=True, imports=False)
        self._pages = self._make_pages()
        self._arrange()
        self._connect()
        self._show_article(workspace.article)
        self._show_tag(workspace.tag)

    def edit_field(self, name: str) -> bool:
        """Put the focus into a field of the current tag's form: `speaker`, `topic`, `why` …"""
        for form in self._forms():
            if form.focus_field(name):
                self._reveal_focus()
                return True
        return False

    def focus_field(self, name: str) -> bool:
        """The same as `edit_field`."""
        return self.edit_field(name)

    def show_article(self) -> None:
        """Show the form of the article that is read."""
        self._switch.set_code("article")
        self._show_page()
        self._article.focus_field("title")

    def flush(self) -> None:
        """Save what is typed and not yet saved: call it before closing."""
        for form in (*self._forms(), self._article, self._outlet):
            form.flush()

    def _make_switch(self) -> Segments:
        words = (
            Segment("tag", self.tr("Tag"), self.tr("Show the current tag")),
            Segment("article", self.tr("Article"), self.tr("Show what is known about the article")),
        )
        switch = Segments(self.tr("Show"), words, self)
        switch.set_code("tag")
        return switch

    def _make_pages(self) -> dict[str, QWidget]:
        pages: dict[str, QWidget] = {
            "claim": _scrolled([self._claim], self),
            "mention": _scrolled([self._mention, self._entity], self),
            "relation": _scrolled([self._relation], self),
            "note": _scrolled([self._note], self),
            "article": _scrolled([self._article, self._outlet], self),
            "empty": self._empty,
        }
        for page in pages.values():
            self._stack.addWidget(page)
        return {**pages, "entity": pages["mention"]}

    def _arrange(self) -> None:
        keep_minimum_width(self, _WIDTH_PX)
        self.setAccessibleName(self.tr("Inspector"))
        bar = QFrame(self)
        row = QVBoxLayout(bar)
        row.setContentsMargins(14, 8, 14, 0)
        row.addWidget(self._switch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._workspace.tag_changed.connect(self._on_tag_changed)
        self._workspace.article_changed.connect(self._on_article_changed)
        self._workspace.changed.connect(self._on_changed)
        self._workspace.editing_asked.connect(self._on_editing_asked)
        self._workspace.field_asked.connect(self._on_field_asked)
        self._workspace.proposals_asked.connect(self._on_proposals_asked)
        self._switch.code_chosen.connect(self._on_switched)
        self._claim.cue_asked.connect(self.cue_asked)

    def _forms(self) -> list[Form[Any]]:
        """The forms of the current tag, the tag's own first."""
        if self._tag is None:
            return []
        own: dict[str, list[Form[Any]]] = {
            "claim": [self._claim],
            "mention": [self._mention, self._entity],
            "entity": [self._entity],
            "relation": [self._relation],
            "note": [self._note],
        }
        return own[self._tag.owner]

    def _show_tag(self, tag: Tag | None) -> None:
        if tag != self._tag:
            for form in self._forms():
                form.leave_record()
        self._tag = tag
        if tag is not None:
            shown = self._forms()[0].show_record(tag.key)
            self._tag = tag if shown else None
        self._show_entity()
        self._show_page()

    def _show_entity(self) -> None:
        """Below a mention stands the form of its entity, if anybody said which it is."""
        is_mention = self._tag is not None and self._tag.owner == "mention"
        self._mention.setVisible(is_mention)
        if not is_mention:
            self._entity.setVisible(True)
            return
        root = self._mention.row.root if self._mention.row is not None else None
        if root is None:
            self._entity.leave_record()
        else:
            self._entity.show_record(root)
        self._entity.setVisible(root is not None)

    def _show_page(self) -> None:
        if self._switch.code() == "article" and self._workspace.article is not None:
            self._stack.setCurrentWidget(self._pages["article"])
        else:
            owner = self._tag.owner if self._tag is not None else "empty"
            self._stack.setCurrentWidget(self._pages[owner])

    def _show_article(self, article: ArticleRow | None) -> None:
        self._switch.setEnabled(article is not None)
        if article is None:
            self._article.leave_record()
        else:
            self._article.show_record(article.id)
        self._show_outlet(article.source_id if article is not None else None)

    def _show_outlet(self, source: SourceId | None) -> None:
        self._outlet.setVisible(source is not None and self._outlet.show_record(source))
        if source is None:
            self._outlet.leave_record()

    def _reveal_focus(self) -> None:
        page, focus = self._stack.currentWidget(), self.focusWidget()
        if isinstance(page, QScrollArea) and focus is not None:
            page.ensureWidgetVisible(focus, 20, 60)

    @Slot(object)
    def _on_tag_changed(self, tag: Tag | None) -> None:
        if tag is not None:
            self._switch.set_code("tag")
        self._show_tag(tag)

    @Slot(object)
    def _on_article_changed(self, article: ArticleRow | None) -> None:
        self._show_article(article)
        self._show_page()

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches("entity", "alias", "mention"):
            self._names.forget()
        for form in (*self._forms(), self._article, self._outlet):
            if changes.touches(*form.tables):
                form.refresh()
        if changes.touches("article") and self._workspace.article is not None:
            self._show_outlet(self._workspace.article.source_id)
        if changes.touches("mention", "entity"):
            self._show_entity()

    @Slot(object)
    def _on_editing_asked(self, tag: Tag) -> None:
        if tag != self._tag:
            self._show_tag(tag)
        self._switch.set_code("tag")
        self._show_page()
        if self._tag is not None:
            self.edit_field(_FIRST_FIELDS[tag.owner])

    @Slot(object, str)
    def _on_field_asked(self, tag: Tag | None, field: str) -> None:
        if tag is None:
            self.show_article()
            self._article.focus_field(field, returns=False)
            self._reveal_focus()
            return
        if tag != self._tag:
            self._show_tag(tag)
        self._switch.set_code("tag")
        self._show_page()
        self.edit_field(field)

    @Slot(object, object)
    def _on_proposals_asked(self, tag: Tag, step: StepId) -> None:
        if tag.owner != "claim":
            return
        if tag != self._tag:
            self._show_tag(tag)
        self._claim.offer(step)
        self._reveal_focus()

    @Slot(object)
    def _on_switched(self, _code: str) -> None:
        self._show_page()


def _scrolled(forms: Sequence[QWidget], parent: QWidget) -> QScrollArea:
    content = QWidget(parent)
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for form in forms:
        column.addWidget(form)
    column.addStretch(1)
    area = QScrollArea(parent)
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
