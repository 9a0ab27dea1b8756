"""What may be asked, by example: stands where the places will be."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from gui.plaintext import label

_COLUMNS = 2


class Examples(QScrollArea):
    """Pairs of a query and what it finds."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget(self)
        page.setProperty("card", "false")
        grid = QGridLayout(page)
        grid.setContentsMargins(14, 6, 14, 10)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(7)
        for nth, (query, finds) in enumerate(self._pairs()):
            line, column = divmod(nth, _COLUMNS)
            shown = label(query, "code", page)
            grid.addWidget(shown, line, column * 2, Qt.AlignmentFlag.AlignTop)
            words = label(finds, "muted", page, wraps=True)
            grid.addWidget(words, line, column * 2 + 1, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column * 2 + 1, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        self.setWidget(page)

    def _pairs(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("bridge closed"), self.tr("these words in a row")),
            (self.tr("bridg*"), self.tr("words that begin so")),
            (self.tr("bridge AND mayor"), self.tr("both in one article")),
            (self.tr("bridge OR ferry"), self.tr("at least one of them")),
            (self.tr("bridge NOT mayor"), self.tr("articles without the second")),
            (self.tr("bridge NEAR/5 mayor"), self.tr("at most five words between")),
            (self.tr('@"Ana Ruiz"'), self.tr("an entity in all its spellings")),
            (r"/bolts?\b/", self.tr("a regular expression")),
        )
