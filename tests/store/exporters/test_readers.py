"""Other people's programs read the export."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import duckdb
import pandas as pd
import pytest

from store import Project
from store.exporters import TABLES, CsvOptions
from store.exporters.flavour import DELIMITERS
from store.migrations import SCHEMA_VERSION
from store.types import ArticleId
from tests.store.exporters.awkward import Awkward, exported, rows_of

FLAVOURS = [CsvOptions(delimiter=delimiter) for delimiter in DELIMITERS] + [CsvOptions(raw=True)]


@pytest.fixture(params=FLAVOURS, ids=["comma", "semicolon", "tab", "raw"])
def options(request: pytest.FixtureRequest) -> CsvOptions:
    found: CsvOptions = request.param
    return found


def test_pandas_reads_every_cell(awkward: Awkward, tmp_path: Path, options: CsvOptions) -> None:
    folder = exported(awkward.project, tmp_path / "out", options)
    for name in TABLES:
        path = folder / f"{name}.csv"
        frame = pd.read_csv(path, dtype=str, keep_default_na=False, sep=options.delimiter)
        assert frame.to_dict("records") == rows_of(path, options.delimiter)


def test_duckdb_reads_every_cell(awkward: Awkward, tmp_path: Path, options: CsvOptions) -> None:
    folder = exported(awkward.project, tmp_path / "out", options)
    with duckdb.connect() as connection:
        for name in TABLES:
            path = folder / f"{name}.csv"
            found = connection.read_csv(
                str(path), header=True, sep=options.delimiter, quotechar='"', escapechar='"',
                all_varchar=True, na_values="\x00",
            )  # fmt: skip
            rows = [dict(zip(found.columns, row, strict=True)) for row in found.fetchall()]
            assert rows == rows_of(path, options.delimiter)


def test_frictionless_finds_the_package_valid(
    awkward: Awkward, tmp_path: Path, options: CsvOptions
) -> None:
    folder = exported(awkward.project, tmp_path / "out", options)
    assert problems_of(folder) == []


def test_frictionless_finds_a_part_of_the_project_valid(awkward: Awkward, tmp_path: Path) -> None:
    options = CsvOptions(articles=frozenset({awkward.second}), statuses=frozenset({"to_check"}))
    folder = exported(awkward.project, tmp_path / "out", options)
    assert problems_of(folder) == []


def test_frictionless_misses_a_claim_that_was_taken_out(awkward: Awkward, tmp_path: Path) -> None:
    folder = exported(awkward.project, tmp_path / "out", CsvOptions(raw=True))
    claims = folder / "claims.csv"
    kept = re.sub(rb"\r\nclaim-2,.*", b"\r\n", claims.read_bytes(), count=1)
    claims.write_bytes(kept)
    assert any("foreign-key" in problem for problem in problems_of(folder))


def test_an_empty_project_is_a_valid_package(project: Project, tmp_path: Path) -> None:
    assert problems_of(exported(project, tmp_path / "out")) == []


def test_the_manifest_tells_project_flavour_and_filter(awkward: Awkward, tmp_path: Path) -> None:
    options = CsvOptions(raw=True, articles=frozenset({ArticleId(1)}), kinds=frozenset({"number"}))
    folder = exported(awkward.project, tmp_path / "out", options)
    about = json.loads((folder / "datapackage.json").read_bytes())["crossclaim"]
    assert about["project"] == {"uid": str(awkward.project.uid), "name": "=Awkward; “project”, نعم"}
    assert about["flavour"] == "raw"
    assert not about["formula_guard"]
    assert about["filter"] == {"articles": ["article-1"], "kinds": ["number"]}
    assert about["counts"]["contradictions"] == 0
    assert about["schema_version"] == SCHEMA_VERSION
    assert about["texts"][0]["path"] == "texts/article-1.txt"


def test_the_manifest_has_the_hash_and_rows_of_every_file(awkward: Awkward, tmp_path: Path) -> None:
    folder = exported(awkward.project, tmp_path / "out")
    manifest = json.loads((folder / "datapackage.json").read_bytes())
    import hashlib

    for resource in manifest["resources"]:
        raw = (folder / resource["path"]).read_bytes()
        assert resource["hash"] == f"sha256:{hashlib.sha256(raw).hexdigest()}"
        assert resource["bytes"] == len(raw)
        assert resource["rows"] == len(rows_of(folder / resource["path"]))
    for text in manifest["crossclaim"]["texts"]:
        raw = (folder / text["path"]).read_bytes()
        assert text["sha256"] == hashlib.sha256(raw).hexdigest()
        assert text["length"] == len(raw.decode())


def test_the_readme_names_every_table_and_the_line_for_pandas(
    awkward: Awkward, tmp_path: Path
) -> None:
    options = CsvOptions(delimiter=";", tables=frozenset({"claims", "spans"}))
    page = (exported(awkward.project, tmp_path / "out", options) / "README.txt").read_text("utf-8")
    assert "claims.csv" in page
    assert "texts/  " not in page
    assert "dtype=str, keep_default_na=False, sep=';'" in page


@pytest.mark.slow
def test_libreoffice_calculates_nothing_and_changes_no_text(
    awkward: Awkward, tmp_path: Path
) -> None:
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        pytest.skip("LibreOffice is not installed")
    folder = exported(awkward.project, tmp_path / "out")
    # The worst case: quoted cells are not text by themselves, and formulas are evaluated.
    reading = "CSV:44,34,UTF8,1,,0,false,false,false,false,false,0,true"
    for name in ("contradictions", "entities", "notes", "articles"):
        back = through_office(office, folder / f"{name}.csv", tmp_path / "office", reading)
        assert rows_of(back) == [
            {column: cell.replace("\r\n", "\n") for column, cell in row.items()}
            for row in rows_of(folder / f"{name}.csv")
        ]


def through_office(office: str, path: Path, folder: Path, reading: str) -> Path:
    """The table as LibreOffice writes it again after reading it."""
    subprocess.run(
        [
            office, "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            f"--infilter={reading}", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1",
            "--outdir", str(folder), str(path),
        ],
        check=True, capture_output=True, timeout=180,
    )  # fmt: skip
    return folder / path.name


def problems_of(folder: Path) -> list[str]:
    """What frictionless says of the package."""
    import csv

    from frictionless import Package

    csv.field_size_limit(10_000_000)
    report = Package(str(folder / "datapackage.json")).validate()
    return [f"{kind}: {note}" for kind, note in report.flatten(["type", "note"])]
