"""Characters that nobody sees and that change what is seen: turned directions, nothing with a
width, letters for machines, controls. Stored text keeps them; who shows it shows them.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_NAMES: Final = {
    "\u200b": "ZWSP", "\u200c": "ZWNJ", "\u200d": "ZWJ", "\u200e": "LRM", "\u200f": "RLM",
    "\u061c": "ALM", "\u202a": "LRE", "\u202b": "RLE", "\u202c": "PDF", "\u202d": "LRO",
    "\u202e": "RLO", "\u2066": "LRI", "\u2067": "RLI", "\u2068": "FSI", "\u2069": "PDI",
    "\u2060": "WJ", "\u180e": "MVS", "\ufeff": "BOM", "\u115f": "HF", "\u1160": "HF",
    "\u3164": "HF", "\uffa0": "HF", "\u034f": "CGJ", "\u2028": "LS", "\u2029": "PS",
    "\x1b": "ESC", "\x00": "NUL", "\x7f": "DEL", "\x07": "BEL", "\x08": "BS",
}  # fmt: skip
_TURNING: Final = "\u202a-\u202e\u2066-\u2069"
_NOTHING: Final = (
    "\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0"
    "\ufff0-\ufffb\U000e0000-\U000e0fff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
)
_CONTROLS: Final = "\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff"
_MARKS: Final = "\u200e\u200f\u061c"
_JOINERS: Final = "\u200c\u200d"

SUSPECT: Final = re.compile(f"[{_TURNING}{_NOTHING}]")
"""What an honest article hardly holds: shown also to who did not ask for signs."""
HIDDEN: Final = re.compile(f"[{_TURNING}{_NOTHING}{_CONTROLS}{_MARKS}{_JOINERS}]")
_SHOWN: Final = re.compile(f"[{_TURNING}{_NOTHING}{_CONTROLS}{_JOINERS}]")
CONTROLS: Final = re.compile(f"[{_CONTROLS}]")
_JOINED_SCRIPTS: Final = re.compile(
    "[\u0600-\u08ff\u0900-\u0dff\u1780-\u17ff\u1800-\u18af\ufb50-\ufefc]"
)


def mark_of(char: str) -> str:
    """What stands for a hidden character, such as ⟨RLO⟩."""
    name = _NAMES.get(char)
    if name is None and "\U000e0020" <= char <= "\U000e007e":
        name = f"TAG {chr(ord(char) - 0xE0000)}"
    return f"⟨{name or f'U+{ord(char):04X}'}⟩"


def made_visible(text: str) -> str:
    """The text with a mark for each hidden character. Joiners stay where scripts and pictures need
    them, a flag's letters stay, and so do tabs, line feeds, and the three marks of direction that
    turn no letters and that honest Arabic is full of.
    """
    if text.isascii() and text.isprintable():
        return text
    return _SHOWN.sub(lambda found: _shown(found, text), text)


def without_hidden(text: str) -> str:
    """The text without them: for names of files."""
    return HIDDEN.sub(lambda found: found[0] if _belongs(found, text) else "", text)


def _shown(found: re.Match[str], text: str) -> str:
    return found[0] if _belongs(found, text) else mark_of(found[0])


def _belongs(found: re.Match[str], text: str) -> bool:
    """Whether it makes something that is seen: a picture of several, a letter's form."""
    char, place = found[0], found.start()
    before, after = text[place - 1 : place], text[found.end() : found.end() + 1]
    if char in "\u200c\u200d" and before and after:
        if _JOINED_SCRIPTS.match(before) and _JOINED_SCRIPTS.match(after):
            return True
        return char == "\u200d" and _is_picture(before) and _is_picture(after)
    if "\U000e0020" <= char <= "\U000e007f":
        flag = text.rfind("\U0001f3f4", max(place - 7, 0), place)
        return flag >= 0 and not re.search("[^\U000e0020-\U000e007e]", text[flag + 1 : place])
    return False


def _is_picture(char: str) -> bool:
    return unicodedata.category(char) in ("So", "Sk") or char == "\ufe0f"
