"""What lies in the checkout: the folders agreed on, and nothing of the machine it was made on."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOP = {"seeds", "gui", "store", "tests", "resources", ".ci"}
TOP |= {"README.md", "pyproject.toml", "Makefile", "LICENSE", "CHANGELOG.md"}
# Written in two parts, so that this file does not find itself.
FORBIDDEN = re.compile(
    "|".join(
        (
            r"/" + r"(?:work|root)/",
            r"/tmp/" + r"bash",
            r"(?:files\.python" + r"hosted|pypi\.org" + r"/simple|registry\.npm" + r"js)",
            r"deb\.deb" + r"ian\.org",
        )
    )
)


def tracked() -> list[Path]:
    if not shutil.which("git") or not (ROOT / ".git").exists():
        pytest.skip("this is no git checkout")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
    names = listed.stdout.decode().split("\0")
    return [Path(name) for name in names if name and (ROOT / name).is_file()]


def test_only_the_agreed_folders_and_files_are_at_the_top() -> None:
    top = {path.parts[0] for path in tracked()}
    assert {name for name in top if not name.startswith(".") or name == ".ci"} <= TOP


def test_no_file_names_a_registry_or_a_path_of_a_machine() -> None:
    guilty = [
        path.as_posix()
        for path in tracked()
        if FORBIDDEN.search((ROOT / path).read_bytes().decode("utf-8", "replace"))
    ]
    assert guilty == []
