"""Rendered articles written as files, by a script and by the command."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from store import KnownError
from store.cli import CANNOT, DONE, run
from store.exporters.rendered import FORMATS, export_article, export_articles, read_page, rendered
from store.exporters.wording import Wording, english
from store.jobs import CancelToken, finished
from store.types import ArticleId
from tests.store.exporters.rendered.sample import Sample


def test_one_article_is_one_file_and_replaces_an_older_one(sample: Sample, tmp_path: Path) -> None:
    target = tmp_path / "new folder" / "a.html"
    for _ in range(2):
        assert export_article(sample.project, sample.article, "html", target) == target
    assert target.read_text("utf-8") == rendered(read_page(sample.project, sample.article), "html")
    assert [each.name for each in target.parent.iterdir()] == ["a.html"]


def test_a_file_that_cannot_be_written_is_told_and_nothing_is_left(
    sample: Sample, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "place" / "a.rtf"
    export_article(sample.project, sample.article, "rtf", target)
    before = target.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("store.exporters.onefile.write_synced", full)
    with pytest.raises(KnownError, match="export-failed"):
        export_article(sample.project, sample.article, "rtf", target)
    assert target.read_bytes() == before
    assert [each.name for each in target.parent.iterdir()] == ["a.rtf"]


def test_a_folder_is_no_file(sample: Sample, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="already-exists"):
        export_article(sample.project, sample.article, "rtf", tmp_path)


def test_all_articles_become_a_folder_named_by_id_and_title(sample: Sample, tmp_path: Path) -> None:
    written = finished(export_articles(sample.project, "latex", tmp_path / "out"))
    names = ["article-1-ferry-ase-sailed-100-full-unchecked.tex", "article-2-line-counts.tex"]
    assert sorted(path.name for path in written) == names
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == names


def test_a_folder_with_something_in_it_is_left_alone(sample: Sample, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="already-exists"):
        finished(export_articles(sample.project, "svg", sample.project.path.parent))
    (tmp_path / "empty").mkdir()
    assert finished(export_articles(sample.project, "svg", tmp_path / "empty"))


def test_a_cancelled_job_leaves_nothing(sample: Sample, tmp_path: Path) -> None:
    cancel = CancelToken()
    job = export_articles(sample.project, "html", tmp_path / "place" / "out", cancel=cancel)
    next(job)
    cancel.cancel()
    with pytest.raises(KnownError, match="cancelled"):
        finished(job)
    assert not list((tmp_path / "place").iterdir())


def test_unknown_articles_and_formats_are_refused(sample: Sample, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="no-such-record"):
        export_article(sample.project, ArticleId(99), "html", tmp_path / "a.html")
    with pytest.raises(KnownError, match="unknown-format"):
        finished(export_articles(sample.project, "docx", tmp_path / "b"))


def test_the_command_writes_one_article_or_all(
    sample: Sample, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(sample.project.path)
    sample.project.close()
    for code, form in FORMATS.items():
        one, folder = tmp_path / f"one{form.suffix}", tmp_path / code
        words = ["export", path, "--format", code, "--to"]
        assert run([*words, str(one), "--article", "article-2"]) == DONE
        assert one.read_text("utf-8")
        capsys.readouterr()
        assert run([*words, str(folder), "--json"]) == DONE
        told = json.loads(capsys.readouterr().out)
        assert told["articles"] == len(told["files"]) == 2
        assert sorted(map(str, folder.iterdir())) == sorted(told["files"])


def test_the_command_shows_an_article_in_the_terminal(
    sample: Sample, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(sample.project.path)
    sample.project.close()
    assert run(["export", path, "--format", "terminal", "--article", "article-2"]) == DONE
    out = capsys.readouterr().out
    assert "The ferry carried 290 people" in out
    assert "\x1b" not in out


@pytest.mark.parametrize(
    "words",
    [["html"], ["html", "--to", "x.html", "--article", "claim-1"], ["csv"],
     ["rtf", "--to", "x.rtf", "--article", "article-9"]],
)  # fmt: skip
def test_the_command_refuses_in_a_sentence(
    sample: Sample, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(sample.project.path)
    sample.project.close()
    assert run(["export", path, "--format", *words]) == CANNOT
    assert capsys.readouterr().err.count("\n") == 1


def test_words_come_from_whoever_asks(sample: Sample) -> None:
    words = Wording(lambda text: text.replace("L", "Ł"), lambda _group, code: f"<{code}>", "xx")
    shown = rendered(read_page(sample.project, sample.article, words), "html")
    assert '<html lang="xx">' in shown
    assert "Łegend" in shown
    assert "&lt;state_body&gt;" in shown


def test_dates_say_how_exact_and_how_sure_they_are() -> None:
    words = Wording()
    assert [words.date(text) for text in (None, "", "soon", "2014-03-02", "2014-03", "2014")] == [
        "", "", "soon", "2014-03-02", "2014-03 (known to the month)", "2014 (known to the year)",
    ]  # fmt: skip
    assert words.date("2014~") == "2014 (known to the year), approximate"
    assert words.date("2014-03?/..") == "2014-03 – .. (from–to), unsure"
    assert words.date("2014%").endswith("approximate, unsure")


def test_a_code_without_a_word_of_its_own_is_read_as_words() -> None:
    assert [english("x", code) for code in (None, "", "to_check")] == ["", "", "To check"]
