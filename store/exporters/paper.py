"""What goes to paper: blocks of simple HTML, each made to stay on one page where it fits.

The HTML knows the few elements that Qt's documents know; all words in it are escaped.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from html import escape
from typing import Final

from store.text.direction import direction_of
from store.text.emoji import without_pictures

LONGEST_RUN: Final = 20_000
"""Characters of one passage that paper shows; lines of any length are laid out in their square."""

SANS: Final = "font-family:'Noto Sans','Noto Sans Arabic','Segoe UI','DejaVu Sans',sans-serif;"
"""Families whose Arabic can be copied out of a PDF: others lose the joined letters."""

TURNING: Final = re.compile("[\u200e\u200f\u061c\u202a-\u202e]")
"""Marks that turn letters round, also those of ours that follow: on paper they are written out."""
_BLANKS: Final = re.compile("  +")
_UNBROKEN: Final = re.compile(r"\S{80}")


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a document; `together` keeps it on one page where it fits."""

    html: str
    together: bool = True
    number: int = 0
    """Of an entry, for the table of contents; 0 for none."""
    space_px: int = 0
    """Left free above it, but not at the head of a page."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A document to print: title, foot line, and blocks; `contents` knows entries' pages."""

    title: str
    foot: str
    lead: tuple[Block, ...]
    blocks: tuple[Block, ...]
    contents: Callable[[Mapping[int, int]], tuple[Block, ...]] | None = None
    page_of: str = "{page} / {pages}"


def inline(text: str) -> str:
    """Words for a paragraph: escaped, pictures by name, breaks kept, long runs breakable."""
    plain = TURNING.sub(lambda mark: f"⟨U+{ord(mark[0]):04X}⟩", without_pictures(text))
    plain = _UNBROKEN.sub(lambda run: f"{run[0]}\u200b", plain)
    kept = escape(plain, quote=False).replace("\t", "\u00a0\u00a0\u00a0\u00a0")
    return re.sub("  +", lambda run: "\u00a0" * (len(run[0]) - 1) + " ", kept).replace(
        "\n", "<br/>"
    )


def paragraph(text: str, style: str = "") -> str:
    """A paragraph that runs as its first letter says."""
    return paragraph_of(inline(text), text, style)


def paragraph_of(html: str, text: str, style: str = "") -> str:
    """The same of words that are HTML already; the text says which way it runs."""
    way = ' dir="rtl" align="right"' if direction_of(text) == "rtl" else ""
    given = f' style="{style}"' if style else ""
    return f"<p{way}{given}>{html}</p>"
