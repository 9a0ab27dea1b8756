"""Bytes of a plain text file decoded: byte order mark, UTF-8, a guess, then Windows-1252."""

import codecs
import re
from dataclasses import dataclass
from typing import Final

from store.errors import KnownError

ENCODINGS: Final = (
    *("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"),
    *("cp1252", "iso8859-1", "iso8859-15", "mac-roman", "cp437", "cp850"),
    *("cp1250", "iso8859-2", "mac-latin2", "cp852", "iso8859-16"),
    *("cp1251", "koi8-r", "koi8-u", "iso8859-5", "mac-cyrillic", "cp866", "cp855"),
    *("cp1253", "iso8859-7", "mac-greek", "cp737"),
    *("cp1254", "iso8859-9", "mac-turkish", "cp857"),
    *("cp1255", "iso8859-8", "cp862", "cp1256", "iso8859-6", "cp720", "cp864"),
    *("cp1257", "iso8859-4", "iso8859-13", "cp775", "iso8859-10", "iso8859-14", "cp861", "cp865"),
    *("cp1258", "cp874", "tis-620"),
    *("shift_jis", "cp932", "euc_jp", "iso2022_jp", "euc_kr", "cp949", "johab"),
    *("gb18030", "gbk", "big5", "big5hkscs", "hz"),
)
"""Encodings that a person may choose, by the names of Python's codecs, Unicode first."""

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Encodings in seven bits, which would pass for UTF-8, and what they cannot do without.
_ESCAPED: Final = {"iso2022_jp": (b"\x1b$", b"\x1b("), "hz": (b"~{", b"~}")}
_SAMPLE: Final = 64_000
_MOST_NULS: Final = 0.02
_BINARY: Final = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]")
_MOST_BINARY: Final = 0.05
_USUAL_MARKS: Final = " \n.,\u3000\u3001\u3002\uff0c\u060c"
_FEWEST_LETTERS: Final = 12
_MOST_BLOCKS: Final = 4
_DOUBTFUL: Final = 0.15  # right guesses of short Western texts come with 0.17 and up


@dataclass(frozen=True, slots=True)
class DecodedText:
    """A decoded text; `guessed` where the encoding was neither marked, proved nor chosen.

    `warning` is a code or None: `bytes-replaced`, `encoding-unsure`.
    """

    text: str
    encoding: str
    guessed: bool = False
    warning: str | None = None


def read_plain(raw: bytes, encoding: str | None = None) -> DecodedText:
    """The text of the bytes, in a chosen encoding or the likeliest one.

    Raises KnownError `unknown-encoding` for a name Python does not know, `not-text` for bytes
    that are no text.
    """
    if encoding is not None:
        return _as_chosen(raw, encoding)
    for mark, name in _MARKS:
        if raw.startswith(mark):
            return _lenient(raw[len(mark) :], name)
    if _has_many_nuls(raw):
        return _wide(raw)
    for name, signs in _ESCAPED.items():
        text = _strictly(raw, name) if all(sign in raw for sign in signs) else None
        if text is not None:
            return DecodedText(text, name, guessed=True)
    text = _strictly(raw, "utf-8")
    if text is None:
        return _guessed(raw)
    return _wide(raw) if _is_binary(text) else DecodedText(text, "utf-8")


def _as_chosen(raw: bytes, encoding: str) -> DecodedText:
    try:
        name = codecs.lookup(encoding).name
        "".encode(name)
    except LookupError as error:
        raise KnownError("unknown-encoding", encoding=encoding) from error
    marks = [mark for mark, marked in _MARKS if marked == name and raw.startswith(mark)]
    return _lenient(raw[len(marks[0]) if marks else 0 :], name)


def _lenient(raw: bytes, encoding: str) -> DecodedText:
    """Split surrogates pass, to be joined or replaced later; other faults are replaced."""
    for errors in ("strict", "surrogatepass"):
        try:
            return DecodedText(raw.decode(encoding, errors), encoding)
        except UnicodeError:
            continue
    return DecodedText(raw.decode(encoding, "replace"), encoding, warning="bytes-replaced")


def _has_many_nuls(raw: bytes) -> bool:
    sample = raw[:_SAMPLE]
    return sample.count(0) > len(sample) * _MOST_NULS


def _wide(raw: bytes) -> DecodedText:
    """Bytes that are no other text: UTF-16 or UTF-32 without a mark, or no text at all."""
    for name in ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be"):
        text = _strictly(raw, name)
        if text and not _is_binary(text) and (name.startswith("utf-32") or _is_usual(text)):
            return DecodedText(text, name, guessed=True)
    raise KnownError("not-text")


def _guessed(raw: bytes) -> DecodedText:
    import chardet  # only files in old encodings need it

    found = chardet.detect(raw)
    name, sure = found["encoding"], found["confidence"] or 0.0
    text = _strictly(raw, name) if name else None
    if text is None or name is None:
        name, sure, text = "cp1252", 0.0, raw.decode("cp1252", "replace")
    if _is_binary(text):
        return _wide(raw)
    warning = "encoding-unsure" if sure < _DOUBTFUL else None
    if "\ufffd" in text:
        warning = "bytes-replaced"
    return DecodedText(text, codecs.lookup(name).name, guessed=True, warning=warning)


def _strictly(raw: bytes, encoding: str) -> str | None:
    try:
        return raw.decode(encoding)
    except (UnicodeError, LookupError):
        return None


def _is_binary(text: str) -> bool:
    sample = text[:_SAMPLE]
    return len(_BINARY.findall(sample)) > len(sample) * _MOST_BINARY


def _is_usual(text: str) -> bool:
    """Whether blanks and stops of everyday texts, or hardly more than one alphabet, occur.

    Read the wrong way round neither holds.
    """
    sample = text[:_SAMPLE]
    if sum(map(sample.count, _USUAL_MARKS)) * 60 > len(sample):
        return True
    blocks = {ord(char) >> 8 for char in sample}
    return len(sample) >= _FEWEST_LETTERS and len(blocks) <= _MOST_BLOCKS
