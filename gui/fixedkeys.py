"""Keys that belong to a part of the window and cannot be changed: what the overview says of them.

They are no commands: caret, lists, lines and forms understand them by themselves.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from gui.keyrules import LIBRARY, READER, shown

LISTS = "lists"
FORMS = "forms"
PALETTE = "anything"


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """The text itself, marked for translation."""
    return text


_N = QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class FixedKey:
    """What some keys do in a place: a place of the map of keys, or lists, forms, the line of
    `Ctrl+K`.
    """

    place: str
    words: str
    keys: str
    """As this desktop writes them."""


def fixed_keys() -> Iterator[FixedKey]:
    """All of them, in the order of the overview and in the language of the interface."""
    for place, words, keys in _ROWS:
        translated = QCoreApplication.translate("fixedkeys", words)
        yield FixedKey(place, translated, "  ".join(shown(key) or key for key in keys))


_ROWS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (READER, _N("fixedkeys", "Select with the caret"), ("Shift+Left", "Shift+Right")),
    (READER, _N("fixedkeys", "Select by words"), ("Ctrl+Shift+Left", "Ctrl+Shift+Right")),
    (READER, _N("fixedkeys", "Right after pinning: link to that candidate"), ("1", "…", "9")),
    (READER, _N("fixedkeys", "While moving edges: by letter"), ("Left", "Right")),
    (READER, _N("fixedkeys", "While moving edges: by word"), ("Ctrl+Left", "Ctrl+Right")),
    (READER, _N("fixedkeys", "While moving edges: the other edge"), ("B",)),
    (READER, _N("fixedkeys", "While moving edges: take, leave"), ("Return", "Esc")),
    (READER, _N("fixedkeys", "In the picker of entities: kind of a new one"), ("Alt+1", "…")),
    (READER, _N("fixedkeys", "In the line of finding: next, previous"), ("Return", "Shift+Return")),
    (READER, _N("fixedkeys", "In the line of finding: close"), ("Esc",)),
    (LIBRARY, _N("fixedkeys", "Open the article and read"), ("Return",)),
    ("contradictions", _N("fixedkeys", "Open side A in the reader"), ("Return",)),
    ("contradictions", _N("fixedkeys", "After dismissing: the reason"), ("1", "…", "0")),
    (PALETTE, _N("fixedkeys", "Commands only"), (">",)),
    (PALETTE, _N("fixedkeys", "Entities only"), ("@",)),
    (PALETTE, _N("fixedkeys", "Claims, and everything by its id"), ("#",)),
    (PALETTE, _N("fixedkeys", "Choose; go there or do it; back"), ("Up", "Down", "Return", "Esc")),
    (LISTS, _N("fixedkeys", "From the filter into the list"), ("Down",)),
    (LISTS, _N("fixedkeys", "Clear the filter"), ("Esc",)),
    (LISTS, _N("fixedkeys", "Open what the row stands for"), ("Return",)),
    (LISTS, _N("fixedkeys", "Select several rows"), ("Shift+Down", "Ctrl+A")),
    (LISTS, _N("fixedkeys", "In the places found everywhere: tag as the last one"), ("F4",)),
    (LISTS, _N("fixedkeys", "In the query over all articles: earlier ones; the places"), ("Down",)),
    (FORMS, _N("fixedkeys", "Take what is proposed; back to the text"), ("Ctrl+Return",)),
    (FORMS, _N("fixedkeys", "Back to the text, as it is"), ("Esc",)),
    (FORMS, _N("fixedkeys", "Next field, field before"), ("Tab", "Shift+Tab")),
    (FORMS, _N("fixedkeys", "Show what can be chosen"), ("Down",)),
    (FORMS, _N("fixedkeys", "In a row of names: choose one, remove it"), ("Left", "Del")),
    (FORMS, _N("fixedkeys", "Help about this form"), ("F1",)),
)
