"""What an export takes from a project: all, or what belongs to chosen articles, speakers, links.

A link comes when it touches the choice, and brings the claim and the article at its other end.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field, replace
from typing import Concatenate, Final, ParamSpec, TypeVar

from sqlalchemy import Connection

from store.project import Project
from store.queries import exported
from store.queries.exported import LinkEnds
from store.queries.zoned import kept_in_zones, with_spans
from store.types import ArticleId, EntityId

P = ParamSpec("P")
T = TypeVar("T")

PAGE: Final = 2_000
"""Keys a read: below every engine's limit of parameters."""

Keys = frozenset[int] | None
"""Chosen keys; None for all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Which part of a project is wanted; None everywhere is all of it."""

    articles: frozenset[ArticleId] | None = None
    speakers: frozenset[EntityId] | None = None
    """Claims of these entities, merged ones included."""
    statuses: frozenset[str] | None = None
    """Of contradictions, as are the kinds."""
    kinds: frozenset[str] | None = None
    zones: frozenset[str] | None = None
    """Tags that begin in a zone of these kinds; `body` is where none is."""

    @property
    def narrows(self) -> bool:
        """Whether anything is left out."""
        chosen = (self.articles, self.speakers, self.statuses, self.kinds, self.zones)
        return any(part is not None for part in chosen)


@dataclass(frozen=True, slots=True)
class Selection:
    """The keys of the records that come."""

    articles: Keys = None
    tagged: Keys = None
    """Articles whose mentions and notes come; the others are only the far ends of links."""
    claims: Keys = None
    links: Keys = None
    conflicts: Keys = None
    """Those of the links that are contradictions."""
    entities: Keys = None
    sources: Keys = None
    zones: frozenset[str] | None = None
    """Where mentions and notes on passages begin."""


_SELECTED: Final = {
    "article": "articles",
    "claim": "claims",
    "claim_relation": "links",
    "contradiction": "conflicts",
    "entity": "entities",
    "source": "sources",
}
_OWNED: Final = {
    "alias": ("entity", "entity_id"),
    "revision": ("article", "article_id"),
    "zone": ("revision", "revision_id"),
}


