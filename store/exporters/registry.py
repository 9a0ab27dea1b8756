"""The formats that can be written. A new one is a module and a line here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from store.errors import KnownError
from store.exporters.csv_export import export_csv
from store.exporters.options import CsvOptions
from store.jobs import Progress


@dataclass(frozen=True, slots=True)
class Exporter:
    """A format: its code, its options, and its job: (project, target, options, cancel)."""

    code: str
    options: type
    export: Callable[..., Iterator[Progress]]
    suffix: str = ""
    """Of the file it writes; empty where it writes a folder, or one zip if the name says so."""


EXPORTERS: Final[dict[str, Exporter]] = {
    each.code: each for each in (Exporter("csv", CsvOptions, export_csv),)
}


def exporter(code: str) -> Exporter:
    """The format of this code. Raises `unknown-format`."""
    if code not in EXPORTERS:
        raise KnownError("unknown-format", name=code)
    return EXPORTERS[code]
