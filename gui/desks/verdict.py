"""What an analyst makes of a link: status, strength, kind, why, resolution. Saved at once."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, QTimer, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from gui.claimtext import speaker_of
from gui.desks.linkwords import between_words, strength_word
from gui.labels import word
from gui.panels.forms.choices import code_segments, term_choices
from gui.plaintext import label
from gui.widgets.combobox import Choice, VocabularyCombo
from gui.workspace import Workspace
from store import ops
from store.codes import RELATION_STATUSES, RESOLUTIONS, STRENGTHS
from store.rows import RelationRow
from store.types import RelationId, public_id

SAVE_AFTER_MS = 400


class VerdictPanel(QFrame):
    """The fields of one link between its two sides; each change is one operation."""

    def __init__(self, workspace: Workspace, parent: QWidget):
        super().__init__(parent)
        self._workspace = workspace
        self._row: RelationRow | None = None
        self._head = label("", "speaker", self, wraps=True)
        self._between = label("", "caption", self, wraps=True)
        self.status = code_segments(self.tr("Status"), "status", RELATION_STATUSES, self)
        self.strength = code_segments(
            self.tr("Strength"), "strength", STRENGTHS, self, optional=True, short=strength_word
        )
        none = self.tr("Not chosen")
        self.kind = VocabularyCombo(self.tr("Kind of conflict"), parent=self, none_label=none)
        self.reason = VocabularyCombo(
            self.tr("Reason for dismissing"), parent=self, none_label=none
        )
        self.resolution = VocabularyCombo(self.tr("Resolution"), parent=self)
        self.why = _Remark(self)
        self._saving = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._fields: dict[QWidget, QWidget] = {}
        self._halves = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._set_why()
        self._arrange()
        self._connect()
        self.setAccessibleName(self.tr("Verdict"))

    def show_relation(self, row: RelationRow) -> None:
        """Show a link. A remark being typed for it stays as it is typed."""
        if self._row is not None and row.id != self._row.id:
            self.save_why()
        is_same = self._row is not None and self._row.id == row.id
        self._row = row
        self._head.setText(
            f"{word('relation', row.relation)} · {public_id('claim_relation', row.id)}"
        )
        self._between.setText(between_words(row))
        self.status.set_code(row.status)
        self.strength.set_code(row.strength)
        self._show_choices(row)
        self._show_fields(row)
        if not (is_same and self._saving.isActive()):
            self._show_why(row.why or "")

    def forget(self) -> None:
        """Show no link any more, without saving: it is gone."""
        self._saving.stop()
        self._row = None

    def set_wide(self, *, is_wide: bool) -> None:
        """Put the remark beside the choices, or below them."""
        directions = QBoxLayout.Direction
        self._halves.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)
        self._halves.setStretch(0, 1 if is_wide else 0)
        self._halves.setSpacing(18 if is_wide else 8)

    @Slot()
    def save_why(self) -> None:
        """Keep the remark now if another one was typed."""
        self._saving.stop()
        text = self.why.toPlainText().strip() or None
        if self._row is not None and text != (self._row.why or None):
            self._edit(why=text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.why and event.type() == QEvent.Type.FocusOut:
            self.save_why()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.save_why()
        super().hideEvent(event)

    def _set_why(self) -> None:
        self.why.setPlaceholderText(self.tr("Why these two statements conflict, in your words"))
        self.why.setAccessibleName(self.tr("Why"))
        self.why.setToolTip(self.tr("Saved while you type"))
        self.why.setTabChangesFocus(True)
        self.why.installEventFilter(self)

    def _arrange(self) -> None:
        choices = QVBoxLayout()
        choices.setSpacing(8)
        choices.addWidget(self._field(self.tr("Status"), self.status))
        choices.addWidget(self._field(self.tr("Strength"), self.strength))
        choices.addLayout(self._combo_row())
        choices.addStretch(0)
        self._halves.addLayout(choices, 1)
        self._halves.addWidget(self._field(self.tr("Why"), self.why, stretch=1), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 8, 4, 4)
        column.setSpacing(2)
        column.addWidget(self._head)
        column.addWidget(self._between)
        column.addSpacing(6)
        column.addLayout(self._halves, 1)

    def _combo_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._field(self.tr("Kind"), self.kind), 1)
        row.addWidget(self._field(self.tr("Dismissed because"), self.reason), 1)
        row.addWidget(self._field(self.tr("Resolution"), self.resolution), 1)
        return row

    def _field(self, name: str, widget: QWidget, stretch: int = 0) -> QWidget:
        field = QWidget(self)
        column = QVBoxLayout(field)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        caption = label(name, "field", field)
        caption.setBuddy(widget)
        column.addWidget(caption)
        column.addWidget(widget, stretch)
        self._fields[widget] = field
        return field

    def _connect(self) -> None:
        self.status.code_chosen.connect(self._on_status_chosen)
        self.strength.code_chosen.connect(self._on_strength_chosen)
        self.kind.code_chosen.connect(self._on_kind_chosen)
        self.reason.code_chosen.connect(self._on_reason_chosen)
        self.resolution.code_chosen.connect(self._on_resolution_chosen)
        self.why.textChanged.connect(self._saving.start)
        self._saving.timeout.connect(self.save_why)

    def _show_choices(self, row: RelationRow) -> None:
        for combo, vocabulary, code in (
            (self.kind, "contradiction_kind", row.kind),
            (self.reason, "dismissal_reason", row.dismissal_reason),
        ):
            combo.set_choices(term_choices(self._workspace, vocabulary))
            combo.set_code(code)
        self.resolution.set_choices(self._resolutions(row))
        self.resolution.set_code(row.resolution)

    def _show_fields(self, row: RelationRow) -> None:
        conflicts = row.relation == "contradicts"
        for widget in (self.strength, self.kind):
            self._fields[widget].setVisible(conflicts)
        self._fields[self.reason].setVisible(row.status == "dismissed")
        self._fields[self.resolution].setVisible(conflicts and row.status != "dismissed")

    def _show_why(self, text: str) -> None:
        # a blank at the end is the beginning of the next word, not another remark
        if text.strip() != self.why.toPlainText().strip():
            with QSignalBlocker(self.why):
                self.why.setPlainText(text)

    def _resolutions(self, row: RelationRow) -> list[Choice]:
        named = {
            "a_right": self.tr("A is right: {speaker}").format(speaker=speaker_of(row.a)),
            "b_right": self.tr("B is right: {speaker}").format(speaker=speaker_of(row.b)),
        }
        return [Choice(code, named.get(code) or word("resolution", code)) for code in RESOLUTIONS]

    def _edit(self, **fields: Any) -> None:
        if self._row is not None:
            self._workspace.do(ops.edit_relation, RelationId(self._row.id), **fields)

    @Slot(object)
    def _on_status_chosen(self, code: str) -> None:
        self._edit(status=code)

    @Slot(object)
    def _on_strength_chosen(self, code: str | None) -> None:
        self._edit(strength=code)

    @Slot(object)
    def _on_kind_chosen(self, code: str | None) -> None:
        self._edit(kind=code)

    @Slot(object)
    def _on_reason_chosen(self, code: str | None) -> None:
        self._edit(dismissal_reason=code)

    @Slot(object)
    def _on_resolution_chosen(self, code: str) -> None:
        self._edit(resolution=code)


class _Remark(QPlainTextEdit):
    """A box that is content with three lines: Qt's own wish for ten would make the page scroll."""

    def sizeHint(self) -> QSize:
        return QSize(200, 3 * self.fontMetrics().lineSpacing() + 12)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
