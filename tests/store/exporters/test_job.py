"""The job: whole or not at all, in its place, beside ongoing work."""

from __future__ import annotations

import errno
import json
import time
import zipfile
from pathlib import Path

import pytest

from store import KnownError, Project, ops, queries
from store.exporters import TABLES, CsvOptions, export_csv
from store.exporters.csv_export import Exported
from store.jobs import CancelToken, Progress
from tests.factories import World, add_article
from tests.store.exporters.awkward import exported, rows_of


def finished(job: object) -> Exported:
    """What the job returns at its end."""
    while True:
        try:
            next(job)  # type: ignore[call-overload]
        except StopIteration as stop:
            found: Exported = stop.value
            return found


def only(folder: Path, *names: str) -> bool:
    """Whether a folder holds just these, with nothing hidden left over."""
    return {path.name for path in folder.iterdir()} == set(names)


def test_a_job_tells_how_far_it_is_and_what_it_wrote(world: World, tmp_path: Path) -> None:
    job = export_csv(world.project, tmp_path / "place" / "out")
    assert next(job) == Progress(0, None, "snapshot")
    result = finished(job)
    assert result.path == tmp_path / "place" / "out"
    counts = world.project.read(queries.counts)
    assert result.rows["claims"] == counts.claims
    assert result.rows.keys() == TABLES.keys()
    assert only(tmp_path / "place", "out")


def test_progress_never_passes_the_total(world: World, tmp_path: Path) -> None:
    for step in export_csv(world.project, tmp_path / "out"):
        assert step.total is None or 0 <= step.done <= step.total


def test_one_zip_holds_the_same_files(world: World, tmp_path: Path) -> None:
    place = tmp_path / "place"
    folder = exported(world.project, tmp_path / "out")
    archive = exported(world.project, place / "out.ZIP")
    with zipfile.ZipFile(archive) as packed:
        assert packed.testzip() is None
        for name in packed.namelist():
            if name != "datapackage.json":
                assert packed.read(name) == (folder / name).read_bytes()
        files = {path.relative_to(folder).as_posix() for path in folder.rglob("*.*")}
        assert set(packed.namelist()) == files
    assert only(place, "out.ZIP")


@pytest.mark.parametrize("name", ["out", "out.zip"])
def test_an_earlier_export_is_replaced(world: World, tmp_path: Path, name: str) -> None:
    place = tmp_path / "place"
    exported(world.project, place / name)
    add_article(world.project, "Later words.", title="Later")
    exported(world.project, place / name, CsvOptions(tables=frozenset({"articles"})))
    assert only(place, name)
    if name == "out":
        assert only(place / name, "articles.csv", "README.txt", "datapackage.json")
        assert rows_of(place / name / "articles.csv")[-1]["title"] == "Later"


def test_what_a_file_manager_left_does_not_stand_in_the_way(world: World, tmp_path: Path) -> None:
    out = exported(world.project, tmp_path / "out")
    (out / ".DS_Store").touch()
    exported(world.project, out)
    assert not (out / ".DS_Store").exists()


def test_an_empty_folder_is_filled(world: World, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    assert (exported(world.project, tmp_path / "out") / "claims.csv").exists()


@pytest.mark.parametrize("manifest", ["", "[]", "{}", '{"resources": []}', '{"crossclaim": 1}'])
def test_a_folder_of_others_is_refused(world: World, tmp_path: Path, manifest: str) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "datapackage.json").write_text(manifest)
    with pytest.raises(KnownError, match="already-exists"):
        exported(world.project, tmp_path / "out")
    assert (tmp_path / "out" / "datapackage.json").read_text() == manifest


def test_an_export_that_holds_a_file_of_others_is_refused(world: World, tmp_path: Path) -> None:
    out = exported(world.project, tmp_path / "out")
    (out / "texts" / "my notes.txt").write_text("mine")
    with pytest.raises(KnownError, match="already-exists"):
        exported(world.project, out)
    assert (out / "texts" / "my notes.txt").read_text() == "mine"


