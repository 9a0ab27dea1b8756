from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store import KnownError, Project, ops
from store.jobs import CancelToken, finished
from store.search import SearchIndex, find_everywhere, index_path, update_index
from store.search.index import entry_of
from store.search.query import parse
from store.types import ArticleId

TEXTS = (
    "Old bridge closed\n\nThe Mayor closed the old bridge on Monday, said Ana Ruiz.",
    "Ferries instead\n\nTwo ferries replace the bridge. La señora Ruiz agreed 😀 at once.",
    "Harbour notes\n\nNothing was closed\u00a0today. The bridge-master rested; the mayor slept.",
    "جسر\n\nأغلق الجسر القديم يوم الاثنين.",
    "大橋\n\n北京大橋今日關閉。",
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "bridge.crossclaim") as made:
        for text in TEXTS:
            made.do(ops.add_article, ops.NewArticle(text.partition("\n")[0], text))
        yield made


@pytest.fixture
def index(project: Project, tmp_path: Path) -> Iterator[SearchIndex]:
    made = SearchIndex(index_path(project.uid, tmp_path))
    finished(update_index(project, made))
    yield made
    made.close()


def found(project: Project, query: str, index: SearchIndex | None) -> dict[int, list[str]]:
    return {
        each.article: [hit.quote for hit in each.hits]
        for each in find_everywhere(project, query, index=index)
    }


QUERIES: tuple[tuple[str, dict[int, list[str]]], ...] = (
    ("bridge", {1: ["bridge", "bridge"], 2: ["bridge"], 3: ["bridge"]}),
    ("OLD BRIDGE", {1: ["Old bridge", "old bridge"]}),
    ("bridg*", {1: ["bridge", "bridge"], 2: ["bridge"], 3: ["bridge"]}),
    ("brid", {}),
    ("closed today", {3: ["closed\u00a0today"]}),
    ("senora ruiz", {2: ["señora Ruiz"]}),
    ("mayor AND closed", {1: ["closed", "Mayor", "closed"], 3: ["closed", "mayor"]}),
    ("bridge NOT mayor", {2: ["bridge"]}),
    ("ferries OR slept", {2: ["Ferries", "ferries"], 3: ["slept"]}),
    (
        "bridge AND (ferries OR slept)",
        {2: ["Ferries", "ferries", "bridge"], 3: ["bridge", "slept"]},
    ),
    ("mayor NEAR/0 closed", {1: ["Mayor", "closed"]}),
    ("mayor NEAR/1 closed", {1: ["closed", "Mayor", "closed"]}),
    ("bridge NEAR/1 mayor", {}),
    ("bridge NEAR/3 mayor", {1: ["bridge", "Mayor", "bridge"], 3: ["bridge", "mayor"]}),
    ("closed the", {1: ["closed the"]}),
    ("closed nothing", {}),
    ("الجسر", {4: ["الجسر"]}),
    ("大橋", {5: ["大橋", "大橋"]}),
    ("北京", {5: ["北京"]}),
    (r"/\bM\w+day\b/", {1: ["Monday"]}),
)


@pytest.mark.parametrize(("query", "expected"), QUERIES)
def test_a_query_finds_the_same_with_and_without_the_index(
    project: Project, index: SearchIndex, query: str, expected: dict[int, list[str]]
) -> None:
    assert found(project, query, index) == expected
    assert found(project, query, None) == expected


def test_a_row_of_words_does_not_go_over_the_end_of_a_paragraph(
    project: Project, index: SearchIndex
) -> None:
    assert found(project, "bridge closed the", index) == {}
    assert found(project, "notes nothing", index) == {}


def test_an_entity_is_found_by_all_its_names(project: Project, index: SearchIndex) -> None:
    (entity, _), _ = project.do(ops.tag_new_entity, ArticleId(1), [(60, 68)], "Ana Ruiz", "person")
    project.do(ops.add_alias, entity, "la señora")

    for query in ("@Ana AND x", "@nobody"):
        with pytest.raises(KnownError) as refused:
            find_everywhere(project, query, index=index)
        assert refused.value.code == "no-such-name"
    assert set(found(project, '@"ana ruiz"', index)) == {1, 2}
    assert found(project, f"@entity-{entity} AND ferries", index) == {
        2: ["Ferries", "ferries", "La señora"]
    }


