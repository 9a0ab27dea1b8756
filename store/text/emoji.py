"""Colour pictures among the letters: on paper they become their names in words."""

import re
import unicodedata
from typing import Final

# Pictures above the basic plane, flags, and what joins or tints pictures.
_PICTURE: Final = (
    "[\U0001f1e6-\U0001f1ff\U0001f300-\U0001faff\U0001f000-\U0001f0ff"
    "\u231a\u231b\u23e9-\u23ec\u23f0\u23f3\u25fd\u25fe\u2614\u2615\u2648-\u2653\u267f\u2693"
    "\u26a1\u26aa\u26ab\u26bd\u26be\u26c4\u26c5\u26ce\u26d4\u26ea\u26f2\u26f3\u26f5\u26fa\u26fd"
    "\u2705\u270a\u270b\u2728\u274c\u274e\u2753-\u2755\u2757\u2795-\u2797\u27b0\u27bf\u2b1b\u2b1c"
    "\u2b50\u2b55]"
)
_PARTS: Final = "[\u200d\ufe0e\ufe0f\u20e3\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]"
_RUN: Final = re.compile(f"(?:{_PICTURE}{_PARTS}*)+")
_TINTED: Final = re.compile("[\ufe0e\ufe0f\u20e3]")
_TINTS: Final = range(0x1F3FB, 0x1F400)
_FLAGS: Final = range(0x1F1E6, 0x1F200)


def without_pictures(text: str) -> str:
    """The text with each run of pictures as names: 🌊 is ⟨water wave⟩; else as it is."""
    return _TINTED.sub("", _RUN.sub(lambda run: f"⟨{_names(run[0])}⟩", text))


def _names(run: str) -> str:
    names: list[str] = []
    was_flag = False
    for letter in run:
        is_flag = ord(letter) in _FLAGS
        if is_flag and was_flag:
            names[-1] += chr(ord(letter) - _FLAGS.start + ord("A"))
            was_flag = False
            continue
        was_flag = is_flag
        if is_flag:
            names.append("flag " + chr(ord(letter) - _FLAGS.start + ord("A")))
        elif re.match(_PICTURE, letter) and ord(letter) not in _TINTS:
            names.append(unicodedata.name(letter, f"U+{ord(letter):04X}").lower())
    return ", ".join(names) or "…"
