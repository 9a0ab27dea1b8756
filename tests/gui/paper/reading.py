"""Reads PDF files back as another program does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest


def pages_of(path: Path) -> list[str]:
    """The words of each page; blanks as single spaces."""
    pdfium = pytest.importorskip("pypdfium2")
    document = pdfium.PdfDocument(path)
    try:
        return [
            re.sub(r"[\s\u200b\ufffe]+", " ", page.get_textpage().get_text_bounded())
            for page in document
        ]
    finally:
        document.close()


def title_of(path: Path) -> str:
    """The title that the file tells of itself."""
    pdfium = pytest.importorskip("pypdfium2")
    document = pdfium.PdfDocument(path)
    try:
        return str(document.get_metadata_value("Title"))
    finally:
        document.close()
