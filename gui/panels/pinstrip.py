"""The strip at the foot: the pinned claim stays in sight while articles change, with candidates.

Hidden while nothing is pinned; a claim dragged onto it is pinned, or linked to the pinned one.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.carrying import claim_of_mime
from gui.claimtext import SEPARATOR, speaker_of
from gui.datewords import date_words
from gui.icons import icon
from gui.keywords import KeyTip, keyed
from gui.labels import word
from gui.panels.candidates import CandidateGrid
from gui.plaintext import isolated, one_line
from gui.tags import Tag
from gui.widgets.combobox import Choice, VocabularyCombo
from gui.widgets.iconview import IconView
from gui.widgets.linelabel import LineLabel
from gui.widgets.scaling import scaled
from gui.workspace import Workspace
from store import ChangeSet, queries
from store.codes import RELATIONS
from store.rows import ClaimRow
from store.types import ClaimId

_SIDE_BY_SIDE_FROM_PX = 900
_ONE_ROW_FROM_PX = 480
_TABLES = ("claim", "claim_relation", "claim_about", "span", "article", "entity", "term", "source")


class PinStrip(QFrame):
    """`opened` tells whether the strip is shown now."""

    help_topic = "contradictions"

    opened = Signal(bool)

    def __init__(self, workspace: Workspace, parent: QWidget):
        super().__init__(parent)
        self._workspace = workspace
        self._candidates: list[ClaimRow] = []
        self._is_expecting = False
        self._takes_digits = False
        self.words = LineLabel(self, lines=2)
        self._meta = LineLabel(self, ink="muted_ink")
        self._hint = LineLabel(self, ink="muted_ink")
        self.grid = CandidateGrid(self)
        self._chooser = self._relation_chooser()
        self.stays_button = QToolButton(self)
        self.go_button = QToolButton(self)
        self.unpin_button = QToolButton(self)
        self._halves = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._pinned = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._set_buttons()
        self._arrange()
        self.setProperty("strip", "true")
        self.setAccessibleName(self.tr("Pinned claim"))
        self.setAcceptDrops(True)
        self.hide()
        self._connect()
        self._show_pin()

    @property
    def is_open(self) -> bool:
        """Whether a claim is pinned or expected to be dropped."""
        return self._workspace.pin is not None or self._is_expecting

    @property
    def relation(self) -> str:
        """What the next link will say."""
        return str(self._chooser.code())

    @relation.setter
    def relation(self, code: str) -> None:
        self._chooser.set_code(code)
        self._show_hint()

    def candidates(self) -> list[ClaimRow]:
        """The numbered claims; number 1 comes first."""
        return list(self._candidates)

    def link_candidate(self, number: int) -> bool:
        """Link candidate `number` (from 1) to the pinned claim; False when there is none."""
        if not 1 <= number <= len(self._candidates):
            return False
        return self._workspace.link(self._candidates[number - 1].id, self.relation) is not None

    @Slot()
    def expect_drop(self) -> None:
        """A drag of a claim began: offer the place to drop it."""
        self._is_expecting = True
        self._show_pin()

    @Slot()
    def stop_expecting(self) -> None:
        """The drag ended, wherever."""
        self._is_expecting = False
        self._highlight(is_on=False)
        self._show_pin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._workspace.reading_asked.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        is_wide = self.width() >= scaled(_SIDE_BY_SIDE_FROM_PX, self.font())
        self._halves.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)
        self._halves.setSpacing(18 if is_wide else 4)
        self._pinned.setStretch(0, 0 if is_wide else 1)
        self._pinned.setStretch(2, 1 if is_wide else 0)
        is_narrow = self.width() < scaled(_ONE_ROW_FROM_PX, self.font())
        in_rows = is_wide or is_narrow
        self._pinned.setDirection(directions.TopToBottom if in_rows else directions.LeftToRight)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._takes(event.mimeData()):
            self._highlight(is_on=True)
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self._takes(event.mimeData()):
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._highlight(is_on=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._highlight(is_on=False)
        claim = claim_of_mime(event.mimeData())
        if claim is None:
            return
        event.acceptProposedAction()
        if self._workspace.pin is None:
            self._workspace.pin_claim(claim)
        else:
            self._workspace.link(claim, self.relation)

    def _buttons(self) -> tuple[QToolButton, ...]:
        return (self.stays_button, self.go_button, self.unpin_button)

    def _takes(self, carried: QMimeData) -> bool:
        claim = claim_of_mime(carried)
        return claim is not None and claim != self._workspace.pin

    def _relation_chooser(self) -> VocabularyCombo:
        choices = [Choice(code, word("relation", code)) for code in RELATIONS]
        chooser = VocabularyCombo(self.tr("What the link says"), choices, self)
        chooser.set_code("contradicts")
        # a click here leaves the keyboard with the reader, where the digits are pressed
        chooser.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chooser.setToolTip(self.tr("What the link says"))
        return chooser

    def _set_buttons(self) -> None:
        self.stays_button.setCheckable(True)
        self.stays_button.setText(self.tr("Keep pinned"))
        KeyTip(
            self.stays_button, self.tr("Keep the claim pinned after linking ({contradict_keep})")
        )
        self.go_button.setIcon(icon("arrow-square-out"))
        self.go_button.setIconSize(QSize(16, 16))
        self.go_button.setAccessibleName(self.tr("Go to the pinned claim"))
        self.go_button.setToolTip(self.tr("Go to the pinned claim"))
        self.unpin_button.setIcon(icon("push-pin-slash"))
        self.unpin_button.setIconSize(QSize(16, 16))
        self.unpin_button.setAccessibleName(self.tr("Unpin"))
        KeyTip(self.unpin_button, self.tr("Unpin ({unpin})"))

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(IconView(icon("push-pin", "accent"), 18, self), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._pinned, 1)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.words)
        texts.addWidget(self._meta)
        bar = QHBoxLayout()
        bar.setSpacing(6)
        for widget in (self._chooser, *self._buttons()):
            bar.addWidget(widget)
        bar.addStretch(1)
        self._pinned.setSpacing(4)
        self._pinned.addLayout(texts, 1)
        self._pinned.addLayout(bar)
        self._pinned.addStretch(0)
        offers = QVBoxLayout()
        offers.setSpacing(2)
        offers.addWidget(self._hint)
        offers.addWidget(self.grid)
        offers.addStretch(1)
        self._halves.setContentsMargins(14, 9, 12, 9)
        self._halves.addLayout(row, 2)
        self._halves.addLayout(offers, 5)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _connect(self) -> None:
        self._workspace.pin_changed.connect(self._on_pin_changed)
        self._workspace.changed.connect(self._on_changed)
        self._chooser.code_chosen.connect(self._on_relation_chosen)
        self._workspace.zone_filter.changed.connect(self._on_zones)
        self.grid.chosen.connect(self.link_candidate)
        self.stays_button.toggled.connect(self._on_stays_toggled)
        self.go_button.clicked.connect(self._on_go_clicked)
        self.unpin_button.clicked.connect(self._on_unpin_clicked)

    def _show_pin(self) -> None:
        pin = self._workspace.pin
        claim = None if pin is None else self._workspace.project.read(queries.claim, pin)
        self._candidates = [] if claim is None else self._read_candidates(claim.id)
        self.grid.show_claims(self._candidates)
        self.words.set_text(claim.words if claim else self.tr("Drop the claim here to pin it"))
        self._meta.set_text(_meta_of(claim) if claim else "")
        self.stays_button.setChecked(self._workspace.pin_stays)
        for widget in (self._meta, self._chooser, *self._buttons()):
            widget.setVisible(claim is not None)
        self._show_hint()
        if self.isHidden() == self.is_open:
            self.setVisible(self.is_open)
            self.opened.emit(self.is_open)

    def set_takes_digits(self, *, is_on: bool) -> None:
        """Whether a digit links a candidate now; the strip says so."""
        self._takes_digits = is_on
        self._show_hint()

    def _show_hint(self) -> None:
        if self._workspace.pin is None:
            self._hint.set_text("")
            return
        words = self.tr("Go to another claim and press {contradict} to link it")
        if self._candidates and self._takes_digits:
            words = self.tr(
                "It {relation} … press a digit, or go to another claim and press {contradict}"
            )
        elif self._candidates:
            words = self.tr(
                "It {relation} … click one, or go to another claim and press {contradict}"
            )
        self._hint.set_text(
            keyed(self, words).replace("{relation}", word("relation", self.relation))
        )

    def _read_candidates(self, claim: ClaimId) -> list[ClaimRow]:
        zones = self._workspace.zone_filter.kinds()
        keys = self._workspace.project.read(queries.candidates, claim, zones=zones)
        return self._workspace.project.read(queries.claim_rows, keys)

    def _highlight(self, *, is_on: bool) -> None:
        self.setProperty("current", "true" if is_on else "false")
        self.style().unpolish(self)
        self.style().polish(self)

    @Slot()
    def _on_pin_changed(self) -> None:
        self._is_expecting = False
        self._show_pin()

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if self._workspace.pin is not None and changes.touches(*_TABLES):
            self._show_pin()

    @Slot()
    def _on_zones(self) -> None:
        if self._workspace.pin is not None:
            self._show_pin()

    @Slot()
    def _on_relation_chosen(self) -> None:
        self._show_hint()

    @Slot(bool)
    def _on_stays_toggled(self, stays: bool) -> None:
        self._workspace.pin_claim(self._workspace.pin, stays=stays)

    @Slot()
    def _on_go_clicked(self) -> None:
        if self._workspace.pin is not None:
            self._workspace.go_to_tag(Tag("claim", self._workspace.pin))

    @Slot()
    def _on_unpin_clicked(self) -> None:
        self._workspace.pin_claim(None)


def _meta_of(claim: ClaimRow) -> str:
    parts = (speaker_of(claim), date_words(claim.said_on or claim.published), claim.article_title)
    return SEPARATOR.join(isolated(one_line(part, 80)) for part in parts if part)
