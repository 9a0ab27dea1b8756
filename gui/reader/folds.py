"""Which stretches of an article can be folded away, and which are. Nothing of the text changes:
blocks are hidden, positions stay.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from gui.reader.layers import COMMENTS, FURNITURE
from gui.reader.page import Page
from gui.reader.parts import Parts
from store.rows import ZoneRow

_FOLDABLE: Final = frozenset({"comment", "boilerplate", "advert"})


@dataclass(frozen=True, slots=True)
class Run:
    """Comments and furniture of the page that follow one another, as whole lines [start, end)."""

    start: int
    end: int
    zones: tuple[ZoneRow, ...]

    @property
    def kind(self) -> str:
        """COMMENTS where there are any: the heading above belongs to them."""
        has_comments = any(zone.kind == "comment" for zone in self.zones)
        return COMMENTS if has_comments else FURNITURE


class Folds:
    """The runs of one page and the state of each: as wished for its kind until it is toggled."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._wanted: frozenset[str] = frozenset()
        self._own: dict[int, bool] = {}
        self.runs: list[Run] = []

    def show(self, zones: Sequence[ZoneRow]) -> None:
        """Look at the zones of another text, or of the same one after they changed."""
        runs = runs_of(self._page.text, zones)
        if self._page.is_whole:
            self.runs = list(runs)
        else:
            self.runs = [piece for run in runs for piece in _parted(run, self._page.parts)]

    def forget(self) -> None:
        """Another article: nothing is toggled, and nothing is known of its zones."""
        self._own.clear()
        self.runs = []

    def want(self, kinds: frozenset[str]) -> None:
        """Fold all runs of these kinds, open all others."""
        self._wanted = kinds
        self._own.clear()

    def is_folded(self, run: Run) -> bool:
        """Whether a run is folded."""
        return self._own.get(run.start, run.kind in self._wanted)

    def toggle(self, run: Run) -> None:
        """Fold or open one run."""
        self._own[run.start] = not self.is_folded(run)

    def at(self, start: int, end: int) -> list[Run]:
        """The runs that share a place with [start, end], a mere position too."""
        return [run for run in self.runs if run.start <= end and start < run.end]

    def open_at(self, start: int, end: int) -> bool:
        """Open what is folded there; whether there was anything."""
        folded = [run for run in self.at(start, end) if self.is_folded(run)]
        for run in folded:
            self._own[run.start] = False
        return bool(folded)

    def apply(self, room_px: float) -> None:
        """Hide the blocks of folded runs, with room for a line in their place; show all others."""
        self._page.hide(
            [(run.start, run.end) for run in self.runs if self.is_folded(run)],
            [(run.start, run.end) for run in self.runs if not self.is_folded(run)],
            room_px,
        )


def _parted(run: Run, parts: Parts) -> Iterator[Run]:
    """A run for each part of the text that it goes through."""
    for start, end in parts.pieces(run.start, run.end):
        zones = tuple(zone for zone in run.zones if zone.start < end and start < zone.end)
        if zones:
            yield Run(start, end, zones)


def runs_of(text: str, zones: Sequence[ZoneRow]) -> Iterator[Run]:
    """The runs, ascending and apart; a zone that is no whole line belongs to none."""
    start = end = 0
    taken: list[ZoneRow] = []
    for zone in zones:
        whole = _whole_lines(text, zone) if zone.kind in _FOLDABLE else None
        if whole is None:
            continue
        if taken and (whole[0] < end or not text[end : whole[0]].strip()):
            taken.append(zone)
            end = max(end, whole[1])
            continue
        if taken:
            yield Run(start, end, tuple(taken))
        (start, end), taken = whole, [zone]
    if taken:
        yield Run(start, end, tuple(taken))


def _whole_lines(text: str, zone: ZoneRow) -> tuple[int, int] | None:
    start = text.rfind("\n", 0, zone.start) + 1
    end = text.find("\n", zone.end)
    end = len(text) if end < 0 else end
    if text[start : zone.start].strip() or text[zone.end : end].strip():
        return None
    return start, end
