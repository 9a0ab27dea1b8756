"""What lies under the paths that a person drops on the window."""

import os
from pathlib import Path

import pytest

from store.importers.registry import gather, is_supported


def made(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("words", encoding="utf-8")


@pytest.mark.parametrize("name", ["a.txt", "A.TXT", "b.text", "c.md", "d.markdown", "e.f.txt"])
def test_plain_text_and_markdown_are_supported(name: str) -> None:
    assert is_supported(Path(name))


@pytest.mark.parametrize("name", ["a.pdf", "txt", ".txt", "a.txt.zip", ""])
def test_other_files_are_not(name: str) -> None:
    assert not is_supported(Path(name))


def test_folders_are_searched_in_order_and_hidden_files_passed_over(tmp_path: Path) -> None:
    made(tmp_path, "b.txt", "a.txt", "sub/c.md", "sub/d.pdf", ".hidden.txt", ".git/x.txt")
    gathered = gather([tmp_path])
    assert [path.relative_to(tmp_path).as_posix() for path in gathered.files] == [
        "a.txt",
        "b.txt",
        "sub/c.md",
    ]
    assert [(refused.path.name, refused.code) for refused in gathered.refused] == [
        ("d.pdf", "unsupported-type")
    ]


def test_what_is_not_there_is_refused_with_its_reason(tmp_path: Path) -> None:
    gathered = gather([tmp_path / "none.txt"])
    assert [refused.code for refused in gathered.refused] == ["no-such-file"]


def test_a_file_given_twice_comes_once(tmp_path: Path) -> None:
    made(tmp_path, "a.txt")
    assert gather([tmp_path / "a.txt", tmp_path, tmp_path / "a.txt"]).files == [tmp_path / "a.txt"]


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_links_that_lead_back_are_followed_once(tmp_path: Path) -> None:
    made(tmp_path, "sub/a.txt")
    (tmp_path / "sub" / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "broken.txt").symlink_to(tmp_path / "gone.txt")
    gathered = gather([tmp_path])
    assert [path.name for path in gathered.files] == ["a.txt"]
    assert [refused.code for refused in gathered.refused] == ["no-such-file"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert [refused.code for refused in gather([tmp_path]).refused] == ["not-a-file"]
    assert [refused.code for refused in gather([tmp_path / "pipe.txt"]).refused] == ["not-a-file"]


def test_a_path_that_cannot_be_is_refused() -> None:
    refused = gather([Path("a\x00b.txt")]).refused
    assert len(refused) == 1
