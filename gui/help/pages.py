"""The help pages by name: their order, titles and words, in the language of the interface."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

import resources
from store.exporters.describing import tables_in_words
from store.models.describing import schema_in_words

ENGLISH: Final = "en"
FIRST_PAGE: Final = "start"

PAGES: Final = (
    "start",
    "reading",
    "articles",
    "entities",
    "claims",
    "contradictions",
    "finding",
    "problems",
    "statistics",
    "export",
    "columns",
    "project",
    "keyboard",
    "scripting",
    "file-format",
    "contributing",
)
"""All pages in the order in which they are listed."""

_TABLES_HERE: Final = "{tables}"
_MADE: Final[dict[str, Callable[[], str]]] = {
    "columns": tables_in_words,
    "file-format": schema_in_words,
}


def folder() -> Path:
    """Where the pages and their pictures lie, one folder a language."""
    return resources.path("help")


def words_of(page: str, language: str = ENGLISH) -> str:
    """The page as Markdown, in English where the language has none; KeyError: no such page.

    What the program knows itself, such as the columns of the export, is written in by it.
    """
    if page not in PAGES:
        raise KeyError(page)
    chosen = folder() / language / f"{page}.md"
    path = chosen if chosen.exists() else folder() / ENGLISH / f"{page}.md"
    words = path.read_text(encoding="utf-8")
    return words.replace(_TABLES_HERE, _MADE[page]()) if page in _MADE else words


def title_of(words: str) -> str:
    """The first heading of a page."""
    return words.partition("\n")[0].removeprefix("# ").strip()
