"""The oldest versions of what the store stands on, looked at when the program starts."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import sqlalchemy

_SQLITE: Final = (3, 37, 0)
"""Earlier ones know no STRICT tables: text would stand in columns of numbers."""
_SQLALCHEMY: Final = (2, 1)


@dataclass(frozen=True, slots=True)
class Floor:
    """A library, the version that is here, and the oldest that will do."""

    name: str
    version: str
    least: str
    is_met: bool


def floors() -> Iterator[Floor]:
    """SQLite and SQLAlchemy. Takes microseconds."""
    yield floor("SQLite", sqlite3.sqlite_version, _SQLITE)
    yield floor("SQLAlchemy", sqlalchemy.__version__, _SQLALCHEMY)


def floor(name: str, version: str, least: tuple[int, ...]) -> Floor:
    """Whether a version such as `2.1.9` or `2.2.0b1` is at least this one."""
    return Floor(name, version, ".".join(map(str, least)), _numbers(version) >= least)


def _numbers(version: str) -> tuple[int, ...]:
    numbers: list[int] = []
    for part in version.split("."):
        digits = part[: len(part) - len(part.lstrip("0123456789"))]
        if not digits:
            break
        numbers.append(int(digits))
    return tuple(numbers)
