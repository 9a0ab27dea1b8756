"""How a table is declared: a class with one annotated name a column, and the table made from it.

Written as for SQLAlchemy's own declarative mapping, without the mapping: rows cross as images and
frozen rows, and the mapper alone took a tenth of every start.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Generic, TypeVar

from sqlalchemy import Column, ForeignKey, MetaData, Table
from sqlalchemy.types import TypeEngine

Value = TypeVar("Value")

_ANNOTATED: Final = re.compile(r"Mapped\[(?P<kind>[\w.]+)(?P<optional> \| None)?\]")


class Mapped(Generic[Value]):
    """Annotates a column with the type of its values; `| None` lets it be empty."""


@dataclass(frozen=True)
class Rule:
    """What a column is besides its name and the type of its values."""

    kind: type[TypeEngine[Any]] | None = None
    references: str | None = None
    """`table.column` that the values are keys of."""
    is_first: bool = False
    options: Mapping[str, Any] = field(default_factory=dict)


def mapped_column(
    kind: type[TypeEngine[Any]] | None = None,
    *,
    references: str | None = None,
    is_first: bool = False,
    **options: Any,
) -> Any:
    """The rule of a column; `is_first` puts it before all others, `options` are SQLAlchemy's."""
    return Rule(kind, references, is_first, options)


def made_table(
    model: type, metadata: MetaData, kinds: Mapping[str, type[TypeEngine[Any]]]
) -> Table:
    """The table of a declaring class: its own columns, then those of the classes it shares."""
    *rules, options = model.__table_args__  # type: ignore[attr-defined]
    return Table(
        model.__tablename__,  # type: ignore[attr-defined]
        metadata,
        *_columns(model, kinds),
        *rules,
        **options,
    )


def _columns(model: type, kinds: Mapping[str, type[TypeEngine[Any]]]) -> list[Column[Any]]:
    declared = sorted(_declared(model), key=lambda column: not column[2].is_first)
    return [_column(name, words, rule, kinds) for name, words, rule in declared]


def _declared(model: type) -> Iterator[tuple[str, str, Rule]]:
    for kin in model.__mro__:
        for name, words in vars(kin).get("__annotations__", {}).items():
            if words.startswith("Mapped["):
                yield name, words, vars(kin).get(name, Rule())


def _column(
    name: str, words: str, rule: Rule, kinds: Mapping[str, type[TypeEngine[Any]]]
) -> Column[Any]:
    annotated = _ANNOTATED.fullmatch(words)
    assert annotated is not None, words
    pointed = () if rule.references is None else (ForeignKey(rule.references),)
    options = {"nullable": annotated["optional"] is not None, **rule.options}
    return Column(name, rule.kind or kinds[annotated["kind"]], *pointed, **options)
