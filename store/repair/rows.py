"""What a repair tells, as plain rows."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class TableSalvaged:
    """Of one table: rows that came over, and rows that were read but could not be kept, because
    they are no rows of ours or what they belong to is lost.
    """

    table: str
    kept: int
    left: int


@dataclass(frozen=True, slots=True)
class Salvaged:
    """A new project made of what could be read of a damaged one.

    `unread`: places of rows where none could be read. `texts_mended`: texts that are not what they
    were, or were put together from the quotes in them. `articles_made`: articles whose own record
    is lost, but not their text.
    """

    path: Path
    tables: tuple[TableSalvaged, ...]
    unread: int
    texts_mended: int
    articles_made: int

    @property
    def kept(self) -> int:
        """Rows that came over, of all tables."""
        return sum(table.kept for table in self.tables)

    @property
    def left(self) -> int:
        """Rows that were read and could not be kept."""
        return sum(table.left for table in self.tables)

    @property
    def is_whole(self) -> bool:
        """Whether nothing is known to be lost."""
        return not (self.unread or self.left or self.texts_mended or self.articles_made)
