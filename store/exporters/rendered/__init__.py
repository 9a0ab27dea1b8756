"""Rendered articles: the text with its tags to read, send and print, in five formats."""

from store.exporters.rendered.job import (
    FORMATS,
    RenderedFormat,
    export_article,
    export_articles,
    rendered,
)
from store.exporters.rendered.page import Page, read_page

__all__ = [
    "FORMATS",
    "Page",
    "RenderedFormat",
    "export_article",
    "export_articles",
    "read_page",
    "rendered",
]
