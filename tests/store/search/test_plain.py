from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store import KnownError, Project, ops
from store.finding import CONTEXT
from store.folds import FoldCache
from store.jobs import CancelToken
from store.occurrences import occurrences
from store.search import phrase, search
from store.text.canonical import canonical
from store.text.folding import fold
from tests.factories import OTHER_TEXT, World, add_article, add_mention, text_of


def quotes(project: Project, query: str) -> list[str]:
    return [hit.quote for hit in search(project, query)]


# --------------------------------------------------------------------------------------- search


def test_a_phrase_is_found_whatever_case_accents_and_blanks(world: World) -> None:
    assert quotes(world.project, "HÁRBOUR  authority") == [
        "Harbour Authority",
        "Harbour Authority",
        "Harbour\u00a0Authority",
        "Harbour Authority",
    ]


def test_a_hit_tells_where_it_stands(world: World) -> None:
    hits = list(search(world.project, "from my roof"))
    text = text_of(world.project, world.first)
    (hit,) = hits
    assert text[hit.start : hit.end] == hit.quote == "from my roof"
    assert (hit.article, hit.title, hit.zone) == (world.first, text.partition("\n")[0], "comment")
    assert text[hit.start - CONTEXT : hit.start] == hit.before
    assert hit.after.startswith(", the gates were shut")


def test_what_no_zone_covers_is_body_and_the_innermost_zone_wins(world: World) -> None:
    world.project.do(ops.add_zone, world.second, "standfirst", 0, 30)
    world.project.do(ops.add_zone, world.second, "headline", 0, 5)
    zones = [
        (hit.quote, hit.zone)
        for hit in search(world.project, "gates")
        if hit.article == world.second
    ]
    assert zones == [("Gates", "headline"), ("gates", "body")]


def test_a_phrase_is_found_across_one_line_end_but_no_paragraph(project: Project) -> None:
    add_article(project, "the river\n gates\n\nthe river\n\ngates")
    assert quotes(project, "river gates") == ["river\n gates"]


@pytest.mark.parametrize("query", ['"river gates"', "“river gates”", "«river gates»"])
def test_quotation_marks_around_a_query_are_taken_off(world: World, query: str) -> None:
    assert quotes(world.project, query) == ["river gates"]


def test_a_lone_quotation_mark_is_looked_for(world: World) -> None:
    assert quotes(world.project, '"') == ["“", "”", "“", "”"]


def test_arabic_and_emoji_are_found_at_their_true_places(world: World) -> None:
    for query in ("هيئة الميناء", "🌊"):
        (hit,) = search(world.project, query)
        assert text_of(world.project, hit.article)[hit.start : hit.end] == query


@pytest.mark.parametrize("query", ["", "  \n\t ", '""', "\u00ad", "“ ”"])
def test_an_empty_query_is_refused_at_once(world: World, query: str) -> None:
    with pytest.raises(KnownError, match="empty-query"):
        search(world.project, query)


def test_a_search_can_be_cancelled(world: World) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(KnownError, match="cancelled"):
        list(search(world.project, "gates", cancel=cancel))


def test_one_article_can_be_searched_alone(world: World) -> None:
    hits = list(search(world.project, "gates", article=world.second))
    assert {hit.article for hit in hits} == {world.second}


def test_pages_of_many_articles_are_all_searched(project: Project) -> None:
    news = [ops.NewArticle(f"{n}", f"The {n}th gate.") for n in range(1203)]
    project.do(ops.add_articles, news)
    assert len(quotes(project, "gate")) == 1203
    assert quotes(project, "1202th") == ["1202th"]


@pytest.fixture(scope="module")
def library() -> Iterator[Project]:
    with (
        tempfile.TemporaryDirectory() as folder,
        Project.create(Path(folder) / "library") as project,
    ):
        for text in (
            OTHER_TEXT,
            "Straße ﬁn İstanbul e\u0301té \u200fא\u05b8 \u00ad\u00ad x",
            "\u0301a",
        ):
            add_article(project, text)
        yield project


