"""Every kind of problem has its words on the command line and in the window."""

from __future__ import annotations

import re
from pathlib import Path

from gui import checkwords as window
from store.check import FOUND_BY_SQLITE
from store.cli import checkwords as line

STORE = Path(__file__).resolve().parents[2] / "store"


def codes(*files: str) -> set[str]:
    """What these files report."""
    words = "\n".join((STORE / file).read_text(encoding="utf-8") for file in files)
    return set(re.findall(r'(?:report|Problem|Mend)\(\s*"([a-z-]+)"', words)) | FOUND_BY_SQLITE


def test_each_problem_has_a_meaning_on_the_command_line() -> None:
    for code in codes("check.py"):
        assert "not as it should be" not in line.meaning_of(code), code


def test_each_problem_and_mend_has_a_heading_and_advice_in_the_window() -> None:
    for code in codes("check.py", "repair/mending.py", "repair/rebuild.py", "repair/telling.py"):
        assert window.title_of(code) != code
        assert window.advice_of(code), code
