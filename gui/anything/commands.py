"""The commands as targets: found by their words, explanation and menu, greyed where they cannot
run now.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from gui.anything.targets import Kind, Target
from gui.dialogs.keytree import command_words, keys_words
from gui.keymap import Bound, KeyMap
from store.text.matching import Shelf, lines_of

_HIDDEN = frozenset({"anything"})
"""Commands that make no sense from here."""


class CommandShelf:
    """All commands that have words, as they are at the moment it is made."""

    def __init__(self, keys: KeyMap) -> None:
        self._keys = keys
        self._bounds = [b for b in keys if b.action.text() and b.name not in _HIDDEN]
        self._shelf = Shelf()
        for bound in self._bounds:
            self._shelf.add(lines_of(_words(bound)))

    def all(self) -> list[Target]:
        """Every command in the order of the menus."""
        return [self._target(bound) for bound in self._bounds]

    def named(self, name: str) -> Target | None:
        """The command of this name."""
        bound = next((each for each in self._bounds if each.name == name), None)
        return None if bound is None else self._target(bound)

    def find(self, words: str, limit: int) -> tuple[int, list[Target]]:
        """The best rank and the targets, best first; those that can run before the others."""
        found = self._shelf.find_misspelt(words, limit)
        targets = [(rank, self._target(self._bounds[place])) for rank, place in found.places]
        targets.sort(key=lambda each: (each[0], not each[1].enabled))
        return found.best, [target for _rank, target in targets]

    def _target(self, bound: Bound) -> Target:
        return Target(
            Kind.COMMAND,
            0,
            command_words(bound).rstrip("…"),
            bound.path.partition(" › ")[0],
            keys_words(self._keys.keys_of(bound.name)),
            bound.action.icon(),
            bound.name,
            can_run(bound),
        )


def can_run(bound: Bound) -> bool:
    """Whether the command is allowed, and the part of the window that it works in is to be seen."""
    homes = [each for each in bound.action.associatedObjects() if isinstance(each, QWidget)]
    is_seen = any(home.isVisible() for home in homes if not _is_menu(home))
    return bound.action.isEnabled() and (is_seen or bound.place == "window")


def _words(bound: Bound) -> Iterator[str]:
    yield command_words(bound)
    yield bound.action.toolTip().rpartition(" (")[0] or bound.action.toolTip()
    yield bound.path


def _is_menu(widget: QWidget) -> bool:
    return widget.inherits("QMenu") or widget.inherits("QToolButton")
