"""What the library is asked for: a filter, an order and groups, as one value that can be kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from store.queries import LibraryFilter
from store.types import AnalystId, EntityId, SourceId, TermId

STATES: Final = ("new", "in_progress", "done")
ONLY: Final = ("untagged", "contradicted")
SORTS: Final = ("title", "outlet", "published", "added", "state")
GROUPS: Final = ("", "outlet", "month", "state", "copies")
TAGGED: Final = ("mention", "claim", "contradiction", "note")
_CODES: Final[Mapping[str, tuple[str, ...]]] = {
    "show": ("all", *STATES, *ONLY),
    "sort": SORTS,
    "group": GROUPS,
    "has": ("", *TAGGED),
    "lacks": ("", *TAGGED),
}
KEYS: Final = ("outlet", "entity", "topic", "analyst", "copies_of")
"""Fields that hold the key of a record."""
_LONGEST_KEY: Final = 10
NARROWING: Final = (*KEYS, "since", "until", "has", "lacks", "zone", "once")


@dataclass(frozen=True, slots=True)
class LibraryQuery:
    """A choice of articles: words that all occur, what they are, have and lack, and the order."""

    words: str = ""
    show: str = "all"
    sort: str = "title"
    descending: bool = False
    group: str = ""
    outlet: int | None = None
    since: str = ""
    until: str = ""
    has: str = ""
    lacks: str = ""
    entity: int | None = None
    topic: int | None = None
    analyst: int | None = None
    copies_of: int | None = None
    once: bool = False
    zone: str = ""

    @property
    def is_narrow(self) -> bool:
        """Whether some articles may be left out."""
        return bool(self.words.strip()) or self.show != "all" or bool(self.narrowed())

    def narrowed(self) -> list[str]:
        """The fields behind the funnel that leave something out."""
        return [name for name in NARROWING if getattr(self, name)]

    def widened(self) -> LibraryQuery:
        """The same order and groups of all articles."""
        return LibraryQuery(sort=self.sort, descending=self.descending, group=self.group)

    def without(self, *names: str) -> LibraryQuery:
        """The same with these fields as at first."""
        first = LibraryQuery()
        changed: dict[str, Any] = {name: getattr(first, name) for name in names}
        return replace(self, **changed)

    def filter(self, tags_in: frozenset[str] | None = None) -> LibraryFilter:
        """What the queries of the library want to know; tags count in zones of these kinds."""
        has = [self.has, "contradiction" if self.show == "contradicted" else ""]
        lacks = [self.lacks, "tag" if self.show == "untagged" else ""]
        return LibraryFilter(
            self.words,
            state=self.show if self.show in STATES else None,
            outlet=None if self.outlet is None else SourceId(self.outlet),
            since=self.since or None,
            until=self.until or None,
            has=tuple(filter(None, has)),
            lacks=tuple(filter(None, lacks)),
            entity=None if self.entity is None else EntityId(self.entity),
            topic=None if self.topic is None else TermId(self.topic),
            analyst=None if self.analyst is None else AnalystId(self.analyst),
            copies_of=self.copies_of,
            once=self.once,
            zone=self.zone or None,
            tags_in=tags_in,
        )

    def as_words(self) -> dict[str, str]:
        """For keeping until the next time; what is as at first is left out but for the order."""
        kept = {
            "words": self.words,
            "show": self.show,
            "sort": self.sort,
            "direction": "descending" if self.descending else "ascending",
        }
        names = (*KEYS, "since", "until", "has", "lacks", "zone", "group")
        further = {name: str(getattr(self, name)) for name in names if getattr(self, name)}
        return kept | further | ({"once": "1"} if self.once else {})

    @classmethod
    def of_words(cls, kept: Mapping[str, str]) -> LibraryQuery:
        """The choice that was kept; what is not understood is as at first."""
        known: dict[str, Any] = {
            name: kept[name] for name, codes in _CODES.items() if kept.get(name) in codes
        }
        known |= {name: kept[name] for name in ("words", "since", "until", "zone") if name in kept}
        known |= {name: int(kept[name]) for name in KEYS if _is_key(kept.get(name, ""))}
        return cls(
            descending=kept.get("direction") == "descending", once=kept.get("once") == "1", **known
        )


def _is_key(word: str) -> bool:
    return word.isascii() and word.isdigit() and len(word) < _LONGEST_KEY
