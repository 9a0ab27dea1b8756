import random

import pytest

from store import Project, ops, queries
from store.importers import candidate_of_text
from store.importing import import_articles
from store.jobs import finished
from store.rows import ArticleRow
from store.statistics import statistics
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


def test_what_was_said_to_be_no_copy_stays_so_when_more_comes_in(project: Project) -> None:
    wire = story(4)
    bring(project, article(wire, "One"), article(shortened(wire, 0.05), "Two"))
    assert groups(project) == [1, 1]

    project.do(ops.set_copy_group, [ArticleId(1)])
    assert groups(project) == [1, None]
    assert [card.copies for card in project.read(queries.article_cards, [1, 2])] == [1, 1]
    bring(project, article([*wire[:390], "late"], "Three"))
    assert groups(project) == [1, 2, 2]
    project.undo()
    project.undo()
    assert groups(project) == [1, 1]


def test_a_person_may_still_call_it_a_copy_later(project: Project) -> None:
    bring(project, article(story(5), "One"), article(story(6), "Two"))
    project.do(ops.set_copy_group, [ArticleId(1)])
    project.do(ops.set_copy_group, [ArticleId(2)], ArticleId(1))
    assert groups(project) == [1, 1]


def test_copies_whose_first_one_is_deleted_are_a_group_of_their_own(project: Project) -> None:
    wire = story(7)
    bring(project, *(article([*wire, f"end{number}"], f"Copy {number}") for number in range(3)))
    project.do(ops.delete_article, ArticleId(1))
    assert groups(project) == [2, 2]
    project.do(ops.delete_article, ArticleId(2))
    assert groups(project) == [None]
    project.undo()
    project.undo()
    assert groups(project) == [1, 1, 1]
    bring(project, article([*wire, "end9"], "Copy 9"))
    assert groups(project) == [1, 1, 1, 1]


def test_counts_can_count_copies_once(project: Project) -> None:
    wire = story(8)
    bring(project, *(article([*wire, f"end{number}"], f"Copy {number}") for number in range(3)))
    bring(project, article(story(9), "Another"))
    for key in range(1, 5):
        project.do(ops.add_claim, ArticleId(key), [(20, 30)], topic="gates")
    every = finished(statistics(project, "claims", "topic"))
    once = finished(statistics(project, "claims", "topic", once=True))
    assert (every.total, once.total) == (4, 2)
    kept = project.read(queries.tallied_ids, "claims", "topic", once.rows[0].key, once=True)
    assert kept == [1, 4]
