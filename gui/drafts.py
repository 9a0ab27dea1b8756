"""What is half typed: kept on this machine by the project's uid until it is saved or given up.

A program that is killed loses half a second of typing. Broken or lost files cost only the drafts.
"""

from __future__ import annotations

import json
import logging
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from platformdirs import user_state_path
from PySide6.QtCore import QIODevice, QObject, QSaveFile, QTimer, Slot

SAVE_AFTER_MS: Final = 400
PASTED: Final = "paste"
"""The draft of a text that is being pasted."""
IMPORTED: Final = "import"
"""The draft of an import."""
MOST_CHARACTERS: Final = 4_000_000
"""Of all drafts of a project together; what is larger lies on the clipboard or in a file."""
_MOST_DRAFTS: Final = 100
_log = logging.getLogger(__name__)

Draft = Mapping[str, str]
"""Fields and what stands in them."""


class Drafts(QObject):
    """The drafts of one project by name. Saved 400 ms after a change, not later for more typing."""

    def __init__(
        self, project_uid: str, folder: Path | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        place = folder or user_state_path("crossclaim", appauthor=False) / "drafts"
        self._path = place / f"{re.sub(r'[^0-9A-Za-z-]', '_', project_uid)}.json"
        self._drafts: dict[str, dict[str, str]] | None = None
        self._waits = False
        self._saving = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._saving.timeout.connect(self.flush)

    def get(self, name: str) -> Draft:
        """What was half typed under this name; empty for nothing."""
        return dict(self._all.get(name, {}))

    def keep(self, name: str, draft: Draft) -> None:
        """Keep this until it is dropped; an empty draft is none."""
        kept = {field: words for field, words in draft.items() if words}
        if not kept:
            self.drop(name)
        elif self._all.get(name) != kept:
            self._all.pop(name, None)
            self._all[name] = kept
            self._make_room()
            self._save_soon()

    def keep_field(self, name: str, field: str, words: str | None) -> None:
        """Keep one field of a draft; None for one that is saved or empty."""
        self.keep(name, {**self._all.get(name, {}), field: words or ""})

    def drop(self, name: str) -> None:
        """It was saved, or given up."""
        if self._all.pop(name, None) is not None:
            self._save_soon()

    @Slot()
    def flush(self) -> None:
        """Write now what waits: the window calls this when it closes."""
        self._saving.stop()
        if self._waits:
            self._waits = False
            _write(self._path, self._all)

    @property
    def _all(self) -> dict[str, dict[str, str]]:
        if self._drafts is None:
            self._drafts = _read(self._path)
        return self._drafts

    def _save_soon(self) -> None:
        self._waits = True
        if not self._saving.isActive():
            self._saving.start()

    def _make_room(self) -> None:
        """The oldest ones go where there are too many."""
        while len(self._all) > _MOST_DRAFTS or (self._all and _size(self._all) > MOST_CHARACTERS):
            del self._all[next(iter(self._all))]


def _size(drafts: Mapping[str, Draft]) -> int:
    return sum(len(words) for draft in drafts.values() for words in draft.values())


def _read(path: Path) -> dict[str, dict[str, str]]:
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
        _log.warning("drafts of the project not readable: %s", type(error).__name__)
        return {}
    if not isinstance(stored, dict):
        return {}
    return {
        name: {field: words for field, words in draft.items() if isinstance(words, str)}
        for name, draft in stored.items()
        if isinstance(draft, dict)
    }


def _write(path: Path, drafts: Mapping[str, Draft]) -> None:
    try:
        if not drafts:
            path.unlink(missing_ok=True)
            return
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        _log.warning("drafts not saved: %s", type(error).__name__)
        return
    file = QSaveFile(str(path))
    opened = file.open(QIODevice.OpenModeFlag.WriteOnly)
    if opened:
        # ASCII: halves of characters are kept as they are typed
        file.write(json.dumps(drafts).encode("ascii"))
    if not opened or not file.commit():
        _log.warning("drafts not saved: %s", file.errorString())
    elif os.name != "nt":
        path.chmod(0o600)
