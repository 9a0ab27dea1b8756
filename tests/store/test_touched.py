"""The articles that a change set names: what shows them is drawn anew, nothing else is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from store import ops
from tests.factories import World, place_of

Edit = Callable[[World], tuple[Any, ...]]

EDITS: dict[str, Edit] = {
    "edit_mention": lambda w: (ops.edit_mention, w.mention, {"read_as": "the board"}),
    "edit_note on a passage": lambda w: (ops.edit_note, w.remark, {"text": "when exactly?"}),
    "edit_zone": lambda w: (ops.edit_zone, w.comments, {"kind": "advert"}),
    "edit_claim": lambda w: (ops.edit_claim, w.opened, {"restatement": "they opened"}),
    "set_parts": lambda w: (ops.set_parts, "claim", w.flooded, [(0, 7)], {}),
    "tag_occurrences": lambda w: (ops.tag_occurrences, w.authority, [(w.first, (0, 7))], {}),
    "delete_zone": lambda w: (ops.delete_zone, w.comments, {}),
    "set_zone": lambda w: (ops.set_zone, w.first, "advert", 3, 20, {}),
    "set_zone over an edge": lambda w: (ops.set_zone, w.first, "body", *over_the_edge(w), {}),
}


def over_the_edge(world: World) -> tuple[int, int]:
    return place_of(world.project, world.first, "roof, the gates")


@pytest.mark.parametrize("edit", EDITS)
def test_an_edit_names_the_article_where_it_shows(world: World, edit: str) -> None:
    operation, *given, named = EDITS[edit](world)
    changes = world.project.do(operation, *given, **named)[1]
    assert changes.articles == {world.first}
    assert world.project.undo().articles == {world.first}
    assert world.project.redo().articles == {world.first}


def test_renaming_an_outlet_names_its_articles(world: World) -> None:
    source = world.project.do(ops.ensure_source, "River Post")[0]
    changes = world.project.do(ops.edit_source, source, name="River Mail")[1]
    assert changes.articles == {world.first}


def test_editing_a_link_names_the_articles_of_both_sides(world: World) -> None:
    changes = world.project.do(ops.edit_relation, world.conflict, why="read again")[1]
    assert changes.articles == {world.first, world.second}


def test_undoing_many_tags_names_every_article_that_had_one(world: World) -> None:
    places = [(world.first, (0, 7)), (world.second, (0, 5)), (world.first, (8, 17))]
    world.project.do(ops.tag_occurrences, world.authority, places)
    assert world.project.undo().articles == {world.first, world.second}
    assert world.project.redo().articles == {world.first, world.second}


def test_an_article_that_goes_is_named(world: World) -> None:
    changes = world.project.do(ops.delete_article, world.first)[1]
    assert world.first in changes.articles
    assert world.first in world.project.undo().articles
