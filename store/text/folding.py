"""Text folded for search and matching: case, accents, quotes, dashes, spaces, Arabic spelling.

Folding maps single characters, so a result leads back to true offsets. Never stored, never shown.
"""

import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from store.text.graphemes import extends

_Form = Literal["NFD", "NFKD"]
_SIGNS: Final = {
    **dict.fromkeys("'`´‘’‚‛′‹›ʹʻʼʽʾʿˈ＇", "'"),
    **dict.fromkeys('"“”„‟″«»＂〝〞', '"'),
    **dict.fromkeys("−⁃", "-"),
    "\t": " ",
}
_DROPPED: Final = "\u00ad\u034f\u0640\ufeff\u061c\u180e"
_LETTERS: Final = {
    **dict(
        zip(
            "øđðħıłŧƒßæœþ",
            ["o", "d", "d", "h", "i", "l", "t", "f", "ss", "ae", "oe", "th"],
            strict=True,
        )
    ),
    **dict(zip("ٱىةیکھہ", "ايهيكهه", strict=True)),
}
_MOST_PASSES: Final = 400
_SPACES: Final = re.compile(" +")
_BLANKS: Final = re.compile(r"[ \n]+")
# A space in the needle also finds several, and one line end: wrapped lines, not paragraphs.
_ANY_SPACE: Final = "(?: *\\n *| +)"


def _folded_char(char: str) -> str:
    if char in _SIGNS:
        return _SIGNS[char]
    category = unicodedata.category(char)
    if category == "Pd":
        return "-"
    if category == "Zs":
        return " "
    if _is_dropped(char, category):
        return ""
    if category == "Nd":
        return str(unicodedata.decimal(char))
    return _folded_letter(char, "NFKD" if category[0] == "L" else "NFD")


def _is_dropped(char: str, category: str) -> bool:
    if category == "Mn":
        return _is_accent(char) or "\ufe00" <= char <= "\ufe0f" or char >= "\U000e0100"
    return (
        char in _DROPPED
        or "\u200b" <= char <= "\u200f"
        or ("\u202a" <= char <= "\u202e" or "\u2060" <= char <= "\u206f")
    )


def _is_accent(mark: str) -> bool:
    """Latin, Greek, Cyrillic, Hebrew and Arabic marks; vowel signs of other scripts are letters."""
    place = unicodedata.combining(mark)
    return place == 1 or 10 <= place <= 36 or place >= 200


def _folded_letter(char: str, form: _Form) -> str:
    plain = "".join(
        _LETTERS.get(part, part)
        for part in unicodedata.normalize(form, unicodedata.normalize(form, char).casefold())
        if not (_is_accent(part) or part == "\u0640")
    )
    return unicodedata.normalize("NFC", plain) or char


class _FoldTable(dict[int, str]):
    """What each code point folds to, found out when it is first met."""

    def __missing__(self, code: int) -> str:
        once = _folded_char(chr(code))
        folded = self[code] = "".join(_folded_char(char) for char in once)
        return folded


_TABLE: Final = _FoldTable()


@dataclass(frozen=True, slots=True)
class _Irregular:
    """Characters that do not fold to exactly one: places in both texts, ascending."""

    source_at: "array[int]"
    folded_at: "array[int]"
    widths: bytes
    clings: bytes  # 1 where nothing is left of a mark of the letter before it


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text that knows its original; `irregular` is None where all offsets are equal."""

    text: str
    irregular: _Irregular | None = None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The range in the original for a range of the folded text, with the marks it carries."""
        first = self._source_of(start)
        if self.irregular is None or end <= start:
            return first, first + end - start
        return first, self._past_marks(self._source_of(end - 1) + 1)

    def _source_of(self, folded: int) -> int:
        places = self.irregular
        nth = bisect_right(places.folded_at, folded) - 1 if places else -1
        if places is None or nth < 0:
            return folded
        beyond = folded - places.folded_at[nth] - places.widths[nth]
        return places.source_at[nth] + (1 + beyond if beyond >= 0 else 0)

    def _past_marks(self, source: int) -> int:
        places = self.irregular
        if places is None:
            return source
        nth = bisect_left(places.source_at, source)
        while nth < len(places.clings) and places.source_at[nth] == source and places.clings[nth]:
            nth, source = nth + 1, source + 1
        return source


