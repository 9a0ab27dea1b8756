"""Which keys run which command: the defaults, what a person changed, and never two in one place.

Only the changes are kept in the settings; a broken or foreign file costs nothing but the changes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from gui.keyrules import overlap, portable, refusal
from gui.settings import Settings

FORMAT: Final = "crossclaim-keys"
_MOST_KEYS: Final = 8


@dataclass(frozen=True, slots=True)
class Bound:
    """A command whose keys may be changed, and the place where they work."""

    name: str
    action: QAction
    place: str
    path: str
    """The menu it stands in, as people read it; empty for none."""
    defaults: tuple[str, ...]


class KeyMap(QObject):
    """Commands by name; keys are portable texts such as `Ctrl+K`."""

    changed = Signal(str)
    """Name of a command whose keys are others now."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._bounds: dict[str, Bound] = {}
        self._own = _keys_in(_parsed(settings.shortcuts))
        self._menu_keys: frozenset[str] = frozenset()

    def __iter__(self) -> Iterator[Bound]:
        return iter(self._bounds.values())

    def __getitem__(self, name: str) -> Bound:
        return self._bounds[name]

    def get(self, name: str) -> Bound | None:
        """The command of this name, None where it is not known."""
        return self._bounds.get(name)

    def __contains__(self, name: object) -> bool:
        return name in self._bounds

    def add(self, name: str, action: QAction, place: str, path: str = "") -> None:
        """Know a command; the keys it has now are its defaults. `settle` gives it its own."""
        defaults = tuple(portable(key) for key in action.shortcuts())
        self._bounds[name] = Bound(name, action, place, path, defaults)

    def forget(self, name: str) -> None:
        """Know a command no more; what a person chose for it stays in the settings."""
        self._bounds.pop(name, None)

    def keep_for_menus(self, keys: Iterable[str]) -> None:
        """These keys open menus and cannot be given to commands."""
        self._menu_keys = frozenset(keys)

    def keys_of(self, name: str) -> tuple[str, ...]:
        """The keys of a command now."""
        return tuple(portable(key) for key in self._bounds[name].action.shortcuts())

    def is_changed(self, name: str) -> bool:
        """Whether a person gave the command other keys than it had."""
        return self.keys_of(name) != self._bounds[name].defaults

    def refused(self, name: str, key: str) -> str:
        """Why the command cannot have this key at all, as `keyrules.refusal` or `menu`."""
        bound = self._bounds[name]
        if key in bound.defaults:
            return ""
        return "menu" if key in self._menu_keys else refusal(bound.place, key)

    def holder(self, name: str, key: str) -> Bound | None:
        """Another command that has the key where this one works."""
        place = self._bounds[name].place
        for bound in self:
            is_other = bound.name != name and overlap(bound.place, place)
            if is_other and key in self.keys_of(bound.name):
                return bound
        return None

    def set_keys(self, name: str, keys: Sequence[str]) -> None:
        """Give a command these keys; those that are refused or taken are left out."""
        self._choose(name, [key for key in keys if self.holder(name, key) is None])
        self._keep()

    def take(self, name: str, key: str) -> None:
        """Give a command a further key, taken from whoever has it."""
        while (other := self.holder(name, key)) is not None:
            self._choose(other.name, [each for each in self.keys_of(other.name) if each != key])
        self._choose(name, [*self.keys_of(name), key])
        self._keep()

    def reset(self, name: str) -> None:
        """Give a command its default keys, but those that another one has now."""
        self._own.pop(name, None)
        self._keep()

    def reset_all(self) -> None:
        """Give every command its default keys."""
        self._own.clear()
        self._keep()

    def settle(self) -> None:
        """Let every action have its keys: first what was chosen, then the defaults still free."""
        held: dict[str, list[str]] = {}
        chosen = [bound for bound in self if bound.name in self._own]
        others = [bound for bound in self if bound.name not in self._own]
        for bound in (*chosen, *others):
            free = [
                key
                for key in dict.fromkeys(self._own.get(bound.name, bound.defaults))
                if not self.refused(bound.name, key)
                and not any(overlap(place, bound.place) for place in held.get(key, ()))
            ]
            for key in free[:_MOST_KEYS]:
                held.setdefault(key, []).append(bound.place)
            self._give(bound, tuple(free[:_MOST_KEYS]))

    def written(self) -> str:
        """All keys of all commands as a JSON text, to carry them to another machine."""
        keys = {bound.name: list(self.keys_of(bound.name)) for bound in self}
        return json.dumps({"format": FORMAT, "keys": keys}, ensure_ascii=False, indent=1) + "\n"

    def read(self, text: str) -> list[str]:
        """Take over keys that were written; returns names whose keys could not be as they were.
        ValueError for a text that holds no keys.
        """
        stored = _parsed(text)
        keys = stored.get("keys")
        if stored.get("format") != FORMAT or not isinstance(keys, dict):
            raise ValueError(FORMAT)
        wanted = _keys_in(keys)
        unknown = {name: own for name, own in self._own.items() if name not in self._bounds}
        self._own = unknown | {
            name: own
            for name, own in wanted.items()
            if name not in self._bounds or own != self._bounds[name].defaults
        }
        self._keep()
        return [name for name in wanted if name in self and self.keys_of(name) != wanted[name]]

    def _choose(self, name: str, keys: Sequence[str]) -> None:
        allowed = tuple(dict.fromkeys(key for key in keys if not self.refused(name, key)))
        if allowed == self._bounds[name].defaults:
            self._own.pop(name, None)
        else:
            self._own[name] = allowed
        self.settle()

    def _keep(self) -> None:
        self.settle()
        own = {name: list(keys) for name, keys in self._own.items()}
        self._settings.shortcuts = json.dumps(own, ensure_ascii=False) if own else ""
        self._settings.flush()

    def _give(self, bound: Bound, keys: tuple[str, ...]) -> None:
        if self.keys_of(bound.name) != keys:
            bound.action.setShortcuts([QKeySequence(key) for key in keys])
            self.changed.emit(bound.name)


def _parsed(text: str) -> Mapping[str, object]:
    """The JSON object in the text; an empty one for anything else."""
    try:
        stored = json.loads(text) if text else {}
    except (ValueError, RecursionError):
        return {}
    return stored if isinstance(stored, dict) else {}


def _keys_in(stored: Mapping[str, object]) -> dict[str, tuple[str, ...]]:
    """Keys by command; what is no list of keys is left out."""
    return {
        name: tuple(key for key in map(portable, filter(_is_word, keys)) if key)
        for name, keys in stored.items()
        if isinstance(keys, list)
    }


def _is_word(key: object) -> bool:
    return isinstance(key, str)
