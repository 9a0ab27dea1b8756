from __future__ import annotations

from collections.abc import Collection
from typing import Any

import pytest

from store import Project, ops, queries
from store.jobs import CancelToken, finished
from store.queries import DIMENSIONS, MEASURES
from store.queries.statistics import month_of
from store.statistics import Bars, statistics
from tests.factories import World, add_article, add_mention, own_text, place_of

EVERY = [(measure, by) for measure in MEASURES for by in DIMENSIONS[measure]]


def bars(project: Project, measure: str, by: str, zones: Collection[str] | None = None) -> Bars:
    return finished(statistics(project, measure, by, zones=zones))


def counted(project: Project, measure: str, by: str, **only: Any) -> dict[str, int]:
    return {bar.name or bar.key: bar.count for bar in bars(project, measure, by, **only).rows}


@pytest.mark.parametrize(("measure", "by"), EVERY)
def test_a_bar_counts_just_the_records_behind_it(world: World, measure: str, by: str) -> None:
    world.project.do(ops.set_zone, world.second, "comment", 0, 40)
    for zones in (None, ("body",), ("comment", "advert")):
        for bar in bars(world.project, measure, by, zones).rows:
            ids = world.project.read(queries.tallied_ids, measure, by, bar.key, zones)
            assert len(ids) == len(set(ids)) == bar.count


@pytest.mark.parametrize("measure", MEASURES)
def test_every_record_is_counted_by_every_dimension_with_one_value(
    world: World, measure: str
) -> None:
    several = {"article", "source", "month"} if measure == "contradictions" else set()
    totals = {
        bars(world.project, measure, by).total for by in DIMENSIONS[measure] if by not in several
    }
    counts = world.project.read(queries.counts)
    assert totals == {getattr(counts, measure)}


def test_mentions_of_merged_entities_count_for_the_one_that_stands_for_them(world: World) -> None:
    assert counted(world.project, "mentions", "entity") == {
        "Harbour Authority": 2,
        "Lida Morano": 1,
    }
    assert counted(world.project, "mentions", "entity_kind") == {"state_body": 2, "person": 1}


def test_a_mention_of_nobody_has_the_empty_key(world: World) -> None:
    add_mention(world.project, world.first, "engineer", None)
    assert counted(world.project, "mentions", "entity")[""] == 1


def test_claims_count_by_speaker_named_or_not(world: World) -> None:
    assert counted(world.project, "claims", "speaker") == {
        "Lida Morano": 1,
        "Harbour Authority": 1,
        "unknown": 1,
    }


def test_who_contradicts_whom(world: World) -> None:
    rows = bars(world.project, "contradictions", "pair").rows
    assert [(bar.key, bar.name, bar.count) for bar in rows] == [
        ("1-2", "Harbour Authority – Lida Morano", 1)
    ]


def test_a_contradiction_counts_for_both_articles_and_once_within_one(world: World) -> None:
    world.project.do(ops.link_claims, world.opened, world.flooded, "contradicts")
    titles = counted(world.project, "contradictions", "article")
    assert titles == {"Harbour Authority opens the gates": 2, "Gates stayed shut, council finds": 1}


def test_months_stand_in_their_order_and_what_has_none_last(world: World) -> None:
    for published in ("2023", "2024-06~", None):
        article = add_article(world.project, own_text(), published=published)
        add_mention(world.project, article, "Harbour Authority", world.authority)
    rows = bars(world.project, "mentions", "month").rows
    assert [(bar.key, bar.count) for bar in rows] == [
        ("2023", 1), ("2024-06", 2), ("2024-07", 2), ("", 1)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("published", "month"),
    [
        ("2014-09-18", "2014-09"),
        ("2014-09~", "2014-09"),
        ("2014?", "2014"),
        ("2014-06/2014-09", "2014-06"),
        ("../2014", ""),
        (None, ""),
    ],
)
def test_the_month_of_a_date(published: str | None, month: str) -> None:
    assert month_of(published) == month


def test_zones_count_by_the_innermost_one(world: World) -> None:
    start, end = place_of(world.project, world.first, "anna")
    world.project.do(ops.tag_entity, world.first, [(start, end)], world.morano)
    assert counted(world.project, "mentions", "zone") == {"body": 3, "comment": 1}
    assert counted(world.project, "mentions", "entity", zones={"comment"}) == {"Lida Morano": 1}


def test_an_empty_project_has_no_bars(project: Project) -> None:
    assert all(bars(project, measure, by).rows == () for measure, by in EVERY)


def test_counting_can_be_stopped(world: World) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Exception, match="cancelled"):
        finished(statistics(world.project, "claims", "kind", cancel=cancel))
