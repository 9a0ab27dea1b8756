"""A part of a project is a whole of its own: what is named in it is in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from store import KnownError, Project, ops
from store.exporters import CsvOptions, exporter, preview
from store.types import EntityId
from tests.store.exporters.awkward import Awkward, exported, rows_of


def keys(folder: Path, table: str) -> list[str]:
    """The first cells of a table."""
    return [next(iter(row.values())) for row in rows_of(folder / f"{table}.csv")]


def test_one_article_brings_its_tags_and_the_far_ends_of_its_links(
    awkward: Awkward, tmp_path: Path
) -> None:
    options = CsvOptions(articles=frozenset({awkward.second}))
    folder = exported(awkward.project, tmp_path / "out", options)
    assert keys(folder, "contradictions") == ["link-1"]
    assert keys(folder, "claim_relations") == ["link-1", "link-2"]
    assert keys(folder, "claims") == ["claim-1", "claim-2", "claim-3"]
    assert keys(folder, "articles") == ["article-1", "article-2"]
    assert {row["article"] for row in rows_of(folder / "mentions.csv")} == {"article-2"}
    assert keys(folder, "notes") == ["note-1", "note-3"]
    owners = {row["owner"] for row in rows_of(folder / "spans.csv")}
    assert owners == {"mention-4", "mention-5", "claim-1", "claim-2", "claim-3"}


def test_an_article_without_links_brings_nothing_of_the_others(
    awkward: Awkward, tmp_path: Path
) -> None:
    new = ops.NewArticle("Third", "Nothing is tagged here.", outlet="Own outlet")
    third, _ = awkward.project.do(ops.add_article, new)
    folder = exported(awkward.project, tmp_path / "out", CsvOptions(articles=frozenset({third})))
    assert keys(folder, "articles") == [f"article-{third}"]
    assert [row["name"] for row in rows_of(folder / "sources.csv")] == ["Own outlet"]
    for table in ("claims", "contradictions", "entities", "aliases", "mentions", "spans", "notes"):
        assert keys(folder, table) == []
    assert [path.name for path in (folder / "texts").iterdir()] == [f"article-{third}.txt"]


def test_contradictions_are_chosen_by_status_and_kind(awkward: Awkward, tmp_path: Path) -> None:
    dismissed = CsvOptions(statuses=frozenset({"dismissed"}))
    negations = CsvOptions(kinds=frozenset({"negation"}))
    first = exported(awkward.project, tmp_path / "dismissed", dismissed)
    assert keys(first, "contradictions") == ["link-3"]
    assert keys(first, "claim_relations") == ["link-2", "link-3"]
    assert len(keys(first, "claims")) == 3
    second = exported(awkward.project, tmp_path / "negations", negations)
    assert keys(second, "contradictions") == ["link-1"]


def test_a_speaker_brings_what_merged_ones_said_too(awkward: Awkward, tmp_path: Path) -> None:
    options = CsvOptions(speakers=frozenset({awkward.ministry}))
    folder = exported(awkward.project, tmp_path / "out", options)
    assert keys(folder, "contradictions") == ["link-1", "link-3"]
    assert keys(folder, "claim_relations") == ["link-1", "link-3"]
    assert keys(folder, "articles") == ["article-1", "article-2"]
    silent, _ = awkward.project.do(ops.add_entity, "Nobody", "person")
    nothing = CsvOptions(speakers=frozenset({silent}), articles=frozenset({awkward.first}))
    folder = exported(awkward.project, tmp_path / "nothing", nothing)
    assert keys(folder, "claims") == []
    assert len(keys(folder, "mentions")) == 3


def test_only_chosen_tables_are_written(awkward: Awkward, tmp_path: Path) -> None:
    options = CsvOptions(tables=frozenset({"claims", "texts"}))
    folder = exported(awkward.project, tmp_path / "out", options)
    names = {path.name for path in folder.iterdir()}
    assert names == {"claims.csv", "texts", "README.txt", "datapackage.json"}


def test_a_preview_shows_what_would_be_written(awkward: Awkward, tmp_path: Path) -> None:
    options = CsvOptions(articles=frozenset({awkward.second}))
    folder = exported(awkward.project, tmp_path / "out", options)
    for table in ("contradictions", "spans", "mentions", "articles", "zones", "vocabularies"):
        shown = preview(awkward.project, table, options)
        written = rows_of(folder / f"{table}.csv")
        assert shown.total == len(written)
        assert [dict(zip(shown.columns, row, strict=True)) for row in shown.rows] == written[:50]


@pytest.mark.parametrize("limit", [0, 1, 3])
def test_a_preview_is_as_short_as_asked_and_tells_the_total(awkward: Awkward, limit: int) -> None:
    shown = preview(awkward.project, "spans", limit=limit)
    assert len(shown.rows) == limit
    assert shown.total == 13


def test_rows_are_whole_where_keys_have_gaps_and_pages_are_many(
    project: Project, tmp_path: Path
) -> None:
    people = [project.do(ops.add_entity, f"Person {number}", "person")[0] for number in range(9)]
    for gone in people[1::3]:
        project.do(ops.delete_entity, EntityId(gone))
    left = [f"entity-{key}" for key in people if key not in people[1::3]]
    assert keys(exported(project, tmp_path / "out"), "entities") == left
    assert [row[0] for row in preview(project, "entities", limit=4).rows] == left[:4]


@pytest.mark.parametrize(
    ("option", "value"),
    [("tables", frozenset({"claims", "people"})), ("delimiter", "|"), ("delimiter", "")],
)
def test_what_cannot_be_chosen_is_refused(option: str, value: object) -> None:
    with pytest.raises(KnownError, match="bad-option"):
        CsvOptions(**{option: value})  # type: ignore[arg-type]


def test_raw_knows_only_the_comma() -> None:
    with pytest.raises(KnownError, match="bad-option"):
        CsvOptions(raw=True, delimiter=";")


def test_a_preview_of_no_table_is_refused(project: Project) -> None:
    with pytest.raises(KnownError, match="bad-option"):
        preview(project, "texts")


def test_a_format_is_found_by_its_code() -> None:
    assert exporter("csv").options is CsvOptions
    with pytest.raises(KnownError, match="unknown-format"):
        exporter("xls")
