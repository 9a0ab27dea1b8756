"""Patterns that Python 3.11.0 to 3.11.4 match wrongly are nowhere in the store."""

from __future__ import annotations

import re
from pathlib import Path

STORE = Path(__file__).resolve().parents[2] / "store"
# A possessive quantifier behind a group gives back what it should keep: CPython issue 106052.
POSSESSIVE_GROUP = re.compile(r"(?:(?<!\\)\)(?:[*+?]|\{+\d*,?\d*\}+)\+)|\(\?>")


def test_no_group_is_possessive() -> None:
    guilty = [
        path.name
        for path in STORE.rglob("*.py")
        if POSSESSIVE_GROUP.search(path.read_text(encoding="utf-8"))
    ]
    assert guilty == []
