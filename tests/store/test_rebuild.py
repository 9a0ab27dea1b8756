"""Repair of files that SQLite can read: mended in a copy, with their history."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from store import KnownError, Project, ops, queries
from store.check import check
from store.jobs import CancelToken, finished
from store.repair.mending import Mend
from store.repair.rebuild import Rebuilt, rebuild
from store.verifying import verify_digests
from tests.factories import World
from tests.store.digest import content

Broken = Callable[..., Path]


@pytest.fixture
def broken(world: World) -> Broken:
    """Closes the project and changes it as no program of ours would: its path."""

    def change(*statements: str) -> Path:
        path = world.project.path
        world.project.close()
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA writable_schema=ON")
            for statement in statements:
                connection.execute(statement)
            connection.commit()
        return path

    return change


def rebuilt(source: Path) -> Rebuilt:
    before = hashlib.sha256(source.read_bytes()).hexdigest()
    done = finished(rebuild(source, source.with_name("new.crossclaim")))
    assert hashlib.sha256(source.read_bytes()).hexdigest() == before
    assert not list(source.parent.glob(".*.part*"))
    return done


def mended(done: Rebuilt) -> list[Mend]:
    """Without what tells only that rows were changed from outside: all these were."""
    return [mend for mend in done.mends if mend.code != "content-accepted"]


def codes(done: Rebuilt) -> list[str]:
    return [f"{mend.code} {mend.record}" for mend in mended(done)]


def test_a_healthy_project_comes_out_as_it_was(world: World, broken: Broken) -> None:
    before = content(world.project)
    done = rebuilt(broken())
    assert (done.mends, done.remaining) == ((), ())
    with Project.open(done.path) as project:
        assert content(project) == before
        assert project.undo()


def test_rows_changed_from_outside_are_accepted_with_new_digests(broken: Broken) -> None:
    path = broken("UPDATE claim SET note = 'x' WHERE id = 2")
    with Project.open(path) as project:
        assert verify_digests(project)
    done = rebuilt(path)
    assert done.mends == (Mend("content-accepted", "claim 1-1023"),)
    assert done.remaining == ()
    with Project.open(done.path) as project:
        assert verify_digests(project) == []


def test_a_quote_elsewhere_in_the_text_is_found_there(world: World, broken: Broken) -> None:
    done = rebuilt(broken('UPDATE span SET start = 1, "end" = 23 WHERE id = 4'))
    (code,) = codes(done)
    assert code.startswith("quote-moved span-")
    with Project.open(done.path) as project:
        (claim,) = project.read(queries.claim_rows, [world.opened])
        assert claim is not None
        assert claim.quote == "opened the river gates"
    assert done.remaining == ()


def test_a_quote_that_stands_nowhere_takes_the_words_at_its_place_and_is_listed(
    broken: Broken,
) -> None:
    done = rebuilt(broken("UPDATE span SET quote = 'x' || substr(quote, 2) WHERE id = 4"))
    (mend,) = mended(done)
    assert mend.code == "quote-unsure"
    assert mend.detail == "xpened the river gates | opened the river gates"
    assert done.remaining == ()


def test_a_damaged_text_comes_back_from_the_quotes_in_it(world: World, broken: Broken) -> None:
    text = world.project.text(1)
    done = rebuilt(
        broken("UPDATE body SET text = replace(text, 'river gates', 'rixer gates') WHERE id = 1")
    )
    assert codes(done) == ["text-mended body 1"]
    with Project.open(done.path) as project:
        assert project.text(1) == text
    assert done.remaining == ()


def test_a_text_that_nothing_brings_back_is_taken_as_it_is_and_listed(broken: Broken) -> None:
    done = rebuilt(broken("UPDATE body SET text = replace(text, 'on Monday', 'on Someday')"))
    assert codes(done)[0] == "text-accepted body 1"
    assert done.remaining == ()


def test_what_refers_to_nothing_lets_go_or_goes_into_the_list(broken: Broken) -> None:
    done = rebuilt(
        broken(
            "UPDATE claim SET speaker_id = 77 WHERE id = 1",
            "UPDATE article SET source_id = 77 WHERE id = 1",
            "DELETE FROM claim WHERE id = 2",
        )
    )
    found = codes(done)
    assert {"reference-emptied claim-1", "reference-emptied article-1"} <= set(found)
    (dropped,) = [mend for mend in done.mends if mend.record == "link-1"]
    assert dropped.code == "row-dropped"
    assert '"kind": "negation"' in dropped.detail
    assert done.remaining == ()


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE article SET revision = 9 WHERE id = 1", "article-mended article-1"),
        ("UPDATE mention SET article_id = 2 WHERE id = 1", "article-mended mention-1"),
        ("UPDATE entity SET root_id = 2 WHERE id = 3", "merge-mended entity-3"),
        ("UPDATE step SET params = '{' WHERE id = 1", "history-lost step 1"),
        ("UPDATE change SET table_name = 'gone' WHERE id = 1", "history-lost step 1"),
    ],
)
def test_what_does_not_agree_is_mended(broken: Broken, statement: str, code: str) -> None:
    done = rebuilt(broken(statement))
    assert code in codes(done)
    assert done.remaining == ()


def test_merges_that_go_round_are_taken_apart(broken: Broken) -> None:
    done = rebuilt(broken("UPDATE entity SET merged_into_id = 3, root_id = 3 WHERE id = 1"))
    assert [code.partition(" ")[0] for code in codes(done)] == ["merge-mended"]
    assert done.remaining == ()


def test_a_broken_index_of_the_file_is_made_anew(broken: Broken) -> None:
    path = broken()
    for wrong in (True, False):
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA writable_schema=ON")
            old, new = ("(folded)", "(name)") if wrong else ("(name)", "(folded)")
            connection.execute(
                "UPDATE sqlite_master SET sql = replace(sql, ?, ?) WHERE name = 'ix_entity_folded'",
                (old, new),
            )
            connection.commit()
        with closing(sqlite3.connect(path)) as connection:
            if wrong:
                connection.execute("REINDEX ix_entity_folded")
    with Project.open(path) as project:
        assert {each.code for each in finished(check(project)).problems} == {"file-damaged"}
    assert rebuilt(path).remaining == ()


def test_an_old_project_is_repaired_and_brought_up_to_date(tmp_path: Path) -> None:
    old = Path(__file__).parents[1] / "migrations" / "v1.crossclaim"
    source = tmp_path / "old.crossclaim"
    source.write_bytes(old.read_bytes())
    assert rebuilt(source).remaining == ()


def test_what_is_beyond_mending_is_refused_and_leaves_nothing(broken: Broken) -> None:
    path = broken("DELETE FROM revision WHERE id = 1")
    with pytest.raises(KnownError, match="damaged"):
        rebuilt(path)
    assert sorted(each.name for each in path.parent.glob("*.crossclaim")) == [path.name]


def test_nothing_that_is_there_is_replaced(broken: Broken) -> None:
    path = broken()
    with pytest.raises(KnownError, match="already-exists"):
        finished(rebuild(path, path))


def test_a_cancelled_repair_leaves_nothing(broken: Broken) -> None:
    path, cancel = broken(), CancelToken()
    cancel.cancel()
    with pytest.raises(KnownError, match="cancelled"):
        finished(rebuild(path, path.with_name("new.crossclaim"), cancel=cancel))
    assert not path.with_name("new.crossclaim").exists()
    assert not list(path.parent.glob(".*.part*"))


def test_the_check_agrees_with_what_the_repair_says_remains(broken: Broken) -> None:
    done = rebuilt(broken("DELETE FROM span WHERE claim_id = 3"))
    assert [f"{each.code} {each.record}" for each in done.remaining] == ["words-missing claim-3"]
    with Project.open(done.path) as project:
        assert finished(check(project)).problems == done.remaining
        project.do(ops.add_entity, "Vesna", "place")
