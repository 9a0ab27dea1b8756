from __future__ import annotations

import datetime as dt
import os
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path
from random import Random
from types import SimpleNamespace

import pytest

from store import KnownError, Project, ops, queries
from store.backups import (
    accept,
    backup_folder,
    backups_at,
    copy_to,
    differs,
    list_backups,
    make,
    make_if_changed,
    restore,
)
from store.backups.files import opened
from store.importing import import_articles
from store.jobs import CancelToken, finished
from tests.factories import OTHER_TEXT, TEXT, World, add_article, add_claim, own_text
from tests.store.digest import content

NOON = dt.datetime(2031, 3, 4, 12, tzinfo=dt.UTC)
ROOT = Path(__file__).parents[3]


def test_a_backup_is_the_project_whole_and_counted(world: World) -> None:
    made = make(world.project.path, "asked", now=NOON)
    counted = world.project.read(queries.counts)
    assert list_backups(world.project.uid) == [made]
    assert (made.when, made.reason, made.checked, made.shrunken) == (NOON, "asked", True, False)
    assert (made.counts.articles, made.counts.claims) == (counted.articles, counted.claims)
    assert made.counts.contradictions == counted.contradictions
    with Project.open(made.path) as copy:
        assert content(copy) == content(world.project)


def test_its_name_says_project_time_and_counts(world: World) -> None:
    made = make(world.project.path, "asked", now=NOON)
    assert made.path.parent == backup_folder(world.project.uid)
    assert str(world.project.uid)[-12:] in made.path.name
    assert "20310304T120000000000Z" in made.path.name
    assert f"-r{made.counts.rows}-" in made.path.name


def test_nothing_is_made_where_nothing_changed(world: World) -> None:
    path = world.project.path
    assert make_if_changed(path, "opening") is not None
    assert make_if_changed(path, "timer") is None
    add_claim(world.project, world.first, "Three villages")
    assert make_if_changed(path, "timer") is not None
    world.project.undo()
    assert make_if_changed(path, "timer") is not None


def test_an_empty_project_needs_no_backup(project: Project) -> None:
    assert make_if_changed(project.path, "opening") is None
    assert make(project.path, "asked").counts.rows == 0


def test_a_shrunken_project_is_told_until_somebody_says_that_it_is_right(world: World) -> None:
    first = make(world.project.path, "timer")
    world.project.do(ops.delete_article, world.first)
    shrunken = make(world.project.path, "timer")
    assert shrunken.shrunken
    assert make(world.project.path, "timer").shrunken
    assert list_backups(world.project.uid)[-1] == first
    assert not accept(shrunken).shrunken
    assert not make(world.project.path, "timer").shrunken


def test_a_clock_set_back_does_not_turn_the_order(world: World) -> None:
    make(world.project.path, "timer", now=NOON)
    later = make(world.project.path, "timer", now=NOON - dt.timedelta(days=300))
    assert list_backups(world.project.uid)[0] == later


def test_a_damaged_project_is_told_and_makes_no_backup(world: World) -> None:
    path = world.project.path
    good = make(path, "timer")
    world.project.close()
    page = path.stat().st_size // 4096 // 2 * 4096
    with path.open("r+b") as file:
        file.seek(page)
        file.write(b"\xff" * 4096 * 3)
    with pytest.raises(KnownError) as refused:
        make(path, "timer")
    assert refused.value.code == "damaged"
    assert backups_at(path) == [good]
    assert [each for each in good.path.parent.iterdir() if ".part" in each.name] == []


