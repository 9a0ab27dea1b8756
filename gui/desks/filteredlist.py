"""A list of records with its filters, counts and empty states: the upper half of every desk.

It reads again only what a change set concerns, and nothing while it is hidden.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gui.desks.filterbar import Filter, FilterBar, Wanted
from gui.desks.twolines import TwoLineDelegate, two_line_height
from gui.widgets.emptystate import EmptyState
from gui.widgets.focus import focus_first
from gui.widgets.rowtable import Column, Fetch, RowModel, RowTable
from gui.widgets.scaling import scaled
from gui.workspace import Workspace
from store import ChangeSet, queries

Row = TypeVar("Row")

_ALL_COLUMNS_FROM_PX = 1000
_PX_PER_COLUMN = 90


@dataclass(frozen=True, slots=True)
class ListSpec(Generic[Row]):
    """What a list shows and how it asks for it."""

    name: str
    placeholder: str
    columns: Sequence[Column[Row]]
    filters: Sequence[Filter]
    ids: Callable[[Wanted], Sequence[int]]
    rows: Fetch[Row]
    table: str
    """The rows of this table are the rows of the list."""
    beside: frozenset[str]
    """Other tables that a row tells of."""
    sort: tuple[str, bool]
    """The column, and whether descending, of an untouched list."""
    two_lines: Mapping[str, Callable[[Row], tuple[str, str]]]
    """Columns whose cells have two lines, by key."""
    spare: Sequence[str] = ()
    """Keys of the columns that a narrow list does without, first the least missed."""
    many: bool = False
    left_out: Callable[[Wanted], str] | None = None
    """Of a list that keeps to the window's zones: what it leaves out, in words."""


