"""The records that the library may be narrowed to, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from gui.datewords import date_words
from gui.labels import label_of
from gui.panels.libraryquery import KEYS, LibraryQuery
from gui.plaintext import one_line
from gui.widgets.combobox import Choice
from gui.workspace import Workspace
from store import queries
from store.queries import LibraryFilter
from store.queries.zoned import BODY
from store.text.folding import fold_key
from store.types import EntityId, SourceId

if TYPE_CHECKING:
    from gui.panels.forms.names import Names
    from gui.panels.forms.suggestline import Suggestion

translate = QCoreApplication.translate
_MOST: Final = 12
_LONGEST: Final = 40


class LibraryNames:
    """Names and choices from an open project."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._entities: Names | None = None

    def forget(self) -> None:
        """Read the names of entities again before the next suggestion."""
        if self._entities is not None:
            self._entities.forget()

    def outlets(self, words: str) -> list[Suggestion]:
        """Outlets whose name holds the words, with how many articles each has."""
        from gui.panels.forms.suggestline import Suggestion

        wanted = fold_key(words)
        rows = self._workspace.project.read(queries.sources)
        fitting = [row for row in rows if row.articles and wanted in fold_key(row.name)]
        return [Suggestion(row.name, int(row.id)) for row in fitting][:_MOST]

    def entities(self, words: str) -> list[Suggestion]:
        """Entities known by a spelling that holds the words."""
        from gui.panels.forms.names import Names

        self._entities = self._entities or Names(self._workspace)
        return self._entities.entities(words)

    def topics(self) -> list[Choice]:
        """All topics."""
        return [Choice(int(term.id), label_of(term)) for term in self._workspace.terms("topic")]

    def zones(self) -> list[Choice]:
        """All kinds of zones but plain body, which every article has."""
        terms = self._workspace.terms("zone_kind")
        return [Choice(term.code, label_of(term)) for term in terms if term.code != BODY]

    def analysts(self) -> list[Choice]:
        """Everybody who worked on the project."""
        found = self._workspace.project.read(queries.analyst_names)
        return [Choice(int(key), name) for key, name in found.items()]

    def name_of(self, field: str, key: int) -> str:
        """The name of the record that a field holds; empty where it is gone."""
        read = self._workspace.project.read
        if field == "outlet":
            outlet = read(queries.source, SourceId(key))
            return outlet.name if outlet else ""
        if field == "entity":
            entity = read(queries.entity, EntityId(key))
            return entity.name if entity else ""
        if field == "copies_of":
            first = read(queries.article_ids, LibraryFilter(copies_of=key), sort="added")[:1]
            return next((card.title for card in read(queries.article_cards, first)), "")
        choices = self.topics() if field == "topic" else self.analysts()
        return next((choice.label for choice in choices if choice.code == key), "")

    def known(self, query: LibraryQuery) -> LibraryQuery:
        """The query without records that are gone."""
        keys = {name: getattr(query, name) for name in KEYS}
        return query.without(
            *(name for name, key in keys.items() if key and not self.name_of(name, key))
        )

    def told(self, query: LibraryQuery) -> list[tuple[tuple[str, ...], str]]:
        """What narrows the query behind the funnel: the fields, and the words for them."""
        told: list[tuple[tuple[str, ...], str]] = []
        for field in query.narrowed():
            if field == "until" and query.since:
                continue
            both = field == "since" and query.until
            told.append((("since", "until") if both else (field,), self._words(field, query)))
        return told

    def _words(self, field: str, query: LibraryQuery) -> str:
        value = getattr(query, field)
        patterns = {
            "outlet": translate("library", "Outlet: {name}"),
            "entity": translate("library", "Mentions {name}"),
            "topic": translate("library", "Topic: {name}"),
            "analyst": translate("library", "Tagged by {name}"),
            "copies_of": translate("library", "Copies of “{name}”"),
        }
        if field in patterns:
            name = one_line(self.name_of(field, value), _LONGEST)
            return patterns[field].format(name=name)
        if field in {"since", "until"}:
            return _dates(query.since, query.until)
        if field == "zone":
            names = {choice.code: choice.label for choice in self.zones()}
            kind = names.get(value, value)
            return translate("library", "Has parts of kind {kind}").format(kind=kind)
        if field == "once":
            return translate("library", "Copies count once")
        return having_words(field)[value]


def having_words(field: str) -> dict[str, str]:
    """What an article may have (`has`) or not have (`lacks`), in words by code."""
    if field == "has":
        return {
            "mention": translate("library", "With entity tags"),
            "claim": translate("library", "With claims"),
            "contradiction": translate("library", "With contradictions"),
            "note": translate("library", "With notes"),
        }
    return {
        "mention": translate("library", "Without entity tags"),
        "claim": translate("library", "Without claims"),
        "contradiction": translate("library", "Without contradictions"),
        "note": translate("library", "Without notes"),
    }


def _dates(since: str, until: str) -> str:
    if not until:
        return translate("library", "From {first}").format(first=date_words(since))
    if not since:
        return translate("library", "Until {last}").format(last=date_words(until))
    both = translate("library", "{first} – {last}")
    return both.format(first=date_words(since), last=date_words(until))
