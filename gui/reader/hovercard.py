"""The card beside a resting mouse: what a tag is, who says it, when, what conflicts. Plain text."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from gui.claimtext import speaker_of
from gui.counting import plural
from gui.datewords import date_words
from gui.labels import term_word, word
from gui.panels.phrases import relation_words
from gui.plaintext import isolated, one_line
from gui.tags import Tag
from gui.widgets.scaling import keep_fixed_width
from gui.wording import quoted
from gui.workspace import Workspace
from store import queries
from store.finding import comment_at
from store.rows import ClaimRow, MentionRow, NoteRow
from store.types import ClaimId, MentionId, NoteId

_WIDTH_PX = 340
_QUOTE_LIMIT = 160
_SHORT = 70
_LINKS = 3


class HoverCard(QFrame):
    """Shows one tag; reads its row when it appears."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip)
        self.setProperty("card", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._workspace = workspace
        self._labels = {role: self._label(role) for role in ("title", "muted", "body", "caption")}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(5)
        for label in self._labels.values():
            layout.addWidget(label)
        keep_fixed_width(self, _WIDTH_PX)

    def show_tag(self, tag: Tag | None, at: QPoint) -> None:
        """Tell about a tag beside a global point, or go away."""
        lines = self._lines(tag) if tag is not None else None
        if tag is None or lines is None:
            self.hide()
            return
        lines = (*lines[:3], "\n".join(filter(None, (lines[3], *self._circumstances(tag)))))
        for role, text in zip(self._labels, lines, strict=True):
            self._labels[role].setText(text)
            self._labels[role].setVisible(bool(text))
        layout = self.layout()
        if layout is not None:
            layout.activate()
        # a wrapped label is as high as its width asks for: adjustSize() does not wait for that
        self.setFixedHeight(layout.heightForWidth(self.width()) if layout else self.height())
        self.move(self._inside_screen(at + QPoint(14, 18)))
        self.show()

    def _lines(self, tag: Tag) -> tuple[str, str, str, str] | None:
        project = self._workspace.project
        if tag.owner == "mention":
            mention = project.read(queries.mention, MentionId(tag.key))
            return mention and self._of_mention(mention)  # type: ignore[return-value]
        if tag.owner == "claim":
            claim = project.read(queries.claim, ClaimId(tag.key))
            return claim and self._of_claim(claim)  # type: ignore[return-value]
        if tag.owner == "note":
            note = project.read(queries.note, NoteId(tag.key))
            return note and self._of_note(note)  # type: ignore[return-value]
        return None

    def _circumstances(self, tag: Tag) -> Iterator[str]:
        """In whose comment the tag stands, and whether its place is in doubt."""
        place, read = self._workspace.place_of(tag), self._workspace.project.read
        if place is None:
            return
        if place.position is not None:
            comment = comment_at(read(queries.zones, place.article), place.position)
            if comment is not None and comment.writer:
                words = self.tr("In a comment by {name}")
                yield words.format(name=isolated(one_line(comment.writer, _SHORT)))
            elif comment is not None:
                yield self.tr("In a reader’s comment")
        marks = read(queries.marks, place.article, [(tag.owner, tag.key)])
        if any(mark.is_unsure for mark in marks):
            yield self.tr("Place unsure since the article was updated")

    def _of_mention(self, mention: MentionRow) -> tuple[str, str, str, str]:
        kind = term_word(self._workspace.terms("entity_kind"), mention.kind)
        entity = mention.root and self._workspace.project.read(queries.entity, mention.root)
        counts = (
            (
                plural("%Ln mention(s)", entity.mentions),
                plural("%Ln article(s)", entity.articles),
            )
            if entity
            else (self.tr("Not yet said who or what is meant"),)
        )
        body = (entity.description or "") if entity else ""
        if mention.read_as:
            body = (
                self.tr("Read as: {words}").format(words=isolated(mention.read_as))
                + f"\n{body}".rstrip()
            )
        return (
            mention.name or quoted(mention.quote),
            " · ".join(filter(None, (kind, *counts))),
            body,
            "",
        )

    def _of_claim(self, claim: ClaimRow) -> tuple[str, str, str, str]:
        said = date_words(claim.said_on)
        facts = [
            word("modality", claim.modality),
            word("polarity", claim.polarity) if claim.polarity == "denies" else "",
            self.tr("said {date}").format(date=isolated(said)) if said else "",
            claim.topic or "",
            word("claim_status", claim.status) if claim.status != "unchecked" else "",
        ]
        return (
            speaker_of(claim),
            " · ".join(fact for fact in facts if fact),
            _cut(claim.words),
            "\n".join(self._links_of(claim)),
        )

    def _links_of(self, claim: ClaimRow) -> list[str]:
        """A line for each of the first links, conflicts first, and how many there are besides."""
        project = self._workspace.project
        ids = project.read(queries.relation_ids, relation=None, claim=claim.id)
        rows = project.read(queries.relation_rows, ids)
        live = [row for row in rows if row.status != "dismissed"]
        live.sort(key=lambda row: row.relation != "contradicts")
        lines = [
            self.tr("{relation} {speaker}: {words}").format(
                relation=relation_words(row, claim.id),
                speaker=speaker_of(other),
                words=isolated(_cut(other.words, _SHORT)),
            )
            for row in live[:_LINKS]
            for other in (row.other(claim.id),)
        ]
        more = len(live) - _LINKS
        if more > 0:
            lines.append(plural("and %Ln more", more))
        return lines

    def _of_note(self, note: NoteRow) -> tuple[str, str, str, str]:
        who = note.stamps.created_by or ""
        day = date_words(note.stamps.created_at.date().isoformat())
        return (self.tr("Note"), f"{who} {day}".strip(), _cut(note.text), "")

    def _label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if role != "body":
            label.setProperty("role", role)
        return label

    def _inside_screen(self, point: QPoint) -> QPoint:
        room = self.screen().availableGeometry()
        x = min(point.x(), room.right() - self.width() - 8)
        y = point.y()
        if y + self.height() > room.bottom():
            y = point.y() - self.height() - 40
        return QPoint(max(x, room.left()), max(y, room.top()))


def _cut(text: str, limit: int = _QUOTE_LIMIT) -> str:
    line = " ".join(text.split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"
