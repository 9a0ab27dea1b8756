"""The library under filters and in groups, and the groups of copies that a person corrects."""

from __future__ import annotations

from typing import Any

import pytest

from store import KnownError, Project, ops, queries
from store.queries import LibraryFilter
from store.types import ArticleId
from tests.factories import World, add_article, own_text, place_of
from tests.store.digest import content


def ids(project: Project, words: str = "", **filters: Any) -> list[ArticleId]:
    order = {name: filters.pop(name) for name in ("sort", "descending") if name in filters}
    return project.read(queries.article_ids, LibraryFilter(words, **filters), **order)


def groups(project: Project, by: str, **order: Any) -> list[tuple[str, str, list[ArticleId]]]:
    found = project.read(queries.article_groups, by=by, **order)
    return [(each.key, each.name, list(each.ids)) for each in found]


def copies(project: Project, *articles: ArticleId) -> list[int | None]:
    rows = [project.read(queries.article, article) for article in articles]
    return [row.copy_group for row in rows if row is not None]


def dated(project: Project, published: str | None, **fields: Any) -> ArticleId:
    return add_article(project, own_text(), published or "undated", published=published, **fields)


def test_the_library_filters_and_sorts(world: World) -> None:
    project = world.project
    assert ids(project) == [world.second, world.first]
    assert ids(project, sort="published") == [world.first, world.second]
    assert ids(project, sort="added", descending=True) == [world.second, world.first]
    assert ids(project, sort="outlet") == [world.first, world.second]
    assert ids(project, "RIVER harbour") == [world.first]
    assert ids(project, "sand") == [world.second]
    assert ids(project, "50%_") == []
    assert ids(project, state="done") == []


def test_articles_are_kept_by_what_they_have_or_lack(world: World) -> None:
    project = world.project
    bare = dated(project, None)
    assert ids(project, lacks=("tag",)) == [bare]
    assert set(ids(project, has=("contradiction",))) == {world.first, world.second}
    assert ids(project, has=("note",), lacks=("contradiction",)) == []
    assert ids(project, has=("note",)) == [world.first]
    assert bare in ids(project, lacks=("note",))
    project.do(ops.edit_relation, world.conflict, status="dismissed")
    assert ids(project, has=("contradiction",)) == []


def test_articles_are_kept_by_entity_with_those_merged_into_it(world: World) -> None:
    assert set(ids(world.project, entity=world.authority)) == {world.first, world.second}
    assert ids(world.project, entity=world.morano) == [world.second]


def test_articles_are_kept_by_outlet_topic_and_analyst(world: World) -> None:
    project = world.project
    (post, _) = project.read(queries.sources)
    topics = {row.code: row.id for row in project.read(queries.terms, "topic")}
    assert ids(project, outlet=post.id) == [world.first]
    assert ids(project, topic=topics["flood"]) == [world.first]
    assert ids(project, topic=world.topic) == []
    project.sign_in("Ana")
    project.do(ops.tag_entity, world.second, [place_of(project, world.second, "June")], None)
    assert project.analyst is not None
    assert ids(project, analyst=project.analyst) == [world.second]


@pytest.mark.parametrize(
    ("since", "until", "found"),
    [
        ("2014-06", None, ["2014", "2014-06-30~", "2014-07", "2014-05/2014-08", "2014-09/.."]),
        (None, "2014-06", ["2013-12-31", "2014", "2014-06-30~", "2014-05/2014-08"]),
        ("2014-07-02", "2014-07-03", ["2014", "2014-07", "2014-05/2014-08"]),
        ("2013", "2013", ["2013-12-31"]),
        ("2014?", None, ["2014", "2014-06-30~", "2014-07", "2014-05/2014-08", "2014-09/.."]),
    ],
)
def test_a_vague_date_counts_wherever_it_may_lie(
    project: Project, since: str | None, until: str | None, found: list[str]
) -> None:
    dates = ["2013-12-31", "2014", "2014-06-30~", "2014-07", "2014-05/2014-08", "2014-09/..", None]
    keys = {date: dated(project, date) for date in dates}
    assert set(ids(project, since=since, until=until)) == {keys[date] for date in found}


def test_no_date_asked_for_keeps_articles_without_a_date(project: Project) -> None:
    article = dated(project, None)
    assert ids(project) == [article]
    assert ids(project, since="nonsense") == []


