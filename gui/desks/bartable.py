"""The numbers of a chart as a table: the form in which keyboard and screen reader have them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gui.counting import number
from gui.plaintext import isolated
from gui.widgets.rowtable import Align, Column, RowModel, RowTable


@dataclass(frozen=True, slots=True)
class BarLine:
    """One bar in words."""

    label: str
    count: int
    share: float
    """Of all bars together, 0 to 1."""


class BarTable(RowTable[BarLine]):
    """Ids are places from the top."""

    def __init__(self, parent: QWidget) -> None:
        self._lines: list[BarLine] = []
        columns: tuple[Column[BarLine], ...] = (
            Column("value", _tr("Value"), _label, 0, tooltip=_label, sortable=False),
            Column("count", _tr("Count"), _count, 84, align=Align.END, sortable=False),
            Column("share", _tr("Share"), _share, 84, align=Align.END, sortable=False),
        )
        self.lines = RowModel[BarLine](columns, self._fetch)
        super().__init__(self.lines, _tr("Counts"), parent, many=False)
        self.lines.setParent(self)

    def show_lines(self, labels: Sequence[str], counts: Sequence[int]) -> None:
        """List these values from now on."""
        total = sum(counts) or 1
        self._lines = [
            BarLine(label, count, count / total)
            for label, count in zip(labels, counts, strict=True)
        ]
        self.lines.set_ids(range(len(self._lines)))
        self.lines.refresh()

    def _fetch(self, ids: Sequence[int]) -> list[BarLine]:
        return [self._lines[at] for at in ids]


def _label(line: BarLine) -> str:
    return isolated(line.label)


def _count(line: BarLine) -> str:
    return number(line.count)


def _share(line: BarLine) -> str:
    percent = line.share * 100
    if 0 < percent < 1:
        return _tr("< {percent} %").format(percent=number(1))
    return _tr("{percent} %").format(percent=number(round(percent)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("bartable", text)
