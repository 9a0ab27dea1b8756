from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from store import Project, queries
from store.cli import CANNOT, COMMANDS, DONE, PROBLEMS, run
from store.cli.__main__ import main
from store.cli.parser import make_parser
from store.cli.printing import clean, make_streams_safe, say, write_json
from store.cli.progress import watched
from store.cli.sentences import sentence_of
from store.importers import FORMATS
from store.jobs import Progress
from store.migrations import SCHEMA_VERSION
from tests.factories import TEXT, World, text_of

ROOT = Path(__file__).parents[2]


@pytest.fixture
def closed(world: World) -> World:
    world.project.close()
    return world


def told(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int | None, str, str]:
    """Exit code, stdout and stderr of a command."""
    capsys.readouterr()
    code = run([str(word) for word in words])
    out, err = capsys.readouterr()
    return code, out, err


def rows(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


# --------------------------------------------------------------------------- which command, if any


@pytest.mark.parametrize("words", [[], ["flood.crossclaim"], ["./import"], ["-platform", "x"]])
def test_without_a_command_the_window_is_asked_for(words: list[str]) -> None:
    assert run(words) is None


def test_a_command_wins_over_a_file_of_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("info").touch()
    assert told(capsys, "info")[0] == CANNOT
    assert told(capsys, "./info")[0] is None


def test_a_mistyped_command_opens_no_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    code, _, err = told(capsys, "exprot", "flood.crossclaim")
    assert (code, err.count("\n"), "“export”" in err) == (CANNOT, 1, True)
    Path("exprot").touch()
    assert told(capsys, "exprot", "flood.crossclaim")[0] is None


def test_help_shows_every_command_and_each_has_examples(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, out, _ = told(capsys, "--help")
    assert code == DONE
    assert all(f"    {name} " in out for name in COMMANDS)
    assert "crossclaim PROJECT" in out
    for name in COMMANDS:
        code, out, _ = told(capsys, name, "--help")
        assert code == DONE
        assert f"examples:\n  crossclaim {name} " in out


def test_the_examples_of_the_help_can_be_parsed(capsys: pytest.CaptureFixture[str]) -> None:
    import shlex

    for name in COMMANDS:
        for line in told(capsys, name, "--help")[1].splitlines():
            if line.startswith("  crossclaim "):
                assert make_parser().parse_args(shlex.split(line)[1:]).perform


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = told(capsys, "--version")
    assert code == DONE
    assert out.startswith("crossclaim ")


@pytest.mark.parametrize(
    "words",
    [
        ["import"],
        ["import", "a"],
        ["export", "a", "--to", "b"],
        ["export", "a", "--format", "xls", "--to", "b"],
        ["search", "a"],
        ["info", "a", "--jsn"],
        ["new", "a", "--sampel"],
    ],
)
def test_a_mistake_is_one_line_on_stderr(
    capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    code, out, err = told(capsys, *words)
    assert (code, out, err.count("\n")) == (CANNOT, "", 1)
    assert err.startswith("crossclaim: ")


def test_formats_are_those_of_the_importers(capsys: pytest.CaptureFixture[str]) -> None:
    assert "{" + ",".join(FORMATS) + "}" in told(capsys, "import", "--help")[1]


# --------------------------------------------------------------------------------------------- new


def test_new_makes_a_project_and_says_where(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = told(capsys, "new", tmp_path / "flood", "--name", "Flood of June")
    assert (code, out) == (DONE, f"{tmp_path / 'flood.crossclaim'}\n")
    with Project.open(tmp_path / "flood.crossclaim") as project:
        assert project.name == "Flood of June"


def test_new_replaces_nothing(closed: World, capsys: pytest.CaptureFixture[str]) -> None:
    before = closed.project.path.read_bytes()
    code, out, err = told(capsys, "new", closed.project.path)
    assert (code, out, err.count("\n")) == (CANNOT, "", 1)
    assert "exists already" in err
    assert closed.project.path.read_bytes() == before


# ------------------------------------------------------------------------------------------ import


def test_import_tells_what_came_in_and_what_did_not(
    closed: World, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text("It \x1b[31mrained.", encoding="utf-8")
    (folder / "same.md").write_text(TEXT, encoding="utf-8")
    code, out, err = told(capsys, "import", closed.project.path, folder)
    assert (code, out) == (DONE, "1 articles came in, 1 files did not.\n")
    assert "has the same text as article-1" in err
    (folder / "scan.pdf").touch()
    (folder / "b.txt").write_text("It shone.")
    assert told(capsys, "import", closed.project.path, folder)[0] == PROBLEMS
    code, out, err = told(capsys, "import", closed.project.path, folder / "scan.pdf", "--json")
    assert (code, err) == (CANNOT, "")
    (report,) = rows(out)
    assert report["added"] == []
    assert report["skipped"][0]["code"] == "unsupported-type"


def test_import_reports_as_json(
    closed: World, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "été.txt"
    path.write_bytes("Été\n\nIl pleut.".encode("cp1252"))
    code, out, _ = told(
        capsys, "import", closed.project.path, path, "--json", "--encoding", "cp1252"
    )
    assert code == DONE
    assert rows(out) == [
        {
            "articles": 1,
            "added": [{"article": "article-3", "title": "Été", "file": str(path)}],
            "skipped": [],
        }
    ]


def test_import_makes_no_project(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("It rained.")
    code, _, err = told(capsys, "import", tmp_path / "flood", tmp_path / "a.txt")
    assert (code, err.count("\n")) == (CANNOT, 1)
    assert "crossclaim new" in err
    assert [one.name for one in tmp_path.iterdir()] == ["a.txt"]


def test_import_into_a_project_open_in_a_window_is_refused(
    world: World, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, err = told(capsys, "import", world.project.path, ROOT / "pyproject.toml")
    assert (code, "open in another window" in err) == (CANNOT, True)


# ------------------------------------------------------------------------------------------ search


def test_search_prints_one_object_a_line_with_true_places(
    closed: World, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = told(capsys, "search", closed.project.path, "HARBOUR", "authority", "--json")
    found = rows(out)
    assert code == DONE
    assert [one["article"] for one in found] == ["article-1"] * 3 + ["article-2"]
    assert found[0].keys() == {"article", "file", "start", "end", "quote", "zone"}
    with Project.open(closed.project.path) as project:
        for one in found:
            key = closed.first if one["article"] == "article-1" else closed.second
            assert text_of(project, key)[one["start"] : one["end"]] == one["quote"]


def test_search_for_people_shows_the_words_around(
    closed: World, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = told(capsys, "search", closed.project.path, "from my roof")
    assert (code, out.count("\n")) == (DONE, 1)
    assert out.startswith("article-1 ")
    assert "comment  Harbour Authority opens the gates: …" in out
    assert "[from my roof], the gates were shut" in out


def test_search_takes_a_query_and_says_what_is_wrong_with_a_malformed_one(
    closed: World, capsys: pytest.CaptureFixture[str]
) -> None:
    path = closed.project.path
    code, out, _ = told(capsys, "search", path, "--query", "(roof OR nowhere) AND gat*", "--json")
    assert code == DONE
    assert {"roof", "gates"} <= {one["quote"].casefold() for one in rows(out)}

    code, out, err = told(capsys, "search", path, "--query", "(roof")
    assert (code, out) == (CANNOT, "")
    assert "bracket" in err


def test_search_finds_nothing_without_a_word_and_says_so(
    closed: World, capsys: pytest.CaptureFixture[str]
) -> None:
    assert told(capsys, "search", closed.project.path, "unheard") == (DONE, "", "")
    code, out, err = told(capsys, "search", closed.project.path, " ")
    assert (code, out, err.count("\n")) == (CANNOT, "", 1)


def test_search_works_beside_an_open_window(
    world: World, capsys: pytest.CaptureFixture[str]
) -> None:
    assert told(capsys, "search", world.project.path, "roof")[0] == DONE


# ---------------------------------------------------------------------------------- check and info


def test_check_proves_a_healthy_project(closed: World, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = told(capsys, "check", closed.project.path, "--json")
    (report,) = rows(out)
    assert (code, report["ok"], report["problems"]) == (DONE, True, [])
    assert (report["articles"], report["claim_relations"]) == (2, 2)
    code, out, _ = told(capsys, "check", closed.project.path)
    assert out.startswith("0 problems in 2 articles, ")


def test_check_names_each_problem(closed: World, capsys: pytest.CaptureFixture[str]) -> None:
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(closed.project.path)) as connection:
        connection.execute("UPDATE span SET quote = 'x' || substr(quote, 2) WHERE id = 1")
        connection.commit()
    code, out, _ = told(capsys, "check", closed.project.path)
    assert (code, out.startswith("quote-wrong  span-1  ")) == (PROBLEMS, True)
    assert "quote-wrong: a quote is not what stands at its place (found by Crossclaim)\n" in out
    code, out, _ = told(capsys, "check", closed.project.path, "--json")
    (report,) = rows(out)
    assert (code, report["ok"], report["problems"][0]["record"]) == (PROBLEMS, False, "span-1")
    assert report["problems"][0]["found_by"] == "Crossclaim"


def test_info_counts_by_table(closed: World, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = told(capsys, "info", closed.project.path, "--json")
    (report,) = rows(out)
    wanted = {"articles": 2, "entities": 3, "mentions": 3, "claims": 3, "contradictions": 1}
    assert code == DONE
    assert wanted.items() <= report.items()
    assert (report["schema_version"], report["name"]) == (SCHEMA_VERSION, "world")
    code, out, _ = told(capsys, "info", closed.project.path)
    assert "contradictions:  1\n" in out


def test_the_suffix_of_a_project_may_be_left_out(
    closed: World, capsys: pytest.CaptureFixture[str]
) -> None:
    assert told(capsys, "info", str(closed.project.path).removesuffix(".crossclaim"))[0] == DONE


@pytest.mark.parametrize("name", ["info", "check", "search", "export", "import"])
def test_what_is_no_project_is_refused_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    path = tmp_path / "notes.crossclaim"
    path.write_text("rain")
    rest: dict[str, list[object]] = {
        "search": ["rain"],
        "export": ["--format", "csv", "--to", tmp_path / "out"],
        "import": [path],
    }
    code, out, err = told(capsys, name, path, *rest.get(name, []))
    assert (code, out, err) == (CANNOT, "", f"crossclaim: {path} is not a Crossclaim project.\n")


def test_a_newer_project_can_be_asked_but_not_changed(
    closed: World, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(closed.project.path)) as connection:
        connection.execute("PRAGMA user_version=99")
    (tmp_path / "a.txt").write_text("It rained.")
    assert told(capsys, "info", closed.project.path)[0] == DONE
    code, _, err = told(capsys, "import", closed.project.path, tmp_path / "a.txt")
    assert (code, "can only be read" in err) == (CANNOT, True)


# ------------------------------------------------------------------------------------------ export


def test_export_writes_a_folder_or_a_zip(
    closed: World, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for target in ("tables", "tables.zip"):
        code, out, _ = told(
            capsys, "export", closed.project.path, "--format", "csv", "--to", tmp_path / target
        )
        assert (code, out.startswith(str(tmp_path / target))) == (DONE, True)
        assert (tmp_path / target).exists()
    assert (tmp_path / "tables" / "contradictions.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_export_takes_the_tables_and_the_look_asked_for(
    closed: World, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "out"
    code, out, _ = told(
        capsys, "export", closed.project.path, "--format", "csv", "--to", target,
        "--tables", "claims, entities", "--delimiter", "semicolon", "--json",
    )  # fmt: skip
    assert code == DONE
    assert rows(out) == [{"path": str(target), "entities": 3, "claims": 3}]
    assert (target / "claims.csv").read_text("utf-8-sig").startswith("claim;")
    code, _, err = told(
        capsys, "export", closed.project.path, "--format", "csv", "--to", target, "--tables", "x"
    )
    assert (code, err.count("\n")) == (CANNOT, 1)
    raw = tmp_path / "raw"
    told(capsys, "export", closed.project.path, "--format", "csv", "--to", raw, "--raw")
    assert not (raw / "claims.csv").read_bytes().startswith(b"\xef")


# ----------------------------------------------------------------------------- terminals and pipes


def test_control_characters_never_reach_a_terminal() -> None:
    assert clean("a\x1b[31mb\x9b\u202ec\nd\te\u2028f") == "a\ufffd[31mb\ufffd\ufffdc d e f"


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_one_line_on_a_terminal_and_nothing_elsewhere(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def job() -> Generator[Progress, None, str]:
        yield Progress(1, 2, "a\x1b.txt")
        yield Progress(2, None)
        return "done"

    for terminal, shown in ((_Terminal(), True), (io.StringIO(), False)):
        monkeypatch.setattr(sys, "stderr", terminal)
        assert watched(job()) == "done"
        assert ("1 / 2  a\ufffd.txt" in terminal.getvalue()) is shown
        assert "\n" not in terminal.getvalue()


def test_an_interruption_ends_in_order(
    closed: World,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for number in range(60):
        (tmp_path / f"a{number}.txt").write_text(f"Gate {number}")
    reading = Path.open

    def read(path: Path, *args: Any, **named: Any) -> Any:
        if path.name == "a9.txt":
            raise KeyboardInterrupt
        return reading(path, *args, **named)

    monkeypatch.setattr(Path, "open", read)
    code, _, err = told(capsys, "import", closed.project.path, tmp_path)
    assert (code, err) == (CANNOT, "crossclaim: Stopped. What was finished before is kept.\n")
    monkeypatch.undo()
    with Project.open(closed.project.path) as project:
        assert project.interrupted() == []
        assert project.read(queries.counts).articles > 2


def command(*words: object, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "store.cli", *map(str, words)],
        cwd=ROOT, capture_output=True, text=True, check=False, encoding="utf-8", timeout=60,
        env={**os.environ, **environment},
    )  # fmt: skip


def test_the_command_runs_by_itself_in_any_locale(closed: World) -> None:
    words = ["search", closed.project.path, "هيئة"]
    in_ascii = command(*words, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert in_ascii.returncode == DONE
    assert "\\u0647" in in_ascii.stdout
    (found,) = rows(command(*words, "--json", PYTHONIOENCODING="ascii").stdout)
    assert found["quote"] == "هيئة"
    assert command().returncode == CANNOT


def test_a_known_error_is_a_sentence_and_an_unknown_one_tells_its_code() -> None:
    assert sentence_of("no-such-file", {"path": "a"}) == "a is not there."
    assert sentence_of("read-only", {}).startswith("The project can only be read")
    assert sentence_of("odd", {"row": 3}) == "This did not work (odd: row 3)."
    assert sentence_of("odd", {}) == "This did not work (odd)."


def test_a_machine_without_utf_8_still_gets_json(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(sys, "stdout", stream)
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    make_streams_safe()
    write_json({"quote": "هيئة"})
    say("هيئة")
    stream.flush()
    assert stream.buffer.getvalue().startswith(b'{"quote": "\\u0647')


def test_started_as_a_module_it_shows_the_help_instead_of_a_window(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for words, code in (([], CANNOT), (["--help"], DONE)):
        monkeypatch.setattr(sys, "argv", ["crossclaim", *words])
        assert main() == code
        assert "exit codes" in capsys.readouterr().out


def test_a_reader_that_leaves_early_is_no_error(closed: World) -> None:
    with Project.open(closed.project.path) as project:
        from store import ops

        project.do(ops.add_article, ops.NewArticle("Dam", "dam " * 20_000))
    pipe = subprocess.Popen(
        [sys.executable, "-m", "store.cli", "search", str(closed.project.path), "dam"],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert pipe.stdout is not None
    assert pipe.stderr is not None
    with pipe:
        pipe.stdout.readline()
        pipe.stdout.close()
        assert pipe.stderr.read() == b""
    assert pipe.returncode == DONE


def test_no_window_library_is_loaded() -> None:
    script = (
        "import sys; from store.cli import run; run(['--help']); run(['info', 'nowhere']);"
        " assert 'PySide6' not in sys.modules"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
