"""Which articles are copies of each other, where a person knows it better than the search."""

from __future__ import annotations

from collections.abc import Sequence

from store.models import Article
from store.ops.spans import shortened
from store.types import ArticleId
from store.unit import Unit


def set_copy_group(
    unit: Unit, articles: Sequence[ArticleId], same_as: ArticleId | None = None
) -> None:
    """Make these articles copies of another and of all its copies; without one, of nothing.

    A group is called by the key of its first article, and has two at the least.
    """
    moved = {article: unit.row(Article, article) for article in articles}
    for row in moved.values():
        unit.describe(title=shortened(row["title"]))
    left = {row["copy_group"] for row in moved.values()} - {None}
    for article in moved:
        unit.update(Article, article, copy_group=None)
    for group in sorted(left):
        _name_group(unit, _members(unit, group))
    if same_as is not None:
        group = unit.row(Article, same_as)["copy_group"]
        kin = set() if group is None else _members(unit, group)
        _name_group(unit, kin | {same_as, *moved})


def _members(unit: Unit, group: int) -> set[ArticleId]:
    return {ArticleId(row["id"]) for row in unit.rows(Article, copy_group=group)}


def _name_group(unit: Unit, members: set[ArticleId]) -> None:
    name = min(members) if len(members) > 1 else None
    for article in sorted(members):
        unit.update(Article, article, copy_group=name)
