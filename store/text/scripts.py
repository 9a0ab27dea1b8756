"""Names that mix alphabets whose letters look alike: a sign of a name made to deceive.

Words of one alphabet each may stand beside each other; only within a word is mixing odd.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

_ALIKE: Final = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC", "LISU"})
"""Alphabets that share shapes; others (Han, kana, Hangul, Arabic …) mix honestly or not at all."""
_ODD_FORMS: Final = frozenset({"FULLWIDTH", "MATHEMATICAL", "MODIFIER", "CIRCLED", "SQUARED"})
_PART: Final = re.compile(r"[^\W_]+")
_DOUBLES: Final = dict(
    zip(
        "аеорсухіјѕһԁԛԝѵҮАВЕНІЈКМОРСТУХЅԌΑΒΕΖΗΙΚΜΝΟΡΤΥΧονυαικρτωϲ",
        "aeopcyxijshdqwvYABEHIJKMOPCTYXSGABEZHIKMNOPTYXovuaikptwc",
        strict=True,
    )
)
"""Letters of other alphabets that are drawn as Latin ones."""


@dataclass(frozen=True, slots=True)
class Mixed:
    """A word of a name, the alphabets in it, and the word with foreign letters as they look."""

    word: str
    scripts: tuple[str, ...]
    looks_like: str


def mixed_in(name: str) -> Mixed | None:
    """The first word of a name that mixes alphabets that look alike; None where all is plain.

    A whole word in letters that all look Latin, beside words that are Latin, counts too.
    """
    words = _PART.findall(unicodedata.normalize("NFC", name))
    for word in words:
        scripts = sorted({script_of(char) for char in word} & _WATCHED)
        if len(scripts) > 1:
            return _mixed(word, scripts)
    latin = any({script_of(char) for char in word} == {"LATIN"} for word in words)
    for word in words:
        if latin and len(word) > 1 and all(char in _DOUBLES for char in word):
            return _mixed(word, sorted({"LATIN", script_of(word[0])}))
    return None


_WATCHED: Final = _ALIKE | _ODD_FORMS


@lru_cache(maxsize=4096)
def script_of(char: str) -> str:
    """The alphabet of a letter, the first word of its Unicode name; empty for other characters."""
    if not char.isalpha():
        return ""
    return unicodedata.name(char, "").partition(" ")[0]


def _mixed(word: str, scripts: list[str]) -> Mixed:
    looks = "".join(_DOUBLES.get(char, char) for char in word)
    return Mixed(word, tuple(script.capitalize() for script in scripts), looks)
