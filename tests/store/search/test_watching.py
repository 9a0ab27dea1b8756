import pytest
from hypothesis import given
from hypothesis import strategies as st

from store import Project, ops, queries
from store.search.watching import Watched


def seen(words: list[str], text: str) -> list[tuple[str, str]]:
    return [(text[start:end], words[which]) for start, end, which in Watched(words).places(text)]


@pytest.mark.parametrize(
    ("words", "text", "expected"),
    [
        (["quay"], "The quay, the QUAY, the quays.", ["quay", "QUAY"]),
        (["sanction*"], "Sanctions: sanctioned 😀", ["Sanctions", "sanctioned"]),
        (["old quay"], "the old\u00a0quay, the old, quay", ["old\u00a0quay", "old, quay"]),
        (["senora"], "La señora", ["señora"]),
        (["الجسر"], "وقال الجسر", ["الجسر"]),
        (["port", "port authority"], "Port Authority and port", ["Port Authority", "port"]),
        (["", "*", "…"], "anything … *", []),
        ([], "anything", []),
    ],
)
def test_watched_words_are_found_as_the_search_finds_them(
    words: list[str], text: str, expected: list[str]
) -> None:
    assert [found for found, _word in seen(words, text)] == expected


def test_of_words_that_begin_together_the_longest_counts() -> None:
    assert seen(["port", "port authority"], "Port Authority") == [
        ("Port Authority", "port authority")
    ]


@given(words=st.lists(st.text(max_size=12), max_size=5), text=st.text(max_size=80))
def test_places_ascend_and_never_overlap(words: list[str], text: str) -> None:
    reached = 0
    for start, end, which in Watched(words).places(text):
        assert reached <= start < end <= len(text)
        assert words[which]
        reached = end


def test_a_watched_word_can_be_removed(tmp_path_factory: pytest.TempPathFactory) -> None:
    with Project.create(tmp_path_factory.mktemp("w") / "w.crossclaim") as project:
        term = project.do(ops.add_term, "watch", "quay", colour="#c2483d")[0]
        project.do(ops.delete_term, term)
        assert project.read(queries.terms, "watch") == []
        project.undo()
        assert [row.label for row in project.read(queries.terms, "watch")] == ["quay"]
