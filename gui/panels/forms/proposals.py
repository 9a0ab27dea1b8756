"""What a new claim's form proposes: read from the words around it, data only when accepted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from gui.counting import plural
from gui.icons import icon
from gui.labels import QT_TRANSLATE_NOOP, term_word, word
from gui.panels.forms.dates import number_text
from gui.plaintext import label
from gui.workspace import Workspace
from store import queries
from store.finding import comment_at
from store.rows import ClaimRow, placed
from store.types import EntityId

if TYPE_CHECKING:
    from store.stream.proposals import ClaimProposal, NamedSpan

_N = QT_TRANSLATE_NOOP
_REASONS: Final = {
    "name-before-verb": _N("proposals", "Stands before the verb of saying."),
    "verb-before-name": _N("proposals", "Stands after the verb of saying."),
    "according-to": _N("proposals", "Named by “according to”."),
    "passive": _N("proposals", "Named by “… said by”."),
    "pronoun": _N("proposals", "The last name before the pronoun that speaks."),
    "neighbour": _N("proposals", "Speaks in the sentence beside the quotation."),
    "comment": _N("proposals", "Stands in a reader’s comment."),
    "own-words": _N("proposals", "No sign of another voice: the article’s own words."),
}
_CODES: Final = ("polarity", "modality", "quote_type")


@dataclass(frozen=True, slots=True)
class Proposal:
    """A value for a field, its words, and why. A speaker is an entity's key or a kind's code."""

    field: str
    value: Any
    words: str
    reason: str


def proposals_for(workspace: Workspace, claim: ClaimRow) -> list[Proposal]:
    """What is proposed for fields that say nothing yet; no proposal repeats what is there."""
    found = _read(workspace, claim)
    from_words = QCoreApplication.translate("proposals", "Read from the words of the claim.")
    offered = [_speaker(workspace, found)] if claim.speaker_kind == "unknown" else []
    offered += [_coded(claim, name, getattr(found, name), from_words) for name in _CODES]
    if found.kind and claim.kind is None:
        words = term_word(workspace.terms("claim_kind"), found.kind)
        offered.append(Proposal("kind", found.kind, words, from_words))
    if found.speaker_note and claim.speaker_note is None:
        in_a_comment = QCoreApplication.translate("proposals", _REASONS["comment"])
        offered.append(
            Proposal("speaker_note", found.speaker_note, found.speaker_note, in_a_comment)
        )
    for name in ("said_on", "about_from", "quantity_unit"):
        value = getattr(found, name)
        if value and getattr(claim, name) is None:
            offered.append(Proposal(name, value, value, from_words))
    if found.quantity_value is not None and claim.quantity_value is None:
        words = number_text(found.quantity_value)
        offered.append(Proposal("quantity_value", found.quantity_value, words, from_words))
    offered.append(_cue(workspace, claim, found))
    return [one for one in offered if one is not None]


class ProposalStrip(QFrame):
    """Says how many values are proposed; one button takes them, the other leaves the claim bare."""

    accepted = Signal()
    declined = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("proposals", "true")
        self._words = label("", "caption", self, wraps=True)
        accept = QPushButton(icon("check", "accent_ink"), self.tr("Accept"), self)
        accept.setProperty("primary", "true")
        accept.setToolTip(self.tr("Accept what is proposed (Enter)"))
        decline = QPushButton(self.tr("Keep bare"), self)
        decline.setProperty("quiet", "true")
        decline.setToolTip(self.tr("Keep the claim without the proposals (Esc)"))
        accept.clicked.connect(self._on_accepted)
        decline.clicked.connect(self._on_declined)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 6, 6)
        row.setSpacing(4)
        row.addWidget(self._words, 1)
        row.addWidget(decline)
        row.addWidget(accept)
        self.hide()

    def show_count(self, count: int) -> None:
        """Show the strip for so many proposals; none hides it."""
        self._words.setText(plural("%Ln value(s) proposed", count))
        self.setAccessibleName(self._words.text())
        self.setVisible(count > 0)

    @Slot()
    def _on_accepted(self) -> None:
        self.accepted.emit()

    @Slot()
    def _on_declined(self) -> None:
        self.declined.emit()


def _read(workspace: Workspace, claim: ClaimRow) -> ClaimProposal:
    from store.stream.proposals import in_comment, propose_claim

    text = workspace.project.text(claim.body)
    spans = [(span.start, span.end) for span in placed(claim.spans)]
    found = propose_claim(text, spans, claim.published, _named(workspace, claim, text))
    if claim.is_lost:
        return replace(found, cue_span=None)
    zones = workspace.project.read(queries.zones, claim.article)
    comment = comment_at(zones, claim.start)
    return found if comment is None else in_comment(found, comment.writer)


def _named(workspace: Workspace, claim: ClaimRow, text: str) -> list[NamedSpan]:
    """Tagged mentions, and names known from elsewhere that nobody has tagged here yet."""
    from store.naming import named_places
    from store.stream.proposals import NamedSpan

    tagged = [
        NamedSpan(mark.entity, mark.start, mark.end)
        for mark in workspace.project.read(queries.marks, claim.article)
        if mark.owner == "mention" and mark.entity is not None and not claim.is_lost
    ]
    taken = {place for mark in tagged for place in range(mark.start, mark.end)}
    names = workspace.project.read(queries.known_names)
    known = named_places(text, claim.start, claim.end, names)
    free = [place for place in known if taken.isdisjoint(range(place.start, place.end))]
    return sorted([*tagged, *free], key=lambda place: place.start)


def _speaker(workspace: Workspace, found: ClaimProposal) -> Proposal | None:
    reason = QCoreApplication.translate("proposals", _REASONS.get(found.speaker_reason, ""))
    if found.speaker_entity_id is not None:
        key = EntityId(found.speaker_entity_id)
        entity = workspace.project.read(queries.entity, key)
        return Proposal("speaker", key, entity.name, reason) if entity is not None else None
    if found.speaker_kind in {"author", "commenter", "unnamed"}:
        words = word("speaker", found.speaker_kind)
        return Proposal("speaker", found.speaker_kind, words, reason)
    return None


def _coded(claim: ClaimRow, name: str, code: str | None, reason: str) -> Proposal | None:
    if code is None or code == getattr(claim, name):
        return None
    return Proposal(name, code, word(name, code), reason)


def _cue(workspace: Workspace, claim: ClaimRow, found: ClaimProposal) -> Proposal | None:
    if found.cue_span is None or any(span.role == "cue" for span in claim.spans):
        return None
    start, end = found.cue_span
    words = workspace.project.text(claim.body)[start:end]
    reason = QCoreApplication.translate("proposals", "The word that shows who speaks.")
    return Proposal("cue", found.cue_span, words, reason)
