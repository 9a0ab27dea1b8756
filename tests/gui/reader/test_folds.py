"""Comments and furniture of the page fold to one line; no position ever changes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.reader.folds import Run, runs_of
from gui.reader.geometry import span_rects
from gui.reader.layers import COMMENTS, FURNITURE, Layers
from gui.reader.view import ReaderView
from gui.reader.zonelines import contents_of, voices_of
from store.rows import ZoneRow
from store.types import ArticleId, ZoneId
from tests.gui.reader.test_typography import article

TEXT = (
    "Gates opened\n\nThe gates were opened on Monday 🌊, and nobody could say by whom.\n\n"
    "Comments (2)\n\nanna: I saw it from\u00a0my roof.\n\nquim: So did I, أيضا.\n\n"
    "The gates were closed on Tuesday.\n\nSign up for our newsletter"
)


def zone(number: int, kind: str, words: str, reply_to: int | None = None) -> ZoneRow:
    start = TEXT.index(words)
    writer = words.partition(":")[0] if kind == "comment" else None
    answered = ZoneId(reply_to) if reply_to else None
    return ZoneRow(ZoneId(number), ArticleId(1), kind, start, start + len(words), writer, answered)


ZONES = [
    zone(1, "boilerplate", "Comments (2)"),
    zone(2, "comment", "anna: I saw it from\u00a0my roof."),
    zone(3, "comment", "quim: So did I, أيضا.", 2),
    zone(4, "advert", "Sign up for our newsletter"),
]


@pytest.fixture
def view(qtbot: QtBot) -> ReaderView:
    view = ReaderView()
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show_article(article(), TEXT, ZONES)
    view.show()
    return view


def top_of(view: ReaderView, words: str) -> float | None:
    start = TEXT.index(words)
    rects = span_rects(view.page, start, start + 1)
    return rects[0].top() if rects else None


def fold(view: ReaderView, *kinds: str) -> None:
    view.set_layers(Layers(frozenset(kinds)))


def test_comments_and_the_heading_above_them_are_one_run_other_furniture_another() -> None:
    runs = list(runs_of(TEXT, ZONES))
    assert [run.kind for run in runs] == [COMMENTS, FURNITURE]
    assert TEXT[runs[0].start : runs[0].end].startswith("Comments (2)")
    assert TEXT[runs[0].start : runs[0].end].endswith("أيضا.")
    assert "2" in contents_of(runs[0])


def test_a_zone_that_is_only_part_of_a_line_is_never_folded() -> None:
    assert not list(runs_of(TEXT, [zone(1, "advert", "nobody could say")]))


def test_folding_hides_the_words_and_moves_up_what_follows(view: ReaderView) -> None:
    before = top_of(view, "The gates were closed")
    fold(view, COMMENTS)
    after = top_of(view, "The gates were closed")
    assert top_of(view, "anna") is None
    assert top_of(view, "Sign up") is not None
    assert before is not None
    assert after is not None
    assert after < before - 60
    fold(view)
    assert top_of(view, "The gates were closed") == pytest.approx(before, abs=1)


def test_positions_are_the_same_whatever_is_folded(view: ReaderView) -> None:
    fold(view, COMMENTS, FURNITURE)
    for start in range(0, len(TEXT), 5):
        cursor = view.page.cursor(start, min(start + 3, len(TEXT)))
        assert view.page.span_of(cursor) == (start, min(start + 3, len(TEXT)))


@pytest.mark.parametrize(
    "go",
    [
        lambda view, at: view.set_caret(at),
        lambda view, at: view.select_span(at, at + 4),
        lambda view, at: view.reveal(at, at + 4),
        lambda view, at: view.show_hits([(at, at + 4)], 0),
    ],
)
def test_whoever_goes_into_a_folded_stretch_opens_it(
    view: ReaderView, go: Callable[[ReaderView, int], None]
) -> None:
    fold(view, COMMENTS, FURNITURE)
    go(view, TEXT.index("my roof"))
    assert top_of(view, "anna") is not None
    assert top_of(view, "Sign up") is None


def test_a_click_on_its_line_opens_a_fold_and_the_next_one_folds_it(view: ReaderView) -> None:
    fold(view, COMMENTS)
    run = view.folds.runs[0]
    states = []
    view.folded.connect(lambda _run, is_folded: states.append(is_folded))
    for _ in range(2):
        view.grab()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=line_of(view, run))
    assert states == [False, True]


def line_of(view: ReaderView, run: Run) -> QPoint:
    """A place on the line above or instead of a run."""
    for y in range(view.viewport().height()):
        found = view.zone_lines.at(view.page_point(QPoint(view.viewport().width() // 2, y)))
        if found is not None and found.about == run:
            return QPoint(view.viewport().width() // 2, y + 4)
    raise AssertionError("no line")


def test_a_caret_in_a_run_that_is_folded_waits_above_it(view: ReaderView) -> None:
    view.set_caret(TEXT.index("my roof"))
    view.toggle_fold(view.folds.runs[0])
    assert view.caret() == TEXT.index("whom.") + len("whom.")
    assert top_of(view, "anna") is None
    assert view.run_here() == view.folds.runs[0]


def test_another_theme_or_zoom_keeps_what_is_folded(view: ReaderView) -> None:
    view.toggle_fold(view.folds.runs[0])
    view.restyle()
    assert top_of(view, "anna") is None


def test_a_text_that_is_nothing_but_comments_folds_and_opens(qtbot: QtBot) -> None:
    view = ReaderView()
    qtbot.addWidget(view)
    text = "anna: yes\n\nquim: no"
    zones = [
        ZoneRow(ZoneId(1), ArticleId(1), "comment", 0, 9, None, None),
        ZoneRow(ZoneId(2), ArticleId(1), "comment", 11, len(text), None, None),
    ]
    view.show_article(article("x"), text, zones)
    view.show()
    fold(view, COMMENTS)
    view.grab()
    assert not span_rects(view.page, 0, 1)
    view.set_caret(4)
    assert span_rects(view.page, 0, 1)


def test_replies_stand_further_in(view: ReaderView) -> None:
    assert view.page.indent_at(TEXT.index("quim")) > view.page.indent_at(TEXT.index("anna"))


def test_a_comment_says_who_speaks_to_whom_only_where_its_words_do_not() -> None:
    anna, quim = ZONES[1], ZONES[2]
    assert voices_of(TEXT, anna, None) == ""
    assert voices_of(TEXT, quim, anna).endswith("anna")
    assert "quim" not in voices_of(TEXT, quim, anna)
