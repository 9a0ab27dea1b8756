"""Salvage: what can be read of a damaged project comes over into a new one."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from store import KnownError, Project, ops, queries
from store.check import check
from store.cli import CANNOT, DONE, PROBLEMS, run
from store.jobs import CancelToken, finished
from store.repair.rows import Salvaged
from store.repair.salvage import salvage
from store.types import ArticleId
from tests.factories import TEXT, World
from tests.store.digest import content


@pytest.fixture
def path(world: World) -> Path:
    world.project.close()
    return world.project.path


def page_of(path: Path, table: str) -> int:
    """Where the first page of a table begins."""
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        return int(connection.execute(query, (table,)).fetchone()[0] - 1) * 4096


def destroy(path: Path, *tables: str) -> None:
    for table in tables:
        start = page_of(path, table)
        raw = path.read_bytes()
        path.write_bytes(raw[:start] + b"\0" * 4096 + raw[start + 4096 :])


def salvaged(path: Path) -> Salvaged:
    return finished(salvage(path, path.with_name("new.crossclaim")))


def hash_of(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_all_of_a_whole_project_comes_over(world: World, path: Path) -> None:
    before = hash_of(path)
    done = salvaged(path)
    assert done.is_whole
    with Project.open(path) as old, Project.open(done.path) as new:
        assert content(new) == content(old)
        assert (new.uid, new.name) == (old.uid, old.name)
        assert not finished(check(new)).problems
    assert hash_of(path) == before


def test_the_page_that_lists_the_tables_is_not_needed(path: Path) -> None:
    raw = path.read_bytes()
    path.write_bytes(b"\xff" * 4096 + raw[4096:])
    done = salvaged(path)
    with Project.open(done.path) as new:
        assert len(new.read(queries.article_ids)) == 2
        assert len(new.read(queries.claim_ids)) == 3
        assert not finished(check(new)).problems


def test_a_lost_record_of_an_article_leaves_its_text_and_tags(path: Path) -> None:
    destroy(path, "article")
    done = salvaged(path)
    assert (done.articles_made, done.is_whole) == (2, False)
    with Project.open(done.path) as new:
        cards = new.read(queries.article_cards, new.read(queries.article_ids))
        assert {card.title for card in cards} >= {"Harbour Authority opens the gates"}
        assert len(new.read(queries.claim_ids)) == 3
        assert not finished(check(new)).problems


def test_a_lost_text_is_put_together_from_what_was_tagged(path: Path) -> None:
    destroy(path, "body")
    done = salvaged(path)
    assert done.texts_mended == 2
    with Project.open(done.path) as new:
        row = new.read(queries.article, ArticleId(1))
        assert row is not None
        assert "opened the river gates" in new.text(row.body)
        assert len(new.text(row.body)) == len(TEXT)
        assert len(new.read(queries.claim_ids)) == 3
        assert not finished(check(new)).problems


def test_a_letter_changed_in_a_tagged_place_comes_back_from_the_quote(path: Path) -> None:
    raw = path.read_bytes()
    start = raw.index(b"The Harbour Authority opened the river gates on Monday")
    path.write_bytes(raw[: start + 22] + b"\xff" + raw[start + 23 :])
    done = salvaged(path)
    with Project.open(done.path) as new:
        row = new.read(queries.article, ArticleId(1))
        assert row is not None
        assert new.text(row.body) == TEXT
        assert not finished(check(new)).problems


def test_lost_revisions_find_their_texts_again(path: Path) -> None:
    destroy(path, "revision")
    done = salvaged(path)
    with Project.open(done.path) as new:
        ids = new.read(queries.article_ids)
        texts = {new.text(row.body) for key in ids if (row := new.read(queries.article, key))}
        assert TEXT in texts
        assert len(new.read(queries.claim_ids)) == 3
        assert not finished(check(new)).problems


def test_what_belonged_to_lost_records_is_let_go(path: Path) -> None:
    destroy(path, "entity", "analyst")
    done = salvaged(path)
    with Project.open(done.path) as new:
        assert new.read(queries.entity_ids) == []
        speakers = {claim.speaker_kind for claim in new.read(queries.claim_rows, [1, 2, 3])}
        assert speakers == {"unknown"}
        assert not finished(check(new)).problems
        new.sign_in("Kim")
        new.do(ops.add_entity, "Vesna", "place")
        new.undo()


def test_without_a_row_that_names_it_the_project_is_called_by_its_file(path: Path) -> None:
    destroy(path, "project", "term")
    with Project.open(salvaged(path).path) as new:
        assert new.name == "flood"
        assert new.read(queries.terms, "entity_kind")


def test_deleted_rows_do_not_come_back(world: World) -> None:
    world.project.do(ops.delete_article, world.first)
    world.project.close()
    done = salvaged(world.project.path)
    with Project.open(done.path) as new, Project.open(world.project.path) as old:
        assert content(new) == content(old)


def test_nothing_of_a_file_of_strangers_runs(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(
            "CREATE TRIGGER evil AFTER INSERT ON article BEGIN DELETE FROM claim; END;"
            "CREATE VIEW other AS SELECT 1"
        )
    with Project.open(salvaged(path).path) as new:
        assert len(new.read(queries.claim_ids)) == 3


@pytest.mark.parametrize("raw", [b"", b"x", b"SQLite format 3\0", b"x" * 20_000, b"\x0d" * 20_000])
def test_where_nothing_is_to_be_had_nothing_is_made(tmp_path: Path, raw: bytes) -> None:
    source = tmp_path / "source.crossclaim"
    source.write_bytes(raw)
    with pytest.raises(KnownError, match="nothing-to-salvage"):
        salvaged(source)
    assert [each.name for each in tmp_path.iterdir() if each.name != ".person"] == [source.name]


def test_no_file_is_replaced_and_none_is_left_when_stopped(path: Path) -> None:
    target = path.with_name("new.crossclaim")
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(KnownError, match="cancelled"):
        finished(salvage(path, target, cancel=cancel))
    assert not target.exists()
    target.write_text("somebody's notes")
    with pytest.raises(KnownError, match="already-exists"):
        finished(salvage(path, target))
    with pytest.raises(KnownError, match="no-such-file"):
        finished(salvage(path.with_name("gone.crossclaim"), path.with_name("other.crossclaim")))
    assert target.read_text() == "somebody's notes"


def test_the_command_mends_where_it_can(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE span SET quote = 'x' || substr(quote, 2) WHERE id = 1")
        connection.commit()
    assert run(["repair", str(path), str(path.with_name("one"))]) == DONE
    out = capsys.readouterr().out
    assert "quote" in out
    assert out.endswith("0 problems left. The damaged file is as it was.\n")
    with Project.open(path.with_name("one.crossclaim")) as project:
        assert project.undo()


def test_the_command_tells_what_came_over(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    destroy(path, "article")
    assert run(["repair", str(path), str(path.with_name("two"))]) == PROBLEMS
    out = capsys.readouterr().out
    assert "claim:           3\n" in out
    assert "2 articles lost their record" in out
    assert run(["repair", str(path), str(path.with_name("three")), "--json"]) == PROBLEMS
    assert '"articles_made": 2' in capsys.readouterr().out
    assert run(["repair", str(path), str(path.with_name("two"))]) == CANNOT
    assert path.with_name("two.crossclaim").exists()
