"""Scripts are run as they stand: the one in the README, and a longer one beside this file."""

from __future__ import annotations

import csv
import re
import runpy
from pathlib import Path

import pytest

from store import Project
from store.check import check
from store.jobs import finished

ROOT = Path(__file__).parents[2]
_SHOWN = re.compile(r"<!-- script:begin -->\s*```python\n(.*?)```\s*<!-- script:end -->", re.DOTALL)


def test_the_script_in_the_readme_runs_as_it_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    readme = ROOT / "README.md"
    shown = _SHOWN.search(readme.read_text("utf-8")) if readme.exists() else None
    if shown is None:
        pytest.skip("the README shows no script")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "script.py").write_text(shown[1], encoding="utf-8")

    runpy.run_path("script.py", run_name="__main__")

    assert "contradicts" in capsys.readouterr().out
    (path,) = tmp_path.glob("*.crossclaim")
    with Project.open(path) as project:
        assert not finished(check(project)).problems
    (table,) = tmp_path.glob("*/contradictions.csv")
    with table.open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.DictReader(file))) == 1


def test_a_script_imports_tags_links_undoes_and_exports(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    articles = tmp_path / "articles"
    articles.mkdir()
    said = {"a": "The town council said the gates were open.", "b": "No: the gates stayed shut."}
    for name, text in said.items():
        (articles / f"{name}.txt").write_text(text, encoding="utf-8")

    runpy.run_path(str(Path(__file__).with_name("example_script.py")), run_name="__main__")

    assert capsys.readouterr().out == "the gates were open | the gates stayed shut | to_check\n"
    table = tmp_path / "tables" / "contradictions.csv"
    with table.open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert {"the gates were open", "One of them was not there."} <= set(row.values())
