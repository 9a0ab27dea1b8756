"""Sentences of a text without models; a line end always ends one.

Full stops are judged by what stands before and after them, with lists for four languages.
"""

import re
from collections.abc import Iterator
from typing import Final

from store.text.abbreviations import (
    BEFORE_NUMBER,
    CALENDAR,
    FIRST_WORDS,
    MONTHS_AFTER_ORDINAL,
    NEVER_LAST,
    SOMETIMES_LAST,
    TITLES,
)

_CLOSERS: Final = "\"'”’»›)\\]}」』）】〉》"
_END: Final = re.compile(
    rf"(?P<marks>[.!?…‼⁇⁈⁉؟。！？｡．۔।॥]++)(?P<closers>(?:[{_CLOSERS}]|\[\d{{1,3}}\])*)"
)
_SELF_SUFFICIENT: Final = frozenset("。！？｡．؟۔।॥")
_OPENERS: Final = "\"'“‘„«‹([{¿¡「『（【〈《—–-•*"
_NEXT_WORD: Final = re.compile(rf"\s*+[{re.escape(_OPENERS)}\s]*+(\w[\w’']*+)?")
_LAST_TOKEN_LENGTH: Final = 24
_DOTTED: Final = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_ROMAN_OR_NUMBER: Final = re.compile(r"\d{1,3}|[ivxIVX]{1,4}")


def sentences(text: str) -> list[tuple[int, int]]:
    """The sentences, trimmed, ascending, disjoint; every non-space character is in one."""
    found: list[tuple[int, int]] = []
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        found.extend(_sentences_of_line(text, start, end))
        start = end + 1
    return found


def sentence_at(text: str, pos: int) -> tuple[int, int]:
    """The sentence at a position; between two, the one before; empty on a blank line."""
    start = text.rfind("\n", 0, pos) + 1
    end = text.find("\n", pos)
    end = len(text) if end < 0 else end
    found = (pos, pos)
    for sentence in _sentences_of_line(text, start, end):
        if found[0] < found[1] and sentence[0] > pos:
            break
        found = sentence
        if sentence[1] > pos:
            break
    return found


def _sentences_of_line(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    first = start
    for match in _END.finditer(text, start, end):
        if _ends(text, match, first, end):
            yield from _trimmed(text, first, match.end())
            first = match.end()
    yield from _trimmed(text, first, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end


def _ends(text: str, match: re.Match[str], first: int, line_end: int) -> bool:
    marks, closers, after = match["marks"], match["closers"], match.end()
    if after >= line_end:
        return True
    if marks[-1] in _SELF_SUFFICIENT:
        return True
    if not text[after].isspace():
        return False
    following = _NEXT_WORD.match(text, after, line_end)
    word = (following and following[1]) or ""
    if word[:1].islower():
        return False
    if marks == "." and not closers:
        return _stop_ends(text, match.start(), first, word)
    return True


def _stop_ends(text: str, stop: int, first: int, word: str) -> bool:
    token = _token_before(text, stop, first)
    short = token.lower()
    if short in NEVER_LAST or (short in TITLES and token[0].isupper()):
        return False
    if short in BEFORE_NUMBER or (short in CALENDAR and token[0].isupper()):
        return bool(word) and not word[0].isdigit() and not _may_go_on(short, word)
    if _ROMAN_OR_NUMBER.fullmatch(token):
        return not _is_ordinal(text, stop - len(token), first, word)
    if _is_initial(token) or short in SOMETIMES_LAST or _DOTTED.fullmatch(token):
        return word.lower() in FIRST_WORDS
    return True


def _may_go_on(short: str, word: str) -> bool:
    return short in CALENDAR and word.lower() not in FIRST_WORDS


def _token_before(text: str, stop: int, first: int) -> str:
    window = text[max(first, stop - _LAST_TOKEN_LENGTH) : stop]
    tokens = window.split()
    if not tokens or window[-1:].isspace():
        return ""
    return tokens[-1].rpartition("-")[2].lstrip(_OPENERS + "’")


def _is_ordinal(text: str, start: int, first: int, word: str) -> bool:
    """Whether a number with a stop counts a list entry or a day before a German month."""
    leads = not text[first:start].strip()
    return leads or word.lower() in MONTHS_AFTER_ORDINAL


def _is_initial(word: str) -> bool:
    return len(word) == 1 and word.isupper() and word != "I"
