from __future__ import annotations

import datetime as dt
import sqlite3
from contextlib import closing
from typing import Any

import pytest

from store import Project, ops, queries
from store.jobs import CancelToken, finished
from store.queries import KIND_CODES, KINDS_BY_CODE, QUOTE_MISMATCH, SPAN_KINDS
from store.quotes import mismatches_among, quote_mismatches
from store.rows import ProblemRow
from store.types import ArticleId, ClaimId, MentionId, RelationId
from tests.factories import World, add_article, add_claim, add_mention, own_text

TODAY = dt.date(2026, 5, 14)
OWN_KINDS = [kind for kind in KINDS_BY_CODE if kind not in SPAN_KINDS]
"""Kinds that any record may have; those of spans come with an update of the article."""


def keys(project: Project, kind: str, **only: Any) -> list[int]:
    return project.read(queries.problem_ids, kind, today=TODAY, **only)


def rows(project: Project, kind: str) -> list[ProblemRow]:
    return project.read(queries.problem_rows, kind, keys(project, kind))


def counts(project: Project) -> dict[str, int]:
    return {
        kind: project.read(queries.problem_count, kind, today=TODAY)
        for kind in KINDS_BY_CODE
        if project.read(queries.problem_count, kind, today=TODAY)
    }


def test_what_is_missing_is_counted_by_kind(world: World) -> None:
    assert counts(world.project) == {"claim_without_speaker": 1, "claim_without_date": 2}


def test_an_empty_project_has_no_problems(project: Project) -> None:
    assert counts(project) == {}
    assert project.read(queries.problem_articles) == []


@pytest.mark.parametrize("kind", OWN_KINDS)
def test_each_kind_has_as_many_rows_as_it_counts(world: World, kind: str) -> None:
    made = _one_of_each(world)
    assert len(keys(world.project, kind)) == counts(world.project)[kind]
    found = rows(world.project, kind)
    assert [row.key for row in found] == keys(world.project, kind)
    assert made[kind] in keys(world.project, kind)
    assert all(row.words and row.article_title and row.kind == kind for row in found)


@pytest.mark.parametrize("kind", OWN_KINDS)
def test_mending_one_removes_just_that_one(world: World, kind: str) -> None:
    made = _one_of_each(world)[kind]
    before = counts(world.project)[kind]
    _mend(world, kind, made)
    assert counts(world.project).get(kind, 0) == before - 1
    assert made not in keys(world.project, kind)
    assert keys(world.project, kind, among=[made]) == []
    world.project.undo()
    assert keys(world.project, kind, among=[made]) == [made]


@pytest.mark.parametrize(
    ("said", "published", "is_wrong"),
    [
        ("2024-06-13", "2024-06-12", True),
        ("2024-06-12", "2024-06-12", False),
        ("2024-06", "2024-06-12", False),
        ("2024-06-30", "2024-06", False),
        ("2024-07~", "2024-06", True),
        ("2024-06-09/2024-06-11", "2024-06-10", False),
        ("2025", "../2024", True),
        ("2024", "2023/..", False),
        ("2024-06-13", None, False),
    ],
)
def test_a_claim_is_said_too_late_only_where_no_reading_of_the_dates_fits(
    project: Project, said: str, published: str | None, is_wrong: bool
) -> None:
    article = add_article(project, own_text(), published=published)
    claim = add_claim(project, article, "opened the river gates", said_on=said)
    assert keys(project, "said_after_published") == ([claim] if is_wrong else [])


@pytest.mark.parametrize(
    ("published", "is_wrong"),
    [("2026-05-14", False), ("2026-05~", False), ("2026", False), ("2026-06", True)],
)
def test_only_what_is_certainly_later_than_today_lies_in_the_future(
    project: Project, published: str, is_wrong: bool
) -> None:
    article = add_article(project, own_text(), published=published)
    assert keys(project, "published_in_future") == ([article] if is_wrong else [])


def test_a_link_tells_the_words_of_both_sides(world: World) -> None:
    world.project.do(ops.edit_relation, world.conflict, status="confirmed")
    row = rows(world.project, "contradiction_without_why")[0]
    assert (row.owner, row.key) == ("relation", world.conflict)
    assert {row.words, row.other} == {"opened the river gates", "The gates were never opened"}


