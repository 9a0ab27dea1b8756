from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from store import ChangeSet, KnownError, Project, ops, queries
from store.importers import ArticleCandidate, candidate_of_text, read_candidate
from store.importing import ImportReport, import_articles
from store.jobs import CancelToken, Progress, finished
from store.types import ArticleId
from tests.factories import OTHER_TEXT, TEXT, World
from tests.store.digest import content


def write(folder: Path, **texts: str) -> list[Path]:
    """Files of these names with these texts."""
    folder.mkdir(exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return [folder / f"{name}.txt" for name in texts]


def many(count: int) -> dict[str, str]:
    return {f"a{n:04}": f"Gate {n}\n\nThe {n}th gate was opened." for n in range(count)}


def brought(project: Project, *given: Path, **options: str | bool) -> ImportReport:
    return finished(import_articles(project, given, **options))  # type: ignore[arg-type]


def test_files_and_folders_become_articles(project: Project, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    write(folder, a=TEXT, b=OTHER_TEXT)
    write(folder / "deeper", c="Rain\nBy Ana Ruiz, River Post\n12 June 2024\n\nIt rained\u00a0on.")
    report = brought(project, folder)
    assert [one.path and one.path.name for one in report.added] == ["a.txt", "b.txt", "c.txt"]
    row = project.read(queries.article, report.added[2].article)
    assert row is not None
    assert (row.title, row.byline, row.outlet) == ("Rain", "Ana Ruiz", "River Post")
    assert (row.published, row.published_reason) == ("2024-06-12", "date-line")
    assert (row.file_name, row.stamps.origin) == ("c.txt", "import")
    assert project.text(row.body).endswith("It rained\u00a0on.")
    zones = project.read(queries.zones, row.id)
    assert [(zone.kind, zone.start) for zone in zones] == [("headline", 0), ("byline", 5)]


def test_what_a_person_corrected_is_kept(project: Project) -> None:
    candidate = candidate_of_text(TEXT, "pasted")
    proposal = replace(candidate.proposal, title="Gates", outlet=" ", published="2024-06~")
    finished(import_articles(project, [replace(candidate, proposal=proposal)]))
    (card,) = project.read(queries.article_cards, project.read(queries.article_ids))
    assert (card.title, card.outlet, card.published) == ("Gates", None, "2024-06~")


def test_an_import_comes_undone_and_back_as_one_step(world: World, tmp_path: Path) -> None:
    before = content(world.project)
    brought(world.project, *write(tmp_path / "in", **many(30)))
    after = content(world.project)
    horizon = world.project.horizon().undo
    assert horizon is not None
    assert (horizon.label, horizon.params["count"]) == ("import_articles", 30)
    world.project.undo()
    assert content(world.project) == before
    world.project.redo()
    assert content(world.project) == after


def test_the_window_hears_of_every_article_that_came_in(project: Project, tmp_path: Path) -> None:
    job = import_articles(project, write(tmp_path / "in", **many(50)))
    steps = list(job)
    heard = [step for step in steps if isinstance(step, ChangeSet)]
    articles: set[ArticleId] = set().union(*(changes.articles for changes in heard))
    assert len(articles) == 50
    assert set().union(*(changes.rows("article") for changes in heard)) == articles
    assert {changes.step for changes in heard} == {project.horizon().undo.id}  # type: ignore[union-attr]
    assert steps[-1] == Progress(50, 50)
    assert all(step.total == 50 for step in steps if isinstance(step, Progress))


def test_the_same_text_comes_in_once(world: World, tmp_path: Path) -> None:
    paths = write(tmp_path / "in", a=TEXT, b="It rained.", c="It rained.\r\n", d="It rained.")
    report = brought(world.project, *paths)
    assert [one.title for one in report.added] == ["It rained.", "It rained."]
    told = [(one.path and one.path.stem, one.code, one.params["article"]) for one in report.skipped]
    assert told == [("a", "same-text", "article-1"), ("d", "same-text", "article-3")]
    assert report.skipped[0].params["name"] == "Harbour Authority opens the gates"
    kept = brought(world.project, *paths, keep_same_text=True)
    assert len(kept.added) == 4


def test_what_cannot_come_in_is_told_and_stops_nothing(project: Project, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    (good,) = write(folder, good="It rained.")
    for name, raw in {"empty.txt": b" \n", "binary.txt": bytes(range(256)) * 20}.items():
        (folder / name).write_bytes(raw)
    (folder / "scan.pdf").write_bytes(b"%PDF")
    report = brought(project, folder, folder / "gone.txt")
    assert [one.path for one in report.added] == [good]
    assert {(one.path and one.path.name, one.code) for one in report.skipped} == {
        ("empty.txt", "empty-text"),
        ("binary.txt", "not-text"),
        ("scan.pdf", "unsupported-type"),
        ("gone.txt", "no-such-file"),
    }


def test_a_date_that_is_none_keeps_only_its_article_out(project: Project) -> None:
    bad, good = (candidate_of_text(text, "pasted") for text in ("It rained.", "It shone."))
    bad = replace(bad, proposal=replace(bad.proposal, published="last June"))
    report = finished(import_articles(project, [bad, good]))
    assert [one.code for one in report.skipped] == ["bad-date"]
    assert [one.title for one in report.added] == ["It shone."]


def test_encoding_and_format_can_be_chosen(project: Project, tmp_path: Path) -> None:
    odd = tmp_path / "note.log"
    odd.write_bytes("# Дамба\n\nВода.".encode("koi8-r"))
    assert brought(project, odd).skipped[0].code == "unsupported-type"
    assert brought(project, odd, format_name="text", encoding="nonsense").skipped
    report = brought(project, odd, format_name="markdown", encoding="koi8-r")
    assert report.added[0].title == "Дамба"


def test_the_original_bytes_are_kept(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("été\r\n".encode("cp1252") * 30)
    finished(import_articles(project, [read_candidate(path)]))
    query = "SELECT size_bytes FROM original"
    assert project.read(lambda c: c.exec_driver_sql(query).scalar()) == 150


def test_cancelling_keeps_what_came_in_as_one_step(world: World, tmp_path: Path) -> None:
    before = content(world.project)
    cancel = CancelToken()
    job = import_articles(world.project, write(tmp_path / "in", **many(60)), cancel=cancel)
    assert isinstance(next(job), Progress)
    cancel.cancel()
    report = finished(job)
    assert report.cancelled
    assert 0 < len(report.added) < 60
    assert len(content(world.project)["article"]) == 2 + len(report.added)
    world.project.undo()
    assert content(world.project) == before


def test_a_job_that_is_dropped_leaves_a_closed_step(project: Project, tmp_path: Path) -> None:
    job = import_articles(project, write(tmp_path / "in", **many(200)))
    while not isinstance(next(job), ChangeSet):
        pass
    job.close()
    assert project.interrupted() == []
    assert project.horizon().undo is not None


def test_an_import_of_nothing_is_no_step(project: Project, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    report = brought(project, tmp_path / "in")
    assert report == ImportReport((), ())
    assert project.horizon().undo is None


def test_a_project_that_is_only_read_takes_nothing_in(world: World, tmp_path: Path) -> None:
    (path,) = write(tmp_path / "in", a="It rained.")
    with (
        Project.open(world.project.path, read_only=True) as reader,
        pytest.raises(KnownError, match="read-only"),
    ):
        brought(reader, path)


def test_a_large_original_is_kept_as_a_hash_only(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("store.texts.ORIGINAL_LIMIT_BYTES", 5)
    brought(project, *write(tmp_path / "in", a="It rained."))
    assert project.read(lambda c: c.exec_driver_sql("SELECT count(*) FROM original").scalar()) == 0
    row = project.read(queries.article, ArticleId(1))
    assert row is not None
    assert row.file_hash


def test_a_chunk_stays_short(project: Project, tmp_path: Path) -> None:
    texts = {f"a{n}": f"{n} " + "The gate was opened. " * 5000 for n in range(12)}
    sizes: list[int] = []
    adding = ops.add_articles

    def add(unit: object, articles: list[ops.NewArticle]) -> range:
        sizes.append(sum(len(one.text) for one in articles))
        return adding(unit, articles)  # type: ignore[arg-type]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ops, "add_articles", add)
        brought(project, *write(tmp_path / "in", **texts))
    assert max(sizes) < 600_000
    assert len(sizes) > 1


def test_candidates_are_taken_one_by_one(project: Project) -> None:
    given = 0
    ahead: list[int] = []

    def candidates() -> Iterator[ArticleCandidate]:
        nonlocal given
        for number in range(200):
            given += 1
            ahead.append(given - project.read(queries.counts).articles)
            yield candidate_of_text(f"Gate {number} was opened.", "pasted")

    report = finished(import_articles(project, candidates()))
    assert len(report.added) == 200
    assert max(ahead) <= 50


@pytest.mark.parametrize("total", [None, 40])
def test_progress_tells_a_total_only_where_it_is_known(project: Project, total: int | None) -> None:
    candidates = (candidate_of_text(f"Gate {n} was opened.", "pasted") for n in range(40))
    steps = list(import_articles(project, candidates, total=total))
    told = [step.total for step in steps if isinstance(step, Progress)]
    assert told[-1] == 40
    assert set(told[:-1]) == {total}


def test_cancelling_asks_for_no_further_candidates(project: Project) -> None:
    cancel = CancelToken()

    def candidates() -> Iterator[ArticleCandidate]:
        for number in range(1000):
            if number == 20:
                cancel.cancel()
            assert number <= 20
            yield candidate_of_text(f"Gate {number} was opened.", "pasted")

    report = finished(import_articles(project, candidates(), cancel=cancel))
    assert report.cancelled
    assert len(report.added) == 20
    assert project.interrupted() == []


def test_files_and_candidates_come_in_as_they_are_given(project: Project, tmp_path: Path) -> None:
    (first, second) = write(tmp_path / "in", a="It rained.", b="It shone.")
    pasted = candidate_of_text("It blew.", "pasted")
    given: list[ArticleCandidate | Path] = [second, pasted, first, tmp_path / "in"]
    report = finished(import_articles(project, iter(given)))
    assert [one.title for one in report.added] == ["It shone.", "It blew.", "It rained."]
    assert report.skipped == ()


def test_who_gives_candidates_may_see_first_that_somebody_asked_to_stop(project: Project) -> None:
    cancel = CancelToken()

    def candidates() -> Iterator[ArticleCandidate]:
        for number in range(1000):
            cancel.check()
            yield candidate_of_text(f"Gate {number} was opened.", "pasted")
            if number == 12:
                cancel.cancel()

    report = finished(import_articles(project, candidates(), cancel=cancel))
    assert report.cancelled
    assert len(report.added) == 13
    assert project.interrupted() == []


def test_what_candidates_run_into_ends_the_import_in_order(project: Project) -> None:
    def candidates() -> Iterator[ArticleCandidate]:
        for number in range(10):
            yield candidate_of_text(f"Gate {number} was opened.", "pasted")
        raise KnownError("unreadable", path="gates")

    with pytest.raises(KnownError, match="unreadable"):
        finished(import_articles(project, candidates()))
    assert project.interrupted() == []
    assert len(content(project)["article"]) == 8
