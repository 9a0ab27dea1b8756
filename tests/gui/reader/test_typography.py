"""How an article is set: rhythm, zones, headline, and that none of it moves a tag."""

from __future__ import annotations

import datetime as dt
import time
import uuid

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.reader.geometry import span_rects
from gui.reader.typography import ZONE_LOOKS, Typography
from gui.reader.view import ReaderView
from store.rows import ArticleRow, Stamps, ZoneRow
from store.types import ArticleId, RevisionId, ZoneId

TEXT = (
    "Gates opened\n\nBy Lida Morano\n\nA standfirst of some words.\n\nThe gates were opened on"
    " Monday 🌊.\n\nقال المدير إن الجسر آمن\n\nanna: I saw it from\u00a0my roof."
)


@pytest.fixture
def view(qtbot: QtBot) -> ReaderView:
    view = ReaderView()
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show()
    return view


def article(title: str = "Gates opened") -> ArticleRow:
    now = dt.datetime.now(dt.UTC)
    stamps = Stamps(uuid.uuid4(), now, now, None, None, "hand")
    return ArticleRow(
        ArticleId(1), title, None, None, None, None, "2024-06-12", None, None, None, None, "new",
        None, RevisionId(1), 1, 1, "", 1, stamps,
    )  # fmt: skip


def zone(kind: str, words: str) -> ZoneRow:
    start = TEXT.index(words)
    return ZoneRow(ZoneId(1), ArticleId(1), kind, start, start + len(words), None, None)


def top_of(view: ReaderView, words: str) -> float:
    start = TEXT.index(words)
    return span_rects(view.page, start, start + 1)[0].top()


def size_of(view: ReaderView, words: str) -> float:
    start = TEXT.index(words)
    size = view.page.cursor(start, start + 1).charFormat().fontPointSize()
    return size or view.typography.font.pointSizeF()


def test_empty_lines_are_as_high_as_the_distance_between_paragraphs(view: ReaderView) -> None:
    view.show_article(article(), TEXT, [])
    tops = {}
    for percent in (0, 60, 150):
        view.restyle(Typography(QFont("DejaVu Serif", 13), paragraph_spacing_percent=percent))
        tops[percent] = top_of(view, "The gates were")
    line = QFontMetricsF(QFont("DejaVu Serif", 13)).height()
    assert tops[0] < tops[60] < tops[150]
    assert tops[150] - tops[60] == pytest.approx(3 * 0.9 * line, abs=4)


def test_paragraphs_without_empty_lines_stand_apart_as_well(view: ReaderView) -> None:
    view.show_article(article("Other"), "One.\nTwo.", [])
    heights = []
    for percent in (0, 100):
        view.restyle(Typography(QFont("DejaVu Serif", 13), paragraph_spacing_percent=percent))
        heights.append(span_rects(view.page, 5, 6)[0].top())
    assert heights[1] > heights[0]


def test_justified_text_reaches_the_edge_and_a_headline_does_not(view: ReaderView) -> None:
    long = "Gates opened\n\n" + "Several words of unequal length stand here. " * 12
    view.show_article(article(), long, [])
    view.restyle(Typography(QFont("DejaVu Serif", 13), justified=True))
    headline = view.page.cursor(0, 1).blockFormat().alignment()
    body = view.page.cursor(14, 15).blockFormat().alignment()
    assert body & Qt.AlignmentFlag.AlignJustify
    assert not headline & Qt.AlignmentFlag.AlignJustify


def test_a_text_that_begins_with_its_title_shows_it_as_the_headline_and_only_once(
    view: ReaderView,
) -> None:
    view.show_article(article(), TEXT, [])
    assert size_of(view, "Gates opened") > size_of(view, "The gates were")
    assert "Gates opened" not in [each.text() for each in shown_labels(view)]


@pytest.mark.parametrize("title", ["Gates", "gates opened", "", "Gates opened wide"])
def test_another_title_stands_above_the_text(view: ReaderView, title: str) -> None:
    view.show_article(article(title), TEXT, [])
    assert size_of(view, "Gates opened") == size_of(view, "The gates were")
    assert title in [each.text() for each in shown_labels(view)]


@pytest.mark.parametrize("kind", ZONE_LOOKS)
def test_each_zone_looks_unlike_the_body(view: ReaderView, kind: str) -> None:
    view.show_article(article("Other"), TEXT, [])
    plain = view.page.cursor(TEXT.index("anna"), TEXT.index("anna") + 1).charFormat()
    view.show_article(article("Other"), TEXT, [zone(kind, "anna: I saw it from\u00a0my roof.")])
    zoned = view.page.cursor(TEXT.index("anna"), TEXT.index("anna") + 1).charFormat()
    assert zoned != plain


@pytest.mark.parametrize("words", ["anna: I saw it from\u00a0my roof.", "قال المدير إن الجسر آمن"])
def test_a_comment_has_a_rule_where_its_lines_begin(view: ReaderView, words: str) -> None:
    view.show_article(article(), TEXT, [zone("comment", words)])
    rect = span_rects(view.page, TEXT.index(words), TEXT.index(words) + len(words))[0]
    image = view.viewport().grab().toImage()
    column = view.document().rootFrame().frameFormat()
    is_rtl = words.startswith("ق")
    x = view.viewport().width() - column.rightMargin() - 2 if is_rtl else column.leftMargin() + 1
    paper = image.pixelColor(int(x), int(top_of(view, "Gates opened")))
    assert image.pixelColor(int(x), int(rect.center().y())) != paper
    assert abs(rect.right() - x if is_rtl else rect.left() - x) > 10


def test_a_very_long_article_is_set_at_once(view: ReaderView) -> None:
    long = "\n\n".join(f"Paragraph {n} tells of the river gates of Vesna." for n in range(20_000))
    view.show_article(article("Other"), long, [])
    began = time.perf_counter()
    view.restyle(Typography(QFont("DejaVu Serif", 14)))
    assert time.perf_counter() - began < 5


def shown_labels(view: ReaderView) -> list[QLabel]:
    return [each for each in view.header.findChildren(QLabel) if not each.isHidden()]
