"""The numbers behind a chart as CSV, in the same look as every other table."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import Final

from store.exporters.flavour import LINE_END
from store.exporters.guard import guard, joined
from store.statistics import Bars
from store.types import public_id

_TABLES: Final = {
    "analyst": "analyst",
    "article": "article",
    "entity": "entity",
    "pair": "entity",
    "source": "source",
    "speaker": "entity",
    "topic": "term",
}
_BOM: Final = "\ufeff"


def chart_csv(bars: Bars, labels: Sequence[str]) -> str:
    """A table of value, name and count, BOM and formula guard included; one label for each bar."""
    file = io.StringIO(newline="")
    file.write(_BOM)
    writer = csv.writer(file, lineterminator=LINE_END)
    writer.writerow([bars.by, f"{bars.by}_name", bars.measure])
    for bar, label in zip(bars.rows, labels, strict=True):
        writer.writerow([guard(_public(bars.by, bar.key)), guard(label), bar.count])
    return file.getvalue()


def _public(by: str, key: str) -> str:
    """The public ids behind a key; a code, a month and nothing stay as they are."""
    parts = key.split("-") if by == "pair" else [key]
    if by not in _TABLES or not all(part.isdecimal() for part in parts):
        return key
    return joined(public_id(_TABLES[by], int(part)) for part in parts)
