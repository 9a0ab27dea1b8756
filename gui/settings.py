"""What a person set for the program on this machine: declared once here, checked when read.

Wrong or foreign values in the file are never an error: the default counts.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar, overload

from platformdirs import user_config_path
from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from gui.language import LANGUAGES

LAYOUTS = ("read", "tag", "compare")

T = TypeVar("T")
Reader = Callable[[object], T]


class Setting(Generic[T]):
    """One setting: its key, its default, and how a stored value is read (ValueError: wrong)."""

    def __init__(self, key: str, default: T, read: Reader[T]):
        self.key = key
        self.default = default
        self._read = read

    @overload
    def __get__(self, settings: None, owner: type) -> Setting[T]: ...
    @overload
    def __get__(self, settings: Settings, owner: type) -> T: ...
    def __get__(self, settings: Settings | None, owner: type) -> Setting[T] | T:
        if settings is None:
            return self
        stored = settings.stored(self.key)
        try:
            return self.default if stored is None else self._read(stored)
        except (ValueError, TypeError):
            return self.default

    def __set__(self, settings: Settings, value: T) -> None:
        wanted = self._read(value)
        settings.keep(self.key, wanted, is_new=wanted != self.__get__(settings, type(settings)))


def _one_of(*names: str) -> Reader[str]:
    def read(stored: object) -> str:
        if not isinstance(stored, str) or stored not in names:
            raise ValueError(stored)
        return stored

    return read


def _number(low: float, high: float) -> Reader[float]:
    def read(stored: object) -> float:
        value = float(str(stored))
        if not low <= value <= high:
            raise ValueError(stored)
        return value

    return read


def _whole(low: int, high: int) -> Reader[int]:
    def read(stored: object) -> int:
        value = int(str(stored))
        if not low <= value <= high:
            raise ValueError(stored)
        return value

    return read


def _yes_no(stored: object) -> bool:
    # a settings file holds words
    known = {True: True, False: False, "true": True, "false": False}
    if isinstance(stored, bool | str) and stored in known:
        return known[stored]
    raise ValueError(stored)


def _words(stored: object) -> str:
    if not isinstance(stored, str):
        raise TypeError(stored)
    return stored


def _octets(stored: object) -> bytes:
    if isinstance(stored, QByteArray):
        return bytes(stored.data())
    if not isinstance(stored, bytes):
        raise TypeError(stored)
    return stored


class Settings(QObject):
    """All settings as attributes; assigning one that is out of range raises ValueError."""

    changed = Signal(str)

    theme = Setting("appearance/theme", "system", _one_of("system", "light", "sepia", "dark"))
    language = Setting("appearance/language", "system", _one_of("system", *LANGUAGES))
    reader_family = Setting("reader/family", "serif", _words)
    reader_size_pt = Setting("reader/size_pt", 13.0, _number(7, 48))
    measure_characters = Setting("reader/measure_characters", 70, _whole(40, 120))
    line_height_percent = Setting("reader/line_height_percent", 140, _whole(100, 250))
    paragraph_spacing_percent = Setting("reader/paragraph_spacing_percent", 75, _whole(0, 200))
    """Distance between paragraphs, of the height of a letter's line."""
    justified = Setting("reader/justified", False, _yes_no)
    interface_percent = Setting("appearance/interface_percent", 100, _whole(80, 200))
    zoom_percent = Setting("reader/zoom_percent", 100, _whole(50, 300))
    fold_comments = Setting("layers/fold_comments", False, _yes_no)
    fold_furniture = Setting("layers/fold_furniture", False, _yes_no)
    """Adverts and boilerplate."""
    cues = Setting("layers/cues", False, _yes_no)
    signs = Setting("layers/signs", False, _yes_no)
    watch = Setting("layers/watch", True, _yes_no)
    shortcuts = Setting("keys/changed", "", _words)
    """Keys that a person changed, as JSON; the map of keys reads it."""
    recent_analyst = Setting("people/recent_analyst", "", _words)
    analyst_asked = Setting("people/analyst_asked", "", _one_of("", "yes"))
    """Whether a person was asked for a name once, also if none was given."""
    layout = Setting("window/layout", "tag", _one_of(*LAYOUTS))
    layout_read = Setting("window/layout_read", "", _words)
    layout_tag = Setting("window/layout_tag", "", _words)
    layout_compare = Setting("window/layout_compare", "", _words)
    recent_queries = Setting("search/recent", "", _words)
    """Queries over all articles, as JSON, the newest first."""
    window_geometry = Setting("window/geometry", b"", _octets)

    def __init__(self, path: Path | None = None, parent: QObject | None = None):
        super().__init__(parent)
        place = path or user_config_path("crossclaim", appauthor=False) / "crossclaim.ini"
        self._file = QSettings(str(place), QSettings.Format.IniFormat, self)

    def stored(self, key: str) -> object:
        """What the file holds under the key, None when nothing."""
        found: object = self._file.value(key)
        return found

    def keep(self, key: str, value: object, *, is_new: bool) -> None:
        """Write a value that has been checked, and tell when it is another one than before."""
        self._file.setValue(key, QByteArray(value) if isinstance(value, bytes) else value)
        if is_new:
            self.changed.emit(key)

    def flush(self) -> None:
        """Write everything to the file now."""
        self._file.sync()
