"""Five hundred names that try to be somewhere else, or nothing, or a device."""

from __future__ import annotations

import random
import unicodedata
from pathlib import Path, PureWindowsPath

import pytest

from store.filenames import LONGEST_BYTES, safe_name

PIECES = (
    "..", "../", "..\\", "/", "\\", "C:", "\\\\server\\share\\", "~", "file:", "\x00", "\n", "\r",
    "\u202e", "\u200b", "\u2066", "\U000e0041", "\ud800", "\x1b[31m", ".", " ", "con", "NUL", "aux",
    "COM1", "lpt9.txt", "*", "?", "<", ">", "|", '"', ":", "%2e%2e%2f", "$(rm)", "`", ";", "-", "#",
    "etc", "passwd", "report", "هيئة", "漢字" * 60, "😀", "a" * 300, "é", "\u2215", "\uff0f",
    "．．",
)  # fmt: skip
CHANCE = random.Random(500)
NAMES = sorted(
    {*PIECES} | {"".join(CHANCE.choices(PIECES, k=CHANCE.randint(1, 7))) for _ in range(520)},
    key=ascii,
)
RESERVED = {"con", "prn", "aux", "nul"} | {
    f"{port}{n}" for port in ("com", "lpt") for n in range(10)
}


def test_there_are_five_hundred() -> None:
    assert len(NAMES) >= 500


@pytest.mark.parametrize("suffix", ["", ".crossclaim"])
def test_each_names_a_file_in_the_folder_at_hand(suffix: str, tmp_path: Path) -> None:
    for name in NAMES:
        made = safe_name(name, suffix)
        assert (tmp_path / made).resolve().parent == tmp_path.resolve(), ascii(name)
        assert PureWindowsPath(made).name == made
        assert made == made.strip(" .")
        assert 0 < len(made.encode()) <= LONGEST_BYTES
        assert made.removesuffix(suffix)
        assert made.split(".")[0].strip().lower() not in RESERVED, ascii(name)
        assert not {unicodedata.category(char) for char in made} & {"Cc", "Cf", "Cs", "Zl", "Zp"}
        assert not set(made) & set('<>:"/\\|?*')


def test_an_honest_name_stays() -> None:
    name = "Iraq, 2003 (second part) – Ana’s copy"
    assert safe_name("Iraq, 2003 (part) - Ana’s", ".pdf") == "Iraq, 2003 (part) - Ana’s.pdf"
    assert safe_name(name) == "Iraq, 2003 (second part) Ana’s copy"
    assert safe_name("العراق", ".crossclaim") == "العراق.crossclaim"
    assert safe_name("...", ".csv") == "Crossclaim.csv"


def test_a_file_of_each_name_can_be_written(tmp_path: Path) -> None:
    for made in {safe_name(name, ".txt") for name in NAMES}:
        (tmp_path / made).write_text("gate")
    assert {path.parent for path in tmp_path.rglob("*")} == {tmp_path}
