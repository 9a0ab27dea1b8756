"""Which part of an article stands around a claim: some sentences before and after its words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from store.text.sentences import sentences

Range = tuple[int, int]
"""Half-open code points of a text."""

_REACH = 3000
GAP = "\n[…]\n"


class Weight(Enum):
    """How a run of an excerpt is meant to be seen."""

    CONTEXT = "context"
    CLAIM = "claim"
    DIFFERING = "differing"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one weight."""

    text: str
    weight: Weight


def excerpt(text: str, parts: Sequence[Range], sentences_each: int = 3) -> list[Range]:
    """What to show around these parts: ascending, disjoint ranges; near parts share one."""
    found: list[Range] = []
    for start, end in sorted(parts):
        first, last = _before(text, start, sentences_each), _after(text, end, sentences_each)
        if found and first <= found[-1][1]:
            found[-1] = (found[-1][0], max(last, found[-1][1]))
        else:
            found.append((first, last))
    return found


def runs_of(
    text: str, shown: Sequence[Range], parts: Sequence[Range], differing: Sequence[Range]
) -> list[Run]:
    """The shown ranges cut into runs; `differing` ranges count only inside the parts."""
    found: list[Run] = []
    for number, (first, last) in enumerate(shown):
        if number:
            found.append(Run(GAP, Weight.CONTEXT))
        found.extend(_runs_within(text, first, last, sorted(parts), sorted(differing)))
    return found


def _runs_within(
    text: str, first: int, last: int, parts: Sequence[Range], differing: Sequence[Range]
) -> Iterator[Run]:
    at = first
    for start, end in parts:
        if not first <= start < last:
            continue
        yield from _run(text, at, start, Weight.CONTEXT)
        inside = [each for each in differing if start <= each[0] and each[1] <= end]
        at = max(at, start)
        for from_, to in inside:
            yield from _run(text, at, from_, Weight.CLAIM)
            yield from _run(text, from_, to, Weight.DIFFERING)
            at = to
        yield from _run(text, at, end, Weight.CLAIM)
        at = max(at, end)
    yield from _run(text, at, last, Weight.CONTEXT)


def _run(text: str, start: int, end: int, weight: Weight) -> Iterator[Run]:
    if start < end:
        yield Run(text[start:end], weight)


def _before(text: str, start: int, count: int) -> int:
    floor = max(0, start - _REACH)
    # a sentence cut by the reach begins at the floor: only where it is the sole one is it shown
    found = [floor + first for first, _ in sentences(text[floor:start])]
    return found[-count:][0] if found else start


def _after(text: str, end: int, count: int) -> int:
    ceiling = min(len(text), end + _REACH)
    found = [end + last for _, last in sentences(text[end:ceiling])]
    # what follows a claim inside its own sentence is the rest of it, not a sentence of the context
    rest = 0 if _ends_sentence(text, end) else 1
    return found[: count + rest][-1] if found else end


def _ends_sentence(text: str, end: int) -> bool:
    return text[:end].rstrip("\"'”’»)]")[-1:] in {".", "!", "?", "…", "\n"}