@pytest.mark.parametrize("name", ["out", "out.zip"])
def test_a_file_of_others_is_refused(world: World, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("mine")
    with pytest.raises(KnownError, match="already-exists"):
        exported(world.project, tmp_path / name)
    assert (tmp_path / name).read_text() == "mine"


def test_a_zip_of_others_is_refused(world: World, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "out.zip", "w") as archive:
        archive.writestr("mine.txt", "mine")
    with pytest.raises(KnownError, match="already-exists"):
        exported(world.project, tmp_path / "out.zip")


def test_a_link_is_refused_and_its_end_left_alone(world: World, tmp_path: Path) -> None:
    real = exported(world.project, tmp_path / "real")
    try:
        (tmp_path / "link").symlink_to(real, target_is_directory=True)
    except OSError:
        pytest.skip("no symbolic links here")
    with pytest.raises(KnownError, match="already-exists"):
        exported(world.project, tmp_path / "link")
    assert (real / "claims.csv").exists()


@pytest.mark.parametrize("name", ["out", "out.zip"])
def test_a_cancelled_job_leaves_what_was_there(world: World, tmp_path: Path, name: str) -> None:
    place = tmp_path / "place"
    exported(world.project, place / name)
    before = (place / name).stat().st_mtime_ns
    cancel = CancelToken()
    job = export_csv(world.project, place / name, cancel=cancel)
    next(job)
    cancel.cancel()
    assert cancel.cancelled
    with pytest.raises(KnownError, match="cancelled"):
        finished(job)
    assert only(place, name)
    assert (place / name).stat().st_mtime_ns == before


def test_a_job_given_up_half_way_leaves_nothing(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("store.jobs.Pace.due", lambda _pace: True)
    job = export_csv(world.project, tmp_path / "place" / "out")
    steps = [next(job) for _ in range(5)]
    assert steps[-1].what in TABLES
    job.close()
    assert only(tmp_path / "place")


def test_a_full_disk_is_told_and_leaves_nothing(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("store.exporters.csv_export.sync", full)
    with pytest.raises(KnownError, match="export-failed") as refused:
        exported(world.project, tmp_path / "place" / "out")
    assert refused.value.params["path"] == str(tmp_path / "place" / "out")
    assert only(tmp_path / "place")


def test_a_full_disk_under_the_snapshot_is_told_of_the_export(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> Path:
        raise KnownError("disk-full")

    monkeypatch.setattr(Project, "save_copy", full)
    with pytest.raises(KnownError, match="export-failed"):
        exported(world.project, tmp_path / "out")


def test_when_the_last_move_fails_the_earlier_export_is_put_back(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = exported(world.project, tmp_path / "place" / "out")
    rename = Path.rename

    def refuse(path: Path, target: Path) -> Path:
        if path.name.endswith(".part"):
            raise PermissionError(errno.EACCES, "in use")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(KnownError, match="export-failed"):
        exported(world.project, out)
    assert (out / "claims.csv").exists()
    assert only(tmp_path / "place", "out")


def test_a_place_that_is_a_file_is_told(world: World, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(KnownError, match="export-failed"):
        exported(world.project, tmp_path / "file" / "out")


def test_all_tables_show_one_state_while_work_goes_on(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("store.jobs.Pace.due", lambda _pace: True)
    project = world.project
    before = project.read(queries.counts)
    job = export_csv(project, tmp_path / "out")
    next(job)
    next(job)
    project.do(ops.delete_claim, world.flooded)
    for _ in job:
        started = time.monotonic()
        add_article(project, f"Words {started}.")
        assert time.monotonic() - started < 2
    rows = {name: len(rows_of(tmp_path / "out" / f"{name}.csv")) for name in TABLES}
    assert (rows["claims"], rows["articles"], rows["spans"]) == (
        before.claims, before.articles, before.spans,
    )  # fmt: skip


def test_a_read_only_project_can_be_exported(world: World, tmp_path: Path) -> None:
    path = world.project.save_copy(tmp_path / "copy")
    with Project.open(path, read_only=True) as project:
        out = exported(project, tmp_path / "out")
    manifest = json.loads((out / "datapackage.json").read_bytes())
    assert manifest["id"] == str(world.project.uid)


def test_the_project_is_left_as_it_was(world: World, tmp_path: Path) -> None:
    before = world.project.path.read_bytes()
    exported(world.project, tmp_path / "out")
    assert world.project.path.read_bytes() == before
