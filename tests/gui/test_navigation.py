"""Back and forward lead through the places that were left, as in a browser."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.navigation import Trail
from gui.tags import Place, Tag
from store.types import ArticleId

pytestmark = pytest.mark.usefixtures("qapp")


def place(article: int, position: int = 0) -> Place:
    return Place(ArticleId(article), position)


A, B, C, D = (place(number) for number in (1, 2, 3, 4))


def test_a_new_trail_leads_nowhere() -> None:
    trail = Trail()
    assert (trail.can_go_back, trail.can_go_forward) == (False, False)
    assert trail.back(A) is None
    assert trail.forward(A) is None
    assert (trail.can_go_back, trail.can_go_forward) == (False, False)


def test_back_leads_to_the_places_left_the_last_one_first() -> None:
    trail = Trail()
    trail.leave(A)
    trail.leave(B)
    assert [trail.back(C), trail.back(B), trail.back(A)] == [B, A, None]


def test_forward_takes_steps_back_back() -> None:
    trail = Trail()
    trail.leave(A)
    trail.leave(B)
    assert trail.back(C) == B
    assert trail.back(B) == A
    assert trail.forward(A) == B
    assert trail.forward(B) == C
    assert not trail.can_go_forward


def test_a_place_is_an_article_a_position_and_a_tag() -> None:
    trail = Trail()
    here = Place(ArticleId(1), 4096, Tag("claim", 7))
    trail.leave(here)
    trail.leave(place(1, 4096))
    assert trail.back(B) == place(1, 4096)
    assert trail.back(B) == here


def test_a_new_jump_ends_the_way_forward() -> None:
    trail = Trail()
    trail.leave(A)
    trail.back(B)
    trail.leave(C)
    assert not trail.can_go_forward


def test_a_jump_from_the_place_left_last_ends_the_way_forward_too() -> None:
    trail = Trail()
    trail.leave(A)
    trail.leave(B)
    trail.back(C)
    trail.leave(A)
    assert not trail.can_go_forward
    assert trail.back(D) == A
    assert not trail.can_go_back


def test_leaving_the_same_place_twice_is_one_step() -> None:
    trail = Trail()
    trail.leave(A)
    trail.leave(A)
    assert trail.back(B) == A
    assert not trail.can_go_back


def test_from_nowhere_nothing_is_remembered() -> None:
    trail = Trail()
    trail.leave(None)
    assert not trail.can_go_back
    trail.leave(A)
    assert trail.back(None) == A
    assert not trail.can_go_forward


def test_another_project_starts_anew() -> None:
    trail = Trail()
    trail.leave(A)
    trail.leave(B)
    trail.back(C)
    trail.forget()
    assert (trail.can_go_back, trail.can_go_forward) == (False, False)


def test_every_step_is_told_after_it_is_true() -> None:
    trail = Trail()
    told: list[tuple[bool, bool]] = []
    trail.moved.connect(lambda: told.append((trail.can_go_back, trail.can_go_forward)))
    trail.leave(A)
    trail.back(B)
    trail.forward(A)
    trail.forget()
    assert told == [(True, False), (False, True), (True, False), (False, False)]


def test_a_very_long_way_is_forgotten_from_its_beginning() -> None:
    trail = Trail()
    for number in range(1000):
        trail.leave(place(number))
    found = []
    while (step := trail.back(None)) is not None:
        found.append(step.article)
    assert found[0] == 999
    assert 100 <= len(found) <= 300


@given(st.lists(st.integers(1, 9).map(place), min_size=1, max_size=20, unique=True))
def test_the_way_back_and_forward_ends_where_it_began(way: list[Place]) -> None:
    *left, here = way
    trail = Trail()
    for each in left:
        trail.leave(each)
    seen = [here]
    while (step := trail.back(seen[-1])) is not None:
        seen.append(step)
    assert seen == way[::-1]
    while (step := trail.forward(seen[-1])) is not None:
        seen.append(step)
    assert seen[len(way) - 1 :] == way
