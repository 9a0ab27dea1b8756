"""Says through the screen reader what was done and where one is now: what eyes see at a glance.

Sentences of one turn of the event loop are said as one, and none are made while nobody listens.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from gui.claimtext import speaker_of, statement_of
from gui.labels import term_word, word
from gui.panels import tagrows
from gui.plaintext import one_line
from gui.reader.view import ReaderView
from gui.steplabels import label_words
from gui.tags import Place, Tag
from gui.widgets.announce import announce, is_heard
from gui.workspace import Workspace
from store import ChangeSet, queries
from store.rows import ArticleRow, ClaimRow, RelationRow
from store.types import ClaimId, MentionId, NoteId, RelationId

_QUIET: Final = frozenset({"import_articles", "tag_occurrences", "set_cue", "add_articles"})
"""Done bit by bit, or told by the dialog that does it."""


class Announcer(QObject):
    """Listens to a workspace and its reader, and speaks."""

    def __init__(self, workspace: Workspace, view: ReaderView) -> None:
        super().__init__(view)
        self._workspace, self._view = workspace, view
        self._done = self._article = self._where = ""
        self._at_caret: Tag | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._speak)
        workspace.changed.connect(self._on_changed)
        workspace.article_changed.connect(self._on_article_changed)
        workspace.place_asked.connect(self._on_place_asked)
        workspace.tag_changed.connect(self._on_tag_changed)
        workspace.pin_changed.connect(self._on_pin_changed)
        view.cursorPositionChanged.connect(self._on_caret_moved)

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if is_heard():
            self._done = self._words_for(changes) or self._done
            self._soon.start()

    @Slot(object)
    def _on_article_changed(self, article: ArticleRow | None) -> None:
        if is_heard() and article is not None:
            words = self.tr("Article {title}")
            self._article = words.format(title=one_line(article.title))
            self._soon.start()

    @Slot(object)
    def _on_place_asked(self, place: Place) -> None:
        if is_heard() and place.tag is not None:
            self._where = self._tag_words(place.tag)
            self._soon.start()

    @Slot(object)
    def _on_tag_changed(self, tag: Tag | None) -> None:
        if is_heard():
            self._where = self._tag_words(tag) if tag is not None else ""
            self._soon.start()

    @Slot(object)
    def _on_pin_changed(self, pin: ClaimId | None) -> None:
        if not is_heard():
            return
        claim = None if pin is None else self._workspace.project.read(queries.claim, pin)
        if claim is not None:
            self._done = self.tr("Pinned: {claim}").format(claim=statement_of(claim))
        elif not self._done:
            self._done = self.tr("Nothing is pinned any more.")
        self._soon.start()

    @Slot()
    def _on_caret_moved(self) -> None:
        if not is_heard():
            return
        marks = self._view.marking.index.at(self._view.caret())
        tag = Tag(marks[0].owner, marks[0].key) if marks else None
        if tag == self._at_caret:
            return
        self._at_caret = tag
        words = self._tag_words(tag) if tag is not None else ""
        self._view.setAccessibleDescription(words)
        if self._view.hasFocus() and tag != self._workspace.tag:
            self._where = words
            self._soon.start()

    @Slot()
    def _speak(self) -> None:
        # What was done names its tag already: where the caret is would only repeat it.
        parts = (self._done, self._article, "" if self._done else self._where)
        announce(self._view, " ".join(part for part in parts if part))
        self._done = self._article = self._where = ""

    def _words_for(self, changes: ChangeSet) -> str:
        label, words = changes.label, label_words(changes.label, changes.params)
        if changes.kind == "undo":
            return self.tr("Undone: {step}.").format(step=words)
        if changes.kind == "redo":
            return self.tr("Done again: {step}.").format(step=words)
        if label in _QUIET:
            return ""
        if changes.kind == "do" and label.startswith("edit_"):
            return self._status_words(changes)
        return self._made_words(changes) or self.tr("Done: {step}.").format(step=words)

    def _made_words(self, changes: ChangeSet) -> str:
        """For a tag that was set by hand: what it is now."""
        label = changes.label
        if label in {"tag_entity", "tag_new_entity", "tag_known_entity"}:
            return " ".join(map(self._mention_words, sorted(changes.rows("mention"))))
        if label == "add_claim":
            rows = self._claims(changes)
            saved = self.tr("Claim saved: {words}.")
            return " ".join(saved.format(words=one_line(row.words)) for row in rows)
        if label == "link_claims":
            links = self._links(changes)
            linked = self.tr("Linked: {a} {relation} {b}.")
            return " ".join(
                linked.format(
                    a=_said(link.a), relation=word("relation", link.relation), b=_said(link.b)
                )
                for link in links
            )
        return ""

    def _status_words(self, changes: ChangeSet) -> str:
        """For a link that was judged; other fields say themselves what stands in them."""
        judged = {change.row for change in changes.changes if "status" in change.columns}
        rows = [link for link in self._links(changes) if link.id in judged]
        return " ".join(f"{word('status', link.status)}." for link in rows)

    def _mention_words(self, key: int) -> str:
        mention = self._workspace.project.read(queries.mention, MentionId(key))
        if mention is None:
            return ""
        kind = term_word(self._workspace.terms("entity_kind"), mention.kind)
        words = self.tr("Marked as {kind}: {name}.")
        return words.format(kind=kind, name=one_line(mention.name or mention.quote))

    def _claims(self, changes: ChangeSet) -> list[ClaimRow]:
        keys = [ClaimId(key) for key in sorted(changes.rows("claim"))]
        return self._workspace.project.read(queries.claim_rows, keys)

    def _links(self, changes: ChangeSet) -> list[RelationRow]:
        keys = [RelationId(key) for key in sorted(changes.rows("claim_relation"))]
        return self._workspace.project.read(queries.relation_rows, keys)

    def _tag_words(self, tag: Tag) -> str:
        """What a tag is, who says it, and who contradicts it."""
        read = self._workspace.project.read
        if tag.owner == "mention":
            mention = read(queries.mention, MentionId(tag.key))
            if mention is None:
                return ""
            kind = term_word(self._workspace.terms("entity_kind"), mention.kind)
            return f"{kind}: {one_line(mention.name or mention.quote)}."
        if tag.owner == "claim":
            claim = read(queries.claim, ClaimId(tag.key))
            return "" if claim is None else f"{self._claim_words(claim)}."
        if tag.owner == "relation":
            link = read(queries.relation, RelationId(tag.key))
            return "" if link is None else f"{tagrows.relation_words(link)}."
        note = read(queries.note, NoteId(tag.key)) if tag.owner == "note" else None
        return "" if note is None else f"{tagrows.note_words(note)}."

    def _claim_words(self, claim: ClaimRow) -> str:
        read = self._workspace.project.read
        links: list[RelationRow] = []
        if claim.contradictions:
            links = read(queries.relation_rows, read(queries.relation_ids, claim=claim.id))
        return tagrows.claim_words(claim, [speaker_of(link.other(claim.id)) for link in links])


def _said(claim: ClaimRow) -> str:
    return f"{speaker_of(claim)}, “{one_line(claim.words, 120)}”"
