"""A slice of the records: those that a bar of the statistics stands for, as a list's filter keeps
it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Self

from store import queries


@dataclass(frozen=True, slots=True)
class Slice:
    """The records of a measure with one value; `words` say so to a person."""

    measure: str
    by: str
    key: str
    zones: tuple[str, ...] | None
    words: str
    once: bool = False
    """Whether of copies only the first counts."""

    def to_text(self) -> str:
        """As one string, for filters that are kept."""
        zones = None if self.zones is None else list(self.zones)
        told = [self.measure, self.by, self.key, zones, self.words, self.once]
        return json.dumps(told, ensure_ascii=False)

    @classmethod
    def from_text(cls, text: str) -> Self | None:
        """What `to_text` wrote; None for anything else."""
        try:
            measure, by, key, zones, words, *once = json.loads(text)
            kept = zones if zones is None else tuple(zones)
            made = cls(measure, by, str(key), kept, str(words), once == [True])
        except (ValueError, TypeError):
            return None
        known = queries.DIMENSIONS.get(made.measure, ()) if isinstance(made.measure, str) else ()
        return made if made.by in known else None
