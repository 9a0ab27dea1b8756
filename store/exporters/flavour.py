"""The two looks of our CSV: for people and Excel (BOM, formula guard), or raw for machines."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import IO, Any, Final

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

    def begin(self, file: IO[str], table: Table) -> Any:
        """A csv writer of the file, its header written."""
        if not self.raw:
            file.write(_BOM)
        writer = csv.writer(file, delimiter=self.delimiter, lineterminator=LINE_END)
        writer.writerow([column.name for column in table.columns])
        return writer

    def rows(self, table: Table, page: Sequence[Any]) -> Iterator[tuple[Any, ...]]:
        """The cells of a page of rows, as they are written; None for an empty one."""
        return zip(*(self._column(column, page) for column in table.columns), strict=True)

    def _column(self, column: Column, page: Sequence[Any]) -> list[Any]:
        found = cells(column, page)
        if self.raw or column.kind != "text":
            return found
        # `guard` without its call: a million cells pass here.
        return ["'" + cell if cell and cell[0] in DANGEROUS else cell for cell in found]