def test_groups_are_by_outlet_month_and_state(project: Project) -> None:
    one = dated(project, "2014-06-03", outlet="Éclair")
    two = dated(project, "2014-06~", outlet="Drum")
    three = dated(project, "2015", outlet="eclair")
    four = dated(project, None)
    project.do(ops.edit_article, two, state="done")
    drum, eclair = project.read(queries.sources)
    assert groups(project, "outlet") == [
        (str(drum.id), "Drum", [two]),
        (str(eclair.id), "Éclair", [one, three]),
        ("", "", [four]),
    ]
    newest = [("2015", "", [three]), ("2014-06", "", [one, two]), ("", "", [four])]
    assert groups(project, "month") == newest
    assert [key for key, _, _ in groups(project, "month", sort="published")] == [
        "2014-06", "2015", "",
    ]  # fmt: skip
    assert groups(project, "state") == [
        ("new", "", [one, three, four]),
        ("done", "", [two]),
    ]


def test_a_month_keeps_the_order_of_its_articles(project: Project) -> None:
    dates = ["2014-06-03", "2014-06~", "2014-06-04", "2014-06"]
    keys = [dated(project, date) for date in dates]
    ((_, _, found),) = groups(project, "month", sort="added")
    assert found == keys


def test_copies_are_grouped_and_counted_once(project: Project) -> None:
    one, two, three, alone = (dated(project, date) for date in ("2011", "2012", "2013", "2014"))
    project.do(ops.set_copy_group, [two, three], one)
    assert groups(project, "copies") == [
        (str(one), "2011", [one, two, three]),
        ("", "", [alone]),
    ]
    assert ids(project, once=True) == [one, alone]
    assert ids(project, "2013", once=True) == [three]
    assert ids(project, copies_of=one) == [one, two, three]
    card = project.read(queries.article_cards, [two])[0]
    assert (card.copies, card.copy_group) == (3, one)


def test_who_is_no_copy_stands_alone_and_who_is_left_by_all_has_no_group(project: Project) -> None:
    one, two, three = (dated(project, date) for date in ("2011", "2012", "2013"))
    project.do(ops.set_copy_group, [two, three], one)
    project.do(ops.set_copy_group, [one])
    assert copies(project, one, two, three) == [one, two, two]
    project.do(ops.set_copy_group, [three])
    assert copies(project, one, two, three) == [one, None, three]
    project.undo()
    project.undo()
    assert copies(project, one, two, three) == [one, one, one]


def test_an_article_that_joins_others_brings_none_of_its_former_kin(project: Project) -> None:
    one, two, three, four = (dated(project, date) for date in ("2011", "2012", "2013", "2014"))
    project.do(ops.set_copy_group, [two], one)
    project.do(ops.set_copy_group, [four], three)
    before = content(project)
    project.do(ops.set_copy_group, [one], four)
    assert copies(project, one, two, three, four) == [one, None, one, one]
    project.undo()
    assert content(project) == before


def test_copies_of_one_group_stay_when_they_are_joined_again(project: Project) -> None:
    one, two = dated(project, "2011"), dated(project, "2012")
    project.do(ops.set_copy_group, [one, two], one)
    project.do(ops.set_copy_group, [two], one)
    assert copies(project, one, two) == [one, one]


def test_nothing_becomes_a_copy_of_what_is_gone(project: Project) -> None:
    article = dated(project, "2011")
    with pytest.raises(KnownError, match="no-such-record"):
        project.do(ops.set_copy_group, [article], ArticleId(99))
    assert copies(project, article) == [None]


@pytest.mark.parametrize("sort", ["title", "outlet", "published", "added", "state"])
def test_texts_kept_in_memory_find_what_the_query_finds(project: Project, sort: str) -> None:
    titles = ("Zebra 1", "Écluse \x1e courier", "جسر", "zebra \U0001f993 \xa0 2", "1\x1f2")
    for nth, title in enumerate(titles):
        outlet, byline = ("River Courier", None) if nth % 2 else (None, "Ana Ruíz")
        add_article(project, own_text(), title=title, outlet=outlet, byline=byline)
    kept = project.read(queries.searched_texts, sort=sort, descending=True)
    for words in ("", "zebra", "ZEBRA 2", "courier", "ruiz", "1 ana", "جسر", "\U0001f993", "no"):
        expected = ids(project, words, sort=sort, descending=True)
        assert list(kept.holding(words)) == expected


def test_no_articles_have_no_texts(project: Project) -> None:
    assert list(project.read(queries.searched_texts).holding("zebra")) == []
