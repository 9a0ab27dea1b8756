"""Find everywhere: `Ctrl+Shift+F`, and `F3` from place to place across articles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDockWidget

from gui.search.panel import SearchPanel
from gui.tags import Place
from store.rows import Hit
from store.types import EntityId

if TYPE_CHECKING:
    from gui.window import MainWindow

_LONGEST: Final = 200
"""Longer selections are no query."""
_SIGNS: Final = frozenset('"()@*/“”„‟«»')
_OPERATORS: Final = ("AND", "OR", "NOT", "NEAR")


class SearchCommands(QObject):
    """Leads from the panel to the reader: the place stands selected there, so that the next key
    tags it.
    """

    def __init__(self, window: MainWindow, panel: SearchPanel, dock: QDockWidget) -> None:
        super().__init__(window)
        self._window, self._panel, self._dock = window, panel, dock
        panel.hit_chosen.connect(self._on_chosen)
        panel.hits_changed.connect(self._show_hits)
        panel.left.connect(self._on_left)
        panel.repeat_asked.connect(self._on_repeat)
        panel.tag_all_asked.connect(self._on_tag_all)
        dock.toggleViewAction().triggered.connect(self._on_toggled)
        window.workspace.article_changed.connect(self._show_hits)
        window.reader.find_bar.closed.connect(self._show_hits)

    @Slot()
    def find_everywhere(self) -> None:
        """Write a query, beginning with the selected words."""
        window = self._window
        span = window.reader.view.selected_span() if window.reader.view.hasFocus() else None
        words = query_of(window.workspace.text[slice(*span)]) if span else ""
        if not window.reader.find_bar.isHidden():
            window.reader.find_bar.close_bar()
        self._dock.show()
        self._dock.raise_()
        self._panel.ask(words)

    @Slot()
    def find_next(self) -> None:
        """The next place here or, where all articles were asked, everywhere."""
        self._step(1)

    @Slot()
    def find_previous(self) -> None:
        """The place before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        bar = self._window.reader.find_bar
        if bar.isHidden() and self._panel.model.places:
            hit = self._panel.step(by)
            if hit is not None:
                self._show(hit)
        elif by > 0:
            bar.find_next()
        else:
            bar.find_previous()

    @Slot(object)
    def _on_chosen(self, hit: Hit) -> None:
        self._show(hit)

    def _show(self, hit: Hit) -> None:
        window, place = self._window, Place(hit.article, hit.start, None)
        here = window.workspace.article
        if here is None or here.id != hit.article:
            window.workspace.go(place)
        else:
            window.workspace.select(None)
            window.workspace.place_asked.emit(place)
        view = window.reader.view
        if view.page.text[hit.start : hit.end] == hit.quote:
            view.put_cursor(hit.start, hit.end)
            self._show_hits()
        view.setFocus()

    @Slot()
    @Slot(object)
    def _show_hits(self, _why: object = None) -> None:
        """Mark in the article shown what was found in it."""
        window = self._window
        here = window.workspace.article
        if here is None or not window.reader.find_bar.isHidden():
            return
        hits = self._panel.model.hits_of(here.id)
        places = [(hit.start, hit.end) for hit in hits]
        selected = window.reader.view.page.span_of(window.reader.view.textCursor())
        current = places.index(selected) if selected in places else -1
        window.reader.show_hits(places, current)

    @Slot()
    def _on_left(self) -> None:
        self._dock.hide()
        self._window.focus_desk()

    @Slot(bool)
    def _on_toggled(self, shown: bool) -> None:
        if shown:
            self._panel.ask()
        else:
            self._panel.leave()

    @Slot()
    def _on_repeat(self) -> None:
        """Tag the place in the list, and stay there."""
        hit = self._panel.current_hit()
        if hit is not None:
            self._show(hit)
            self._window.actions_["repeat"].trigger()
            self._panel.step(1)
            self._panel.view.setFocus()

    @Slot(object)
    def _on_tag_all(self, entity: EntityId | None) -> None:
        if entity is not None:
            self._window.wiring.filing.offer_occurrences(entity)
            return
        hit = self._panel.current_hit() or self._panel.step(1)
        if hit is not None:
            self._show(hit)
            self._window.actions_["all"].trigger()


def query_of(words: str) -> str:
    """Selected words as a query that finds them in a row; empty where they are too many."""
    words = " ".join(words.split())
    if len(words) > _LONGEST:
        return ""
    is_plain = _SIGNS.isdisjoint(words) and not any(
        word.startswith(_OPERATORS) for word in words.split()
    )
    quoted = "".join(" " if sign in _SIGNS else sign for sign in words)
    return words if is_plain else f'"{" ".join(quoted.split())}"'