@given(query=st.text(st.characters(codec=None), max_size=12))
def test_no_query_raises_and_every_hit_is_what_stands_there(library: Project, query: str) -> None:
    if not phrase(query):
        with pytest.raises(KnownError, match="empty-query"):
            search(library, query)
        return
    for hit in search(library, query):
        assert text_of(library, hit.article)[hit.start : hit.end] == hit.quote
        assert hit.quote


@given(start=st.integers(0, 150), length=st.integers(1, 40))
def test_whatever_stands_in_a_text_is_found_where_it_stands(
    library: Project, start: int, length: int
) -> None:
    words = OTHER_TEXT[start : start + length].strip(" \n\"'“”")
    if not words or "\n\n" in words:
        return
    places = [hit.start for hit in search(library, words)]
    assert OTHER_TEXT.index(words) in places


# ----------------------------------------------------------------------------------- occurrences


def test_occurrences_are_whole_words_longest_first_and_disjoint(project: Project) -> None:
    add_article(project, "The Port Board met. Portable boards. PORT-Board and the port\u00a0board.")
    found = [hit.quote for hit in occurrences(project, ["Port", "Port Board", "board"])]
    assert found == ["Port Board", "PORT", "Board", "port\u00a0board"]


def test_occurrences_know_what_is_tagged(world: World) -> None:
    found = [(hit.start, hit.tagged) for hit in occurrences(world.project, ["Harbour Authority"])]
    assert [tagged for _, tagged in found] == [True, False, False, False]


def test_a_place_inside_a_longer_mention_is_tagged(world: World) -> None:
    add_mention(world.project, world.second, "the Harbour Authority last", None)
    hits = occurrences(world.project, ["Authority"], article=world.second)
    assert [hit.tagged for hit in hits] == [True]


def test_occurrences_here_are_those_of_one_article(world: World) -> None:
    hits = list(occurrences(world.project, ["Lida Morano"], article=world.first))
    assert [hit.article for hit in hits] == [world.first]


@pytest.mark.parametrize("forms", [[], [""], ["", "  "]])
def test_without_a_spelling_nothing_occurs(world: World, forms: list[str]) -> None:
    assert list(occurrences(world.project, forms)) == []


def test_every_spelling_finds_itself(world: World) -> None:
    hits = list(occurrences(world.project, ["هيئة الميناء", "Lida Morano", "Vesna"]))
    assert {hit.quote for hit in hits} == {"هيئة الميناء", "Lida Morano", "Vesna"}


def test_what_occurs_can_be_tagged_as_it_is(world: World) -> None:
    hits = [hit for hit in occurrences(world.project, ["gates"]) if not hit.tagged]
    places = [(hit.article, (hit.start, hit.end)) for hit in hits]
    world.project.do(ops.tag_occurrences, world.authority, places)
    assert all(hit.tagged for hit in occurrences(world.project, ["gates"]))


def test_a_text_full_of_the_word_is_no_trouble(project: Project) -> None:
    add_article(project, canonical("dam Dam dams " * 20_000).text)
    started = time.perf_counter()
    assert len(list(occurrences(project, ["dam", "dam dam", "the dam"]))) == 20_000
    assert time.perf_counter() - started < 5


# ------------------------------------------------------------------------------------- fold cache


def test_the_fold_cache_keeps_what_was_used_last() -> None:
    cache = FoldCache(limit=10)
    for body, text in enumerate(("12345", "67890")):
        cache.keep(body, fold(text))
        cache.keep(body, fold(text))
    assert cache.get(0) is not None
    cache.keep(2, fold("abc"))
    assert cache.get(1) is None
    assert cache.get(0) == fold("12345")
    cache.keep(3, fold("x" * 50))
    assert cache.get(3) is not None
    assert cache.get(0) is None
