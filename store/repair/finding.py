"""Which row of a damaged file belongs to which table: by the pages that the list of tables leads
to, else by what the row looks like.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from store.repair.pages import INNER, LEAF, Pages, Row, Value

_KINDS: Final[Mapping[str, tuple[type, ...]]] = {
    "INTEGER": (int,),
    "REAL": (float, int),
    "TEXT": (str,),
    "BLOB": (bytes,),
}
_UID_BYTES: Final = 16
_NO_ROWS: Final = frozenset({INNER, 2, 10})
"""Pages of an index, and those that only lead to others. A kind that does not exist was a leaf
once, or is the middle of a long text: then nothing on it fits.
"""
SCHEMA_PAGE: Final = 1


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table of ours."""

    name: str
    kind: str
    required: bool


@dataclass(slots=True)
class Found:
    """What was read: rows by table and key, and how many places of rows held none of ours."""

    rows: dict[str, dict[int, Row]]
    unread: int = 0


def find_rows(
    pages: Pages, tables: Mapping[str, Sequence[Column]], roots: Mapping[str, int], found: Found
) -> Iterator[None]:
    """Fill `found` page by page, so that it can be watched and stopped.

    `roots`: where a table begins in an undamaged file, for those that the list does not name.
    """
    seen = set(pages.leaves(SCHEMA_PAGE))
    for name, root in {**roots, **_listed(pages, tables)}.items():
        for number in pages.leaves(root):
            if number not in seen:
                seen.add(number)
                _take(pages, number, found, [name], tables)
                yield
    free = pages.free()
    for number in range(2, pages.count + 1):
        if number not in seen and number not in free and pages.kind(number) not in _NO_ROWS:
            _take(pages, number, found, list(tables), tables)
        yield


def fits(row: Row, columns: Sequence[Column]) -> bool:
    """Whether a row could be one of this table. Columns that came later may lack at its end."""
    values = row.values
    if row.key < 1 or len(values) > len(columns) or not values or values[0] is not None:
        return False
    if any(column.required for column in columns[len(values) :]):
        return False
    pairs = zip(values[1:], columns[1:], strict=False)
    return all(_is_one(value, column) for value, column in pairs)


def _is_one(value: Value, column: Column) -> bool:
    if value is None:
        return not column.required
    if column.name == "uid" and (not isinstance(value, bytes) or len(value) != _UID_BYTES):
        return False
    return isinstance(value, _KINDS.get(column.kind, (object,)))


def _listed(pages: Pages, tables: Mapping[str, Sequence[Column]]) -> dict[str, int]:
    """Tables of ours by the list in the file, as far as it can be read, and where each begins."""
    found = {}
    for number in pages.leaves(SCHEMA_PAGE):
        for row in pages.rows(number)[0]:
            if len(row.values) == 5 and row.values[0] == "table":
                name, root = row.values[1], row.values[3]
                if isinstance(name, str) and name in tables and isinstance(root, int):
                    found[name] = root
    return found


def _take(
    pages: Pages,
    number: int,
    found: Found,
    names: Sequence[str],
    tables: Mapping[str, Sequence[Column]],
) -> None:
    """Put each row of a leaf to the one table that it fits; rows of a known page come first."""
    rows, unread = pages.rows(number)
    found.unread += unread if pages.kind(number) == LEAF else 0
    for row in rows:
        if not row.values or row.values[0] is not None:
            continue  # a list of SQLite's own: rows of ours begin with their key, kept elsewhere
        fitting = [name for name in names if fits(row, tables[name])]
        if len(fitting) == 1:
            found.rows[fitting[0]].setdefault(row.key, row)
        else:
            found.unread += 1
