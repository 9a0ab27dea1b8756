"""What an export would hold: how many rows each table has, and how one of them begins."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from gui.labels import QT_TRANSLATE_NOOP
from store import Project
from store.exporters import TABLES, TEXTS, CsvOptions, Preview, preview
from store.jobs import CancelToken

_N = QT_TRANSLATE_NOOP

PREVIEW_ROWS: Final = 60
NAMES: Final = (*TABLES, TEXTS)
"""Everything that can be chosen, in the order of the list."""

_WORDS: Final = {
    "contradictions": _N("exporting", "Contradictions"),
    "claims": _N("exporting", "Claims"),
    "articles": _N("exporting", "Articles"),
    "sources": _N("exporting", "Outlets"),
    "entities": _N("exporting", "Entities"),
    "aliases": _N("exporting", "Spellings of entities"),
    "mentions": _N("exporting", "Mentions of entities"),
    "claim_relations": _N("exporting", "All links between claims"),
    "notes": _N("exporting", "Notes"),
    "zones": _N("exporting", "Zones of the texts"),
    "spans": _N("exporting", "Exact places of all tags"),
    "vocabularies": _N("exporting", "Vocabularies"),
    "analysts": _N("exporting", "Analysts"),
    TEXTS: _N("exporting", "Full texts"),
}


@dataclass(frozen=True, slots=True)
class Count:
    """How many rows a table would have."""

    table: str
    rows: int


@dataclass(frozen=True, slots=True)
class Beginning:
    """How a table would begin."""

    table: str
    preview: Preview


def table_word(name: str) -> str:
    """What people call a table; its file name where there is no word for it."""
    text = _WORDS.get(name)
    return name if text is None else QCoreApplication.translate("exporting", text)


def file_of(name: str) -> str:
    """The file or folder that a table becomes."""
    return f"{name}/" if name == TEXTS else f"{name}.csv"


def look(
    project: Project,
    options: CsvOptions,
    shown: str,
    uncounted: Sequence[str],
    cancel: CancelToken,
) -> Iterator[Beginning | Count]:
    """A job: the beginning of the table shown, then the counts that lack. Raises `cancelled`."""
    # the texts are files, not rows: their articles stand for them
    yield Beginning(shown, preview(project, _counted_as(shown), options, PREVIEW_ROWS))
    for name in uncounted:
        cancel.check()
        yield Count(name, preview(project, _counted_as(name), options, 0).total)


def _counted_as(name: str) -> str:
    return "articles" if name == TEXTS else name
