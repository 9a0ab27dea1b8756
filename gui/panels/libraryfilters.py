"""What the library shows and in which order: a search line, a choice of articles, a sort menu."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from gui.icons import icon
from gui.labels import word
from gui.widgets.combobox import Choice, VocabularyCombo
from gui.widgets.filterbox import FilterBox
from store.queries import LibraryFilter

_STATES: Final = ("new", "in_progress", "done")
_ONLY: Final = ("untagged", "contradicted")
_SORTS: Final = ("title", "outlet", "published", "added", "state")


@dataclass(frozen=True, slots=True)
class LibraryQuery:
    """A choice of articles: words that all occur, a state or sort of article, and the order."""

    words: str = ""
    show: str = "all"
    sort: str = "title"
    descending: bool = False

    @property
    def is_narrow(self) -> bool:
        """Whether some articles may be left out."""
        return bool(self.words.strip()) or self.show != "all"

    def wanted(self) -> LibraryFilter:
        """What the queries of the library want to know."""
        return LibraryFilter(
            self.words,
            state=self.show if self.show in _STATES else None,
            lacks="tag" if self.show == "untagged" else None,
            has="contradiction" if self.show == "contradicted" else None,
        )

    def as_words(self) -> dict[str, str]:
        """For keeping until the next time."""
        direction = "descending" if self.descending else "ascending"
        return {
            "words": self.words,
            "show": self.show,
            "sort": self.sort,
            "direction": direction,
        }

    @classmethod
    def of_words(cls, kept: Mapping[str, str]) -> LibraryQuery:
        """The choice that was kept; what is not understood is as at first."""
        show, sort = kept.get("show", ""), kept.get("sort", "")
        return cls(
            words=kept.get("words", ""),
            show=show if show in (*_STATES, *_ONLY) else "all",
            sort=sort if sort in _SORTS else "title",
            descending=kept.get("direction") == "descending",
        )


class LibraryFilters(QWidget):
    """`query_changed` when a person chose something else."""

    query_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = FilterBox(self.tr("Filter by title, outlet or byline"), parent=self)
        self._show = VocabularyCombo(self.tr("Which articles"), self._choices(), self)
        self._sorter = QToolButton(self)
        self._sorts = QActionGroup(self)
        self._directions = QActionGroup(self)
        self._fill_menu()
        self._arrange()
        self.line.filter_changed.connect(self._on_chosen)
        self._show.code_chosen.connect(self._on_chosen)
        self._sorts.triggered.connect(self._on_chosen)
        self._directions.triggered.connect(self._on_chosen)
        self.set_query(LibraryQuery())

    def query(self) -> LibraryQuery:
        """What is chosen now."""
        sort, direction = self._sorts.checkedAction(), self._directions.checkedAction()
        return LibraryQuery(
            words=self.line.text(),
            show=str(self._show.code()),
            sort=str(sort.data()),
            descending=direction.data() == "descending",
        )

    def set_query(self, query: LibraryQuery) -> None:
        """Show this choice; tells nothing."""
        self.line.set_filter(query.words)
        self._show.set_code(query.show)
        direction = "descending" if query.descending else "ascending"
        for action in (*self._sorts.actions(), *self._directions.actions()):
            action.setChecked(action.data() in {query.sort, direction})
        self._show_order()

    def _choices(self) -> list[Choice]:
        return [
            Choice("all", self.tr("All articles")),
            *(Choice(state, word("state", state)) for state in _STATES),
            Choice("untagged", self.tr("Untagged")),
            Choice("contradicted", self.tr("With contradictions")),
        ]

    def _fill_menu(self) -> None:
        titles = {
            "title": self.tr("Title"),
            "outlet": self.tr("Outlet"),
            "published": self.tr("Date"),
            "added": self.tr("Order of import"),
            "state": self.tr("State"),
        }
        menu = QMenu(self)
        for sort in _SORTS:
            self._add(menu, self._sorts, titles[sort], sort)
        menu.addSeparator()
        self._add(menu, self._directions, self.tr("Ascending"), "ascending")
        self._add(menu, self._directions, self.tr("Descending"), "descending")
        self._sorter.setMenu(menu)

    def _add(self, menu: QMenu, group: QActionGroup, title: str, code: str) -> None:
        action = QAction(title, menu, checkable=True)
        action.setData(code)
        group.addAction(action)
        menu.addAction(action)

    def _arrange(self) -> None:
        self._sorter.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._show, 1)
        row.addWidget(self._sorter)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 0, 10, 8)
        column.setSpacing(6)
        column.addWidget(self.line)
        column.addLayout(row)

    def _show_order(self) -> None:
        query = self.query()
        drawing = "sort-descending" if query.descending else "sort-ascending"
        self._sorter.setIcon(icon(drawing, "muted_ink"))
        tip = self.tr("Sorted by: {order}, {direction}").format(
            order=self._sorts.checkedAction().text(),
            direction=self._directions.checkedAction().text(),
        )
        self._sorter.setToolTip(tip)
        self._sorter.setAccessibleName(tip)

    @Slot()
    def _on_chosen(self, *_choice: object) -> None:
        self._show_order()
        self.query_changed.emit()
