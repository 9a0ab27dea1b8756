from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from store import KnownError, Project, ops, queries
from store.check import MOST_PROBLEMS, CheckReport, check, check_beside
from store.jobs import CancelToken, Progress, finished
from store.quotes import quote_mismatches
from store.search import search
from store.search.index import SearchIndex, index_path
from store.search.indexing import update_index
from tests.factories import World, add_article


def harmed(project: Project, *statements: str) -> CheckReport:
    """The report on a file that was changed as no program of ours would."""
    with closing(sqlite3.connect(project.path)) as connection:
        connection.execute("PRAGMA ignore_check_constraints=ON")
        for statement in statements:
            connection.execute(statement)
        connection.commit()
    return finished(check(project))


def test_a_healthy_project_has_no_problem_and_is_counted(world: World) -> None:
    report = finished(check(world.project))
    assert report.problems == ()
    assert (report.counted.articles, report.counted.claims, report.counted.relations) == (2, 3, 2)


def test_undo_and_merge_leave_nothing_for_the_check(world: World) -> None:
    world.project.do(ops.merge_entities, world.morano, world.authority)
    world.project.do(ops.delete_article, world.first)
    assert not finished(check(world.project)).problems
    world.project.undo()
    world.project.do(ops.unmerge_entity, world.authority)
    assert not finished(check(world.project)).problems


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE span SET quote = 'x' || substr(quote, 2) WHERE id = 1", {"quote-wrong span-1"}),
        (
            "UPDATE body SET text = text || '!' WHERE id = 1",
            {"text-changed body 1", "length-wrong revision-1"},
        ),
        ("UPDATE revision SET text_hash = 'x' WHERE id = 2", {"hash-wrong revision-2"}),
        ("UPDATE revision SET length = 1 WHERE id = 2", {"length-wrong revision-2"}),
        ("UPDATE article SET revision = 9 WHERE id = 1", {"text-missing article-1"}),
        (
            "UPDATE span SET note_id = 1 WHERE id = 1",
            {"owner-wrong span-1", "file-damaged project 1"},
        ),
        ("UPDATE mention SET article_id = 2 WHERE id = 1", {"wrong-article span-1"}),
        (
            "UPDATE claim_relation SET a_id = b_id, b_id = a_id WHERE id = 1",
            {"sides-wrong link-1", "file-damaged project 1"},
        ),
        ("UPDATE entity SET root_id = 2 WHERE id = 3", {"root-wrong entity-3"}),
        (
            "UPDATE entity SET merged_into_id = 3, root_id = 3 WHERE id = 1",
            {"root-wrong entity-1", "root-wrong entity-3"},
        ),
        ("DELETE FROM claim_about WHERE id = 1", set()),
        ("UPDATE claim SET speaker_id = 77 WHERE id = 1", {"reference-broken claim-1"}),
        ("DELETE FROM span WHERE claim_id = 3", {"words-missing claim-3"}),
        ("UPDATE step SET params = '{' WHERE id = 1", {"history-unreadable step 0"}),
        (
            'UPDATE change SET after = \'{"uid": "zz"}\' WHERE id = 1',
            {"history-unreadable change 1"},
        ),
        ("UPDATE change SET table_name = 'gone' WHERE id = 1", {"history-unreadable change 1"}),
    ],
)
def test_what_is_wrong_is_found_and_named(world: World, statement: str, found: set[str]) -> None:
    report = harmed(world.project, statement)
    told = {f"{problem.code} {problem.record}" for problem in report.problems}
    assert {each for each in told if not each.startswith("content-changed")} == found
    # The text of a body has a hash of its own.
    assert (told > found) == ("UPDATE body" not in statement)


def test_a_broken_index_is_found(world: World) -> None:
    report = harmed(
        world.project,
        "PRAGMA writable_schema=ON",
        "CREATE TEMP TABLE was AS SELECT name, rootpage FROM sqlite_master",
        "UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM was WHERE was.name = CASE"
        " sqlite_master.name WHEN 'ix_entity_folded' THEN 'ix_alias_folded'"
        " ELSE 'ix_entity_folded' END) WHERE name IN ('ix_entity_folded', 'ix_alias_folded')",
    )
    assert report.problems == ()
    path = world.project.path
    world.project.close()
    with Project.open(path, read_only=True) as project:
        codes = {problem.code for problem in finished(check(project)).problems}
    assert codes == {"file-damaged"}


