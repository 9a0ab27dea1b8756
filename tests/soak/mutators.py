"""Eight ways to damage a project file, at random: each takes the bytes and gives others."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Final

Mutator = Callable[[bytearray, random.Random], bytearray]

_INTERESTING: Final = (0, 1, 2, 5, 10, 13, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF)
_FIELDS: Final = (
    (16, 2), (18, 1), (19, 1), (20, 1), (21, 1), (24, 4), (28, 4), (32, 4), (36, 4),
    (40, 4), (44, 4), (48, 4), (52, 4), (56, 4), (60, 4), (64, 4), (92, 4), (96, 4),
)  # fmt: skip
"""Of the header: place and length; those by which a file is called ours are left alone."""


def damaged(whole: bytes, chance: random.Random) -> tuple[str, bytes]:
    """The name of the mutator, and the bytes after it: others, but for a file of two pages."""
    while len(whole) > 2 * 4096:
        name = chance.choice([*MUTATORS])
        harmed = bytes(MUTATORS[name](bytearray(whole), chance))
        if harmed != whole:
            return name, harmed
    return "left", whole


def _page_bytes(raw: bytearray) -> int:
    size = int.from_bytes(raw[16:18], "big")
    return size if size in {1024, 4096} else 4096


def _page(raw: bytearray, chance: random.Random) -> int:
    """Where some page begins."""
    size = _page_bytes(raw)
    return chance.randrange(max(1, len(raw) // size)) * size


def _flip_bits(raw: bytearray, chance: random.Random) -> bytearray:
    for _ in range(chance.choice((1, 1, 1, 2, 5, 20))):
        raw[chance.randrange(100, len(raw))] ^= 1 << chance.randrange(8)
    return raw


def _flip_letters(raw: bytearray, chance: random.Random) -> bytearray:
    """Another letter for a letter: what no check of pages can see."""
    letters = [place for place, byte in enumerate(raw) if place > 100 and 97 <= byte <= 122]
    for place in chance.sample(letters, min(len(letters), chance.choice((1, 1, 3)))):
        raw[place] = chance.randrange(97, 123)
    return raw


def _truncate(raw: bytearray, chance: random.Random) -> bytearray:
    end = chance.randrange(len(raw)) if chance.random() < 0.5 else _page(raw, chance)
    return raw[:end]


def _swap_pages(raw: bytearray, chance: random.Random) -> bytearray:
    one, other, size = _page(raw, chance), _page(raw, chance), _page_bytes(raw)
    if chance.random() < 0.5:
        raw[one : one + size], raw[other : other + size] = (
            raw[other : other + size],
            raw[one : one + size],
        )
    else:
        raw[one : one + size] = raw[other : other + size]
    return raw


def _zero(raw: bytearray, chance: random.Random) -> bytearray:
    start = _page(raw, chance)
    length = chance.choice((_page_bytes(raw), 512, 64, 8))
    start += chance.randrange(_page_bytes(raw)) if length < 512 else 0
    length = min(length, len(raw) - start)
    raw[start : start + length] = bytes(length)
    return raw


def _forge_header(raw: bytearray, chance: random.Random) -> bytearray:
    for _ in range(chance.choice((1, 1, 2, 4))):
        place, length = chance.choice(_FIELDS)
        value = chance.choice((*_INTERESTING, chance.randrange(1 << 8 * length)))
        raw[place : place + length] = (value % (1 << 8 * length)).to_bytes(length, "big")
    return raw


def _forge_cells(raw: bytearray, chance: random.Random) -> bytearray:
    """The head of a page, the places of its cells, the lengths that a cell begins with."""
    for _ in range(chance.choice((1, 1, 2, 4))):
        start = _page(raw, chance)
        head = start + (100 if start == 0 else 0)
        cells = int.from_bytes(raw[head + 3 : head + 5], "big") % 200
        places = [head + chance.randrange(12)]
        if cells:
            pointer = head + 8 + 2 * chance.randrange(cells)
            cell = start + int.from_bytes(raw[pointer : pointer + 2], "big")
            places += [
                pointer,
                pointer + 1,
                cell,
                cell + 1,
                cell + 2,
                cell + 3 + chance.randrange(9),
            ]
        place = chance.choice(places)
        if place < len(raw):
            raw[place] = chance.choice((*_INTERESTING, chance.randrange(256))) % 256
    return raw


def _random_run(raw: bytearray, chance: random.Random) -> bytearray:
    length = chance.choice((4, 16, 64, 256, 1024, 4096))
    start = chance.randrange(100, max(101, len(raw) - length))
    raw[start : start + length] = chance.randbytes(length)
    return raw


MUTATORS: Final[dict[str, Mutator]] = {
    "bits": _flip_bits,
    "letters": _flip_letters,
    "truncated": _truncate,
    "pages": _swap_pages,
    "zeros": _zero,
    "header": _forge_header,
    "cells": _forge_cells,
    "random run": _random_run,
}
