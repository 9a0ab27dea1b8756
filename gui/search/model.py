"""Places that a query found, in their context, article by article; they arrive bit by bit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.counting import plural
from gui.datewords import date_words
from gui.plaintext import isolated, one_line
from gui.widgets.rowmodel import ROW_ROLE
from store.rows import Hit
from store.types import ArticleId

if TYPE_CHECKING:
    from store.search import ArticleHits

Index = QModelIndex | QPersistentModelIndex
Place = tuple[int, int]
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Heading:
    """The article whose places follow."""

    article: ArticleId
    title: str
    about: str
    """Outlet and date."""
    places: int


Row = Heading | Hit


class HitModel(QAbstractTableModel):
    """One column: a heading for each article, then its places by where they stand."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._first: dict[ArticleId, int] = {}

    @property
    def articles(self) -> int:
        """How many articles have places."""
        return len(self._first)

    @property
    def places(self) -> int:
        """How many places there are."""
        return len(self._rows) - len(self._first)

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._rows, self._first = [], {}
        self.endResetModel()

    def add(self, found: Sequence[ArticleHits]) -> None:
        """Show the places of more articles."""
        fresh: list[Row] = []
        for each in found:
            self._first[each.article] = len(self._rows) + len(fresh)
            about = " · ".join(filter(None, (each.outlet, date_words(each.published))))
            fresh.append(Heading(each.article, each.title, about, len(each.hits)))
            fresh.extend(each.hits)
        if fresh:
            first = len(self._rows)
            self.beginInsertRows(_NOWHERE, first, first + len(fresh) - 1)
            self._rows.extend(fresh)
            self.endInsertRows()

    def hit(self, row: int) -> Hit | None:
        """The place of a row; None for a heading or no row."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Hit) else None

    def hits_of(self, article: ArticleId) -> list[Hit]:
        """The places of an article, ascending."""
        first = self._first.get(article)
        if first is None:
            return []
        heading = self._rows[first]
        assert isinstance(heading, Heading)
        rows = self._rows[first + 1 : first + 1 + heading.places]
        return [row for row in rows if isinstance(row, Hit)]

    def listed(self) -> list[ArticleId]:
        """The articles that have places, in the order shown."""
        return list(self._first)

    def row_of(self, article: ArticleId, start: int) -> int | None:
        """The row of the first place of an article at or after a position."""
        hits = self.hits_of(article)
        nth = next((nth for nth, hit in enumerate(hits) if hit.start >= start), None)
        return None if nth is None else self._first[article] + 1 + nth

    def beside(self, row: int, step: int) -> int | None:
        """The row of the next place (`step` 1) or the one before (-1), from the last to the first;
        None where there is none.
        """
        if not self.places:
            return None
        row += step
        while self.hit(row % len(self._rows)) is None:
            row += step
        return row % len(self._rows)

    def retag(self, article: ArticleId, tagged: Callable[[list[Place]], frozenset[Place]]) -> None:
        """Ask anew which places of an article share a character with a mention."""
        hits = self.hits_of(article)
        if not hits:
            return
        now = tagged([(hit.start, hit.end) for hit in hits])
        first = self._first[article] + 1
        for row, hit in enumerate(hits, first):
            is_tagged = (hit.start, hit.end) in now
            if is_tagged != hit.tagged:
                self._rows[row] = replace(hit, tagged=is_tagged)
        self.dataChanged.emit(self.index(first, 0), self.index(first + len(hits) - 1, 0))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        # the arrows pass over headings
        if not index.isValid() or self.hit(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _words_of(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row)
        return row if role == ROW_ROLE else None

    def _spoken(self, row: Row) -> str:
        if isinstance(row, Heading):
            return f"{_words_of(row)} · {plural('%Ln place(s)', row.places)}"
        words = self.tr("{words}, tagged already") if row.tagged else "{words}"
        spoken = words.format(words=_words_of(row))
        return f"{spoken} – {isolated(one_line(row.title))}"


def _words_of(row: Row) -> str:
    if isinstance(row, Hit):
        return one_line(f"…{row.before}{row.quote}{row.after}…")
    return one_line(" · ".join(filter(None, (isolated(row.title), isolated(row.about)))))
