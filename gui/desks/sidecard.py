"""One side of a link: its article, who says it and when, and the passage in its context."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gui.claimtext import SEPARATOR, about_of, source_of, speaker_of
from gui.datewords import date_words
from gui.desks.passage import PassageView
from gui.plaintext import isolated, label, one_line
from gui.widgets.linelabel import LineLabel
from store.rows import ClaimRow
from store.text.excerpt import Run


class SideCard(QFrame):
    """`reader_asked` when the side should be read in its article."""

    reader_asked = Signal()

    def __init__(self, letter: str, shortcut: str, parent: QWidget):
        super().__init__(parent)
        self._letter = letter
        self._badge = label(letter, "badge", self)
        self._title = LineLabel(self, strong=True)
        self._source = LineLabel(self, ink="muted_ink")
        self._speaker = LineLabel(self, strong=True)
        self._dates = LineLabel(self, ink="muted_ink")
        self._restated = LineLabel(self, lines=2)
        self.passage = PassageView(
            self.tr("Passage {letter} in its article").format(letter=letter), self
        )
        self._button = QPushButton(self.tr("Open in reader"), self)
        self._set_button(shortcut)
        self.setProperty("card", "true")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._arrange()

    def show_claim(self, claim: ClaimRow, runs: Sequence[Run]) -> None:
        """Show a claim; the runs are its passage."""
        self._title.set_text(claim.article_title)
        _fill(self._source, source_of(claim))
        self._speaker.set_text(speaker_of(claim))
        _fill(self._dates, self._dates_of(claim))
        restated = one_line(claim.restatement or "", 400)
        is_new = bool(restated) and restated != one_line(claim.quote, 400)
        _fill(
            self._restated,
            self.tr("Read as: {words}").format(words=isolated(restated)) if is_new else "",
        )
        self.passage.show_runs(runs)
        self.setAccessibleName(
            self.tr("Side {letter}: {speaker}, {article}").format(
                letter=self._letter, speaker=self._speaker.text(), article=self._title.text()
            )
        )

    def _dates_of(self, claim: ClaimRow) -> str:
        said = date_words(claim.said_on)
        parts = (
            self.tr("said {date}").format(date=isolated(said)) if said else "",
            self.tr("about {date}").format(date=isolated(about_of(claim)))
            if about_of(claim)
            else "",
        )
        return SEPARATOR.join(part for part in parts if part)

    def _set_button(self, shortcut: str) -> None:
        self._button.setProperty("quiet", "true")
        self._button.setAccessibleName(
            self.tr("Open side {letter} in the reader").format(letter=self._letter)
        )
        self._button.setToolTip(
            self.tr("Jump to these words in their article ({key} in the list)").format(key=shortcut)
        )
        self._button.clicked.connect(self._on_clicked)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._badge)
        head.addWidget(self._title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(self._source)
        column.addSpacing(4)
        said = QHBoxLayout()
        said.addWidget(self._speaker, 1)
        said.addWidget(self._button)
        column.addLayout(said)
        column.addWidget(self._dates)
        column.addWidget(self._restated)
        column.addSpacing(4)
        column.addWidget(self.passage, 1)

    @Slot()
    def _on_clicked(self) -> None:
        self.reader_asked.emit()


def _fill(target: LineLabel, text: str) -> None:
    target.set_text(text)
    target.setVisible(bool(text))
