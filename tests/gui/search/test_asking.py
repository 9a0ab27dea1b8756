from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from gui.commands.searching import query_of
from gui.search.asking import MOST_PLACES, Question, Understood, all_words, answers
from store import KnownError, Project
from store.jobs import CancelToken
from store.search import ArticleHits, LeftOut
from store.search.query import Both, parse
from tests.factories import add_article


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "quay.crossclaim") as made:
        for number in range(5):
            add_article(made, f"Paper {number}\n\n" + "The quay was sold. " * 6_000)
        yield made


def test_no_more_is_listed_than_anybody_reads(project: Project) -> None:
    has_more = []

    def drained() -> Iterator[Understood | ArticleHits | LeftOut]:
        has_more.append((yield from answers(project, Question("quay"), None, None, CancelToken())))

    hits = sum(len(each.hits) for each in drained() if isinstance(each, ArticleHits))
    assert has_more == [True]
    assert MOST_PLACES <= hits < MOST_PLACES + 6_000


def test_a_cancelled_question_ends(project: Project) -> None:
    cancel = CancelToken()
    job = answers(project, Question("quay", inside=True), None, None, cancel)
    cancel.cancel()
    with pytest.raises(KnownError, match="cancelled"):
        list(job)


@pytest.mark.parametrize("query", ["the old quay", '"the old, quay"', "old NOTs AND quay", "a “b”"])
def test_all_words_is_always_a_query(query: str) -> None:
    assert isinstance(parse(all_words(query)), Both)


@pytest.mark.parametrize(
    ("words", "query"),
    [
        ("Port Authority", "Port Authority"),
        ("Port\u00a0Authority\nof Vesna", "Port Authority of Vesna"),
        ("the (old) quay", '"the old quay"'),
        ("NOT mine", '"NOT mine"'),
        ("x" * 201, ""),
    ],
)
def test_selected_words_become_a_query(words: str, query: str) -> None:
    assert query_of(words) == query
