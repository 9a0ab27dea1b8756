"""Names for the files we write, made of names from projects and articles."""

from __future__ import annotations

import re
from typing import Final

from store.text.hidden import without_hidden

LONGEST_BYTES: Final = 120
_ODD: Final = re.compile(r"[^\w .,()+=@'’&-]+")
_RESERVED: Final = re.compile(
    r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\..*)?", re.IGNORECASE
)


def safe_name(name: str, suffix: str = "", *, otherwise: str = "Crossclaim") -> str:
    """A name that every file system takes, with its suffix in at most 120 bytes of UTF-8. It names
    a file in the folder at hand and no other: no separators, drives, dots at the ends, hidden
    characters, or names that Windows keeps for devices.
    """
    words = _ODD.sub(" ", without_hidden(name).replace("\t", " "))
    words = " ".join(words.split()).strip(" .")
    most = LONGEST_BYTES - len(suffix.encode())
    if not words or _RESERVED.fullmatch(words):
        words = f"{otherwise} {words}"
    words = words.encode("utf-8", "ignore")[:most].decode("utf-8", "ignore").strip(" .")
    return f"{words}{suffix}"
