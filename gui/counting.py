"""Numbers in sentences: grouped as people write them, with the right form of the word behind."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def number(count: int) -> str:
    """The number with the thousands separators of the language in use."""
    return QLocale().toString(count)


def counted(count: int, one: str, many: str) -> str:
    """`one` for 1, else `many` with the number in place of `{count}`."""
    return one if count == 1 else many.format(count=number(count))
