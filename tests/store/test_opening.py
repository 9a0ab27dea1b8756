from __future__ import annotations

import contextlib
import hashlib
import os
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import textwrap
import threading
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Table
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from store import KnownError, Project, ops
from store.check import check
from store.engine import APPLICATION_ID
from store.jobs import finished
from store.lock import ProjectLock
from store.migrations import SCHEMA_VERSION, version_of
from store.models import Base
from tests.factories import World, add_article, own_text
from tests.store.digest import content

ROOT = Path(__file__).parents[2]


def refusal_of(path: Path) -> str:
    with pytest.raises(KnownError) as refusal:
        Project.open(path)
    return refusal.value.code


def hash_of(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def beside(path: Path) -> list[str]:
    """What lies there, but for the folders of the person who tests."""
    return sorted(one.name for one in path.parent.iterdir() if one.name != ".person")


# ---------------------------------------------------------------------------------------- creating


def test_a_project_is_one_file_with_the_suffix(tmp_path: Path) -> None:
    with Project.create(tmp_path / "flood") as project:
        add_article(project)
        assert project.name == "flood"
    assert beside(project.path) == ["flood.crossclaim"]


def test_opening_and_closing_changes_no_byte(world: World) -> None:
    world.project.close()
    before = hash_of(world.project.path)
    with Project.open(world.project.path) as project:
        assert content(project)["article"]
    assert hash_of(world.project.path) == before


def test_what_was_done_is_there_after_reopening(world: World) -> None:
    full = content(world.project)
    world.project.close()
    with Project.open(world.project.path) as project:
        assert content(project) == full
        assert project.uid == world.project.uid
    assert beside(project.path) == ["flood.crossclaim"]


def test_half_a_page_that_a_power_cut_left_is_taken_back(world: World) -> None:
    full, path = content(world.project), world.project.path
    world.project.close()
    whole = path.read_bytes()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA cache_size=1")
        other.execute("BEGIN IMMEDIATE")
        for number in range(200):
            other.execute("UPDATE term SET label = ? || id", (f"{number}" * 400,))
        journal = path.with_name(f"{path.name}-journal").read_bytes()
        half = path.read_bytes()
        other.execute("ROLLBACK")
    assert half != whole
    path.write_bytes(half + b"torn")
    path.with_name(f"{path.name}-journal").write_bytes(journal)
    with Project.open(path) as project:
        assert content(project) == full


def test_creating_replaces_nothing(tmp_path: Path) -> None:
    path = tmp_path / "flood.crossclaim"
    path.write_text("somebody's notes")
    with pytest.raises(KnownError, match="already-exists"):
        Project.create(path)
    assert path.read_text() == "somebody's notes"
    assert beside(path) == ["flood.crossclaim"]


def test_creating_in_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="cannot-write"):
        Project.create(tmp_path / "nowhere" / "flood")


def test_a_project_that_appears_meanwhile_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "flood.crossclaim"
    linking = os.link

    def link(part: Path, target: Path) -> None:
        target.write_text("first come")
        linking(part, target)

    monkeypatch.setattr(os, "link", link)
    with pytest.raises(KnownError, match="already-exists"):
        Project.create(path)
    assert path.read_text() == "first come"


def test_a_project_can_be_made_where_links_are_unknown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def link(part: Path, target: Path) -> None:
        raise OSError("no links here")

    monkeypatch.setattr(os, "link", link)
    with Project.create(tmp_path / "flood") as project:
        add_article(project)
    assert beside(project.path) == ["flood.crossclaim"]


# ------------------------------------------------------------------------------- what is no project


def test_a_missing_file_is_not_made(tmp_path: Path) -> None:
    assert refusal_of(tmp_path / "flood.crossclaim") == "no-such-file"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("words", [b"", b"SQLite format 3", b"x" * 5000, "жук".encode() * 100])
