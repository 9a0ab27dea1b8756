"""Project files of earlier releases: brought up to today's schema, whole or not at all."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection

from store import KnownError, Project, migrations, ops, queries
from store.check import check
from store.jobs import finished
from store.migrations import SCHEMA_VERSION, version_of
from tests.store.digest import content

KEPT = Path(__file__).parents[1] / "migrations"
"""A project of each released version, written by that release. They are never made anew."""
VERSIONS = range(1, SCHEMA_VERSION)
_KILLED = """
import os, sys
from pathlib import Path
from store import Project, migrations

*earlier, newest = migrations.STEPS

def killed():
    yield from newest
    os._exit(9)

migrations.STEPS = (*earlier, killed())
Project.open(Path(sys.argv[1]))
"""


@pytest.fixture(params=VERSIONS)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return Path(shutil.copy(KEPT / f"v{request.param}.crossclaim", tmp_path / "old.crossclaim"))


def version_in(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def schema_of(project: Project) -> set[tuple[str, str]]:
    query = "SELECT name, sql FROM sqlite_master WHERE sql NOT NULL"
    return {(str(name), str(sql)) for name, sql in project.read(_rows, query)}


def _rows(connection: Connection, query: str) -> Sequence[Sequence[object]]:
    return connection.exec_driver_sql(query).all()


def test_every_earlier_version_has_its_file() -> None:
    assert {path.stem for path in KEPT.glob("*.crossclaim")} == {f"v{each}" for each in VERSIONS}


def test_an_old_project_is_brought_up_to_date_and_says_the_same(old: Path, tmp_path: Path) -> None:
    with Project.open(old, read_only=True) as project:
        before = content(project)
    assert version_in(old) < SCHEMA_VERSION
    with Project.open(old) as project, Project.create(tmp_path / "new.crossclaim") as fresh:
        assert content(project) == before
        assert not finished(check(project)).problems
        assert schema_of(project) == schema_of(fresh)
        assert project.read(version_of) == SCHEMA_VERSION
    assert sorted(path.name for path in tmp_path.iterdir() if path.name != ".person") == [
        "new.crossclaim",
        "old.crossclaim",
    ]


def test_an_old_project_is_used_as_any_other(old: Path) -> None:
    with Project.open(old) as project:
        before = content(project)
        ids = project.read(queries.article_ids)
        project.do(ops.edit_article, ids[0], state="done")
        project.undo()
        assert content(project) == before
        # what was done with the old release is undone with this one, too
        assert project.undo()


def test_an_old_project_opened_for_reading_stays_as_it_is(old: Path) -> None:
    before = old.read_bytes()
    with Project.open(old, read_only=True) as project:
        assert project.read(queries.article_cards, project.read(queries.article_ids))
    assert old.read_bytes() == before


def test_an_upgrade_broken_off_leaves_the_old_version(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    version = version_in(old)
    broken = (*migrations.STEPS[:-1], (*migrations.STEPS[-1], "CREATE TABLE nowhere"))
    with Project.open(old, read_only=True) as project:
        before, schema = content(project), schema_of(project)
    with monkeypatch.context() as patched:
        patched.setattr(migrations, "STEPS", broken)
        with pytest.raises(KnownError, match="damaged"):
            Project.open(old)
    assert version_in(old) == version
    with Project.open(old, read_only=True) as project:
        assert (content(project), schema_of(project)) == (before, schema)
    with Project.open(old) as project:
        assert project.read(version_of) == SCHEMA_VERSION


def test_a_program_killed_while_it_upgrades_leaves_the_old_version(old: Path) -> None:
    version = version_in(old)
    root = Path(__file__).parents[2]
    run = subprocess.run([sys.executable, "-c", _KILLED, str(old)], cwd=root, check=False)
    assert run.returncode == 9
    assert version_in(old) == version
    with Project.open(old) as project:
        assert project.read(version_of) == SCHEMA_VERSION
        assert not finished(check(project)).problems
