"""The form of a claim: its words, who says them, when and how, and what other claims say to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from gui.datewords import date_words
from gui.labels import word
from gui.panels.forms.base import Form
from gui.panels.forms.claimparts import ClaimParts, flag_field
from gui.panels.forms.layout import (
    Foot,
    Head,
    Rows,
    quote_label,
    section,
    show_quote,
    tool,
)
from gui.panels.forms.links import LinkList
from gui.panels.forms.names import Names
from gui.panels.forms.proposals import Proposal, ProposalStrip, proposals_for
from gui.panels.forms.suggestline import Suggestion
from gui.tags import Tag
from gui.widgets.chips import Chip
from gui.widgets.disclosure import Disclosure
from gui.workspace import Workspace
from store import ops, queries
from store.codes import SPEAKER_KINDS
from store.rows import ClaimRow
from store.types import ArticleId, ClaimId, EntityId, StepId, public_id


class ClaimForm(Form[ClaimRow]):
    """Everything a claim says. `cue_asked` carries a claim that wants the selection as its cue."""

    help_topic = "claims"

    cue_asked = Signal(object)
    query = staticmethod(queries.claim)
    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "claim", "claim_about", "claim_source", "claim_tag", "claim_relation", "span",
            "entity", "term", "article", "source",
        }
    )  # fmt: skip

    def __init__(self, workspace: Workspace, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._names = names
        self._parts = ClaimParts(workspace, names, self)
        self._sections: dict[str, Disclosure] = {}
        self._quote = quote_label(self)
        self._strip = ProposalStrip(self)
        self._links = LinkList(workspace, self)
        self._foot = Foot(self)
        self._build()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_moved)
        self._parts.cue.asked.connect(self._on_cue_asked)
        self._strip.accepted.connect(self._on_accepted)
        self._strip.declined.connect(self._on_declined)

    def read(self, key: int) -> ClaimRow | None:
        return self.workspace.project.read(queries.claim, ClaimId(key))

    def show_row(self, row: ClaimRow) -> None:
        show_quote(self._quote, row.quote)
        values = {**_plain_values(row), **_worked_values(self._names, row)}
        for name, field in self.fields.items():
            field.show_value(values[name])
        self._parts.published.setText(date_words(row.published) or self.tr("not known"))
        self._links.show_claim(row.id)
        self._foot.show_stamps(public_id("claim", row.id), row.stamps)
        self._count(row)

    def save(self, name: str, value: Any) -> None:
        claim = ClaimId(self.key or 0)
        self.fields[name].withdraw()
        self._recount()
        if name == "speaker":
            self._save_speaker(claim, value)
        elif name == "about":
            self._save_about(claim, value)
        elif name in {"chain", "tags"}:
            self.do(ops.edit_claim, claim, **{name: [chip.text for chip in value]})
        elif name == "topic":
            topic = value.word if isinstance(value, Suggestion) else value
            self.do(ops.edit_claim, claim, topic=topic)
        else:
            self.do(ops.edit_claim, claim, **{name: value})

    def delete(self) -> None:
        if self.key is not None:
            self.workspace.do(ops.delete_claim, ClaimId(self.key))

    def refresh(self) -> None:
        before = self.row
        super().refresh()
        if self.row is not None and self.row is before:
            # the other side of a link may have changed while this claim did not
            self._links.show_claim(self.row.id)

    def reveal(self, name: str) -> None:
        part = self._sections.get(self._parts.sections.get(name, ""))
        if part is not None:
            part.set_open(True)

    def offer(self, step: StepId) -> None:
        """Show what is proposed, the focus in the speaker; accepting joins the claim's own step."""
        if self.row is None:
            return
        self._withdraw()
        proposals = proposals_for(self.workspace, self.row)
        for proposal in proposals:
            self._propose(proposal)
        self._recount()
        self.focus_field("speaker")
        self._step = step

    def leave(self, *, accepts: bool) -> None:
        if accepts:
            self._accept()
        self._withdraw()
        super().leave(accepts=accepts)

    def leave_record(self) -> None:
        super().leave_record()
        self._withdraw()

    def _propose(self, proposal: Proposal) -> None:
        self.reveal(proposal.field)
        self.fields[proposal.field].propose(proposal.value, proposal.words, proposal.reason)

    def _accept(self) -> None:
        """Take what is still proposed as part of the step that made the claim."""
        self.flush()
        taken = {
            name: field.proposal
            for name, field in self.fields.items()
            if field.proposal is not None and field.draft() is None
        }
        claim, cue = ClaimId(self.key or 0), taken.pop("cue", None)
        speaker = taken.pop("speaker", None)
        self._withdraw(keeps_step=True)
        if speaker is not None:
            taken.update(_speaker_fields(speaker))
        if taken:
            self.do(ops.edit_claim, claim, **taken)
        if isinstance(cue, tuple):
            self.do(ops.set_cue, claim, [cue])

    def _withdraw(self, *, keeps_step: bool = False) -> None:
        for field in self.fields.values():
            field.withdraw()
        self._strip.show_count(0)
        if not keeps_step:
            self._step = None

    def _recount(self) -> None:
        count = sum(field.proposal is not None for field in self.fields.values())
        self._strip.show_count(count)

    def _save_speaker(self, claim: ClaimId, value: object) -> None:
        meant = value.value if isinstance(value, Suggestion) else value or "unknown"
        step = self._step
        if isinstance(value, str):
            meant, step = self._names.entity_named(value, "person", self._article(), step)
        if meant is not None:
            self.do_in(step, ops.edit_claim, claim, **_speaker_fields(meant))

    def _save_about(self, claim: ClaimId, chips: Sequence[Chip]) -> None:
        step, entities = self._step, []
        for chip in chips:
            entity: EntityId | None = EntityId(chip.key) if isinstance(chip.key, int) else None
            if entity is None:
                entity, step = self._names.entity_named(chip.text, "other", self._article(), step)
            if entity is not None:
                entities.append(entity)
        self.do_in(step, ops.edit_claim, claim, about=entities)

    def _article(self) -> ArticleId | None:
        return self.row.article if self.row is not None else None

    def _count(self, row: ClaimRow) -> None:
        self._sections["matter"].set_count(
            len(row.about)
            + sum(bool(one) for one in (row.about_from, row.about_to, row.quantity_value))
        )
        self._sections["source"].set_count(len(row.chain))

    def _build(self) -> None:
        head = Head("quotes", self.tr("Claim"), self)
        flag = flag_field(self, self.tr("Flag this claim ({flag})"))
        place = tool("crosshair", self.tr("Show it in the text"), self)
        place.clicked.connect(self._on_place_clicked)
        for button in (
            flag.button,
            place,
            self.delete_button(self.tr("Delete this claim ({delete})")),
        ):
            head.add_button(button)
        top = self._parts.top()
        for widget in (head, self._strip, self._quote, top):
            self.column.addWidget(widget)
        self._add_section("manner", self.tr("How it is said"), self._parts.manner())
        self._add_section(
            "matter", self.tr("What it is about"), self._parts.matter(), is_open=False
        )
        self._add_section(
            "source", self.tr("Where it comes from"), self._parts.source(), is_open=False
        )
        self._add_section("judgement", self.tr("Assessment"), self._parts.judgement())
        links = section(self.tr("Links"), self._links, self)
        self._links.counted.connect(links.set_count)
        self.column.addWidget(links)
        self.column.addWidget(self._foot)
        self.column.addStretch(1)
        for field in (flag, *self._parts.fields):
            self.add_field(field)

    def _add_section(self, name: str, title: str, rows: Rows, *, is_open: bool = True) -> None:
        self._sections[name] = section(title, rows, self, is_open=is_open)
        self.column.addWidget(self._sections[name])

    @Slot(QWidget, QWidget)
    def _on_focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        # Who goes on reading has left the claim bare: later edits are steps of their own.
        if now is not None and now.window() is self.window() and not self.isAncestorOf(now):
            self._step = None

    @Slot()
    def _on_cue_asked(self) -> None:
        if self.key is not None:
            self.cue_asked.emit(ClaimId(self.key))

    @Slot()
    def _on_place_clicked(self) -> None:
        if self.key is not None:
            self.workspace.go_to_tag(Tag("claim", self.key))

    @Slot()
    def _on_accepted(self) -> None:
        self.leave(accepts=True)

    @Slot()
    def _on_declined(self) -> None:
        self.leave(accepts=False)


