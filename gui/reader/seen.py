"""Which parts of each text have been on the screen: kept on this machine by the project's uid, as
where one was; never in the project.
"""

from __future__ import annotations

import json
import logging
import re
from pathlib import Path
from typing import Final

from platformdirs import user_state_path
from PySide6.QtCore import QIODevice, QSaveFile

CELLS: Final = 512
"""Parts of a text that are told apart; more than a screen has lines."""
MOST: Final = 5_000
"""Texts that are remembered, those seen last."""
_log = logging.getLogger(__name__)


class Seen:
    """By text (key of a body) which of its CELLS parts have been seen. Lost or broken files cost
    nothing but this.
    """

    def __init__(self, project_uid: str, folder: Path | None = None) -> None:
        place = folder or user_state_path("crossclaim", appauthor=False) / "sessions"
        self._path = place / f"{re.sub(r'[^0-9A-Za-z-]', '_', project_uid)}.seen.json"
        self._texts = _read(self._path)
        self._saved = self._state()

    def of(self, body: int) -> bytearray:
        """The parts of a text, 1 for seen; what is written there is remembered."""
        cells = self._texts.pop(body, None) or bytearray(CELLS)
        self._texts[body] = cells
        return cells

    def keep(self) -> None:
        """Write what was seen since the last time."""
        state = self._state()
        if state != self._saved:
            self._saved = state
            _write(self._path, state)

    def _state(self) -> dict[str, str]:
        seen = {str(body): _packed(cells) for body, cells in self._texts.items() if any(cells)}
        return dict(list(seen.items())[-MOST:])


def _packed(cells: bytearray) -> str:
    return f"{int(cells.translate(_DIGITS), 2):x}"


def _unpacked(text: object) -> bytearray | None:
    try:
        number = int(str(text), 16)
    except ValueError:
        return None
    if not 0 < number < 1 << CELLS:
        return None
    return bytearray(int(digit) for digit in f"{number:0{CELLS}b}")


def _read(path: Path) -> dict[int, bytearray]:
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
        _log.warning("what was seen is not readable: %s", type(error).__name__)
        return {}
    pairs = stored.items() if isinstance(stored, dict) else ()
    found = {key: _unpacked(text) for key, text in pairs if key.isdecimal() and len(key) < 12}
    return {int(key): cells for key, cells in found.items() if cells is not None}


def _write(path: Path, state: dict[str, str]) -> None:
    # losing this is not worth a message: the person's work is in the project
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        _log.warning("what was seen is not saved: %s", type(error).__name__)
        return
    file = QSaveFile(str(path))
    opened = file.open(QIODevice.OpenModeFlag.WriteOnly)
    if opened:
        file.write(json.dumps(state).encode())
    if not opened or not file.commit():
        _log.warning("what was seen is not saved: %s", file.errorString())


_DIGITS: Final = bytes.maketrans(b"\0\1", b"01")
