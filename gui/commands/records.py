"""What can be done with any tag: note, flag, delete, edit, cite, add a part."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication

from gui.commands.base import Commands
from gui.reader.folds import Run
from gui.tags import Tag
from gui.wording import listed, quoted
from store import ops, queries
from store.text.segments import word_at
from store.types import ClaimId, EntityId, MentionId, NoteId, RelationId


class RecordCommands(Commands):
    """`N`, `M`, `F`, `Del`, `Enter`, `Q`, `P`."""

    @Slot()
    def note_words(self) -> None:
        """A note on the selection (or word); its text is written at the side."""
        if self.article is None:
            return
        span = self.view.selected_span() or word_at(self.text, self.view.caret())
        if span[0] >= span[1]:
            self.tell(self.tr("Select words first, then press {note}."))
            return
        made = self.workspace.do(ops.note_passage, self.article, [span])
        if made is not None:
            self.settle(Tag("note", made), span[1])
            self.workspace.edit(Tag("note", made))

    @Slot()
    def note_tag(self) -> None:
        """A note on the current tag: on the claim or link, on the entity that a mention names."""
        tag = self.tag_here()
        target = self._target(tag)
        if tag is None or target is None:
            self.tell(self.tr("No tag here to write a note on."))
            return
        made = self.workspace.do(ops.add_note, "", flag=False, **target)
        if made is not None:
            self.workspace.edit(Tag("note", made))

    @Slot()
    def flag(self) -> None:
        """Flag the current claim or note, or take the flag away."""
        tag, project = self.tag_here(), self.workspace.project
        if tag is not None and tag.owner == "claim":
            claim = project.read(queries.claim, ClaimId(tag.key))
            if claim is not None:
                self.workspace.do(ops.edit_claim, claim.id, flag=not claim.flag)
                return
        if tag is not None and tag.owner == "note":
            note = project.read(queries.note, NoteId(tag.key))
            if note is not None:
                self.workspace.do(ops.edit_note, note.id, flag=not note.flag)
                return
        self.tell(self.tr("Claims and notes can be flagged: put the caret on one."))

    @Slot()
    def confirm(self) -> None:
        """Say that the current tag stands where it should after an update."""
        tag = self.tag_here()
        marks = self.view.marking.index.of(tag.owner, tag.key) if tag else ()
        if tag is None or not any(mark.is_unsure for mark in marks):
            self.tell(self.tr("No tag here whose place is in doubt."))
            return
        self.workspace.do(ops.confirm_place, tag.owner, tag.key)
        self.tell(self.tr("Stands right. F8 goes on."))

    @Slot()
    def delete(self) -> None:
        """Delete the current tag; undo brings it back."""
        tag = self.tag_here()
        if tag is None:
            self.tell(self.tr("No tag here to delete."))
            return
        self.view.clear_selection()
        if tag.owner == "mention":
            self.workspace.do(ops.delete_mention, MentionId(tag.key))
        elif tag.owner == "claim":
            self.workspace.do(ops.delete_claim, ClaimId(tag.key))
        elif tag.owner == "note":
            self.workspace.do(ops.delete_note, NoteId(tag.key))
        elif tag.owner == "relation":
            self.workspace.do(ops.delete_relation, RelationId(tag.key))

    @Slot()
    def edit(self) -> None:
        """Let the form of the current tag take the focus."""
        tag, run = self.tag_here(), self._fold_here()
        if tag is not None:
            self.workspace.edit(tag)
        elif run is not None:
            self.view.toggle_fold(run)
        else:
            self.tell(self.tr("No tag here to edit."))

    def _fold_here(self) -> Run | None:
        """Comments or furniture at the caret, or folded right below it."""
        run = self.view.run_here()
        if run is None or run.start <= self.view.caret() <= run.end:
            return run
        return run if self.view.folds.is_folded(run) else None

    @Slot()
    def cite(self) -> None:
        """Copy the selected (or tagged) words with outlet, title, byline and date."""
        words = self._words()
        article = self.workspace.article
        if words is None or article is None:
            self.tell(self.tr("Select words or put the caret on a tag, then press {cite}."))
            return
        about = [
            article.byline,
            quoted(article.title),
            article.outlet,
            article.published,
            article.url,
        ]
        citation = listed(part for part in about if part)
        QGuiApplication.clipboard().setText(
            self.tr("“{words}” ({citation})").format(words=words, citation=citation)
        )
        self.tell(self.tr("Quotation copied with its citation."))

    @Slot()
    def add_part(self) -> None:
        """Let the current tag stand on the selection too: a quotation interrupted by its
        speaker. Words that were lost in an update give way to it.
        """
        span, tag = self.view.selected_span(), self.workspace.tag
        marks = self.view.marking.index.of(tag.owner, tag.key) if tag else ()
        if span is None or tag is None or not (marks or self._is_lost(tag)):
            self.tell(
                self.tr("Make a tag current, then select the further words and press {part}.")
            )
            return
        parts = [(mark.start, mark.end) for mark in marks if mark.role == "body"]
        if any(start < span[1] and span[0] < end for start, end in parts):
            self.tell(self.tr("These words belong to the tag already."))
            return
        self.workspace.do(ops.set_parts, tag.owner, tag.key, [*parts, span])
        self.settle(tag, span[1])

    def _is_lost(self, tag: Tag) -> bool:
        """Whether its words are gone: then what is selected takes their place."""
        place = self.workspace.place_of(tag)
        return place is not None and place.position is None

    def _words(self) -> str | None:
        span = self.view.selected_span()
        if span is not None:
            return self.text[slice(*span)]
        tag = self.tag_here()
        marks = self.view.marking.index.of(tag.owner, tag.key) if tag else ()
        body = [self.text[mark.start : mark.end] for mark in marks if mark.role == "body"]
        return " […] ".join(body) or None

    def _target(self, tag: Tag | None) -> dict[str, int] | None:
        if tag is None:
            return None
        if tag.owner in ("claim", "relation", "entity"):
            return {f"{tag.owner}_id": tag.key}
        if tag.owner == "mention":
            mention = self.workspace.project.read(queries.mention, MentionId(tag.key))
            if mention is not None and mention.root is not None:
                return {"entity_id": EntityId(mention.root)}
        return None
