"""The form of a link between two claims: both sides, the conflict, and what became of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

from gui.claimtext import days_words, speaker_of
from gui.datewords import date_words
from gui.desks.linkwords import strength_word
from gui.icons import icon
from gui.labels import label_of, word
from gui.panels.forms.base import Form
from gui.panels.forms.choices import NONE, code_segments, term_combo
from gui.panels.forms.fields import ComboField, SegmentField, TextField
from gui.panels.forms.growing import GrowingText
from gui.panels.forms.layout import Foot, Head, Rows, section
from gui.panels.forms.passage import Passage, PassageButton
from gui.panels.phrases import role_of, titled, whereabouts
from gui.plaintext import label, one_line
from gui.tags import Place, Tag
from gui.widgets.combobox import Choice, VocabularyCombo
from gui.workspace import Workspace
from store import codes, ops, queries
from store.rows import ClaimRow, RelationRow
from store.types import RelationId, public_id

_ONLY_CONFLICTS = ("kind", "strength", "dismissal_reason", "resolution", "severity")


class RelationForm(Form[RelationRow]):
    """Both claims, a press away, and every field of the link; conflicts have more of them."""

    help_topic = "contradictions"

    query = staticmethod(queries.relation)
    tables: ClassVar[frozenset[str]] = frozenset(
        {"claim_relation", "claim", "span", "entity", "term", "article", "source", "analyst"}
    )

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._head = Head("arrows-left-right", "", self)
        self._sides = (PassageButton(self, most_lines=3), PassageButton(self, most_lines=3))
        self._derived = label("", "caption", self, wraps=True)
        self._strength_meaning = label("", "hint", self, wraps=True)
        self._lack = label("", "hint", self, wraps=True)
        self._lack.setProperty("invalid", "true")
        self._foot = Foot(self)
        self._controls: dict[str, tuple[QLabel, QWidget]] = {}
        self._build()
        self._sides[0].clicked.connect(self._on_first_clicked)
        self._sides[1].clicked.connect(self._on_second_clicked)

    def read(self, key: int) -> RelationRow | None:
        return self.workspace.project.read(queries.relation, RelationId(key))

    def show_row(self, row: RelationRow) -> None:
        self._show_head(row)
        self._show_resolutions(row)
        self._show_reviewers(row)
        for name, field in self.fields.items():
            field.show_value(getattr(row, name if name != "reviewed_by_id" else "reviewed_by"))
        self._show_fitting(row)
        self._strength_meaning.setText(_meaning(row.strength))
        lacks = row.relation == "contradicts" and row.status == "confirmed" and not row.why
        self._lack.setText(
            self.tr("Confirmed without a reason: say why, or it stays in the problem list.")
        )
        self._lack.setVisible(lacks)
        self._foot.show_stamps(public_id("claim_relation", row.id), row.stamps)

    def save(self, name: str, value: Any) -> None:
        self.do(ops.edit_relation, RelationId(self.key or 0), **{name: value})

    def delete(self) -> None:
        if self.key is not None:
            self.workspace.do(ops.delete_relation, RelationId(self.key))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            terms = self.workspace.terms("dismissal_reason")
            code = next((term.code for term in terms if term.key == event.text()), None)
            if code is not None and event.text():
                self.save("dismissal_reason", code)
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self._head.add_button(self.delete_button(self.tr("Delete this link ({delete})")))
        for widget in (self._head, *self._sides, self._derived, self._verdict(), self._nature()):
            self.column.addWidget(widget)
        more = section(self.tr("Weight and review"), self._weight(), self)
        self.column.addWidget(more)
        self.column.addWidget(self._foot)
        self.column.addStretch(1)

    def _verdict(self) -> Rows:
        rows = Rows(self)
        name = self.tr("Status")
        status = code_segments(name, "status", codes.RELATION_STATUSES, rows)
        rows.add_block(name, status, self.tr("What became of it"))
        self.add_field(SegmentField("status", status))
        reason = term_combo(self.tr("Dismissed because"), self.workspace, "dismissal_reason", rows)
        reason.set_choices(self._reasons())
        reason.installEventFilter(self)
        tip = self.tr("Why it is no conflict; the keys 1 to 9 choose while this is focused")
        self._row(rows, "dismissal_reason", self.tr("Dismissed because"), reason, tip)
        why = GrowingText(self.tr("Why"), self.tr("Why? One sentence an editor can read"), rows)
        rows.add_block(self.tr("Why"), why)
        self.add_field(TextField("why", why))
        rows.add_whole(self._lack)
        return rows

    def _nature(self) -> Rows:
        rows = Rows(self)
        name = self.tr("Strength")
        strength = code_segments(
            name, "strength", codes.STRENGTHS, rows, optional=True, short=_first_word
        )
        made = rows.add_block(name, strength, self.tr("How hard the two exclude each other"))
        self._controls["strength"] = made, strength
        self.add_field(SegmentField("strength", strength))
        rows.add_whole(self._strength_meaning)
        kind = term_combo(self.tr("Kind"), self.workspace, "contradiction_kind", rows)
        self._row(rows, "kind", self.tr("Kind"), kind, self.tr("What they disagree about"))
        choices = [Choice(code, titled(word("relation", code))) for code in codes.RELATIONS]
        relation = VocabularyCombo(self.tr("Relation"), choices, rows)
        self._row(rows, "relation", self.tr("Relation"), relation, self.tr("What the link says"))
        self._resolution = VocabularyCombo(self.tr("Resolution"), (), rows)
        tip = self.tr("Which side holds")
        self._row(rows, "resolution", self.tr("Resolution"), self._resolution, tip)
        return rows

    def _weight(self) -> Rows:
        rows = Rows(self)
        for name, text, tip in (
            ("severity", self.tr("Severity"), self.tr("How much hangs on it")),
            ("confidence", self.tr("Confidence"), self.tr("How sure you are of this link")),
        ):
            levels = code_segments(text, "level", codes.LEVELS, rows, optional=True)
            self._controls[name] = rows.add(text, levels, tip), levels
            self.add_field(SegmentField(name, levels))
        self._reviewer = VocabularyCombo(self.tr("Reviewed by"), (), rows, none_label=NONE)
        tip = self.tr("Who judged it last")
        self._row(rows, "reviewed_by_id", self.tr("Reviewed by"), self._reviewer, tip)
        return rows

    def _row(self, rows: Rows, name: str, text: str, combo: VocabularyCombo, tip: str) -> None:
        self._controls[name] = rows.add(text, combo, tip), combo
        self.add_field(ComboField(name, combo))

    def _reasons(self) -> list[Choice]:
        terms = self.workspace.terms("dismissal_reason")
        return [
            Choice(term.code, f"{term.key}  {label_of(term)}" if term.key else label_of(term))
            for term in terms
        ]

    def _show_head(self, row: RelationRow) -> None:
        is_conflict = row.relation == "contradicts"
        title = self.tr("Contradiction") if is_conflict else titled(word("relation", row.relation))
        self._head.set_title(title, icon("arrows-left-right", role_of(row)))
        for letter, side, button in zip("AB", (row.a, row.b), self._sides, strict=True):
            above = f"{letter} · {speaker_of(side)}"
            below = " · ".join(
                part for part in (date_words(side.said_on), whereabouts(side)) if part
            )
            tip = self.tr("Go to this side: {words}").format(words=side.quote)
            button.show_passage(Passage(above, side.words, below, role_of(row)), tip)
        self._derived.setText(" · ".join(self._derived_words(row)))

    def _derived_words(self, row: RelationRow) -> list[str]:
        words = [self.tr("Within one article") if row.within else self.tr("Across articles")]
        if row.same_speaker:
            words.append(self.tr("Same speaker"))
        elif row.a.speaker is not None and row.b.speaker is not None:
            words.append(self.tr("Different speakers"))
        if row.days_apart is not None:
            words.append(days_words(row.days_apart))
        return words

    def _show_resolutions(self, row: RelationRow) -> None:
        a, b = (one_line(speaker_of(side), 40) for side in (row.a, row.b))
        words = {
            "a_right": self.tr("A is right ({name})").format(name=a),
            "b_right": self.tr("B is right ({name})").format(name=b),
        }
        choices = [
            Choice(code, words.get(code) or word("resolution", code)) for code in codes.RESOLUTIONS
        ]
        self._resolution.set_choices(choices)

    def _show_reviewers(self, row: RelationRow) -> None:
        del row
        names = self.workspace.project.read(queries.analyst_names)
        self._reviewer.set_choices([Choice(key, name) for key, name in names.items()])

    def _show_fitting(self, row: RelationRow) -> None:
        """Hide what only a conflict has, and the reason while nothing is dismissed."""
        is_conflict = row.relation == "contradicts"
        for name in _ONLY_CONFLICTS:
            self._set_shown(name, is_shown=is_conflict)
        self._strength_meaning.setVisible(is_conflict and row.strength is not None)
        dismissed = row.status == "dismissed" or row.dismissal_reason is not None
        self._set_shown("dismissal_reason", is_shown=is_conflict and dismissed)

    def _set_shown(self, name: str, *, is_shown: bool) -> None:
        for widget in self._controls[name]:
            widget.setVisible(is_shown)

    def _go(self, side_of: Callable[[RelationRow], ClaimRow]) -> None:
        if self.row is not None:
            side = side_of(self.row)
            # the link stays current, so that its form stays while both sides are read
            self.workspace.go(Place(side.article, side.position, Tag("relation", self.row.id)))

    @Slot()
    def _on_first_clicked(self) -> None:
        self._go(lambda row: row.a)

    @Slot()
    def _on_second_clicked(self) -> None:
        self._go(lambda row: row.b)


def _first_word(code: str) -> str:
    return strength_word(code)


def _meaning(code: str | None) -> str:
    return word("strength_meaning", code)
