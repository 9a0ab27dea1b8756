"""A very long text is shown in parts; all positions outside stay those of the whole text."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextDocument, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from gui import theme
from gui.reader.geometry import span_rects
from gui.reader.layers import COMMENTS, Layers
from gui.reader.page import Page
from gui.reader.parts import A_PART, PartMap, Parts, part_starts
from gui.reader.typography import Typography
from gui.reader.view import ReaderView
from store.rows import ZoneRow
from store.text.offsets import display_cuts, display_text
from store.types import ArticleId, ZoneId
from tests.gui.reader.test_typography import article

LETTERS = "ab \u00a0\u200d😀👩\u0301أيשلא\n\n"
TEXTS = st.text(alphabet=LETTERS, max_size=200)
CUT = st.lists(st.integers(1, 199), unique=True, max_size=12)

LINE = "The gates of أيلة 😀 stay closed on Monday, they said.\n"
LONG = "".join(f"{n} {LINE}" for n in range(2_400_000 // len(LINE)))


@st.composite
def parted(draw: st.DrawFn) -> tuple[str, list[int], Parts]:
    """A text, its cuts for display and its parts, all small."""
    text = draw(TEXTS)
    cuts = sorted(cut for cut in draw(CUT) if cut < len(text) and text[cut - 1] != "\n")
    longest, lines = draw(st.integers(1, 60)), draw(st.integers(1, 9))
    return text, cuts, Parts(text, tuple(part_starts(text, cuts, longest, lines)))


@given(parted())
def test_parts_follow_one_another_and_end_at_line_feeds_or_cuts(
    case: tuple[str, list[int], Parts],
) -> None:
    text, cuts, parts = case
    at = 0
    for number in range(len(parts)):
        start, end = parts.span(number)
        assert start in (0, *cuts) or text[start - 1] == "\n"
        assert text[at:start] in ("", "\n")
        assert start <= end
        at = end
    assert at == len(text)


@given(parted())
def test_every_place_of_a_part_is_found_again_in_its_document(
    case: tuple[str, list[int], Parts],
) -> None:
    text, cuts, parts = case
    for place in range(len(text) + 1):
        start, end = parts.span(parts.at(place))
        assert start <= place <= end
        places = PartMap(text, start, end, cuts)
        assert places.from_doc(places.to_doc(place)) == place
        assert places.from_doc(places.to_doc(place, end=True)) == place


@given(parted())
def test_places_outside_of_a_part_are_its_edges(case: tuple[str, list[int], Parts]) -> None:
    text, cuts, parts = case
    for number in range(len(parts)):
        start, end = parts.span(number)
        places = PartMap(text, start, end, cuts)
        assert {places.to_doc(place) for place in range(start + 1)} == {0}
        beyond = {places.to_doc(place) for place in range(end, len(text) + 1)}
        assert beyond == {places.length_doc}


@settings(max_examples=40, deadline=None)
@given(case=parted())
def test_a_document_holds_the_letters_of_its_part(
    qapp: QApplication, case: tuple[str, list[int], Parts]
) -> None:
    text, cuts, parts = case
    for number in range(len(parts)):
        start, end = parts.span(number)
        places = PartMap(text, start, end, cuts)
        document = QTextDocument()
        inner = [cut - start for cut in cuts if start < cut < end]
        document.setPlainText(display_text(text[start:end], inner))
        assert document.characterCount() - 1 == places.length_doc
        for place in range(start, end):
            if ord(text[place]) < 0x10000:
                shown = document.characterAt(places.to_doc(place))
                assert shown == ("\u2029" if text[place] == "\n" else text[place])


@given(parted(), st.data())
def test_the_pieces_of_a_stretch_each_lie_within_a_part(
    case: tuple[str, list[int], Parts], choice: st.DataObject
) -> None:
    text, _cuts, parts = case
    start = choice.draw(st.integers(0, len(text)))
    end = choice.draw(st.integers(start, len(text)))
    pieces = list(parts.pieces(start, end))
    assert "".join(text[a:b] for a, b in pieces).replace("\n", "") == text[start:end].replace(
        "\n", ""
    )
    for first, last in pieces:
        held = parts.span(parts.at(first))
        assert held[0] <= first <= last <= held[1]


def test_short_texts_are_one_part_and_many_short_lines_are_several() -> None:
    for text in ("", "\n", "a" * 1_500_000, "a\n" * 100_000):
        assert len(Parts.of(text, display_cuts(text))) == 1
    lines = "a\n" * 400_000
    assert len(Parts.of(lines, ())) > 10
    unbroken = "word " * 600_000
    parts = Parts.of(unbroken, display_cuts(unbroken))
    assert max(end - start for start, end in map(parts.span, range(len(parts)))) <= A_PART * 1.2


def test_an_unbroken_text_is_cut_at_display_cuts(qapp: QApplication) -> None:
    text = "wörd 😀 " * 300_000
    page = Page(QTextDocument())
    page.show(text, [], Typography(QApplication.font()), theme.current())
    assert len(page.parts) > 2
    page.show_part(1, [], Typography(QApplication.font()), theme.current())
    start, end = page.span
    for place in (start, start + 1, (start + end) // 2, end - 1, end):
        cursor = page.cursor(place, place)
        assert page.position_of(cursor) == place
    assert page.cursor(start, start + 4).selectedText() == text[start : start + 4]


@pytest.fixture
def view(qtbot: QtBot) -> ReaderView:
    view = ReaderView()
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show()
    return view


def shown(view: ReaderView, zones: Sequence[ZoneRow] = ()) -> ReaderView:
    view.show_article(article(), LONG, zones)
    view.setFocus()
    assert len(view.page.parts) >= 3
    return view


def press(view: ReaderView, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(view, key, held or Qt.KeyboardModifier.NoModifier)


@pytest.mark.parametrize("forward", [Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Right])
def test_keys_that_find_the_end_of_a_part_go_on_with_the_next(
    view: ReaderView, forward: Qt.Key
) -> None:
    start, end = shown(view).page.span
    view.set_caret(end)
    press(view, forward)
    assert view.page.part == 1
    assert view.caret() == end + 1
    assert view.top_position() == view.page.span[0]
    back = {Qt.Key.Key_Down: Qt.Key.Key_Up, Qt.Key.Key_Right: Qt.Key.Key_Left}
    press(view, back.get(forward, Qt.Key.Key_PageUp))
    assert (view.page.part, view.page.span) == (0, (start, end))
    assert view.caret() == end
    assert view.span_rect(end - 3, end).height() > 0


def test_a_selection_by_keys_stays_within_its_part(view: ReaderView) -> None:
    _start, end = shown(view).page.span
    view.set_caret(end - 2)
    for _ in range(4):
        press(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.page.part == 0
    assert view.selected_span() == (end - 2, end)
    assert view.createMimeDataFromSelection().text() == LONG[end - 2 : end]


def test_strides_cross_into_the_next_part_and_back(view: ReaderView) -> None:
    _start, end = shown(view).page.span
    view.set_caret(end - 5)
    press(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert (view.page.part, view.caret()) == (1, end + 1)
    press(view, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert (view.page.part, view.caret()) == (0, LONG.rindex("\n", 0, end) + 1)


def test_the_wheel_goes_on_at_the_edges_of_a_part_only(view: ReaderView) -> None:
    shown(view)
    turn(view, 120)
    turn(view, -120)
    assert view.page.part == 0
    view.reveal(view.page.span[1] - 1, view.page.span[1])
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    turn(view, -120)
    assert view.page.part == 1
    assert bar.value() == 0
    turn(view, 120)
    assert view.page.part == 0
    assert bar.value() == bar.maximum()


def turn(view: ReaderView, by: int) -> None:
    at = QPointF(100, 100)
    event = QWheelEvent(
        at, view.viewport().mapToGlobal(at), QPoint(), QPoint(0, by), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


def test_jumps_change_the_part_and_progress_is_of_the_whole(view: ReaderView) -> None:
    shown(view)
    percents = []
    for share in (0.1, 0.5, 0.99):
        place = int(len(LONG) * share)
        view.show_at(place)
        assert view.page.holds(place)
        assert view.span_rect(place, place + 1).height() > 0
        view.grab()
        percents.append(view.progress_percent())
    assert percents == sorted(percents)
    assert abs(percents[1] - 50) < 5
    view.select_span(2, 11)
    assert LONG[2:11] == "The gates"
    assert view.selected_span() == (2, 11)
    assert view.page.part == 0


def test_the_bars_tell_the_part_and_lead_on_by_button(view: ReaderView) -> None:
    shown(view)
    assert view.walk.above.words() == f"Part 1 of {len(view.page.parts)}"
    assert view.walk.above.isVisible()
    assert not view.walk.below.isVisible()
    before, after = view.walk.above.findChildren(QToolButton)
    assert not before.isEnabled()
    assert after.accessibleName() == "Next part"
    after.setFocus()
    QTest.keyClick(after, Qt.Key.Key_Space)
    assert view.page.part == 1
    assert before.isEnabled()
    view.walk.step(-1)
    assert view.walk.below.isVisible()
    assert not view.walk.above.isVisible()
    view.show_article(article(), "short", [])
    assert not view.walk.below.isVisible()
    assert not view.walk.above.isVisible()


def test_a_bar_that_scrolls_out_of_sight_gives_the_focus_back(view: ReaderView) -> None:
    shown(view).activateWindow()
    view.walk.above.findChildren(QToolButton)[1].setFocus()
    view.verticalScrollBar().setValue(5_000)
    assert not view.walk.above.isVisible()
    assert view.hasFocus()


def test_only_the_hits_of_the_part_are_marked(view: ReaderView) -> None:
    shown(view)
    hits = [(0, 3), (len(LONG) - 9, len(LONG) - 4)]
    view.show_hits(hits, 1)
    assert view.page.part == len(view.page.parts) - 1
    assert len(view.extraSelections()) == 1
    view.show_hits(hits, 0)
    assert view.page.part == 0
    assert len(view.extraSelections()) == 1


def test_comments_that_go_through_an_edge_fold_in_both_parts(view: ReaderView) -> None:
    edge = shown(view).page.span[1]
    start, end = LONG.rindex("\n", 0, edge - 200) + 1, LONG.index("\n", edge + 200)
    comment = ZoneRow(ZoneId(1), ArticleId(1), "comment", start, end, "anna", None)
    shown(view, [comment])
    assert [(run.start, run.end) for run in view.folds.runs] == [(start, edge), (edge + 1, end)]
    view.set_layers(Layers(frozenset({COMMENTS})))
    view.set_caret(start - 1)
    assert not span_rects(view.page, start, edge)
    assert view.span_rect(start - 4, start - 2).height() >= 0
    view.walk.step(1)
    assert view.caret() == end + 1
    assert not span_rects(view.page, edge + 1, end)
    view.walk.step(-1)
    assert view.caret() == start - 1
    view.reveal(edge + 5, edge + 9)
    assert span_rects(view.page, edge + 5, edge + 9)
    assert not view.folds.is_folded(view.folds.runs[1])


@pytest.mark.parametrize("length", [20_000, 200_000, len(LONG)])
def test_what_is_at_the_top_of_a_text_just_shown_is_known_before_all_is_laid_out(
    view: ReaderView, length: int
) -> None:
    view.show_article(article(), LONG[:length], [])
    view.grab()
    assert view.marking.shown[0] == 0
    assert 100 < view.marking.shown[1] < 5_000
    for scrolled in range(200, 240, 5):
        view.verticalScrollBar().setValue(scrolled)
        view.grab()
        assert view.marking.shown[1] < 5_000
        assert 0 <= view.top_position() < 2_000