def test_a_copy_with_fewer_rows_than_its_source_is_thrown_away(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    from store.backups import files, making

    true_copy = files.copy_pages

    def losing(source: sqlite3.Connection, part: Path, look: object) -> None:
        true_copy(source, part, lambda: None)
        with sqlite3.connect(part) as copy:
            copy.execute("DELETE FROM span WHERE id = (SELECT max(id) FROM span)")
        copy.close()

    monkeypatch.setattr(making, "copy_pages", losing)
    with pytest.raises(KnownError) as refused:
        make(world.project.path, "timer")
    assert refused.value.code == "backup-failed"
    assert list_backups(world.project.uid) == []


def test_without_room_it_says_so_and_leaves_what_there_is(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(world.project.path, "timer")
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: SimpleNamespace(free=0))
    with pytest.raises(KnownError) as refused:
        make(world.project.path, "timer")
    assert refused.value.code == "no-room-for-backup"
    assert len(list_backups(world.project.uid)) == 1


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a folder that refuses")
def test_a_folder_that_takes_nothing_is_told(world: World, tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    with pytest.raises(KnownError) as refused:
        make(world.project.path, "timer", root=closed)
    assert refused.value.code == "backup-failed"


def test_one_that_is_stopped_leaves_nothing(world: World) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(KnownError) as stopped:
        make(world.project.path, "timer", cancel=cancel)
    assert stopped.value.code == "cancelled"
    assert [each.name for each in backup_folder(world.project.uid).glob("*.crossclaim")] == []


def test_a_commit_beside_it_hardly_waits_and_the_copy_is_of_one_moment(world: World) -> None:
    project = world.project
    for _ in range(30):
        add_article(project, own_text(OTHER_TEXT * 400))
    stop, waits = threading.Event(), []

    def back_up() -> None:
        while not stop.is_set():
            make(project.path, "timer")

    worker = threading.Thread(target=back_up)
    worker.start()
    for nth in range(20):
        begun = time.perf_counter()
        project.do(ops.add_entity, f"Person {nth}", "person")
        waits.append(time.perf_counter() - begun)
        time.sleep(0.01)
    stop.set()
    worker.join()
    assert sorted(waits)[len(waits) // 2] < 0.1
    assert not project.read(queries.counts).entities < list_backups(project.uid)[0].counts.entities


def test_a_kill_in_the_middle_leaves_no_half_file_under_a_backups_name(world: World) -> None:
    project = world.project
    for _ in range(6):
        add_article(project, own_text(OTHER_TEXT * 800))
    code = (
        "import sys; from pathlib import Path; from store.backups import make\n"
        "print('ready', flush=True)\n"
        "while True: make(Path(sys.argv[1]), 'timer')"
    )
    random = Random(11)
    for _ in range(4):
        with subprocess.Popen(
            [sys.executable, "-c", code, str(project.path)], cwd=ROOT, stdout=subprocess.PIPE
        ) as maker:
            assert maker.stdout is not None
            maker.stdout.readline()
            time.sleep(random.uniform(0.01, 0.2))
            maker.kill()
        for each in list_backups(project.uid):
            with opened(each.path) as copy:
                assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    made = make(project.path, "timer")
    assert list(made.path.parent.glob(".*.part*")) == []


def test_before_an_import_there_is_a_backup(world: World, tmp_path: Path) -> None:
    article = tmp_path / "new.txt"
    article.write_text(own_text(TEXT), encoding="utf-8")
    finished(import_articles(world.project, [article]))
    (made,) = list_backups(world.project.uid)
    assert made.reason == "import"
    assert made.counts.articles == world.project.read(queries.counts).articles - 1


def test_an_old_file_is_copied_before_it_is_brought_up_to_date(tmp_path: Path) -> None:
    old = ROOT / "tests" / "migrations" / "v1.crossclaim"
    path = Path(shutil.copy(old, tmp_path / "old.crossclaim"))
    with Project.open(path) as project:
        (made,) = list_backups(project.uid)
        now = content(project)
    assert made.reason == "migration"
    with opened(made.path) as copy:
        assert copy.execute("PRAGMA user_version").fetchone() == (1,)
    with Project.open(restore(made.path, tmp_path / "back.crossclaim").path) as back:
        assert content(back) == now


def test_a_checked_copy_goes_anywhere_but_over_a_file(world: World, tmp_path: Path) -> None:
    target = tmp_path / "stick 🌊.crossclaim"
    copy_to(world.project.path, target)
    with Project.open(target) as copy:
        assert content(copy) == content(world.project)
    with pytest.raises(KnownError) as refused:
        copy_to(world.project.path, target)
    assert refused.value.code == "already-exists"


def test_the_difference_names_what_only_one_of_them_has(world: World) -> None:
    made = make(world.project.path, "asked")
    assert differs(made.path, world.project.path).is_none
    new = add_article(world.project, own_text(OTHER_TEXT), title="<b>Later</b> هيئة")
    add_claim(world.project, new, "The gates were never opened")
    world.project.do(ops.delete_article, world.first)
    found = differs(made.path, world.project.path)
    assert found.articles_only_now == ("<b>Later</b> هيئة",)
    assert found.many_articles_only_then == 1
    assert "The gates were never opened" in found.claims_only_now
    assert found.many_claims_only_then > 0
    by_table = {each.table: each for each in found.tables}
    assert by_table["article"].then == by_table["article"].now
    assert not found.is_none
