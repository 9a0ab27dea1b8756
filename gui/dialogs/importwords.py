"""Words for what an import has to tell: why a file stays out, what was guessed or mended."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QLocale

from gui.counting import number, plural
from gui.labels import QT_TRANSLATE_NOOP
from gui.messages import sentence_of
from gui.plaintext import isolated, one_line
from store.importers import Note

_N = QT_TRANSLATE_NOOP

_REFUSALS: Mapping[str, str] = MappingProxyType(
    {
        "unsupported-type": _N("import", "This kind of file cannot be read yet"),
        "not-text": _N("import", "Not a text file"),
        "empty-text": _N("import", "Contains no text"),
        "too-large": _N("import", "Larger than {limit}"),
        "too-much-text": _N("import", "Holds more than {limit} of text"),
        "too-deep": _N("import", "Its parts lie too deep within each other"),
        "too-much-memory": _N("import", "Takes too much memory to read"),
        "took-too-long": _N("import", "Takes longer than {seconds} seconds to read"),
        "archive-too-large": _N("import", "Unpacks to far more than it seems to hold"),
        "cannot-parse": _N("import", "Damaged, or not what its name says"),
        "no-such-file": _N("import", "Not there any more"),
        "not-a-file": _N("import", "Not a file"),
        "unreadable": _N("import", "Could not be opened"),
        "unknown-encoding": _N("import", "Unknown encoding"),
        "same-text": _N("import", "Same text as “{name}”"),
        "not-ticked": _N("import", "Not ticked"),
        "bad-date": _N("import", "“{text}” is not a date"),
    }
)

_NOTES: Mapping[str, str] = MappingProxyType(
    {
        "encoding-guessed": _N("import", "Encoding guessed"),
        "encoding-unsure": _N("import", "Encoding unsure: look at the text"),
        "bytes-replaced": _N("import", "Some bytes do not fit the encoding: look at the text"),
        "joined-pairs": _N("import", "Split characters joined: {count}"),
        "lone-surrogates": _N("import", "Broken characters replaced: {count}"),
        "control-characters": _N("import", "Control characters replaced: {count}"),
        "object-marks": _N("import", "Marks of embedded objects replaced: {count}"),
        "page-marks": _N("import", "Page breaks made line breaks: {count}"),
    }
)
"""What concerns nobody (line ends, byte order marks) is not here."""

_ENCODINGS: Mapping[str, str] = MappingProxyType(
    {
        "utf-8": _N("import", "Unicode (UTF-8)"),
        "utf-16-le": _N("import", "Unicode (UTF-16 LE)"),
        "utf-16-be": _N("import", "Unicode (UTF-16 BE)"),
        "utf-32-le": _N("import", "Unicode (UTF-32 LE)"),
        "utf-32-be": _N("import", "Unicode (UTF-32 BE)"),
        "cp1250": _N("import", "Central European (Windows-1250)"),
        "cp1251": _N("import", "Cyrillic (Windows-1251)"),
        "cp1252": _N("import", "Western (Windows-1252)"),
        "cp1253": _N("import", "Greek (Windows-1253)"),
        "cp1254": _N("import", "Turkish (Windows-1254)"),
        "cp1255": _N("import", "Hebrew (Windows-1255)"),
        "cp1256": _N("import", "Arabic (Windows-1256)"),
        "cp1257": _N("import", "Baltic (Windows-1257)"),
        "cp1258": _N("import", "Vietnamese (Windows-1258)"),
    }
)
"""Names of encodings as people know them; the others go by their code."""


def refusal_words(code: str, params: Mapping[str, object]) -> str:
    """Why a file does not come in, without the file's name."""
    template = _REFUSALS.get(code)
    if template is None:
        return sentence_of(code, params)
    words = {name: isolated(one_line(str(value), 80)) for name, value in params.items()}
    limit = params.get("limit_bytes")
    if isinstance(limit, int):
        words["limit"] = QLocale().formattedDataSize(limit, 0)
    return QCoreApplication.translate("import", template).format_map(_Known(words))


def note_words(notes: Sequence[Note]) -> list[str]:
    """What a person should know of how a text was read, one short sentence each."""
    codes = {note.code for note in notes}
    doubtful = not codes.isdisjoint({"encoding-unsure", "bytes-replaced"})
    return [
        QCoreApplication.translate("import", _NOTES[note.code]).format(count=number(note.count))
        for note in notes
        if note.code in _NOTES and not (doubtful and note.code == "encoding-guessed")
    ]


def unseen_words(count: int) -> str:
    """That so many characters of a long text are there although nobody sees them."""
    return plural("%Ln more character(s) kept, only not shown", count)


def encoding_words(encoding: str) -> str:
    """An encoding as people know it."""
    known = _ENCODINGS.get(encoding)
    return QCoreApplication.translate("import", known) if known else encoding


class _Known(dict[str, str]):
    def __missing__(self, _name: str) -> str:
        return "…"