@dataclass(slots=True)
class Extract:
    """A project seen through a selection, read in short pieces."""

    project: Project
    selection: Selection = field(default_factory=Selection)
    page: int = PAGE
    """Keys a read; fewer where people work beside it, for a commit waits for a read."""

    def read(
        self, query: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """What a query returns, from one short read."""
        return self.project.read(query, *args, **kwargs)

    def values(self, table: str, wanted: str, column: str, among: Collection[int]) -> set[int]:
        """The keys in one column where another holds one of these."""
        return {
            value
            for batch in self.runs(among)
            for value in self.read(exported.values_where, table, wanted, column, batch)
        }

    def count(self, table: str, column: str, among: Collection[int]) -> int:
        """How many rows hold one of these keys in a column."""
        return sum(
            self.read(exported.count_where, table, column, batch) for batch in self.runs(among)
        )

    def every(self, table: str, **equal: object) -> Iterator[list[int]]:
        """All keys of a table by the page, ascending."""
        page = self.read(exported.key_page, table, 0, self.page, **equal)
        while page:
            yield page
            page = self.read(exported.key_page, table, page[-1], self.page, **equal)

    def runs(self, keys: Collection[int]) -> Iterator[list[int]]:
        """These keys by the page, ascending."""
        ordered = sorted(keys)
        for first in range(0, len(ordered), self.page):
            yield ordered[first : first + self.page]

    def keys(self, table: str) -> Keys:
        """The chosen keys of a table (or of `contradiction`); None for all of them."""
        chosen = self.selection
        if table in _SELECTED:
            keys: Keys = getattr(chosen, _SELECTED[table])
            return keys
        if table in _OWNED:
            owner, column = _OWNED[table]
            return self._belonging(table, column, self.keys(owner))
        if table == "mention":
            mentions = self._belonging("mention", "article_id", chosen.tagged)
            return self.in_zones("mention", mentions, chosen.zones)
        return self._notes() if table == "note" else None

    def in_zones(self, owner: str, keys: Keys, zones: frozenset[str] | None) -> Keys:
        """Those of the keys whose tags begin in zones of these kinds; None for any."""
        if zones is None:
            return keys
        runs = self.every(owner) if keys is None else self.runs(keys)
        return frozenset(key for run in runs for key in self.read(kept_in_zones, owner, run, zones))

    def _belonging(self, table: str, column: str, owners: Keys) -> Keys:
        return None if owners is None else frozenset(self.values(table, "id", column, owners))

    def _notes(self) -> Keys:
        chosen = self.selection
        owners = {
            "article_id": chosen.tagged,
            "entity_id": chosen.entities,
            "claim_id": chosen.claims,
            "relation_id": chosen.links,
        }
        if chosen.zones is None and all(keys is None for keys in owners.values()):
            return None
        found: set[int] = set()
        for column, keys in owners.items():
            found |= self.values("note", "id", column, self._owners(column, keys))
        return frozenset(found - self._passages_elsewhere(found))

    def _passages_elsewhere(self, notes: set[int]) -> set[int]:
        zones = self.selection.zones
        if zones is None:
            return set()
        placed = {key for run in self.runs(notes) for key in self.read(with_spans, "note", run)}
        return placed - (self.in_zones("note", frozenset(placed), zones) or set())

    def _owners(self, column: str, chosen: Keys) -> frozenset[int]:
        if chosen is not None:
            return chosen
        table = {"relation_id": "claim_relation"}.get(column, column.removesuffix("_id"))
        return frozenset(key for page in self.every(table) for key in page)


def extract(project: Project, choice: Choice, page: int = PAGE) -> Extract:
    """The project through what the choice selects."""
    whole = Extract(project, page=page)
    return replace(whole, selection=_selection(whole, choice)) if choice.narrows else whole


def _selection(whole: Extract, choice: Choice) -> Selection:
    near = _chosen_claims(whole, choice)
    links = _links(whole, choice, near)
    claims = None if near is None else near.union(*(link.ends for link in links))
    chosen = Selection(
        claims=claims,
        links=frozenset(link.id for link in links),
        conflicts=frozenset(link.id for link in links if link.relation == "contradicts"),
        zones=choice.zones,
    )
    return chosen if choice.articles is None else _of_articles(whole, choice.articles, chosen)


def _of_articles(whole: Extract, tagged: frozenset[ArticleId], chosen: Selection) -> Selection:
    claims = chosen.claims or frozenset()
    articles = tagged | whole.values("claim", "article_id", "id", claims)
    return replace(
        chosen,
        articles=articles,
        tagged=tagged,
        entities=_entities(whole, tagged, claims),
        sources=frozenset(whole.values("article", "source_id", "id", articles)),
    )


def _chosen_claims(whole: Extract, choice: Choice) -> Keys:
    found: Keys = None
    if choice.articles is not None:
        found = frozenset(whole.values("claim", "id", "article_id", choice.articles))
    if choice.speakers is not None:
        family = choice.speakers | whole.values("entity", "id", "root_id", choice.speakers)
        said = frozenset(whole.values("claim", "id", "speaker_id", family))
        found = said if found is None else found & said
    return whole.in_zones("claim", found, choice.zones)


def _links(whole: Extract, choice: Choice, near: Keys) -> list[LinkEnds]:
    found: list[LinkEnds] = []
    # A side that stands in another zone must not come back through its contradiction.
    inside = whole.in_zones("claim", None, choice.zones)
    page = whole.read(exported.link_page, 0, whole.page)
    while page:
        found += [
            link
            for link in page
            if _wanted(link, choice)
            and (near is None or not near.isdisjoint(link.ends))
            and (inside is None or inside.issuperset(link.ends))
        ]
        page = whole.read(exported.link_page, page[-1].id, whole.page)
    return found


def _wanted(link: LinkEnds, choice: Choice) -> bool:
    if link.relation != "contradicts":
        return True
    return (choice.statuses is None or link.status in choice.statuses) and (
        choice.kinds is None or link.kind in choice.kinds
    )


def _entities(whole: Extract, articles: frozenset[ArticleId], claims: frozenset[int]) -> Keys:
    """Those named there, who speak or are spoken of, and what they were merged into."""
    found = whole.values("mention", "entity_id", "article_id", articles)
    found |= whole.values("claim", "speaker_id", "id", claims)
    found |= whole.values("claim_about", "entity_id", "claim_id", claims)
    new = found
    while new:
        new = whole.values("entity", "merged_into_id", "id", new) - found
        found = found | new
    return frozenset(found)
