"""The stream of an article cut into what a writer writes: pieces with their tags, line by line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from store.exporters.rendered.page import OPEN, Page
from store.rows import Mark, ZoneRow
from store.stream import tokens as types
from store.stream.tagged import TypedText


@dataclass(frozen=True, slots=True)
class Piece:
    """Words with one look; `opens` and `closes` are the labels before and after them."""

    text: str
    kind: types.Type
    over: tuple[Mark, ...] = ()
    opens: str = ""
    closes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the article without its end; `ends` is false for the last one."""

    pieces: tuple[Piece, ...]
    zone: ZoneRow | None
    ends: bool

    @property
    def text(self) -> str:
        """Its words."""
        return "".join(piece.text for piece in self.pieces)


def lines_of(page: Page, tokens: Iterable[TypedText]) -> Iterator[Line]:
    """The lines of an article; their words joined by line feeds are the text."""
    zones = _Zones(page.zones)
    pieces: list[Piece] = []
    start = at = 0
    for piece in _joined(_pieces(page, tokens)):
        at += len(piece.text)
        if piece.text != "\n":
            pieces.append(piece)
            continue
        if piece.opens or piece.closes:
            pieces.append(Piece("", piece.kind, piece.over, piece.opens, piece.closes))
        yield Line(tuple(pieces), zones.of(start, at - 1), ends=True)
        pieces, start = [], at
    if pieces or start == at:
        yield Line(tuple(pieces), zones.of(start, at), ends=False)


def _joined(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Neighbours that differ in nothing are one piece; a line feed stays alone."""
    held: Piece | None = None
    for piece in pieces:
        if held and _goes_on(held, piece):
            held = replace(held, text=held.text + piece.text, closes=piece.closes)
            continue
        if held:
            yield held
        held = piece
    if held:
        yield held


def _goes_on(held: Piece, piece: Piece) -> bool:
    return (
        (held.kind is piece.kind or not piece.over)
        and held.over == piece.over
        and not (held.closes or piece.opens)
        and "\n" not in (held.text, piece.text)
    )


def _pieces(page: Page, tokens: Iterable[TypedText]) -> Iterator[Piece]:
    marks = sorted(page.marks, key=lambda mark: (mark.start, -mark.end))
    over: list[Mark] = []
    coming = at = 0
    for kind, text in tokens:
        end = at + len(text)
        over = [mark for mark in over if mark.end > at]
        opened = []
        while coming < len(marks) and marks[coming].start <= at:
            opened.append(marks[coming])
            coming += 1
        over += opened
        opens = OPEN * sum(mark.owner == "claim" and mark.role == "body" for mark in opened)
        yield Piece(text, kind, tuple(over), opens, _closes(page, over, end))
        at = end


def _closes(page: Page, over: Sequence[Mark], end: int) -> tuple[str, ...]:
    """The labels of what ends here, the innermost first."""
    ending = [mark for mark in reversed(over) if mark.end == end]
    return tuple(label for label in map(page.closing, ending) if label)


class _Zones:
    """Tells the zone of a line: the innermost one that covers at least half of it."""

    def __init__(self, zones: Sequence[ZoneRow]) -> None:
        self._zones = sorted(zones, key=lambda zone: zone.end - zone.start)

    def of(self, start: int, end: int) -> ZoneRow | None:
        """The zone of [start, end); an empty line belongs to what stands on both its sides."""
        for zone in self._zones:
            shared = min(end, zone.end) - max(start, zone.start)
            if shared * 2 >= end - start and (shared > 0 or zone.start < start < zone.end):
                return zone
        return None
