"""The reader: spans in code points, whatever the text is made of."""

from __future__ import annotations

import datetime as dt
import time
import uuid
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.reader.markindex import MarkIndex
from gui.reader.marking import Kinds
from gui.reader.view import ReaderView
from gui.tags import Tag
from store.rows import ArticleRow, Mark, Stamps
from store.types import ArticleId, RevisionId, SpanId

ARABIC = "قال المدير إن الجسر آمن تماما"
TEXT = f"Bridge 😀 closed\n\nThe mayor\u00a0said “no”.\n{ARABIC}\nFamily 👩‍👩‍👧 café e\u0301nd"


def article(text: str) -> ArticleRow:
    now = dt.datetime.now(dt.UTC)
    stamps = Stamps(uuid.uuid4(), now, now, None, None, "hand")
    return ArticleRow(
        ArticleId(1), "Title", None, None, None, None, None, None, None, None, None, "new", None,
        RevisionId(1), 1, 1, "", len(text), stamps,
    )  # fmt: skip


@pytest.fixture
def show(qtbot: QtBot) -> Callable[[str], ReaderView]:
    view = ReaderView()
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show()

    def shown(text: str) -> ReaderView:
        view.show_article(article(text), text, [])
        return view

    return shown


def test_every_selection_returns_the_words_that_were_selected(
    show: Callable[[str], ReaderView],
) -> None:
    view = show(TEXT)
    for start in range(len(TEXT)):
        for end in (start + 1, start + 4, len(TEXT)):
            if end > len(TEXT):
                continue
            view.setTextCursor(view.page.cursor(start, end))
            assert view.page.span_of(view.textCursor()) == (start, end)


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    st.text(
        alphabet=st.sampled_from("ab \u00a0\n😀e\u0301\u200fق“👩\u200d"), min_size=1, max_size=80
    ),
    st.data(),
)
def test_spans_survive_the_document_for_any_text(
    show: Callable[[str], ReaderView], text: str, data: st.DataObject
) -> None:
    view = show(text)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    cursor = view.page.cursor(start, end)
    assert view.page.span_of(cursor) == (start, end)


def test_a_paragraph_without_end_is_cut_for_display_and_keeps_its_offsets(
    show: Callable[[str], ReaderView],
) -> None:
    text = "word " * 12_000 + "needle" + " word" * 100
    view = show(text)
    start = text.index("needle")
    view.select_span(start, start + 6)
    assert view.selected_span() == (start, start + 6)
    assert view.document().blockCount() > 1


def test_copying_keeps_no_break_spaces(show: Callable[[str], ReaderView]) -> None:
    view = show(TEXT)
    start = TEXT.index("mayor")
    view.select_span(start, start + len("mayor said"))
    view.copy()
    assert QGuiApplication.clipboard().text() == "mayor\u00a0said"


def test_blanks_at_the_edges_are_not_selected(show: Callable[[str], ReaderView]) -> None:
    view = show(TEXT)
    start = TEXT.index(" closed")
    view.setTextCursor(view.page.cursor(start, start + len(" closed\n")))
    assert view.selected_span() == (start + 1, start + 7)


def test_tags_are_painted_under_the_words(show: Callable[[str], ReaderView]) -> None:
    view = show(TEXT)
    before = view.grab().toImage()
    start = TEXT.index("mayor")
    view.set_kinds(Kinds({"person": "#3b6fd4"}, ["person"]))
    view.marking.index = MarkIndex(
        [Mark("mention", 1, SpanId(1), 0, start, start + 5, "body", None, "person", "Mayor")]
    )
    view.viewport().update()
    assert view.grab().toImage() != before


def test_the_position_at_the_top_survives_another_width_and_zoom(
    show: Callable[[str], ReaderView],
) -> None:
    text = "\n".join(f"Paragraph {n} says something of its own." for n in range(400))
    view = show(text)
    there = text.index("Paragraph 200")
    view.scroll_to_top_position(there)
    assert view.top_position() == pytest.approx(there, abs=80)
    view.resize(500, 600)
    assert view.top_position() == pytest.approx(there, abs=120)


def test_an_empty_article_shows_and_selects_nothing(show: Callable[[str], ReaderView]) -> None:
    view = show("")
    assert view.selected_span() is None
    assert view.caret() == 0
    assert view.span_rect(0, 0).isEmpty()
    view.grab()


def test_the_badge_of_a_contradicted_claim_can_be_taken(
    show: Callable[[str], ReaderView], qtbot: QtBot
) -> None:
    view = show(TEXT)
    start = TEXT.index("The mayor")
    view.marking.index = MarkIndex(
        [
            Mark(
                "claim", 7, SpanId(1), 0, start, start + 14, "body",
                links=2, worst="to_check",
            )
        ]
    )  # fmt: skip
    view.grab()
    badge = next(handle for handle in view.marking.handles if handle.part == "badge")
    with qtbot.waitSignal(view.badge_clicked) as caught:
        QTest.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, pos=badge.rect.center().toPoint()
        )
    assert caught.args == [Tag("claim", 7)]


def test_a_text_of_ten_megabytes_is_shown_without_laying_out_all_of_it(
    show: Callable[[str], ReaderView],
) -> None:
    text = "\n".join(
        ["The gates were opened on Monday, and nobody could say by whom. " * 6] * 27_000
    )
    begun = time.process_time()
    view = show(text)
    view.viewport().grab()
    assert time.process_time() - begun < 1
    assert view.caret() == 0


def test_the_caret_is_somewhere_whenever_it_is_told_of(show: Callable[[str], ReaderView]) -> None:
    view = show("First words")
    told: list[int] = []
    view.cursorPositionChanged.connect(lambda: told.append(view.caret()))
    view.set_caret(5)
    view.show_article(article(TEXT), TEXT, [])
    assert told
    assert told[-1] == 0
