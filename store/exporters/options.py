"""What may be chosen for a CSV export."""

from __future__ import annotations

from dataclasses import dataclass

from store.errors import KnownError
from store.exporters.columns import Table
from store.exporters.extract import Choice
from store.exporters.flavour import DELIMITERS, Flavour
from store.exporters.tables import TABLES, TEXTS


@dataclass(frozen=True, slots=True, kw_only=True)
class CsvOptions(Choice):
    """Which tables, which part of the project, which look. Raises `bad-option`."""

    tables: frozenset[str] | None = None
    """Names of tables, and `texts`; None for all."""
    raw: bool = False
    delimiter: str = ","

    def __post_init__(self) -> None:
        unknown = (self.tables or frozenset()) - TABLES.keys() - {TEXTS}
        if unknown:
            raise KnownError("bad-option", name="tables", text=", ".join(sorted(unknown)))
        if self.delimiter not in DELIMITERS or (self.raw and self.delimiter != ","):
            raise KnownError("bad-option", name="delimiter", text=self.delimiter)

    @property
    def flavour(self) -> Flavour:
        """The look."""
        return Flavour(self.raw, self.delimiter)

    def wants(self, name: str) -> bool:
        """Whether a table, or the texts, are chosen."""
        return self.tables is None or name in self.tables

    def chosen(self) -> list[Table]:
        """The chosen tables in their order."""
        return [table for table in TABLES.values() if self.wants(table.name)]

    def told(self) -> dict[str, object]:
        """The filter as a manifest holds it: only what was narrowed, with public ids."""
        narrowed = {
            "articles": _ids("article", self.articles),
            "speakers": _ids("entity", self.speakers),
            "statuses": sorted(self.statuses or ()),
            "kinds": sorted(self.kinds or ()),
            "zones": sorted(self.zones or ()),
        }
        return {name: value for name, value in narrowed.items() if getattr(self, name) is not None}


def _ids(kind: str, keys: frozenset[int] | None) -> list[str]:
    return [f"{kind}-{key}" for key in sorted(keys or ())]
