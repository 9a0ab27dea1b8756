"""Scenarios 8, 9 and 10: articles in, tables out, large steps undone."""

from __future__ import annotations

import csv
import shutil
import sqlite3
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from store import Project, ops
from store.exporters import CsvOptions, export_csv
from store.importing import import_articles
from store.jobs import finished
from store.search.index import entry_of, hash_of
from tests.bench.corpus import project_of, text_of
from tests.bench.figures import Figure, figure, timed

_FILES = 10_000
_COLUMNS = (
    "mention.id", "span.id", "article.id", "article.title", "span.start", "span.end", "span.quote",
    "entity.id", "entity.name", "entity.kind", "mention.form", "mention.read_as", "span.anchor",
    "span.role", "hex(mention.uid)", "mention.created_at", "mention.changed_at", "mention.origin",
    "mention.created_by", "mention.changed_by",
)  # fmt: skip


def importing(folder: Path, count: int = _FILES) -> Iterator[Figure]:
    """Files → searchable, zones found, copies grouped; beside a raw insert of the same rows."""
    source = folder / f"texts-{count}"
    if not source.exists():
        source.mkdir()
        for number in range(count):
            (source / f"report-{number:06}.txt").write_text(text_of(number), "utf-8")
    path = folder / "imported.crossclaim"
    path.unlink(missing_ok=True)
    gaps: list[float] = []
    with Project.create(path) as project:
        start = last = time.perf_counter()
        for _ in import_articles(project, [source]):
            now = time.perf_counter()
            gaps.append((now - last) * 1000)
            last = now
        spent = time.perf_counter() - start
    raw = _raw_import(source, folder / "raw.db") / 1000
    yield figure(
        8, f"import {count:,} files of 6 KB → searchable", [spent], unit="s",
        reference=("raw insert of the same rows and index", [raw]), most_ratio=4,
    )  # fmt: skip


def _raw_import(source: Path, path: Path) -> float:
    path.unlink(missing_ok=True)

    def work() -> None:
        connection = sqlite3.connect(path, isolation_level=None)
        connection.execute("CREATE TABLE body (id INTEGER PRIMARY KEY, hash TEXT, text TEXT)")
        connection.execute("CREATE TABLE article (id INTEGER PRIMARY KEY, title TEXT, file TEXT)")
        connection.execute("CREATE VIRTUAL TABLE words USING fts5(text, content='')")
        connection.execute("BEGIN")
        for number, file in enumerate(sorted(source.iterdir()), start=1):
            text = file.read_text("utf-8")
            digest = hash_of(text).hex()
            connection.execute("INSERT INTO body VALUES (?, ?, ?)", (number, digest, text))
            row = (number, text.partition("\n")[0], file.name)
            connection.execute("INSERT INTO article VALUES (?, ?, ?)", row)
            connection.execute("INSERT INTO words(rowid, text) VALUES (?, ?)", (number, text))
        connection.execute("COMMIT")
        connection.close()

    return timed(work)


def copying(count: int = 500) -> Iterator[Figure]:
    """What the search for near copies adds to an article of 6 KB."""
    articles = [text_of(number) for number in range(count)]
    spent = timed(lambda: [entry_of(number, b"", text) for number, text in enumerate(articles)])
    yield figure(8, "fold, split and sketch one article of 6 KB", [spent / count])


def exporting(folder: Path, size: int) -> Iterator[Figure]:
    """All mentions as CSV, beside `csv.writer` over a raw cursor with the same joined columns."""
    path = project_of(folder, size)
    target = folder / "tables"
    with Project.open(path) as project:
        for table in ("mentions", "spans"):
            shutil.rmtree(target, ignore_errors=True)
            options = CsvOptions(tables=frozenset({table}), raw=True)
            spent = timed(partial(_export, project, target, options))
            with (target / f"{table}.csv").open(encoding="utf-8", newline="") as file:
                columns = len(next(csv.reader(file)))
            raw = _raw_export(path, folder / "raw.csv", columns)
            yield figure(
                9, f"export {size * 10:,} {table}", [spent / 1000], unit="s",
                reference=(f"csv.writer over a raw cursor, {columns} columns", [raw / 1000]),
                most_ratio=2,
            )  # fmt: skip


def _export(project: Project, target: Path, options: CsvOptions) -> None:
    finished(export_csv(project, target, options))


def _raw_export(path: Path, target: Path, columns: int) -> float:
    taken = _COLUMNS[:columns]
    query = (
        f"SELECT {', '.join(taken)} FROM mention JOIN span ON span.mention_id = mention.id"
        " JOIN article ON article.id = mention.article_id"
        " LEFT JOIN entity ON entity.id = mention.entity_id ORDER BY mention.id"
    )

    def work() -> None:
        connection = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
        with target.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(connection.execute(query))
        connection.close()

    return timed(work)


def undoing(folder: Path, count: int = 10_000) -> Iterator[Figure]:
    """A step of 10,000 tags: done, undone, done again."""
    path = folder / "undo.crossclaim"
    path.unlink(missing_ok=True)
    text = text_of(1, size=600_000)
    with Project.create(path) as project:
        article, _ = project.do(ops.add_article, ops.NewArticle("Long", text))
        entity, _ = project.do(ops.add_entity, "Somebody", "person")
        step = (len(text) - 20) // count
        places = [(article, (at * step, at * step + 8)) for at in range(count)]
        done = timed(lambda: project.do(ops.tag_occurrences, entity, places))
        undone = [timed(project.undo)]
        redone = [timed(project.redo)]
    reference = ("the operation", [done])
    yield figure(10, "undo 10,000 tags", undone, reference=reference, most_ratio=1.2)
    yield figure(10, "redo 10,000 tags", redone, reference=reference, most_ratio=1.2)
