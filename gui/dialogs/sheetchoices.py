"""What an evidence sheet may hold: which links, named in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from gui.exportwords import export_words
from store.exporters.evidence import Request
from store.types import RelationId


@dataclass(frozen=True, slots=True)
class Scope:
    """One choice: its words, its links in their order, and what chose them."""

    key: str
    label: str
    links: tuple[RelationId, ...]
    filters: tuple[tuple[str, str], ...] = ()

    def request(self) -> Request:
        """The request for such a sheet, made now."""
        return Request(self.links, self.filters, words=export_words())


def first_with_links(scopes: Sequence[Scope], wanted: str) -> str:
    """The wanted choice if it holds anything, else the first one that does, else the wanted."""
    filled = [scope.key for scope in scopes if scope.links]
    return wanted if wanted in filled or not filled else filled[0]
