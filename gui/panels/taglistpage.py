"""One list of an article's tags: rows as cards, or a sentence that says how to get some."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from gui.widgets.cards import Card, CardDelegate
from gui.widgets.emptystate import EmptyState
from gui.widgets.rowtable import Column, RowModel, RowTable

Row = TypeVar("Row")


class TagListPage(QStackedWidget, Generic[Row]):
    """`moved` when the keyboard chooses a row, `pressed` on a click, `entered` on Enter."""

    moved = Signal(object)
    pressed = Signal(object)
    entered = Signal(object)
    all_asked = Signal()
    """The filter should be cleared: it hides every row."""

    def __init__(
        self,
        name: str,
        empty: EmptyState,
        fetch: Callable[[Sequence[int]], Sequence[Row | None]],
        card_of: Callable[[Row], Card],
        words_of: Callable[[Row], str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._is_quiet = False
        self._ids: list[int] = []
        self._is_stale = False
        column: Column[Row] = Column("words", name, words_of, 0, tooltip=words_of)
        self._model: RowModel[Row] = RowModel([column], fetch, self)
        self.table = RowTable(self._model, name, self, cards=CardDelegate(card_of), many=False)
        self._empty = empty
        self._missed = EmptyState(
            "funnel",
            self.tr("Nothing here matches the filter."),
            self.tr("Show all"),
            self,
            is_main=False,
        )
        self._missed.button_pressed.connect(self.all_asked)
        for each in (self.table, empty, self._missed):
            self.addWidget(each)
        self.table.clicked.connect(self._on_clicked)
        self.table.row_activated.connect(self._on_entered)
        self.table.current_row_changed.connect(self._on_moved)

    def set_rows(self, ids: Sequence[int], *, is_shown: bool, is_filtered: bool = False) -> None:
        """Show these rows, read anew; while nobody looks, they are only remembered."""
        self._ids = list(ids)
        self._is_stale = True
        without = self._missed if is_filtered else self._empty
        self.setCurrentWidget(self.table if self._ids else without)
        if is_shown:
            self.catch_up()

    def catch_up(self) -> None:
        """Show what was remembered."""
        if not self._is_stale:
            return
        self._is_stale = False
        self._is_quiet = True
        self._model.set_ids(self._ids)
        self._model.refresh()
        self._is_quiet = False

    def highlight(self, row_id: int | None) -> None:
        """Make this row the current one, or none; tells nothing."""
        self._is_quiet = True
        if row_id is None or row_id not in self._ids:
            self.table.clearSelection()
            self.table.setCurrentIndex(QModelIndex())
        elif self.table.current_id() != row_id or not self.table.selected_ids():
            self.table.select_id(row_id)
        self._is_quiet = False

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        row_id = self._model.id_at(index.row())
        if row_id is not None:
            self.pressed.emit(row_id)

    @Slot(object)
    def _on_entered(self, row_id: int) -> None:
        self.entered.emit(row_id)

    @Slot(object)
    def _on_moved(self, row_id: int) -> None:
        if not self._is_quiet:
            self.moved.emit(row_id)
