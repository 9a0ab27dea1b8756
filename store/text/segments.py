"""Word, clause, sentence, paragraph: the units a selection snaps to, and steps between them."""

import re
from collections.abc import Callable
from typing import Final

from store.text.graphemes import ceil_boundary, extends, floor_boundary, grapheme_at
from store.text.sentences import sentence_at

__all__ = [
    "clause_at",
    "narrow",
    "paragraph_at",
    "sentence_at",
    "sets_no_blanks",
    "snapped",
    "trimmed",
    "widen",
    "without_directions",
    "without_possessive",
    "word_at",
]

_JOINERS: Final = frozenset("'’‘ʼ`´-‐‑·‧״׳\u00ad\u200c\u200d\u2060")
_DIGIT_JOINERS: Final = frozenset(".,:/٫٬")
_ACRONYM: Final = re.compile(r"(?<![\w.])(?:[^\W\d_]\.){2,12}(?!\w)")
_ACRONYM_LENGTH: Final = 24
_CLAUSE_EDGE: Final = re.compile(
    r"[,;:،؛](?=[\s”’\"»]|$)|[、，；：]|(?<=\s)[-–—]+(?=\s)|[—()\[\]{}“”„«»\"「」『』（）]"
)
_POSSESSIVE: Final = re.compile(r"(?:['’ʼ][sS]|(?<=[sS])['’ʼ])$")
_DIRECTIONS: Final = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
_UNSPACED: Final = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff]+"
)
"""Thai, Lao, Burmese, Khmer, Kana, Han."""
_FINAL_MARKS: Final = ".!?…؟。！？"


def word_at(text: str, pos: int) -> tuple[int, int]:
    """The word at or just before a caret; elsewhere the grapheme; empty between blanks."""
    if pos < len(text) and _in_word(text[pos]):
        return _word_around(text, pos)
    if pos > 0 and _in_word(text[pos - 1]):
        return _word_around(text, pos - 1)
    acronym = _acronym_around(text, pos)
    if acronym:
        return acronym
    if pos < len(text) and not text[pos].isspace():
        return grapheme_at(text, pos)
    return pos, pos


def clause_at(text: str, pos: int) -> tuple[int, int]:
    """The part of the sentence between commas, colons, dashes, brackets or quotation marks."""
    start, end = sentence_at(text, pos)
    for edge in _CLAUSE_EDGE.finditer(text, start, end):
        if edge.end() <= pos:
            start = edge.end()
        elif text[start : edge.start()].strip():
            end = edge.start()
            break
        else:
            start = edge.end()
    return _unended(text, *_stripped(text, start, end))


def paragraph_at(text: str, pos: int) -> tuple[int, int]:
    """The line at a position without the blanks at its edges."""
    start = text.rfind("\n", 0, pos) + 1
    end = text.find("\n", pos)
    return _stripped(text, start, len(text) if end < 0 else end)


_UNITS: Final[tuple[Callable[[str, int], tuple[int, int]], ...]] = (
    word_at,
    clause_at,
    sentence_at,
    paragraph_at,
)


def widen(text: str, start: int, end: int) -> tuple[int, int]:
    """The range grown to the next larger unit; unchanged where there is none."""
    last = max(start, end - 1)
    for unit in _UNITS:
        wider = min(start, unit(text, start)[0]), max(end, unit(text, last)[1])
        if wider[1] - wider[0] > end - start:
            return wider
    return start, end


def narrow(text: str, start: int, end: int, anchor: int) -> tuple[int, int]:
    """The largest unit around the anchor that is smaller than the range and inside it."""
    for unit in reversed(_UNITS):
        inner = unit(text, anchor)
        if start <= inner[0] < inner[1] <= end and inner[1] - inner[0] < end - start:
            return inner
    return start, end


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The range without blanks at its edges, never cutting a grapheme; empty if all is blank."""
    start, end = _stripped(text, start, end)
    return snapped(text, start, end) if start < end else (start, end)


def snapped(text: str, start: int, end: int) -> tuple[int, int]:
    """The range grown outwards until it holds whole graphemes."""
    return floor_boundary(text, start), ceil_boundary(text, end)


def without_possessive(text: str, start: int, end: int) -> tuple[int, int]:
    """The range without a possessive ending: Iran's gives Iran."""
    ending = _POSSESSIVE.search(text[start:end])
    return start, start + ending.start() if ending and ending.start() else end


def without_directions(text: str, start: int, end: int) -> tuple[int, int]:
    """The range without signs of direction at its edges, which nobody sees; as it is where it holds
    nothing else.
    """
    first, last = start, end
    while first < last and text[first] in _DIRECTIONS:
        first += 1
    while last > first and text[last - 1] in _DIRECTIONS:
        last -= 1
    return (first, last) if first < last else (start, end)


def sets_no_blanks(text: str) -> bool:
    """Whether all of these characters are of scripts that set no blanks between words."""
    return bool(_UNSPACED.fullmatch(text))


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _unended(text: str, start: int, end: int) -> tuple[int, int]:
    """Without the marks that end the sentence, unless they belong to an acronym."""
    bare = end
    while bare > start and text[bare - 1] in _FINAL_MARKS:
        bare -= 1
    if bare == start or word_at(text, bare - 1)[1] > bare:
        return start, end
    return start, bare


def _in_word(char: str) -> bool:
    return char.isalnum() or char == "_" or extends(char)


def _word_around(text: str, pos: int) -> tuple[int, int]:
    acronym = _acronym_around(text, pos)
    if acronym:
        return acronym
    script = _script(text[pos])
    start, end = pos, pos + 1
    while start > 0 and _goes_on(text, start - 1, script):
        start -= 1
    while end < len(text) and _goes_on(text, end, script):
        end += 1
    return snapped(text, start, end)


def _goes_on(text: str, pos: int, script: int) -> bool:
    char = text[pos]
    if _in_word(char):
        return _script(char) == script or extends(char)
    if not 0 < pos < len(text) - 1:
        return False
    before, after = text[pos - 1], text[pos + 1]
    if char in _DIGIT_JOINERS:
        return before.isdigit() and after.isdigit()
    return char in _JOINERS and _in_word(before) and _in_word(after)


def _acronym_around(text: str, pos: int) -> tuple[int, int] | None:
    low = max(0, pos - _ACRONYM_LENGTH)
    for match in _ACRONYM.finditer(text, low, min(len(text), pos + _ACRONYM_LENGTH)):
        if match.start() <= pos <= match.end():
            return match.span()
    return None


def _script(char: str) -> int:
    """Scripts written without spaces are told apart, so that a word ends where they change."""
    if "\u3040" <= char <= "\u309f":
        return 1
    if "\u30a0" <= char <= "\u30ff":
        return 2
    if "\u3400" <= char <= "\u9fff" or "\U00020000" <= char <= "\U0003ffff":
        return 3
    return 0
