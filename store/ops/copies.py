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

    A group is called by the key of its first article. A group of one, called by its own key, is an
    article of which somebody said that it is a copy of nothing: later imports leave it alone.
    """
    moved = {article: unit.row(Article, article) for article in articles}
    for row in moved.values():
        unit.describe(title=shortened(row["title"]))
    left = {row["copy_group"] for row in moved.values()} - {None}
    for article in moved:
        unit.update(Article, article, copy_group=None if same_as is not None else article)
    for group in sorted(left):
        _name_group(unit, _members(unit, group) - moved.keys())
    if same_as is not None:
        group = unit.row(Article, same_as)["copy_group"]
        kin = set() if group is None else _members(unit, group)
        _name_group(unit, kin | {same_as, *moved})


def leave_copies(unit: Unit, article: ArticleId) -> None:
    """Let the other copies of an article that goes be a group without it."""
    group = unit.row(Article, article)["copy_group"]
    if group is not None:
        _name_group(unit, _members(unit, group) - {article})


def stands_alone(unit: Unit, article: ArticleId) -> bool:
    """Whether somebody said that the article is a copy of nothing."""
    return _members(unit, article) == {article}


def _members(unit: Unit, group: int) -> set[ArticleId]:
    return {ArticleId(row["id"]) for row in unit.rows(Article, copy_group=group)}


def _name_group(unit: Unit, members: set[ArticleId]) -> None:
    name = min(members) if len(members) > 1 else None
    for article in sorted(members):
        unit.update(Article, article, copy_group=name)