class FilteredList(QWidget, Generic[Row]):
    """`current_changed` carries the id of the current row, or None when no row is left.

    `row_chosen` comes when a person went to a row, not when the list went there by itself.
    """

    row_activated = Signal(object)
    current_changed = Signal(object)
    row_chosen = Signal(object)
    selection_changed = Signal()
    filters_changed = Signal()

    def __init__(
        self, workspace: Workspace, spec: ListSpec[Row], empty: EmptyState, parent: QWidget
    ):
        super().__init__(parent)
        self._workspace = workspace
        self._spec = spec
        self._sort = spec.sort
        self._ids: list[int] = []
        self._told: int | None = None
        self._is_stale = True
        self.bar = FilterBar(spec.placeholder, spec.filters, self)
        self.model = RowModel[Row](spec.columns, spec.rows, self)
        self.table = RowTable[Row](self.model, spec.name, self, many=spec.many)
        self.empty = empty
        self._missed = EmptyState(
            "funnel", self.tr("Nothing matches these filters."), self.tr("Clear the filters"), self
        )
        self._pages = QStackedWidget(self)
        self._arrange()
        self._connect()

    def take_focus(self) -> None:
        """Let the rows have the keyboard, or what stands in their place."""
        # No focus proxy: one on a widget around the filters makes Tab jump over them.
        if not focus_first(self._pages.currentWidget()):
            self.bar.line.setFocus()

    def current_id(self) -> int | None:
        """The id of the current row."""
        return self.table.current_id() if self._ids else None

    def current_row(self) -> Row | None:
        """The current row, if it is in the cache."""
        return self.model.row_at(self.table.currentIndex().row()) if self._ids else None

    def ids(self) -> list[int]:
        """The ids of all rows listed, in their order."""
        return list(self._ids)

    def select_next(self) -> None:
        """Make the row below current; the last one stays."""
        at = min(self.table.currentIndex().row() + 1, len(self._ids) - 1)
        if at >= 0:
            self.table.select_id(self._ids[at])

    def filters(self) -> dict[str, str]:
        """Filters and sorting as strings, without what is as at first."""
        state = self.bar.state()
        if self._sort != self._spec.sort:
            state |= {"sort": self._sort[0], "descending": "1" if self._sort[1] else ""}
        return state

    def set_filters(self, state: Mapping[str, str]) -> None:
        """Show filters and sorting that were kept."""
        self.bar.restore(state)
        key = state.get("sort", self._spec.sort[0])
        if any(column.key == key and column.sortable for column in self._spec.columns):
            self._sort = (key, bool(state.get("descending", self._spec.sort[1])))
        self._show_sorting()
        self._reload()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        missing_px = max(0, scaled(_ALL_COLUMNS_FROM_PX, self.font()) - self.width())
        dropped = self._spec.spare[: -(-missing_px // scaled(_PX_PER_COLUMN, self.font()))]
        for at, column in enumerate(self._spec.columns):
            self.table.setColumnHidden(at, column.key in dropped)
        self.table.fit_columns()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._refresh(None)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._pages, 1)
        for page in (self.table, self.empty, self._missed):
            self._pages.addWidget(page)
        self._dress_cells()
        self.bar.line.lead_to(self.table)
        self._show_sorting()

    def _dress_cells(self) -> None:
        table = self.table
        table.set_row_height(two_line_height)
        for at, column in enumerate(self._spec.columns):
            if column.key in self._spec.two_lines:
                lines_of = self._spec.two_lines[column.key]
                table.setItemDelegateForColumn(at, TwoLineDelegate[Row](lines_of, table))

    def _connect(self) -> None:
        self._workspace.changed.connect(self._on_changed)
        if self._spec.left_out is not None:
            self._workspace.zone_filter.changed.connect(self._on_zones)
            self._workspace.zone_filter.counted.connect(self._on_left_out)
        self.bar.changed.connect(self._on_filters_changed)
        self._missed.button_pressed.connect(self.bar.clear)
        self.table.row_activated.connect(self.row_activated)
        self.table.clicked.connect(self._on_clicked)
        self.table.current_row_changed.connect(self._tell_current)
        self.table.selected_rows_changed.connect(self.selection_changed)
        self.table.sort_requested.connect(self._on_sort_requested)

    def _show_sorting(self) -> None:
        self.table.show_sorted_by(self._sort[0], descending=self._sort[1])

    def _wanted(self) -> Wanted:
        return Wanted(self.bar.words(), self.bar.codes(), *self._sort)

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches("term"):
            self.bar.reread_choices()
        if not changes.touches(self._spec.table, *self._spec.beside):
            return
        if not self.isVisible():
            self._is_stale = True
            return
        beside = changes.touches(*self._spec.beside)
        self._refresh(None if beside else list(changes.rows(self._spec.table)))

    @Slot()
    def _on_zones(self) -> None:
        self.bar.reread_choices()
        if self.isVisible():
            self._refresh(None)
        else:
            self._is_stale = True

    @Slot()
    def _on_left_out(self) -> None:
        if self.isVisible():
            self._show_page()

    @Slot()
    def _on_filters_changed(self) -> None:
        self._reload()
        self.filters_changed.emit()

    @Slot(str, bool)
    def _on_sort_requested(self, key: str, descending: bool) -> None:
        self._sort = (key, descending)
        self._on_filters_changed()

    def _reload(self) -> None:
        if self.isVisible():
            self._list()
        else:
            self._is_stale = True

    def _refresh(self, rows: Sequence[int] | None) -> None:
        self._is_stale = False
        self.model.refresh(rows)
        self._list()

    def _list(self) -> None:
        before, at = self._ids, self.table.currentIndex().row()
        self._ids = self._sliced(self._spec.ids(self._wanted()))
        if self._ids != before:
            self.model.set_ids(self._ids)
        self._show_page()
        self._keep_a_current_row(at)

    def _sliced(self, ids: Sequence[int]) -> list[int]:
        piece = self.bar.slice()
        if piece is None:
            return list(ids)
        kept = set(
            self._workspace.project.read(
                queries.tallied_ids,
                piece.measure,
                piece.by,
                piece.key,
                piece.zones,
                once=piece.once,
            )
        )
        return [key for key in ids if key in kept]

    def _show_page(self) -> None:
        total = self._total()
        left_out = self._spec.left_out(self._wanted()) if self._spec.left_out else ""
        self.bar.show_count(len(self._ids), total, left_out)
        page: QWidget = self.table
        if not self._ids:
            page = self._missed if total or left_out or self.bar.is_active() else self.empty
        self._pages.setCurrentWidget(page)
        # Where nothing is listed at all, there is nothing to filter either.
        self.bar.setVisible(page is not self.empty)

    def _total(self) -> int:
        if not self.bar.is_active():
            return len(self._ids)
        return len(self._spec.ids(Wanted("", self.bar.scope(), *self._spec.sort)))

    def _keep_a_current_row(self, at: int) -> None:
        if self._ids and self.current_id() is None:
            self.table.select_id(self._ids[max(0, min(at, len(self._ids) - 1))])
        self._tell_current()

    @Slot()
    def _tell_current(self) -> None:
        if self.current_id() != self._told:
            self._told = self.current_id()
            self.current_changed.emit(self._told)
            if self._told is not None and self.table.hasFocus():
                self.row_chosen.emit(self._told)

    @Slot()
    def _on_clicked(self) -> None:
        if self.current_id() is not None:
            self.row_chosen.emit(self.current_id())
