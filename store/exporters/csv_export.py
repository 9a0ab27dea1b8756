"""The CSV export: a folder or one zip with linked tables, texts, a description and a readme."""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path
from typing import Final

from store.errors import KnownError
from store.exporters.columns import Table
from store.exporters.extract import Extract, extract
from store.exporters.manifest import WrittenTable, WrittenText, write_manifest
from store.exporters.options import CsvOptions
from store.exporters.place import Staging, sync, told_as
from store.exporters.readme import README, readme
from store.exporters.snapshot import snapshot
from store.exporters.tables import TABLES, TEXTS
from store.jobs import CancelToken, Pace, Progress
from store.project import Project
from store.queries import exported
from store.queries.exported_tags import earlier_texts

_BUFFER_BYTES: Final = 1 << 20
_TEXTS_A_READ: Final = 20
_SHOWN_A_READ: Final = 100
"""Previews read the project itself, beside the work in it."""


@dataclass(frozen=True, slots=True)
class Exported:
    """Where it lies, and how many rows each table has."""

    path: Path
    rows: dict[str, int]


@dataclass(frozen=True, slots=True)
class Preview:
    """The first rows of a table as they would be written, and how many there are."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    total: int


def export_csv(
    project: Project,
    target: Path,
    options: CsvOptions | None = None,
    cancel: CancelToken | None = None,
) -> Generator[Progress, None, Exported]:
    """A job that writes the tables into a folder, or into one zip where the target ends so.

    An export of ours that stands there is replaced. Raises `already-exists`, `export-failed`,
    `cancelled`, and what reading the project may raise.
    """
    options = options or CsvOptions()
    cancel = cancel or CancelToken()
    yield Progress(0, None, "snapshot")
    with told_as(target), Staging(target) as staging, snapshot(project) as copy:
        writing = _Writing(extract(copy, options), staging.folder, options, cancel)
        yield from writing.tables()
        yield from writing.texts()
        writing.descriptions(project.name)
        for packed in staging.put():
            cancel.check()
            if writing.pace.due():
                yield Progress(packed, None, "zip")
        return Exported(staging.target, {each.table.name: each.rows for each in writing.written})


def preview(
    project: Project, table: str, options: CsvOptions | None = None, limit: int = 50
) -> Preview:
    """How a table would begin. Raises `bad-option` where there is no such table."""
    options = options or CsvOptions()
    if table not in TABLES:
        raise KnownError("bad-option", name="tables", text=table)
    shown = TABLES[table]
    pages = shown.pages(extract(project, options, page=max(1, min(limit, _SHOWN_A_READ))))
    rows = chain.from_iterable(options.flavour.rows(shown, page) for page in pages.each)
    return Preview(
        tuple(column.name for column in shown.columns),
        tuple(islice(rows, limit)),
        pages.total,
    )


@dataclass(slots=True)
class _Writing:
    """One export under way in its folder."""

    source: Extract
    folder: Path
    options: CsvOptions
    cancel: CancelToken
    pace: Pace = field(default_factory=Pace)
    written: list[WrittenTable] = field(default_factory=list)
    written_texts: list[WrittenText] = field(default_factory=list)

    def tables(self) -> Iterator[Progress]:
        """Write the chosen tables."""
        for table in self.options.chosen():
            yield from self._table(table)

    def texts(self) -> Iterator[Progress]:
        """Write the articles' texts where they are chosen."""
        if not self.options.wants(TEXTS):
            return
        folder = self.folder / TEXTS
        folder.mkdir()
        pages = TABLES["articles"].pages(self.source)
        for page in pages.each:
            for first in range(0, len(page), _TEXTS_A_READ):
                self.cancel.check()
                articles = page[first : first + _TEXTS_A_READ]
                bodies = {article["body_id"] for article in articles}
                texts = self.source.read(exported.body_texts, bodies)
                for article in articles:
                    self._text(f"article-{article['id']}", texts[article["body_id"]])
                yield from self._earlier([int(article["id"]) for article in articles])
                if self.pace.due():
                    yield Progress(len(self.written_texts), pages.total, TEXTS)

    def _earlier(self, articles: Sequence[int]) -> Iterator[Progress]:
        """Write the earlier versions in which words of lost tags stand."""
        for article, revision, body in self.source.read(earlier_texts, articles):
            self.cancel.check()
            text = self.source.read(exported.body_texts, {body})[body]
            self._text(f"article-{article}", text, f".revision-{revision}")
            if self.pace.due():
                yield Progress(len(self.written_texts), None, TEXTS)

    def descriptions(self, name: str) -> None:
        """Write the page in plain words and, last, the manifest."""
        options, tables = self.options, [each.table for each in self.written]
        page = readme(name, tables, options.flavour, texts=options.wants(TEXTS))
        (self.folder / README).write_text(page, "utf-8", newline="\n")
        write_manifest(self.folder, self.source.project, options, self.written, self.written_texts)

    def _table(self, table: Table) -> Iterator[Progress]:
        path = self.folder / f"{table.name}.csv"
        pages = table.pages(self.source)
        done = 0
        with path.open("w", _BUFFER_BYTES, "utf-8", newline="") as file:
            file.write(self.options.flavour.header(table))
            for page in pages.each:
                self.cancel.check()
                file.write(self.options.flavour.lines(table, page))
                done += len(page)
                if self.pace.due():
                    yield Progress(done, pages.total, table.name)
            sync(file)
        with path.open("rb") as raw:
            digest = hashlib.file_digest(raw, "sha256").hexdigest()
        self.written.append(WrittenTable(table, done, path.stat().st_size, digest))

    def _text(self, name: str, text: str, version: str = "") -> None:
        path = f"{TEXTS}/{name}{version}.txt"
        raw = text.encode()
        (self.folder / path).write_bytes(raw)
        digest = hashlib.sha256(raw).hexdigest()
        self.written_texts.append(WrittenText(name, path, digest, len(text)))
