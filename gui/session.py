"""Where a person was in a project: kept on this machine by the project's uid, never in the project.

Lost or broken files cost nothing but the place: the defaults count.
"""

from __future__ import annotations

import json
import logging
import re
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from platformdirs import user_state_path
from PySide6.QtCore import QIODevice, QObject, QSaveFile, QTimer, Slot

if TYPE_CHECKING:
    from collections.abc import Mapping

SAVE_AFTER_MS = 2000
# what is larger is no id and no place: it would only overflow further on
_BEYOND = 2**31
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Session:
    """Places are offsets in code points of the text, so they survive zoom and another screen."""

    article_id: int | None = None
    scroll: int = 0
    caret: int = 0
    filters: Mapping[str, str] = field(default_factory=dict)
    docks: Mapping[str, str] = field(default_factory=dict)


class SessionKeeper(QObject):
    """Loads the session of one project and saves it two seconds after its last change."""

    def __init__(self, project_uid: str, folder: Path | None = None, parent: QObject | None = None):
        super().__init__(parent)
        place = folder or user_state_path("crossclaim", appauthor=False) / "sessions"
        self._path = place / f"{re.sub(r'[^0-9A-Za-z-]', '_', project_uid)}.json"
        self._session = self._saved = _read(self._path)
        self._saving = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._saving.timeout.connect(self.flush)

    @property
    def session(self) -> Session:
        """The session as it is now, saved or not."""
        return self._session

    def change(self, **places: Any) -> None:
        """Change fields of the session by name; saved two seconds after the last change."""
        changed = replace(self._session, **places)
        if changed != self._session:
            self._session = changed
            self._saving.start()

    @Slot()
    def flush(self) -> None:
        """Save now if anything waits to be saved: the window calls this when it closes."""
        self._saving.stop()
        if self._session != self._saved:
            self._saved = self._session
            _write(self._path, self._session)


def _read(path: Path) -> Session:
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Session()
    except (OSError, ValueError, RecursionError) as error:
        _log.warning("session of the project not readable: %s", type(error).__name__)
        return Session()
    return _session_of(stored) if isinstance(stored, dict) else Session()


def _session_of(stored: dict[str, object]) -> Session:
    return Session(
        article_id=_offset(stored.get("article_id")) or None,
        scroll=_offset(stored.get("scroll")),
        caret=_offset(stored.get("caret")),
        filters=_strings(stored.get("filters")),
        docks=_strings(stored.get("docks")),
    )


def _offset(value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < _BEYOND:
        return value
    return 0


def _strings(value: object) -> dict[str, str]:
    if not isinstance(value, dict):
        return {}
    return {key: word for key, word in value.items() if isinstance(word, str)}


def _write(path: Path, session: Session) -> None:
    # losing the place is not worth a message: the person's work is in the project
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        _log.warning("session not saved: %s", type(error).__name__)
        return
    text = json.dumps(asdict(session), ensure_ascii=False, indent=1)
    file = QSaveFile(str(path))
    opened = file.open(QIODevice.OpenModeFlag.WriteOnly)
    if opened:
        file.write(text.encode("utf-8", "replace"))
    if not opened or not file.commit():
        _log.warning("session not saved: %s", file.errorString())
