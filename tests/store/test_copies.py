import random

import pytest

from store import Project, queries
from store.importers import candidate_of_text
from store.importing import import_articles
from store.jobs import finished
from store.rows import ArticleRow
from store.text.likeness import likeness, sketch_of
from store.types import ArticleId

WORDS = [f"word{number}" for number in range(900)]


def story(seed: int, length: int = 400) -> list[str]:
    return random.Random(seed).choices(WORDS, k=length)


def shortened(words: list[str], share: float) -> list[str]:
    rng = random.Random(7)
    return [word for word in words if rng.random() > share]


def bring(project: Project, *texts: str) -> None:
    finished(import_articles(project, [candidate_of_text(text, "x.txt") for text in texts]))


def groups(project: Project) -> list[int | None]:
    rows: list[ArticleRow | None] = [
        project.read(queries.article, ArticleId(key))
        for key in sorted(project.read(queries.article_ids))
    ]
    return [row.copy_group for row in rows if row is not None]


def article(words: list[str], title: str) -> str:
    return f"{title}\n\n" + " ".join(words)


def test_a_copy_with_a_tenth_of_its_words_cut_is_known_and_another_story_is_not() -> None:
    for seed in range(30):
        one = story(seed)
        assert likeness(sketch_of(one), sketch_of(shortened(one, 0.1))) >= 0.3
        assert likeness(sketch_of(one), sketch_of(story(seed + 100))) < 0.1


def test_copies_that_come_in_together_are_one_group(project: Project) -> None:
    wire = story(1)
    bring(
        project,
        article(wire, "Bridge closes"),
        article(story(2), "Ferry sinks"),
        article(shortened(wire, 0.1), "City shuts bridge"),
        article([*wire[:380], "more"], "Crossing closed"),
    )

    assert groups(project) == [1, None, 1, 1]


def test_a_copy_that_comes_later_joins_and_undo_takes_it_out_again(project: Project) -> None:
    wire = story(1)
    bring(project, article(wire, "Bridge closes"))
    assert groups(project) == [None]

    bring(project, article(shortened(wire, 0.05), "City shuts bridge"))
    assert groups(project) == [1, 1]

    project.undo()
    assert groups(project) == [None]
    project.redo()
    assert groups(project) == [1, 1]


def test_short_texts_are_no_copies(project: Project) -> None:
    bring(project, "Closed\n\nThe bridge is closed.", "Closed!\n\nThe bridge is closed.")

    assert groups(project) == [None, None]


def test_without_a_cache_folder_articles_come_in_all_the_same(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("store.project.Project.index", lambda _: None)
    wire = story(1)
    bring(project, article(wire, "Bridge closes"), article(shortened(wire, 0.1), "Shut"))

    assert groups(project) == [None, None]
