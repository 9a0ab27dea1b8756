from __future__ import annotations

import pytest

from store import KnownError, Project, ops, queries
from store.check import check
from store.jobs import finished
from store.unit import Unit
from tests.factories import World, text_of


def tag_and_be_refused(unit: Unit) -> None:
    article = ops.add_article(unit, ops.NewArticle("Rain", "AAAA BBBB CCCC"))
    ops.tag_entity(unit, article, [(0, 4)], None)
    raise KnownError("bad-option")


def test_a_text_that_was_taken_back_is_not_shown_for_the_next_one(project: Project) -> None:
    with pytest.raises(KnownError, match="bad-option"):
        project.do(tag_and_be_refused)
    article = project.do(ops.add_article, ops.NewArticle("Sun", "zzzz هيئة 🌊 wwww"))[0]
    assert text_of(project, article) == "zzzz هيئة 🌊 wwww"
    mention = project.do(ops.tag_entity, article, [(0, 4)], None)[0]
    row = project.read(queries.mention, mention)
    assert row is not None
    assert row.quote == "zzzz"
    assert not finished(check(project)).problems


def test_a_text_read_by_a_step_is_at_hand_afterwards(world: World) -> None:
    world.project.do(ops.tag_entity, world.first, [(0, 7)], None)
    row = world.project.read(queries.article, world.first)
    assert row is not None
    assert world.project._texts.get(row.body) == text_of(world.project, world.first)
