"""What comes back on reopening: article, place in it, filters, docks, view."""

from __future__ import annotations

import base64
import contextlib
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QTimer, Slot

from gui.desks.registry import DESKS
from gui.session import SessionKeeper
from store.types import ArticleId

if TYPE_CHECKING:
    from gui.window import MainWindow

_NOTED_MS = 100
_LONGEST_NUMBER = 10
"""Digits of a key: what is longer is none."""


class Restoring(QObject):
    """Keeps the session of a window's project, and puts a window back to it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._top: int | None = None
        self._keeper = SessionKeeper(str(window.workspace.project.uid), parent=self)
        self._noting = QTimer(self, singleShot=True, interval=_NOTED_MS)
        self._noting.timeout.connect(self._note)

    def restore(self) -> None:
        """Put the window back to where the person left; then watch."""
        window, session = self._window, self._keeper.session
        window.library.set_filters(_part(session.filters, "library"))
        window.workspace.zone_filter.choose(_part(session.filters, "zones").get("code", ""))
        window.search.set_filters(_part(session.filters, "search"))
        for spec in DESKS:
            window.desks.set_filters(spec.name, _part(session.filters, spec.name))
        used = _part(session.filters, "anything").get("used", "")
        window.wiring.anything.set_recent(used.split())
        window.layouts.take_name(session.docks.get("layout", window.layouts.name))
        state = session.docks.get("state")
        if state:
            # A file that somebody damaged costs the place of the panes, not the project.
            with contextlib.suppress(ValueError):
                window.restore_frame(QByteArray(base64.b64decode(state)))
        window.wants_side = session.docks.get("side", str(int(window.wants_side))) == "1"
        window.set_beside(wanted=session.docks.get("beside", str(int(window.has_beside))) == "1")
        beside = session.docks.get("beside_article", "")
        if beside.isascii() and beside.isdigit() and len(beside) < _LONGEST_NUMBER:
            window.beside.show_article(ArticleId(int(beside)))
        if session.article_id is not None:
            window.workspace.open_article(ArticleId(session.article_id))
            view = window.reader.view
            view.set_caret(min(session.caret, len(window.workspace.text)))
            view.scroll_to_top_position(session.scroll)
            self._top = session.scroll
        window.show_desk(session.docks.get("desk", window.desk))
        self._watch()

    @Slot()
    def find_place_again(self) -> None:
        """Scroll to the place of last time once more; once."""
        top, self._top = self._top, None
        if top is not None:
            self._window.reader.view.scroll_to_top_position(top)

    def keep(self) -> None:
        """Write down where the person is, now."""
        self._noting.stop()
        self._note()
        self._keeper.flush()
        self._window.reader.seen.keep()

    def _watch(self) -> None:
        window = self._window
        window.workspace.article_changed.connect(self._on_anything)
        window.reader.view.scrolled.connect(self._on_anything)
        window.library.filters_changed.connect(self._on_anything)
        window.desks.filters_changed.connect(self._on_anything)
        window.desk_shown.connect(self._on_anything)
        window.workspace.zone_filter.changed.connect(self._on_anything)
        window.wiring.anything.used.connect(self._on_anything)

    @Slot()
    @Slot(object)
    def _on_anything(self, _what: object = None) -> None:
        # Scrolling tells of every line, and what is noted is not little.
        if not self._noting.isActive():
            self._noting.start()

    @Slot()
    def _note(self) -> None:
        window, view = self._window, self._window.reader.view
        article = window.workspace.article
        state = base64.b64encode(window.reading.frame().data()).decode()
        beside = window.beside.article if len(window.readers()) > 1 else None
        self._keeper.change(
            article_id=article.id if article else None,
            scroll=view.top_position(),
            caret=view.caret(),
            filters=_prefixed("library", window.library.filters())
            | _prefixed("zones", {"code": window.workspace.zone_filter.code})
            | _prefixed("search", window.search.filters())
            | _prefixed("anything", {"used": " ".join(window.wiring.anything.recent())})
            | {
                key: value
                for name, filters in window.desks.filters().items()
                for key, value in _prefixed(name, filters).items()
            },
            docks={
                "state": state,
                "desk": window.desk,
                "side": str(int(window.wants_side)),
                "layout": window.layouts.name,
                "beside": str(int(window.has_beside)),
                "beside_article": str(beside.id) if beside else "",
            },
        )


def _prefixed(name: str, filters: Mapping[str, str]) -> dict[str, str]:
    return {f"{name}.{key}": value for key, value in filters.items()}


def _part(filters: Mapping[str, str], name: str) -> dict[str, str]:
    start = f"{name}."
    return {key.removeprefix(start): v for key, v in filters.items() if key.startswith(start)}