def test_a_text_that_came_after_the_index_is_found_all_the_same(
    project: Project, index: SearchIndex
) -> None:
    project.do(ops.add_article, ops.NewArticle("Late", "Late\n\nThe bridge opened."))

    assert found(project, "bridge AND opened", index) == {6: ["bridge", "opened"]}
    finished(update_index(project, index))
    assert found(project, "bridge AND opened", index) == {6: ["bridge", "opened"]}


def test_a_deleted_article_is_found_no_more(project: Project, index: SearchIndex) -> None:
    project.do(ops.delete_article, ArticleId(2))

    assert found(project, "ferries", index) == {}


def test_two_articles_with_the_same_text_are_both_found(
    project: Project, index: SearchIndex
) -> None:
    project.do(ops.add_article, ops.NewArticle("Copy", TEXTS[1]))

    assert found(project, "ferries", index) == {
        2: ["Ferries", "ferries"],
        6: ["Ferries", "ferries"],
    }


def test_hits_keep_to_zones(project: Project, index: SearchIndex) -> None:
    project.do(ops.add_zone, ArticleId(1), "headline", 0, 17)

    headline = list(find_everywhere(project, "bridge", index=index, zones={"headline"}))
    assert [(each.article, len(each.hits)) for each in headline] == [(1, 1)]


def test_an_index_of_another_history_is_made_anew(project: Project, tmp_path: Path) -> None:
    index = SearchIndex(index_path(project.uid, tmp_path))
    index.add([entry_of(1, b"other", "quite other words"), entry_of(9, b"gone", "of later")])

    assert found(project, "bridge", index)[1] == ["bridge", "bridge"]
    finished(update_index(project, index))
    assert found(project, "quite", index) == {}
    assert found(project, "bridge", index)[1] == ["bridge", "bridge"]
    index.close()


def test_a_damaged_index_is_made_anew(project: Project, tmp_path: Path) -> None:
    path = index_path(project.uid, tmp_path)
    path.parent.mkdir(parents=True)
    path.write_bytes(b"no database at all" * 200)

    index = SearchIndex(path)
    finished(update_index(project, index))
    assert found(project, "ferries", index) == {2: ["Ferries", "ferries"]}
    index.close()


def test_a_place_that_takes_no_index_is_told(tmp_path: Path) -> None:
    (tmp_path / "search").write_text("a file where a folder should be")

    with pytest.raises(KnownError) as refused:
        SearchIndex(tmp_path / "search" / "x.index")
    assert refused.value.code == "no-index"


def test_bad_patterns_are_refused_at_once_and_slow_ones_later(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("store.search.matching._MOST_SECONDS", 0.05)
    with pytest.raises(KnownError) as refused:
        find_everywhere(project, "/(bridge/")
    assert refused.value.code == "query-bad-pattern"
    project.do(ops.add_article, ops.NewArticle("a", "a" * 300))

    with pytest.raises(KnownError) as slow:
        list(find_everywhere(project, r"/(?=(.*)(.*)(.*)(.*)\1b)/"))
    assert slow.value.code == "slow-pattern"


def test_a_search_can_be_stopped(project: Project) -> None:
    cancel = CancelToken()
    cancel.cancel()

    with pytest.raises(KnownError) as refused:
        list(find_everywhere(project, "bridge", cancel=cancel))
    assert refused.value.code == "cancelled"


WORDS = st.sampled_from(["bridge", "mayor", "ferries", "old", "ruiz", "closed", "brid*", "الجسر"])
QUERY = st.recursive(
    WORDS,
    lambda part: st.one_of(
        st.tuples(part, st.sampled_from(["AND", "OR", "NOT"]), part).map(
            lambda three: f"({' '.join(three)})"
        ),
        st.tuples(WORDS, st.sampled_from(["NEAR", "NEAR/2"]), WORDS).map(" ".join),
    ),
    max_leaves=5,
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=QUERY)
def test_the_index_never_changes_an_answer(
    project: Project, index: SearchIndex, query: str
) -> None:
    assert answer(project, query, index) == answer(project, query, None)


def answer(project: Project, query: str, index: SearchIndex | None) -> object:
    try:
        return found(project, query, index)
    except KnownError as error:
        return error.code


def test_the_index_itself_tells_which_words_are_near(project: Project, index: SearchIndex) -> None:
    assert index.matching(parse("closed NEAR/4 rested")) == [3]
    assert list(found(project, "closed NEAR/4 rested", None)) == [3]
    assert index.matching(parse("closed NEAR/3 rested")) == []
    assert index.matching(parse('"old bridge" NEAR/9 mond*')) == [1]
