"""The names of all articles, entities and claims, read once in short pages and kept true by what
changes: typing reads no project.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.workspace import Workspace
from store import ChangeSet, queries
from store.rows import Findable
from store.text.matching import Found, Shelf, Words, lines_of

TABLES: Final = ("article", "entity", "claim")
PAGE_ROWS: Final = 200
_QUIET_MS: Final = 1500
"""After so much quiet the names are read although nobody asked yet."""
_PAUSE_MS: Final = 12
"""Between pages, so that reading and typing come first."""
_AT_ONCE_S: Final = 0.012
"""How long reading may keep somebody waiting who opens the line."""


class Names(QObject):
    """Knows what it has read; `read_on` comes when a further page is known."""

    read_on = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        words = Words()
        self._shelves = {table: _Names(words) for table in TABLES}
        self._is_reading = True
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_time)
        workspace.changed.connect(self._on_changed)
        self._timer.start(_QUIET_MS)

    @property
    def is_complete(self) -> bool:
        """Whether everything is known as it is now."""
        return not any(shelf.lacks_some for shelf in self._shelves.values())

    def hurry(self) -> None:
        """Somebody asks: read what there is time for, and go on without waiting for quiet."""
        begun = time.perf_counter()
        for table, names in self._shelves.items():
            if names.lacks_some:
                self._read(table, names)
        while not self.is_complete and time.perf_counter() - begun < _AT_ONCE_S:
            self._read_page()
        if not self.is_complete:
            self._timer.start(_PAUSE_MS)

    def stop(self) -> None:
        """Read nothing any more."""
        # A window may be told to close twice.
        self._timer.stop()
        self._is_reading = False

    def find(self, table: str, words: str, limit: int, *, misspelt: bool = False) -> Found:
        """Places among the names of a table, best first."""
        shelf = self._shelves[table].shelf
        return shelf.find_misspelt(words, limit) if misspelt else shelf.find(words, limit)

    def at(self, table: str, place: int) -> Findable:
        """What stands at a place that was found."""
        return self._shelves[table].rows[place]

    def of(self, table: str, key: int) -> Findable | None:
        """The record of this key, None where none is known."""
        shelf = self._shelves[table]
        place = shelf.places.get(key)
        return None if place is None else shelf.rows[place]

    def newest(self, table: str, limit: int) -> list[Findable]:
        """The records made last, newest first."""
        shelf = self._shelves[table]
        return [shelf.rows[shelf.places[key]] for key in sorted(shelf.places)[: -limit - 1 : -1]]

    def count(self, table: str) -> int:
        """How many are known."""
        return len(self._shelves[table].places)

    @Slot()
    def _on_time(self) -> None:
        self._read_page()
        if not self.is_complete:
            self._timer.start(_PAUSE_MS)

    def _read_page(self) -> None:
        for table, names in self._shelves.items():
            if names.lacks_some:
                self._read(table, names)
                self.read_on.emit()
                return

    def _read(self, table: str, names: _Names) -> None:
        read = self._workspace.project.read
        if names.stale:
            keys = sorted(names.stale)[:PAGE_ROWS]
        else:
            keys = read(queries.keys_after, table, names.reached, PAGE_ROWS)
            names.reached = keys[-1] if keys else names.reached
            names.is_read = len(keys) < PAGE_ROWS
        names.take(keys, read(queries.findables, table, keys) if keys else [])

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if not self._is_reading or not changes.touches("source", "span", "alias", *TABLES):
            return
        articles, entities, claims = (self._shelves[table] for table in TABLES)
        articles.stale |= changes.rows("article")
        if changes.touches("source"):
            articles.stale |= articles.places.keys()
        touched = set(_entities_in(changes))
        entities.stale |= touched
        if _respells(changes):
            entities.stale |= entities.places.keys()
        claims.stale |= changes.rows("claim") | set(self._claims_in(changes))
        if touched:
            claims.stale |= {row.key for row in claims.known() if row.speaker in touched}
        if not self.is_complete:
            self._timer.start(_QUIET_MS)

    def _claims_in(self, changes: ChangeSet) -> Iterator[int]:
        """Claims whose words may be others now."""
        for change in changes.changes:
            if change.table == "span":
                image = {**(change.before or {}), **(change.after or {})}
                if image.get("claim_id"):
                    yield image["claim_id"]
                elif "quote" in image and "id" not in image:
                    yield from self._claims_of(changes)
                    return

    def _claims_of(self, changes: ChangeSet) -> Iterator[int]:
        known = self._shelves["claim"].known()
        return (row.key for row in known if row.article in changes.articles)


class _Names:
    """The records of one table, the words they are found by, and what is not read yet."""

    def __init__(self, words: Words) -> None:
        self.shelf = Shelf(words)
        self.rows: list[Findable] = []
        self.places: dict[int, int] = {}
        self.reached = 0
        self.is_read = False
        self.stale: set[int] = set()

    @property
    def lacks_some(self) -> bool:
        return not self.is_read or bool(self.stale)

    def known(self) -> Iterator[Findable]:
        return (self.rows[place] for place in self.places.values())

    def take(self, keys: list[int], rows: list[Findable]) -> None:
        """Know these keys by these rows; keys without a row are gone."""
        self.stale.difference_update(keys)
        for key in {*keys} - {row.key for row in rows}:
            place = self.places.pop(key, None)
            if place is not None:
                self.shelf.replace(place, "")
        for row in rows:
            self._take_one(row, lines_of((row.name, *row.others, row.day)))

    def _take_one(self, row: Findable, lines: str) -> None:
        place = self.places.get(row.key)
        if place is None:
            self.places[row.key] = self.shelf.add(lines)
            self.rows.append(row)
        else:
            self.shelf.replace(place, lines)
            self.rows[place] = row


def _respells(changes: ChangeSet) -> bool:
    """Whether spellings changed of which the changes do not say whose they are."""
    if any(part.table == "alias" for part in changes.ranges):
        return True
    return any(
        change.table == "alias"
        and "entity_id" not in {**(change.before or {}), **(change.after or {})}
        for change in changes.changes
    )


def _entities_in(changes: ChangeSet) -> Iterator[int]:
    """Entities whose names, or whose standing for others, may be different now."""
    yield from changes.rows("entity")
    for change in changes.changes:
        for image in (change.before or {}, change.after or {}):
            if change.table == "entity":
                yield from (
                    image[name] for name in ("root_id", "merged_into_id") if image.get(name)
                )
            elif change.table == "alias" and image.get("entity_id"):
                yield image["entity_id"]
