"""The right-hand side: the form of the current tag, and of the article that is read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from gui.panels.formpages import FormPages
from gui.panels.forms.segments import Segment, Segments
from gui.tags import Tag
from gui.teaching import Step, Teaching
from gui.widgets.emptystate import EmptyState
from gui.widgets.scaling import keep_minimum_width
from gui.workspace import Workspace
from store import ChangeSet
from store.rows import ArticleRow
from store.types import SourceId, StepId

if TYPE_CHECKING:
    from gui.panels.forms.base import Form
    from gui.panels.forms.claim import ClaimForm
    from gui.panels.forms.mention import MentionForm

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
        self._tag: Tag | None = None
        self._switch = self._make_switch()
        empty = EmptyState("tag", "", parent=self, is_main=False)
        words = self.tr(
            "Select words and press {entity} for an entity or {claim} for a claim, or click a tag."
        )
        Teaching(workspace, empty, Step(words, "claim"), in_article=True, imports=False)
        self._pages = FormPages(workspace, empty, self)
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
        self._pages.form("article").focus_field("title")

    def flush(self) -> None:
        """Save what is typed and not yet saved: call it before closing."""
        for form in (*self._forms(), *self._pages.made("article", "outlet")):
            form.flush()

    def make_next(self) -> bool:
        """Make a page that nobody has needed yet; False when all are there."""
        return self._pages.make_next()

    def _make_switch(self) -> Segments:
        words = (
            Segment("tag", self.tr("Tag"), self.tr("Show the current tag")),
            Segment("article", self.tr("Article"), self.tr("Show what is known about the article")),
        )
        switch = Segments(self.tr("Show"), words, self)
        switch.set_code("tag")
        return switch

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
        column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self._workspace.tag_changed.connect(self._on_tag_changed)
        self._workspace.article_changed.connect(self._on_article_changed)
        self._workspace.changed.connect(self._on_changed)
        self._workspace.editing_asked.connect(self._on_editing_asked)
        self._workspace.field_asked.connect(self._on_field_asked)
        self._workspace.proposals_asked.connect(self._on_proposals_asked)
        self._switch.code_chosen.connect(self._on_switched)
        self._pages.cue_asked.connect(self.cue_asked)

    def _forms(self) -> list[Form[Any]]:
        """The forms of the current tag, the tag's own first."""
        if self._tag is None:
            return []
        names = ("mention", "entity") if self._tag.owner == "mention" else (self._tag.owner,)
        return [self._pages.form(name) for name in names]

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
        for form in self._pages.made("mention"):
            form.setVisible(is_mention)
        for form in self._pages.made("entity"):
            mention = cast("MentionForm", self._pages.form("mention")).row if is_mention else None
            root = mention.root if mention is not None else None
            form.setVisible(not is_mention or root is not None)
            if root is not None:
                form.show_record(root)
            elif is_mention:
                form.leave_record()

    def _show_page(self) -> None:
        article = self._workspace.article
        if self._switch.code() == "article" and article is not None:
            is_new = not self._pages.made("article")
            self._pages.show_form("article")
            if is_new:
                self._show_article(article)
        else:
            self._pages.show_form(self._tag.owner if self._tag is not None else None)

    def _show_article(self, article: ArticleRow | None) -> None:
        self._switch.setEnabled(article is not None)
        if article is not None and self._has_drafts(article):
            # What was typed and not saved is saved now that the article is open.
            self._pages.form("article")
        for form in self._pages.made("article"):
            if article is None:
                form.leave_record()
            else:
                form.show_record(article.id)
        self._show_outlet(article.source_id if article is not None else None)

    def _has_drafts(self, article: ArticleRow) -> bool:
        drafts = self._workspace.drafts
        names = (f"ArticleForm/{article.id}", f"OutletForm/{article.source_id}")
        return any(drafts.get(name) for name in names)

    def _show_outlet(self, source: SourceId | None) -> None:
        for form in self._pages.made("outlet"):
            form.setVisible(source is not None and form.show_record(source))
            if source is None:
                form.leave_record()

    def _reveal_focus(self) -> None:
        page, focus = self._pages.currentWidget(), self.focusWidget()
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
            self._pages.forget_names()
        for form in (*self._forms(), *self._pages.made("article", "outlet")):
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
            self._pages.form("article").focus_field(field, returns=False)
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
        cast("ClaimForm", self._pages.form("claim")).offer(step)
        self._reveal_focus()

    @Slot(object)
    def _on_switched(self, _code: str) -> None:
        self._show_page()
