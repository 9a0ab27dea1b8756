"""What a check found or a repair did: kinds with their records, each of which leads somewhere."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from gui.checkwords import advice_of, detail_words, rank_of, title_of
from gui.counting import number
from gui.plaintext import isolated, one_line
from store.check import Problem

_PLACE: Final = Qt.ItemDataRole.UserRole
_LONGEST: Final = 400
_OPENED: Final = 200
"""So many records are shown at once; of more only the kinds."""


class CheckList(QTreeWidget):
    """The worst kinds first."""

    record_chosen = Signal(str, int)
    """Table and key of the record that a person wants to see."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._problems: Sequence[Problem] = ()
        self.setAccessibleName(self.tr("What was found"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setToolTip(self.tr("Enter leads to the record"))
        head = self.header()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setStretchLastSection(True)
        self.itemActivated.connect(self._on_activated)

    def set_problems(self, problems: Sequence[Problem]) -> None:
        """Show these."""
        self._problems = problems
        self.clear()
        for code, each in _by_kind(problems):
            kind = QTreeWidgetItem([f"{title_of(code)} ({number(len(each))})", advice_of(code)])
            bold = kind.font(0)
            bold.setBold(True)
            kind.setFont(0, bold)
            self.addTopLevelItem(kind)
            kind.addChildren([_row_of(problem) for problem in each])
            kind.setExpanded(len(problems) <= _OPENED)
        first = self.topLevelItem(0)
        if first is not None:
            self.setCurrentItem(first)

    def report(self) -> str:
        """All of it as text."""
        parts = []
        for code, each in _by_kind(self._problems):
            lines = (f"  {problem.record}  {problem.detail}".rstrip() for problem in each)
            parts.append("\n".join((title_of(code), advice_of(code), *lines)))
        return "\n\n".join(parts)

    @Slot(QTreeWidgetItem)
    def _on_activated(self, row: QTreeWidgetItem) -> None:
        place = row.data(0, _PLACE)
        if place:
            self.record_chosen.emit(*place)


def _by_kind(problems: Sequence[Problem]) -> list[tuple[str, list[Problem]]]:
    kinds: dict[str, list[Problem]] = defaultdict(list)
    for problem in problems:
        kinds[problem.code].append(problem)
    return sorted(kinds.items(), key=lambda kind: rank_of(kind[0]))


def _row_of(problem: Problem) -> QTreeWidgetItem:
    words = detail_words(problem.code, problem.detail)
    row = QTreeWidgetItem([problem.record, isolated(one_line(words, _LONGEST))])
    if problem.table:
        row.setData(0, _PLACE, (problem.table, problem.key))
    return row
