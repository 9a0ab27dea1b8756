"""Which keys may be given to a command, by the place where it works; no widgets, no state.

A key that moves the caret, writes a letter or opens a menu keeps doing that.
"""

from __future__ import annotations

from typing import Any, Final, cast

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

WINDOW: Final = "window"
READER: Final = "reader"
LIBRARY: Final = "library"
"""Places where keys work: the whole window, or the part of it that has the focus. Further ones are
the desks, by name; like the library they are lists."""

_Key = Qt.Key
_Held = Qt.KeyboardModifier
_CHORD: Final = _Held.ControlModifier | _Held.AltModifier | _Held.MetaModifier
_MODIFIERS: Final = frozenset(
    {_Key.Key_Shift, _Key.Key_Control, _Key.Key_Meta, _Key.Key_Alt, _Key.Key_AltGr}
)
_MOVING: Final = frozenset(
    {_Key.Key_Left, _Key.Key_Right, _Key.Key_Up, _Key.Key_Down, _Key.Key_Home, _Key.Key_End}
)
_PAGING: Final = frozenset({_Key.Key_PageUp, _Key.Key_PageDown})
_TABS: Final = frozenset({_Key.Key_Tab, _Key.Key_Backtab})
_ENTER: Final = frozenset({_Key.Key_Return, _Key.Key_Enter})
_COPYING: Final = frozenset({"Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X"})


def portable(key: QKeySequence | str) -> str:
    """The key as files and comparisons write it (`Ctrl+Shift+V`); empty for none."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def shown(key: str) -> str:
    """The key as this desktop writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def overlap(one: str, other: str) -> bool:
    """Whether keys of two places can be meant by the same press."""
    return one == other or WINDOW in (one, other)


def refusal(place: str, key: str) -> str:
    """Why a place cannot have the key: `none`, `copying`, `moving`, `typing` or `digits`; empty
    where it can.
    """
    pressed = QKeySequence(key)
    if pressed.count() != 1:
        return "none"
    chord: QKeyCombination = cast(Any, pressed)[0]  # PySide6's types forget the index
    letter, held = chord.key(), chord.keyboardModifiers()
    if letter in {*_MODIFIERS, _Key.Key_unknown}:
        return "none"
    if key in _COPYING:
        return "copying"
    is_chord = bool(held & _CHORD)
    if letter in _TABS or _moves(letter, held, is_chord=is_chord):
        return "moving"
    return "" if is_chord else _refused_bare(place, letter, held)


def _refused_bare(place: str, key: Qt.Key, held: Qt.KeyboardModifier) -> str:
    """Why a place cannot have a key without Ctrl, Alt or Meta."""
    if place == WINDOW:
        return "" if _is_function_key(key) else "typing"
    if place == READER or held & _Held.ShiftModifier:
        return ""
    return _refused_by_lists(key)


def _refused_by_lists(key: Qt.Key) -> str:
    if key in _ENTER:
        return "moving"
    return "digits" if _Key.Key_0 <= key <= _Key.Key_9 else ""


def _moves(key: Qt.Key, held: Qt.KeyboardModifier, *, is_chord: bool) -> bool:
    if key in _MOVING:
        return not held & (_Held.AltModifier | _Held.MetaModifier)
    return key in _PAGING and not is_chord


def _is_function_key(key: Qt.Key) -> bool:
    return bool(_Key.Key_F1 <= key <= _Key.Key_F35)
