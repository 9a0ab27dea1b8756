"""Claims and links: mark, pin, link, go to the counterpart."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot

from gui.commands.base import Commands
from gui.reader.view import ReaderView
from gui.tags import Place, Tag
from gui.workspace import Workspace
from store import ops, queries
from store.ops import Part
from store.rows import ClaimRow, RelationRow
from store.text.sentences import sentence_at
from store.types import ClaimId, RelationId


class ClaimCommands(Commands):
    """`C`, `X`, `Shift+X`, `R`, `G`, and digits after `X`."""

    linking_begun = Signal(str)
    """A claim was pinned in order to be linked by this relation."""

    def __init__(self, workspace: Workspace, view: ReaderView) -> None:
        super().__init__(workspace, view)
        self._walk: tuple[ClaimId | None, int] = (None, -1)
        self.relation_of_pin: Callable[[], str] = lambda: "contradicts"
        """How the pinned claim is to be linked, as the strip at the foot says."""

    @Slot()
    def mark(self) -> None:
        """Save a claim on the selection (or the sentence at the caret) at once, then offer
        proposals.
        """
        made = self._marked()
        if made is not None and self.workspace.last_step is not None:
            self.workspace.proposals_asked.emit(Tag("claim", made), self.workspace.last_step)

    @Slot()
    def contradict(self) -> None:
        """Pin this claim; on a second one link both as contradicting."""
        self._pin_or_link("contradicts", stays=False)

    @Slot()
    def contradict_and_keep(self) -> None:
        """The same, and the pin stays for further links."""
        self._pin_or_link("contradicts", stays=True)

    @Slot()
    def repeat(self) -> None:
        """Pin this claim; on a second one link both as repeating each other."""
        self._pin_or_link("repeats", stays=False)

    @Slot(object)
    def mark_cue(self, claim: ClaimId) -> None:
        """Take the selected words as the cue of a claim; none selected takes the mark away."""
        span = self.view.selected_span()
        self.workspace.do(ops.set_cue, claim, [span] if span else [])
        self.view.clear_selection()

    @Slot(object)
    def link_to(self, tag: Tag) -> None:
        """Link the pinned (else the current) claim with another one."""
        if tag.owner != "claim":
            return
        other = ClaimId(tag.key)
        if self.workspace.pin is None:
            here = self.workspace.tag
            if here is None or here.owner != "claim" or here.key == other:
                self.workspace.pin_claim(other)
                return
            self.workspace.pin_claim(ClaimId(here.key))
        self.workspace.link(other, self.relation_of_pin())

    @Slot()
    def go_to_counterpart(self) -> None:
        """Jump to the other side of this claim's contradiction; again: to the next, then back."""
        start = self._walk[0]
        claim = self._linked_claim()
        if claim is None:
            self.tell(self.tr("No claim here: put the caret on one."))
            return
        if start is None or not self._is_counterpart(claim, start):
            self._walk = (claim, -1)
        origin, turn = self._walk
        assert origin is not None
        links = self._links(origin)
        if not links:
            self._walk = (None, -1)
            self.tell(self.tr("This claim is not linked yet. {contradict} pins it for linking."))
            return
        turn = (turn + 1) % (len(links) + 1)
        self._walk = (origin, turn)
        there = links[turn].other(origin) if turn < len(links) else _side(links[0], origin)
        self.workspace.go(Place(there.article, there.position, Tag("claim", there.id)))

    @Slot(object)
    def go_from_badge(self, tag: Tag) -> None:
        """Jump to the counterpart of the claim whose badge was clicked."""
        self.workspace.select(tag)
        self._walk = (ClaimId(tag.key), -1)
        self.go_to_counterpart()

    def _marked(self) -> ClaimId | None:
        span = self._span()
        if span is None or self.article is None:
            self.tell(self.tr("Put the caret into a sentence or select words, then press {claim}."))
            return None
        made = self.workspace.do(ops.add_claim, self.article, [span])
        if made is not None:
            self.settle(Tag("claim", made), span[1])
        return made

    def _span(self) -> Part | None:
        if self.article is None or not self.text:
            return None
        span = self.view.selected_span() or sentence_at(self.text, self.view.caret())
        return span if span[0] < span[1] else None

    def _pin_or_link(self, relation: str, *, stays: bool) -> None:
        claim = self.claim_here()
        if claim is None and self.view.selected_span() is not None:
            claim = self._marked()
        pin = self.workspace.pin
        if claim is None:
            self.tell(self.tr("No claim here: select words and press {claim} first."))
        elif pin is None:
            self.workspace.pin_claim(claim, stays=stays)
            self.linking_begun.emit(relation)
        elif pin == claim:
            self.workspace.pin_claim(None)
        else:
            self.workspace.pin_stays = stays or self.workspace.pin_stays
            # The strip says what the pin is for; the key R says so itself.
            chosen = self.relation_of_pin()
            self.workspace.link(claim, relation if chosen == "contradicts" else chosen)

    def _linked_claim(self) -> ClaimId | None:
        """The current claim; side A of a current link."""
        tag = self.workspace.tag
        if tag is not None and tag.owner == "relation":
            row = self.workspace.project.read(queries.relation, RelationId(tag.key))
            if row is not None:
                here = self.claim_at_caret()
                return here if here in (row.a.id, row.b.id) else row.b.id
        return self.claim_here()

    def claim_at_caret(self) -> ClaimId | None:
        """The innermost claim at the caret, whatever is current."""
        marks = self.view.marking.index.at(self.view.caret())
        return next((ClaimId(mark.key) for mark in marks if mark.owner == "claim"), None)

    def _links(self, claim: ClaimId) -> list[RelationRow]:
        project = self.workspace.project
        ids = project.read(queries.relation_ids, relation=None, claim=claim)
        rows = project.read(queries.relation_rows, ids)
        return sorted(
            rows, key=lambda row: (row.relation != "contradicts", row.status == "dismissed")
        )

    def _is_counterpart(self, claim: ClaimId, origin: ClaimId) -> bool:
        return any(row.other(origin).id == claim for row in self._links(origin))


def _side(row: RelationRow, claim: ClaimId) -> ClaimRow:
    return row.a if row.a.id == claim else row.b
