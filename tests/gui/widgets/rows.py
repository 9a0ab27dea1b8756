"""A list of villages: as many as wanted, and a record of which were asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from gui.icons import dot
from gui.widgets.rowmodel import Align, Column


@dataclass(frozen=True, slots=True)
class Village:
    number: int
    name: str


class Register:
    """Fetches villages by id; `gone` ones are not there any more."""

    def __init__(self) -> None:
        self.asked: list[int] = []
        self.gone: set[int] = set()
        self.era = "old"

    def fetch(self, ids: Sequence[int]) -> list[Village | None]:
        self.asked.extend(ids)
        return [
            None if each in self.gone else Village(each, f"{self.era} village\n{each}")
            for each in ids
        ]


COLUMNS: list[Column[Village]] = [
    Column(
        "name",
        "Village",
        lambda village: village.name,
        width_px=0,
        icon=lambda _village: dot("#3b6fd4"),
        tooltip=lambda village: f"<b>{village.number}</b>",
    ),
    Column("number", "Number", lambda village: str(village.number), align=Align.END),
    Column("note", "Note", lambda _village: "", width_px=60, sortable=False),
]
