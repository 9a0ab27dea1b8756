"""The stream of a tagged text: cues and tags as one row of tokens that joins to the text.

Its law: no token reaches across the edge of a tag, a cue or a line. Types know kinds, not records.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from store.stream import tokens as types
from store.stream.cues import CueLexer

Layer = Literal["entity", "claim", "conflict", "cue", "note"]
TypedText = tuple[types.Type, str]
_BASES: Final[tuple[tuple[Layer, types.Type], ...]] = (
    ("conflict", types.CONFLICT),
    ("claim", types.CLAIM),
    ("cue", types.SAID),
    ("note", types.NOTE),
)
_ODD: Final = re.compile(r"[^0-9A-Za-z]+")


@dataclass(frozen=True, slots=True)
class Stretch:
    """What a tag lays over [start, end); `code` is the kind of an entity."""

    start: int
    end: int
    layer: Layer
    code: str = ""


def tagged_tokens(text: str, stretches: Iterable[Stretch]) -> Iterator[TypedText]:
    """Type and text of each token, in order; joined they are the text.

    Where entities lie on each other the shortest gives the kind.
    """
    laid = sorted(stretches, key=lambda each: (each.start, -each.end))
    edges = sorted({edge for each in laid for edge in (each.start, each.end)})
    over: list[Stretch] = []
    coming = 0
    for start, end, cue in _cut(_lines(CueLexer().get_tokens_unprocessed(text)), edges):
        over = [each for each in over if each.end > start]
        while coming < len(laid) and laid[coming].start <= start:
            over.append(laid[coming])
            coming += 1
        yield type_of(over) if over else cue, text[start:end]


def type_of(over: Sequence[Stretch]) -> types.Type:
    """The type of words that these stretches cover; at least one."""
    layers = {each.layer for each in over}
    base = next((base for layer, base in _BASES if layer in layers), types.TAG)
    entities = [each for each in over if each.layer == "entity"]
    if not entities:
        return base
    top = min(entities, key=lambda each: each.end - each.start)
    return entity_type(base, top.code)


@lru_cache(maxsize=1024)
def entity_type(base: types.Type, code: str) -> types.Type:
    """The type of an entity of a kind under a base; of an unresolved one without a code."""
    return getattr(base.Entity, _name(code)) if code else base.Entity


def _name(code: str) -> str:
    """A code as a token's name: letters and digits only, and no two codes alike."""
    plain = "".join(word[:1].upper() + word[1:] for word in _ODD.split(code))
    is_plain = re.fullmatch(r"[a-z][a-z0-9]*(?:_[a-z][a-z0-9]*)*", code)
    return plain if is_plain else f"X{code.encode().hex()}"


def _lines(tokens: Iterable[tuple[int, types.Type, str]]) -> Iterator[tuple[int, int, types.Type]]:
    """The tokens cut before and after each line end."""
    for start, kind, words in tokens:
        at = start
        for part in re.split("(\n)", words):
            if part:
                yield at, at + len(part), kind
                at += len(part)


def _cut(
    tokens: Iterable[tuple[int, int, types.Type]], edges: Sequence[int]
) -> Iterator[tuple[int, int, types.Type]]:
    """The tokens cut at the edges."""
    next_edge = 0
    for start, end, kind in tokens:
        at = start
        while next_edge < len(edges) and edges[next_edge] < end:
            edge = edges[next_edge]
            next_edge += 1
            if edge > at:
                yield at, edge, kind
                at = edge
        yield at, end, kind
