"""Cells that a spreadsheet would calculate, made harmless and back; several values in one cell."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

DANGEROUS: Final = frozenset("=+-@\t\r＝＋－＠'")
"""First characters that begin a formula somewhere, and the mark itself."""

_MARK: Final = "'"
_BETWEEN: Final = "; "
_LIST: Final = re.compile(r"(?:^|; )((?:\\.|[^\\;])*)", re.DOTALL)
_ESCAPED: Final = re.compile(r"\\(.)", re.DOTALL)


def guard(cell: str) -> str:
    """The cell, with `'` before it where it might be calculated, and before a leading `'`."""
    return _MARK + cell if cell[:1] in DANGEROUS else cell


def unguard(cell: str) -> str:
    """The cell as it was before `guard`; a cell that guard never makes stays as it is."""
    return cell[1:] if cell[:1] == _MARK and cell[1:2] in DANGEROUS else cell


def joined(values: Iterable[str]) -> str:
    r"""Several values in one cell, `; ` between them; inside one, `;` is `\;` and `\` is `\\`."""
    return _BETWEEN.join(value.replace("\\", "\\\\").replace(";", "\\;") for value in values)


def split(cell: str) -> list[str]:
    """The values of a cell made by `joined`; none for an empty cell."""
    if not cell:
        return []
    return [_ESCAPED.sub(r"\1", value) for value in _LIST.findall(cell)]
