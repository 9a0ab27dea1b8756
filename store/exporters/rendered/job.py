"""Writes rendered articles: one as a file, or many as a folder that appears whole."""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any, Final

from store import queries
from store.errors import KnownError
from store.exporters.onefile import put_file, put_folder
from store.exporters.place import told_as
from store.exporters.rendered.page import Page, read_page
from store.exporters.snapshot import snapshot
from store.exporters.wording import Wording
from store.jobs import CancelToken, Pace, Progress
from store.project import Project
from store.rows import ArticleRow
from store.text.folding import fold_key
from store.types import ArticleId

_LONGEST_NAME: Final = 48


@dataclass(frozen=True, slots=True)
class RenderedFormat:
    """A format: its code, the suffix of its files, and what writes it."""

    code: str
    suffix: str
    writer: Callable[[], Callable[..., Any]]
    """Imports late: the formatters of Pygments take time."""


def _html() -> Callable[..., Any]:
    from store.exporters.rendered.html import ArticleHtml

    return ArticleHtml


def _rtf() -> Callable[..., Any]:
    from store.exporters.rendered.rtf import ArticleRtf

    return ArticleRtf


def _svg() -> Callable[..., Any]:
    from store.exporters.rendered.svg import ArticleSvg

    return ArticleSvg


def _latex() -> Callable[..., Any]:
    from store.exporters.rendered.latex import ArticleLatex

    return ArticleLatex


def _terminal() -> Callable[..., Any]:
    from store.exporters.rendered.terminal import ArticleTerminal

    return ArticleTerminal


FORMATS: Final[dict[str, RenderedFormat]] = {
    each.code: each
    for each in (
        RenderedFormat("html", ".html", _html),
        RenderedFormat("rtf", ".rtf", _rtf),
        RenderedFormat("svg", ".svg", _svg),
        RenderedFormat("latex", ".tex", _latex),
        RenderedFormat("terminal", ".ansi", _terminal),
    )
}


def rendered(page: Page, code: str, **options: object) -> str:
    """A page in a format; options are `full`, `labels` and what the format takes besides."""
    out = StringIO()
    _format(code).writer()(page, **options).format_unencoded(page.tokens(), out)
    return out.getvalue()


def export_article(
    project: Project, article: ArticleId, code: str, target: Path, words: Wording | None = None
) -> Path:
    """The file written: one article. Raises `no-such-record`, `export-failed`."""
    with told_as(target):
        return put_file(target, rendered(read_page(project, article, words), code))


def export_articles(
    project: Project,
    code: str,
    target: Path,
    articles: Sequence[ArticleId] | None = None,
    words: Wording | None = None,
    cancel: CancelToken | None = None,
) -> Generator[Progress, None, list[Path]]:
    """A job that writes articles (all of them by default) into a new or empty folder.

    Raises `already-exists`, `export-failed`, `cancelled`.
    """
    pace, cancel, form = Pace(), cancel or CancelToken(), _format(code)
    yield Progress(0, None, "snapshot")
    with told_as(target), put_folder(target) as folder, snapshot(project) as copy:
        keys = copy.read(queries.article_ids) if articles is None else list(articles)
        names = []
        for done, key in enumerate(keys):
            cancel.check()
            page = read_page(copy, key, words)
            name = f"{file_stem(page.article)}{form.suffix}"
            text = rendered(page, code)
            (folder / name).write_text(text, "utf-8", newline="\n")
            names.append(name)
            if pace.due():
                yield Progress(done + 1, len(keys), name)
    return [target / name for name in names]


def file_stem(article: ArticleRow) -> str:
    """A name for the file of an article: its id and the beginning of its title."""
    words = re.sub(r"[^\w]+", "-", fold_key(article.title)).strip("-_")[:_LONGEST_NAME]
    return "-".join(part for part in (f"article-{article.id}", words) if part)


def _format(code: str) -> RenderedFormat:
    if code not in FORMATS:
        raise KnownError("unknown-format", name=code)
    return FORMATS[code]