def shown_speaker(row: ClaimRow) -> str:
    """The name of the speaker, or the word for who it is instead."""
    return row.speaker_name if row.speaker is not None else word("speaker", row.speaker_kind)


def _plain_values(row: ClaimRow) -> dict[str, Any]:
    names = (
        "restatement", "speaker_note", "topic", "said_on", "polarity", "modality", "kind",
        "quote_type", "about_from", "about_to", "quantity_value", "quantity_unit",
        "quantity_approximate", "status", "confidence", "note", "flag",
    )  # fmt: skip
    return {name: getattr(row, name) for name in names}


def _worked_values(names: Names, row: ClaimRow) -> dict[str, Any]:
    """What is shown otherwise than it is stored."""
    colours = names.colours_of([key for key, _ in row.about])
    return {
        "speaker": "" if row.speaker_kind == "unknown" else shown_speaker(row),
        "about": [Chip(key, name, colours.get(key)) for key, name in row.about],
        "chain": [Chip(name, name) for name in row.chain],
        "tags": [Chip(name, name) for name in row.tags],
        "cue": " … ".join(span.quote for span in row.spans if span.role == "cue"),
    }


def _speaker_fields(meant: object) -> dict[str, Any]:
    """The columns for a speaker: an entity's key, or a code of its kind."""
    return {"speaker_kind": meant} if meant in SPEAKER_KINDS else {"speaker_id": meant}
