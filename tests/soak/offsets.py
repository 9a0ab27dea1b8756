"""Exact places: random spans through reader, project, tables and a second opening."""

from __future__ import annotations

import csv
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import regex

from store import Project, ops, queries
from store.exporters import CsvOptions, export_csv, unguard
from store.importers.candidates import candidate_of_text
from store.types import ArticleId
from tests.soak.targets import Outcome

Span = tuple[int, int]
Places = list[tuple[ArticleId, Span]]

_SPANS_OF_ONE: Final = 500
_PIECES: Final = (
    "water ", "the ", "Ünïted ", "e\u0301te\u0301 ", "😀", "👩‍👩‍👧 ", "🇫🇷", "𝕄𝕒𝕥𝕙 ",
    "قال ", "الوزير ", "=1+1 ",
    "שלום ", "京都", "\u00a0", "\u200b", "\u202e", "\u2066", "\ufeff", "\r\n", "\n\n",
    "\r", "\u2028",
    "\t", "\u0000", "\ud83d", "\u00ad", "ﬁ", "ẞ ", "“x” ", ", ", ". ",
)  # fmt: skip

_UNBROKEN: Final = tuple(piece for piece in _PIECES if piece not in "\r\n\n\u2028")


def exact_offsets(runs: int, seed: int, folder: Path) -> Outcome:
    """As many spans as there are runs; each compared in the reader, after reopening, in the
    tables.
    """
    dice = random.Random(seed)
    path = folder / "offsets.crossclaim"
    with Project.create(path) as project:
        entity, _ = project.do(ops.add_entity, "Ministry", "organisation")
        texts = dict(_articles(project, dice, max(1, runs // _SPANS_OF_ONE)))
        places = [place for article in texts for place in _places(article, texts[article], dice)]
        places = places[:runs]
        project.do(ops.tag_occurrences, entity, places)
        wrong = list(_wrong_in_reader(project, texts, places))
    with Project.open(path) as project:
        wrong += _wrong_in_project(project, texts, places)
        wrong += _wrong_in_tables(project, texts, places, folder / "tables")
    figure = f"{len(wrong)} wrong of {len(places):,} spans in {len(texts)} texts"
    return Outcome(len(places), len(wrong), figure, not wrong, tuple(wrong[:20]))


def _articles(project: Project, dice: random.Random, count: int) -> Iterator[tuple[ArticleId, str]]:
    for nth in range(count):
        # Now and then a paragraph so long that the reader shows it in pieces.
        pieces, length = (_PIECES, 600) if nth % 10 else (_UNBROKEN, 9_000)
        raw = "\ufeff" * dice.randrange(2) + "".join(dice.choices(pieces, k=length))
        text = candidate_of_text(f"{raw} end", f"{nth}.txt").text
        new = ops.NewArticle(f"Text {nth}", text)
        yield project.do(ops.add_article, new)[0], text


def _places(article: ArticleId, text: str, dice: random.Random) -> Places:
    """Spans between whole characters, as a hand selects them, and one in ten anywhere, as a script
    may.
    """
    edges = _edges(text)
    found: Places = []
    for nth in range(_SPANS_OF_ONE):
        among = range(len(text) + 1) if nth % 10 == 0 else edges
        first = dice.randrange(len(among) - 1)
        last = min(len(among) - 1, first + dice.randint(1, 60))
        found.append((article, (among[first], among[last])))
    return found


def _edges(text: str) -> list[int]:
    """Where extended grapheme clusters meet (UAX 29, by another hand than the program's)."""
    return [0, *(match.end() for match in regex.finditer(r"\X", text))]


def _wrong_in_reader(
    project: Project, texts: dict[ArticleId, str], places: Places
) -> Iterator[str]:
    from PySide6.QtWidgets import QApplication

    from gui.reader.view import ReaderView

    _app = QApplication.instance() or QApplication([])
    view = ReaderView()
    view.resize(700, 500)
    shown = None
    for article, (start, end) in places:
        if article != shown:
            shown = article
            view.show_article(project.read(queries.article, article), texts[article], ())
        view.select_span(start, end)
        selected = view.page.span_of(view.textCursor())
        if selected != (start, end):
            yield f"reader: {article} {start}-{end} became {selected}"
        words = view.textCursor().selectedText().replace("\u2029", "")
        if words != texts[article][start:end].replace("\n", ""):
            yield f"reader: {article} {start}-{end}: {words!r}"
    view.deleteLater()


def _wrong_in_project(
    project: Project, texts: dict[ArticleId, str], places: Places
) -> Iterator[str]:
    for article, text in texts.items():
        row = project.read(queries.article, article)
        if row is None or project.text(row.body) != text:
            yield f"project: text of {article}"
        marks = project.read(queries.marks, article)
        kept = sorted((mark.start, mark.end) for mark in marks)
        if kept != sorted(span for other, span in places if other == article):
            yield f"project: spans of {article}"


def _wrong_in_tables(
    project: Project, texts: dict[ArticleId, str], places: Places, folder: Path
) -> Iterator[str]:
    for _ in export_csv(project, folder, CsvOptions()):
        pass
    with (folder / "spans.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    if len(rows) != len(places):
        yield f"tables: {len(rows)} rows for {len(places)} spans"
    for row in rows:
        article = ArticleId(int(row["article"].removeprefix("article-")))
        start, end = int(row["start"]), int(row["end"])
        if unguard(row["quote"]) != texts[article][start:end]:
            yield f"tables: {row['article']} {start}-{end}: {row['quote']!r}"
        counted = int(row["start_utf16"]), int(row["end_utf16"])
        if counted != tuple(_utf16(texts[article][:edge]) for edge in (start, end)):
            yield f"tables: {row['article']} {start}-{end} in UTF-16: {counted}"
    for article, text in texts.items():
        if (folder / "texts" / f"article-{article}.txt").read_bytes() != text.encode():
            yield f"tables: text of article-{article}"


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
