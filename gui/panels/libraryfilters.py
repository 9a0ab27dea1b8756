"""What the library shows, in which order and groups: a search line, a choice, menus, and behind the
funnel everything else.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from gui.icons import icon
from gui.labels import word
from gui.panels.librarynames import LibraryNames
from gui.panels.libraryorder import LibraryOrder
from gui.panels.libraryquery import STATES, LibraryQuery
from gui.widgets.combobox import Choice, VocabularyCombo
from gui.widgets.dropchips import DropChips
from gui.widgets.filterbox import FilterBox
from gui.workspace import Workspace

if TYPE_CHECKING:
    from gui.panels.librarynarrowing import LibraryNarrowing

_PAUSE_MS: Final = 20
"""After the last key: long lists are read beside the window."""


class LibraryFilters(QWidget):
    """`query_changed` when a person chose something else, `saved_changed` when one was kept by a
    name.
    """

    query_changed = Signal()
    saved_changed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._query = LibraryQuery()
        self._saved: dict[str, dict[str, str]] = {}
        self._names = LibraryNames(workspace)
        self.line = FilterBox(
            self.tr("Filter by title, outlet or byline"), parent=self, pause_ms=_PAUSE_MS
        )
        self._show = VocabularyCombo(self.tr("Which articles"), self._choices(), self)
        self._order = LibraryOrder(self)
        self._funnel = QToolButton(self)
        self._chips = DropChips(self.tr("Show all again"), self)
        self._more: LibraryNarrowing | None = None
        """Behind the funnel, once somebody opened it."""
        self._arrange()
        self._connect()
        self.set_query(self._query)

    def query(self) -> LibraryQuery:
        """What is chosen now."""
        return self._query

    def set_query(self, query: LibraryQuery) -> None:
        """Show this choice without records that are gone; tells nothing."""
        self._query = self._names.known(query)
        self._names.forget()
        if self._more is not None:
            self._more.reread()
        self._show_query()

    def kept(self) -> dict[str, str]:
        """The choice and the filters kept by a name, for the next session."""
        saved = {"saved": json.dumps(self._saved, ensure_ascii=False)} if self._saved else {}
        return self._query.as_words() | saved

    def restore(self, kept: Mapping[str, str]) -> None:
        """Show what `kept` gave, also in another version or damaged."""
        self._saved = _saved_of(kept.get("saved", ""))
        self._show_saved()
        self.set_query(LibraryQuery.of_words(kept))

    def narrow(self, **fields: Any) -> None:
        """Choose more, as a person does."""
        self._query = replace(self._query, **fields)
        self._show_query()
        self.query_changed.emit()

    @Slot()
    def reread(self) -> None:
        """Names came, went or changed."""
        self.set_query(self._query)

    def _choices(self) -> list[Choice]:
        return [
            Choice("all", self.tr("All articles")),
            *(Choice(state, word("state", state)) for state in STATES),
            Choice("untagged", self.tr("Untagged")),
            Choice("contradicted", self.tr("With contradictions")),
        ]

    def _arrange(self) -> None:
        self._funnel.setIcon(icon("funnel", "muted_ink"))
        self._funnel.setCheckable(True)
        self._funnel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._funnel.setAccessibleName(self.tr("More filters"))
        self._funnel.setToolTip(self.tr("More filters: outlet, dates, tags, topic, copies"))
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._show, 1)
        row.addWidget(self._funnel)
        row.addWidget(self._order)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(10, 0, 10, 8)
        column.setSpacing(6)
        column.addWidget(self.line)
        column.addLayout(row)
        column.addWidget(self._chips)

    def _connect(self) -> None:
        self.line.filter_changed.connect(self._on_words)
        self._show.code_chosen.connect(self._on_show)
        self._order.order_chosen.connect(self._on_order)
        self._funnel.toggled.connect(self._on_funnel)
        self._chips.dropped.connect(self._on_dropped)

    def _narrowing(self) -> LibraryNarrowing:
        """What the funnel opens, made now where nobody has opened it."""
        if self._more is None:
            from gui.panels.librarynarrowing import LibraryNarrowing

            self._more = more = LibraryNarrowing(self._names, self)
            self._column.addWidget(more)
            more.narrowed.connect(self._on_narrowed)
            more.saved.chosen.connect(self._on_saved_chosen)
            more.saved.removed.connect(self._on_saved_removed)
            more.saved.named.connect(self._on_named)
            self._show_saved()
        return self._more

    def _show_saved(self) -> None:
        if self._more is not None:
            self._more.saved.show_names(self._saved)

    def _show_query(self) -> None:
        query = self._query
        if self.line.text() != query.words:
            self.line.set_filter(query.words)
        self._show.set_code(query.show)
        self._order.show_order(query.sort, query.group, descending=query.descending)
        self._chips.show_chips(self._names.told(query))
        if self._more is not None:
            self._more.show_query(query)

    @Slot(str)
    def _on_words(self, words: str) -> None:
        self.narrow(words=words)

    @Slot(object)
    def _on_show(self, code: object) -> None:
        self.narrow(show=str(code))

    @Slot()
    def _on_order(self) -> None:
        self.narrow(
            sort=self._order.sort(),
            descending=self._order.is_descending(),
            group=self._order.group(),
        )

    @Slot(bool)
    def _on_funnel(self, is_open: bool) -> None:
        more = self._narrowing()
        if is_open:
            more.reread()
            more.show_query(self._query)
        more.setVisible(is_open)

    @Slot(tuple)
    def _on_dropped(self, fields: tuple[str, ...]) -> None:
        self._query = self._query.without(*fields)
        self.narrow()

    @Slot(str, object)
    def _on_narrowed(self, field: str, value: object) -> None:
        self.narrow(**{field: value})

    @Slot(str)
    def _on_saved_chosen(self, name: str) -> None:
        self.set_query(LibraryQuery.of_words(self._saved[name]))
        self.query_changed.emit()

    @Slot(str)
    def _on_saved_removed(self, name: str) -> None:
        self._saved.pop(name, None)
        self._tell_saved()

    @Slot(str)
    def _on_named(self, name: str) -> None:
        self._saved[name] = self._query.as_words()
        self._tell_saved()

    def _tell_saved(self) -> None:
        self._show_saved()
        self.saved_changed.emit()


def _saved_of(text: str) -> dict[str, dict[str, str]]:
    """Filters by name; none of what cannot be read."""
    try:
        found = json.loads(text or "{}")
    except (ValueError, RecursionError):
        return {}
    saved = found.items() if isinstance(found, dict) else ()
    return {
        name: {key: each for key, each in words.items() if isinstance(each, str)}
        for name, words in saved
        if isinstance(words, dict)
    }
