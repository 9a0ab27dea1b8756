"""The two looks of our CSV: for people and Excel (BOM, formula guard), or raw for machines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from store.exporters.columns import Column, Table, cells
from store.exporters.guard import DANGEROUS

DELIMITERS: Final = (",", ";", "\t")
LINE_END: Final = "\r\n"
_BOM: Final = "\ufeff"


@dataclass(frozen=True, slots=True)
class Flavour:
    """How tables are written. Texts are never touched by it."""

    raw: bool = False
    delimiter: str = ","

    @property
    def name(self) -> str:
        """Its name in the manifest."""
        return "raw" if self.raw else "people"

    def header(self, table: Table) -> str:
        """What a file begins with."""
        names = self.delimiter.join(column.name for column in table.columns)
        return f"{'' if self.raw else _BOM}{names}{LINE_END}"

    def lines(self, table: Table, page: Sequence[Any]) -> str:
        """A page of rows as `csv.writer` writes them, in a third of its time: it looks at every
        sign of every cell, where only a text can need quotes and most need none.
        """
        columns = [
            self._quoted(found) if column.kind == "text" else found
            for column, found in self._columns(table, page)
        ]
        return "".join([self.delimiter.join(row) + LINE_END for row in zip(*columns, strict=True)])

    def rows(self, table: Table, page: Sequence[Any]) -> Iterator[tuple[str, ...]]:
        """The cells of a page of rows, without the quotes of the file."""
        return zip(*(found for _, found in self._columns(table, page)), strict=True)

    def _columns(self, table: Table, page: Sequence[Any]) -> Iterator[tuple[Column, list[str]]]:
        for column in table.columns:
            found = cells(column, page)
            if column.kind == "text" and not self.raw:
                # `guard` without its call: a million cells pass here.
                found = ["'" + cell if cell and cell[0] in DANGEROUS else cell for cell in found]
            yield column, found

    def _quoted(self, found: list[str]) -> list[str]:
        signs = (self.delimiter, '"', "\r", "\n")
        together = "".join(found)
        if not any(sign in together for sign in signs):
            return found
        special = re.compile(f"[{''.join(signs)}]").search
        return [_in_quotes(cell) if special(cell) else cell for cell in found]


def _in_quotes(cell: str) -> str:
    doubled = cell.replace('"', '""')
    return f'"{doubled}"'
