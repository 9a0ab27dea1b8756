"""Scenarios 9 and 10: tables out, large steps undone."""

from __future__ import annotations

import csv
import shutil
import sqlite3
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from store import Project, ops
from store.exporters import CsvOptions, export_csv
from store.jobs import finished
from tests.bench.corpus import project_of, text_of
from tests.bench.figures import Figure, figure, timed

_COLUMNS = (
    "mention.id", "span.id", "article.id", "article.title", "span.start", "span.end", "span.quote",
    "entity.id", "entity.name", "entity.kind", "mention.form", "mention.read_as", "span.anchor",
    "span.role", "hex(mention.uid)", "mention.created_at", "mention.changed_at", "mention.origin",
    "mention.created_by", "mention.changed_by",
)  # fmt: skip


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
                # What spans say of sentences and lines is worked out from the texts.
                most_ratio=2 if table == "mentions" else None,
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