def test_a_file_of_another_kind_is_no_project_and_stays_as_it_is(
    tmp_path: Path, words: bytes
) -> None:
    path = tmp_path / "flood.crossclaim"
    path.write_bytes(words)
    assert refusal_of(path) == "not-a-project"
    assert path.read_bytes() == words
    assert beside(path) == ["flood.crossclaim"]


def test_a_database_of_another_program_is_no_project(tmp_path: Path) -> None:
    path = tmp_path / "flood.crossclaim"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE notes (text)")
    assert refusal_of(path) == "not-a-project"


def test_a_folder_cannot_be_read_as_a_project(tmp_path: Path) -> None:
    assert refusal_of(tmp_path) == "unreadable"


def test_a_truncated_file_is_damaged(world: World) -> None:
    world.project.close()
    raw = world.project.path.read_bytes()
    for kept in (len(raw) - 4096, len(raw) - 1, 4096, 200):
        world.project.path.write_bytes(raw[:kept])
        assert refusal_of(world.project.path) == "damaged"


def test_damaged_pages_are_noticed_or_harmless_but_never_a_crash(world: World) -> None:
    world.project.close()
    path = world.project.path
    raw = path.read_bytes()
    codes = set()
    for page in range(len(raw) // 4096):
        harmed = bytearray(raw)
        harmed[page * 4096 + 100 : page * 4096 + 2100] = b"\xff" * 2000
        path.write_bytes(harmed)
        try:
            with Project.open(path) as project:
                finished(check(project))
        except KnownError as error:
            codes.add(error.code)
        assert beside(path) == ["flood.crossclaim"]
    assert codes == {"damaged"}


BROKEN = {
    "tables are missing": "DROP TABLE change; DROP TABLE step; DROP TABLE project",
    "no row names the project": "DELETE FROM project",
    "the version says that there is nothing": "PRAGMA user_version = 0",
    "the uid is too short": "UPDATE project SET uid = x'00'",
}


@pytest.mark.parametrize("harm", BROKEN)
def test_a_file_that_lacks_what_a_project_has_is_damaged(world: World, harm: str) -> None:
    world.project.close()
    path = world.project.path
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(BROKEN[harm])
    before = hash_of(path)
    assert refusal_of(path) == "damaged"
    assert hash_of(path) == before
    assert beside(path) == ["flood.crossclaim"]


def test_an_empty_database_under_our_name_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "flood.crossclaim"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(
            f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {SCHEMA_VERSION};"
            "CREATE TABLE notes (text)"
        )
    assert refusal_of(path) == "damaged"


def test_damage_anywhere_is_told_in_our_words(world: World) -> None:
    world.project.close()
    path = world.project.path
    raw = path.read_bytes()
    chance = random.Random(1)
    for _ in range(60):
        harmed = bytearray(raw)
        for _ in range(3):
            start = chance.randrange(100, len(raw) - 300)
            harmed[start : start + 200] = chance.randbytes(200)
        path.write_bytes(harmed)
        with contextlib.suppress(KnownError):
            Project.open(path).close()
        assert beside(path) == ["flood.crossclaim"]


@pytest.mark.parametrize("error", [UnicodeDecodeError("utf-8", b"\xff", 0, 1, "x"), MemoryError()])
def test_what_the_driver_cannot_read_is_damage(
    world: World, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    world.project.close()

    def read(*_: object) -> None:
        raise error

    monkeypatch.setattr("store.opening.quick_check", read)
    assert refusal_of(world.project.path) == "damaged"


# --------------------------------------------------------------------------------- reading only


def test_a_newer_file_opens_for_reading_and_keeps_its_bytes(world: World) -> None:
    world.project.close()
    path = world.project.path
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version={SCHEMA_VERSION + 1}")
    before = hash_of(path)
    with Project.open(path) as project:
        assert (project.read_only, project.read_only_reason) == (True, "newer-version")
        assert content(project)["article"]
        with pytest.raises(KnownError, match="read-only"):
            project.do(ops.add_entity, "Vesna", "place")
    assert hash_of(path) == before
    assert beside(path) == ["flood.crossclaim"]


def test_a_project_opened_for_reading_leaves_the_writer_alone(world: World) -> None:
    with Project.open(world.project.path, read_only=True) as reader:
        assert reader.read_only_reason == "chosen"
        world.project.do(ops.add_entity, "Vesna", "place")
        assert content(reader) == content(world.project)
        with pytest.raises(KnownError, match="read-only"):
            reader.sign_in("Ana")
        for write in (reader.undo, reader.redo):
            with pytest.raises(KnownError, match="read-only"):
                write()


@pytest.mark.parametrize("closed", ["file", "folder"])
def test_a_place_that_cannot_be_written_opens_for_reading(
    world: World, monkeypatch: pytest.MonkeyPatch, closed: str
) -> None:
    world.project.close()
    path = world.project.path
    monkeypatch.setattr(os, "access", lambda place, _: (place == path) is (closed == "folder"))
    before = hash_of(path)
    with Project.open(path) as project:
        assert project.read_only_reason == "read-only"
        assert content(project)["article"]
        assert beside(path) == ["flood.crossclaim"]
    assert hash_of(path) == before


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_file_in_a_read_only_folder_opens_for_reading(world: World) -> None:
    world.project.close()
    path = world.project.path
    path.chmod(0o444)
    path.parent.chmod(0o555)
    try:
        with Project.open(path) as project:
            assert project.read_only_reason == "read-only"
    finally:
        path.parent.chmod(0o755)


def test_a_project_open_elsewhere_is_refused_or_read(world: World) -> None:
    assert refusal_of(world.project.path) == "already-open"
    with Project.open(world.project.path, read_only=True) as reader:
        assert content(reader) == content(world.project)
    world.project.close()
    Project.open(world.project.path).close()


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_to_a_project_is_the_same_project(world: World, tmp_path: Path) -> None:
    link = tmp_path / "deeper" / "link.crossclaim"
    link.parent.mkdir()
    link.symlink_to(world.project.path)
    assert refusal_of(link) == "already-open"
    world.project.close()
    with Project.open(link) as project:
        assert refusal_of(world.project.path) == "already-open"
        assert project.do(ops.add_entity, "Vesna", "place")[1]
    assert beside(link) == ["link.crossclaim"]


def test_where_the_lock_is_somebody_elses_the_project_opens_for_reading(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.project.close()

    def refuse(_: ProjectLock, **_how: bool) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(ProjectLock, "acquire", refuse)
    with Project.open(world.project.path) as project:
        assert project.read_only_reason == "read-only"
        assert content(project)["article"]


# -------------------------------------------------------------------------------- connections


def test_every_pooled_connection_has_the_pragmas(world: World) -> None:
    wanted = {
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "journal_mode": "truncate",
        "synchronous": 2,
        "busy_timeout": 5000,
    }
    engine = world.project._engine
    connections = [engine.connect() for _ in range(3)]
    for connection in connections:
        for pragma, value in wanted.items():
            assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value, pragma
    for connection in connections:
        connection.close()


def test_a_failed_schema_change_leaves_nothing_behind(world: World) -> None:
    def break_off() -> None:
        with world.project._writing() as connection:
            connection.exec_driver_sql("CREATE TABLE half (id INTEGER)")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        break_off()
    query = "SELECT count(*) FROM sqlite_master WHERE name = 'half'"
    assert world.project.read(lambda c: c.exec_driver_sql(query).scalar()) == 0


def words_of(ddl: str) -> list[str]:
    return sorted(re.findall(r"[\w']+|[^\s\w]", re.sub(r"[\"\s]+", " ", ddl).lower()))


def test_migrations_make_the_tables_that_the_models_describe(project: Project) -> None:
    query = "SELECT name, sql FROM sqlite_master WHERE sql NOT NULL AND name NOT LIKE 'sqlite_%'"
    found = project.read(lambda c: c.exec_driver_sql(query).all())
    made: dict[str, str] = dict(found)
    dialect = sqlite.dialect()
    described = {}
    for table in Base.metadata.sorted_tables:
        assert isinstance(table, Table)
        described[table.name] = str(CreateTable(table).compile(dialect=dialect))
        for index in table.indexes:
            described[str(index.name)] = str(CreateIndex(index).compile(dialect=dialect))
    assert made.keys() == described.keys()
    for name, ddl in described.items():
        assert words_of(made[name]) == words_of(ddl), name
    assert project.read(version_of) == SCHEMA_VERSION


def test_the_file_holds_tables_and_indexes_only(project: Project) -> None:
    query = "SELECT DISTINCT type FROM sqlite_master"
    kinds = project.read(lambda c: set(c.exec_driver_sql(query).scalars()))
    assert kinds == {"table", "index"}


def test_keys_are_never_used_twice(world: World) -> None:
    last = world.project.do(ops.add_entity, "Vesna", "place")[0]
    world.project.do(ops.delete_entity, last)
    assert world.project.do(ops.add_entity, "Vesna", "place")[0] == last + 1


# ------------------------------------------------------------------------------------- copies


def test_a_copy_made_beside_ongoing_work_is_whole(world: World, tmp_path: Path) -> None:
    done = threading.Event()

    def work() -> None:
        while not done.is_set():
            add_article(world.project, own_text())

    thread = threading.Thread(target=work)
    thread.start()
    try:
        copy = world.project.save_copy(tmp_path / "copy")
    finally:
        done.set()
        thread.join()
    assert copy.name == "copy.crossclaim"
    with Project.open(copy) as project:
        assert not finished(check(project)).problems
    assert sorted(one.name for one in tmp_path.iterdir() if "copy" in one.name) == [copy.name]


def test_a_copy_over_the_project_itself_is_refused(world: World) -> None:
    with pytest.raises(KnownError, match="already-exists"):
        world.project.save_copy(world.project.path)


def test_a_copy_does_not_replace_a_project_that_is_open(world: World, tmp_path: Path) -> None:
    with Project.create(tmp_path / "other") as other:
        with pytest.raises(KnownError, match="already-open"):
            world.project.save_copy(other.path)
        other.do(ops.add_entity, "Vesna", "place")
    before = hash_of(other.path)
    with Project.open(other.path) as reopened:
        assert reopened.uid == other.uid
        assert len(content(reopened)["entity"]) == 1
    assert hash_of(other.path) == before


def test_a_copy_replaces_a_closed_project_and_any_other_file(world: World, tmp_path: Path) -> None:
    closed = Project.create(tmp_path / "other")
    closed.close()
    notes = tmp_path / "notes.crossclaim"
    notes.write_text("somebody's notes")
    for target in (closed.path, notes):
        with Project.open(world.project.save_copy(target)) as copy:
            assert copy.uid == world.project.uid
    names = ["flood.crossclaim", f".flood.crossclaim.{world.project.window}.lock"]
    names += ["notes.crossclaim", "other.crossclaim"]
    assert sorted(name for name in beside(notes) if name not in names) == []


def test_a_copy_into_nowhere_is_refused(world: World, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="cannot-write"):
        world.project.save_copy(tmp_path / "nowhere" / "copy")


# ------------------------------------------------------------------------------------ disk full


def limit_pages(project: Project, spare: int) -> None:
    """Let every further connection believe that the disk has room for only so many pages more."""
    count = project.read(lambda c: c.exec_driver_sql("PRAGMA page_count").scalar()) or 0
    project._engine.dispose()

    from sqlalchemy import event

    @event.listens_for(project._engine, "connect")
    def _on_connect(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute(f"PRAGMA max_page_count={count + spare}").close()


def test_a_full_disk_refuses_the_step_and_keeps_the_rest(world: World) -> None:
    limit_pages(world.project, 40)
    kept = 0
    code = ""
    while not code:
        try:
            add_article(world.project, own_text() * 40)
            kept += 1
        except KnownError as error:
            code = error.code
    assert code == "disk-full"
    assert kept > 0
    assert len(content(world.project)["article"]) == 2 + kept
    world.project.do(ops.delete_note, world.remark)
    world.project.close()
    with Project.open(world.project.path) as project:
        assert len(content(project)["article"]) == 2 + kept
        assert not finished(check(project)).problems


SCRIPT_LIMITED = """
    import resource, signal, sys
    from pathlib import Path
    from store import KnownError, Project
    from tests.factories import add_article, own_text
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    path = Path(sys.argv[1])
    with Project.open(path) as project:
        size = path.stat().st_size + 200_000
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
        try:
            while True:
                print(add_article(project, own_text() * 40), flush=True)
        except KnownError as error:
            print(error.code, flush=True)
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
        print(add_article(project, own_text()), flush=True)
"""


def start(script: str, path: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", textwrap.dedent(script), str(path)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


@pytest.mark.skipif(os.name == "nt", reason="limits of POSIX")
def test_a_file_that_may_not_grow_loses_nothing_and_goes_on_later(world: World) -> None:
    world.project.close()
    with start(SCRIPT_LIMITED, world.project.path) as writer:
        *kept, code, last = writer.communicate(timeout=60)[0].split()
    assert code in {"cannot-write", "disk-full"}
    with Project.open(world.project.path) as project:
        articles = content(project)["article"]
        assert {int(key) for key in [*kept, last]} <= set(articles)
        assert not finished(check(project)).problems


# ----------------------------------------------------------------------------------- killed writers


def test_a_reader_finds_the_state_before_a_transaction_that_a_kill_cut_off(
    world: World, tmp_path: Path
) -> None:
    world.project.close()
    path, cut = world.project.path, tmp_path / "cut" / "flood.crossclaim"
    cut.parent.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=TRUNCATE")
        connection.execute("PRAGMA cache_size=1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE change SET before = '{}', after = '{}'")
        for part in ("", "-journal"):
            shutil.copy(f"{path}{part}", f"{cut}{part}")
        connection.execute("ROLLBACK")
    assert cut.with_name("flood.crossclaim-journal").stat().st_size > 0
    with Project.open(cut, read_only=True) as project, Project.open(path) as before:
        assert project.read_only_reason == "chosen"
        assert content(project) == content(before)
        assert not finished(check(project)).problems
    assert beside(cut) == ["flood.crossclaim"]


SCRIPT_WRITER = """
    import sys
    from pathlib import Path
    from store import Project, ops
    with Project.open(Path(sys.argv[1])) as project:
        while True:
            print(project.do(ops.add_entity, "Vesna", "place")[0], flush=True)
"""


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_a_killed_writer_loses_no_acknowledged_step_and_no_lock(world: World) -> None:
    world.project.close()
    path = world.project.path
    acknowledged: list[int] = []
    for number in range(20):
        with start(SCRIPT_WRITER, path) as writer:
            assert writer.stdout is not None
            acknowledged += [int(writer.stdout.readline()) for _ in range(1 + number % 4)]
            writer.send_signal(signal.SIGKILL)
            acknowledged += [int(line) for line in writer.stdout if line.endswith("\n")]
    with Project.open(path) as project:
        assert set(acknowledged) <= set(content(project)["entity"])
        assert not finished(check(project)).problems
    assert beside(path) == ["flood.crossclaim"]


def test_a_job_whose_first_chunk_a_full_disk_refused_goes_on(project: Project) -> None:
    bulk = project.bulk("import_articles")
    limit_pages(project, 0)
    with pytest.raises(KnownError, match="disk-full"), bulk.chunk() as unit:
        ops.add_articles(unit, [ops.NewArticle("one", own_text() * 1000)])
    with bulk.chunk() as unit:
        ops.add_articles(unit, [ops.NewArticle("two", own_text())])
    bulk.finish(count=1)
    assert [row["title"] for row in content(project)["article"].values()] == ["two"]
    project.undo()
    assert not content(project)["article"]
