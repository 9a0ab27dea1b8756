"""Looking into an open project's file lets nobody else in."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from store import Project, ops
from store.engine import writing
from store.header import read_header

_TRY = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], timeout=0, isolation_level=None)
try:
    connection.execute("BEGIN IMMEDIATE")
    print("let in")
except sqlite3.OperationalError as error:
    print(error)
"""


def others_try(path: Path) -> str:
    ran = subprocess.run(
        [sys.executable, "-c", _TRY, str(path)], capture_output=True, text=True, check=True
    )
    return ran.stdout.strip()


@pytest.mark.skipif(os.name == "nt", reason="locks belong to handles there")
def test_reading_the_header_in_the_midst_of_a_write_keeps_other_programs_out(
    tmp_path: Path,
) -> None:
    with Project.create(tmp_path / "a.crossclaim") as project:
        project.do(ops.add_article, ops.NewArticle("One", "The gates are open."))
        with writing(project._engine):
            assert others_try(project.path) == "database is locked"
            read_header(project.path)
            assert others_try(project.path) == "database is locked"
        assert others_try(project.path) == "let in"


def test_no_descriptor_is_left_when_the_project_is_closed(tmp_path: Path) -> None:
    with Project.create(tmp_path / "a.crossclaim") as project:
        for _ in range(5):
            read_header(project.path)
    assert str(project.path) not in held_files()
    with closing(sqlite3.connect(project.path)) as connection:
        assert connection.execute("PRAGMA quick_check").fetchone() == ("ok",)


def held_files() -> set[str]:
    """The files that this process has open, as far as the system tells."""
    folder = Path("/proc/self/fd")
    return {os.path.realpath(each) for each in folder.glob("*")} if folder.is_dir() else set()
