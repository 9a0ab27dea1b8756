"""Tables are safe and lossless: random cells through the real export, read by Python's own csv."""

from __future__ import annotations

import csv
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from store import Project, ops, queries
from store.exporters import CsvOptions, export_csv, unguard
from store.types import ArticleId
from tests.soak.targets import Outcome

_SIGNS: Final = "=+-@\t＝＋－＠'\",;\\ |!%\u00a0é😀ب\u202e京1a"
_FORMULAS: Final = (
    "=1+1", "=cmd|' /C calc'!A0", "+SUM(1)", "-2+3", "@SUM(1)", '=HYPERLINK("http://x.test")',
    "\t=1", "'=1", "''", "＝1", '"=1"', "=\u00a01", ";=1", ",=1",
)  # fmt: skip
_CALCULATED: Final = frozenset("=+-@\t\r\0＝＋－＠")
"""What a spreadsheet begins a formula with (OWASP, ASVS 1.2.10)."""
_FREE: Final = ("title", "outlet", "byline", "topic", "restatement")
_CELLS_OF_ONE: Final = 3


def safe_tables(runs: int, seed: int, folder: Path) -> Outcome:
    """As many random cells as there are runs; each safe in a spreadsheet, and the same again."""
    dice = random.Random(seed)
    with Project.create(folder / "tables.crossclaim") as project:
        written = _written(project, dice, -(-runs // _CELLS_OF_ONE))
        for name, options in (("safe", CsvOptions()), ("raw", CsvOptions(raw=True))):
            for _ in export_csv(project, folder / name, options):
                pass
        found = [project.read(queries.article, key) for key in written]
    kept = {row.id: row.title for row in found if row is not None}
    cells, wrong = 0, list[str]()
    for table in ("articles", "claims"):
        for safe, raw in zip(
            _rows(folder / "safe" / f"{table}.csv"), _rows(folder / "raw" / f"{table}.csv"),
            strict=True,
        ):  # fmt: skip
            cells += sum(name in safe for name in _FREE)
            wrong += _differences(safe, raw)
            if table == "articles" and raw["title"] != kept[_key(raw)]:
                wrong.append(f"title of {raw['article']}: {raw['title']!r}")
    figure = f"{len(wrong)} wrong or dangerous of {cells:,} cells"
    return Outcome(cells, len(wrong), figure, not wrong and cells >= runs, tuple(wrong[:20]))


def _written(project: Project, dice: random.Random, count: int) -> list[ArticleId]:
    def words() -> str:
        if dice.random() < 0.3:
            return dice.choice(_FORMULAS)
        return "".join(dice.choices(_SIGNS, k=dice.randint(1, 9))) + "a"

    news = [
        ops.NewArticle(words(), f"Text {nth}. {words()}", outlet=words(), byline=words())
        for nth in range(count)
    ]
    articles: list[ArticleId] = []
    for first in range(0, count, 500):
        keys, _ = project.do(ops.add_articles, news[first : first + 500])
        articles += [ArticleId(key) for key in keys]
    for article in articles[: max(1, count // 10)]:
        claim, _ = project.do(ops.add_claim, article, [(0, 4)], restatement=words())
        project.do(ops.edit_claim, claim, topic=words())
    return articles


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file)


def _differences(safe: dict[str, str], raw: dict[str, str]) -> Iterator[str]:
    for name, cell in safe.items():
        if unguard(cell) != raw[name]:
            yield f"{name}: {cell!r} for {raw[name]!r}"
        if name in _FREE and cell[:1] in _CALCULATED:
            yield f"{name}: {cell!r} would be calculated"


def _key(row: dict[str, str]) -> ArticleId:
    return ArticleId(int(row["article"].removeprefix("article-")))
