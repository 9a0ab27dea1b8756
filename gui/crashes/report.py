"""A report of a run that fell: what was done last, where it stood, what the log said."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from gui.log import log_path

_LOG_LINES: Final = 40
_ACTION_LINES: Final = 60
_PLACE: Final = re.compile(r'"(?:[^"\n]*[/\\])([^"/\\\n]+)"')
"""A file in a trace, with the folders that would tell whose machine this is."""
_MOST_BYTES: Final = 200_000


@dataclass(frozen=True, slots=True)
class CrashReport:
    """`began` is the start of the run in UTC as `20261121-163000`; `is_fault` when the interpreter
    itself fell, and not just was ended from outside.
    """

    began: str
    is_fault: bool
    text: str


def composed(folder: Path, name: str) -> CrashReport:
    """The report of the run of this name, from what it left; what is missing is left out."""
    about, actions, fault = (
        _read(folder / f"{name}.{part}") for part in ("about", "actions", "fault")
    )
    began = "-".join(name.split("-")[1:3])
    parts = (
        ("", about),
        ("What was done last (UTC)", _tail(actions, _ACTION_LINES)),
        ("Where it stood", _PLACE.sub(r'"\1"', fault)),
        ("The end of the log", _tail(_read(log_path()), _LOG_LINES)),
    )
    text = "\n\n".join(f"{title}\n{body}".strip() for title, body in parts if body.strip())
    return CrashReport(began, bool(fault.strip()), f"Started {began} UTC\n{text}\n")


def _read(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(_MOST_BYTES).decode("utf-8", "replace")
    except OSError:
        return ""


def _tail(text: str, lines: int) -> str:
    return "\n".join(text.splitlines()[-lines:])