def test_a_hopeless_file_yields_a_bounded_report(project: Project) -> None:
    articles = [ops.NewArticle(f"{n}", f"The {n}th gate.") for n in range(MOST_PROBLEMS + 10)]
    project.do(ops.add_articles, articles)
    report = harmed(project, "UPDATE revision SET length = 1")
    assert len(report.problems) == MOST_PROBLEMS


def test_a_check_tells_its_progress_and_can_be_cancelled(world: World) -> None:
    cancel = CancelToken()
    job = check(world.project, cancel=cancel)
    assert next(job) == Progress(0, 9, "file")
    cancel.cancel()
    with pytest.raises(KnownError, match="cancelled"):
        list(job)


def kinds(report: CheckReport) -> set[str]:
    return {f"{problem.code} {problem.record}" for problem in report.problems}


def test_a_check_beside_ongoing_work_finds_the_same(world: World) -> None:
    assert finished(check_beside(world.project)).problems == ()
    alone = harmed(world.project, "UPDATE span SET quote = 'x' || substr(quote, 2) WHERE id = 1")
    assert finished(check_beside(world.project)) == alone


def test_what_cannot_be_read_does_not_hide_the_rest(world: World) -> None:
    report = harmed(
        world.project,
        "UPDATE body SET text = CAST(x'ff80' AS TEXT) WHERE id = 1",
        "UPDATE entity SET root_id = 2 WHERE id = 3",
    )
    assert kinds(report) >= {"unreadable texts", "unreadable spans", "root-wrong entity-3"}
    assert "content-changed entity 1-1023" in kinds(report)


def indexed(project: Project) -> SearchIndex:
    index = project.index()
    assert index is not None
    finished(update_index(project, index))
    return index


def test_an_index_that_agrees_with_the_texts_is_no_problem(world: World) -> None:
    add_article(world.project, "洪水 came. " + "The gates of Vesna were shut. " * 200)
    add_article(world.project, "🌊")
    indexed(world.project)
    assert finished(check(world.project)).problems == ()


def test_an_index_that_lacks_the_words_of_a_text_is_found_and_made_anew(world: World) -> None:
    index = indexed(world.project)
    with closing(sqlite3.connect(index_path(world.project.uid))) as raw, raw:
        raw.execute("INSERT INTO words(words, rowid, text) VALUES ('delete', 2, 'vesna gates')")
    assert kinds(finished(check(world.project))) == {"index-wrong body 2"}
    assert index.done() == {}
    indexed(world.project)
    assert finished(check(world.project)).problems == ()


def test_a_broken_index_is_found_and_made_anew(world: World) -> None:
    indexed(world.project)
    with closing(sqlite3.connect(index_path(world.project.uid))) as raw, raw:
        raw.execute("UPDATE words_data SET block = x'00' WHERE id > 10")
    assert kinds(finished(check(world.project))) == {"index-wrong body 0"}
    assert finished(check(world.project)).problems == ()


@pytest.mark.parametrize(
    ("table", "key", "found"),
    [
        ("article", 1, ("article", 1)),
        ("span", 1, ("mention", 1)),
        ("span", 4, ("claim", 1)),
        ("body", 2, ("article", 2)),
        ("zone", 1, ("article", 1)),
        ("alias", 1, ("entity", 1)),
        ("claim_about", 1, ("claim", 1)),
        ("note", 1, ("note", 1)),
        ("note", 999, None),
        ("body", 999, None),
        ("term", 1, None),
    ],
)
def test_a_row_is_shown_with_the_record_it_belongs_to(
    world: World, table: str, key: int, found: tuple[str, int] | None
) -> None:
    assert world.project.read(queries.record_of, table, key) == found


def test_a_text_that_is_not_found_by_its_key_is_reported(world: World) -> None:
    report = harmed(world.project, "UPDATE body SET id = 77 WHERE id = 1")
    codes = {problem.code for problem in report.problems}
    assert {"reference-broken", "quote-wrong"} <= codes
    assert finished(quote_mismatches(world.project))
    with pytest.raises(KnownError, match="no-such-record"):
        list(search(world.project, "gates"))
