"""Constraints that several tables share."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import CheckConstraint


def one_of(column: str, codes: Sequence[str], *, optional: bool = False) -> CheckConstraint:
    """A check that the column holds one of the fixed codes (or nothing where optional)."""
    listed = ", ".join(f"'{code}'" for code in codes)
    rule = f"{column} IN ({listed})"
    return CheckConstraint(f"{column} IS NULL OR {rule}" if optional else rule, name=column)


def exactly_one(*columns: str, name: str) -> CheckConstraint:
    """A check that just one of the columns is filled."""
    terms = " + ".join(f"({column} IS NOT NULL)" for column in columns)
    return CheckConstraint(f"{terms} = 1", name=name)
