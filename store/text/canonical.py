"""The canonical text of an article, made once at import: ARCHITECTURE §5 is the table."""

import hashlib
import re
from dataclasses import dataclass, fields
from typing import Final

REPLACEMENT: Final = "\ufffd"
_BYTE_ORDER_MARK: Final = "\ufeff"
_LINE_ENDS: Final = "\r\x85\u2028\u2029\ufdd0\ufdd1"
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0e-\x1f\x80-\x84\x86-\x9f]")


@dataclass(frozen=True, slots=True)
class Changes:
    """How many characters of each sort were replaced, joined or removed."""

    byte_order_marks: int = 0
    joined_pairs: int = 0
    line_ends: int = 0
    page_marks: int = 0
    lone_surrogates: int = 0
    control_characters: int = 0
    object_marks: int = 0

    def counted(self) -> dict[str, int]:
        """The sorts that occurred, by field name."""
        tally = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: count for name, count in tally.items() if count}


@dataclass(frozen=True, slots=True)
class Canonical:
    """A canonical text, the changes that made it, and where pages of a PDF ended.

    `page_marks` are ascending offsets of the line feeds that stand where a form feed stood.
    """

    text: str
    changes: Changes
    page_marks: tuple[int, ...]


def canonical(raw: str) -> Canonical:
    """The canonical form of decoded text; canonical text comes back unchanged."""
    text, joined_pairs = _join_pairs(raw)
    unmarked = text.lstrip(_BYTE_ORDER_MARK)
    byte_order_marks = len(text) - len(unmarked)
    text, line_ends = _fold_line_ends(unmarked)
    page_marks = tuple(match.start() for match in re.finditer("\f", text))
    text = text.replace("\f", "\n")
    text, lone_surrogates = _SURROGATE.subn(REPLACEMENT, text)
    text, control_characters = _CONTROL.subn(REPLACEMENT, text)
    object_marks = text.count("\ufffc")
    changes = Changes(
        byte_order_marks=byte_order_marks,
        joined_pairs=joined_pairs,
        line_ends=line_ends,
        page_marks=len(page_marks),
        lone_surrogates=lone_surrogates,
        control_characters=control_characters,
        object_marks=object_marks,
    )
    return Canonical(text.replace("\ufffc", REPLACEMENT), changes, page_marks)


def text_hash(text: str) -> str:
    """The SHA-256 of a canonical text in UTF-8, in hex."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _join_pairs(raw: str) -> tuple[str, int]:
    if not _SURROGATE.search(raw):
        return raw, 0
    joined = raw.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
    return joined, len(raw) - len(joined)


def _fold_line_ends(text: str) -> tuple[str, int]:
    unified = text.replace("\r\n", "\n")
    folded = len(text) - len(unified)
    for line_end in _LINE_ENDS:
        folded += unified.count(line_end)
        unified = unified.replace(line_end, "\n")
    return unified, folded