@lru_cache(maxsize=16)
def fold(text: str) -> Folded:
    """The folded text; the last few are kept."""
    return _fold(text)


@lru_cache(maxsize=4096)
def fold_key(text: str) -> str:
    """The form under which two spellings of a name are the same: folded, blanks collapsed."""
    return _BLANKS.sub(" ", _fold(text).text).strip(" ")


def find_all(folded: Folded, needle: str, *, whole_words: bool) -> Iterator[tuple[int, int]]:
    """Every place of the needle, ascending and disjoint, as ranges of the original text."""
    reached = 0
    for start, end in _places(folded.text, _SPACES.sub(" ", _fold(needle).text)):
        if whole_words and not _is_whole(folded.text, start, end):
            continue
        found = folded.span(start, end)
        if found[0] >= reached:
            reached = found[1]
            yield found


def _fold(text: str) -> Folded:
    if text.isascii():
        return Folded(text.translate(_TABLE))
    changing = [char for char in set(text) if _TABLE[ord(char)] != char]
    irregular = [char for char in changing if len(_TABLE[ord(char)]) != 1]
    return Folded(
        _replaced(text, changing), _irregular_places(text, irregular) if irregular else None
    )


def _replaced(text: str, changing: list[str]) -> str:
    """The text folded; a pass for each sort of character is ten times faster than `translate`."""
    if len(changing) > _MOST_PASSES:
        return text.translate(_TABLE)
    for char in changing:
        text = text.replace(char, _TABLE[ord(char)])
    return text


def _irregular_places(text: str, irregular: list[str]) -> _Irregular:
    found = re.compile("[" + re.escape("".join(irregular)) + "]")
    sources, targets = array("L"), array("L")
    widths, clings = bytearray(), bytearray()
    shift = 0
    for match in found.finditer(text):
        width = len(_TABLE[ord(match[0])])
        sources.append(match.start())
        targets.append(match.start() + shift)
        widths.append(width)
        clings.append(width == 0 and (extends(match[0]) or match[0] == "\u0640"))
        shift += width - 1
    return _Irregular(sources, targets, bytes(widths), bytes(clings))


def _places(text: str, needle: str) -> Iterator[tuple[int, int]]:
    if not needle:
        return
    if " " in needle:
        pattern = _ANY_SPACE.join(re.escape(word) for word in needle.split(" "))
        yield from (match.span() for match in re.finditer(pattern, text))
        return
    start = text.find(needle)
    while start >= 0:
        yield start, start + len(needle)
        start = text.find(needle, start + 1)


def _is_whole(text: str, start: int, end: int) -> bool:
    return not (_joined(text, start) or _joined(text, end))


def _joined(text: str, pos: int) -> bool:
    """Whether a word goes on across a position."""
    if not 0 < pos < len(text):
        return False
    before, after = text[pos - 1], text[pos]
    return _in_word(before) and _in_word(after) and not (_unspaced(before) or _unspaced(after))


def _in_word(char: str) -> bool:
    return char.isalnum() or char == "_" or extends(char)


def _unspaced(char: str) -> bool:
    """Whether the character's script writes words without spaces between them."""
    return (
        "\u0e00" <= char <= "\u0eff"
        or "\u1000" <= char <= "\u109f"
        or "\u1780" <= char <= "\u17ff"
        or "\u3040" <= char <= "\u30ff"
        or "\u3400" <= char <= "\u9fff"
        or "\U00020000" <= char <= "\U0003ffff"
    )
