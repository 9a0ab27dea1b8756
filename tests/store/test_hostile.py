"""Project files of strangers: what no Crossclaim wrote is refused before anything of it runs."""

from __future__ import annotations

import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from store import KnownError, Project, guard, ops
from store.engine import guarded
from store.migrations import SCHEMA_VERSION
from store.schema import expected
from tests.factories import World
from tests.soak.hostile import DOORS, obeyed
from tests.soak.hostilefiles import HARMS


@pytest.fixture
def sent(first_world: World, tmp_path: Path) -> Path:
    folder = tmp_path / "mail"
    folder.mkdir()
    return Path(shutil.copy(first_world.project.path, folder / "sent.crossclaim"))


@pytest.mark.parametrize("harm", HARMS)
def test_a_file_made_to_do_harm_is_refused_and_nothing_of_it_runs(sent: Path, harm: str) -> None:
    assert obeyed(sent, HARMS[harm], DOORS["opened"]) == ""


@pytest.mark.parametrize("harm", [name for name in HARMS if "trigger" in name or "view" in name])
@pytest.mark.parametrize("door", ["read", "restored"])
def test_no_other_door_is_open_for_it(sent: Path, harm: str, door: str) -> None:
    assert obeyed(sent, HARMS[harm], DOORS[door]) == ""


def test_a_refusal_names_what_was_found(sent: Path) -> None:
    HARMS["one view more"](sent)
    with pytest.raises(KnownError) as refusal:
        Project.open(sent)
    assert refusal.value.code == "foreign-schema"
    assert refusal.value.params == {"path": str(sent), "detail": "view evil", "name": "evil"}


def test_a_journal_of_another_program_is_named_and_takes_nothing_with_it(sent: Path) -> None:
    HARMS["a journal that names another file"](sent)
    with pytest.raises(KnownError, match="foreign-journal"):
        Project.open(sent)
    assert sent.with_name("victim.txt").exists()


def test_what_our_migrations_make_is_what_a_new_project_holds(project: Project) -> None:
    with guarded(project.path) as connection:
        rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master")
        found = {(kind, name): (table, sql) for kind, name, table, sql in rows}
    assert found == expected(SCHEMA_VERSION)


@pytest.mark.parametrize(
    "statement",
    [
        "ATTACH ':memory:' AS other",
        "DETACH main",
        "PRAGMA writable_schema = ON",
        "PRAGMA no_such_thing",
        "SELECT load_extension('evil')",
        "SELECT zeroblob(1000)",
        "CREATE TRIGGER evil AFTER INSERT ON note BEGIN SELECT 1; END",
        "CREATE TEMP VIEW evil AS SELECT 1",
        "CREATE VIRTUAL TABLE evil USING fts5 (a)",
    ],
)
def test_a_connection_of_ours_refuses_what_we_never_do(world: World, statement: str) -> None:
    refused = pytest.raises(sqlite3.DatabaseError, match=r"authoriz|prohibited")
    with guarded(world.project.path, read_only=False) as connection, refused:
        connection.execute(statement)
    raw = world.project._engine.raw_connection()
    with closing(raw), refused:
        raw.cursor().execute(statement)


@pytest.mark.skipif(sys.version_info < (3, 12), reason="Python cannot switch that off before")
def test_triggers_and_views_are_off_where_python_can_switch_them_off(sent: Path) -> None:
    with closing(sqlite3.connect(sent)) as connection:
        connection.execute("CREATE TRIGGER evil AFTER UPDATE ON note BEGIN DELETE FROM note; END")
        connection.execute("CREATE VIEW other AS SELECT 1")
    with guarded(sent, read_only=False) as connection:
        connection.execute("UPDATE note SET flag = 1")
        assert connection.execute("SELECT count(*) FROM note").fetchone() == (5,)
        with pytest.raises(sqlite3.DatabaseError, match="prohibited"):
            connection.execute("SELECT * FROM other")


def test_a_value_beyond_the_limit_is_refused_in_our_words(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(guard._LIMITS, sqlite3.SQLITE_LIMIT_LENGTH, 10_000)
    world.project._engine.dispose()
    with pytest.raises(KnownError, match="too-large"):
        world.project.do(ops.add_note, "x" * 20_000, article_id=world.first)
    assert world.project.do(ops.add_note, "x" * 2_000, article_id=world.first)


def test_a_value_beyond_the_limit_in_a_file_is_damage(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = world.project.do(ops.add_note, "x" * 20_000, article_id=world.first)[0]
    monkeypatch.setitem(guard._LIMITS, sqlite3.SQLITE_LIMIT_LENGTH, 10_000)
    world.project._engine.dispose()
    with pytest.raises(KnownError, match="damaged"):
        world.project.read(lambda c: c.exec_driver_sql(f"SELECT * FROM note WHERE id={note}").all())


def test_what_takes_too_long_is_interrupted(world: World) -> None:
    endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT max(x) FROM n"
    with guarded(world.project.path) as connection:
        with pytest.raises(sqlite3.OperationalError), guard.deadline(connection, 0.05):
            connection.execute(endless).fetchone()
        assert connection.execute("SELECT 1").fetchone() == (1,)
