"""Tagging entities: by known spelling at once, else through the picker; by kind; everywhere;
again.
"""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from gui.commands.base import Commands
from gui.labels import label_of
from gui.reader.picker import Choice, EntityPicker
from gui.reader.view import ReaderView
from gui.tags import Tag
from gui.workspace import Workspace
from store import ops, queries
from store.finding import zone_kinds
from store.ops import Part
from store.text.folding import find_all, fold, fold_key
from store.text.segments import without_possessive, word_at
from store.types import ArticleId, EntityId, MentionId


class EntityCommands(Commands):
    """`E`, digits, `A`, `F4`."""

    occurrences_asked = Signal(object)
    """All places of an entity (EntityId) should be offered."""

    def __init__(self, workspace: Workspace, view: ReaderView, picker: EntityPicker) -> None:
        super().__init__(workspace, view)
        self._picker = picker
        self._asked: tuple[ArticleId, Part] | None = None
        self._then_all = False
        self._last: EntityId | None = None
        picker.picked.connect(self._on_picked)
        picker.cancelled.connect(self._on_cancelled)
        workspace.article_changed.connect(picker.hide)

    @Slot()
    def tag(self) -> None:
        """Tag the selection (or word) as the entity known by this spelling, else ask who is
        meant.
        """
        self._then_all = False
        span = self._span()
        if span is None:
            self.tell(self.tr("Select a name first, then press {entity}."))
            return
        known = self._known(span)
        if len(known) == 1 or self._is_from_here(known):
            self._tag_as(span, known[0])
        else:
            self._ask(span)

    @Slot(int)
    def tag_as_kind(self, number: int) -> None:
        """Tag the selection as entity kind number n: a known one of that spelling, else a new
        one.
        """
        kinds = self.workspace.terms("entity_kind")
        if not 1 <= number <= len(kinds) or self.article is None:
            return
        kind = kinds[number - 1]
        span = self.view.selected_span()
        if span is None:
            self._change_kind(kind.code, label_of(kind))
            return
        known = self._known(span)
        if known:
            self._tag_as(span, known[0])
            return
        name = " ".join(self.text[slice(*span)].split())
        made = self.workspace.do(ops.tag_new_entity, self.article, [span], name, kind.code)
        if made is not None:
            self._tagged(made[0], made[1], span)

    @Slot()
    def tag_all(self) -> None:
        """Offer all places of the current (or selected) entity's spellings."""
        entity = self._current_entity()
        if entity is not None:
            self.occurrences_asked.emit(entity)
            return
        span = self._span()
        if span is None:
            self.tell(self.tr("Select a name first, then press {all}."))
            return
        known = self._known(span)
        if known:
            self.occurrences_asked.emit(known[0])
        else:
            self._then_all = True
            self._ask(span)

    @Slot()
    def repeat(self) -> None:
        """Tag the selection, else the next untagged place of a spelling, as the entity tagged
        last.
        """
        if self._last is None or self.article is None:
            self.tell(self.tr("Nothing to repeat yet: tag an entity first."))
            return
        span = self.view.selected_span() or self._next_place(self._last)
        if span is None:
            self.tell(self.tr("No further untagged place in this article."))
            return
        self._tag_as(span, self._last)
        self.view.reveal(*span)

    def _span(self) -> Part | None:
        if self.article is None:
            return None
        span = self.view.selected_span()
        if span is None:
            span = word_at(self.text, self.view.caret())
        start, end = without_possessive(self.text, *span)
        return (start, end) if start < end else None

    def _known(self, span: Part) -> list[EntityId]:
        words = self.text[slice(*span)]
        return self.workspace.project.read(queries.entities_spelt, words, article=self.article)

    def _is_from_here(self, known: list[EntityId]) -> bool:
        """Whether just the first of several is mentioned in this article: short forms are local."""
        if len(known) < 2:
            return False
        here = {mark.entity for mark in self.view.marking.index.all if mark.owner == "mention"}
        return known[0] in here and known[1] not in here

    def _tag_as(self, span: Part, entity: EntityId) -> None:
        assert self.article is not None
        words = " ".join(self.text[slice(*span)].split())
        mention = self.workspace.do(ops.tag_known_entity, self.article, [span], entity, words)
        if mention is not None:
            self._tagged(entity, mention, span)

    def _tagged(self, entity: EntityId, mention: MentionId, span: Part) -> None:
        self._last = entity
        self.settle(Tag("mention", mention), span[1])

    def _ask(self, span: Part) -> None:
        assert self.article is not None
        self._asked = (self.article, span)
        project = self.workspace.project
        self._picker.ask(
            self.text[slice(*span)],
            project.read(queries.known_names),
            project.read(queries.recent_entities),
            self.workspace.terms("entity_kind"),
            self.view.span_rect(*span),
        )

    @Slot(object)
    def _on_picked(self, choice: Choice) -> None:
        asked, self._asked = self._asked, None
        then_all, self._then_all = self._then_all, False
        self.view.setFocus()
        # The words asked about may no longer be on the page: then the answer is for nothing.
        if asked is None or asked[0] != self.article:
            return
        span = asked[1]
        if choice.entity is not None:
            self._tag_as(span, choice.entity)
        else:
            made = self.workspace.do(ops.tag_new_entity, asked[0], [span], choice.name, choice.kind)
            if made is not None:
                self._tagged(made[0], made[1], span)
        if then_all and self._last is not None:
            self.occurrences_asked.emit(self._last)

    @Slot()
    def _on_cancelled(self) -> None:
        self._asked, self._then_all = None, False
        self.view.setFocus()

    def _current_entity(self) -> EntityId | None:
        tag = self.workspace.tag
        if tag is None or tag.owner != "mention" or self.view.selected_span() is not None:
            return None
        mention = self.workspace.project.read(queries.mention, MentionId(tag.key))
        return mention.root if mention else None

    def _change_kind(self, code: str, label: str) -> None:
        entity = self._current_entity()
        if entity is None:
            self.tell(self.tr("Select words first: the digits tag them as an entity of a kind."))
            return
        self.workspace.do(ops.edit_entity, entity, kind=code)
        self.tell(self.tr("Now of kind {kind}.").format(kind=label))

    def _next_place(self, entity: EntityId) -> Part | None:
        row = self.workspace.project.read(queries.entity, entity)
        if row is None:
            return None
        folded = fold(self.text)
        forms = {fold_key(form) for form in (row.name, *(alias.form for alias in row.aliases))}
        places = sorted(
            place for form in forms for place in find_all(folded, form, whole_words=True)
        )
        index, caret = self.view.marking.index, self.view.caret()
        kinds = self.workspace.zone_filter.kinds()
        if kinds is not None and self.article is not None:
            zones = self.workspace.project.read(queries.zones, self.article)
            found = zone_kinds(zones, (start for start, _ in places))
            places = [place for place, kind in zip(places, found, strict=True) if kind in kinds]
        free = (
            (start, end)
            for start, end in places
            if start >= caret
            and not any(mark.owner == "mention" for mark in index.between(start, end))
        )
        return next(free, None)