def test_the_problems_of_an_article_stand_in_text_order_and_once_each(world: World) -> None:
    places = world.project.read(queries.problem_places, world.first, today=TODAY)
    assert [(place.owner, place.key, place.kinds) for place in places] == [
        ("claim", world.flooded, ("claim_without_speaker", "claim_without_date"))
    ]
    assert world.project.read(queries.problem_articles, today=TODAY) == [world.first, world.second]


def test_a_quote_that_does_not_stand_in_the_text_is_found(world: World) -> None:
    assert finished(quote_mismatches(world.project)) == frozenset()
    with closing(sqlite3.connect(world.project.path)) as connection:
        connection.execute("UPDATE span SET quote = 'X' || substr(quote, 2) WHERE id IN (1, 4)")
        connection.commit()
    wrong = finished(quote_mismatches(world.project))
    assert wrong == {1, 4}
    assert mismatches_among(world.project, [1, 2, 999]) == {1}
    found = world.project.read(queries.problem_rows, QUOTE_MISMATCH, [1, 4, 999])
    assert [(row.owner, row.key) for row in found] == [("mention", 1), ("claim", world.opened)]
    places = world.project.read(queries.problem_places, world.first, spans=wrong, today=TODAY)
    assert [place.kinds for place in places][:1] == [(QUOTE_MISMATCH,)]


def test_a_passage_note_with_a_wrong_quote_is_shown_with_its_article(world: World) -> None:
    with closing(sqlite3.connect(world.project.path)) as connection:
        connection.execute("UPDATE span SET quote = 'X' || substr(quote, 2) WHERE note_id > 0")
        connection.commit()
    wrong = sorted(finished(quote_mismatches(world.project)))
    (row,) = world.project.read(queries.problem_rows, QUOTE_MISMATCH, wrong)
    assert (row.owner, row.key, row.article) == ("note", world.remark, world.first)


def test_the_check_of_quotes_can_be_stopped(world: World) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Exception, match="cancelled"):
        finished(quote_mismatches(world.project, cancel=cancel))


def test_every_kind_has_a_code_of_its_own() -> None:
    assert len(set(KIND_CODES)) == len(KIND_CODES) == len(KINDS_BY_CODE) + 1


def _one_of_each(world: World) -> dict[str, int]:
    """A record with each problem; some have others besides."""
    do = world.project.do
    late = add_claim(world.project, world.first, "No village", said_on="2024-06-14")
    turned = add_claim(
        world.project, world.first, "none will be", about_from="2024-03", about_to="2024-01"
    )
    links = [
        do(ops.link_claims, late, turned, "contradicts")[0],
        do(ops.link_claims, late, world.flooded, "contradicts")[0],
        do(ops.link_claims, turned, world.flooded, "contradicts")[0],
    ]
    for link, status in zip(links, ("confirmed", "dismissed", "resolved"), strict=True):
        do(ops.edit_relation, link, status=status)
    undated = add_article(world.project, own_text())
    return {
        "claim_without_speaker": world.flooded,
        "claim_without_date": world.shut,
        "unresolved_mention": add_mention(world.project, world.first, "engineer", None),
        "contradiction_without_why": links[0],
        "dismissed_without_reason": links[1],
        "resolved_without_outcome": links[2],
        "said_after_published": late,
        "period_reversed": turned,
        "published_in_future": add_article(world.project, own_text(), published="2031-01"),
        "article_without_date": undated,
        "untagged_article": undated,
    }


def _mend(world: World, kind: str, key: int) -> None:
    do = world.project.do
    claim: dict[str, dict[str, Any]] = {
        "claim_without_speaker": {"speaker_kind": "author"},
        "claim_without_date": {"said_on": "2024-06"},
        "said_after_published": {"said_on": "2024-06-12"},
        "period_reversed": {"about_to": "2024-04"},
    }
    link = {
        "contradiction_without_why": {"why": "They cannot both have been there."},
        "dismissed_without_reason": {"dismissal_reason": "other_time"},
        "resolved_without_outcome": {"resolution": "a_right"},
    }
    if kind in claim:
        do(ops.edit_claim, ClaimId(key), **claim[kind])
    elif kind in link:
        do(ops.edit_relation, RelationId(key), **link[kind])
    elif kind == "unresolved_mention":
        do(ops.edit_mention, MentionId(key), entity_id=world.morano)
    elif kind == "untagged_article":
        add_mention(world.project, ArticleId(key), "Lida Morano", world.morano)
    else:
        do(ops.edit_article, ArticleId(key), published="2024-05")
